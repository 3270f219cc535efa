"""The full stop of "p.m." that also ends its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates.splitting import SENTENCE_WORDS


def begins_sentence(tokens: Sequence[str], at: int) -> bool:
    """Whether a word behind a full stop begins a sentence: it has a capital that only the first word of one has."""
    if at < 2 or tokens[at - 2] != "." or not tokens[at - 1].isspace():
        return False
    word = tokens[at]
    return word[:1].isupper() and word.lower() in SENTENCE_WORDS
