"""English word tables: months, weekdays, units, numbers, and the words that place a date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from timeline.dates.grammar import Habits, Lexicon
from timeline.dates.language.en.checks import CHECKS
from timeline.dates.language.en.context import CONTEXT
from timeline.dates.language.en.grounding import ground
from timeline.dates.language.en.habit import general, often, weekly, yearly
from timeline.dates.language.en.tense import direction, is_done, is_to_come
from timeline.dates.language.en.verbs import is_plain_past
from timeline.dates.language.en.zone_places import ZONE_PLACES
from timeline.model import Grain
from timeline.numerals import ORDINALS, SCALES, SMALL, TENS, VAGUE, number_of, ordinal_of, short_year_of, spoken_year


def _numbered(words: str, first: int = 1) -> dict[str, int]:
    return {word: number for number, word in enumerate(words.split(), first)}


def _flat(words: str, value: int = 0) -> dict[str, int]:
    return dict.fromkeys(words.split(), value)


# A capital here means that the word wants one: "May" is a month, "may" is not.
_MONTH_NAMES: Final = _numbered("january february March april May june july August september october november december")
_MONTH_SHORT: Final = {
    "Jan": 1, "Feb": 2, "Febr": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10,
    "Nov": 11, "Dec": 12, "Jany": 1, "Feby": 2, "Augt": 8, "Septr": 9, "Octr": 10, "Novr": 11, "Decr": 12,
}  # fmt: skip
_DAY_NAMES: Final = _numbered("monday tuesday wednesday thursday friday saturday sunday", 0)
_DAY_SHORT: Final = {
    "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Weds": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4, "Sat": 5, "Sun": 6, "weds": 2, "thurs": 3, "tues": 1,
}  # fmt: skip
UNITS: Final[dict[str, int]] = {
    "second": Grain.SECOND, "minute": Grain.MINUTE, "hour": Grain.HOUR, "day": Grain.DAY, "night": Grain.DAY,
    "week": Grain.WEEK, "month": Grain.MONTH, "quarter": Grain.QUARTER, "year": Grain.YEAR, "decade": Grain.DECADE,
    "century": Grain.CENTURY, "millennium": Grain.MILLENNIUM, "sec": Grain.SECOND, "min": Grain.MINUTE,
    "hr": Grain.HOUR, "yr": Grain.YEAR, "wk": Grain.WEEK, "mo": Grain.MONTH, "mth": Grain.MONTH, "mnth": Grain.MONTH,
}  # fmt: skip
PLURALS: Final[dict[str, int]] = {
    "seconds": Grain.SECOND, "minutes": Grain.MINUTE, "hours": Grain.HOUR, "days": Grain.DAY, "nights": Grain.DAY,
    "weeks": Grain.WEEK, "months": Grain.MONTH, "quarters": Grain.QUARTER, "years": Grain.YEAR,
    "decades": Grain.DECADE, "centuries": Grain.CENTURY, "millennia": Grain.MILLENNIUM, "secs": Grain.SECOND,
    "mins": Grain.MINUTE, "hrs": Grain.HOUR, "yrs": Grain.YEAR, "wks": Grain.WEEK, "mos": Grain.MONTH, "mths": Grain.MONTH, "mnths": Grain.MONTH,
}  # fmt: skip
PART_CODES: Final = ("MO", "MI", "AF", "EV", "NI", "DT")
_TEN, _FIFTEEN = 10, 15
_ROMAN: Final = _numbered("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI")
_ZONES: Final = _flat(
    "UTC GMT Z EST EDT ET CST CDT CT MST MDT MT PST PDT PT BST IST CET CEST EET EEST WET WEST MSK JST KST HKT SGT "
    "AEST AEDT ACST AWST NZST NZDT AKST AKDT HST SAST WIB PKT BRT WAT EAT CAT"
)
# The zones of the armed forces: J, the local time of whoever writes, is none of them.
_LETTERS: Final = (
    {"Z": 0} | {c: n for n, c in enumerate("ABCDEFGHIKLM", 1)} | {c: -n for n, c in enumerate("NOPQRSTUVWXY", 1)}
)

WORDS: Final[dict[str, dict[str, int]]] = {
    "month": _MONTH_NAMES | _MONTH_SHORT,
    "anymonth": {w.lower(): n for w, n in (_MONTH_NAMES | _MONTH_SHORT).items()},
    "weekday": _DAY_NAMES | _DAY_SHORT,
    "dayname": _DAY_NAMES,
    "weekdayword": _DAY_NAMES | {d.lower(): n for d, n in _DAY_SHORT.items()},
    "anyday": _DAY_NAMES | {d.lower(): n for d, n in _DAY_SHORT.items()} | {f"{w}s": n for w, n in _DAY_NAMES.items()},
    "weekdays": {f"{w}s": n for w, n in _DAY_NAMES.items()},
    "unit": UNITS,
    "units": PLURALS,
    "anyunit": UNITS | PLURALS,
    "season": {"midsummer": 22, "midwinter": 24, "spring": 21, "springtime": 21, "summer": 22, "summertime": 22, "autumn": 23, "winter": 24,
               "wintertime": 24, "fall": 23},
    "seasons": {"springs": 21, "summers": 22, "autumns": 23, "winters": 24},
    "part": {"morning": 0, "forenoon": 0, "afternoon": 2, "evening": 3, "night": 4, "nightfall": 4, "dusk": 3, "lunchtime": 1, "midday": 1, "noon": 1,
             "nite": 4, "dawn": 0, "midnight": 4, "morn": 0, "mornin": 0, "evenin": 3, "arvo": 2, "avo": 2, "sunrise": 0, "daybreak": 0, "sunset": 3, "sundown": 3,
             "twilight": 3},
    "open": {"(": 0},
    "close": {")": 0},
    "daypart": {"morning": 0, "forenoon": 0, "afternoon": 2, "evening": 3, "night": 4},
    "lightword": {"dawn": 0, "daybreak": 0, "sunrise": 0, "sunup": 0, "nightfall": 4, "dusk": 3, "sunset": 3, "sundown": 3},
    "firstlight": {"first": 0, "last": 3},
    "firstword": {"first": 1},
    "lasthalf": {"latter": 2, "back": 2, "front": 1},
    "halfword": {"half": 30},
    "quarterword": {"quarter": 15},
    "pastword": {"past": 1, "to": -1, "after": 1, "before": -1},
    "thisword": {"this": 0},
    "thatword": {"that": 0},
    "shortday": {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6},
    "evepart": {"eve": 3, "aft": 2},
    "midpart": {"midmorning": 0, "midafternoon": 2},
    "lowmonth": {"jan": 1, "feb": 2, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12},
    "maymonth": {"may": 5, "march": 3, "august": 8},
    "soonword": {"day": 0, "moro": 1, "morrow": 1, "moz": 1, "mrw": 1, "mro": 1},
    "weekendword": _flat("weekend wknd"),
    "weekendwords": _flat("weekends wknds"),
    "filler": _flat("damn goddamn freaking fricking friggin bloody flipping fucking blessed"),
    "parts": {"nites": 4, "mornings": 0, "afternoons": 2, "evenings": 3, "nights": 4},
    "small": SMALL,
    "tens": TENS,
    "teens": {w: n for w, n in SMALL.items() if n >= _TEN},
    "oldteens": {w: n for w, n in SMALL.items() if _TEN < n <= _FIFTEEN},
    "newteens": {w: n for w, n in SMALL.items() if n > _FIFTEEN},
    "scale": SCALES,
    "dozens": _flat("hundreds thousands dozens tens scores millions"),
    "ordword": ORDINALS,
    "roman": _ROMAN,
    "some": VAGUE,
    "decade": _numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2),
    "eraword": {"BC": -1, "BCE": -1, "AD": 1, "CE": 1, "bce": -1, "bc": -1},
    "twelve": {"midnight": 24, "noon": 12, "midday": 12},
    "zone": _ZONES,
    "letter": _LETTERS,
    "lowzone": _flat("est edt cst cdt mst mdt pst pdt gmt utc bst cet ist"),
    "zonename": _flat("Eastern Central Mountain Pacific Greenwich"),
    "zoneplace": ZONE_PLACES,
    "deictic": {"today": 0, "yesterday": -1, "tomorrow": 1} | _flat("tmrw tmw tmr tmrow tomo tomoz tomorow", 1)
    | _flat("tomorrows tomoro tomorro tmoro tmrws", 1)
    | _flat("yday yest ystrday ystrdy ystdy yesturday yesterdays", -1) | _flat("todays", 0),
    "rel": {"last": -1, "past": -1, "next": 1, "nxt": 1, "coming": 1, "upcoming": 1, "this": 0, "current": 0},
    "weekword": {"week": Grain.WEEK},
    "monthword": {"month": Grain.MONTH},
    "yearword": {"year": Grain.YEAR},
    "weekwords": {"weeks": Grain.WEEK},
    "todays": {"today": 0, "tomorrow": 1},
    "thenext": {"next": 1},
    "relfeast": {"last": -1, "next": 1, "nxt": 1, "coming": 1, "upcoming": 1, "this": 0, "current": 0},  # lasts past Easter
    "pastrel": {"past": -1},
    "relday": {"last": -1, "past": -1, "next": 1, "nxt": 1, "upcoming": 1, "this": 0, "current": 0},
    "relp": {"previous": -1, "preceding": -1, "prior": -1, "following": 1, "ensuing": 1, "subsequent": 1},
    "that": {"that": 0, "same": 0},
    "later": {"later": 1, "earlier": -1, "after": 1, "before": -1, "afterward": 1, "afterwards": 1, "previously": -1,
              "prior": -1, "beforehand": -1, "thereafter": 1},
    "sooner": {"later": 1, "earlier": -1},
    "every": _flat("every each"),
    "th": _flat("st nd rd th ST ND RD TH d"),
    "todayword": {"day": 0, "morrow": 1},
    "night": {"night": 4, "nite": 4},
    "yesterday": {"yesterday": -1},
    "tomorrow": {"tomorrow": 1},
    "tonight": _flat("tonight tonite", 4),
    "nightword": _flat("nite night nyt nt", 4),
    "halfday": {"am": 0, "pm": 2},
    "today": {"today": 0, "tomorrow": 1, "yesterday": -1},
    "lastword": {"last": -1, "next": 1, "past": -1},
    "dayword": {"day": Grain.DAY},
    "hourword": {"hour": Grain.HOUR},
    "beforeword": {"before": -1, "earlier": -1, "after": 1, "following": 1},
    "ago": {"ago": -1},
    "century": {"nineteen": 1900, "eighteen": 1800, "seventeen": 1700},
    "longunit": {w: g for w, g in UNITS.items() if g >= Grain.WEEK},
    "midword": {"midyear": Grain.YEAR, "midweek": Grain.WEEK},
    "turnunit": {w: g for w, g in UNITS.items() if Grain.WEEK <= g <= Grain.YEAR},
    "bigunit": {"year": Grain.YEAR, "month": Grain.MONTH, "week": Grain.WEEK, "decade": Grain.DECADE, "century": Grain.CENTURY},
    "whole": _flat(
        "more full whole entire single straight consecutive calendar business working trading long short good further extra additional"
    ),
    "lastquarter": {"last": 4},
    "finalword": {"final": 4, "closing": 4},
    "other": _flat("other"),
    "trigger": _flat(
        "date midmorning midafternoon sleeps writing publication weekends wknds aft vday paddys rn atm midnite nye everyday mrw moz mro tonyt tnite tnight tonights valentinesday mothersday fathersday newyearseve blackfriday cybermonday christmaseve stpatricksday moro nite nyt xmas wknd wkend tonight tonite overnight noon christmas easter boxing mardi whitsunday pentecost whitsun thanksgiving halloween pancake mothering annum "
        "light hallowe valentine juneteenth michaelmas candlemas martinmas lammas epiphany eve hallows now currently "
        "nowadays presently present moment recently recent lately previously formerly current future past soon someday "
        "while daily weekly biweekly fortnightly bimonthly semiannual semiannually biannually monthly quarterly yearly annually annual hourly nightly fortnight "
        "anniversary centenary centennial ago notice oh aught thirty fifteen forty fifty sixty seventy eighty ninety clock oclock then sixteen seventeen eighteen nineteen thousand period hourlong daylong weeklong monthlong yearlong decadelong long fortnights ultimo ult instant inst proximo prox weekend weekends qtr half am pm ad bc fy q B D m h may march august valentines pi wars "
        "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth "
    ),
    "abbreviation": _flat("a p m b c d e o no Jan Feb Febr Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jany Feby Augt Septr Octr Novr Decr "
                          "Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun hr hrs min mins sec secs yr yrs ult inst "
                          "prox ca st jr"),
}  # fmt: skip


# --- how a span of words is read


def year_of(tokens: Sequence[str]) -> int | None:
    """A year in digits; below 100 where it was written with an apostrophe."""
    return int(tokens[-1])


def fiscal_year_of(tokens: Sequence[str]) -> int | None:
    """The year of FY2016 or FY16."""
    year = int(tokens[-1])
    return year if year >= 100 else year + (1900 if year >= 70 else 2000)


def era_of(tokens: Sequence[str]) -> int | None:
    """-1 for years before Christ, 1 for years after."""
    return -1 if tokens[0].lower().startswith("b") or "b" in [t.lower() for t in tokens] else 1


def meridiem_of(tokens: Sequence[str]) -> int | None:
    """0 for a.m., 12 for p.m."""
    return 12 if tokens[0].lower().startswith("p") else 0


def _digits(low: int, high: int, *lengths: int) -> Callable[[str], int | None]:
    def read(token: str) -> int | None:
        return int(token) if len(token) in lengths and low <= int(token) <= high else None

    return read


NUMBERS: Final = {
    "n": _digits(0, 9999, 1, 2, 3, 4),
    "n3": _digits(0, 999, 3),
    "dom": _digits(1, 31, 1, 2),
    "moy": _digits(1, 12, 1, 2),
    "moy2": _digits(1, 12, 2),
    "dom2": _digits(1, 31, 2),
    "dayclock": _digits(10_000, 312_359, 6),
    "hour": _digits(0, 24, 1, 2),
    "minute": _digits(0, 59, 2),
    "yy": _digits(0, 99, 2),
    "year": _digits(1000, 2999, 4),
    "clock": _digits(0, 2359, 4),
    "fraction": _digits(0, 999_999_999, *range(1, 10)),
    "behind": lambda token: int(token) if len(token) < 3 and 0 < int(token) < 10 else None,  # not 10:00 UTC-12:00 UTC
    "earlyclock": lambda token: (
        int(token) if len(token) == 4 and token[0] == "0" and int(token) < 960 and int(token) % 100 < 60 else None
    ),
    "anyyear": _digits(1, 9999, 1, 2, 3, 4),
    "decadeyear": lambda token: int(token) if len(token) == 4 and token[0] in "12" and token[3] == "0" else None,
    "tens3year": lambda token: int(token) if len(token) == 3 and token[2] == "0" and token[0] != "0" else None,
    "tensyear": lambda token: int(token) if len(token) == 2 and token[1] == "0" else None,
}

MACROS: Final = {
    "number": (
        "<n>(,<n3>(,<n3>)?)?(.<n>)?( <scale>)?|<n>( |-)<n>/<n>|<n>½|(a )?couple( of)?|(a )?(good )?few|<some>"
        "|(a )?(half( |-))?dozen|half a dozen|<small> dozen|<dozens> of|(a |one |<small> )<scale>( and)?( <small>| <tens>((-| )<small>)?)?"
        "|<scale>|<tens>((-| )<small>)?( <scale>)?|<small>"
    ),
    "one": "a|an|one",
    "ordinal": "(<tens>(-| ))?<ordword>|<n><th>",
    "day": "<dom><th>?|(<tens>(-| ))?<ordword>",
    "yearname": "<year>|'<yy>",
    "fyear": "<year>|'?<yy>",
    "era": "<eraword>|b.c.(e.)?|a.d.|c.e.",
    "ampm": "am|pm|a.m.?|p.m.?",
    "spokenyear": "<newteens>( |-)(hundred( and <small>)?|<tens>((-| )<small>)?|o( |-)<small>|<small>)"
    "|twenty( |-)(<tens>((-| )<small>)?|<small>)|two( |-)thousand(( and)?( |-)<small>)?",
    "writtenyear": "<newteens>( |-)(hundred(( and)? (<small>|<tens>((-| )<small>)?))?|<tens>((-| )<small>)?|o( |-)<small>|<small>)"
    "|(two|one) thousand,?( <small> hundred)?(( and)? (<small>|<tens>((-| )<small>)?))?|twenty( |-)(<tens>((-| )<small>)?|<small>)",
    "shortyear": "<tens>(-| )<small>|(oh|o|aught)(-| )<small>",
    "oldyear": "<oldteens>( |-)(<teens>|<tens>((-| )<small>)?|hundred)",
    "half": "and( |-)(a|one)( |-)half",
    "offset": "(+|~)(<minute>:<minute>|<clock>|<minute>)",
    "zoned": "<zone>( ?+<hour>(:<minute>)?|~<behind>(:<minute>)?)?",
}  # fmt: skip
EVALUATE: Final = {
    "number": number_of, "one": lambda _: 1, "ordinal": ordinal_of, "day": ordinal_of, "yearname": year_of, "fyear": fiscal_year_of,
    "era": era_of, "ampm": meridiem_of, "spokenyear": spoken_year, "oldyear": spoken_year, "writtenyear": spoken_year, "shortyear": short_year_of,
    "offset": lambda _: None, "zoned": lambda _: None,
}  # fmt: skip

LEXICON: Final = Lexicon(
    words=WORDS,
    numbers=NUMBERS,
    macros=MACROS,
    evaluate=EVALUATE,
    context=CONTEXT,
    checks=CHECKS,
    direction=direction,
    past=is_plain_past,
    done=is_done,
    to_come=is_to_come,
    ground=ground,
    habits=Habits(often, general, weekly, yearly),
    triggers=frozenset(
        "trigger shortday month weekday weekdays anyunit season seasons part parts decade deictic midword decadeyear tens3year tensyear year eraword "
        "todayword th zone lowmonth lightword earlyclock".split()
    ),
)
