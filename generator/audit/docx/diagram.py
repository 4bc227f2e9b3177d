"""The figures behind a chart of Word, as the table that it draws."""

from __future__ import annotations

from decimal import Context, Decimal, InvalidOperation

from generator.audit.naskah import Tabel, Teks
from generator.word.xml import Element, qn

_PRECISION = Context(prec=12)  # Programs write the same share as 99.81 or 99.810000000000002.


def diagram(root: Element, file: str, line: int, name: str) -> Tabel:
    """A chart's categories and series; its cells stand at `line` of `file`, in the picture called `name`."""
    series = list(root.iter(qn("c:ser")))
    names = [_first(one, "c:tx") or f"seri {count}" for count, one in enumerate(series, 1)]
    categories: dict[int, str] = {}
    values: list[dict[int, str]] = []
    for one in series:
        categories |= _points(one, "c:cat")
        values.append({at: _figure(text) for at, text in _points(one, "c:val").items()})
    places = sorted({*categories, *(at for one in values for at in one)})

    def cell(text: str, place: str) -> Teks:
        return Teks(text, file, ((0, line, 1),), f"{name}, {place}")

    head = (cell("", "kepala diagram"), *(cell(text, "nama seri") for text in names))
    rows = []
    for at in places:
        kategori = categories.get(at, f"titik {at + 1}")
        rows.append(
            (
                cell(kategori, f"titik {at + 1}"),
                *(
                    cell(own.get(at, ""), f'titik "{kategori}", seri "{text}"')
                    for text, own in zip(names, values, strict=True)
                ),
            )
        )
    return Tabel((head,), tuple(rows), name)


def _points(series: Element, tag: str) -> dict[int, str]:
    part = series.find(qn(tag))
    found: dict[int, str] = {}
    for point in () if part is None else part.iter(qn("c:pt")):
        value = point.find(qn("c:v"))
        index = point.get("idx", "")
        if value is not None and index.isdigit():
            found.setdefault(int(index), value.text or "")
    return found


def _first(series: Element, tag: str) -> str:
    return next(iter(_points(series, tag).values()), "")


def _figure(text: str) -> str:
    """A number of a chart as a reader writes it: with a decimal comma and dots between thousands."""
    try:
        exact = _PRECISION.create_decimal(text.strip())
    except InvalidOperation:
        return text
    if not exact.is_finite():
        return text
    plain = f"{Decimal(exact.normalize(_PRECISION)):,f}"
    return plain.translate(str.maketrans(",.", ".,"))
