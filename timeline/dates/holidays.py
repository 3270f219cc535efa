"""Named days of the English-speaking world by year, with no calendar of any one country assumed for the rest."""

from __future__ import annotations

from timeline import moments
from timeline import when as w
from timeline.model import Grain, Modifier, When

_FIXED = {
    "new-year's-day": (1, 1), "epiphany": (1, 6), "burns-night": (1, 25), "australia-day": (1, 26),
    "candlemas": (2, 2), "groundhog-day": (2, 2), "valentine's-day": (2, 14), "st-david's-day": (3, 1),
    "st-patrick's-day": (3, 17), "pi-day": (3, 14), "star-wars-day": (5, 4),
    "lady-day": (3, 25), "april-fools'-day": (4, 1), "earth-day": (4, 22),
    "st-george's-day": (4, 23), "anzac-day": (4, 25), "may-day": (5, 1), "d-day": (6, 6), "flag-day": (6, 14),
    "juneteenth": (6, 19), "midsummer-day": (6, 24), "canada-day": (7, 1), "independence-day": (7, 4),
    "bastille-day": (7, 14), "lammas": (8, 1), "michaelmas": (9, 29), "halloween": (10, 31),
    "all-saints'-day": (11, 1), "guy-fawkes-night": (11, 5), "remembrance-day": (11, 11), "veterans-day": (11, 11),
    "martinmas": (11, 11), "st-andrew's-day": (11, 30), "christmas-eve": (12, 24), "christmas": (12, 25),
    "boxing-day": (12, 26), "new-year's-eve": (12, 31), "all-souls'-day": (11, 2), "st-swithin's-day": (7, 15),
    "st-nicholas's-day": (12, 6), "st-stephen's-day": (12, 26), "st-john's-day": (6, 24),
}  # fmt: skip
_EASTER = {
    "mothering-sunday": -21,
    "shrove-tuesday": -47, "ash-wednesday": -46, "palm-sunday": -7, "maundy-thursday": -3, "good-friday": -2,
    "easter": 0, "easter-monday": 1, "ascension-day": 39, "whit-sunday": 49, "whit-monday": 50, "whit-tuesday": 51,
    "holy-saturday": -1, "trinity-sunday": 56, "corpus-christi": 60,
}  # fmt: skip
# Month, weekday (0 is Monday), which one (-1 the last), days added.
_FLOATING = {
    "martin-luther-king-day": (1, 0, 3, 0), "presidents-day": (2, 0, 3, 0), "mother's-day": (5, 6, 2, 0),
    "memorial-day": (5, 0, -1, 0), "father's-day": (6, 6, 3, 0), "labor-day": (9, 0, 1, 0),
    "columbus-day": (10, 0, 2, 0), "election-day": (11, 0, 1, 1), "thanksgiving": (11, 3, 4, 0),
    "remembrance-sunday": (11, 6, 2, 0), "black-friday": (11, 3, 4, 1), "cyber-monday": (11, 3, 4, 4),
}  # fmt: skip
_JULIAN = 1582
NEW_YEAR = "new-year"  # the first weeks of a year


def holiday(name: str, year: int) -> When | None:
    """The day of a holiday in a year, by its name in `language/en/named.py`; None for an unknown name."""
    if name == NEW_YEAR:
        return w.modified(w.of_year(year), Modifier.START)
    if name in _FIXED:
        return w.of_day(year, *_FIXED[name])
    if name in _EASTER:
        return w.shift(easter(year), _EASTER[name], Grain.DAY)
    if name in _FLOATING:
        month, weekday, which, days = _FLOATING[name]
        return w.shift(nth_weekday(year, month, weekday, which), days, Grain.DAY)
    return None


def nth_weekday(year: int, month: int, weekday: int, which: int) -> When:
    """The first Sunday of a month, its last Monday (-1)."""
    if which > 0:
        first = moments.moment(year, month)
        day = 1 + (weekday - moments.weekday_of(first)) % 7 + (which - 1) * 7
    else:
        last = moments.days_in(year, month)
        day = last - (moments.weekday_of(moments.moment(year, month, last)) - weekday) % 7
    return w.of_day(year, month, day)


def easter(year: int) -> When:
    """Western Easter (Meeus, "Astronomical Algorithms", ch. 8): of the Julian calendar up to 1582."""
    if year <= _JULIAN:
        d = (19 * (year % 19) + 15) % 30
        month, day = divmod(d + (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7 + 114, 31)
        return w.of_day(year, month, day + 1)
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7  # noqa: E741
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return w.of_day(year, month, day + 1)
