import pytest

from generator.teks.kalimat import cuplikan


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Rapat dilaksanakan", "Rapat dilaksanakan"),
        ("Rapat\n  dilaksanakan", "Rapat dilaksanakan"),
        ("Rapat dilaksanakan, lalu selesai", "Rapat dilaksanakan…"),
        ("Rapat dilaksanakannya seharian", "Rapat…"),
        ("Pertanggungjawabannyalah", "Pertanggungjawabann…"),
    ],
)
def test_a_long_text_is_shown_by_its_first_whole_words(text: str, shown: str) -> None:
    assert cuplikan(text, 20) == shown
