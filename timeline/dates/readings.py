"""Makers: from the groups of a match to a `Reading`. One function for each kind of phrase, in no language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from timeline.dates.grammar import Groups, Reading
from timeline.model import Anchor, Clue, Grain, Modifier, TimexType
from timeline.moments import days_in

PART_CODES = ("MO", "MI", "AF", "EV", "NI", "DT")
LETTERS = {
    Grain.SECOND: "S", Grain.MINUTE: "M", Grain.HOUR: "H", Grain.DAY: "D", Grain.WEEK: "W", Grain.MONTH: "M",
    Grain.QUARTER: "Q", Grain.YEAR: "Y", Grain.DECADE: "E", Grain.CENTURY: "C", Grain.MILLENNIUM: "L",
}  # fmt: skip
_YEARS: dict[int, int] = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
TIMEX_MOD = {
    Modifier.START: "START", Modifier.EARLY: "START", Modifier.MID: "MID", Modifier.LATE: "END", Modifier.END: "END",
    Modifier.APPROXIMATE: "APPROX", Modifier.BEFORE: "BEFORE", Modifier.AFTER: "AFTER",
}  # fmt: skip
HALVES = {
    Grain.MINUTE: (Grain.SECOND, 60), Grain.HOUR: (Grain.MINUTE, 60), Grain.DAY: (Grain.HOUR, 24),
    Grain.YEAR: (Grain.MONTH, 12), Grain.DECADE: (Grain.YEAR, 10), Grain.CENTURY: (Grain.YEAR, 100),
}  # fmt: skip
_FIELDS = (
    ("month", "month"),
    ("day", "day"),
    ("weekday", "weekday"),
    ("index", "index"),
    ("unit", "unit"),
    ("shift", "rel"),
)
Make = Callable[[Groups], Reading | None]


def date(**given: Any) -> Make:
    """A calendar date: whatever year, month, day, weekday, part or unit the groups and `given` say.

    It hangs on the document's date unless the groups hold a year or `given` says otherwise.
    """

    def make(g: Groups) -> Reading | None:
        fields: dict[str, Any] = dict(given)
        year_fields(g, fields)
        for name, group in _FIELDS:
            value = g[group]
            if value is not None:
                fields[name] = value
        part = g["part"]
        if part is not None:
            fields["part"] = PART_CODES[part]
        if not _possible(fields):
            return None
        kind = TimexType.TIME if "part" in fields or "hour" in fields else TimexType.DATE
        fields.setdefault("anchor", Anchor.WRITTEN if "year" in fields else Anchor.DOCUMENT)
        return Reading(kind, Clue(**fields))

    return make


def year_fields(g: Groups, fields: dict[str, Any]) -> None:
    """The year of the groups as written: '61 stays below 100 until there is an anchor."""
    year = g["year"]
    if year is None:
        return
    if g["era"] == -1:
        year = 1 - year
    elif year < 100 and g["era"] is None and fields.get("anchor") is not Anchor.WRITTEN:
        fields |= {"year": year, "anchor": Anchor.DOCUMENT}
        return
    fields["year"] = year


def _possible(fields: dict[str, Any]) -> bool:
    month: int | None
    day: int | None
    month, day = fields.get("month"), fields.get("day")
    if month is not None and not 1 <= month <= 12:
        return False
    if day is None:
        return True
    longest: int = days_in(fields.get("year", 2000), month) if month else 31
    return bool(1 <= day <= longest)


def counted(sign: int | None = None, anchor: Anchor = Anchor.DOCUMENT, **given: Any) -> Make:
    """So many units before or after the anchor: two weeks ago, three days later.

    Half a unit counts in the next finer one: two and a half years are 30 months. A month has no such half, and
    half a week is three days or four.
    """

    def make(g: Groups) -> Reading | None:
        unit = given.get("unit") or g["unit"]
        number = given.get("number", g["number"] if g.has("number") else 1)
        direction = sign if sign is not None else g["later"]
        if unit is None or number is None or direction is None:
            return None
        number *= given.get("times", 1)
        kind = TimexType.TIME if unit <= Grain.HOUR or g["part"] is not None else TimexType.DATE
        if _and_a_half(g) and unit in HALVES:
            unit, parts = HALVES[Grain(unit)]
            number = number * parts + parts // 2
        fields: dict[str, Any] = {"unit": Grain(unit), "direction": direction, "counted": True}
        if _and_a_half(g) and unit == Grain.WEEK:
            number, fields = number * 7 + 3, fields | {"unit": Grain.DAY, "modifier": Modifier.APPROXIMATE}
        if number:
            fields["shift"] = number * direction
        weekday = g["weekday"]
        if weekday is not None:
            fields["weekday"] = weekday
        part, beside = g["part"], g["today"]
        if beside and unit == Grain.WEEK:  # a week ago yesterday
            fields |= {"unit": Grain.DAY, "shift": number * 7 * direction + beside}
            beside = 0
        if part is not None or beside is not None:
            fields["index"] = 1 + (beside or 0)  # to the day: 2 is the one behind it, a year ago tomorrow
        if part is not None:
            fields["part"] = PART_CODES[part]
        value = None
        if not number:
            value = "PAST_REF" if anchor is Anchor.DOCUMENT and direction < 0 else amount(0, unit)
        return Reading(kind, Clue(anchor, **fields), value)

    return make


def _and_a_half(g: Groups) -> bool:
    """Whether a number goes on with a half: two and a half hours ago, 2.5 hours, 2 1/2 hours, 2½ hours."""
    return g.has("half") or g.words("number").endswith((".5", " 1/2", "-1/2", "½"))


def amount(number: int | None, unit: int, times: int = 1) -> str:
    """The TIMEX3 value of a length: P2W, PT10H, PXD."""
    time = "T" if unit <= Grain.HOUR else ""
    years = _YEARS.get(unit)
    if years and number:
        return f"P{number * years}Y"
    return f"P{time}{number * times if number else 'X'}{LETTERS[Grain(unit)]}"


def duration(**given: Any) -> Make:
    """A length of time: five years, PXD where the number is vague."""

    def make(g: Groups) -> Reading | None:
        unit = given.get("unit") or g["unit"]
        if unit is None:
            return None
        number = given["number"] if "number" in given else g["number"] if g.has("number") else 1
        if number == 0 and g.words("number") == "some" and g.words("unit") in ("day", "night"):
            return None  # some day
        times = given.get("times", 1)
        clue = Clue(Anchor.VAGUE, unit=Grain(unit), shift=number * times if number else None)
        return Reading(TimexType.DURATION, clue, _fraction(g) or amount(number, unit, times))

    return make


def and_a_half(number: int, unit: int) -> str:
    """The TIMEX3 value of so many units and a half: P2.5Y, PT1H30M."""
    whole = _YEARS.get(unit)
    if whole:
        return f"P{number * whole + whole // 2}Y"
    if unit in (Grain.MINUTE, Grain.HOUR):
        return f"PT{number}H30M" if unit == Grain.HOUR else f"PT{number}M30S"
    return f"P{'T' if unit == Grain.SECOND else ''}{number}.5{LETTERS[Grain(unit)]}"


def _fraction(g: Groups) -> str | None:
    """Two and a half days, 2.5 seconds: TIMEX3 takes decimals."""
    number, unit = g["number"] if g.has("number") else 1, g["unit"]
    if number is None or unit is None:
        return None
    time = "T" if unit <= Grain.HOUR else ""
    if g.has("half"):
        return and_a_half(number, unit)
    digits = g.words("number")
    if "/" in digits or "½" in digits:
        digits = _decimal(digits)
    if "." in digits and digits.replace(".", "").isdecimal():
        return f"P{time}{digits}{LETTERS[Grain(unit)]}"
    return None


def _decimal(mixed: str) -> str:
    """3 1/2 is 3.5; a fraction that no decimal says in two digits is dropped."""
    whole, above, below = (int(n) for n in mixed.replace("½", " 1/2").replace("-", " ").replace("/", " ").split())
    return f"{whole + above / below:g}" if below and above < below and 100 % below == 0 else str(whole)


def fixed(kind: TimexType, value: str, mod: str | None = None, **fields: Any) -> Make:
    """A phrase with one meaning: now, recently, daily."""
    clue = Clue(fields.pop("anchor", Anchor.VAGUE), **fields)
    return lambda _: Reading(kind, clue, value, mod)
