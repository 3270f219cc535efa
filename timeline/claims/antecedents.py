"""What a relative clause or a participle hangs on: the noun phrase before it."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims.designations import ACTING, HUMAN, KIN, ORGANISATIONS, PERSONS, ROLES, is_plural
from timeline.claims.given_names import GIVEN_NAMES
from timeline.claims.groups import NOMINAL as _NP
from timeline.claims.nouns import HEADS, Range, dates_noun, grades
from timeline.claims.tokens import Words

_LINKS = frozenset("of for in at on to with between from against".split())
_NAMES_LINKS = frozenset("of in at from".split())


def _named(words: Words, end: int) -> Range:
    """The name that ends before a place, with its article."""
    first = end - 1
    while first > 0 and words.tag[first - 1] in (x.NAME, x.DET):
        first -= 1
    return first, end


def _list_start(words: Words, last: int) -> int:
    """Where a list of names begins whose last but one stands there: Ann Lund, Jan Ulm [and Bo Ek], who met."""
    first = j = last
    if j > 1 and words.tag[j - 1] == x.COMMA and words.tag[j - 2] == x.NAME:
        j -= 1
    while j > 0 and (words.tag[j - 1] in (x.NAME, x.DET) or words.low[j - 1] == "of"):
        j -= 1
        first = j
        if j > 1 and words.tag[j - 1] == x.COMMA and words.tag[j - 2] == x.NAME:
            j -= 1
    return first


def _nearest(words: Words, first: int, end: int) -> int:
    """Where the noun right before the clause begins that "in" or "with" hangs on another and that is told anew.

    Broke his silence in [a documentary] broadcast on Sunday; not: the talks with Iran held in May.
    """
    for k in range(end - 2, first, -1):
        if words.tag[k] == x.PREP:
            new = words.low[k + 1] in ("a", "an") or words.tag[k + 1] == x.NOUN
            head = not HEADS.isdisjoint(words.tag[k + 1 : end])
            near = words.low[k] in ("in", "with") or (words.low[k + 1] in ("a", "an") and words.tag[end] != x.COMMA)
            return k + 1 if near and new and head else 0
    return 0


_SOMEBODY = PERSONS | ROLES | {"head"}  # of a firm


def _person(words: Words, first: int, end: int) -> int:
    """Where the person begins whom "who" means, behind a noun that is nobody: the arrest of [Karl Sund], who …."""
    links = [k for k in range(first + 1, end - 1) if words.tag[k] in (x.PREP, x.TO)]
    k = links[-1] if links else 0
    if not k or words.tag[k - 1] != x.NOUN or words.low[k - 1] in _SOMEBODY:
        return 0
    if words.low[k - 1].endswith("year-old"):
        return 0
    human = words.low[end - 1] in HUMAN
    titled = (words.tag[end - 2] == x.NOUN and words.low[end - 2] not in _PARTS_OF_PLACES) or not _TITLES.isdisjoint(
        words.low[k + 1 : end - 1]
    )  # his mate Gert Lund
    named = words.tag[end - 1] == x.NAME and (titled or words.text[end - 1].split()[0] in GIVEN_NAMES)
    if human and words.low[k] in _FROM_PERSONS and words.low[k - 1] not in HUMAN | ACTING:
        return k + 1  # gave money to the miners who …
    if len(links) > 1 and (not named or words.low[k - 1] in _PEOPLE):
        return 0
    if words.low[k] == "of":
        return k + 1 if words.tag[k + 1] == x.NAME or human or (named and words.low[k - 1] not in _PEOPLE) else 0
    sure = named and words.low[k] in _FROM_PERSONS and words.low[k - 1] not in _PEOPLE
    some = is_plural(words.low[k - 1]) and words.low[k - 1] not in x.EVENT_NOUNS | x.WRITINGS
    return k + 1 if sure and not some else 0


_PEOPLE = HUMAN - ORGANISATIONS
_PARTS_OF_PLACES = frozenset("south north east west central northern southern eastern western upper lower".split())
_TITLES = ROLES | frozenset({"mp", "mep", "former"})
_FROM_PERSONS = frozenset("from to by for with against between".split())


def _owner(words: Words, first: int, end: int) -> int:
    """Where that begins which "whose" means behind a comma, where a thing stands before the name: consequences for
    [the Methodist Church], whose assembly …; the case against [Karl Sund], whose ….
    """
    k = max((k for k in range(first + 1, end - 1) if words.tag[k] == x.PREP), default=0)
    if not k or words.tag[end - 1] != x.NAME or words.low[k] not in _FROM_PERSONS or words.tag[k - 1] != x.NOUN:
        return 0
    return 0 if words.low[k - 1] in _SOMEBODY | HUMAN | ACTING else k + 1


# Nouns of which nothing is told but what they are of.
_OF_WHAT = frozenset("wake midst aftermath heart moment time behalf run-up context verge brink height sake".split())
_DONE_BY_BODIES = x.REPORTING | frozenset(
    "propose establish raise sell buy launch introduce employ hire sack own operate represent fine "
    "ban order refuse reject approve sign".split()
)


def _body(words: Words, first: int, end: int, at: int) -> int:
    """Where that begins which "which" means behind a comma, where the noun before is a person, or nothing is told of
    it, or the name of another party follows: a lawyer for [the firm], which …; a dispute with [Orbis], which …; a bad
    moment for [the club], which …; tensions between [the two states], which signed ….
    """
    k = max((k for k in range(first + 1, end - 1) if words.tag[k] == x.PREP), default=0)
    if not k or words.tag[k + 1 : end].count(x.COMMA):
        return 0
    head = words.low[k - 1]
    beside = words.low[k] == "with" and words.tag[end - 1] == x.NAME and head not in x.EVENT_NOUNS
    if head in _SOMEBODY or beside or (head in _OF_WHAT and words.tag[k + 1] in (x.DET, x.POSS, x.NAME)):
        return k + 1
    body = words.low[end - 1] in ACTING or words.tag[end - 1] == x.NAME or is_plural(words.low[end - 1])
    does = words.lemma[at + 1] if words.tag[at + 1 : at + 2] == x.PAST else ""
    does = words.lemma[at + 2] if words.tag[at + 1 : at + 3] == x.HAVE + x.PART else does
    abstract = words.tag[k - 1] == x.NOUN and head not in HUMAN | x.WRITINGS
    return k + 1 if body and abstract and does in _DONE_BY_BODIES else 0


def _relative_of(words: Words, first: int, end: int) -> int:
    """Where the person begins of whom a relative is, whom "who" without a comma means: the brother of [the gunman] who
    fired.
    """
    k = max((k for k in range(first + 1, end - 1) if words.tag[k] == x.PREP), default=0)
    of_person = k > 0 and words.low[k] == "of" and words.low[end - 1] in HUMAN and words.low[k - 1] in KIN
    return k + 1 if of_person else 0


def _thing(words: Words, first: int, end: int) -> int:
    """Where the thing begins of which a person is, where "that" means it: pilots of [the aircraft] that fell."""
    k = max((k for k in range(first + 1, end - 1) if words.tag[k] == x.PREP), default=0)
    if not k or words.low[k] != "of" or words.low[end - 1] in PERSONS:
        return 0
    return k + 1 if words.tag[k - 1] == x.NOUN and words.low[k - 1] in _SOMEBODY | HUMAN else 0


def _bearer(words: Words, first: int, end: int) -> int:
    """Where the name begins whose bearer's offices end before `end`: Ann Lund, chairman and chief executive, who …."""
    if end <= first or words.low[end - 1] not in ROLES:
        return first
    k = first
    while k > 1 and words.tag[k - 1] == x.COORD and words.low[k - 2] in ROLES:
        k -= 2
        while k and words.tag[k - 1] in (x.ADJ, x.NOUN):
            k -= 1
    if k < 2 or words.tag[k - 1] != x.COMMA or words.tag[k - 2] != x.NAME:
        return first
    k -= 2
    while k and words.tag[k - 1] == x.NAME:
        k -= 1
    return k


_DEGREES = frozenset("nearly almost roughly approximately barely practically virtually".split())
LIMITS = frozenset(
    {("more", "than"), ("less", "than"), ("fewer", "than"), ("at", "least"), ("at", "most"), ("up", "to")}
)
_LEADING = frozenset(
    "accordance line response addition connection contrast comparison relation compliance keeping conjunction return "
    "exchange favour favor respect regard terms".split()
)


def _led(words: Words, first: int, end: int) -> int:
    """The first word behind a preposition: rowed out to [a collier], in accordance with [Directive 12]."""
    while first < end and words.tag[first] in (x.PREP, x.TO) and words.low[first : first + 2] not in LIMITS:
        first += 1
    leads = first + 2 < end and words.low[first] in _LEADING and words.tag[first + 1] in (x.PREP, x.TO)
    return first + 2 if leads else first


def _owned(words: Words, j: int) -> int:
    """The first word of a noun phrase with its owner: the family's case, which goes on."""
    while 0 < j < len(words) and (words.low[j].startswith("'") or _owns(words, j)):
        j -= 1
    return j


def _owns(words: Words, j: int) -> bool:
    """Whether a word stands right before its possessive ending, with more of the phrase before it."""
    return words.low[j + 1 : j + 2] in (("'s",), ("'",)) and words.tag[j - 1] in _NP


_OF_PEOPLE = frozenset("accused suspected convicted acquitted".split())


def _accused(words: Words, first: int, at: int) -> int:
    """Where the nearest noun begins, of which a participle accuses it: the trial of [two men] accused of theft."""
    if words.low[at] not in _OF_PEOPLE:
        return 0
    return next((k + 1 for k in range(at - 2, first, -1) if words.tag[k] == x.PREP), 0)


def _with_degree(words: Words, j: int) -> int:
    """The first word of a quantity that begins at `j`: more than half of the men, nearly all of them."""
    if j and words.low[j - 1 : j + 1] in LIMITS:
        return j - 1
    if j > 1 and words.low[j - 2 : j] in LIMITS:
        return j - 2
    return j - 1 if j and words.low[j - 1] in _DEGREES else j


def _sharing(words: Words, j: int, end: int) -> int:
    """Where the noun phrase at `j` begins with what "and" joins to it, if it has no article but that of the first: [an
    economist and former mayor], who …; not: with violence and crime, a man and women.
    """
    tags = words.tag
    bare = tags[j] in (x.NOUN, x.ADJ) and tags[end - 1] == x.NOUN and not is_plural(words.low[end - 1])
    if j < 3 or not bare or tags[j - 1] != x.COORD:
        return j
    k = j - 1
    while k > 0 and tags[k - 1] in _SHARED:
        k -= 1
    return k - 1 if 0 < k < j - 1 and tags[k - 1] in (x.DET, x.POSS) else j


_SHARED = frozenset({x.NOUN, x.ADJ, x.NUM, x.ADV})


def _ends_other(words: Words, j: int, end: int) -> bool:
    """Whether another noun phrase ends before the article at `j`: counts among its sons [the poet], who …."""
    begins = j < end and words.tag[j] == x.DET and words.tag[j - 1] == x.NOUN
    return begins and words.low[j - 1] not in ("half", "double", "times")


def _before_aside(words: Words, j: int) -> int:
    """The place behind a noun phrase where something short of it follows: beside me; himself; an age."""
    if j > 2 and words.tag[j - 1] == x.OBJ and words.tag[j - 2] == x.PREP:
        j -= 2  # a man beside me, who …
    if j > 1 and words.low[j - 1].endswith("self") and words.tag[j - 2] in (x.NOUN, x.NAME):
        j -= 1  # the mayor himself, who …
    if j > 2 and words.low[j - 2] == "aged" and words.tag[j - 1] == x.NUM:
        j -= 2  # a woman aged 38 who …
    k = j - 1
    while k > 1 and words.tag[k] in _NP:
        k -= 1
    if 1 < k < j - 1 and words.low[k] == "of" and words.tag[k - 2 : k] == x.NAME + x.COMMA:
        j = k - 1  # where somebody lives: Clara Lund, of 14 Mill Lane, who …
    if j > 2 and words.text[j - 1].isdigit() and words.tag[j - 2] == x.COMMA and len(words.text[j - 1]) < 4:
        j -= 2  # an age: Jean Whittle, 71, who …
    return j


def _links(words: Words, k: int) -> bool:
    """Whether a preposition may join a noun phrase to the one before it; a name has few: passed RIM for the number of
    phones sold in May.
    """
    before = words.tag[max(0, k - 1)]
    return before != x.ADJ and words.low[k] in (_NAMES_LINKS if before == x.NAME else _LINKS)


def _meant(words: Words, first: int, end: int, at: int) -> int:
    """Where that begins which the relative pronoun at a place can mean of a noun phrase; 0 where it is the whole."""
    opener = words.low[at] if at < len(words) else ""
    if opener == "who":
        return _person(words, first, end) or (_relative_of(words, first, end) if words.tag[at - 1] != x.COMMA else 0)
    if words.tag[at - 1] != x.COMMA:
        return _thing(words, first, end) if opener in ("that", "which") else 0
    return _owner(words, first, end) if opener == "whose" else _body(words, first, end, at) if opener == "which" else 0


def antecedent(words: Words, at: int) -> Range | None:
    """The noun phrase that ends before `at`, commas and a preposition skipped."""
    j = at
    while j > 0 and words.tag[j - 1] in (x.COMMA, x.PREP, x.OPEN, x.CLOSE, x.QUOTE, x.TIMEX, x.STRONG):
        j -= 1
        if words.tag[j] == x.CLOSE:  # over the brackets
            short = j
            while j > 0 and words.tag[j] != x.OPEN:
                j -= 1
            if short == j + 2 and at == short + 1 and words.tag[j - 1] == x.NAME:
                return _named(words, j)  # the Liberal Movement (LM) that …
    j = _before_aside(words, j)
    end = j
    while (
        j > 0
        and not _ends_other(words, j, end)
        and (
            words.tag[j - 1] in _NP
            or (words.low[j - 1] == "very" and words.tag[j] == x.ADJ)
            or (j < end and _links(words, j - 1))
            or (j < end and grades(words, j - 1))
            or (j < end and dates_noun(words, j - 1))
        )
    ):
        j -= 1
    j = _sharing(words, _with_degree(words, j), end)
    while j > 1 and words.tag[j] == words.tag[j - 2] == x.NAME and words.low[j - 1] == "and":
        j = _list_start(words, j - 2)  # Acme and Orbis's venture, announced …
    if j > 1 and words.tag[j] == x.DET and words.tag[j - 1] == x.COMMA and words.tag[j - 2] == x.NAME:
        j -= 2  # an apposition: Josiah Pell, a bridge-maker, who …
    j = max(j, _nearest(words, j, end), _accused(words, j, at) if at < len(words) else 0)
    if words.low[at : at + 1] == ("dated",):
        led = (k for k in range(end - 1, j, -1) if words.tag[k] == x.DET and words.tag[k - 1] == x.PREP)
        j = next(led, j)  # read aloud from [a letter], dated
    j = max(j, _meant(words, j, end, at))
    named = j > 1 and words.tag[j - 1] == x.COMMA and all(t == x.NAME for t in words.tag[: j - 1])
    if named and words.tag[j] in (x.NOUN, x.ADJ):
        j = 0  # Josiah Pell, bridge-maker, born in 1740
    j = _led(words, _owned(words, _bearer(words, j, end)), end)
    return (j, end) if end > j and not HEADS.isdisjoint(words.tag[j:end]) else None
