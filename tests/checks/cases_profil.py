"""Who the satker is: data that breaks each rule and data that nearly does."""

# ruff: noqa: E501 - a line of data is one line here.

from .cases import Case

_WILAYAH = "wilayah: Kabupaten Contoh"
_PROVINSI = "provinsi: Contoh Raya"
_NAMA = "  nama: Komisi Pemilihan Umum Kabupaten Contoh"
_PENDEK = "nama_pendek: KPU Kabupaten Contoh"
_AMBON = [
    (_WILAYAH, "wilayah: Kota Ambon"),
    (_PROVINSI, "provinsi: Maluku"),
    (_NAMA, "  nama: Komisi Pemilihan Umum Kota Ambon"),
    (_PENDEK, "nama_pendek: KPU Kota Ambon"),
    ("tingkat: kabupaten", "tingkat: kota"),
]


def _broken(name: str, old: str, new: str, at: str, message: str, help: str = "") -> Case:
    """Kota Ambon with one line otherwise."""
    right = dict(_AMBON)
    return Case("PROFIL01", name, {"profil": [*(right | {old: new}).items()]}, "profil", at, message, help)


CASES = (
    _broken(
        "another kind", "tingkat: kabupaten", "tingkat: kabupaten ", "kabupaten",
        'tingkat "kabupaten" tidak sesuai dengan wilayah "Kota Ambon"', '"kota"',
    ),
    _broken("another province", _PROVINSI, "provinsi: Banten", "Banten", 'Kota Ambon tidak berada di Provinsi "Banten"', '"Maluku"'),
    _broken("another office's short name", _PENDEK, "nama_pendek: KPU Kota Ternate", "KPU", 'nama pendek "KPU Kota Ternate" tidak memuat wilayah', '"KPU Kota Ambon"'),
    _broken("a slip in the name", _NAMA, "  nama: Komisi Pemilihan Umun Kota Ambon", "Komisi", "tidak diawali nama lembaganya", '"Komisi Pemilihan Umum Kota Ambon"'),
    Case(
        "PROFIL01", "a slip in the area",
        {"profil": [(_WILAYAH, "wilayah: Kabupaten Pandegalng"), (_NAMA, "  nama: KPU Kabupaten Pandeglang")]},
        "profil", "Kabupaten",
        'wilayah "Kabupaten Pandegalng" tidak ada dalam daftar satker KPU', '"Kabupaten Pandeglang"',
    ),
    _broken("another area in both names", _WILAYAH, "wilayah: Kota Ternate", "Kota Ternate", "bukan wilayah pada nama dan nama pendek, Kota Ambon", '"Kota Ambon"'),
    Case("PROFIL02", "a digit too few", {"profil": [('kode: "000001"', 'kode: "00001"')]}, "profil", '"00001"', "enam angka", "DIPA"),
    Case("PROFIL02", "six digits", {}),
    Case("PROFIL03", "an abbreviation", {"profil": [(_PENDEK, "nama_pendek: KPU Kab. Contoh")]}, "profil", "KPU Kab.", 'singkatan "Kab."', '"KPU Kabupaten Contoh"'),
    Case("PROFIL03", "no abbreviation", {}),
    Case("PROFIL01", "an office of the list", {"profil": _AMBON}),
    Case("PROFIL01", "an area that no list has", {}),
    Case("PROFIL01", "a shortened name", {"profil": [(_PENDEK, "nama_pendek: KPU Kab. Contoh")]}),
)  # fmt: skip
