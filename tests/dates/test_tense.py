"""What the reader of tenses passes over, as it is, tells nothing."""

from __future__ import annotations

from timeline.dates.language.en import tense, verbs


def words() -> set[str]:
    """Every word that the modules list."""
    tables = [table for table in (vars(tense) | vars(verbs)).values() if isinstance(table, frozenset)]
    return {word for table in tables for word in table if isinstance(word, str)}


def test_words_that_are_passed_over_tell_nothing() -> None:
    passed = {word for word in words() if word not in verbs._TELLING and word[-2:] != "ed"}
    assert len(passed) > 40
    for word in passed | {"table", "Warsaw"}:
        for before in ("is", "not", "to", "which", "the", "men"):
            for after in ("to", "be", "you", "men"):
                tokens = [before, " ", word, " ", after]
                assert verbs._verb(tokens, 2, word.lower(), None) is None, tokens
                assert verbs._verb(tokens, 2, word.lower(), 4) is None, tokens
