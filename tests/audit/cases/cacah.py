"""Counts that the text claims, against what it lists."""

# ruff: noqa: E501 - a line of a report is one line here.

from ..kasus import Case

_TABEL = (
    "No\tSasaran\tIndikator Kinerja\tTarget\n1\tTertibnya arsip\tPersentase arsip tertata\t90%\n"
    "2\tTerlatihnya petugas\tPersentase petugas terlatih\t80%\n3\tLengkapnya data\tPersentase data lengkap\t85%\n"
)
_BUTIR = "- a. menata arsip;\n- b. melatih petugas;\n- c. menyusun jadwal.\n"
_UKUR = (
    "No\tIndikator Kinerja\tTarget\tRealisasi\n1\tPersentase arsip tertata\t90%\t92%\n"
    "2\tPersentase petugas terlatih\t80%\t80%\n3\tPersentase data lengkap\t85%\t70%\n\n"
)
_WILAYAH = "No\tKecamatan\tLuas\n1\tSukarame\t10\n2\tTanjungsari\t20\n3\tMekarwangi\t30\n4\tCibeureum\t40\n\tJumlah\t100\n"
_JAUH = "Satu.\n\nDua.\n\nTiga.\n\nEmpat.\n\nLima.\n\nEnam.\n\n"

_KODE = (
    "A. Program Penataan Arsip (AB)\n\nProgram ini memperoleh pagu dan mencakup 2 (dua) kegiatan.\n\n"
    "1. Penataan (AB.1001)\n\nUraian penataan.\n\n2. Perawatan (AB.1002)\n\nUraian perawatan.\n\n"
    "B. Program Dukungan (CD)\n\nUraian dukungan.\n\n1. Layanan (CD.2001)\n\nUraian layanan.\n"
)

_PROGRAM = (
    "Tabel 3.9 Realisasi Anggaran\nNo\tUraian\tPagu\tRealisasi\n1\tProgram Kearsipan\t300.000\t290.000\n"
    "1.1\tPenataan Arsip\t200.000\t195.000\n1.2\tPelatihan Petugas\t100.000\t95.000\n"
    "2\tProgram Layanan\t150.000\t140.000\n2.1\tLayanan Arsip\t150.000\t140.000\n\tJumlah\t450.000\t430.000\n"
)
_PELATIHAN = "No\tKecamatan\tPelatihan\n1\tNamlea\t4\n2\tWaeapo\t5\n\tJumlah\t9\n"

CASES = (
    Case(
        "CACAH01",
        "a number in words above a list",
        "Terdapat lima isu strategis yang dihadapi, yaitu:\n\n1. arsip rusak;\n2. rak kurang;\n3. petugas sedikit.\n",
        "lima isu",
        "tiga isu",
    ),
    Case(
        "CACAH01",
        "a number in words that is right, or of other things",
        "Terdapat tiga isu strategis, yaitu:\n\n1. arsip rusak;\n2. rak kurang;\n3. petugas sedikit.\n\n"
        "Dari dua belas isu itu dibahas tiga isu, yaitu:\n\n1. arsip hilang;\n2. rak usang;\n3. petugas baru.\n",
    ),
    Case(
        "CACAH01",
        "places that the sentence names",
        "Pelatihan diadakan di 4 (empat) lokasi, yaitu Ambon, Buru Selatan, dan Seram.\n",
        "4 (empat) lokasi",
        "3 (tiga) lokasi",
    ),
    Case(
        "CACAH01",
        "places whose names hold 'dan', or of which more follow",
        "Rapat diadakan di empat lokasi, yaitu Ambon, Kei Besar dan Kecil, dan Seram.\n\n"
        "Rapat diadakan di tiga lokasi, yaitu Ambon, Buru, dan Seram.\n",
    ),
    Case(
        "CACAH01",
        "more items than claimed",
        f"Kantor menempuh 2 (dua) langkah, yaitu:\n\n{_BUTIR}",
        "2 (dua) langkah",
        "3 (tiga)",
    ),
    Case("CACAH01", "as many items as claimed", f"Kantor menempuh 3 (tiga) langkah, yaitu:\n\n{_BUTIR}"),
    Case(
        "CACAH01",
        "a span of years before a list",
        f"Dalam 5 (lima) tahun tujuan kantor ialah sebagai berikut:\n\n{_BUTIR}",
    ),
    Case(
        "CACAH01",
        "kinds that the sentence counts up",
        "Petugas terbagi dalam 3 (tiga) kelompok, yaitu kelompok arsip sebanyak 4 orang dan kelompok data sebanyak 2 orang.\n",
        "3 (tiga) kelompok",
        "2 (dua)",
    ),
    Case(
        "CACAH02",
        "fewer sasaran than the table holds",
        f"Kantor menetapkan 2 (dua) sasaran strategis.\n\n{_TABEL}",
        "2 (dua) sasaran",
        "3 (tiga)",
    ),
    Case(
        "CACAH02",
        "as many sasaran as the table holds",
        f"Kantor menetapkan 3 (tiga) sasaran dan 3 (tiga) indikator.\n\n{_TABEL}",
    ),
    Case(
        "CACAH02",
        "the whole beside its parts",
        f"Rencana memuat 3 (tiga) indikator, terdapat 2 (dua) indikator arsip dan 1 (satu) indikator data.\n\n{_TABEL}",
    ),
    Case(
        "CACAH01",
        "items that are other things, or some of them, or those of two numbers",
        f"Dari pelaksanaan 10 (sepuluh) kegiatan dapat diidentifikasi hal-hal berikut:\n\n{_BUTIR}\n"
        f"Terdapat 7 (tujuh) kegiatan, antara lain:\n\n{_BUTIR}\n"
        f"Kantor memiliki 2 (dua) langkah utama dan 1 (satu) langkah cadangan, yaitu:\n\n{_BUTIR}",
    ),
    Case(
        "CACAH01",
        "an outer list that goes on after an inner one with another mark",
        "1. Arsip\n2. Petugas\n3. Data\n\nSeluruhnya terdiri dari 3 (tiga) kegiatan, yaitu:\n\n1) menata arsip;\n"
        "2) melatih petugas;\n3)Menyusun jadwal.\n\n4. Jadwal\n\nUraian jadwal.\n",
    ),
    Case(
        "CACAH02",
        "one indikator among others, and a table that holds a part",
        f"Kantor memiliki 1 (satu) indikator utama.\n\n{_TABEL}\nKantor memiliki 9 (sembilan) sasaran.\n\n{_TABEL}",
    ),
    Case(
        "CACAH02",
        "what is said of the table before",
        f"Rencana memuat 8 (delapan) sasaran.\n\nDari tabel di atas terlihat hasilnya.\n\n{_TABEL}",
    ),
    Case(
        "CACAH02",
        "a number that two tables deny, far from both",
        f"Perjanjian tersebut memuat 4 (empat) sasaran.\n\nUraian tentang hal lain.\n\n{_JAUH}{_TABEL}\nUraian.\n\n{_TABEL}",
        "4 (empat) sasaran",
        "3 (tiga) sasaran",
    ),
    Case(
        "CACAH02",
        "the indikator of the plan, counted wrong",
        f"Dari 5 indikator yang diperjanjikan, sebagian telah dievaluasi.\n\n{_JAUH}{_TABEL}\nUraian.\n\n{_TABEL}",
        "5 indikator",
        "3 indikator",
    ),
    Case(
        "CACAH02",
        "a part of them, another year's, a longer plan's",
        "Perjanjian Kinerja memuat 2 (dua) sasaran yang belum tercapai. Kantor menetapkan 2 (dua) sasaran pada program arsip. "
        "Tahun 2022 dan tahun 2023 kantor menetapkan 5 (lima) sasaran. Renstra memuat 7 (tujuh) sasaran.\n\n"
        f"{_JAUH}{_TABEL}\nUraian.\n\n{_TABEL}",
    ),
    Case(
        "CACAH01",
        "bullets, one more than claimed",
        "Laporan ini tersusun dalam 4 (empat) bab:\n\n- Pendahuluan;\n- Perencanaan;\n- Penutup.\n",
        "4 (empat) bab",
        "3 (tiga) bab",
    ),
    Case(
        "CACAH01",
        "bullets of an inner list that a page mixed in",
        "Kantor mempunyai 2 (dua) bidang:\n\n- Arsip\n- menata\n- merawat\n- Data\n- mengolah\n",
    ),
    Case(
        "CACAH03",
        "more kegiatan than the heading has below it",
        f"{_KODE}".replace("2 (dua) kegiatan", "3 (tiga) kegiatan"),
        "3 (tiga) kegiatan",
        "2 (dua) kegiatan",
    ),
    Case(
        "CACAH03",
        "all of them, said below a heading",
        f"{_KODE}\nAnggaran itu membiayai 3 (tiga) kegiatan.\n",
    ),
    Case(
        "CACAH03",
        "another number of programs in all",
        f"Anggaran terbagi atas 3 (tiga) program.\n\n{_KODE}",
        "3 (tiga) program",
        "2 (dua) program",
    ),
    Case(
        "CACAH03",
        "all, a part of them, and what has no codes",
        f"Anggaran terbagi atas 2 (dua) program dan 3 (tiga) kegiatan. Pagu ada pada 1 (satu) kegiatan yang lain.\n\n{_KODE}\n"
        "Kantor mengadakan rapat dengan 7 (tujuh) kegiatan.\n",
    ),
    Case(
        "CACAH02",
        "rows with one name that are numbered as two",
        "Kantor menetapkan 3 (tiga) sasaran strategis.\n\nNo\tSasaran\tIndikator Kinerja\tTarget\n"
        "1\tTertibnya arsip kantor\tPersentase arsip tertata\t90%\n2\tTertibnya arsip kantor\tPersentase arsip terawat\t80%\n"
        "3\tLengkapnya data\tPersentase data lengkap\t85%\n",
    ),
    Case(
        "CACAH02",
        "sasaran beside the indikator that the only table holds",
        f"Tahun ini kantor mengemban 4 (empat) sasaran strategis dengan 3 (tiga) indikator kinerja.\n\n{_JAUH}{_TABEL}",
        "4 (empat) sasaran strategis",
        "3 (tiga) sasaran strategis",
    ),
    Case(
        "CACAH02",
        "indikator in words, with how they ended, far from the tables",
        f"{_TABEL}\nUraian.\n\n{_UKUR}{_JAUH}Dari empat indikator, dua indikator mencapai target dan satu indikator belum mencapai "
        "target.\n",
        "empat indikator",
        "tiga indikator",
    ),
    Case(
        "CACAH02",
        "so many of all the indikator",
        f"{_TABEL}\nUraian.\n\n{_UKUR}{_JAUH}Secara umum 2 (dua) dari 5 (lima) indikator mencapai target.\n",
        "5 (lima) indikator",
        "3 (tiga) indikator",
    ),
    Case(
        "CACAH02",
        "sasaran that no other number confirms, parts of the indikator, one of them",
        f"Tahun ini kantor mengemban 4 (empat) sasaran strategis dengan 5 (lima) indikator kinerja.\n\n{_JAUH}{_TABEL}"
        f"{_JAUH}Dari dua indikator pada sasaran ini, satu indikator mencapai target. Salah satu indikator belum mencapai target.\n",
    ),
    Case(
        "CACAH02",
        "areas that a table lists one by one",
        f"Kabupaten ini terbagi atas lima kecamatan.\n\n{_JAUH}{_WILAYAH}",
        "lima kecamatan",
        "empat kecamatan",
    ),
    Case(
        "CACAH02",
        "areas as the table lists them, a part of them, or a table of a part",
        f"Kabupaten ini meliputi 4 (empat) kecamatan dan 31 kelurahan. Dahulu wilayahnya memiliki 3 kecamatan yang besar.\n\n{_JAUH}"
        f"{_WILAYAH}\nProvinsi ini terdiri atas 9 kecamatan.\n",
    ),
    Case(
        "CACAH01",
        "a list of what the sentence before counts",
        f"Kantor memiliki 2 (dua) misi. Adapun misi tersebut adalah sebagai berikut:\n\n{_BUTIR}",
        "2 (dua) misi",
        "3 (tiga) misi",
    ),
    Case(
        "CACAH01",
        "so many again",
        f"Misi kantor ditetapkan tahun lalu. Keempat misi tersebut adalah:\n\n{_BUTIR}",
        "Keempat misi",
        "ketiga misi",
    ),
    Case(
        "CACAH01",
        "units named in the next sentence",
        "Kantor terbagi atas lima bidang. Bidang tersebut adalah Bidang Arsip, Bidang Layanan, Bidang Data dan Informasi, dan Bidang "
        "Umum.\n",
        "lima bidang",
        "empat bidang",
    ),
    Case(
        "CACAH01",
        "lists of as many as the sentence before counts, or of some of them",
        f"Kantor memiliki 3 (tiga) misi. Ketiga misi tersebut adalah:\n\n{_BUTIR}\nKantor terbagi atas empat bidang. Bidang tersebut adalah "
        "Bidang Arsip, Bidang Layanan, Bidang Data, dan Bidang Umum.\n\nKantor memiliki 4 subbagian, yaitu Subbagian Keuangan, Umum, dan "
        "Logistik; Subbagian Arsip; Subbagian Data; dan Subbagian Hukum.\n\nKantor memiliki 6 bidang, antara lain Bidang Arsip dan Bidang "
        "Data.\n",
    ),
    Case(
        "CACAH01",
        "times by their months",
        "Penataan arsip dilakukan tiga kali, yaitu pada Maret dan Juli 2023.\n",
        "tiga kali",
        "dua kali",
    ),
    Case(
        "CACAH01",
        "places by their names behind a colon",
        "Kantor melayani empat tempat penitipan arsip: Waeapo, Namlea, dan Lolong Guba.\n",
        "empat tempat penitipan arsip",
        "tiga tempat penitipan arsip",
    ),
    Case(
        "CACAH01",
        "gedung named one by one",
        "Arsip disimpan di 4 gedung, yaitu gedung Melati, gedung Kenanga, dan gedung Mawar.\n",
        "4 gedung",
        "3 gedung",
    ),
    Case(
        "CACAH01",
        "times and places as many as are told, or some of them",
        "Penataan dilakukan dua kali, yaitu pada 3 Maret 2023 dan 7 Juli 2023, di dua kecamatan, Namlea dan Waeapo.\n\nPelatihan diadakan "
        "di satu dari tiga kecamatan, Namlea dan sekitarnya. Arsip dipindahkan ke tiga kecamatan, Namlea dan Waeapo lebih dahulu.\n",
    ),
    Case(
        "CACAH02",
        "programs and kegiatan that the table of the budget does not have",
        f"Anggaran digunakan untuk tiga program dan tiga kegiatan.\n\n{_PROGRAM}",
        "tiga",
        "dua",
    ),
    Case(
        "CACAH02",
        "programs and kegiatan of the budget, or some of them",
        f"Anggaran digunakan untuk dua program dan tiga kegiatan. Setiap bidang mengelola anggaran untuk satu program.\n\n{_PROGRAM}",
    ),
    Case(
        "CACAH02",
        "the total of the column that counts them",
        f"Terselenggara 11 pelatihan dengan rincian pada tabel berikut.\n\n{_PELATIHAN}",
        "11 pelatihan",
        "9 pelatihan",
    ),
    Case(
        "CACAH02",
        "as many as the column makes, or as it has rows",
        f"Terselenggara 9 pelatihan dengan rincian pada tabel berikut.\n\n{_PELATIHAN}\nDalam dua pelatihan hal itu dibahas, dengan rincian "
        f"pada tabel berikut.\n\n{_PELATIHAN}",
    ),
)
