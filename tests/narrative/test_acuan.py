"""References and keys: what they hold, and what is no key."""

import pytest

from generator.narrative.acuan import KEY, REFERENCE, gambar, kunci, tabel


@pytest.mark.parametrize(
    ("reference", "key", "words"),
    [
        (tabel("capaian"), "capaian", "tabel berikut"),
        (tabel("capaian-sasaran", 2), "capaian-sasaran-2", "tabel berikut"),
        (tabel("capaian-sasaran", "2", "tabel di atas"), "capaian-sasaran-2", "tabel di atas"),
        (gambar("foto", 1), "foto-1", "gambar berikut"),
    ],
)
def test_a_reference_holds_a_key_and_words(reference: str, key: str, words: str) -> None:
    match = REFERENCE.fullmatch(reference)
    assert match
    assert match.groups() == (key, words)
    assert KEY.search(reference) is None


def test_a_caption_holds_the_key_that_references_name() -> None:
    match = KEY.fullmatch(kunci("capaian-sasaran", "2"))
    assert match
    assert match[1] == "capaian-sasaran-2"
    assert REFERENCE.search(match[0]) is None


@pytest.mark.parametrize("make", [tabel, gambar, kunci])
@pytest.mark.parametrize("key", ["", "2-tabel", "Tabel", "tabel_1", "a b", "a--b", "a-", "a" * 36, "\ufdd0"])
def test_what_can_name_no_bookmark_is_refused(make, key: str) -> None:
    with pytest.raises(ValueError, match="hanya boleh memuat"):
        make(key)
