"""A list of small counts with sums below and beside them: a wrong cell spoils both."""

from ..kasus import Case

PEGAWAI = (
    "No\tPendidikan\tPNS\tPPPK\tTHL\tJumlah\n1\tSLTA\t4\t{}\t3\t8\n2\tD3\t3\t2\t1\t6\n3\tS1\t12\t5\t0\t17\n"
    "4\tS2\t3\t0\t0\t3\n\tJumlah\t22\t8\t{}\t34\n"
)

CASES = (
    Case("JUMLAH01", "a count that two sums contradict", PEGAWAI.format("4", "4"), at="4", expected="1"),
    Case("JUMLAH01", "a total of one column that is far off", PEGAWAI.format("1", "6"), at="6", expected="4"),
    Case("JUMLAH01", "counts as they are", PEGAWAI.format("1", "4")),
    Case(
        "JUMLAH01",
        "a column that is none to be summed",
        "No\tPendidikan\tPNS\tPPPK\tJumlah\tMeja\n1\tSLTA\t4\t1\t5\t3\n2\tD3\t3\t2\t5\t2\n3\tS1\t12\t5\t17\t9\n"
        "4\tS2\t3\t1\t4\t3\n\tJumlah\t22\t9\t31\t30\n",
    ),
)
