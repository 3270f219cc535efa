"""Whether a form that can be a noun or an infinitive is the present tense of its clause."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.designations import PERSONS, ROLES, is_plural
from timeline.claims.neighbours import AMBIGUOUS, AUXILIARY, MAYBE_BASE, MAYBE_PRES, back, before_phrase, finite_ahead

_ATTRIBUTES = frozenset("recent current former past future previous annual daily weekly monthly quarterly".split())
_TITLES = frozenset("mr mrs ms miss dr sir mr. mrs. ms. dr.".split())
_SUBJECTS = frozenset("i he she we they".split())


def is_present(low: tuple[str, ...], tags: list[str], i: int, seen: bool, reporting: bool) -> bool:
    """Whether a form in -s is the verb of its clause: the firm reports a loss. `seen`: the clause has a verb."""
    j = back(tags, i)
    before = tags[j] if j >= 0 else ""
    if seen and before not in (x.COORD, x.PRON, x.REL):
        return False
    after = tags[i + 1] if i + 1 < len(tags) else x.STOP
    titled = before == x.NAME and j == i - 1 and j > 0 and low[j - 1] in _TITLES  # Ms Lund owns land
    if (titled or _acts_on(low, tags, i)) and after in (MAYBE_BASE, MAYBE_PRES):
        return not seen and not finite_ahead(tags, low, i + 1)
    if after in (x.BE, x.HAVE, x.MODAL, x.DO, x.PAST, AMBIGUOUS) and before not in (x.PRON, x.REL):
        return False  # that files were taken
    if before in (x.PRON, x.REL) or (j >= 0 and low[j] == "that"):
        return True
    behind_date = before == x.PART and tags[i - 1] == x.TIMEX  # the law passed in May takes effect
    if before not in (x.NOUN, x.NAME, x.COMMA, x.CLOSE, x.COORD, x.TIMEX, x.QUOTE, x.POSS) and not behind_date:
        return False
    if before == x.POSS or (after == x.COMMA and tags[i + 2 : i + 3] == [x.REL]):
        return False  # the Canton shops, which were closed
    if after == x.PRON and not reporting and low[i + 1] in _SUBJECTS:
        return False  # the defence witnesses we have heard
    if (before == x.TIMEX and low[j] in _ATTRIBUTES) or _led(low, tags, j, after):
        return False  # described recent attempts; according to court records; in happier times, it served
    ends = (
        x.DET,
        x.POSS,
        x.PRON,
        x.OBJ,
        x.NAME,
        x.PREP,
        x.TO,
        x.ADV,
        x.SUB,
        x.NUM,
        x.ADJ,
        x.QUOTE,
        x.COMMA,
        x.TIMEX,
        x.NOUN,
    )
    if after not in ends and after != x.STOP:
        return False
    return reporting or not finite_ahead(tags, low, i)


def _acts_on(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether one person stands right before a form, and behind it a noun that could be a verb, without an object of
    its own: the governor signs [budget] deal; not: court records show that.
    """
    person = i > 0 and low[i - 1] in PERSONS | ROLES and tags[i - 1] in (x.NOUN, x.NAME) and not is_plural(low[i - 1])
    return person and low[i + 1 : i + 2] not in _SHOWING and tags[i + 2 : i + 3] in _ITS_END


_ITS_END: tuple[list[str], ...] = ([], [x.NOUN], [x.STOP], [x.STRONG], [MAYBE_BASE], [MAYBE_PRES])
_SHOWING = frozenset((word,) for word in "show say suggest reveal indicate mean".split())


def _led(low: tuple[str, ...], tags: list[str], j: int, after: str) -> bool:
    """Whether the noun phrase that ends at `j` is all of what "according to" leads, or of what a preposition leads in
    front of a comma, so that it is no subject.
    """
    k = before_phrase(tags, j)
    opens = tags[k] == x.PREP and (k == 0 or tags[k - 1] in (x.STOP, x.STRONG, x.QUOTE))
    return low[max(0, k - 1) : k + 1] == ("according", "to") or (opens and after == x.COMMA)


# Verbs that are no noun, and of what groups they are told in the plural in British English.
ONLY_VERBS = frozenset("deny say insist believe admit accept confirm agree refuse think argue maintain expect".split())
_GROUPS = frozenset(
    "club company council government team side board committee firm union party police band crew family bank ministry "
    "association federation league opposition jury staff management agency trust group press public cabinet".split()
)


def says_together(low: tuple[str, ...], tags: list[str], lemma: list[str], i: int, seen: bool) -> bool:
    """Whether a group says something as many: the club deny that, Rovers insist."""
    if seen or not i or lemma[i] not in ONLY_VERBS:
        return False
    return low[i - 1] in _GROUPS or tags[i - 1] == x.NAME


def after_aside(tags: list[str], i: int) -> bool:
    """Whether an aside between commas parts the form from its auxiliary: did not, as is claimed, meet."""
    if not i or tags[i - 1] != x.COMMA:
        return False
    for k in range(i - 2, max(0, i - 10), -1):
        if tags[k] == x.COMMA:
            return tags[k - 1] in (x.NEG, x.MODAL, x.DO)
    return False


_BEFORE_DEMANDED = frozenset({x.NOUN, x.NAME, x.DET, x.POSS, x.ADJ, x.NUM, x.PREP, x.ADV, x.NEG})


def is_demanded(low: tuple[str, ...], tags: list[str], lemma: list[str], i: int) -> bool:
    """Whether a bare form is the verb of what somebody wants: ordered that Lund surrender his passport."""
    k = i - 1
    while k > 0 and tags[k] in _BEFORE_DEMANDED:
        k -= 1
    wanted = 0 < k < i - 1 and low[k] == "that" and not x.DEMANDS.isdisjoint((low[k - 1], lemma[k - 1]))
    return wanted and "be" not in low[i + 1 : i + 4] and not finite_ahead(tags, low, i)


def _of_pronoun(low: tuple[str, ...], tags: list[str], j: int) -> bool:
    """Whether a form behind "and" goes on with what a pronoun did: we arrived on the 4th and leave for Luxor today."""
    joins = tags[j] == x.COORD and j > 2 and tags[j - 1] == x.TIMEX and j + 2 < len(tags)
    if not joins or finite_ahead(tags, low, j + 1) or tags[j + 2] not in (x.PREP, x.DET, x.POSS, x.TIMEX, x.TO):
        return False
    verb = next((k for k in range(j - 1, 0, -1) if tags[k] == x.PAST), 0)
    return verb > 0 and tags[verb - 1] == x.PRON and low[verb - 1] in ("i", "we", "they")


_HOLDERS = frozenset(
    "author boss captain chair champion coach cook doctor guard guide head host judge partner pilot".split()
)
_OBJECTS = frozenset({x.DET, x.POSS, x.NAME, x.PRON, x.NOUN, x.NUM, x.ADJ})


def is_plural_present(low: tuple[str, ...], tags: list[str], i: int, seen: bool) -> bool:
    """Whether a bare form is the verb of a plural subject: records show. `seen`: the clause has a verb."""
    j = back(tags, i)
    if j < 0 or seen:
        return False
    if tags[j] in (x.PRON, x.REL) or _of_pronoun(low, tags, j):
        return True
    several = tags[j] == x.NOUN and is_plural(low[j])
    for k in range(j - 1, max(-1, j - 8), -1):  # the head of a phrase: aspects of the contract reveal
        if tags[k] in (x.COMMA, x.STRONG, x.COORD, x.SUB, x.REL, x.QUOTE):
            break
        if tags[k] == x.NOUN and tags[k + 1] in (x.PREP, x.PART):  # e-mails seen by the paper show
            several = is_plural(low[k])
        if low[k] in ("a", "an") and several:
            return False  # in a sales report
    after = tags[i + 1] if i + 1 < len(tags) else x.STOP
    if after == x.COMMA and j == i - 1 and low[j - 1] in ("a", "an"):
        return False  # sailors on a southern base, the largest, left
    if low[i] in _HOLDERS and j == i - 1 and after not in _OBJECTS:
        return False  # the schools head, Ann Moor, quit; not: the nurses head the ward
    if tags[j] == x.NAME and x.COORD in tags[max(0, j - 3) : j]:  # two names: IG Metall and the union sign a pact
        several = after in (x.DET, x.POSS, x.NAME, x.PREP, x.TO, x.ADJ, x.NOUN, x.NUM)
    says = low[i] in ONLY_VERBS and tags[i + 1 : i + 2] not in AUXILIARY  # prosecutors say the mayor took it
    return several and (says or not finite_ahead(tags, low, i))
