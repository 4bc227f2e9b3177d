"""click in Indonesian: help pages and the sentences for wrong usage."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from generator.findings import did_you_mean


class _Words:
    """Headings of help pages in Indonesian; mixed into click's commands."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            parsed: list[str] = super().parse_args(ctx, args)  # type: ignore[misc]  # of click.Command
        except click.UsageError as exc:
            exc.ctx = exc.ctx or ctx  # click does not always tell which command was misused.
            raise
        return parsed

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = self.collect_usage_pieces(ctx)  # type: ignore[attr-defined]  # click.Command has it
        words = " ".join(pieces).replace("[OPTIONS]", "[PILIHAN]").replace("COMMAND [ARGS]...", "PERINTAH")
        formatter.write_usage(ctx.command_path, words, prefix="Pemakaian: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        params = self.get_params(ctx)  # type: ignore[attr-defined]  # click.Command has it
        records = [param.get_help_record(ctx) for param in params if isinstance(param, click.Option)]
        with formatter.section("Pilihan"):
            formatter.write_dl([record for record in records if record])

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option: click.Option | None = super().get_help_option(ctx)  # type: ignore[misc]  # as above
        if option is not None:
            option.help = "Tampilkan bantuan ini."
        return option


class Command(_Words, click.Command):
    """A command whose help page is Indonesian."""


class Group(_Words, click.Group):
    """A group whose help page is Indonesian."""

    command_class = Command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        commands = [(name, self.commands[name].get_short_help_str(limit=90)) for name in self.commands]
        with formatter.section("Perintah"):
            formatter.write_dl(commands)


class ContradictionError(click.UsageError):
    """Options that exclude each other; the message is the whole Indonesian sentence."""


class UnknownCodeError(click.UsageError):
    """A code that no rule has; `known` are the codes and families that there are."""

    def __init__(self, code: str, known: Iterable[str]) -> None:
        hint = did_you_mean(code, known) or "lihat semua kode: sakip explain"
        super().__init__(f'kode "{code}" tidak dikenal; {hint}')


def wrong_usage(exc: click.UsageError) -> str:
    """What a user did wrong on the command line, in one Indonesian sentence."""
    if isinstance(exc, ContradictionError | UnknownCodeError):
        return exc.message
    if isinstance(exc, click.NoSuchOption):
        known = [name for param in _params(exc.ctx) for name in param.opts]
        hint = did_you_mean(exc.option_name, known)
        return f"pilihan {exc.option_name} tidak dikenal" + (f"; {hint}" if hint else "")
    if isinstance(exc, click.MissingParameter):
        name = exc.param.make_metavar(exc.ctx) if exc.param and exc.ctx else ""
        return f"perintah ini belum lengkap; sebutkan {name}" if name else "perintah ini belum lengkap"
    if isinstance(exc, click.BadParameter):
        choices = getattr(exc.param.type, "choices", ()) if exc.param else ()
        name = exc.param.opts[0] if exc.param else "pilihan"
        pilihan = f"; pilihannya: {', '.join(map(str, choices))}" if choices else ""
        return f"nilai untuk {name} tidak dikenal{pilihan}"
    if isinstance(exc, click.BadOptionUsage):
        flags = [name for p in _params(exc.ctx) if getattr(p, "is_flag", False) for name in p.opts]
        needs = "tidak memakai nilai" if exc.option_name in flags else "memerlukan nilai"
        return f"pilihan {exc.option_name} {needs}"
    if isinstance(exc.ctx, click.Context) and isinstance(exc.ctx.command, click.Group):
        return f"perintah tidak dikenal; pilihannya: {', '.join(exc.ctx.command.commands)}"
    return "pemakaian perintah ini keliru"


def _params(ctx: click.Context | None) -> list[Any]:
    return ctx.command.get_params(ctx) if ctx else []
