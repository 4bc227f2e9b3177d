"""A character of a text in YAML is found again in its file, however the text was written."""

import pytest

from generator import source

TEXTS = {
    "plain": "a: satu dua tiga\n",
    "plain over lines": "a: satu\n  dua\n  tiga\n",
    "quoted": 'a: "satu dua tiga"\n',
    "quoted over lines": "a: 'satu\n  dua tiga'\n",
    "literal": "a: |\n  satu\n  dua tiga\n",
    "literal with a comment in its head": "a: |- # dua tiga\n\n    satu\n    dua tiga\n",
    "folded": "a: >\n  satu\n  dua\n\n  tiga\n",
    "escaped before": 'a: "s\\u0061tu dua tiga"\n',
    "in a list": "a: 1\nb:\n  - satu\n    dua\n    tiga\n",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
@pytest.mark.parametrize("word", ["dua", "tiga", "iga"])
def test_a_word_is_found_at_its_line_and_column(text: str, word: str) -> None:
    root, found = source.parse(text, "x.yaml")
    assert root
    assert not found
    node = root.find(("b", 0)) or root.find(("a",))
    assert node
    mark = node.mark_in(node.typed.index(word))
    assert text.split("\n")[mark.line - 1][mark.column - 1 :].startswith(word)


def test_a_word_that_stands_twice_is_found_in_its_turn() -> None:
    root, _ = source.parse("a: |\n  tiga dua\n  dua\n", "x.yaml")
    node = root.find(("a",)) if root else None
    assert node
    assert [node.mark_in(5), node.mark_in(9)] == [
        source.Mark("x.yaml", 2, 8),
        source.Mark("x.yaml", 3, 3),
    ]
