"""What "that" is: an article, a relative pronoun, or the conjunction (complementizer) of a content clause."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.designations import is_plural
from timeline.claims.neighbours import (
    AMBIGUOUS,
    MAYBE_BASE,
    MAYBE_PRES,
    PHRASE,
    before_phrase,
)

_AUXILIARIES = ([x.MODAL], [x.BE], [x.HAVE])

AFTER_THAT = ([x.BE], [x.MODAL], [x.PAST], [x.PRES], [AMBIGUOUS], [MAYBE_PRES])


def points(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether "that" points, at the beginning of a sentence: That's it; That 1978 treaty ended the war."""
    if i and tags[i - 1] not in (x.QUOTE, x.STRONG):
        return False
    noun = i + 1
    while noun + 1 < len(tags) and tags[noun] in (x.TIMEX, x.ADJ, x.NUM):
        noun += 1
    if noun >= len(tags):
        return False  # the sentence breaks off: — that
    one = tags[noun] in (x.NOUN, MAYBE_BASE) and not is_plural(low[noun]) and tags[noun + 1 : noun + 2] != [x.NOUN]
    return one or tags[i + 1 : i + 2] in AFTER_THAT


def pointing(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether "that" points to a noun behind a preposition: under that deal; not: except that ministers met."""
    noun = tags[i + 1 : i + 2] in ([x.NOUN], [x.ADJ], [x.NUM], [MAYBE_BASE])
    return noun and i > 0 and tags[i - 1] == x.PREP and low[i - 1] not in _BEFORE_CLAUSE


_BEFORE_CLAUSE = frozenset("in except including concerning notwithstanding".split())


def after_acronym(tags: list[str], i: int) -> bool:
    """Whether a relative clause opens behind a name and what stands for it: the Liberal Movement (LM) that split."""
    short = tags[i - 1] == x.CLOSE and i > 3 and tags[i - 3] == x.OPEN and tags[i - 4] in (x.NOUN, x.NAME)
    return short and tags[i + 1 : i + 2] in ([x.PAST], [x.PRES], [x.BE], [x.HAVE], [x.MODAL], [AMBIGUOUS], [MAYBE_PRES])


def reported(low: tuple[str, ...], tags: list[str], lemma: list[str], i: int) -> bool:
    """Whether "that" opens what someone said: told Reuters that, rejected claims that; not: a claim that spread."""
    if tags[i + 1 : i + 2] in ([x.PAST], [x.BE], [x.HAVE], [x.MODAL], [x.DO]):
        return False
    if tags[i + 1 : i + 2] == [AMBIGUOUS] and tags[i + 2 : i + 3] in (
        [x.PREP],
        [x.TIMEX],
        [x.ADV],
        [x.STOP],
        [x.COMMA],
    ):
        return False
    if tags[i - 1] == x.NAME and tags[i + 1 : i + 2] in ([x.DET], [x.POSS], [x.NAME], [x.PRON]):
        return True  # a warning from the Bank of Kent that the economy might shrink
    bare = tags[i + 1 : i + 2] in ([x.NOUN], [MAYBE_BASE], [MAYBE_PRES]) and tags[i + 2 : i + 3] in _AUXILIARIES
    opens = bare or tags[i + 1 : i + 2] in ([x.DET], [x.POSS], [x.NAME], [x.PRON])
    if opens and _said_where(tags, lemma, i):
        return True
    if _judged(low, tags, i):
        return True
    return low[i - 1] in x.REPORTS or any(
        lemma[k] in ("tell", "inform", "assure", "warn") for k in range(max(0, i - 5), i)
    )


def _judged(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether "that" follows on what "it" is said to be: it is not exact that we met; not: it was bread that fed us."""
    k = i - 2
    while k > 0 and tags[k] in (x.NEG, x.ADV):
        k -= 1
    return k > 0 and tags[k] == x.BE and low[k - 1] == "it" and tags[i - 1] == x.NOUN and not low[i - 1].endswith("s")


_ANNOUNCES = frozenset("announce confirm disclose reveal write".split())


def _said_where(tags: list[str], lemma: list[str], i: int) -> bool:
    """Whether only where or to whom it was said stands between a verb of saying and "that": said in a filing that."""
    k = before_phrase(tags, i - 1, max(0, i - 7))
    return tags[k] in (x.PREP, x.TO) and k > 0 and (lemma[k - 1] in x.SAYING or lemma[k - 1] in _ANNOUNCES)


def describes(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether a conjunction hangs on a participle of the subject: women hurt when the bus fell were freed."""
    k = before_phrase(tags, i - 1, inside=_IN_DESCRIPTION)
    return low[i] in _OF_TIME and k > 0 and tags[k] == x.PART and tags[k - 1] in (x.NOUN, x.NAME)


_IN_DESCRIPTION = PHRASE | {x.PREP, x.TIMEX, x.ADV}
_OF_TIME = frozenset("when while after before as since until till because".split())


def opens_content(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether "that" gives the content of the subject: claims, claims on Telegram that the barn burnt are false."""
    if low[i] != "that" or i == 0 or x.SUB in tags[:i]:
        return False
    where = tags[i - 1] == x.NAME and i > 2 and tags[i - 2] == x.PREP and low[i - 3] in x.REPORTS
    return where or tags[i - 1] == x.NOUN
