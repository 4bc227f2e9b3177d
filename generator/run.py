"""What the commands do: read, compute, check, render, write."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator import __version__
from generator.compute import Hasil
from generator.examine import examine, look, no_satker
from generator.findings import Finding, Mark, Severity, error, ordered
from generator.model import FILES
from generator.model.profil import Dokumen
from generator.narrative import Narrator
from generator.narrative.env import BrokenFragmentError
from generator.narrative.phrases import belum_diisi
from generator.provenance import pencari
from generator.reports import DOCUMENTS, Document
from generator.reports.common import unit_pelapor
from generator.word import template_lint
from generator.word.assemble import assemble, outline
from generator.word.office import OfficeError
from generator.word.properties import Properties
from generator.word.review import review_copy
from generator.word.template import BrokenTemplateError
from generator.word.typesetting import Typesetter
from generator.workspace import NotWrittenError, Workspace, data_hash, write_all

# How many other satkers show what values a template may print.
_OTHERS = 10

Step = Callable[[str], None]
"""Called with a sentence when a step begins."""


@dataclass(frozen=True)
class Outcome:
    """What became of one satker: the files written, and everything that was found.

    Where there is no satker at all, `satker` is empty. `hints` tell what else the user should know,
    `silenced` is how many findings the data silences.
    """

    satker: str
    written: tuple[Path, ...]
    findings: tuple[Finding, ...]
    refused: bool = False
    hints: tuple[str, ...] = ()
    silenced: int = 0

    @property
    def failed(self) -> bool:
        """Whether nothing could be written."""
        return not self.written


def check_templates(workspace: Workspace, satkers: Sequence[str]) -> list[Finding]:
    """The findings on our templates, and on those that the given satkers, or all, have of their own.

    What a template may print is known from the data of these satkers and of some others.
    """
    existing = workspace.satkers()
    found = [no_satker(workspace)] if not (satkers or existing) else []
    years: dict[str, Hasil] = {}
    for satker in dict.fromkeys([*(satkers or existing), *existing][: len(satkers or existing) + _OTHERS]):
        hasil, wrong = examine(workspace, satker)
        found += [finding for finding in wrong if finding.code.startswith("SATKER")]
        if hasil is not None:
            years[satker] = hasil
    if not years:
        found.append(_nothing_known(workspace))
    for document in DOCUMENTS.values():
        try:
            known = _known(workspace, document, years)
        except BrokenFragmentError as exc:
            found.append(explain(exc, workspace))
            continue
        common = workspace.templates / f"{document.id}.docx"
        named = [name for name in satkers or existing if name in existing]
        users = {name: workspace.template(name, document.id) for name in named}
        plain = next((name for name, path in users.items() if path == common and name in years), "")
        found += _examine_template(workspace, common, document, known, years.get(plain))
        for name, path in users.items():
            if path != common:
                found += _examine_template(workspace, path, document, known, years.get(name))
    return ordered(found)


def _nothing_known(workspace: Workspace) -> Finding:
    return Finding(
        "TEMPLAT11",
        Severity.INFO,
        Mark(workspace.shown(workspace.data)),
        "tidak ada data satker yang dapat dibaca, sehingga nama dalam templat tidak diperiksa",
        "perbaiki data satker; lihat: sakip check",
    )


def _known(
    workspace: Workspace, document: Document, years: Mapping[str, Hasil]
) -> template_lint.Shape | None:
    """What a document's template may print. Raises BrokenFragmentError."""
    known = template_lint.Shape()
    for hasil in years.values():
        narrator = _narrator(workspace, hasil, document.signer(hasil))
        known.add(template_lint.shape_of(document.context(hasil, narrator)))
    return known if years else None


def _examine_template(
    workspace: Workspace,
    path: Path,
    document: Document,
    known: template_lint.Shape | None,
    hasil: Hasil | None,
) -> list[Finding]:
    """The findings on a template, and on the document that it gives where nothing else is wrong."""
    name = workspace.shown(path)
    common = workspace.templates / f"{document.id}.docx"
    ours = None
    with suppress(OSError):  # Told of our own template, not of an office's.
        ours = common.read_bytes() if path != common else None
    try:
        found = template_lint.examine(path.read_bytes(), name, known, ours)
    except OSError as exc:
        return [error("TEMPLAT01", Mark(name), f"templat ini tidak dapat dibaca: {exc.strerror}")]
    if hasil is None or any(finding.severity is Severity.ERROR for finding in found):
        return found
    try:
        return [*found, *template_lint.readable(render(workspace, hasil, document), name)]
    except BrokenFragmentError as exc:
        return [*found, explain(exc, workspace)]
    except BrokenTemplateError as exc:
        return [*found, *template_lint.refused(exc.reason, name)]


def report(
    workspace: Workspace,
    satkers: Sequence[str],
    documents: Sequence[str],
    *,
    final: bool,
    overwrite: bool,
    step: Step,
    review: bool = False,
    layout: bool = True,
    pdf: bool = False,
) -> list[Outcome]:
    """Write the given documents (all where none is given) of the given satkers (all likewise).

    One satker's faults do not stop the others; of one satker, all documents are written or none.
    With `review` each document is followed by a copy whose comments tell where its values come from.
    Page numbers and PDF come from LibreOffice: without `layout` or without it there are none.
    """
    if not (satkers or workspace.satkers()):
        return [Outcome("", (), (no_satker(workspace),))]
    with Typesetter(layout=layout, pdf=pdf) as typesetter:
        return [
            _report_one(
                workspace, satker, documents or list(DOCUMENTS), final, overwrite, step, review, typesetter
            )
            for satker in satkers or workspace.satkers()
        ]


def _report_one(
    workspace: Workspace,
    satker: str,
    documents: Sequence[str],
    final: bool,
    overwrite: bool,
    step: Step,
    review: bool,
    typesetter: Typesetter,
) -> Outcome:
    step(f"{satker}: membaca dan memeriksa data")
    examined = look(workspace, satker)
    hasil, found, silenced = examined.hasil, list(examined.findings), len(examined.silenced)
    if hasil is None:
        return Outcome(satker, (), tuple(ordered(found)))
    if final and any(finding.stops_final for finding in found):
        return Outcome(satker, (), tuple(ordered(found)), refused=True, silenced=silenced)
    try:
        files: dict[Path, bytes] = {}
        for id in documents:
            step(f"{satker}: menyusun {DOCUMENTS[id].judul}")
            files[workspace.target(satker, id)] = render(workspace, hasil, DOCUMENTS[id])
        typeset = typesetter.typeset(files, lambda: step(f"{satker}: menata halaman"))
        files = typeset.files
        for id in documents if review else ():
            step(f"{satker}: menyusun salinan tinjauan {DOCUMENTS[id].judul}")
            target = workspace.target(satker, id)
            copy = with_comments(workspace, hasil, DOCUMENTS[id], files[target])
            files[target.with_stem(f"{target.stem}-tinjauan")] = copy
        write_all(files, overwrite)
    except OfficeError as exc:
        return Outcome(satker, (), tuple(ordered([*found, _no_pdf(exc, workspace, satker)])))
    except (BrokenTemplateError, BrokenFragmentError, NotWrittenError) as exc:
        return Outcome(satker, (), tuple(ordered([*found, explain(exc, workspace)])))
    return Outcome(satker, tuple(files), tuple(ordered(found)), hints=typeset.hints, silenced=silenced)


def render(workspace: Workspace, hasil: Hasil, document: Document) -> bytes:
    """The bytes of one document.

    Raises BrokenTemplateError or BrokenFragmentError where a template or fragment is at fault.
    """
    satker = hasil.tahun.id
    path = workspace.template(satker, document.id)
    name = workspace.shown(path)
    try:
        data = path.read_bytes()
    except OSError as exc:
        raise BrokenTemplateError(name, "", f"templat ini tidak dapat dibaca: {exc.strerror}") from exc
    signer = document.signer(hasil)
    narrator = _narrator(workspace, hasil, signer)
    context = document.context(hasil, narrator)
    if document.outlined:
        context["narasi"].update(document.outlined(narrator, outline(data, context, name)))
    return assemble(
        data,
        context,
        _properties(workspace, hasil, document),
        name,
        hasil.tahun.profil.tampilan.kertas,
    )


def with_comments(workspace: Workspace, hasil: Hasil, document: Document, data: bytes) -> bytes:
    """The review copy of a document: `data` with comments that tell where its values come from."""
    return review_copy(data, pencari(hasil), _properties(workspace, hasil, document))


def _narrator(workspace: Workspace, hasil: Hasil, dokumen: Dokumen) -> Narrator:
    profil = hasil.tahun.profil
    return Narrator(
        workspace.templates / "narasi",
        hasil=hasil,
        profil=profil,
        satker=profil.satker,
        tahun=profil.tahun,
        unit_pelapor=unit_pelapor(profil.satker),
        kinerja=hasil.kinerja,
        anggaran=hasil.anggaran,
        staf=hasil.staf,
        dokumen=dokumen,
        nomor_dipa=profil.dipa.nomor if profil.dipa else belum_diisi("nomor DIPA"),
    )


def _properties(workspace: Workspace, hasil: Hasil, document: Document) -> Properties:
    profil = hasil.tahun.profil
    signer = document.signer(hasil)
    return Properties(
        title=f"{document.judul} {profil.satker.nama} Tahun {signer.tahun or profil.tahun}",
        author=unit_pelapor(profil.satker),
        date=_date(signer, profil.tahun),
        version=__version__,
        data_hash=data_hash(
            workspace.folder(hasil.tahun.id), [*(f"{name}.yaml" for name in FILES), *hasil.tahun.foto]
        ),
    )


def _date(signer: Dokumen, tahun: int) -> dt.date:
    """The date that a document carries instead of the clock's: when it is signed, as far as known."""
    if signer.tanggal is None:
        return dt.date(tahun, 12, 31)
    return signer.tanggal if isinstance(signer.tanggal, dt.date) else dt.date(*signer.tanggal, 1)


def _no_pdf(exc: OfficeError, workspace: Workspace, satker: str) -> Finding:
    return error(
        "PDF01",
        Mark(workspace.shown(workspace.output / satker)),
        f"PDF tidak dapat dibuat: {exc}",
        "pasang LibreOffice 7.4 atau yang lebih baru, atau jalankan tanpa --pdf",
    )


def explain(
    exc: BrokenTemplateError | BrokenFragmentError | NotWrittenError, workspace: Workspace
) -> Finding:
    """The finding on a document that could not be made or written."""
    if isinstance(exc, NotWrittenError):
        return error("TULIS01", Mark(workspace.shown(exc.path)), exc.reason, exc.remedy)
    if isinstance(exc, BrokenFragmentError):
        path = workspace.shown(workspace.templates / "narasi" / f"{exc.fragment}.j2")
        return error("NASKAH02", Mark(path, max(exc.line, 1)), f"naskah tidak dapat disusun: {exc.reason}")
    return Finding(
        "NASKAH01",
        Severity.ERROR,
        Mark(exc.template),
        exc.reason,
        "perbaiki tag pada templat itu, atau hapus templat milik satker agar templat baku dipakai",
        place=f'paragraf "{exc.paragraph}"' if exc.paragraph else "",
        quote=exc.paragraph,
    )
