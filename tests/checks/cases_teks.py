"""The rules on free texts and on the regulations that they cite, with data that breaks them and nearly does."""

# ruff: noqa: E501 - a text is one line here.

from support import Edits

from .cases import Case

_ANALISIS = "    analisis: Pengendalian intern berjalan menurut rencana.\n"
_NARASI = "narasi: Belanja pegawai dibayarkan setiap bulan."
_PANJANG = "Rapat dan pelatihan dilaksanakan bersama seluruh subbagian menurut jadwal yang disepakati."


def _analisis(text: str) -> Edits:
    return {"realisasi": [(_ANALISIS, f'    analisis: "{text}"\n')]}


def _narasi(text: str) -> Edits:
    return {"anggaran": [(_NARASI, f'narasi: "{text}"')]}


def _both(
    code: str, name: str, wrong: str, at: str, right: str, near: str, message: str = ""
) -> tuple[Case, Case]:
    """A text with a fault, found in the analysis, and one that nearly has it."""
    return (
        Case(code, name, _analisis(wrong), "realisasi", at, message),
        Case(code, near, _analisis(right)),
    )


def _bagian(text: str) -> Edits:
    section = f"\nbagian:\n  - tempat: lkj/pendahuluan\n    judul: Uraian Lain\n    isi: |\n      {text}\n"
    last = "  - Menyiapkan sistem pelaporan sebelum tahun berjalan.\n"
    return {"realisasi": [(last, last + section)]}


CASES = (
    *_both("TEKS01", "other words", "Rapat diikuti 7 (delapan) orang.", "7", "Rapat diikuti 7 (tujuh) orang.", "the same words"),
    *_both("TEKS03", "an older year", "Perjanjian Kinerja Tahun 2022 memuat tiga indikator kinerja.", "", "Dibandingkan dengan Perjanjian Kinerja Tahun 2022, targetnya naik.", "a comparison"),
    *_both("TEKS03", "what was done in the year before", "Pada tahun 2022, seluruh bukti dipilah bersama bendahara.", "Pada tahun 2022", "Pada tahun 2022, tim dibentuk; pada tahun 2023 tim itu bekerja.", "what was begun in the year before", "tahun 2022 dalam laporan tahun 2023"),
    *_both("TEKS03", "all through the year before", "Sepanjang tahun 2022, pembukuan dicocokkan setiap bulan.", "Sepanjang tahun 2022", "Sepanjang tahun 2023, pembukuan dicocokkan setiap bulan.", "all through the year"),
    *_both("TEKS03", "an earlier budget year", "Dalam tahun anggaran 2022, honorarium dibayarkan setiap bulan.", "Dalam tahun anggaran 2022", "Honorarium tahun anggaran 2022 dibayarkan lebih lambat daripada tahun ini.", "a comparison with this year"),
    *_both("TEKS03", "the year before at the end", "Pembukuan diperiksa dan dilaksanakan empat kali di tahun 2022.", "di tahun 2022", "Rekomendasi hasil evaluasi pada tahun 2022 telah dilaksanakan.", "what an evaluation of last year asked"),
    *_both("TEKS03", "this year's realisasi of the year before", "Pada tahun 2022 terdapat 3 catatan dalam laporan audit.", "Pada tahun 2022", "Pada tahun 2022 terdapat 5 catatan dalam laporan audit.", "the realisasi that the data holds of that year"),
    *_both("TEKS04", "a digit too many", "Keputusan itu ditetapkan pada tahun 20233 oleh ketua.", "", "Keputusan itu ditetapkan pada tahun 2023 oleh ketua.", "a year"),
    *_both("TEKS05", "a day that no month has", "Rapat dilaksanakan pada tanggal 31 Juni 2023 di aula.", "31 Juni", "Rapat dilaksanakan pada tanggal 30 Juni 2023 di aula.", "the last day of a month"),
    *_both("TEKS07", "a doubled word", "Laporan disusun dengan dengan cermat oleh petugas.", "dengan", "Laporan disusun bersama-sama dengan cermat oleh petugas.", "a reduplication"),
    *_both("TEKS07", "a doubled noun", "Laporan disusun mengikuti tahapan tahapan penyusunan yang berlaku.", "tahapan", "Petugas bekerja di subbagian masing masing menurut jadwal.", "a known reduplication without its hyphen", '"tahapan" tertulis dua kali'),
    *_both("TEKS07", "any noun", "Rapat membahas honor petugas petugas setiap bulan.", "petugas", "Rapat membahas petugas. Petugas hadir.", "a word in two sentences"),
    Case("TEKS07", "a noun on two lines", {"realisasi": [(_ANALISIS, "    analisis: >-\n      Jadwal disusun bersama dan kegiatan kampanye\n      kampanye berjalan menurut rencana.\n")]}, "realisasi", "kampanye"),
    *_both("TEKS08", "two full stops", "Laporan disusun dengan cermat oleh petugas..", "", "Laporan disusun dengan cermat oleh petugas.", "one full stop"),
    *_both("TEKS09", "a text that stops", "Laporan disusun oleh petugas yang bekerja di setiap subbagian dan", "dan", "Laporan disusun oleh petugas yang bekerja di setiap subbagian", "a text without a full stop"),
    *_both("TEKS10", "a placeholder", "Rapat dilaksanakan di XXX bersama seluruh subbagian.", "XXX", "Rapat dilaksanakan di gedung XX bersama seluruh subbagian.", "a Roman number"),
    *_both("TEKS10", "three dots for a number", "Petugas menyusun sebanyak ... laporan setiap bulan.", "...", "Petugas menyusun laporan, rapat, dan lain-lain...", "dots at the end"),
    *_both("TEKS10", "a note to fill in", "Petugas menyusun laporan (diisi kemudian) setiap bulan.", "(diisi", "Petugas menyusun laporan (diisi setiap bulan) untuk pimpinan.", "a bracket on filling in"),
    *_both("TEKS10", "small letters for a number", "Petugas menyusun xx laporan setiap bulan.", "xx", "Petugas menyusun laporan menurut lampiran XX setiap bulan.", "a Roman number in capitals"),
    *_both("CACAH01", "four places of which three are named", "Bimbingan diadakan di empat lokasi, yaitu gedung serbaguna, balai desa, dan aula sekolah.", "empat lokasi", "Bimbingan diadakan di tiga lokasi, yaitu gedung serbaguna, balai desa, dan aula sekolah.", "three places, all named", "lokasi dinyatakan berjumlah 4, sedangkan yang disebut sesudahnya 3"),
    *_both("TEKS12", "a bold mark alone", "Rapat membahas **anggaran bersama subbagian.", "**", "Rapat membahas **anggaran** bersama subbagian.", "bold marks in a pair", "tercetak apa adanya"),
    *_both("TEKS12", "a bracket that stays open", "Laporan disusun petugas (bersama kepala subbagian setiap bulan.", "(", "Laporan disusun petugas (bersama kepala subbagian) setiap bulan.", "brackets in a pair"),
    *_both("HUKUM01", "another title", "Reviu mengikuti Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2015 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah.", "", "Laporan mengikuti Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.", "the right title"),
    Case(
        "TEKS31", "an amount with two digits changed", _narasi("Realisasi sebesar Rp174.000.000 dibayarkan setiap bulan."),
        "anggaran", "Rp174.000.000", "Rp147.000.000",
    ),
    Case(
        "TEKS31", "another total in a section", _bagian("Total pagu tahun 2023 sebesar Rp2.500.000.000 digunakan sesuai rencana."),
        "realisasi", "Rp2.500.000.000", "pagu seluruhnya menurut data Rp1.000.000.000",
    ),
    Case(
        "TEKS31", "a slip in the total", _bagian("Realisasi sebesar Rp877.000.000 menunjukkan kinerja yang baik."),
        "realisasi", "Rp877.000.000", "realisasi seluruhnya menurut data Rp887.000.000",
    ),
    Case(
        "TEKS31", "another amount of a kegiatan, by its code", _bagian("Pagu CQ.6709 sebesar Rp700.000.000 digunakan sesuai rencana."),
        "realisasi", "Rp700.000.000", "pagu CQ.6709 menurut data Rp850.000.000",
    ),
    Case(
        "TEKS31", "another amount of an RO, by its name", _bagian("Realisasi Layanan Perkantoran sebesar Rp100.000.000 dibayarkan."),
        "realisasi", "Rp100.000.000", "realisasi WA.3355.EBA.994 menurut data Rp147.000.000",
    ),
    Case("TEKS31", "the total of the data", _bagian("Total pagu tahun 2023 sebesar Rp1.000.000.000, terealisasi Rp887 juta.")),
    Case("TEKS31", "a total before its revision", _bagian("Total pagu tahun 2023 semula Rp2.500.000.000.")),
    Case("TEKS31", "a grant", _bagian("Selain pagu tahun 2023, diterima hibah Rp5.000.000.000.")),
    Case("TEKS31", "an amount of something else in a section", _bagian("Anggaran honor sebesar Rp12.000.000 dibayarkan.")),
    Case("TEKS31", "the amount of the data", _narasi("Realisasi sebesar Rp147.000.000 dibayarkan setiap bulan.")),
    Case("TEKS31", "an amount of something else", _narasi("Honor sebesar Rp3.000.000 dibayarkan dari pagu itu.")),
    Case(
        "TEKS32", "another absorption", _narasi("Serapan mencapai 89% pada akhir tahun."), "anggaran", "89%", "98%",
    ),
    Case(
        "TEKS32", "the target told as realisasi",
        {"realisasi": [("karena *sistem* belum siap.", "karena *sistem* belum siap. Realisasi sebesar 80% dari target 80%.")]},
        "realisasi", "80%", "70%",
    ),
    Case(
        "TEKS32", "realisasi and target by their names",
        {"realisasi": [("karena *sistem* belum siap.", "karena *sistem* belum siap. Realisasi sebesar 70% dari target 80%.")]},
    ),
    Case("TEKS32", "another absorption of all", _bagian("Penyerapan anggaran tahun 2023 mencapai 78,8%."), "realisasi", "78,8%",
         "serapan seluruhnya menurut data 88,70%"),
    *(
        Case("TEKS32", f"what pays for an indikator: {text}", _analisis(text),
             *(("realisasi", at, "serapan WA.3355 menurut data 98%") if at else ()))
        for text, at in (
            ("Anggarannya terserap 89,77%.", "89,77%"),
            ("Pada tahun 2023 realisasi anggaran kegiatan ini mencapai 91,5%.", "91,5%"),
            ("Kegiatan ini menyerap 95% anggaran.", "95%"),
            ("Anggarannya terserap 98%.", ""),
            ("Penyerapan anggaran tahun 2023 mencapai 88,7%.", ""),
            ("Anggarannya terserap lebih dari 95%.", ""),
            ("Anggarannya terserap sehingga 95% bukti diperiksa.", ""),
            ("Pada semester I anggarannya terserap 45%.", ""),
        )
    ),
    Case("TEKS32", "an indikator that nothing is linked to", {"realisasi": [*_analisis("Anggarannya terserap 89,77%.")["realisasi"], ('    kegiatan: ["WA.3355"]\n', "")]}),
    Case("TEKS32", "the realisasi of money is none of the indikator", {"realisasi": [("karena *sistem* belum siap.", "karena *sistem* lama. Realisasi anggaran rapat mencapai 85%, dan peserta 60%.")]}),
    Case("TEKS32", "an RO's money by another word", _narasi("Realisasi anggaran mencapai 89% pada akhir tahun."), "anggaran", "89%", "98%"),
    Case("TEKS32", "an RO's money by another word as in the data", _narasi("Realisasi anggaran mencapai 98% pada akhir tahun.")),
    Case("TEKS32", "the absorption of all", _bagian("Penyerapan anggaran tahun 2023 mencapai 88,7%.")),
    Case("TEKS32", "the absorption of an earlier year", _bagian("Penyerapan anggaran tahun 2022 mencapai 91,5%.")),
    Case("TEKS31", "the total of an earlier year", _bagian("Total pagu tahun 2022 sebesar Rp2.500.000.000.")),
    Case("TEKS32", "two absorptions compared", _bagian("Penyerapan anggaran tahun 2023 mencapai 88,7%, naik dari 80%.")),
    Case("TEKS32", "an absorption by the middle of the year in a section", _bagian("Penyerapan anggaran tahun 2023 pada semester I mencapai 40%.")),
    Case("TEKS32", "the absorption of the data", _narasi("Serapan mencapai 98% pada akhir tahun.")),
    Case("TEKS32", "an absorption by the middle of the year", _narasi("Serapan semester I mencapai 45%.")),
    Case(
        "TEKS33", "all targets are claimed",
        {"realisasi": [("\npermasalahan:", "\nkeberhasilan:\n  - Seluruh target kinerja telah tercapai.\n\npermasalahan:")]},
        "realisasi", "Seluruh target", "laporan-tepat-waktu",
    ),
    Case(
        "TEKS33", "not all targets are claimed",
        {"realisasi": [("\npermasalahan:", "\nkeberhasilan:\n  - Belum seluruh target kinerja tercapai.\n\npermasalahan:")]},
    ),
    *(
        Case(
            "TEKS33", f"a missed target is told as met: {claim}",
            {"realisasi": [("karena *sistem* belum siap.", f"karena *sistem* lama. {claim}.")]},
            "realisasi", at, 'indikator "laporan-tepat-waktu" 70% belum memenuhi target 80%',
        )
        for claim, at in (
            ("Target indikator ini telah tercapai", "Target"),
            ("Target kinerja tahun 2023 dapat terlampaui", "Target"),
            ("Realisasi telah melampaui target", "Realisasi"),
        )
    ),
    *(
        Case("TEKS33", f"no claim that a missed target is met: {text}",
             {"realisasi": [("karena *sistem* belum siap.", f"karena *sistem* lama. {text}.")]})
        for text in (
            "Target indikator ini belum tercapai",
            "Pekerjaan dipantau agar target tercapai",
            "Pada triwulan I target telah tercapai",
            "Target peserta rapat telah tercapai",
            "Target tahun 2022 telah tercapai",
        )
    ),
    Case("TEKS33", "a met target is told as missed", _analisis("Target indikator ini belum tercapai."), "realisasi", "Target",
         'indikator "temuan-audit" 3 temuan lebih baik daripada target 4 temuan'),
    *(
        Case("TEKS33", f"a target just met: {text}", {"realisasi": [("    realisasi: 3\n", "    realisasi: 4\n"), *_analisis(text)["realisasi"]]},
             *(("realisasi", at, 'indikator "temuan-audit" 4 temuan sama dengan target 4 temuan') if at else ()))
        for text, at in (
            ("Realisasi indikator ini melampaui target.", "Realisasi indikator"),
            ("Target tahun ini bahkan terlampaui.", "Target"),
            ("Capaiannya telah mencapai bahkan melebihi target yang ditetapkan.", "Capaiannya"),
            ("Realisasi berada di bawah target.", "Realisasi"),
            ("Realisasi indikator ini mencapai target.", ""),
            ("Realisasi tepat sama dengan target.", ""),
            ("Realisasi indikator ini tidak melampaui target.", ""),
            ("Realisasi rapat melebihi target peserta.", ""),
        )
    ),
    Case("TEKS33", "a better grade is told as lower", {"realisasi": [("pelaporan dilengkapi.", "pelaporan dilengkapi. Realisasi berada di bawah target.")]},
         "realisasi", "Realisasi", 'indikator "nilai-akuntabilitas" BB lebih baik daripada target B'),
    Case("TEKS33", "more than the target is told as just met", _analisis("Realisasi tepat sama dengan target."), "realisasi", "Realisasi"),
    Case("TEKS33", "fewer than the target, where fewer is better", _analisis("Realisasi berada di bawah target.")),
    Case("TEKS33", "a target in reach is told as met", {"realisasi": [("karena *sistem* belum siap.", "karena *sistem* lama. Capaian indikator ini sesuai dengan target.")]},
         "realisasi", "Capaian", "belum memenuhi target 80%"),
    Case("TEKS33", "a met target is told as met", _analisis("Target indikator ini telah tercapai.")),
    Case("TEKS33", "a fear that a target is missed", _analisis("Bila tidak, dikhawatirkan target tidak tercapai.")),
    Case("TEKS33", "another target is missed", _analisis("Target Renstra belum tercapai.")),
    Case("TEKS34", "another number of indikator", _bagian("Satker menetapkan 4 (empat) indikator."), "realisasi", "4 (empat)", "3"),
    Case("TEKS34", "more indikator in an analysis than there are", _analisis("Ada 4 (empat) indikator yang dipantau setiap bulan."), "realisasi", "4 (empat)", "3"),
    Case("TEKS34", "some of the indikator in an analysis", _analisis("Ada 2 (dua) indikator yang dipantau setiap bulan.")),
    Case("TEKS34", "the number of the data", _bagian("Satker menetapkan 3 (tiga) indikator.")),
    Case(
        "TEKS35", "one text at two RO",
        {"anggaran": [("narasi: Rapat perencanaan dilaksanakan menurut tahapan.", f"narasi: {_PANJANG}"),
                      ("narasi: Pelatihan diikuti seluruh badan adhoc.", f"narasi: {_PANJANG}")]},
        "anggaran", _PANJANG,
    ),
    Case(
        "TEKS35", "one paragraph in two analyses",
        {"realisasi": [(_ANALISIS, f'    analisis: "Tindak lanjut selesai.\\n\\n{_PANJANG}"\n'),
                       ("analisis: Dokumen perencanaan dan pelaporan dilengkapi.", f"analisis: {_PANJANG}")]},
        "realisasi", _PANJANG, "sama dengan teks pada realisasi > indikator > temuan-audit > analisis",
    ),
    Case("TEKS35", "one sentence twice", _analisis(f"{_PANJANG} Hasilnya dilaporkan. {_PANJANG}"), "realisasi", "Rapat",
         "kalimat ini sudah tertulis dalam teks yang sama"),
    Case("TEKS35", "a short sentence twice", _analisis("Kegiatan selesai. Rapat dilaksanakan. Kegiatan selesai.")),
    Case(
        "TEKS35", "a short text at two RO",
        {"anggaran": [("narasi: Rapat perencanaan dilaksanakan menurut tahapan.", "narasi: Rapat dilaksanakan."),
                      ("narasi: Pelatihan diikuti seluruh badan adhoc.", "narasi: Rapat dilaksanakan.")]},
    ),
)  # fmt: skip
ELSEWHERE = dict.fromkeys(("TEKS02", "TEKS36", "HUKUM02", "HUKUM03", "HUKUM04"), "test_teks.py")
