"""The pronouns that stand for actors, by whom they can mean."""

from __future__ import annotations

PERSON = frozenset({"he", "she", "him", "her", "his"})
THING = frozenset({"it", "its"})
FIRST = frozenset({"we", "our", "us"})
SEVERAL = frozenset({"they", "them", "their", "both"})
SPEAKER = frozenset({"i", "me", "my"})
PRONOUNS = PERSON | THING | FIRST | SEVERAL | SPEAKER
