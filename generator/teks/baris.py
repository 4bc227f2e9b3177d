"""Lines of a text that was broken to fit the editor, joined again."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

# Not where a paragraph, an item of a list, a heading, a quotation or a row of a table begins.
_PATAH: Final = re.compile(r"(?<!\n)\n(?!\s*(?:\n|[-*•+#>|]|\d{1,2}[.)]\s|[a-z][.)]\s))(?=[^\n])")


@lru_cache(maxsize=1024)
def sambung(teks: str) -> str:
    """A text with a blank for each break of a line within a paragraph, every character in its place."""
    return _PATAH.sub(" ", teks)
