"""Words whose capital begins a sentence: the full stop of "p.m." before them also ends one."""

from __future__ import annotations

from collections.abc import Sequence

SENTENCE_WORDS = frozenset(
    (
        "the a an he she it they we you i in on at but and this that these those its his her their there when "
        "while after before if as for some many most other no not what who how why where then since by to "
        "with two three one both all another each also however meanwhile shares officials police analysts mr "
        "mrs ms today yesterday tomorrow next last later earlier our your my under although because during nobody"
    ).split()
)


def begins_sentence(tokens: Sequence[str], at: int) -> bool:
    """Whether a word behind a full stop begins a sentence: it has a capital that only the first word of one has."""
    if at < 2 or tokens[at - 2] != "." or not tokens[at - 1].isspace():
        return False
    word = tokens[at]
    return word[:1].isupper() and word.lower() in SENTENCE_WORDS
