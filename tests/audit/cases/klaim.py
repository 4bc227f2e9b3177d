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
_RINGKAS = (
    "No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)\n1\tPersentase arsip tertata\t90%\t81%\t90,00\n"
    "2\tPersentase petugas terlatih\t80%\t80%\t100,00\n3\tPersentase data lengkap\t85%\t85%\t100,00\n\n"
)
_LAMPAU = _RINGKAS.replace("80%\t80%\t100,00", "80%\t84%\t105,00")
_DARI = "Dari 3 indikator yang diperjanjikan, {tepat} mencapai target dan {kurang} belum mencapai target.\n"

_JAUH = "Satu.\n\nDua.\n\nTiga.\n\n"
_VOLUME = "No\tUraian\tTVRO\tRVRO\n1\tPenataan arsip\t2\t{b}\n2\tPelatihan petugas\t4\t4\n\n"

CASES = (
    Case(
        "KLAIM01",
        "one target said to be met beside the figures that deny it",
        "No\tIndikator Kinerja\tTarget\tRealisasi\n1\tNilai layanan pembaca arsip\t95,00\t92,15\n"
        "2\tJumlah arsip yang tertata\t40\t40\n\n"
        "Nilai layanan sebesar 92,15 karena ruang baca diperbaiki. Target 95,00 tercapai.\n",
        "Target 95,00 tercapai",
    ),
    Case(
        "KLAIM01",
        "one target that is said not to be met, and one that is met",
        "No\tIndikator Kinerja\tTarget\tRealisasi\n1\tNilai layanan pembaca arsip\t95,00\t92,15\n"
        "2\tJumlah arsip yang tertata\t40\t40\n\n"
        "Nilai layanan sebesar 92,15. Target 95,00 belum tercapai. Target 95,00 tidak tercapai.\n\n"
        "Arsip yang tertata 40 berkas. Target 40 tercapai.\n",
    ),
    Case(
        "KLAIM01",
        "a target that is met, and a capaian that is the target of another indikator",
        "No\tIndikator Kinerja\tTarget\tRealisasi\n1\tPersentase arsip yang tertata\t100%\t95%\n"
        "2\tPersentase pembaca yang terlayani\t95%\t95%\n\n"
        "Target 95% tercapai tanpa selisih. Dengan capaian 100%, hasilnya baik.\n",
    ),
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
        "Baik",
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
    Case(
        "KLAIM01",
        "no indikator is said to be behind",
        f"{_KURANG}Tidak ada indikator yang belum mencapai target pada tahun ini.\n",
        "Tidak ada indikator",
        "1 dari 2",
    ),
    Case(
        "KLAIM01",
        "no indikator is behind",
        f"{_CUKUP}Tidak ada indikator yang belum mencapai target pada tahun ini.\n",
    ),
    Case(
        "KLAIM01",
        "every indikator is said to reach 100 percent",
        f"{_KURANG}Seluruh indikator mencapai 100% pada tahun ini.\n",
        "Seluruh indikator mencapai 100%",
    ),
    Case(
        "KLAIM01",
        "none behind in one sasaran, and none that is not measured",
        f"{_KURANG}Pada sasaran ini tidak ada indikator yang belum mencapai target. Tidak ada indikator yang tidak diukur.\n",
    ),
    Case(
        "KLAIM08",
        "none is said to be behind",
        f"{_RINGKAS}{_DARI.format(tepat=2, kurang=0)}",
        "0 belum mencapai",
        "1 belum",
    ),
    Case(
        "KLAIM08",
        "too many are said to be met",
        f"{_RINGKAS}{_DARI.format(tepat=3, kurang=1)}",
        "3 mencapai",
        "2 mencapai",
    ),
    Case("KLAIM08", "as many as the table shows", f"{_RINGKAS}{_DARI.format(tepat=2, kurang=1)}"),
    Case(
        "KLAIM08",
        "a measure of which less is better, and another number of indikator",
        f"{_RINGKAS.replace('arsip tertata', 'temuan arsip')}{_DARI.format(tepat=3, kurang=0)}"
        "Dari 7 (tujuh) indikator tahun lalu, 0 (nol) belum mencapai target.\n",
    ),
    Case(
        "KLAIM09",
        "a mean that the table does not give",
        f"{_RINGKAS}Rata-rata capaian 3 (tiga) indikator adalah 104,23%.\n",
        "104,23%",
        "96,67%",
    ),
    Case(
        "KLAIM09", "the mean of the table", f"{_RINGKAS}Rata-rata capaian 3 (tiga) indikator adalah 96,67%.\n"
    ),
    Case(
        "KLAIM09",
        "means of other things, or with a cap",
        f"{_RINGKAS.replace('90,00', '190,00').replace('81%', '171%')}"
        "Rata-rata capaian indikator adalah 100%. Rata-rata capaian keuangan 88,12%. Rata-rata capaian tahun lalu 91%.\n\n"
        "1. Sasaran tertibnya arsip mempunyai rata-rata capaian 88%.\n",
    ),
    Case(
        "KLAIM07",
        "a class beside its capaian in a sentence",
        f"{_SKALA.format(dua='81 – 100')}\nIndikator arsip memperoleh capaian 94,12% (kategori Sangat Baik).\n",
        "Sangat Baik",
        "Baik",
    ),
    Case(
        "KLAIM07",
        "a class beside its capaian in a row",
        f"{_SKALA.format(dua='81 – 100')}\nIndikator Kinerja\tCapaian (%)\tKategori\nPersentase arsip tertata\t94,12\tBaik\n"
        "Persentase petugas terlatih\t100,00\tSangat Baik\n",
        "Sangat Baik",
        "Baik",
    ),
    Case(
        "KLAIM07",
        "classes at a limit, between two whole numbers, denied, or of another scale",
        f"{_SKALA.format(dua='81 – 100')}\nIndikator arsip memperoleh capaian 80,5% (kategori Cukup Baik), dan indikator petugas "
        "capaian 80,5% (kategori Baik). Dengan capaian 60% indikator data belum berkategori Baik. Capaian 75% berarti memuaskan.\n",
    ),
    Case(
        "KLAIM01",
        "what brought success",
        f"{_KURANG}Keberhasilan KPU mencapai target didukung oleh kerja sama seluruh petugas.\n",
    ),
    Case(
        "KLAIM02",
        "a volume below its target",
        f"{_VOLUME.format(b=1)}Sisa anggaran tidak mempengaruhi volume seluruh kegiatan.\n",
        "tidak mempengaruhi volume",
    ),
    Case(
        "KLAIM02",
        "volumes as planned",
        f"{_VOLUME.format(b=2)}Sisa anggaran tidak mempengaruhi volume seluruh kegiatan.\n",
    ),
    Case(
        "KLAIM02",
        "a claim on volumes that is taken back",
        f"{_VOLUME.format(b=1)}Sisa anggaran tidak mempengaruhi volume, kecuali satu.\n",
    ),
    Case(
        "KLAIM07",
        "a class that the scale does not have",
        f"{_SKALA.format(dua='81 – 100')}\nMeskipun turun, capaian masih dalam kategori Sangat Berhasil.\n",
        "Sangat Berhasil",
    ),
    Case(
        "KLAIM07",
        "a class of the scale, and one of another thing",
        f"{_SKALA.format(dua='81 – 100')}\nCapaian masih dalam kategori Cukup Baik. Nilai arsip 70 dalam kategori Memuaskan.\n",
    ),
    Case(
        "KLAIM09",
        "the capaian of the whole office",
        f"{_RINGKAS}Secara umum capaian kinerja Kantor Arsip tahun ini mencapai 100%.\n",
        "100%",
        "96,67%",
    ),
    Case(
        "KLAIM09",
        "the capaian of a part of the office's work",
        f"{_RINGKAS}Capaian kinerja Kantor Arsip pada kegiatan penataan mencapai 100%. Capaian kinerja layanan mencapai 100%.\n",
    ),
    Case(
        "KLAIM08",
        "a number in words of those above their targets",
        f"{_LAMPAU}Dari tiga indikator tersebut, dua indikator melampaui target dan satu indikator belum mencapai target.\n",
        "dua indikator melampaui",
        "satu melampaui",
    ),
    Case(
        "KLAIM08",
        "so many of all met their targets",
        f"{_RINGKAS}Kinerja kantor baik: 3 (tiga) dari 3 (tiga) indikator mencapai target.\n",
        "3 (tiga) dari 3 (tiga) indikator mencapai",
        "2 (dua) mencapai",
    ),
    Case(
        "KLAIM08",
        "more told of than there are, without a table",
        "Dari 6 indikator kinerja, 5 indikator mencapai target dan 2 indikator, yaitu arsip dan data, belum mencapai target.\n",
        "6 indikator kinerja, 5 indikator",
    ),
    Case(
        "KLAIM08",
        "in words as the table shows, and some counted twice without a table",
        f"{_LAMPAU}Dari tiga indikator, satu indikator melampaui target, satu indikator mencapai target, dan satu indikator belum "
        "mencapai target.\n\nDari 7 indikator, 5 mencapai target, 3 melampaui target, dan 2 belum mencapai target.\n",
    ),
    Case(
        "KLAIM07",
        "a class that a scale told in a sentence does not give",
        f"Skala capaian: di atas 100% sangat baik, 80% sampai dengan 100% baik, 60% sampai dengan kurang dari 80% cukup, dan kurang "
        f"dari 60% kurang.\n\n{_JAUH}Rata-rata capaian kinerja kantor 96,67% dengan kategori cukup.\n",
        "cukup",
        "baik",
    ),
    Case(
        "KLAIM07",
        "a class before its capaian, by a scale told in a list",
        f"Status capaian ditetapkan sebagai berikut:\n\na. > 100% adalah Sangat Baik;\nb. 80% s.d. 100% adalah Baik;\n"
        f"c. 60% s.d. 80% adalah Cukup;\nd. < 60% adalah Kurang.\n\n{_JAUH}Sasaran arsip mendapat predikat Cukup dengan rata-rata capaian "
        "sebesar 91,20%.\n",
        "Cukup",
        "Baik",
    ),
    Case(
        "KLAIM07",
        "classes by a scale in words, at its limits, of thousands, and where less is better",
        "Skala capaian: di atas 100% sangat baik, 80% sampai dengan 100% baik, 60% sampai dengan 80% cukup, dan kurang dari 60% kurang.\n\n"
        f"{_JAUH}Capaian sasaran arsip 96,67% dengan kategori baik. Capaian arsip 80% dengan kategori cukup.\n\n"
        "No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)\tKategori\n1\tLaju arsip rusak\t2\t5\t250\tKurang\n"
        "2\tJumlah arsip digital\t10\t187,26\t1,873\tSangat Baik\n",
    ),
    Case(
        "KLAIM07",
        "sentences with ranges that are no scale",
        "Petugas yang nilainya lebih dari 80% baik, dan yang lain kurang dari 60%.\n\nCapaian kantor 55% dengan kategori baik.\n",
    ),
    Case(
        "KLAIM08",
        "a number of those behind in the closing, without that of all",
        f"{_RINGKAS}BAB IV PENUTUP\n\nKinerja kantor baik. Hanya dua indikator yang belum mencapai target.\n",
        "dua",
        "satu",
    ),
    Case(
        "KLAIM08",
        "those behind at the end of the sentence",
        f"{_RINGKAS}BAB IV PENUTUP\n\nIndikator yang tidak mencapai target sebanyak 2 (dua) indikator.\n",
        "2 (dua)",
        "1 (satu)",
    ),
    Case(
        "KLAIM08",
        "as many as the table shows in the closing, of one sasaran, and outside of a summary",
        f"{_RINGKAS}Terdapat dua indikator yang belum mencapai target.\n\nBAB IV PENUTUP\n\nHanya 1 (satu) indikator yang belum mencapai "
        "target. Pada sasaran kedua terdapat dua indikator yang belum mencapai target. Dibandingkan tahun lalu, ada tiga indikator yang "
        "melampaui target.\n",
    ),
    Case(
        "KLAIM01",
        "none is said to have failed",
        f"{_KURANG}Tidak terdapat satu pun indikator yang gagal mencapai target pada tahun ini.\n",
        "Tidak terdapat satu pun indikator",
        "1 dari 2",
    ),
)
