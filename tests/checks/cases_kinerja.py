"""How performance is planned and measured: data that breaks each rule and data that nearly does."""

from .cases import Case

_PLAN = """\
rencana_kinerja:
  - program: CQ
    sasaran: {sasaran}
    indikator: {indikator}
    rincian:
      - {{uraian: Laporan bulanan, volume: 12 laporan, target: {target}}}
perjanjian:
"""
_SASARAN = "Terwujudnya Tata Kelola yang Baik"
_INDIKATOR = "Persentase Laporan yang Disampaikan Tepat Waktu"
_PERSEN = "satuan: persen\n        target: 80\n        rumus: maksimum"
_PENYEBUT = """\
          pembilang: jumlah laporan yang disampaikan tepat waktu
          penyebut: jumlah seluruh laporan
"""
_TEMUAN = "target: 4\n        rumus: minimum"
_PREDIKAT = "satuan: predikat\n        target: B\n        rumus: peringkat\n        peringkat: akuntabilitas"
_DAHULU = "riwayat: {2022: {target: 75, realisasi: 61}}"


def _near(code: str, name: str, **edits: list[tuple[str, str]]) -> Case:
    return Case(code, name, edits)


def _plan(sasaran: str = _SASARAN, indikator: str = _INDIKATOR, target: str = '"80%"') -> tuple[str, str]:
    return "perjanjian:\n", _PLAN.format(sasaran=sasaran, indikator=indikator, target=target)


def _named(name: str) -> tuple[str, str]:
    return f"nama: {_INDIKATOR}", f"nama: {name}"


def _counted(uraian: str) -> tuple[str, str]:
    return _PENYEBUT, f"          uraian: {uraian}\n"


_ALL = [
    ("realisasi: 70", "realisasi: 80"),
    ("realisasi: 3", "realisasi: 4"),
]
_THREE_MORE = "".join(
    f"""\
      - id: tambahan-{number}
        nama: Ketersediaan Sarana {number}
        satuan: unit
        target: 5
        rumus: maksimum
"""
    for number in ("satu", "dua", "tiga")
)
_REACHED = "".join(f"  tambahan-{number}: {{realisasi: 5}}\n" for number in ("satu", "dua", "tiga"))
_ALIKE = {
    "pk": [
        ("      - id: temuan-audit\n", f"{_THREE_MORE}      - id: temuan-audit\n"),
        (_PREDIKAT, "satuan: nilai\n        target: 70\n        rumus: maksimum"),
    ],
    "realisasi": [
        *_ALL,
        ("  temuan-audit:\n", f"{_REACHED}  temuan-audit:\n"),
        ("realisasi: BB", "realisasi: 70"),
        ("{target: B, realisasi: CC}", "{target: 70, realisasi: 60}"),
        ("{tahun_ini: B, akhir: A}", "{tahun_ini: 70, akhir: 80}"),
        ("{nilai: B, sumber", "{nilai: 70, sumber"),
    ],
}

CASES = (
    Case(
        "KINERJA04",
        "a target typed as a fraction",
        {"pk": [("target: 80", "target: 0.8")], "realisasi": [("renstra: {tahun_ini: 78, akhir: 90}", "")]},
        "pk",
        "0.8",
        "target 0,8% jauh di bawah realisasi 70%; mungkin ditulis sebagai pecahan",
        "bila maksudnya 80%, tulis 80",
    ),
    Case(
        "KINERJA04",
        "target and realisasi typed as fractions",
        {
            "pk": [("target: 80", "target: 0.80")],
            "realisasi": [("realisasi: 70", "realisasi: 0.7"), ("renstra: {tahun_ini: 78, akhir: 90}", "")],
        },
        "pk",
        "0.80",
        "target 0,80% kurang dari 1%; mungkin ditulis sebagai pecahan",
        "tulis 80",
    ),
    Case(
        "KINERJA04",
        "a whole target typed as one",
        {"pk": [("target: 80", "target: 1")], "realisasi": [("renstra: {tahun_ini: 78, akhir: 90}", "")]},
        "pk",
        "1",
        "target 1% jauh di bawah realisasi 70%",
        "tulis 100",
    ),
    Case(
        "KINERJA04",
        "an earlier year typed as a fraction",
        {"realisasi": [("{target: 75, realisasi: 61}", "{target: 75, realisasi: 0.61}")]},
        "realisasi",
        "0.61",
        "realisasi tahun 2022 0,61% jauh di bawah target 80%",
        "tulis 61",
    ),
    _near(
        "KINERJA04",
        "a small target where less is better",
        pk=[("target: 80\n        rumus: maksimum", "target: 0.5\n        rumus: minimum")],
    ),
    _near(
        "KINERJA14",
        "a target typed as a fraction, which KINERJA04 tells",
        pk=[("target: 80", "target: 0.8")],
    ),
    _near("KINERJA04", "a target of two percent", pk=[("target: 80", "target: 2")]),
    Case(
        "KINERJA07",
        "a sasaran of the plan with a slip of the pen",
        {"pk": [_plan(sasaran="Terwujudnya Tata Kelolah yang Baik")]},
        "pk",
        "Terwujudnya Tata Kelolah",
        'nama sasaran dalam rencana kinerja hampir sama dengan nama dalam PK: "Kelolah" di sini, "Kelola" '
        "dalam PK",
        "samakan namanya",
    ),
    Case(
        "KINERJA07",
        "an indikator of the plan that lacks a word",
        {"pk": [_plan(indikator="Persentase Laporan Disampaikan Tepat Waktu")]},
        "pk",
        "Persentase Laporan Disampaikan",
        'hampir sama dengan nama dalam PK: kata "yang" tidak ada di sini',
    ),
    Case(
        "KINERJA07",
        "two indikator of the PK that differ in a letter",
        {"pk": [("nama: Jumlah Temuan Audit", f"nama: {_INDIKATOR.replace('Waktu', 'Waktuu')}")]},
        "pk",
        "Persentase Laporan",
        'nama indikator "temuan-audit" hampir sama dengan nama "laporan-tepat-waktu" pada baris 9: "waktuu" '
        'di sini, "waktu" di sana',
    ),
    _near(
        "KINERJA07",
        "two indikator of the PK that differ in a word",
        pk=[("nama: Jumlah Temuan Audit", f"nama: {_INDIKATOR.replace('Laporan', 'Anggaran')}")],
    ),
    _near("KINERJA07", "the same names in small letters", pk=[_plan(indikator=_INDIKATOR.casefold())]),
    _near("KINERJA07", "another indikator", pk=[_plan(indikator="Persentase Usulan yang Diterima")]),
    Case(
        "KINERJA08",
        "one name of two sasaran",
        {"pk": [("nama: Meningkatnya Akuntabilitas Kinerja", f"nama: {_SASARAN}")]},
        "pk",
        _SASARAN,
        f'nama sasaran "{_SASARAN}" sudah dipakai pada baris 6',
        "hapus salah satunya",
    ),
    Case(
        "KINERJA08",
        "one name of two indikator",
        {"pk": [("nama: Jumlah Temuan Audit", f"nama: {_INDIKATOR}")]},
        "pk",
        _INDIKATOR,
        f'nama indikator "{_INDIKATOR}" sudah dipakai pada baris 9',
    ),
    Case(
        "KINERJA08",
        "a sasaran named like another's indikator",
        {
            "pk": [
                (
                    "nama: Meningkatnya Akuntabilitas Kinerja",
                    "nama: Laporan yang disampaikan tepat waktu",
                )
            ]
        },
        "pk",
        "Laporan yang disampaikan",
        'nama sasaran "akuntabilitas" sama dengan nama indikator "laporan-tepat-waktu" milik sasaran '
        '"tata-kelola"',
        "Perjanjian Kinerja yang ditandatangani",
    ),
    _near(
        "KINERJA08",
        "a sasaran named like its own indikator",
        pk=[(f"nama: {_SASARAN}", "nama: Laporan yang Disampaikan Tepat Waktu")],
    ),
    Case(
        "KINERJA09",
        "an index in percent",
        {"pk": [_named("Indeks Reformasi Birokrasi")]},
        "pk",
        "persen",
        'indikator "laporan-tepat-waktu" mengukur indeks, tetapi satuannya persen',
        "pakai satuan nilai atau indeks",
    ),
    Case(
        "KINERJA09",
        "a share of satker with a grade",
        {"pk": [_named("Persentase Satker dengan Nilai Minimal BB")]},
        "pk",
        "persen",
        "mengukur nilai BB, tetapi satuannya persen",
    ),
    Case(
        "KINERJA09",
        "an opinion by its formula",
        {"pk": [_counted("opini BPK atas laporan keuangan")]},
        "pk",
        "persen",
        "mengukur opini, tetapi satuannya persen",
    ),
    Case(
        "KINERJA09",
        "a number in a unit of grades",
        {"pk": [("satuan: temuan", "satuan: predikat")]},
        "pk",
        "4",
        'satuan indikator "temuan-audit" ialah predikat, tetapi targetnya angka 4',
        "rumus: peringkat",
    ),
    _near(
        "KINERJA09",
        "an index in its own unit",
        pk=[_named("Indeks Reformasi Birokrasi"), ("satuan: persen", "satuan: nilai")],
    ),
    _near("KINERJA09", "a value of money", pk=[_named("Persentase Nilai Barang yang Tercatat")]),
    Case(
        "KINERJA10",
        "a percentage that only counts",
        {"pk": [_counted("jumlah laporan yang disampaikan tepat waktu")]},
        "pk",
        "jumlah laporan",
        'indikator "laporan-tepat-waktu" diukur dalam persen, tetapi cara penghitungannya hanya jumlah '
        "tanpa pembagi",
        "tulis pembilang dan penyebutnya",
    ),
    _near("KINERJA10", "a count in another unit"),
    _near(
        "KINERJA10", "a division in words", pk=[_counted("jumlah laporan tepat waktu dibagi seluruh laporan")]
    ),
    Case(
        "KINERJA11",
        "a plan with another target",
        {"pk": [_plan(target='"95%"')]},
        "pk",
        '"95%"',
        'target indikator "laporan-tepat-waktu" dalam rencana kinerja 95%, sedangkan dalam PK 80%',
        "samakan keduanya",
    ),
    Case(
        "KINERJA11",
        "a plan with another grade",
        {"pk": [_plan(indikator="Predikat Akuntabilitas Kinerja", target="BB")]},
        "pk",
        "BB}",
        'target indikator "nilai-akuntabilitas" dalam rencana kinerja BB, sedangkan dalam PK B',
    ),
    _near("KINERJA11", "a plan with the same target", pk=[_plan(target='"80,0%"')]),
    _near("KINERJA11", "a plan in another unit", pk=[_plan(target="12 laporan")]),
    Case(
        "KINERJA12",
        "less than the Renstra asks",
        {"realisasi": [("{tahun_ini: 78, akhir", "{tahun_ini: 81, akhir")]},
        "pk",
        "80",
        'target indikator "laporan-tepat-waktu" 80% lebih ringan daripada target Renstra tahun ini, 81%',
        "jelaskan perbedaannya",
    ),
    Case(
        "KINERJA12",
        "more faults than the Renstra allows",
        {"realisasi": [("{tahun_ini: 4, akhir", "{tahun_ini: 3, akhir")]},
        "pk",
        "4",
        'target indikator "temuan-audit" 4 temuan lebih ringan daripada target Renstra tahun ini, 3 temuan',
    ),
    _near(
        "KINERJA12",
        "just what the Renstra asks",
        realisasi=[("{tahun_ini: 78, akhir", "{tahun_ini: 80, akhir")],
    ),
    Case(
        "KINERJA13",
        "less than was reached the year before",
        {"realisasi": [(_DAHULU, _DAHULU.replace("61", "82"))]},
        "pk",
        "80",
        'target indikator "laporan-tepat-waktu" 80% lebih ringan daripada realisasi tahun 2022, 82%',
        "target yang lebih menantang",
    ),
    _near("KINERJA13", "as much as the year before", realisasi=[(_DAHULU, _DAHULU.replace("61", "80"))]),
    _near(
        "KINERJA13",
        "less than two years before",
        realisasi=[(_DAHULU, "riwayat: {2021: {target: 75, realisasi: 90}}")],
    ),
    Case(
        "KINERJA14",
        "nearly twice the target",
        {"pk": [("target: 80", "target: 40")]},
        "realisasi",
        "70",
        'capaian indikator "laporan-tepat-waktu" 175% dari target 40%, lebih dari 150%',
        "tinjau kembali target",
    ),
    _near(
        "KINERJA14",
        "just half as much again",
        pk=[("target: 80", "target: 40")],
        realisasi=[("realisasi: 70", "realisasi: 60")],
    ),
    Case(
        "KINERJA15",
        "faults of which more would be better",
        {"pk": [(_TEMUAN, _TEMUAN.replace("minimum", "maksimum"))]},
        "pk",
        "maksimum",
        'indikator "temuan-audit" menghitung temuan, yang makin sedikit makin baik, tetapi rumusnya maksimum',
        "rumus: minimum",
    ),
    _near(
        "KINERJA15",
        "faults that were put right",
        pk=[
            (_TEMUAN, _TEMUAN.replace("minimum", "maksimum")),
            ("nama: Jumlah Temuan Audit", "nama: Jumlah Temuan Audit yang Ditindaklanjuti"),
        ],
    ),
    _near(
        "KINERJA15",
        "something else that is counted",
        pk=[
            (_TEMUAN, _TEMUAN.replace("minimum", "maksimum")),
            ("nama: Jumlah Temuan Audit", "nama: Jumlah Pelatihan tentang Temuan Audit"),
        ],
    ),
    Case(
        "KINERJA16",
        "everything just at its target",
        _ALIKE,
        "realisasi",
        "indikator:",
        "capaian semua indikator (6) tepat 100%",
        "benar-benar diukur",
    ),
    _near(
        "KINERJA16",
        "one a little below",
        pk=_ALIKE["pk"],
        realisasi=[(old, new.replace("realisasi: 80", "realisasi: 79")) for old, new in _ALIKE["realisasi"]],
    ),
    Case(
        "KINERJA17",
        "more than all reports",
        {"realisasi": [("realisasi: 70", "realisasi: 105")]},
        "realisasi",
        "105",
        'realisasi indikator "laporan-tepat-waktu" 105%, padahal menurut cara penghitungannya bagian dari '
        "seluruhnya, jadi paling tinggi 100%",
        "bukan sebagai capaian",
    ),
    _near("KINERJA17", "all reports", realisasi=[("realisasi: 70", "realisasi: 100")]),
    _near(
        "KINERJA17",
        "more than last year's",
        pk=[("penyebut: jumlah seluruh laporan", "penyebut: jumlah laporan tahun sebelumnya")],
        realisasi=[("realisasi: 70", "realisasi: 105")],
    ),
)
