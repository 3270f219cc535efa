"""Numbers that only look like dates in English: $2024, 2,024 people, Section 2023, the 12th man."""

from __future__ import annotations

from timeline.dates.grammar import Found
from timeline.dates.language.en.checks_names import capital_follows
from timeline.dates.scene import DASHES, Scene

_MONEY = "$£€¥"
_CHAPTERS = frozenset(("c", "ch", "cap", "chap"))  # of the laws of a year
_ALWAYS_YEARS = range(1500, 2071)  # others need a word that says so
_STREET_WORDS = 3
_ABOUT = frozenset(("about", "around", "approximately", "roughly"))
_ORDINALS = 16  # tokens in which another is counted: on the first train, or on the second
_GROWN = frozenset("% percent cent increase rise growth gain improvement jump drop decline up down".split())
_QUOTED = 16  # tokens in which a quotation would end
_LONGEST = 31  # days of a month
_DEGREES = 20  # tokens to a word that says what is measured


def year(f: Found, scene: Scene) -> bool:
    """A bare four-digit number that is money, a count, a label or a street number."""
    before, after = scene.before(f.first), scene.after(f.last)
    if scene.touches(f.first) and before in {*_MONEY, *"#.,/:+", *DASHES}:
        return not (before in DASHES and (scene.is_(scene.word(f.first - 2), "edge") or _from_decade(f, scene)))
    if scene.touches(f.last):
        digit = scene.word(f.last + 1).isdecimal()
        code = after in DASHES and scene.tokens[f.last + 1].isupper() if f.last + 1 < len(scene.tokens) else False
        if after in "%/+@#" + _MONEY or code or (digit and after in {*",.:", *DASHES}):
            return True
    if (
        before != "in"
        and scene.word(f.last) == ","
        and scene.word(f.last + 2) in _CHAPTERS
        and scene.after(f.last + 4).isdecimal()
    ):
        return True  # P.L. 1975, c. 231
    if before == ".":
        return scene.is_(scene.word(f.first - 3), "numbered")
    if _in_row(f, scene):
        return True
    if before == "over" and scene.word(f.first - 4) in _GROWN and (not after.isalpha() or scene.is_(after, "function")):
        return False  # up 6 percent over 2013
    return (
        scene.is_(before, "label")
        or (
            scene.is_(after, "counted")
            and before not in ("a", "an")
            and not _dates_count(f, scene)
            and scene.word(f.last + 2) not in ("'", "’")
        )
        or (int(scene.tokens[f.first]) not in _ALWAYS_YEARS and not _placed(f, before, scene))
        or _street(f, scene)
        or (before in _ABOUT and scene.word(f.first - 4) == "at")  # a time of the clock, a price, a height
    )


def _from_decade(f: Found, scene: Scene) -> bool:
    """The 1960s–1983."""
    decade = scene.word(f.first - 3)
    return scene.word(f.first - 2) == "s" and decade.isdecimal() and len(decade) == 4 and decade[3] == "0"


def part_of_numbers(f: Found, scene: Scene) -> bool:
    """12/12/12/12: three of more numbers with one sign between all of them."""
    sign = scene.word(f.first + 1)
    behind = scene.word(f.last) == sign and scene.word(f.last + 1).isdecimal()
    return behind or (scene.word(f.first - 1) == sign and scene.word(f.first - 2).isdecimal())


def _placed(f: Found, before: str, scene: Scene) -> bool:
    """Whether a word says that an old number is a year, or another year of a list does: in 1344, 1347 and 1350."""
    if before in ("and", "to") and scene.before(f.first - 2).isdecimal() and len(scene.before(f.first - 2)) < 4:
        return False  # sites 112, 118 and 1204
    if scene.is_(before, "year place"):
        return True
    listed = scene.word(f.first - 3) if before == "," else ""
    return len(listed) == 4 and listed.isdecimal()


def _dates_count(f: Found, scene: Scene) -> bool:
    """In 1949 students took it over, since 1949 pupils have: no round number, behind "in" or "since"."""
    number = int(scene.tokens[f.first])
    return scene.before(f.first) in ("in", "since") and number in _ALWAYS_YEARS and number % 100 != 0


def _in_row(f: Found, scene: Scene) -> bool:
    """Dial 1800 555 2020: one of three numbers in a row."""
    rows = [scene.tokens[at : at + 5] for at in (f.first - 4, f.first - 2, f.first) if at >= 0]
    return any(len(row) == 5 and row[1] == row[3] == " " and all(t.isdecimal() for t in row[::2]) for row in rows)


def _street(f: Found, scene: Scene) -> bool:
    """2001 Market Street."""
    if scene.is_(scene.before(f.first), "year place") and scene.before(f.first) != "(":
        return False
    for at in range(f.last + 1, f.last + 2 * _STREET_WORDS, 2):
        if scene.word(at - 1) != " " or not scene.tokens[at : at + 1] or not scene.tokens[at][:1].isupper():
            return False
        if scene.is_(scene.word(at), "street"):
            return True
    return False


def spoken_year(f: Found, scene: Scene) -> bool:
    """Two thousand men, nineteen hundred of them: a count, unless it stands as a year does."""
    if not {"thousand", "hundred"} & {scene.word(at) for at in range(f.first, f.last)} or scene.word(f.first) == "the":
        return False
    follows = scene.after(f.last)
    counted = (follows[:1].isalnum() and not scene.is_(follows, "function")) or follows == "of"
    return counted or not scene.is_(scene.before(f.first), "year place")


def short_year(f: Found, scene: Scene) -> bool:
    """'60 only where a year is meant: summer of '69, in '98; not a quotation mark before a number."""
    if scene.word(f.first - 1) in ("'", "‘", "`"):
        return True
    if capital_follows(f, scene):
        return True
    if scene.is_(scene.before(f.first), "short year place"):
        return False
    follows = scene.after(f.last)
    noun = follows.isalpha() and not scene.is_(follows, "function")
    quoted = any(scene.word(at) in ("'", "’") for at in range(f.last, f.last + _QUOTED))
    return quoted or not noun or scene.before(f.first) not in ("a", "an", "the", "my", "his", "her", "our")


def tens(f: Found, scene: Scene) -> bool:
    """Her 20s, in the low 30s, $50s."""
    before = scene.before(f.first)
    at = f.first if scene.word(f.first) != "the" else f.first + 2
    if scene.word(at) in ("'", "’") and before == "-" and scene.word(f.first - 2) in ("early", "mid", "late"):
        return _of_age(f, scene)  # the mid-'80s
    return (
        _of_age(f, scene)
        or before in ("low", "high", "upper", "mid")
        or scene.has("degrees", f.first - _DEGREES, f.last + _DEGREES)
        or (scene.touches(at) and scene.word(at - 1) in _MONEY + ".,-")
    )


def decade_word(f: Found, scene: Scene) -> bool:
    """In his fifties."""
    return _of_age(f, scene)


def _of_age(f: Found, scene: Scene) -> bool:
    """His fifties, her late 20s, their mid-thirties, in her 40s or 50s, in his late teens or early twenties."""
    at = _before_edges(f.first, scene)
    if scene.before(at) in ("and", "or", "to"):
        if scene.is_number(at - 5):
            at -= 5
        elif scene.word(at - 4) == "teens" or scene.word(at - 4) in scene.rules.lexicon.words["decade"]:
            at -= 4
        at = _before_edges(at, scene)
    return scene.is_(scene.before(at), "possessive")


def _before_edges(at: int, scene: Scene) -> int:
    """The first token of "early", "late-" and the like before a token, or that token."""
    while scene.before(at) in ("early", "late", "mid", "-"):
        at -= 1 if scene.touches(at) else 2
    return at


def ordinal_day(f: Found, scene: Scene) -> bool:
    """The 12th man, the second attempt: a noun follows, so it is no day."""
    at = f.last
    follows = scene.word(at + 1) if scene.word(at).isspace() else scene.word(at)
    if _of_regiments(f, scene):
        return True
    if scene.touches(at) and scene.word(at) in {*"-'’/", *DASHES}:
        return True
    if follows in ("and", "to", "or", "through") and _counts_on(at + 3, scene):
        return True
    alone = not follows[:1].isalpha() or scene.is_(follows, "after ordinal")
    if not alone and scene.before(f.first) in ("on", "of"):  # on the 21st General Lee …, on the 15th six ships …
        alone = scene.is_(follows, "rank") or follows in scene.rules.number_words
    if any(t.isdecimal() for t in scene.tokens[f.first : f.last]):
        return not alone
    counted = any(scene.word(at) in ("first", "second") for at in range(f.first - _ORDINALS, f.first))
    return counted or not (alone and scene.is_(scene.before(f.first), "ordinal place"))


def _of_regiments(f: Found, scene: Scene) -> bool:
    """The 26th, 47th and 62nd: no month has so many days."""
    near = range(f.last + 1, f.last + 5)
    if not any(t in (",", "and") for t in scene.tokens[f.last : f.last + 2]):
        return False
    return any(scene.is_(scene.word(n + 1), "ordinal sign") and _beyond_month(scene.word(n)) for n in near)


def _beyond_month(word: str) -> bool:
    return word.isdecimal() and int(word) > _LONGEST


def _counts_on(at: int, scene: Scene) -> bool:
    """Whether an ordinal with its noun begins at a token: from the 6th to the 12th week."""
    at += 2 * (scene.word(at) == "the")
    last = at + 1 + scene.is_(scene.word(at + 1), "ordinal sign")
    if last == at + 1 and scene.word(at) not in scene.rules.lexicon.words["ordword"]:
        return False
    noun = scene.after(last)
    if not scene.word(at)[:1].isalnum() or scene.word(last) != " " or not noun.isalpha():
        return False
    return not scene.is_(noun, "after ordinal") and noun != "of" and noun not in scene.rules.lexicon.words["anymonth"]
