"""Words that only look like dates in English: to fall, the Sunday Times, as soon as, annual meeting."""

from __future__ import annotations

from timeline.dates.grammar import Found
from timeline.dates.language.en.checks_names import EDGES, capital_follows, inside_name
from timeline.dates.scene import DASHES, Scene

_SEASON_LIMITS = frozenset("by until since this last next come".split())
_THE_FUTURE = 3  # tokens of it without an adjective
_SHORT = 3  # letters of a day's short form
_MATCH = 60  # tokens from a half within which the words of a match stand


def of_match(f: Found, scene: Scene) -> bool:
    """The first half of a match, which is none of a year: its sentence has a word of matches, or two stand near it."""
    if f.reading.clue.year is not None:
        return False
    if (
        scene.after(f.last) == "of"
        and scene.is_(scene.after(f.last + 2), "determiner")
        and _names_game(f.last + 5, scene)
    ):
        return True  # the third quarter of the Super Bowl
    first, last = scene.sentence(f.first)
    if scene.has("match", first, last):
        return True
    near = set(map(str.lower, scene.tokens[max(0, f.first - _MATCH) : f.last + _MATCH]))
    of_game, shared = scene.rules.lexicon.context["match"], scene.rules.lexicon.context["match or business"]
    return len((near & of_game) | (near & shared)) > 1


def _names_game(at: int, scene: Scene) -> bool:
    return any(scene.is_(scene.word(n), "of games") for n in (at, at + 2))


def compared(f: Found, scene: Scene) -> bool:
    """Two weeks later than planned: a length, counted from no day that was told."""
    return scene.after(f.last) == "than"


def deictic(f: Found, scene: Scene) -> bool:
    """USA Today, the Today programme."""
    return (inside_name(f, scene) and not scene.tokens[f.first].isupper()) or scene.is_(
        scene.after(f.last), "broadcast"
    )


def weekend(f: Found, scene: Scene) -> bool:
    """A bare capital makes a title of it."""
    return f.last - f.first == 1 and scene.tokens[f.first][:1].isupper()


_OF_ACCIDENT = frozenset("day night morning evening time moment hour scene site cause date anniversary effect".split())


def season(f: Found, scene: Scene) -> bool:
    """Fall and spring are verbs and nouns; a season wants a word before it, or stands alone."""
    at = f.first
    if scene.word(at) == "the":
        at += 2
    word, before, follows = scene.word(at), scene.before(at), scene.after(f.last)
    if follows == "and" and scene.is_(scene.after(f.last + 4), "season name"):
        return True  # winter and summer solstices
    if before in DASHES and scene.word(at - 2) in ("early", "late", "mid"):
        before = scene.word(at - 2)
    if scene.is_(follows, "season name") or (scene.word(f.last - 1) == "fall" and word != "fall"):
        return True  # the third fall this week
    if word == "fall" and scene.word(f.last) in DASHES and scene.word(f.last + 1) in ("out", "off", "back"):
        return True
    if word in ("fall", "spring"):
        if word == "fall" and scene.before(f.first) == "of" and scene.before(f.first - 2) in _OF_ACCIDENT:
            return True  # on the day of the fall
        if not scene.is_(before, "season place") or (before == "to" and word == "fall"):
            return True
        if before in ("and", "or") and not scene.is_(scene.word(at - 4), "season place"):
            return True  # they rise and fall
        placed = before in _SEASON_LIMITS or (before == "the" and scene.is_(scene.before(at - 2), "preposition"))
        if scene.is_(follows, f"after {word}") and not (placed and follows in ("the", "a")):
            return True
        if before == "the" and scene.before(at - 2) in ("spent", "passed", "throughout"):
            return False  # he had spent the spring in caves
        return before in ("the", "that", "for", "a") and (follows == "in" or scene.tokens[at][:1].isupper())
    capital = scene.tokens[at][:1].isupper() and not scene.first_of_sentence(at)
    return capital and not scene.is_(before, "season place")


def weekday(f: Found, scene: Scene) -> bool:
    """Sun, Sat, Wed without a stop, and days that are part of a name: the Sunday Times, Friday's restaurant."""
    word, before = scene.tokens[f.first], scene.before(f.first)
    if len(word) <= _SHORT and scene.tokens[f.last - 1] != ".":
        if scene.word(f.last) == ":" and scene.first_of_sentence(f.first):
            return False  # Mon: rest
        gap = f.last + (scene.word(f.last) == " ")
        if scene.word(gap) in DASHES and scene.after(gap + 1) in scene.rules.lexicon.words["anyday"]:
            return False  # Mon–Fri
        possessive = scene.touches(f.last) and scene.after(f.last) in "'’"
        if _after_day(f, scene):
            return possessive
        return not scene.is_(before, "short day place") or capital_follows(f, scene) or possessive
    if scene.touches(f.first) and (before in {*DASHES, *"@_"} or (before == "#" and scene.touches(f.last))):
        day = f.first - 3 if scene.word(f.first - 2) == "." else f.first - 2
        return scene.word(day) not in scene.rules.lexicon.words["anyday"]  # Monday-Friday, Mon.-Fri.
    if before in ("black", "bloody", "super") and scene.tokens[f.first - 2][:1].isupper():
        return True
    return capital_follows(f, scene) and scene.is_(scene.after(f.last), "day name")


def _after_day(f: Found, scene: Scene) -> bool:
    """Mon, Wed & Fri; Tues/Thu: the next day of a list."""
    gap = [t for t in scene.tokens[max(0, f.first - 4) : f.first] if not t.isspace()]
    if not gap or not (gap[-1] in ("/", "&", ",", "-", "–") or gap[-1] == "and"):
        return False
    return len(gap) > 1 and gap[-2] in scene.rules.lexicon.words["weekday"]


def as_recently(f: Found, scene: Scene) -> bool:
    """As recently as 1994."""
    return scene.before(f.first) == "as" and scene.after(f.last) == "as"


def how_long(f: Found, scene: Scene) -> bool:
    """As long ago as May; how long ago; not that long ago."""
    return scene.word(f.first) == "long" and scene.before(f.first) in ("as", "how", "so", "that")


def reckoning(f: Found, scene: Scene) -> bool:
    """That day of reckoning, the same day of the week: a kind of day; that second baseman."""
    if scene.word(f.last - 1) == "second":
        return scene.after(f.last).isalpha() and not scene.is_(scene.after(f.last), "function")
    if scene.word(f.last - 1) != "day" or scene.after(f.last) != "of":
        return False
    kind = scene.after(f.last + 2)
    return kind == "reckoning" or (kind == "the" and scene.after(f.last + 4) in scene.rules.lexicon.words["unit"])


def soon(f: Found, scene: Scene) -> bool:
    """As soon as, and the soon of a story: "he soon left"."""
    if scene.before(f.first) in ("as", "too") or scene.after(f.last) in ("after", "as", "enough"):
        return True
    if scene.word(f.first) != "soon":
        return False
    if (
        scene.word(f.first) == "soon"
        and not scene.after(f.last)[:1].isalpha()
        and not scene.before(f.first).endswith("ed")
    ):
        return False  # back soon!
    near = [*range(f.first - 4, f.first), *range(f.last, f.last + 4)]
    return not any(scene.is_(scene.word(at), "to come") for at in near)


def hyphened(f: Found, scene: Scene) -> bool:
    """Day-to-day."""
    return scene.touches(f.first) and scene.word(f.first - 1) in DASHES


def overnight(f: Found, scene: Scene) -> bool:
    """An overnight bag; changes that do not happen overnight."""
    follows = scene.after(f.last)
    if not scene.first_of_sentence(f.first) and follows.isalpha() and not scene.is_(follows, "function"):
        return follows not in scene.rules.lexicon.words["dayname"] and follows != "trading"
    if scene.is_(scene.word(f.first - 2), "suddenly") or scene.is_(scene.word(f.first - 4), "suddenly"):
        return True  # almost overnight, they almost happened overnight
    if _is_told_to(f, scene):
        return True
    denied = any(scene.is_(scene.word(at), "negation") for at in range(f.first - 4, f.first - 10, -1))
    return denied and scene.is_(scene.before(f.first), "changing")


def _is_told_to(f: Found, scene: Scene) -> bool:
    """Soak the beans overnight: a recipe is for any night."""
    start, _ = scene.sentence(f.first)
    words = [scene.word(at) for at in range(start, f.first) if scene.word(at).isalpha()]
    told = any((scene.rules.lexicon.past(word) and word != "let") or scene.is_(word, "will") for word in words)
    return not told and any(scene.is_(word, "recipe") for word in words)


def conventional(f: Found, scene: Scene) -> bool:
    """The annual meeting and the quarterly dividend are names of things, not how often they come."""
    capital = scene.tokens[f.first][:1].isupper() and not scene.first_of_sentence(f.first)
    return (
        capital
        or capital_follows(f, scene)
        or scene.is_(scene.after(f.last), "conventional")
        or scene.is_(scene.after(f.last + 2), "conventional")
    )


def frequency(f: Found, scene: Scene) -> bool:
    """The Daily Mirror, Weekly Standard."""
    if scene.before(f.first) == "average":
        return True
    noun = scene.before(f.first) in ("a", "an", "the", "this") and not scene.after(f.last)[:1].isalnum()
    noun = noun or _is_newspaper(f, scene)
    capitals = scene.tokens[f.first][:1].isupper() and capital_follows(f, scene)
    return noun or capitals or inside_name(f, scene)  # he edited a weekly


def _is_newspaper(f: Found, scene: Scene) -> bool:
    """The Communist Party daily Granma, the country's largest daily; not the daily White House briefing,
    nor one who flies to Paris daily.
    """
    before, follows = scene.before(f.first), scene.after(f.last)
    name = scene.tokens[f.first - 2][:1].isupper() and scene.word(f.first - 1) == " " if f.first > 1 else False
    if scene.is_(before, "of newspapers"):
        return capital_follows(f, scene) or not follows.isalpha() or scene.is_(follows, "reporting")
    kind = name and before.isalpha() and not scene.is_(before, "function")
    return kind and (capital_follows(f, scene) or scene.is_(follows, "reporting"))


def last_of_event(f: Found, scene: Scene) -> bool:
    """The last year of the war, of his life: of a year that the document does not hang on."""
    if scene.word(f.first) != "the" or scene.word(f.first + 2) != "last" or scene.after(f.last) != "of":
        return False
    if scene.word(f.last - 1) == "quarter":
        return False
    return scene.is_(scene.after(f.last + 2), "determiner")


def future(f: Found, scene: Scene) -> bool:
    """Future as an adjective, and futures that are traded; a title."""
    if scene.tokens[f.last - 1][:1].isupper() and scene.tokens[f.first].islower():
        return True  # News in the Future
    if f.last - f.first == 1 and scene.before(f.first) not in ("in", "near", "the"):
        return True
    if f.last - f.first > _THE_FUTURE:
        return False  # in the near future
    follows = scene.after(f.last)
    return follows[:1].isalpha() and not scene.is_(follows, "function")


def pointed(f: Found, scene: Scene) -> bool:
    """Something pointed at that is no time: this second stage, over this fall from grace, "This Week"."""
    word, follows = scene.word(f.last - 1), scene.after(f.last)
    if word == "second" and follows[:1].isalpha():
        return not scene.is_(follows, "function")
    return _drop(f, scene) if word == "fall" and follows == "from" else _title(f, scene)


def _drop(f: Found, scene: Scene) -> bool:
    """Whether a fall is one from somewhere, as it stands behind a preposition or first; not one from October on."""
    start = scene.after(f.last + 2)
    if start.isdecimal() or any(start in scene.rules.lexicon.words[k] for k in ("anymonth", "anyday", "season")):
        return False
    return scene.is_(scene.before(f.first), "preposition") or scene.first_of_sentence(f.first)


def _title(f: Found, scene: Scene) -> bool:
    """A title that holds a day: "This Week", "News Today"."""
    tokens = scene.tokens
    capitals = tokens[f.first][:1].isupper() and tokens[f.last - 1][:1].isupper() and f.last - f.first > 1
    return capitals and scene.before(f.first) in ('"', "“", "‘") and not tokens[f.first].isupper()


def the_unit(f: Found, scene: Scene) -> bool:
    """The year, the week: a time only where a preposition says so, and no number or noun goes on."""
    tokens, follows = scene.tokens, scene.after(f.last)
    if tokens[f.last - 1][:1].isupper() and not tokens[f.first].isupper():
        return True
    if scene.touches(f.last) and follows in {*"'’", *DASHES}:
        return True
    if f.first + 4 < f.last and scene.word(f.first + 4) == "of":
        return False  # the rest of the week
    of = scene.before(f.first) == "of"
    if of and scene.is_(scene.before(f.first - 2), "awarded"):
        return True  # the player of the year, at this time of the year
    ends = of and (
        follows in ("after", "before") or scene.before(f.first - 2) in EDGES
    )  # the end of the year, after so long
    if not ends and (scene.is_number(f.last + 1) or scene.is_(follows, "after unit")):
        return True
    return not scene.is_(scene.before(f.first), "unit place")


def feast(f: Found, scene: Scene) -> bool:
    """Christmas trees are no dates, nor is another Christmas; Easter 1921 is one, and that of a greeting."""
    if f.reading.clue.year is not None:
        return False
    if scene.is_(scene.before(f.first), "greeting"):
        return True
    if scene.before(f.first) in ("til", "till", "until", "by", "since"):
        return False
    follows = "" if "\n" in scene.word(f.last) else scene.after(f.last)
    known = scene.is_(follows, "function") or scene.is_(follows, "feast time") or follows == "s"
    return follows[:1].isalpha() and not known


def broadcast(f: Found, scene: Scene) -> bool:
    """The Saturday Evening Post, Saturday Night Live."""
    capital = scene.tokens[f.last - 1][:1].isupper() and not scene.tokens[f.last - 1].isupper()
    titled = scene.before(f.first) in ('"', "“", "‘", "`") or not scene.first_of_sentence(f.first)
    return capital and titled and capital_follows(f, scene)


def studio(f: Found, scene: Scene) -> bool:
    """20th Century Fox."""
    return scene.tokens[f.last - 1][:1].isupper() and scene.after(f.last) in ("fox", "pictures", "limited")


def of_report(_: Found, scene: Scene) -> bool:
    """Late in the day is one of a story; in a report it is how late something was."""
    return scene.published is not None


def common(f: Found, scene: Scene) -> bool:
    """It came to her as an epiphany; a hot midsummer day."""
    return scene.tokens[f.first].islower()
