"""The full stop of "p.m." that also ends its sentence."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence


def begins_sentence(tokens: Sequence[str], at: int, names: Iterable[Container[str]]) -> bool:
    """Whether a word behind a full stop begins a sentence: it has a capital and is none of the `names` that have one
    anywhere, Tuesday or Oct.
    """
    if at < 2 or tokens[at - 2] != "." or not tokens[at - 1].isspace():
        return False
    word = tokens[at]
    named = any(word in table or word.lower() in table for table in names)
    return word[:1].isupper() and not word.isupper() and not named
