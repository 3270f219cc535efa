"""A cheap guess at a text's language: how many of its words are the commonest of English."""

from __future__ import annotations

import re

_SAMPLE = 20_000  # characters
_ENGLISH = frozenset(
    re.findall(
        r"\w+",
        "the of and to in a is that it was for on with as his he be at by i this had not are but from or have an they"
        " which one you were her all she there would their we him been has when who will more no if out so said what"
        " up its about",
    )
)


def language_of(text: str) -> str | None:
    """`en` where at least a fifth of the words are among the commonest of English, else None."""
    words = re.findall(r"[^\W\d_]+", text[:_SAMPLE].lower())
    if len(words) < 20:
        return None
    return "en" if sum(word in _ENGLISH for word in words) / len(words) >= 0.2 else None
