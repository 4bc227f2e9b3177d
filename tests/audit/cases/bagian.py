"""Sections that the sistematika and the contents announce, and what the report holds."""
# ruff: noqa: E501 - a line of a report is one line here.

from ..kasus import Case

_AWAL = (
    "KATA PENGANTAR\n\nLaporan ini disusun bersama.\n\nBAB I\n\nPENDAHULUAN\n\nA. Sistematika Penulisan\n\n"
)
_UMUM = "Laporan ini tersusun sebagai berikut.\n\nKATA PENGANTAR\n\nBAB I PENDAHULUAN\n\nUraian umum.\n\n"
_SISA = "BAB II KINERJA\n\nUraian kinerja.\n\nBAB III PENUTUP\n\nUraian penutup.\n\n"
_ISI = "BAB II\n\n{dua}\n\nA. Hasil\n\nHasilnya cukup.\n\nBAB III\n\nPENUTUP\n\nDemikian laporan ini.\n"
_UTUH = _ISI.format(dua="KINERJA")

CASES = (
    Case(
        "BAGIAN01",
        "the contents are announced and absent",
        f"{_AWAL}{_UMUM}DAFTAR ISI\n\n{_SISA}{_UTUH}".replace(
            "BAB I PENDAHULUAN\n\nUraian umum.\n\nDAFTAR ISI\n\n",
            "DAFTAR ISI\n\nBAB I PENDAHULUAN\n\nUraian umum.\n\n",
        ),
        "DAFTAR ISI",
    ),
    Case("BAGIAN01", "all that is announced is there", f"{_AWAL}{_UMUM}{_SISA}{_UTUH}"),
    Case(
        "BAGIAN02",
        "a chapter has another title than announced",
        f"{_AWAL}{_UMUM}{_SISA}{_ISI.format(dua='HASIL KERJA TAHUNAN')}",
        "KINERJA",
        "HASIL KERJA TAHUNAN",
    ),
    Case(
        "BAGIAN02",
        "titles with another mark",
        f"{_AWAL}{_UMUM}{_SISA.replace('BAB II KINERJA', 'BAB II. KINERJA')}{_UTUH}",
    ),
    Case(
        "BAGIAN03",
        "a front part is not announced",
        f"IKHTISAR EKSEKUTIF\n\nRingkasnya begini.\n\n{_AWAL}{_UMUM}{_SISA}{_UTUH}",
        "IKHTISAR EKSEKUTIF",
    ),
    Case("BAGIAN03", "every part is announced", f"{_AWAL}{_UMUM}{_SISA}{_UTUH}"),
    Case(
        "BAGIAN04",
        "a heading without a text",
        "1. Rapat Kerja\n\nRapat dilaksanakan.\n\n2. Pelatihan Petugas\n\n3. Penataan Arsip\n\nArsip ditata.\n",
        "Pelatihan Petugas",
    ),
    Case(
        "BAGIAN04",
        "a list of titles",
        "1. Rapat Kerja\n\n2. Pelatihan Petugas\n\n3. Penataan Arsip\n\n4. Penutup\n\nArsip ditata.\n",
    ),
    Case(
        "BAGIAN05",
        "problems where recommendations are announced",
        "B. REKOMENDASI\n\nPermasalahan yang dihadapi kantor adalah sebagai berikut:\n\n1. Arsip belum tertata.\n"
        "2. Lemari belum cukup.\n",
        "REKOMENDASI",
    ),
    Case(
        "BAGIAN05",
        "problems and what is recommended against them",
        "B. REKOMENDASI\n\nPermasalahan yang dihadapi kantor adalah sebagai berikut:\n\n1. Arsip belum tertata.\n"
        "2. Lemari belum cukup.\n\nKantor sebaiknya menambah lemari.\n",
    ),
    Case(
        "BAGIAN02",
        "a chapter has another number than announced, its title set in spaced letters",
        f"{_AWAL}{_UMUM}{_SISA.replace('BAB III PENUTUP', 'BAB V PENUTUP')}{_UTUH.replace('PENUTUP', 'P E N U T U P')}",
        "PENUTUP",
        "BAB III",
    ),
)
