import pytest

from generator.teks.orang import mirip_orang, tanpa_gelar


def test_titles_are_left_out() -> None:
    assert tanpa_gelar("Drs. H. BUDI Contoh, M.Si.") == ("budi", "contoh")
    assert tanpa_gelar("Ir.") == ("ir",)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Citra Contoh", "Citro Contoh"),
        ("Achmad Contoh", "Ahmad Contoh"),
        ("Eli Contoh", "Elly Contoh"),
        ("Soegeng Djatmiko", "Sugeng Jatmiko"),
        ("M. Arya Contoh", "Muhammad Arya Contoh"),
        ("A. Rahman Contoh", "Abdul Rahman Contoh"),
        ("Dewi Contohwati", "Dewi Ayu Contohwati"),
        ("Citra Contoh, S.H.", "Hj. Citro Contoh"),
    ],
)
def test_names_that_are_probably_one_persons(a: str, b: str) -> None:
    assert mirip_orang(a, b)
    assert mirip_orang(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Citra Contoh", "Citra Contoh, S.H."),
        ("Dewi Contoh", "Desi Contoh"),
        ("Citra", "Citro"),
        ("Rina Contoh", "Erlin Contoh"),
        ("Putra Contoh", "Putri Contohwan"),
        ("Dewi Contohwati", "Dewi Ayu Sari Contohwati"),
        ("Ani Budi", "Ani Citra Budi"),
        ("Arya B. Contoh", "Arya Budi Contoh Lain"),
    ],
)
def test_names_that_are_the_same_or_two_peoples(a: str, b: str) -> None:
    assert not mirip_orang(a, b)
    assert not mirip_orang(b, a)
