"""What of the evidence that two claims tell of one event is too thin, where their dates agree."""

from __future__ import annotations

from collections.abc import Mapping
from math import log

from timeline.events.distinctions import plain_words
from timeline.events.facts import Fact
from timeline.events.kin import is_thing, light, recurs
from timeline.events.weighing import LEAST_WORD, WHOLE_WORD

RESTATED = frozenset({"same trigger", "same light trigger", "act in clause", "near trigger"})
_NEAR = frozenset({"near trigger", "near act in clause"})
_ALIKE = RESTATED | _NEAR
_VAGUE = frozenset({"no date", "reported in days", "coarse date"})
_COARSE = frozenset({"same coarse date", "same year", "coarse date"})
_WIDE = frozenset({"wide date", "reported inside", "told in passing"})
_USUAL = 20.0  # claims of a document
_KNOWN = 0.7  # weight of a shared actor whom not most of both documents are about
_NEARLY = 0.75  # share of the words of the shorter clause
_MUCH = 2.0  # weight of two words that are no names


def doubts(one: Fact, other: Fact, found: Mapping[str, float], much: float) -> dict[str, float]:
    """What takes the place of some of the evidence `found`, or speaks against it, where `much` is told in each of the
    two documents.
    """
    thin = _in_a_year(one, other, found) if _only_in_a_year(found) else {}
    found = {**found, **thin}
    if found.keys() & _COARSE:
        thin["much told"] = max(0.0, log(much / _USUAL)) * (1.0 if found.keys() & _ALIKE else 2.5)
    if found.keys() & _VAGUE and found["mass"] < LEAST_WORD:
        thin["act alone"] = 1.0
    if _other_things(one, other, found):
        thin["other things"] = 1.0
    unlike = _unlike(one, other, found)
    if unlike:
        thin[unlike] = 1.0
    often = recurs(one.trigger) or recurs(other.trigger)
    if often and any(found.get(name) for name in _WIDE) and not found["numbers"]:
        thin["one of many"] = 1.0
    return thin


def _unlike(one: Fact, other: Fact, found: Mapping[str, float]) -> str:
    """The name of the doubt about two claims of one date that neither their acts nor their words make one; empty where
    there is none.
    """
    shared = found.get("shared actors", 0.0) > 0
    strangers = not shared and "kindred actors" not in found and not found["numbers"]
    # The museum closed, the firm halted production: two people or bodies, and nothing but kindred verbs.
    near = strangers and bool(found.keys() & _NEAR) and bool(one.doers and other.doers)
    specific = not light(one.trigger) and not light(other.trigger)
    said = "same light trigger" in found and one.trigger != other.trigger  # reported a loss, opened a plant
    known = "other trigger" in found or (shared and (specific or said)) or near
    day, coarse = known and "same day" in found, bool(found.keys() & _COARSE)
    alike = found.keys() & (_ALIKE - _NEAR if near and day else _ALIKE) - ({"same light trigger"} if said else set())
    least = WHOLE_WORD if "same year" in found else LEAST_WORD
    if not (day or coarse) or found["mass"] >= least or alike or "same time" in found:
        return ""
    return "nothing alike" if day else "nothing alike then"


def _only_in_a_year(found: Mapping[str, float]) -> bool:
    """Whether two claims agree about a date no finer than a year, and about no number nor most of their words."""
    wide = "same year" in found or bool(found.get("wide date"))
    return wide and not found["numbers"] and found["cover"] < _NEARLY


def _in_a_year(one: Fact, other: Fact, found: Mapping[str, float]) -> dict[str, float]:
    """What speaks against one event where a date is no finer than a year: much is done then, at the London Games and
    by one person, so that names say nothing of acts that are unlike, and who acts must be known on both sides.
    """
    known = "kindred actors" in found or found.get("shared actors", 0.0) >= _KNOWN
    plain = plain_words(one, other)
    if found.keys() & RESTATED:
        named = bool(one.parties and other.parties)
        return {"others in it": float(named and not known and plain < WHOLE_WORD)}
    mass = min(found["mass"], plain)
    return {"mass": mass, "another act in it": 1.0, "others in it": float(not known and plain < _MUCH)}


def _other_things(one: Fact, other: Fact, found: Mapping[str, float]) -> bool:
    """Whether two clauses tell of one act done to different things: the shops closed, the share closed at $2."""
    if found["mass"] >= LEAST_WORD or not found.keys() & (_ALIKE | {"same light trigger"}):
        return False
    if found.keys() & {"shared actors", "kindred actors"} or found["numbers"]:
        return False
    return all(any(is_thing(t) and not light(t) for t in f.terms) for f in (one, other))
