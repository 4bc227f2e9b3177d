"""The documents that can be made, and what the making of one needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generator.compute import Hasil
from generator.model.profil import Dokumen
from generator.narrative import Narrator
from generator.narrative.text import Kerangka, Markdown
from generator.reports import iku, laporan_tahunan, lkj


@dataclass(frozen=True)
class Document:
    """A document: its id, its title, who signs it, and how its template's values come about.

    `outlined` gives the texts that tell the document's own outline, once that is known.
    """

    id: str
    judul: str
    signer: Callable[[Hasil], Dokumen]
    context: Callable[[Hasil, Narrator], dict[str, Any]]
    outlined: Callable[[Narrator, Kerangka], dict[str, Markdown]] | None = None


DOCUMENTS: dict[str, Document] = {
    document.id: document
    for document in (
        Document(
            "lkj",
            "Laporan Kinerja",
            lambda h: h.tahun.profil.dokumen.lkj,
            lkj.context,
            lkj.outlined,
        ),
        Document(
            "laporan-tahunan",
            "Laporan Tahunan",
            lambda h: h.tahun.profil.dokumen.laporan_tahunan,
            laporan_tahunan.context,
        ),
        Document("iku", "Indikator Kinerja Utama", lambda h: h.tahun.profil.dokumen.iku, iku.context),
    )
}
