"""Capaian against target and realisasi, and tables printed twice."""

from ..kasus import Case

KEPALA = "No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)\n"
BARIS = (
    "1\tPersentase pemilih pemula yang mengikuti kelas pemilu\t80%\t76%\t95\n"
    "2\tPersentase logistik yang tiba tepat jadwal\t90%\t99%\t110\n"
    "3\tPersentase laporan keuangan yang lengkap\t100%\t100%\t100\n"
)
KECIL = KEPALA + "1\tJumlah keluhan pemilih yang diterima\t10\t8\t{}\n2\tJumlah kelas pemilu\t10\t8\t80\n"

CASES = (
    Case(
        "CAPAIAN01",
        "a capaian that is the realisasi again",
        KEPALA + BARIS.replace("76%\t95", "76%\t76"),
        at="76",
        expected="95",
    ),
    Case(
        "CAPAIAN01",
        "target met, capaian below it",
        KEPALA + BARIS.replace("100%\t100\n", "100%\t95\n"),
        at="95",
        expected="100",
    ),
    Case("CAPAIAN01", "as they follow", KEPALA + BARIS),
    Case(
        "CAPAIAN01",
        "a cap of 100 in a report that prints 110 elsewhere",
        KEPALA + BARIS.replace("100%\t100%\t100", "80%\t100%\t100"),
        at="100",
        expected="125",
    ),
    Case(
        "CAPAIAN01",
        "a cap of 110",
        KEPALA + BARIS.replace("100%\t100%\t100", "80%\t100%\t110"),
    ),
    Case(
        "CAPAIAN01",
        "a progress that is capped, a capaian that is not",
        KEPALA + BARIS + "\nKeluaran\n\nKeluaran\tPagu\tTVRO\tRVRO\tProgres (%)\n"
        "Pelatihan petugas\t1.500.000\t2\t3\t100\nPenataan gudang\t2.500.000\t4\t4\t100\n",
    ),
    Case(
        "CAPAIAN01",
        "of what is on time more is better",
        KEPALA + BARIS.replace("lengkap\t100%\t100%", "tepat waktu\t100%\t90%"),
        at="100",
        expected="90",
    ),
    Case("CAPAIAN01", "of keluhan less is better", KECIL.format("120")),
    Case(
        "CAPAIAN01",
        "a realisasi that is rounded itself",
        KEPALA + "1\tPersentase benih unggul\t50\t302,97\t605,93\n",
    ),
    Case(
        "CAPAIAN01",
        "of a prevalence less is better",
        KEPALA + "1\tPrevalensi gizi buruk\t0,58\t0,60\t96,67\n",
    ),
    Case(
        "CAPAIAN01",
        "grades have no quotient",
        KEPALA + "1\tNilai evaluasi SAKIP\tBB\tB\t90\n2\tPersentase logistik yang tiba\t90%\t99%\t110\n",
    ),
    Case(
        "CAPAIAN02",
        "a mean that is none",
        KEPALA + BARIS + "Rata-rata capaian\t\t\t\t103,67\n",
        at="103,67",
        expected="101,67",
    ),
    Case(
        "CAPAIAN01",
        "a wrong capaian beside the mean of the right ones",
        KEPALA + BARIS.replace("99%\t110", "99%\t101") + "Rata-rata capaian\t\t\t\t101,67\n",
        at="101",
        expected="110",
    ),
    Case(
        "CAPAIAN01",
        "a target that another place gives otherwise, and that does not give the capaian",
        "Target kelas pemilu tahun ini 4.800 orang.\n\n"
        + KEPALA
        + "1\tJumlah peserta kelas pemilu\t4.300\t5.424\t113,00\n2\tJumlah kelas pemilu\t10\t8\t80\n",
        at="4.300",
        expected="4.800",
    ),
    Case("CAPAIAN02", "a mean cut off", KEPALA + BARIS + "Rata-rata capaian\t\t\t\t101,66\n"),
    Case(
        "TABEL02",
        "a table printed twice, once with a misprint",
        f"{KEPALA}{BARIS}\nUraian lanjutan.\n\n{KEPALA}{BARIS}".replace("80%\t76%", "85%\t80,75%", 1),
        at="80%",
        expected="85%",
    ),
    Case(
        "CAPAIAN01",
        "less is better, as its decimals tell",
        KEPALA + "1\tLuas lahan yang dilanda hama\t113.889\t85.362\t125,05\n",
    ),
    Case(
        "CAPAIAN01",
        "columns that slid: no rule gives any row",
        KEPALA + "1\tIndeks layanan\t66,67\t89,11\t99,36\n2\tIndeks kepuasan\t72,02\t69,02\t94,55\n"
        "3\tBanyaknya kelompok\t545\t493\t91,93\n",
    ),
    Case(
        "CAPAIAN01",
        "years below a head that spans them",
        "Indikator\tRealisasi\t\tTarget\t\tCapaian (%)\n\t2022\t2023\t2023\t2024\t\n"
        "Banyaknya kelas pemilu\t493\t501\t545\t599\t91,93\n",
    ),
    Case(
        "CAPAIAN01",
        "a column of means beside that of the capaian",
        "Indikator\tTarget\tRealisasi\t%\tRata-rata capaian\n"
        "Kelas pemilu yang dibuka\t466.272\t410.934\t88,31\t\n"
        "Kunjungan ke sekolah\t143.594\t103.362\t71,98\t\n",
        at="88,31",
        expected="88,13",
    ),
    Case(
        "CAPAIAN02",
        "an indikator that is a mean itself",
        KEPALA + BARIS + "4\tRata-rata lama antrean pemilih\t20\t18\t110\n",
    ),
    Case(
        "CAPAIAN02",
        "the mean of each group, and the mean of these",
        KEPALA
        + "1\tKelas pemilu\t10\t8\t80\n2\tKunjungan sekolah\t10\t9\t90\nRata-rata sasaran 1\t\t\t\t85\n"
        "3\tRumah pintar\t10\t10\t100\nRata-rata sasaran 2\t\t\t\t100\nRata-rata\t\t\t\t92,5\n",
    ),
    Case("TABEL02", "a table printed twice alike", f"{KEPALA}{BARIS}\nUraian lanjutan.\n\n{KEPALA}{BARIS}"),
)
