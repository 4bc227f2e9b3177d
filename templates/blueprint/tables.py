"""Tables that stand in more than one place."""

from __future__ import annotations

from templates.blueprint.elements import Column, Row, block, either, loop, merged, row, table

NUMBER = Column("No.", 1.1, "center")


def money(head: str, rows: str, total: str | None = None) -> str:
    """Pagu, realisasi, balance and share for each of `rows`; parents and the total are bold."""
    closing = () if total is None else (Row(("", "Jumlah", *_amounts(total)), bold=True),)
    cells = row("b", "kode", "nama").cells + _amounts("b")
    return table(
        (
            Column("Kode", 1.9),
            Column(head, 4.3),
            Column("Pagu (Rp)", 2.75, "right"),
            Column("Realisasi (Rp)", 2.75, "right"),
            Column("Sisa (Rp)", 2.4, "right"),
            Column("%", 1.4, "right"),
        ),
        *loop(f"b in {rows}", *either("b.induk", Row(cells, bold=True), Row(cells))),
        *closing,
    )


def _amounts(entry: str) -> tuple[str, ...]:
    return tuple("{{ " + f"{entry}.{key}" + " }}" for key in ("pagu", "realisasi", "sisa", "persen"))


def staff(kind: str, rows: str) -> str:
    """People by status and by another kind, a bold sum closing each status."""
    counted = ("status", "nama", "jumlah")
    return table(
        (NUMBER, Column("Status", 5.9), Column(kind, 5.5), Column("Jumlah (orang)", 3.0, "center")),
        *loop(
            f"b in {rows}",
            *either("b.akhir", row("b", "", *counted, bold=True), row("b", "no", *counted)),
        ),
    )


def indikator_wide(rows: str) -> str:
    """Every indikator of each sasaran, how it is measured and from what, for a landscape page."""
    cells = (merged("s", "no"), merged("s", "nama"), block("i", "nama_uraian"), block("i", "cara"))
    return table(
        (
            NUMBER,
            Column("Sasaran", 5.0),
            Column("Indikator", 5.6),
            Column("Cara Penghitungan", 8.8),
            Column("Sumber Data", 3.7),
        ),
        *loop(f"s in {rows}", *loop("i in s.indikator", Row((*cells, "{{ i.sumber }}")))),
    )


def targets(rows: str) -> str:
    """The sasaran, their indikator and targets, as the perjanjian kinerja has them."""
    cells = (merged("s", "no"), merged("s", "nama"), "{{ i.nama }}", "{{ i.target }}")
    return table(
        (NUMBER, Column("Sasaran", 5.8), Column("Indikator", 6.2), Column("Target", 2.4, "center")),
        *loop(f"s in {rows}", *loop("i in s.indikator", Row(cells))),
    )


def budget(rows: str, total: str, head: str) -> str:
    """The programmes with their code and pagu, and the sum."""
    return table(
        (NUMBER, Column("Program", 7.0), Column("Kode", 3.0, "center"), Column(head, 4.4, "right")),
        *loop(f"p in {rows}", row("p", "no", "nama", "kode_lengkap", "pagu")),
        Row(("", "Jumlah", "", "{{ " + total + ".pagu }}"), bold=True),
    )
