"""How tables are read: what a total sums, what a percentage measures, how numbers are written."""

from ..kasus import Case

KELOMPOK = """No\tSasaran\tIndikator\tAnggaran
1\tTertatanya arsip\tArsip aktif\t210.000.000
\t\tArsip inaktif\t429.600.000
Jumlah\t\t\t639.600.000
2\tTersedianya data\tData pemilih\t976.508.700
Jumlah\t\t\t976.508.700
Jumlah\t\t\t1.616.108.700
"""
KODE = """Kode\tUraian\tAnggaran\tRealisasi
2.1\tBelanja Tidak Langsung\t8.416.268.000\t7.863.859.000
2.1.1\tPegawai\t8.416.268.000\t7.863.859.000
2.2\tBelanja Langsung\t9.000.500.000\t8.700.200.000
2.2.1\tBarang dan Jasa\t4.000.300.000\t3.900.100.000
2.2.2\tModal\t5.000.200.000\t4.800.100.000
2.2.2.1\tTanah\t2.000.150.000\t1.900.050.000
2.2.2.2\tMesin\t3.000.050.000\t2.900.050.000
\tJUMLAH\t17.416.768.000\t16.564.059.000
"""
SISA_PERSEN = """Uraian\tAnggaran\tRealisasi\tSisa Anggaran\t%
Arsip\t1.000.000\t900.000\t100.000\t10,00
Data\t2.000.000\t1.500.000\t500.000\t25,00
Rapat\t4.000.000\t3.800.000\t200.000\t5,00
"""
RIBUAN = """No\tSasaran\tIndikator Kinerja\tTarget\tRealisasi\tCapaian (%)
1\tBertambahnya unit usaha\tBanyaknya unit usaha di seluruh wilayah\t202,955\t203,440\t100.24
2\tBertambahnya tenaga terlatih\tBanyaknya tenaga terlatih\t2285\t2,345\t102.63
3\tBertambahnya gerai\tBanyaknya gerai baru\t166.29\t168.49\t101.32
"""
POTENSI = """Uraian\tPribadi\tDinas\tUmum
Bus\t7,964\t1,362\t19,890
Truk\t473,559\t6,607\t55,342
Sepeda Motor\t13,651,362\t74,228\t1
Jumlah\t14,132,885\t82,197\t75,233
"""
KEUANGAN_FISIK = """No\tProgram\tAnggaran (Rp)\tRealisasi (Rp)\tKeuangan (%)\tFisik (%)
1\tPenataan Arsip\t920.000.000\t867.825.300\t94,33\t97,30
2\tPendataan Warga\t1.517.224.000\t1.514.976.230\t99,85\t100
3\tPelatihan Petugas\t662.400.000\t609.624.500\t92,03\t100
Jumlah\t\t3.099.624.000\t2.992.426.030\t96,54\t99,10
"""
PENDAPATAN = """Tabel 3.1 Target dan Realisasi Pendapatan Tahun 2023

No\tUnit\tAnggaran setelah perubahan (Rp)\tRealisasi (Rp)
1\tBalai Utara\t1.567.323.000\t1.328.617.450
2\tBalai Timur\t1.100.000.000\t1.214.650.950
Jumlah\t\t2.667.323.000\t{}
"""
SUMBER = (
    "Dana APBD dengan total anggaran sebesar Rp. 7.000.000.000,00 terealisasi sebesar"
    " Rp. 6.000.000.000,00.\n\nDana APBN dengan total anggaran sebesar Rp. 2.000.000.000,00 dan total"
    " realisasi anggaran sebesar Rp. 1.900.000.000,00.\n\nDana tugas pembantuan dengan total anggaran sebesar"
    " Rp. 1.000.000.000,00 dan"
    " total realisasi anggaran sebesar Rp. 900.000.000,00.\n"
)
SATU_NAMA = """Kegiatan Pengawasan Jalan Kabupaten dengan alokasi anggaran sebesar Rp. 15.869.140.000 dan \
realisasi sebesar Rp. 15.685.459.770.

Kegiatan Pengawasan Jalan Kabupaten dengan alokasi anggaran sebesar Rp. {} dan realisasi sebesar Rp. {}.
"""

REVISI = """Program/Kegiatan\tAnggaran\t\tRealisasi Anggaran\tRealisasi %
\tSebelum Perubahan\tSetelah Perubahan\t\t
(1)\t(2)\t(2)\t(4)\t(5)
Penataan Arsip\t712.500.000\t700.500.000\t657.664.500\t93,89
Pendataan Warga\t1.500.000.000\t1.450.000.000\t1.402.254.769\t96,71
Pelatihan Petugas\t385.000.000\t297.463.000\t291.888.475\t98,13

- 7 -

(1)\t(2)\t(2)\t(4)\t(5)
Rapat Kerja\t150.000.000\t200.000.000\t166.482.768\t83,24
Total\t2.747.500.000\t2.647.963.000\t2.518.290.512\t95,10
"""
SUMBER_DANA = """No\tProgram\tAnggaran\tKeterangan
1\tPenataan Arsip\tRp 28.764.500.000\tAPBD
2\tPendataan Warga\tRp 2.499.400.000\tAPBD
3\tPelatihan Petugas\tRp 18.569.245.000\tAPBN
Jumlah\t\tRp {}\tAPBD dan APBN
"""

MENDATAR = """No\tKecamatan\tLaki-laki\tPerempuan\tJumlah
1\tCurug\t12.345\t12.410\t24.755
2\tWalantaka\t10.120\t10.233\t20.353
3\tCipocok\t9.870\t-\t9.870
4\tTaktakan\t11.002\t11.140\t22.142
5\tKasemen\t14.310\t14.025\t28.335
"""

CASES = (
    Case("JUMLAH01", "totals of groups, one of them of a single row, and the total of these", KELOMPOK),
    Case(
        "JUMLAH01",
        "a grand total that the totals of its groups do not give",
        KELOMPOK.replace("1.616.108.700", "1.616.180.700"),
        at="1.616.180.700",
        expected="1.616.108.700",
    ),
    Case("JUMLAH01", "codes of three levels, of which a total counts one", KODE),
    Case(
        "JUMLAH01",
        "a total over codes of three levels, a digit of which is wrong",
        KODE.replace("17.416.768.000", "17.476.768.000"),
        at="17.476.768.000",
        expected="17.416.768.000",
    ),
    Case(
        "JUMLAH01",
        "totals that stand above what they sum",
        "Uraian\tAnggaran\tRealisasi\nTOTAL APBD\t6.000.000\t5.000.000\n"
        "BELANJA TIDAK LANGSUNG\t2.000.000\t1.500.000\nTOTAL ANGGARAN\t4.000.000\t3.500.000\n"
        "TOTAL URUSAN WAJIB\t1.500.000\t1.200.000\na. Program arsip\t1.500.000\t1.200.000\n"
        "TOTAL URUSAN PILIHAN\t2.500.000\t2.300.000\nb. Program data\t2.500.000\t2.300.000\n",
    ),
    Case(
        "JUMLAH01",
        "percentages below the totals that they are taken of",
        "No\tUraian\tSelesai\tBelum\n1\tLaporan A\t20\t4\n2\tLaporan B\t40\t6\n\tJumlah\t60\t10\n"
        "Total Persentase\t\t85,71%\t14,29%\n",
    ),
    Case(
        "JUMLAH01",
        "a total that repeats the only child of a parent once",
        "Kode\tUraian\tAnggaran\tRealisasi\n1\tBelanja Pegawai\t500.250.000\t490.100.000\n"
        "\tGaji dan Tunjangan\t500.250.000\t490.100.000\n2\tBelanja Barang\t300.750.000\t300.650.000\n"
        "\tJUMLAH\t801.000.000\t790.750.000\n",
    ),
    Case(
        "JUMLAH01",
        "parts that are rounded, each of them",
        "Uraian\tSkor\nPadi\t6,5\nUmbi\t5,1\nGula\t1,6\nTotal\t13,1\n",
    ),
    Case(
        "JUMLAH01",
        "a rate in the row of the totals",
        "Uraian\tAnggaran\tRealisasi\tMutu\nArsip\t1.000.000\t940.800\t94,08\n"
        "Data\t2.000.000\t1.973.400\t98,67\nPetugas\t3.000.000\t2.550.000\t85,00\n"
        "TOTAL\t6.000.000\t5.464.200\t91,07\n",
    ),
    Case(
        "JUMLAH01",
        "two rows in one cell, which a total sums",
        "No\tUraian\tAnggaran\tRealisasi\n1\tGaji Tunjangan\t17.803.394.000 25.897.885.000"
        "\t17.655.134.000 25.544.578.000\n2\tArsip\t1.500.000.000\t1.400.000.000\n"
        "3\tData\t800.250.000\t790.250.000\nJUMLAH\t\t46.001.529.000\t45.389.962.000\n",
    ),
    Case(
        "JUMLAH01",
        "a list that begins on a page that is not there",
        "No\tUraian\tAnggaran\tRealisasi\n8\tPenataan Arsip\t450.000.000\t435.869.020\n"
        "9\tPendataan Warga\t684.542.985\t673.414.438\n10\tPelatihan Petugas\t194.886.000\t146.487.178\n"
        "JUMLAH\t\t2.405.760.086\t2.156.348.751\n",
    ),
    Case("JUMLAH01", "thousands behind a comma, in a column that tells it elsewhere", POTENSI),
    Case(
        "JUMLAH01",
        "a total of such numbers",
        POTENSI.replace("82,197", "82,917"),
        at="82,917",
        expected="82,197",
    ),
    Case(
        "JUMLAH01",
        "numbers of columns of which one is lost",
        "No\tUraian\tAnggaran\tRealisasi\tSisa\n1\t3\t4\t5\t6\n"
        "1\tArsip\t210.500.000\t200.500.000\t10.000.000\n2\tData\t310.250.000\t300.250.000\t10.000.000\n"
        "\tJumlah\t520.750.000\t500.750.000\t20.000.000\n",
    ),
    Case("PERSEN01", "the share of what is left", SISA_PERSEN),
    Case(
        "PERSEN01",
        "the financial percentage beside the physical one",
        KEUANGAN_FISIK.replace("99,85", "98,95"),
        at="98,95",
        expected="99,85",
    ),
    Case("PERSEN01", "both percentages as they should be", KEUANGAN_FISIK),
    Case(
        "PERSEN01",
        "the realisasi of targets beside the pagu",
        "Indikator\tTarget\tRealisasi\tAnggaran\tRealisasi Anggaran (%)\n"
        "Nilai produksi\t15\t1,309\t8.729.557.200\t79,01\nNilai ekspor\t125\t208\t1.855.000.000\t94,69\n",
    ),
    Case(
        "PERSEN01",
        "a realisasi of the part that was named after the whole",
        "Alokasi anggaran sebesar Rp. 124.543.479.095 terdiri dari belanja langsung sebesar"
        " Rp. 83.465.566.849 dengan realisasi anggaran sebesar Rp. 60.869.788.590 atau 72,93%.\n",
    ),
    Case(
        "PERSEN01",
        "the physical progress after an amount, and noughts behind a percentage",
        "Kegiatan Penataan Arsip dengan alokasi anggaran sebesar Rp. 100.000.000 dan realisasi sebesar"
        " Rp. 95.074.000 atau 95,07 dan realisasi fisik sebesar 100%.\n\nKegiatan Pendataan Warga dengan"
        " alokasi anggaran sebesar Rp. 15.869.140.000 dan realisasi sebesar Rp. 15.685.459.770 atau"
        " 98,840%.\n",
    ),
    Case(
        "PERSEN01",
        "a row that lost a cell, so that its numbers stand in other columns",
        KEUANGAN_FISIK.replace("1\tPenataan Arsip\t", "1. Penataan Arsip\t"),
    ),
    Case("PERSEN01", "pagu before and after the revision, over two pages", REVISI),
    Case(
        "PERSEN01",
        "a percentage of the pagu after the revision",
        REVISI.replace("83,24", "82,34"),
        at="82,34",
        expected="83,24",
    ),
    Case("JUMLAH01", "a remark behind the amounts", SUMBER_DANA.format("49.833.145.000")),
    Case(
        "JUMLAH01",
        "a total with a remark behind it",
        SUMBER_DANA.format("49.883.145.000"),
        at="49.883.145.000",
        expected="49.833.145.000",
    ),
    Case(
        "JUMLAH01",
        "the total of a group of one row, a digit of which is wrong",
        KELOMPOK.replace("Jumlah\t\t\t976.508.700", "Jumlah\t\t\t976.608.700"),
        at="976.608.700",
        expected="976.508.700",
    ),
    Case(
        "PERSEN01",
        "capaian of targets and of money in one table",
        "Indikator\tTarget\tRealisasi\tCapaian (%)\tProgram\tKeuangan\t\t\n"
        "\t\t\t\t\tPagu\tRealisasi\tCapaian (%)\n"
        "Arsip yang tertata\t80\t76\t95\tPenataan Arsip\t712.500.000\t657.664.500\t92,30\n"
        "Warga yang terdata\t90\t99\t110\tPendataan Warga\t1.500.000.000\t1.402.254.769\t93,84\n"
        "Petugas yang terlatih\t50\t50\t100\tPelatihan Petugas\t385.000.000\t291.888.475\t75,82\n",
        at="93,84",
        expected="93,48",
    ),
    Case(
        "JUMLAH01",
        "parts and total rounded to other decimals",
        "Uraian\tPagu (juta)\tRealisasi (juta)\nArsip\t100,5\t90,4\n"
        "Data\t200,25\t180,3\nTotal\t300,8\t270,7\n",
    ),
    Case(
        "JUMLAH01",
        "income before the costs that are summed, below a year",
        "Uraian\t2023\nPendapatan\t50.000.000\nBeban Pegawai\t900.000.000\nBeban Barang\t100.000.000\n"
        "Jumlah Beban\t1.000.000.000\nDefisit\t(950.000.000)\n",
    ),
    Case(
        "JUMLAH01",
        "a balance sheet",
        "Uraian\tJumlah\nAset Lancar\t100.250.000\nAset Tetap\t900.500.000\nJumlah Aset\t1.000.750.000\n"
        "Kewajiban\t200.150.000\nJumlah Kewajiban\t200.150.000\nEkuitas\t800.600.000\n"
        "Jumlah Ekuitas\t800.600.000\nJumlah Kewajiban dan Ekuitas\t1.000.750.000\n",
    ),
    Case(
        "JUMLAH01",
        "a plain list whose total is wrong by more than a digit",
        "No\tUraian\tUnit\n1\tKotak suara\t1.250\n2\tBilik suara\t1.130\n3\tTinta\t640\nJumlah\t\t2.761\n",
        at="2.761",
        expected="3.020",
    ),
    Case("JUMLAH01", "rows that add up across", MENDATAR),
    Case(
        "JUMLAH01",
        "a row that does not add up across",
        MENDATAR.replace("22.142", "22.124"),
        at="22.124",
        expected="22.142",
    ),
    Case(
        "JUMLAH01",
        "columns beside a total that are no parts of it",
        "No\tKecamatan\tDesa\tPasien\tJumlah Kunjungan\n1\tCurug\t12\t410\t755\n2\tWalantaka\t10\t233\t243\n"
        "3\tCipocok\t8\t215\t350\n4\tTaktakan\t11\t140\t149\n",
    ),
    Case("SISA02", "income above its target", PENDAPATAN.format("2.543.268.400")),
    Case(
        "JUMLAH01",
        "income that does not add up",
        PENDAPATAN.format("2.543.286.400"),
        at="2.543.286.400",
        expected="2.543.268.400",
    ),
    Case(
        "SISA02",
        "income and spending in one table",
        "Uraian\tAnggaran\tRealisasi\nPENDAPATAN DAERAH\t30.000.000\t35.000.000\n"
        "Pendapatan Retribusi\t30.000.000\t35.000.000\nJUMLAH\t30.000.000\t35.000.000\n"
        "BELANJA\t\t\nBelanja Pegawai\t305.980.000\t304.952.000\nBelanja Modal\t914.303.000\t898.598.000\n"
        "JUMLAH\t1.220.283.000\t1.203.550.000\n",
    ),
    Case("NILAI01", "the whole of each of several sources", SUMBER),
    Case(
        "NILAI01",
        "one name, two things: every amount is another",
        SATU_NAMA.format("1.275.577.500", "1.111.641.850"),
    ),
    Case(
        "NILAI01",
        "one name, one pagu, two realisasi",
        SATU_NAMA.format("15.869.140.000", "12.111.641.850"),
        at="12.111.641.850",
    ),
    Case(
        "CAPAIAN01",
        "thousands behind a comma beside decimals behind a dot",
        RIBUAN.replace("102.63", "102.62"),
    ),
    Case(
        "CAPAIAN01",
        "such a capaian that is none",
        RIBUAN.replace("102.63", "106.23"),
        at="106.23",
        expected="102.63",
    ),
    Case(
        "JUMLAH01",
        "a total called jml under years",
        "Segmen\tTahun 2021\tTahun 2022\nPemilih pemula\t1.410\t1.640\nPerempuan\t1.150\t1.250\n"
        "Lanjut usia\t1.072\t1.080\nJml\t3.632\t3.790\n",
        "3.790",
        "3.970",
    ),
    Case(
        "JUMLAH01",
        "a total called jmlh under years as it is",
        "Segmen\tTahun 2021\tTahun 2022\nPemilih pemula\t1.410\t1.640\nPerempuan\t1.150\t1.250\n"
        "Lanjut usia\t1.072\t1.080\nJMLH\t3.632\t3.970\n",
    ),
)
