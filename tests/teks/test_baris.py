"""Broken lines joined, and what begins anew left alone."""

import pytest

from generator.teks.baris import sambung


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("satu\ndua", "satu dua"),
        ("satu\n\ndua\ntiga", "satu\n\ndua tiga"),
        ("satu:\n- dua\n- tiga", "satu:\n- dua\n- tiga"),
        ("satu:\n1. dua\ntiga\n2. empat", "satu:\n1. dua tiga\n2. empat"),
        ("satu\n2023 dua", "satu 2023 dua"),
        ("satu\n", "satu\n"),
        ("satu\n| a | b |", "satu\n| a | b |"),
    ],
)
def test_only_lines_of_a_paragraph_are_joined(text: str, joined: str) -> None:
    assert sambung(text) == joined
