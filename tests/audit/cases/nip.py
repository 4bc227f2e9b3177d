"""NIP that cannot be, and NIP in the ways they are written."""

# ruff: noqa: E501 - a line of a report is one line here.

from ..kasus import Case

_DAFTAR = "No\tNama\tNIP\n1\tSatu\t{nip}\n2\tDua\t19820314 200701 2 002\n"

CASES = (
    Case(
        "PEGAWAI10",
        "a NIP of 17 digits below a name",
        "Sekretaris,\n\nNIP. 19810101200501199\n",
        "19810101200501199",
    ),
    Case(
        "PEGAWAI10",
        "a NIP of 19 digits in parts",
        "Kepala,\n\nNIP 19810101 200501 1 0999\n",
        "19810101 200501 1 0999",
    ),
    Case(
        "PEGAWAI10",
        "a month of birth that is none",
        "Kepala,\n\nNIP: 198113012005011999\n",
        "198113012005011999",
    ),
    Case(
        "PEGAWAI10",
        "a sex that is none in a list",
        _DAFTAR.format(nip="198101012005014999"),
        "198101012005014999",
    ),
    Case(
        "PEGAWAI10",
        "NIP in parts, of a PPPK, of old, and one with a page number behind it",
        "Kepala,\n\nNIP. 19810101 200501 1 999\n\nNIP 1981010120050 11999\n\nNIP 198101012022211999\n\nNIP. 160 045 999\n\n"
        f"NIP. 198101012005011999 12\n\n{_DAFTAR.format(nip='19810101 2005011999')}",
    ),
)
