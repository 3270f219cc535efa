"""What the tagger knows of each language, loaded when it is asked for."""

from __future__ import annotations

from functools import cache

from timeline.dates.grammar import Grammar

LANGUAGES = ("en",)


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language by its ISO 639-1 code. Raises ValueError for one that is not there."""
    if language.partition("-")[0] != "en":
        raise ValueError(f"no date rules for language {language!r} (there are: {', '.join(LANGUAGES)})")
    from timeline.dates.language.en import LEXICON, RULES

    return Grammar(LEXICON, RULES)
