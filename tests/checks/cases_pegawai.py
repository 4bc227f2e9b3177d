"""People, NIP and decrees: data that breaks each rule and data that nearly does."""

from .cases import Case

_NIP = 'nip: "000000000000000001"'
_GANI = "nama: Gani Contoh"
_SEJAK = 'sejak: "2022-02"'
_DEDI = "  - nama: Dedi Contoh\n    status: PPNPN\n"
_KETUA = "pihak_kedua: {jabatan: Ketua, nama: Zainal Contoh}"


def _near(code: str, name: str, **edits: list[tuple[str, str]]) -> Case:
    return Case(code, name, edits)


def _nip(number: str) -> list[tuple[str, str]]:
    return [(_NIP, f'nip: "{number}"')]


def _odd_nip(code: str, name: str, number: str, message: str) -> Case:
    return Case(code, name, {"profil": _nip(number)}, "profil", f'"{number}"', message, "data kepegawaian")


CASES = (
    Case(
        "PEGAWAI06",
        "one person in two posts",
        {"pegawai": [(_GANI, "nama: CITRA  Contoh, S.E.")]},
        "pegawai",
        "CITRA",
        "sudah ada dalam daftar pegawai pada baris 32, sebagai Staf Pelaksana (keuangan) dan Pejabat "
        "Fungsional",
        "hapus salah satunya",
    ),
    Case(
        "PEGAWAI06",
        "one person twice in one post",
        {
            "pegawai": [
                (
                    "nama: Fitri Contoh\n    status: PPNPN\n    peran: administrasi\n    unit: perencanaan",
                    "nama: Dedi Contoh\n    status: PPNPN\n    peran: keamanan\n    unit: keuangan",
                )
            ]
        },
        "pegawai",
        "Dedi Contoh",
        '"Dedi Contoh" sudah ada dalam daftar pegawai pada baris 39, dengan jabatan yang sama',
    ),
    Case(
        "PEGAWAI06",
        "a successor of himself",
        {"pegawai": [("nama: Badu Contoh", "nama: BUDI Contoh")]},
        "pegawai",
        "BUDI Contoh",
        '"Budi Contoh" tercatat menggantikan dirinya sendiri',
        "nama pejabat sebelumnya",
    ),
    _near("PEGAWAI06", "a longer name", pegawai=[(_GANI, "nama: Citra Contoh Lestari")]),
    Case(
        "PEGAWAI07",
        "two names that differ in a letter",
        {"pegawai": [(_GANI, "nama: Citro Contoh")]},
        "pegawai",
        "Citro Contoh",
        'nama "Citro Contoh" hampir sama dengan "Citra Contoh" pada baris 32',
        "samakan ejaannya",
    ),
    Case(
        "PEGAWAI07",
        "a signer in two spellings",
        {"pk": [(_KETUA, _KETUA.replace("Zainal", "Zaenal"))]},
        "pk",
        "Zaenal Contoh",
        'nama "Zaenal Contoh" hampir sama dengan "Zainal Contoh" pada baris',
    ),
    Case(
        "PEGAWAI07",
        "a signer nearly like someone of the roster",
        {
            "profil": [("nama: Zainal Contoh", "nama: Fitry Contoh")],
            "pk": [(_KETUA, "pihak_kedua: {jabatan: Ketua}")],
        },
        "profil",
        "Fitry Contoh",
        'hampir sama dengan "Fitri Contoh" pada baris 49 pegawai.yaml',
    ),
    Case(
        "PEGAWAI07",
        "another spelling of one sound",
        {"pegawai": [(_GANI, "nama: Cytra Contoh")]},
        "pegawai",
        "Cytra Contoh",
        'hampir sama dengan "Citra Contoh"',
    ),
    _near(
        "PEGAWAI07",
        "who signs as Sekretaris, whom PEGAWAI04 compares",
        profil=[("    nama: Ani Contoh\n    nip", "    nama: Anni Contoh\n    nip")],
    ),
    _near("PEGAWAI07", "short names that differ in a letter", pegawai=[(_GANI, "nama: Dodi Contoh")]),
    _near("PEGAWAI07", "names that differ in two letters", pegawai=[(_GANI, "nama: Putro Contoh")]),
    Case(
        "PEGAWAI08",
        "two heads of one unit",
        {
            "pegawai": [
                ("peran: pelaksana\n    unit: keuangan", "peran: kepala-subbagian\n    unit: keuangan")
            ]
        },
        "pegawai",
        "kepala-subbagian",
        'kepala Subbagian Keuangan, Umum, dan Logistik sudah dijabat "Budi Contoh" pada baris 24',
        "menggantikan",
    ),
    Case(
        "PEGAWAI08",
        "two Sekretaris",
        {"pegawai": [("peran: fungsional", "peran: sekretaris")]},
        "pegawai",
        "sekretaris",
        'Sekretaris sudah dijabat "Ani Contoh" pada baris 19',
    ),
    _near("PEGAWAI08", "the heads of two units"),
    Case(
        "PEGAWAI09",
        "a PPNPN as head",
        {"pegawai": [("peran: administrasi\n", "peran: pelaksana\n")]},
        "pegawai",
        "pelaksana",
        '"Fitri Contoh" berstatus PPNPN, sedangkan peran Staf Pelaksana hanya untuk PNS dan PPPK',
        "perbaiki status",
    ),
    _near(
        "PEGAWAI09",
        "a PPPK as staff",
        pegawai=[(_DEDI, _DEDI.replace("PPNPN", "PPPK")), ("peran: keamanan", "peran: pelaksana")],
    ),
    _odd_nip("PEGAWAI10", "a digit too few", "19800101200501299", "terdiri atas 17 angka, bukan 18"),
    _odd_nip("PEGAWAI10", "a letter", "19800101200501299A", "memuat tanda selain angka"),
    _odd_nip("PEGAWAI10", "a day that is not", "198013012005012999", "tidak diawali tanggal lahir yang ada"),
    _odd_nip("PEGAWAI10", "a month that is not", "198001012005132999", "tidak memuat bulan pengangkatan"),
    _odd_nip("PEGAWAI10", "no sex", "198001012005013999", "memuat 3 sebagai jenis kelamin pada angka ke-15"),
    _odd_nip("PEGAWAI10", "only zeros", "0" * 18, "tidak diawali tanggal lahir"),
    _near("PEGAWAI10", "a number in groups", profil=_nip("19800101 200501 2 999")),
    _near("PEGAWAI10", "a number of a PPPK", profil=_nip("198001012022212999")),
    _near("PEGAWAI10", "a number that says it is an example"),
    _odd_nip("PEGAWAI11", "too old", "195001011975012999", "berarti berumur 73 tahun pada tahun 2023"),
    _odd_nip("PEGAWAI11", "too young", "200901012023012999", "berarti berumur 14 tahun pada tahun 2023"),
    _odd_nip(
        "PEGAWAI11", "appointed as a child", "198001011990012999", "berarti diangkat pada umur 10 tahun"
    ),
    _odd_nip("PEGAWAI11", "appointed later", "198001012025012999", "berarti diangkat pada tahun 2025"),
    _near("PEGAWAI11", "the oldest in service", profil=_nip("195301011975012999")),
    Case(
        "PEGAWAI12",
        "one number of two people",
        {"pk": [(_KETUA, _KETUA.replace("}", f", {_NIP}}}"))]},
        "pk",
        '"000000000000000001"}',
        'NIP "000000000000000001" juga ditulis untuk "Ani Contoh"',
        "data kepegawaian",
    ),
    Case(
        "PEGAWAI12",
        "two numbers of one person",
        {"profil": _nip("198001012005012999")},
        "pk",
        '"000000000000000001"',
        'NIP "Ani Contoh" di sini 000000000000000001, sedangkan di tempat lain 198001012005012999',
    ),
    _near("PEGAWAI12", "one number in two forms", profil=_nip("00000000 000000 0 001")),
    Case(
        "PEGAWAI13",
        "a predecessor who came after the decree",
        {"pegawai": [(_SEJAK, 'sejak: "2023-04"')]},
        "pegawai",
        '"2023-04"',
        '"Badu Contoh" tercatat menjabat sejak April 2023, padahal SK penggantinya bertanggal 1 Maret 2023',
        "sejak ialah waktu",
    ),
    _near("PEGAWAI13", "a predecessor of a month before", pegawai=[(_SEJAK, 'sejak: "2023-02"')]),
    Case(
        "PEGAWAI17",
        "in the post a month before the decree",
        {"pegawai": [("    sk: penempatan\n", '    sk: penempatan\n    sejak: "2023-02"\n')]},
        "pegawai",
        '"2023-02"',
        '"Budi Contoh" tercatat menjabat sejak Februari 2023, padahal SK pengangkatannya bertanggal 1 '
        "Maret 2023",
        "rujuk SK itu",
    ),
    Case(
        "PEGAWAI17",
        "in the post a day before the decree",
        {"pegawai": [("    sk: penempatan\n", "    sk: penempatan\n    sejak: 2023-02-28\n")]},
        "pegawai",
        "2023-02-28",
        "sejak 28 Februari 2023, padahal",
    ),
    _near(
        "PEGAWAI17",
        "in the post since the month of the decree",
        pegawai=[("    sk: penempatan\n", '    sk: penempatan\n    sejak: "2023-03"\n')],
    ),
    _near(
        "PEGAWAI17",
        "in the post since the day of the decree",
        pegawai=[("    sk: penempatan\n", "    sk: penempatan\n    sejak: 2023-03-01\n")],
    ),
    Case(
        "PEGAWAI14",
        "a decree after the year",
        {"pegawai": [("tanggal: 2023-03-01", "tanggal: 2024-01-02")]},
        "pegawai",
        "2024-01-02",
        "SK 7 Tahun 2023 bertanggal 2 Januari 2024, sesudah tahun 2023",
        "keadaan tahun 2023",
    ),
    Case(
        "PEGAWAI14",
        "a decree of another year than its number",
        {"pegawai": [("tanggal: 2023-03-01", "tanggal: 2022-03-01")]},
        "pegawai",
        "2022-03-01",
        "SK 7 Tahun 2023 bertanggal 1 Maret 2022, padahal nomornya bertahun 2023",
        "cocokkan nomor dan tanggalnya",
    ),
    _near(
        "PEGAWAI14",
        "a decree of an earlier year",
        pegawai=[("7 Tahun 2023", "7 Tahun 2022"), ("tanggal: 2023-03-01", "tanggal: 2022-12-31")],
    ),
    Case(
        "PEGAWAI15",
        "a PPNPN with a rank",
        {"pegawai": [(_DEDI, f"{_DEDI}    golongan: II/a\n")]},
        "pegawai",
        "II/a",
        '"Dedi Contoh" berstatus PPNPN, padahal status itu tidak mempunyai golongan',
        "hapus golongannya",
    ),
    Case(
        "PEGAWAI15",
        "counts of PPNPN by rank",
        {"pegawai": [("    pendidikan: {SLTA: 2}", "    pendidikan: {SLTA: 2}\n    golongan: {II/a: 2}")]},
        "pegawai",
        "golongan:",
        "jumlah PPNPN dirinci menurut golongan, padahal status itu tidak mempunyai golongan",
    ),
    _near("PEGAWAI15", "a PNS with a rank"),
    Case(
        "PEGAWAI16",
        "more in the roster than were counted",
        {"pegawai": [("  PPNPN:\n", "  PPNPN:\n    peran: {keamanan: 2}\n")]},
        "pegawai",
        "peran: {keamanan",
        "daftar pegawai memuat 1 PPNPN dengan peran administrasi, sedangkan jumlah yang dinyatakan 0",
        "daftar pegawai atau bagian jumlah",
    ),
    _near(
        "PEGAWAI16",
        "fewer in the roster",
        pegawai=[("  PPNPN:\n", "  PPNPN:\n    peran: {keamanan: 2, administrasi: 1}\n")],
    ),
)
