"""The order of numeric dates, decided once for a document: 03/04/2026 is read as its other dates are written."""

from __future__ import annotations

from dataclasses import replace

from timeline import moments
from timeline.dates.grammar import Found
from timeline.dates.scene import Scene

NUMERIC = "NUMERIC"  # a mark in `Reading.mod` until the order is known
AMBIGUOUS = "AMBIGUOUS"
RULES = frozenset(("<number>/<number>/<year>", "<number>/<number>/<short year>"))
_NOUN = "the <number>/<number>"
_SLASHED, _DOTTED = ("on <number>/<number>", _NOUN), ("<day>.<month>.", "on <day>.<month>")
_SHORT_YEAR, _FIGURES = "<day>.<month>.<short year>", "<figure>.<figure>.<short year>"
_SHORT = frozenset((*_SLASHED, *_DOTTED, _FIGURES))


def order_numbers(found: list[Found], scene: Scene) -> list[Found]:
    """Every numeric date in the document's order; what stays open is marked, never guessed."""
    if not any(f.rule in RULES for f in found):
        return found
    order, why = _order(found, scene)
    return [_ordered(f, scene, order, why) if f.rule in RULES else f for f in found]


def short_numbers(found: list[Found], scene: Scene) -> list[Found]:
    """Numeric dates without a year in the order of the others; none where these do not tell it.

    On 6/3 beside on 24/1; on 11.04 in a text that writes 14.04.2023, on 3.11 in one that writes 2.7.1908; a line of
    3.9.20 in one that writes 12.11.20.
    """
    if not any(f.rule in _SHORT for f in found):
        return found
    dotted = any(f.rule in RULES and "." in scene.tokens[f.first : f.last] for f in found)
    dotted = dotted or any(f.rule == _DOTTED[0] and _numbers(f, scene)[0] > 12 for f in found)  # on 27.08. they …
    figures = dotted or any(f.rule == _SHORT_YEAR or (f.rule == _FIGURES and f.reading.mod is None) for f in found)
    padded = any(f.rule in RULES and _is_padded(f, scene) for f in found)
    slashed = any(f.rule in RULES and "/" in scene.tokens[f.first : f.last] for f in found)
    order = _order_of_short(found, scene)
    out = []
    for f in found:
        if f.rule == _NOUN and not slashed:
            continue
        if f.rule in _SLASHED and max(_numbers(f, scene)) <= 12:
            out += [_as_ordered(f, scene, order)] if order is not None else []
        elif f.rule == _FIGURES:
            out += [f._replace(reading=f.reading._replace(mod=None))] if figures else []
        elif f.rule not in _DOTTED or (dotted and not (padded and _is_short(f, scene))):
            out.append(f)
    return out


def _order_of_short(found: list[Found], scene: Scene) -> str | None:
    pairs = [_numbers(f, scene) for f in found if f.rule in _SLASHED or f.rule in RULES]
    votes = {"dmy" for one, _ in pairs if one > 12} | {"mdy" for _, two in pairs if two > 12}
    return votes.pop() if len(votes) == 1 else None


def _as_ordered(f: Found, scene: Scene, order: str) -> Found:
    one, two = _numbers(f, scene)
    month, day = (two, one) if order == "dmy" else (one, two)
    note = "a number above 12 in this document shows the order"
    reading = f.reading._replace(clue=replace(f.reading.clue, month=month, day=day))
    return f._replace(reading=reading, notes=(*f.notes, note))


def _is_padded(f: Found, scene: Scene) -> bool:
    """Whether a date writes a number of one figure with a zero: 03.04.2026."""
    return any(t.isdecimal() and t[0] == "0" for t in scene.tokens[f.first : f.last])


def _is_short(f: Found, scene: Scene) -> bool:
    """Whether a date writes a number with one figure: 3.11."""
    return any(t.isdecimal() and len(t) == 1 for t in scene.tokens[f.first : f.last])


def _numbers(f: Found, scene: Scene) -> tuple[int, int]:
    one, two = [int(t) for t in scene.tokens[f.first : f.last] if t.isdecimal()][:2]
    return one, two


def _order(found: list[Found], scene: Scene) -> tuple[str | None, str]:
    numeric = [_numbers(f, scene) for f in found if f.rule in RULES or f.rule in _SLASHED]
    votes = {"dmy" for one, two in numeric if one > 12} | {"mdy" for one, two in numeric if two > 12}
    if len(votes) == 1:
        return votes.pop(), "a number above 12 in this document shows the order"
    weekdays = {order for f in found if f.rule in RULES and (order := _order_of_weekday(f, scene)) is not None}
    if not votes and len(weekdays) == 1:
        return weekdays.pop(), "a weekday in this document shows the order"
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


def _order_of_weekday(f: Found, scene: Scene) -> str | None:
    """The order in which the weekday beside a date is right: Tuesday, 03/04/2012 is the 3rd of April."""
    clue, (one, two) = f.reading.clue, _numbers(f, scene)
    if clue.weekday is None or clue.year is None or one == two or max(one, two) > 12 or clue.year < 100:
        return None
    days = {"dmy": moments.moment(clue.year, two, one), "mdy": moments.moment(clue.year, one, two)}
    right = [order for order, day in days.items() if moments.weekday_of(day) == clue.weekday]
    return right[0] if len(right) == 1 else None


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
