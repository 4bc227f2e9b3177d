"""The commands and flags of `sakip`; what they do is in `run`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator import __version__, cli_words
from generator.findings import Finding, Severity

if TYPE_CHECKING:
    from generator.workspace import Workspace

DOCUMENTS = ("lkj", "laporan-tahunan", "iku")

_data = click.option(
    "--data", type=click.Path(path_type=Path), default=Path("data"), metavar="FOLDER",
    help="Folder yang memuat folder para satker (bawaan: data).",
)  # fmt: skip

_form = click.option(
    "--format", "form", type=click.Choice(("text", "json", "github")), default="text",
    help="Bentuk keluaran: text untuk dibaca, json untuk program lain, github untuk GitHub Actions.",
)  # fmt: skip


@click.group(cls=cli_words.Group, no_args_is_help=True)
@click.version_option(__version__, "--version", message="sakip %(version)s", help="Tampilkan versi.")
def cli() -> None:
    """Menyusun LKj, Laporan Tahunan, dan IKU dari data YAML satker."""


@cli.command()
@click.argument("satker", nargs=-1)
@click.option("--doc", type=click.Choice(DOCUMENTS), multiple=True, help="Dokumen ini saja; boleh diulang.")
@_data
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    default=Path("output"),
    metavar="FOLDER",
    help="Folder tempat dokumen ditulis (bawaan: output).",
)
@click.option("--final", is_flag=True, help="Tolak menulis bila ada galat atau bagian yang belum diisi.")
@click.option("--overwrite", is_flag=True, help="Timpa juga dokumen yang telah disunting setelah dibuat.")
@click.option(
    "--review", is_flag=True, help="Tulis juga salinan tinjauan: komentar menyebut asal setiap angka."
)
@click.option("--pdf", is_flag=True, help="Tulis juga PDF setiap dokumen (memerlukan LibreOffice).")
@click.option("--no-layout", is_flag=True, help="Jangan menata halaman: daftar isi tanpa nomor halaman.")
def report(
    satker: tuple[str, ...],
    doc: tuple[str, ...],
    data: Path,
    output: Path,
    final: bool,
    overwrite: bool,
    review: bool,
    pdf: bool,
    no_layout: bool,
) -> None:
    """Tulis dokumen Word setiap satker, atau SATKER yang disebut."""
    if pdf and no_layout:
        raise cli_words.ContradictionError("--pdf memerlukan tata letak; hapus --no-layout")
    from generator import display, run

    workspace = _workspace(data, output)
    with _progress() as step:
        outcomes = run.report(
            workspace,
            [workspace.named(one) for one in satker],
            doc,
            final=final,
            overwrite=overwrite,
            step=step,
            review=review,
            layout=not no_layout,
            pdf=pdf,
        )
    blocking = [
        finding
        for outcome in outcomes
        if outcome.failed
        for finding in outcome.findings
        if finding.stops_final
    ]
    if blocking:
        colour = display.is_coloured(sys.stderr)
        click.echo(display.as_text(blocking, colour=colour) + "\n", err=True, color=colour)
    written = [workspace.shown(path) for outcome in outcomes for path in outcome.written]
    click.echo(display.summary(outcomes, written, str(data)))
    for hint in dict.fromkeys(hint for outcome in outcomes for hint in outcome.hints):
        click.echo(hint)
    if any(outcome.failed for outcome in outcomes):
        raise click.exceptions.Exit(1)


@cli.command()
@click.argument("satker", nargs=-1)
@_data
@_form
@click.option(
    "--templates",
    "only_templates",
    is_flag=True,
    help="Periksa templat Word, bukan data: yang baku dan milik satker.",
)
@click.option(
    "--reviu", is_flag=True, help="Tampilkan daftar periksa reviu LKj dan di mana setiap butirnya terpenuhi."
)
def check(satker: tuple[str, ...], data: Path, form: str, only_templates: bool, reviu: bool) -> None:
    """Periksa data setiap satker, atau SATKER yang disebut."""
    if reviu and only_templates:
        raise cli_words.ContradictionError("--reviu tidak memeriksa templat")
    if reviu and form != "text":
        raise cli_words.ContradictionError("--reviu hanya berupa teks")
    from generator import examine

    workspace = _workspace(data, Path("output"))
    satker = tuple(workspace.named(one) for one in satker)
    if reviu:
        _show_checklists(workspace, satker)
    elif only_templates:
        from generator import run  # Slow to load, and only templates need it.

        _show(run.check_templates(workspace, satker), form)
    else:
        checked = examine.check(workspace, satker)
        _show(checked.findings, form, len(checked.silenced))


@cli.command()
@click.argument("file", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Folder data satu satker; angka dalam .docx buatan sakip dibandingkan dengan data itu.",
)
@_form
def audit(file: tuple[Path, ...], data: Path | None, form: str) -> None:
    """Periksa laporan jadi (.docx, .txt, .md) dari kantor mana pun.

    Kode keluar: 0 tanpa galat, 1 bila ada galat, 2 bila pemakaiannya keliru.
    """
    from generator import auditing

    _show(auditing.audit(file, data), form)


@cli.command()
@click.argument("kode", required=False)
def explain(kode: str | None) -> None:
    """Jelaskan aturan KODE, atau sebutkan semua kode."""
    from generator import display
    from generator.rujukan.aturan import aturan

    name = (kode or "").upper()
    if name in aturan():
        click.echo(display.page(aturan()[name]))
    elif not name or name in display.families():
        click.echo(display.listing(name))
    else:
        raise cli_words.UnknownCodeError(str(kode), [*aturan(), *display.families()])


def _show(findings: Sequence[Finding], form: str, silenced: int = 0) -> None:
    """Print findings; exit code 1 where one is an error."""
    from generator import display

    colour = display.is_coloured(sys.stdout)
    click.echo(display.formatted(findings, form, colour=colour, silenced=silenced), color=colour)
    if any(finding.severity is Severity.ERROR for finding in findings):
        raise click.exceptions.Exit(1)


def _show_checklists(workspace: Workspace, satkers: Sequence[str]) -> None:
    from generator import examine
    from generator.checks.reviu import as_text

    lists, found = examine.checklists(workspace, satkers)
    if lists:
        click.echo("\n\n".join(f"{satker}\n\n{as_text(butir)}" for satker, butir in lists.items()))
    if found:
        _show(found, "text")


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """Shows each step: a line that moves on a terminal, plain lines elsewhere."""
    from rich.console import Console

    console = Console()
    if not console.is_terminal:
        yield click.echo
        return
    with console.status("") as status:
        yield status.update


def _workspace(data: Path, output: Path) -> Workspace:
    from generator.workspace import Workspace

    return Workspace(data, output)


def main() -> None:
    """Run `sakip`: exit code 0, 1 where something could not be written or has an error, 2 for wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # An old console must not stop the run.
    try:
        code = cli.main(standalone_mode=False)
    except click.UsageError as exc:
        if isinstance(exc, click.exceptions.NoArgsIsHelpError):
            click.echo(exc.format_message())
        else:
            click.echo(f"sakip: {cli_words.wrong_usage(exc)}\nLihat: sakip --help", err=True)
        code = 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("sakip: dihentikan", err=True)
        code = 1
    sys.exit(code if isinstance(code, int) else 0)
