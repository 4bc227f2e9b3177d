"""A row that is gone below one of two programs, which give the total as they stand."""

from ..kasus import Case

TABEL = (
    "Kode\tProgram/Kegiatan\tPagu\tRealisasi\tSisa\n"
    "076.01.CQ\tProgram Penyelenggaraan\t90.000.000\t81.000.000\t9.000.000\n"
    "6709\tPenyusunan rencana\t40.500.000\t37.250.000\t3.250.000\n"
    "6710\tPendaftaran peserta\t28.250.000\t26.500.000\t1.750.000\n"
    "6867\tPembentukan badan adhoc\t21.250.000\t17.250.000\t4.000.000\n"
    "076.01.WA\tProgram Dukungan Manajemen\t30.000.000\t28.000.000\t2.000.000\n"
    "3355\tPengelolaan keuangan\t18.000.000\t17.500.000\t500.000\n"
    "3360\tOperasional kantor\t12.000.000\t10.500.000\t1.500.000\n"
    "\tJUMLAH\t120.000.000\t109.000.000\t11.000.000\n"
)
HILANG = "6710\tPendaftaran peserta\t28.250.000\t26.500.000\t1.750.000\n"

CASES = (
    Case("RINCIAN03", "a kegiatan that is gone", TABEL.replace(HILANG, ""), at="90.000.000"),
    Case("RINCIAN03", "kegiatan by codes that do not follow each other", TABEL),
    Case(
        "RINCIAN03",
        "some kegiatan of each program",
        TABEL.replace(HILANG, "").replace(
            "3360\tOperasional kantor\t12.000.000\t10.500.000\t1.500.000\n", ""
        ),
    ),
)
