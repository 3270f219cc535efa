"""English: the word tables and the rules, most specific file first."""

from __future__ import annotations

from timeline.dates.language.en import clock, counting, informal, named, periods, relative, sets, spoken, units, written
from timeline.dates.language.en.words import LEXICON

RULES = (
    *written.RULES, *spoken.RULES, *clock.RULES, *informal.RULES, *relative.RULES,
    *counting.RULES, *units.RULES, *periods.RULES, *sets.RULES, *named.RULES,
)  # fmt: skip

__all__ = ["LEXICON", "RULES"]
