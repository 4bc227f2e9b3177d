"""Tables of nested budget codes with a row that is gone, and those that are whole or name some parts only."""

from ..kasus import Case

KEPALA = "Kode\tUraian\tPagu (Rp)\tRealisasi (Rp)\tSisa (Rp)\n"
CQ = "CQ\tProgram Pemilu\t95.000.000\t92.400.000\t2.600.000\n"
WA = "WA\tProgram Dukungan\t50.250.000\t49.000.000\t1.250.000\n"
CETAK = "CQ.6711\tCetak Formulir\t80.000.000\t78.400.000\t1.600.000\n"
KIRIM = "CQ.6712\tKirim Kotak\t15.000.000\t14.000.000\t1.000.000\n"
GAJI = "WA.3355\tGaji Pegawai\t40.250.000\t39.500.000\t750.000\n"
KANTOR = "WA.3360\tPerkantoran\t10.000.000\t9.500.000\t500.000\n"
RO = KEPALA + (
    CETAK
    + "CQ.6711.QGE.001\tCetak Surat Suara\t60.000.000\t59.000.000\t1.000.000\n"
    + "CQ.6711.QGE.002\tCetak Sampul\t20.000.000\t19.400.000\t600.000\n"
    + KIRIM
    + "CQ.6712.QGE.001\tSewa Truk\t15.000.000\t14.000.000\t1.000.000\n"
    + GAJI
    + "WA.3355.EBA.994\tPembayaran Gaji\t40.250.000\t39.500.000\t750.000\n"
    + KANTOR
    + "WA.3360.EBA.994\tPemeliharaan\t6.000.000\t5.600.000\t400.000\n"
    + "WA.3360.EBA.995\tLangganan Daya\t4.000.000\t3.900.000\t100.000\n"
)

CASES = (
    Case(
        "RINCIAN03",
        "most of a code is gone, and another code holds",
        KEPALA + CQ + KIRIM + WA + GAJI + KANTOR,
        at="95.000.000",
    ),
    Case("RINCIAN03", "codes that give their parents", KEPALA + CQ + CETAK + KIRIM + WA + GAJI + KANTOR),
    Case(
        "RINCIAN03",
        "codes that are only some of their parents'",
        KEPALA + CQ + KIRIM + WA + KANTOR,
    ),
    Case(
        "RINCIAN04",
        "a code without rows under it, as no other is",
        RO.replace("CQ.6712.QGE.001\tSewa Truk\t15.000.000\t14.000.000\t1.000.000\n", ""),
        at="15.000.000",
    ),
    Case("RINCIAN04", "rows under a code that has none itself", RO.replace(GAJI, ""), at="Pembayaran Gaji"),
    Case("RINCIAN04", "rows below a code that is not theirs", RO.replace(KIRIM, ""), at="Sewa Truk"),
    Case("RINCIAN04", "every code has its rows", RO),
    Case("RINCIAN04", "only two codes of many are broken down", KEPALA + CQ + WA + GAJI + KANTOR),
)
