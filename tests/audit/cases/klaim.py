"""Claims that the figures of the report deny, and claims that they bear."""

# ruff: noqa: E501 - a line of a report is one line here.

from ..kasus import Case

_TABEL = (
    "No\tSasaran\tIndikator Kinerja\tTarget\tRealisasi\n1\tTertibnya arsip kantor\tPersentase arsip tertata\t90%\t{a}\n"
    "2\tTerlatihnya petugas arsip\tPersentase petugas terlatih\t80%\t80%\n\n"
)
_KURANG = _TABEL.format(a="81%")
_CUKUP = _TABEL.format(a="90%")
_RO = "No\tUraian\tVolume\tProgres\n1\tPenataan arsip\t2\t100,00\n2\tPelatihan petugas\t4\t{p}\n\n"
_PERINGKAT = (
    "No\tSasaran\tIndikator Kinerja\tTarget\tRealisasi\n1\tTertibnya arsip kantor\tPersentase arsip tertata\t90%\t90%\n"
    "2\tMeningkatnya akuntabilitas\tNilai akuntabilitas kinerja\tBB\t{a}\n\n"
)
_UANG = "Uraian\tPagu\tRealisasi\nPenataan arsip\t2.000.000\t{a}\nPelatihan petugas\t3.000.000\t3.000.000\n\n"
_SKALA = "No\tRentang Nilai\tKategori\n1\t>100\tSangat Baik\n2\t{dua}\tBaik\n3\t51 – 80\tCukup Baik\n4\t0 – 50\tKurang Baik\n"

CASES = (
    Case(
        "KLAIM01",
        "all targets are claimed",
        f"{_KURANG}Seluruh target kinerja KPU telah tercapai pada tahun ini.\n",
        "Seluruh target",
        "1 dari 2",
    ),
    Case(
        "KLAIM01",
        "all targets are met",
        f"{_CUKUP}Seluruh target kinerja KPU telah tercapai pada tahun ini.\n",
    ),
    Case(
        "KLAIM01",
        "a grade below the promised one",
        f"{_PERINGKAT.format(a='B')}Seluruh target kinerja KPU telah tercapai pada tahun ini.\n",
        "Seluruh target",
        "1 dari 2",
    ),
    Case(
        "KLAIM01",
        "a grade above the promised one",
        f"{_PERINGKAT.format(a='A')}Seluruh target kinerja KPU telah tercapai pada tahun ini.\n",
    ),
    Case(
        "KLAIM01",
        "a claim that is taken back",
        f"{_KURANG}Belum seluruh target kinerja KPU tercapai pada tahun ini.\n",
    ),
    Case(
        "KLAIM02",
        "progress below the claim",
        f"{_RO.format(p='50,00')}Dari tabel itu persentase capaian kinerja kantor mencapai 100%.\n",
        "persentase capaian kinerja",
    ),
    Case(
        "KLAIM02",
        "progress as claimed",
        f"{_RO.format(p='100,00')}Dari tabel itu persentase capaian kinerja kantor mencapai 100%.\n",
    ),
    Case(
        "KLAIM03",
        "money that is left",
        f"{_UANG.format(a='1.500.000')}Anggaran kantor terserap seluruhnya.\n",
        "Anggaran kantor terserap seluruhnya",
    ),
    Case(
        "KLAIM03",
        "money that is spent",
        f"{_UANG.format(a='2.000.000')}Anggaran kantor terserap seluruhnya.\n",
    ),
    Case(
        "KLAIM04",
        "no problem above the pagu",
        "Realisasi kegiatan ini mencapai 102,50% dari alokasinya.\n\nKegiatan berjalan dan tidak ada masalah.\n",
        "tidak ada masalah",
    ),
    Case(
        "KLAIM04",
        "no problem within the pagu",
        "Realisasi kegiatan ini mencapai 98,50% dari alokasinya.\n\nKegiatan berjalan dan tidak ada masalah.\n",
    ),
    Case(
        "KLAIM05",
        "the second year called the first",
        "Rencana tahun 2026 merupakan tahun pertama dari Renstra 2025 - 2029.\n",
        "tahun 2026 merupakan tahun pertama",
        "tahun kedua",
    ),
    Case(
        "KLAIM05",
        "the first year",
        "Rencana tahun 2025 merupakan tahun pertama dari Renstra 2025 - 2029.\n",
    ),
    Case(
        "KLAIM05",
        "a period that begins within a year",
        "Rencana tahun 2016 merupakan tahun ketiga dari Renstra 2013 - 2018.\n",
    ),
    Case("KLAIM06", "a scale with a hole", _SKALA.format(dua="91 – 100"), "51 – 80"),
    Case("KLAIM06", "a scale without holes", _SKALA.format(dua="81 – 100")),
    Case(
        "KLAIM07",
        "a class that the mean does not give",
        f"{_CUKUP}Dari capaian itu disimpulkan bahwa kategori kinerja ialah cukup baik.\n\n{_SKALA.format(dua='81 – 100')}",
        "cukup baik",
        "baik",
    ),
    Case(
        "KLAIM07",
        "the class of the mean",
        f"{_CUKUP}Dari capaian itu disimpulkan bahwa kategori kinerja ialah baik.\n\n{_SKALA.format(dua='81 – 100')}",
    ),
    Case(
        "KLAIM06",
        "classes that meet at one limit",
        "Skala Nilai\tKategori\n> 100\tSangat Baik\n> 80 - < 100\tBaik\n> 55 - 80\tSedang\n< 55\tKurang\n",
    ),
)
