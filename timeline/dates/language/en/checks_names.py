"""Months that are names, or part of one, in English: April Jones, his wife June, Jan van Eyck, 12 May Square."""

from __future__ import annotations

from timeline.dates.grammar import Found
from timeline.dates.scene import DASHES, Scene

_NEAR = 150  # tokens around the month of a chronology in which others stand
_FIRST_NAMES = frozenset(("april", "may", "june", "august"))
_NAMES = frozenset(("march", "may", "april", "june", "august", "jan", "mar", "jun", "dec"))
_PARTICLES = frozenset("de van von der den ter ten della di du".split())
_ON_FOOT = frozenset("for on to against from through past with".split())  # in the March for Peace
_SHORT = 3  # letters of a month's short form
EDGES = frozenset("beginning start middle end close half week weeks days weekend".split())
_AS = frozenset(("late", "early", "recently", "soon", "far"))  # as late as May


def capital_follows(f: Found, scene: Scene) -> bool:
    """Whether a capitalised word follows directly, as a surname would."""
    if f.last + 1 >= len(scene.tokens) or scene.tokens[f.last] != " ":
        return False
    follows = scene.tokens[f.last + 1]
    return follows[:1].isupper() and not scene.is_(follows.lower(), "function")


def month(f: Found, scene: Scene) -> bool:
    """A month that is a name, a verb or the first word of something else."""
    token, word = scene.tokens[f.first], scene.word(f.first)
    before, follows = scene.before(f.first), scene.after(f.last)
    lane = scene.is_(follows, "street") and capital_follows(f, scene)
    if lane or scene.is_(follows, "month name") or _initialled(f, scene):
        return True
    if word in _NAMES and scene.is_(before if before != "," else scene.before(f.first - 2), "relative"):
        return True  # his wife June; his mother, May
    if word in _NAMES and (_of_couple(f, scene) or _second_of_couple(f, scene) or _of_nobility(f, scene)):
        return True
    placed = scene.is_(before, "place") or (before == "as" and scene.before(f.first - 2) in _AS)
    if _is_certain(f, scene):
        return False
    if len(token) <= _SHORT + 1 and word not in ("may", "june", "july"):
        if capital_follows(f, scene) and scene.tokens[f.last - 1] != "." and not scene.is_(before, "strong place"):
            return True
        return token.isupper() or (scene.tokens[f.last - 1] != "." and not placed)
    if word not in _NAMES or _month_range(f, scene):
        return False
    if before in DASHES and scene.touches(f.first) and scene.tokens[f.first - 2][:1].isupper():
        return scene.word(f.first - 2) not in scene.rules.lexicon.words["anymonth"]  # Giles Harcourt-May
    if before == "." and not scene.first_of_sentence(f.first):
        return True
    if scene.is_(before, "determiner") or scene.is_(before, "title"):
        placed = before == "the" and scene.is_(scene.before(f.first - 2), "month place") and follows not in _ON_FOOT
        placed = placed and not capital_follows(f, scene)
        return not (placed or (scene.is_(before, "determiner") and _attributive(f, scene)))  # they sued in the June
    if placed:
        owner = scene.word(f.last + 2) in ("'", "’")  # by August Tarr's army
        return capital_follows(f, scene) and not owner and not scene.is_(before, "strong place")
    known = scene.is_(follows, "month verb") or any(
        scene.is_(w, "statistic") for w in (follows, scene.after(f.last + 2))
    )
    return not scene.first_of_sentence(f.first) or capital_follows(f, scene) or not known


def _heads_line(first: int, last: int, scene: Scene) -> bool:
    return scene.word(last) == ":" and scene.begins_line(first)


def _in_chronology(f: Found, scene: Scene) -> bool:
    """Whether other months head lines near it, not all of them names: June, I will not go."""
    months = scene.rules.lexicon.words["anymonth"]
    near = range(max(0, f.first - _NEAR), min(len(scene.tokens), f.last + _NEAR))
    heads = {scene.word(at) for at in near if scene.word(at) in months and _heads_line(at, at + 1, scene)}
    return len(heads) > 1 and not heads <= _FIRST_NAMES


def _is_certain(f: Found, scene: Scene) -> bool:
    """Towards the end of May Sir Ralph left; by mid-March Java fell; it's june already."""
    if _heads_line(f.first, f.last, scene) and _in_chronology(f, scene):
        return True
    if scene.word(f.first) != "may" and scene.tokens[f.first].islower() and scene.after(f.last) in ("already", "again"):
        return True
    before, further = scene.before(f.first), scene.word(f.first - 2)
    return (before == "of" and scene.before(f.first - 2) in EDGES) or (before in DASHES and further == "mid")


def _of_nobility(f: Found, scene: Scene) -> bool:
    """Jan van Eyck, June de Havilland."""
    surname = scene.tokens[f.last + 3 : f.last + 4]
    return scene.after(f.last) in _PARTICLES and surname != [] and surname[0][:1].isupper()


def _of_couple(f: Found, scene: Scene) -> bool:
    """Her parents, June and Barry Holt; but in June and Barry Holt left."""
    tokens, at = scene.tokens, f.last + 1
    if scene.is_(scene.before(f.first), "month place") or scene.word(at) not in ("and", "&") or at + 4 >= len(tokens):
        return False
    names = tokens[at + 2][:1].isupper() and tokens[at + 4][:1].isupper() and tokens[at + 3] == " "
    return names and scene.word(at + 2) not in scene.rules.lexicon.words["anymonth"]


def _second_of_couple(f: Found, scene: Scene) -> bool:
    """Walter and June are, Tom and April said; but not May and June were, nor in Spain and June had."""
    apposed = scene.before(f.first - 4) == "," and scene.word(f.last) == ","  # her parents, Walter and June, left
    if scene.before(f.first) != "and" or not (scene.is_(scene.after(f.last), "of two") or apposed):
        return False
    if scene.is_(scene.before(f.first - 4), "preposition"):
        return False
    one = scene.tokens[f.first - 4] if f.first >= 4 else ""
    return one[:1].isupper() and one.lower() not in scene.rules.lexicon.words["anymonth"]


def _attributive(f: Found, scene: Scene) -> bool:
    """The May elections, his August leave."""
    follows = scene.tokens[f.last + 1] if f.last + 1 < len(scene.tokens) else ""
    if not follows or not scene.tokens[f.first][0].isupper() or scene.tokens[f.last] != " ":
        return False
    return follows.isalpha() and follows.islower() and not scene.is_(follows, "function")


def _initialled(f: Found, scene: Scene) -> bool:
    """Jas. March, Mr. May; T. August, counsel; not "5 p.m. August saw"."""
    dot = f.first - 2 if scene.word(f.first - 1).isspace() else f.first - 1
    if scene.word(dot) != ".":
        return False
    letter = scene.tokens[dot - 1] if dot else ""
    one = len(letter) == 1 and letter.isupper() and (dot < 2 or scene.word(dot - 2).isspace())
    return scene.is_(scene.word(dot - 1), "title") or (one and scene.after(f.last) in ("", ","))


def street(f: Found, scene: Scene) -> bool:
    """12 May Square."""
    return (
        scene.word(f.last) == " "
        and scene.is_(scene.after(f.last), "street")
        and scene.tokens[f.last + 1][:1].isupper()
    )


def day_of_month(f: Found, scene: Scene) -> bool:
    """12 May Square; the ship Twelfth of October."""
    named = scene.tokens[f.first][:1].isupper() and scene.word(f.first) in scene.rules.lexicon.words["ordword"]
    return street(f, scene) or (named and not scene.first_of_sentence(f.first))


def _month_range(f: Found, scene: Scene) -> bool:
    """June-August, May to October."""
    at = f.last if not scene.word(f.last).isspace() else f.last + 1
    if scene.word(at) not in DASHES and not scene.is_(scene.word(at), "to") and not scene.is_(scene.word(at), "and"):
        return False
    return scene.after(at + 1) in scene.rules.lexicon.words["anymonth"]


def inside_name(f: Found, scene: Scene) -> bool:
    """A capital inside a sentence makes a name of it."""
    return scene.tokens[f.first][:1].isupper() and not scene.first_of_sentence(f.first)
