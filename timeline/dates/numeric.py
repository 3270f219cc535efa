"""The order of numeric dates, decided once for a document: 03/04/2026 is read as its other dates are written."""

from __future__ import annotations

from dataclasses import replace

from timeline import moments
from timeline.dates.grammar import Found
from timeline.dates.scene import Scene

NUMERIC = "NUMERIC"  # a mark in `Reading.mod` until the order is known
AMBIGUOUS = "AMBIGUOUS"
RULES = frozenset(("<number>/<number>/<year>", "<number>/<number>/<short year>"))
_SLASHED, _DOTTED = "on <number>/<number>", ("<day>.<month>.", "on <day>.<month>")
_SHORT_YEAR, _FIGURES = "<day>.<month>.<short year>", "<figure>.<figure>.<short year>"
_SHORT = frozenset((_SLASHED, *_DOTTED, _FIGURES))


def order_numbers(found: list[Found], scene: Scene) -> list[Found]:
    """Every numeric date in the document's order; what stays open is marked, never guessed."""
    if not any(f.rule in RULES for f in found):
        return found
    order, why = _order(found, scene)
    return [_ordered(f, scene, order, why) if f.rule in RULES else f for f in found]


def short_numbers(found: list[Found], scene: Scene) -> list[Found]:
    """Numeric dates without a year in the order of the others; none where these do not tell it.

    On 6/3 beside on 24/1; on 11.04 in a text that writes 14.04.2023; a line of 3.9.20 in one that writes 12.11.20.
    """
    if not any(f.rule in _SHORT for f in found):
        return found
    dotted = any(f.rule in RULES and "." in scene.tokens[f.first : f.last] for f in found)
    dotted = dotted or any(f.rule == _DOTTED[0] and _numbers(f, scene)[0] > 12 for f in found)  # on 27.08. they …
    figures = dotted or any(f.rule == _SHORT_YEAR or (f.rule == _FIGURES and f.reading.mod is None) for f in found)
    pairs = [_numbers(f, scene) for f in found if f.rule == _SLASHED or f.rule in RULES]
    votes = {"dmy" for one, _ in pairs if one > 12} | {"mdy" for _, two in pairs if two > 12}
    order = votes.pop() if len(votes) == 1 else None
    out = []
    for f in found:
        if f.rule == _SLASHED and max(pair := _numbers(f, scene)) <= 12:
            if order is None:
                continue
            month, day = (pair[1], pair[0]) if order == "dmy" else pair
            note = "a number above 12 in this document shows the order"
            reading = f.reading._replace(clue=replace(f.reading.clue, month=month, day=day))
            out.append(f._replace(reading=reading, notes=(*f.notes, note)))
        elif f.rule == _FIGURES:
            out += [f._replace(reading=f.reading._replace(mod=None))] if figures else []
        elif f.rule not in _DOTTED or dotted:
            out.append(f)
    return out


def _numbers(f: Found, scene: Scene) -> tuple[int, int]:
    one, two = [int(t) for t in scene.tokens[f.first : f.last] if t.isdecimal()][:2]
    return one, two


def _order(found: list[Found], scene: Scene) -> tuple[str | None, str]:
    numeric = [_numbers(f, scene) for f in found if f.rule in RULES]
    votes = {"dmy" for one, two in numeric if one > 12} | {"mdy" for one, two in numeric if two > 12}
    if len(votes) == 1:
        return votes.pop(), "a number above 12 in this document shows the order"
    if scene.order in ("dmy", "mdy"):
        return scene.order, "as the head of the document or its publisher's country has it"
    if votes:
        return None, "this document writes both orders"
    if scene.published is not None and scene.published.first is not None:
        _, month, day = moments.ymd(scene.published.first)
        if month != day and (day, month) in numeric and (month, day) not in numeric:
            return "dmy", "the document's own date shows the order"
        if month != day and (month, day) in numeric and (day, month) not in numeric:
            return "mdy", "the document's own date shows the order"
    written = {f.rule for f in found}
    if "<day> <month> <year>" in written and "<month> <day>, <year>" not in written:
        return "dmy", "the dates in words of this document put the day first"
    if "<month> <day>, <year>" in written and "<day> <month> <year>" not in written:
        return "mdy", "the dates in words of this document put the month first"
    return None, "nothing in the document shows the order"


def _ordered(f: Found, scene: Scene, order: str | None, why: str) -> Found:
    one, two = _numbers(f, scene)
    clue = f.reading.clue
    if one > 12 or two > 12 or one == two:
        return f._replace(reading=f.reading._replace(mod=None))
    if "." in scene.tokens[f.first : f.last] and order is None:
        order, why = "dmy", "dates with full stops put the day first"
    if order is None:
        return f._replace(reading=f.reading._replace(mod=AMBIGUOUS), notes=(*f.notes, f"day or month first? {why}"))
    month, day = (two, one) if order == "dmy" else (one, two)
    reading = f.reading._replace(clue=replace(clue, month=month, day=day), mod=None)
    return f._replace(reading=reading, notes=(*f.notes, why))
