"""Lengths and times of day that are none in English: 24/7, a good year, three quarters, John 3:16, five to 10 years."""

from __future__ import annotations

from timeline.dates.grammar import Found
from timeline.dates.scene import DASHES, Scene
from timeline.model import Grain

_MONEY = "$£€¥"
_LENGTH_GOES_ON = frozenset("of after before later earlier ago is was per in to from at for".split())
_EDGES = frozenset(("early", "late", "mid"))
_ALWAYS = frozenset(("24", "seven", "7", "365", "52"))  # hours a day, days a week, days or weeks a year
_RUNS = frozenset(
    "train bus flight ferry boat service show screening departure sailing again today tomorrow home".split()
)


def duration(f: Found, scene: Scene) -> bool:
    """Ages, seconds that are ordinals, quarters that are fractions or lodgings, titles (60 Minutes)."""
    tokens = scene.tokens[f.first : f.last]
    unit = next((t for t in reversed(tokens) if t.isalpha()), "")
    first, follows = tokens[0].lower(), scene.after(f.last)
    if unit.lower() == "old" or scene.is_(follows, "aged") or (follows == "of" and scene.after(f.last + 2) == "age"):
        return f.reading.clue.unit is Grain.YEAR
    if first[:1].isdecimal() and unit[:1].isupper() and not unit.isupper():
        return True
    if scene.touches(f.first) and scene.word(f.first - 1) in _MONEY + ".,":
        return True
    if [t.lower() for t in tokens] in (["one", " ", "day"], ["one", " ", "night"]):
        dated = follows == "in" and _is_period(scene.after(f.last + 2), scene)
        return dated or (tokens[0] == "One" and follows not in _LENGTH_GOES_ON)  # some day of a story
    if scene.word(f.first - 2) in ("was", "is", "of") and scene.word(f.first - 4) in ("age", "ages"):
        return True  # the mean age was 41 years
    if scene.touches(f.last) and scene.word(f.last) in DASHES and scene.word(f.last + 1) in ("by", "to"):
        return True  # a day-by-day account
    if first in ("a", "an") and scene.is_(scene.before(f.first), "distance"):
        return True  # 35 miles an hour
    if _round_the_clock(f, scene) or (first == "many" and scene.before(f.first) == "as"):
        return True
    return _no_length(f, scene, unit.lower(), first)


def _is_period(word: str, scene: Scene) -> bool:
    """Whether a month, season or year follows: one day in November."""
    words = scene.rules.lexicon.words
    return (
        word in words["anymonth"] or word in words["season"] or word in _EDGES or (word.isdecimal() and len(word) == 4)
    )


def _round_the_clock(f: Found, scene: Scene) -> bool:
    """24 hours a day, seven days a week."""
    if scene.word(f.first) in _ALWAYS and scene.after(f.last) == "a":
        return scene.word(f.last + 3) in ("day", "week", "year")
    return scene.word(f.first) == "a" and scene.word(f.first - 4) in _ALWAYS


def _no_length(f: Found, scene: Scene, unit: str, first: str) -> bool:
    follows = scene.after(f.last)
    article = first in ("a", "an")
    if article and scene.word(f.first + 2) == "good" and unit not in ("hour", "minute"):
        return not scene.is_(scene.before(f.first), "spending")  # it was a good year
    if first == "another" and scene.before(f.first) in ("on", "from", "than"):
        return True
    if article and unit == "minute":
        return follows[:1].isalpha() and not scene.is_(follows, "function")
    if f.reading.clue.unit is Grain.SECOND:
        return unit == "second" and not first.isdecimal()
    if f.reading.clue.unit is Grain.QUARTER:
        fraction = scene.word(f.first + 1) in DASHES or f.reading.clue.shift is None
        return (unit == "quarters" and fraction) or ((article or first == "another") and not _lasts_quarter(f, scene))
    if unit in ("night", "nights"):
        return article
    return article and unit == "day" and follows in ("job", "trip", "care", "trader", "off", "nursery")


def _lasts_quarter(f: Found, scene: Scene) -> bool:
    """Whether "a quarter" is one of a year: cut for a quarter, 30 cents a quarter; not sales are down by a quarter."""
    follows = scene.after(f.last)
    alone = not follows[:1].isalpha() or (scene.is_(follows, "function") and follows != "of")
    return alone and scene.is_(scene.before(f.first), "quarterly")


def clock(f: Found, scene: Scene) -> bool:
    """John 3:16, a ratio of 16:9: bare figures want a word that says that they are a time."""
    clue = f.reading.clue
    if clue.zone is not None or clue.weekday is not None or clue.shift is not None:
        return False
    if scene.touches(f.last) and scene.word(f.last) in ".:/-" and scene.word(f.last + 1).isdecimal():
        return True
    if _behind_day(f, scene) or _behind_weekday(f, scene):
        return False
    if scene.before(f.first) == "the" and _of_timetable(f, scene):
        return False
    return not scene.is_(scene.before(f.first), "time place") and f.first > 0 and "\n" not in scene.tokens[f.first - 1]


def _of_timetable(f: Found, scene: Scene) -> bool:
    """The 8:15 to Leeds, the 9:30 show; not the 12:34 mark of a match."""
    follows = scene.after(f.last)
    ends = not follows[:1].isalnum() or scene.is_(follows, "function") or follows in _RUNS
    return scene.word(f.first + 1) == ":" and len(scene.word(f.first + 2)) == 2 and ends


def _behind_day(f: Found, scene: Scene) -> bool:
    """Whether a time stands right behind the month or year of a day: 10 Feb 04:15; 10/02/2014 04:15."""
    months = scene.rules.lexicon.words["anymonth"]
    at = f.first - 2
    if scene.tokens[f.first - 1 : f.first] == [" "] and _ends_figures(at, scene):
        return True
    if scene.tokens[f.first - 1 : f.first] == [" "] and scene.word(at).isdecimal() and len(scene.word(at)) == 4:
        at -= 2
    day = any(t[:1].isdecimal() for t in scene.tokens[max(0, at - 3) : max(0, at)])
    return day and scene.word(at) in months and scene.tokens[at + 1] == " "


def _ends_figures(at: int, scene: Scene) -> bool:
    """Whether a year ends a date in figures."""
    year, signs = scene.word(at), (scene.word(at - 1), scene.word(at - 3))
    figures = year.isdecimal() and scene.word(at - 2).isdecimal() and scene.word(at - 4).isdecimal()
    return figures and len(year) == 4 and signs[0] == signs[1] and signs[0] in ("/", ".", "-")


def _behind_weekday(f: Found, scene: Scene) -> bool:
    """Sun 2:30, tomorrow 7:15."""
    words, before = scene.rules.lexicon.words, scene.word(f.first - 2)
    return scene.word(f.first - 1) == " " and any(before in words[k] for k in ("shortday", "weekdayword", "deictic"))


def past_hour(f: Found, scene: Scene) -> bool:
    """One to 10 people, five to 10 years: numbers, unless a word says that they are a time."""
    words = [scene.word(at) for at in range(f.first, f.last)]
    if {"half", "quarter", "minutes", "past", "clock", "in", "at", "this", "last"} & set(words):
        return False
    follows = scene.after(f.last)
    if follows[:1].isalpha() and not scene.is_(follows, "function") and follows not in ("tomorrow", "today"):
        return True
    return not scene.is_(scene.before(f.first), "time place") or not words[-1].isalpha()


def _lasts_hours(before: str, after: str, scene: Scene) -> bool:
    """Whether hours pass: took hours, in the hours before, hours of talks; not hours worked, the hours of a shop."""
    if before in ("early", "small", "wee", "opening"):
        return False
    goes_on = after in ("of", "into", "after", "before", "following", "later", "earlier", "ago", "if")
    return scene.is_(before, "lasting") or (goes_on and not (after == "of" and scene.is_(before, "determiner")))


def bare_units(f: Found, scene: Scene) -> bool:
    """Quarters of a city, seconds in a race; Days as a name."""
    if scene.tokens[f.first][:1].isupper() and not (scene.first_of_sentence(f.first) or scene.begins_line(f.first)):
        return True
    word, before, after = scene.word(f.first), scene.before(f.first), scene.after(f.last)
    if word == "hours" and not _lasts_hours(before, after, scene):
        return True
    if word == "days" and before == "early" and scene.is_(scene.before(f.first - 2), "copula"):
        return True  # it's early days
    if after in ("later", "earlier", "ago"):
        return False
    if scene.is_(before, "of units") or before.endswith("est") or after == "when":
        return True
    if word in ("quarters", "mins", "secs", "hrs"):
        return True
    if word == "minutes":
        return after == "of" or scene.is_(scene.before(f.first), "determiner")
    if word == "seconds" and before in ("in", "within", "for"):
        return False
    return word in ("seconds", "nights") and after not in ("after", "before", "later", "of")
