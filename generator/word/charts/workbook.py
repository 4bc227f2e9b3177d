"""The data sheet of a chart, which an office opens to edit it."""

from __future__ import annotations

import datetime as dt
import io

from xlsxwriter import Workbook

from generator.narrative.text import Bagan

_CREATED = dt.datetime(1980, 1, 1)
"""No clock: the same chart gives the same bytes."""


def workbook(bagan: Bagan) -> bytes:
    """A workbook with the categories in the first column and each series in one of the next.

    The cells are those that the chart's part refers to.
    """
    buffer = io.BytesIO()
    with Workbook(buffer, {"in_memory": True}) as book:
        book.set_properties({"created": _CREATED})
        numbers = book.add_format({"num_format": bagan.format})
        sheet = book.add_worksheet("Sheet1")
        sheet.set_column(0, len(bagan.deret), 22)
        for row, name in enumerate(bagan.kategori, 1):
            sheet.write_string(row, 0, name)
        for column, deret in enumerate(bagan.deret, 1):
            sheet.write_string(0, column, deret.nama)
            for row, value in enumerate(deret.nilai, 1):
                if value is not None:
                    sheet.write_number(row, column, value, numbers)
    return buffer.getvalue()
