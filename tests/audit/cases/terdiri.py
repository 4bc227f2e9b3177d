"""Counts that are told to be the parts of another one, and shares of two counts."""

from ..kasus import Case

DESA = "Wilayahnya meliputi {} desa/kelurahan, terdiri atas {} desa dan 28 kelurahan.\n"
BALIK = "Wilayahnya terdiri atas {} desa dan 28 kelurahan, atau 217 desa/kelurahan seluruhnya.\n"
PESERTA = (
    "Anggota terpilih berjumlah {} orang, yaitu 5 orang untuk setiap kecamatan, terdiri atas 88 laki-laki dan"
)
LOLOS = "Dilakukan terhadap 9 (sembilan) permohonan: {} memenuhi syarat dan 1 tidak memenuhi syarat.\n"
DIDIK = (
    "Dari {} pegawai tersebut, 15 orang laki-laki dan 12 orang perempuan. Menurut pendidikan terakhir,"
    " {} orang"
)
REKOMENDASI = "Sebanyak {} dari 20 rekomendasi ({}) telah ditindaklanjuti.\n"

CASES = (
    Case("JUMLAH01", "villages before their parts", DESA.format(217, 198), "198", "189"),
    Case("JUMLAH01", "villages before their parts as they are", DESA.format(217, 189)),
    Case("JUMLAH01", "villages behind their parts", BALIK.format(198), "198", "189"),
    Case("JUMLAH01", "villages behind their parts as they are", BALIK.format(189)),
    Case("JUMLAH01", "one of each between", PESERTA.format(126) + " 37 perempuan (29,60%).\n", at="126"),
    Case("JUMLAH01", "one of each between, as it is", PESERTA.format(125) + " 37 perempuan (29,60%).\n"),
    Case("JUMLAH01", "what met and what did not", LOLOS.format(7), at="9"),
    Case("JUMLAH01", "what met and what did not as it is", LOLOS.format(8)),
    Case(
        "JUMLAH01", "the education of staff", DIDIK.format(27, 16) + " lulusan S1 dan 9 orang SMA.\n", at="27"
    ),
    Case("JUMLAH01", "the staff as they are", DIDIK.format(27, 18) + " lulusan S1 dan 9 orang SMA.\n"),
    Case(
        "JUMLAH01",
        "what a count holds, and of which others have some",
        "Ada 24 kecamatan yang terdiri atas 17 desa dan 9 kelurahan. Pekerjaan itu dibiayai 8 program wajib"
        " dengan 40 kegiatan, serta 4 program pilihan dengan 46 kegiatan. Dari 27 pegawai, 15 orang bertugas"
        " di gudang dan 9 orang di lapangan.\n",
    ),
    Case("PERSEN01", "a share of two counts", REKOMENDASI.format(17, "90,00%"), "90,00%", "85,00%"),
    Case(
        "PERSEN01",
        "a share of two counts in brackets",
        "Separuh lebih PNS (30 dari 47 orang atau 68.33%) bergolongan III.\n",
        "68.33%",
        "63.83%",
    ),
    Case("PERSEN01", "a share of two counts as it is", REKOMENDASI.format(18, "90,00%")),
    Case(
        "PERSEN01",
        "a share of others than the two counts",
        "Yang belum 3 dari 20 rekomendasi (85% telah selesai). Temuan turun menjadi 3 dari 5 temuan (40%)."
        " Hampir 18 dari 20 rekomendasi atau 91% selesai.\n",
    ),
)
