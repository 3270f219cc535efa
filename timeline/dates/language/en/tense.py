"""Whether an English sentence tells of the past or of what is to come, beside a date without a direction."""

from __future__ import annotations

from collections.abc import Sequence

_FUTURE = frozenset(
    "forecast will shall ll wo would scheduled due expected expects expect plans plan planning planned intends intend hopes hope "
    "upcoming forthcoming slated deadline expires expire matures mature begins starts opens payable tomorrow going "
    "gonna should must can could may might effective proposed promises promised threatens vowed".split()
)
_PAST = frozenset(
    "was were had did said told came went took made gave got began became left met held won lost sent paid sold bought "
    "fell rose grew led kept felt found heard saw ran broke wrote spoke brought thought stood lay hit shot fled knew "
    "sat slept stood ate swam sang drank taught caught built dealt meant lent bent swore wore tore bore chose froze "
    "woke hid bit fed sped fought sought blew shone shook stole swept wept crept lit laid rang sprang stuck swung clung "
    "dug hung spun sprang arose beat burst cast flung ground let overthrew withdrew undertook understood upheld "
    "struck drew threw flew drove rode sank sued quit has have been died yesterday ago".split()
)
# Verbs of programmes and timetables, whose present tense speaks of what is to come.
_PROGRAMME = frozenset(
    "resumes resume begins begin starts start opens open closes close ends follows follow plays play meets meet faces face "
    "travels travel hosts host returns return leaves leave comes come goes go arrives arrive votes vote heads head kicks "
    "launches launch reopens reopen continues continue concludes conclude lands visits visit speaks takes take works runs "
    "turns forecast bound gathers airs due".split()
)
_INCLINED = frozenset("set ready likely agreed vowed wants want hoping aims aim is are".split())
_REACH = 24  # tokens on either side


def direction(tokens: Sequence[str], first: int, last: int, start: int, end: int) -> int | None:
    """1 for a plan, -1 for the past, None where nothing tells; the nearest verb before the date, else after it.

    `first` to `last` are the tokens of the date, `start` to `end` those of its sentence.
    """
    told = None
    if _pending(tokens, first, start):
        return 1
    for at in range(first - 1, max(start, first - 2 * _REACH) - 1, -1):
        told = _verb(tokens, at)
        if told is not None:
            break
    if told is None:
        for at in range(last, min(end, last + _REACH)):
            told = _verb(tokens, at, follows=True)
            if told is not None:
                break
    if told is None and any(t.lower() in _PROGRAMME for t in tokens[max(start, first - _REACH) : last + _REACH]):
        return 1
    return told


def _pending(tokens: Sequence[str], first: int, start: int) -> bool:
    """Closed until Monday, on sale by Friday: an end that lies ahead, unless the sentence says had or was."""
    near = [t.lower() for t in tokens[max(start, first - 6) : first] if not t.isspace()]
    if near[-2:] in (["is", "on"], ["are", "on"]):
        return True
    if not near or not ({"until", "til", "till"} & set(near[-3:]) or near[-1] == "by"):
        return False
    whole = {t.lower() for t in tokens[start:first]}
    return not whole & {"had", "was", "were", "did", "didn", "stood", "sat", "lay", "ran", "kept", "held"}


def _verb(tokens: Sequence[str], at: int, *, follows: bool = False) -> int | None:
    """`follows`: the verb stands behind the date: on Monday they agreed to pay, but they agreed to pay on Monday."""
    word = tokens[at].lower()
    if word in _FUTURE or (word == "won" and tokens[at + 1 : at + 2] in (["'"], ["’"])):
        return 1
    if (
        word in _INCLINED
        and not (follows and word.endswith("ed"))
        and at + 2 < len(tokens)
        and tokens[at + 2].lower() == "to"
    ):
        return 1
    if word in _PAST or (word.endswith("ed") and len(word) > 3):
        if at >= 2 and tokens[at - 2].lower() in ("be", "to", "a", "the"):
            return None
        return -1
    if word == "to" and at + 2 < len(tokens) and tokens[at + 2].lower() == "be":
        return 1
    return None
