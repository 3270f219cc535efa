"""Closed words that play several parts: which one that, her, no, so, more, well or before plays where it stands."""

from __future__ import annotations

from timeline.claims import courts, verbs
from timeline.claims import lexicon as x
from timeline.claims.forms import EARLY, aux_lemma, only_noun
from timeline.claims.neighbours import PREPOSITIONAL
from timeline.claims.present import ONLY_VERBS


def closed_word(closed: str, form: str, low: tuple[str, ...], tags: list[str], i: int) -> tuple[str, str]:
    """The tag and base form of a closed word."""
    tag = _part(closed, form, low, tags, i)
    if closed == x.HAVE and tag == x.PART:
        return tag, "hold"
    return tag, aux_lemma(closed) or (form if tag == x.BASE else "")


def _part(tag: str, form: str, low: tuple[str, ...], tags: list[str], i: int) -> str:
    """Closed words that play several parts: that, her, no, so, as, like, up."""
    following = low[i + 1] if i + 1 < len(low) else ""
    if led := _linking(tag, form, low, tags, i):
        return led
    if form == "before" and courts.judging(low, tags, i):
        return x.PREP  # appeared before magistrates on Monday charged with theft
    if form == "her":
        following = low[i + 2] if tags[i + 1 : i + 2] == [x.TIMEX] and i + 2 < len(low) else following  # her 2010 run
        alone = not following[:1].isalpha() or x.CLOSED.get(following) in _NO_NOUN
        return x.OBJ if alone else tag
    if tag in (x.ADJ, x.ADV, x.NOUN) and _does(form, low, i, tags):
        return x.BASE
    verb = following in ONLY_VERBS or x.CLOSED.get(following) in x.AUXILIARIES
    if form in _PRONOUNS and verb and following != "being":
        return x.PRON
    if early := _early(form, following, tags, i):
        return early
    if form == "more" and i and tags[i - 1] == x.NUM:
        return x.ADV  # 400 more went to press
    floating = form in ("all", "both") and i and tags[i - 1] == x.PRON  # it all began, they both left
    floating = floating or (form.endswith(("self", "selves")) and tags[i - 1 : i] == [x.HAVE])  # it had itself begun
    if floating or (form == "so" and following != "that"):
        return x.ADV
    if i and _is_noun(form, low[i - 1], following):
        return x.NOUN
    if (form, following) in _ALONE:
        return x.ADV
    if form == "than" and i and low[i - 1] in ("more", "less", "other", "rather"):
        return x.ADV
    return tag


def _linking(tag: str, form: str, low: tuple[str, ...], tags: list[str], i: int) -> str:
    """The tag of a conjunction, preposition or auxiliary that is none where it stands; empty for any other."""
    following = low[i + 1] if i + 1 < len(low) else ""
    if form == "yet" and (following == "to" or tags[i - 1 : i] in _BEFORE_YET):
        return x.ADV
    if form == "there" and following not in _EXISTS and x.CLOSED.get(following) not in x.AUXILIARIES:
        return x.ADV
    if form in _ROUGHLY and _counts_subject(form, low, tags, i):
        return x.ADV
    if tag == x.SUB and following == "to" and form in _ASKS:
        return x.PREP  # a row over how to pay them
    if form == "had" and tags[i - 1 : i] == [x.BE]:
        return x.PART  # argument was had before the full court
    if tag == x.SUB and form in PREPOSITIONAL and following in _OBJECTS:
        return x.PREP  # the hearing before me was short
    return ""


_BEFORE_YET = ([x.NEG], [x.HAVE], [x.BE], [x.MODAL], [x.DO])  # has not yet decided
_EXISTS = frozenset(  # what there does: there came a time; and what is no word: there's
    "came come comes remain remained remains exist existed exists follow followed seem seems seemed appear appears "
    "appeared stood lived arose 's ’s".split()
)
_ASKS = frozenset("whether how when where".split())
_OBJECTS = frozenset("me him us them".split())
_ROUGHLY = frozenset("about around over".split())
_BEFORE_SUBJECT = frozenset({x.COMMA, x.STOP, x.QUOTE, x.STRONG, x.SUB, x.COORD})
_MEASURES = frozenset(
    "metres meters miles kilometres kilometers km m yards laps holes years months weeks hours".split()
)


def _counts_subject(form: str, low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether a word before a number opens a subject: About 30 men were hurt; not: Over 200 metres she won."""
    number, noun = (*low[i + 1 : i + 3], "", "")[:2]
    if i and tags[i - 1] not in _BEFORE_SUBJECT:
        return False
    return (number[:1].isdecimal() or x.CLOSED.get(number) == x.NUM) and not (form == "over" and noun in _MEASURES)


def _early(form: str, following: str, tags: list[str], i: int) -> str:
    """The tag of a word for what came first, last or before, by its neighbours; empty where they say nothing."""
    if form in EARLY and i and tags[i - 1] in (x.DET, x.POSS, x.NUM):
        return x.ADJ
    if form == "first" and (not i or tags[i - 1] in (x.STRONG, x.TIMEX)) and only_noun(following):
        return x.ADJ
    if form == "past" and (
        tags[i - 1 : i] in ([x.DET], [x.POSS], [x.ADJ], [x.PREP]) or (not i and only_noun(following))
    ):
        return x.ADJ if only_noun(following) else x.NOUN
    if form in ("last", "since") and tags[i - 1 : i] in ([x.BE], [x.HAVE]) and verbs.can_be(following, verbs.PART):
        return x.ADV  # was last repaired in 2005, has since died
    return ""


_PRONOUNS = frozenset("those these some many most others both several few much enough".split())
_ALONE = frozenset({("no", ","), ("no", "."), ("neither", ","), ("neither", "."), ("more", "than"), ("less", "than")})
# What no noun that is hers begins with: named after her was …, met her and ….
_NO_NOUN = (x.PREP, x.SUB, x.DET, x.BE, x.HAVE, x.MODAL, x.DO, x.COORD)


def _does(form: str, low: tuple[str, ...], i: int, tags: list[str]) -> bool:
    """Whether an adjective, adverb or noun is a verb here: will back the plan, was to open in May.

    Not in "came close to open war".
    """
    if tags[i - 1 : i] not in ([x.TO], [x.MODAL]) or not verbs.can_be(form, verbs.BASE):
        return False
    after = x.CLOSED.get(low[i + 1], "") if i + 1 < len(low) else x.STOP
    return after in _BEHIND_VERB or tags[i + 1] in (x.TIMEX, x.NAME) or not low[i + 1][0].isalpha()


_BEHIND_VERB = frozenset({x.DET, x.POSS, x.OBJ, x.PRON, x.PREP, x.SUB, x.COORD, x.TO, x.STOP, x.REL})


def _is_noun(form: str, before: str, after: str) -> bool:
    """Whether a word is a noun by its neighbours: its record high; his will, her will was read."""
    if form in ("high", "low"):
        return before in _PEAKS
    if form == "half":
        return before in ("first", "second", "other", "latter")
    if form == "well":
        return before in _ARTICLES_OF and (
            after in _OF_HERS or x.CLOSED.get(after) in _BEHIND_NOUN or after in _OF_WELLS
        )
    if form == "home":
        return before in _HOMES
    return form == "will" and (before in _OWNING or (before == "her" and after in _OF_HERS))


_PEAKS = frozenset("record all-time historic 52-week year season day session".split())  # its record high
_OWNING = frozenset("the a his its their our my your".split())
_HOMES = frozenset(
    "care nursing holiday retirement funeral children's family summer country second new "
    "her their his its my our your whose".split()
)
_ARTICLES_OF = frozenset("a an the this that its their his".split())
_BEHIND_NOUN = x.AUXILIARIES | {x.PREP}
_OF_WELLS = frozenset("blew dried ran went came burst flooded leaked collapsed exploded".split())
_OF_HERS = frozenset("was is had has left gave names named of".split())  # no base form: those near her will be paid
