"""What a clause says of what hangs on it: that it is untrue, unproved, doubtful, imagined or beyond doubt."""

from __future__ import annotations

from timeline.claims import hearsay
from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.contents import is_content, of_report
from timeline.claims.mood import says_falsely
from timeline.claims.negation import negated
from timeline.claims.tokens import Words
from timeline.model import Status

DENIALS = frozenset(
    "deny dispute reject refute dismiss disavow rebut contradict debunk quash scotch rubbish discredit disprove".split()
)
FALSE = frozenset(
    "false untrue wrong incorrect nonsense fiction invented baseless unfounded groundless myth hoax lie legend".split()
)
# What is said so of a report in its own clause; of the sentence before it means less.
ABSURD = FALSE | frozenset(
    """
    absurd ridiculous preposterous ludicrous laughable fanciful fabricated fabrication unsubstantiated unsupported fake
    bogus discredited disproved disproven debunked mistaken erroneous inaccurate foundation lies slander propaganda
    meritless rubbish invention imaginary fictitious implausible fantasy
    """.split()
)
_WITHOUT = frozenset("foundation basis merit substance truth grounds support evidence".split())
# Not to say so is to doubt it; not to remember or to announce it leaves it a fact.
_OPINIONS = frozenset(
    "be have think believe claim allege suggest say find prove show mean ask accept suppose see hold establish "
    "satisfy persuade convince demonstrate imply".split()
)
_ALLEGATIONS = frozenset("allege claim accuse charge contend".split())
_RETRACTS = frozenset("withdraw retract apologise apologize correct recant".split())
# What nobody calls in question, with "no" or "not": there is no doubt that; it is no secret, not in dispute that.
_CERTAIN = frozenset(
    "doubt doubts dispute question secret surprise wonder coincidence accident denying mistake mystery".split()
)
_DOUBTFUL = frozenset("unlikely doubtful improbable questionable debatable".split())
_POSSIBLE = frozenset("possible conceivable plausible".split())
_IMPOSSIBLE = frozenset("impossible inconceivable unthinkable".split())
_UNREAL = frozenset("dream imagine hope fantasise fantasize".split())
_FEIGNED = frozenset("pretend feign joke jest concoct fabricate".split())
_SURMISED = frozenset("assume presume fear surmise guess".split())
_PROVES = frozenset(
    "confirm verify substantiate corroborate prove establish support authenticate show demonstrate persuade convince "
    "satisfy".split()
)
# A verb and the word behind it that do away with a report: laughed off, poured cold water on, took issue with.
_BRUSHES_OFF = frozenset(
    {
        *((verb, "off") for verb in "laugh brush shrug wave".split()),
        *((verb, "down") for verb in "shoot knock slap".split()),
        *((verb, "back") for verb in "hit push".split()),
        *((verb, "aside") for verb in "brush wave sweep".split()),
        ("pour", "cold"),
        ("pour", "scorn"),
        ("take", "issue"),
        ("lay", "to"),
        ("scoff", "at"),
        ("throw", "out"),
        *((verb, "up") for verb in "make cook dream".split()),
    }
)
_CALLS = frozenset("call describe brand label dub term denounce decry condemn slam".split())


def of(words: Words, outer: Clause, child: Clause, *, content: bool, presupposed: bool) -> Status | None:
    """What a verb of denying or doubting makes of what hangs on it: denied that, did not say that, is untrue.

    `content` says that all between the two only passes on what is said, `presupposed` that it is asked of what stays
    true where that is denied or doubted, but not where nobody vouches for it. None where it says nothing of it.
    """
    group = outer.group
    assert group is not None
    lemma = words.lemma[group.head]
    told = is_content(words, child) or (child.kind == "participle" and child.first == group.last)
    if lemma == "be" and words.low[group.last : group.last + 2] == ("not", "until"):
        return None  # it was not until 1998 that …
    verdict = None if presupposed else _verdict(words, outer, child, told=told, content=content)
    if verdict is not None or not told:
        return verdict
    alleged = lemma in _ALLEGATIONS and not group.negated
    alleged = child.kind == "reported" and (alleged or hearsay.by_anybody(words, outer))
    return Status.ALLEGED if alleged or _left_open(words, outer) else None


def _verdict(words: Words, outer: Clause, child: Clause, *, told: bool, content: bool) -> Status | None:
    group = outer.group
    assert group is not None
    lemma = words.lemma[group.head]
    if lemma in DENIALS and (told or content):
        return Status.HAPPENED if group.negated else Status.DENIED  # has never disputed that
    if (told or content) and _untrue(words, outer, child):
        return Status.DENIED
    if not told:
        return None
    own = group.last < child.first  # not: said no trains would run
    behind = group.last <= child.first
    if behind and (judged := _judged(words, outer, child)) is not None:
        return judged
    if _left_open(words, outer) or (behind and _supposed(words, outer, child)):
        return Status.ALLEGED  # it could not be confirmed that; assumed that
    if lemma in _OPINIONS and (group.negated or (own and negated(words, outer))):
        return Status.DENIED
    perfect = child.group is not None and child.group.perfect
    if behind and not group.negated and (lemma in _UNREAL or (lemma == "wish" and perfect)):
        return Status.HYPOTHETICAL
    return None


def _untrue(words: Words, outer: Clause, child: Clause) -> bool:
    """Whether a clause takes back what is said: retracted, is untrue, called it false, laughed off the claim that."""
    group = outer.group
    assert group is not None
    lemma = words.lemma[group.head]
    if group.negated:
        return False
    if lemma in _RETRACTS or lemma in _FEIGNED or says_falsely(words, outer) or is_false(words, outer):
        return True
    of_claim = of_report(words.low[child.first - 1])
    brushed = (lemma, words.low[group.last] if group.last < len(words) else "") in _BRUSHES_OFF
    if of_claim and (brushed or (lemma in _CALLS and _called_false(words, outer, child))):
        return True
    return _corrected(words, outer)


def _called_false(words: Words, outer: Clause, child: Clause) -> bool:
    """Whether a report is called false, before what it says or behind it: called reports that he fled false."""
    assert outer.group is not None
    between = words.low[outer.group.last : child.first]
    ends = child.last - 1
    while ends > child.first and words.tag[ends] in (x.STOP, x.QUOTE, x.COMMA):
        ends -= 1
    return not ABSURD.isdisjoint((*between, words.low[ends]))


def _judged(words: Words, outer: Clause, child: Clause) -> Status | None:
    """How sure a clause is of what it judges: no doubt that, unlikely that, possible that, impossible that."""
    group = outer.group
    assert group is not None
    said = frozenset(words.low[group.first : child.first])
    last = words.low[child.first - 1]  # not: possible to see that
    denies = negated(words, outer)
    amazed = words.lemma[group.head] == "believe" and group.modal in ("could", "can")  # could not believe that he won
    if denies and (amazed or not _CERTAIN.isdisjoint(said)):
        return Status.HAPPENED
    if words.lemma[group.head] not in ("be", "seem", "appear", "look", "remain"):
        return None
    if last in _IMPOSSIBLE:
        return Status.HYPOTHETICAL if denies else Status.DENIED
    if denies:
        return None
    if last in _DOUBTFUL:
        return Status.ALLEGED
    return Status.HYPOTHETICAL if last in _POSSIBLE else None


def _supposed(words: Words, outer: Clause, child: Clause) -> bool:
    """Whether a clause only tells what somebody supposed or doubts: assumed that he had drowned; doubt that."""
    group = outer.group
    assert group is not None
    lemma = words.lemma[group.head]
    few = outer.subject is not None and words.low[outer.subject[0]] == "few"
    if lemma == "doubt":
        return not (group.negated or few or group.passive)
    if group.negated or group.passive or group.modal:
        return False
    thought = lemma == "think" and group.past and child.group is not None and child.group.perfect
    surmised = lemma in _SURMISED and (group.past or child.opener == "that")
    return thought or surmised or (few and lemma in _OPINIONS)


_VERSIONS = frozenset("version edition headline caption".split())
_OWN = frozenset("article story report post page item piece column entry".split())
_OWING = frozenset("because due owing through".split())
_SLIPS = frozenset("error errors mistake misprint slip mix-up".split())


def _corrected(words: Words, outer: Clause) -> bool:
    """Whether a clause cites what its own paper said before, to correct it: an earlier version of this article said;
    this page originally stated; because of an editing error we said.
    """
    if outer.subject is None or outer.group is None or outer.group.negated:
        return False
    first, end = outer.subject
    subject, verb = words.low[first:end], words.low[max(end, outer.group.first - 1) : outer.group.last]
    opens = words.low[outer.first : first]
    if opens[:1] and opens[0] in _OWING and not _SLIPS.isdisjoint(opens):
        return words.lemma[outer.group.head] in x.SAYING
    if not _VERSIONS.isdisjoint(subject):
        return not (x.EARLIER | {"first"}).isdisjoint(subject)
    ours = subject[0] == "this" and subject[-1] in _OWN and outer.group.past
    return ours and not (x.EARLIER | {"first"}).isdisjoint(verb)


def is_false(words: Words, outer: Clause) -> bool:
    """Whether a verb takes back what its subject says: is untrue, was denied, is without merit, has no basis."""
    group = outer.group
    assert group is not None
    lemma, following = words.lemma[group.head], words.low[group.last : group.last + 5]
    if group.passive:
        found = following[:2] == ("to", "be") and not ABSURD.isdisjoint(following)
        absurd = words.low[group.head] in ABSURD  # was unfounded
        return (lemma in DENIALS or lemma == "mistake" or found or absurd) and not group.negated
    if lemma in ("be", "prove", "turn", "seem", "look"):
        without = following[:1] == ("without",) and not _WITHOUT.isdisjoint(following)
        return not group.negated and (without or not ABSURD.isdisjoint(following[:4]))
    return lemma == "have" and following[:1] == ("no",) and not _WITHOUT.isdisjoint(following)


_SAID_TO_BE = frozenset("reported alleged rumoured rumored supposed purported".split())  # a reported breach was untrue


def refutes(words: Words, clause: Clause) -> bool:
    """Whether a clause tells no more than that a report is untrue: a report of Monday was without foundation."""
    group, subject = clause.group, clause.subject
    if group is None or subject is None or clause.inherited or not is_false(words, clause):
        return False
    judged = not group.passive or words.low[group.head] in ABSURD
    return judged and any(of_report(word) or word in _SAID_TO_BE for word in words.low[slice(*subject)])


_TRUE = frozenset("true right correct accurate founded well-founded".split())


def is_true(words: Words, outer: Clause) -> bool:
    """Whether a verb says that its subject is so: proved correct, turned out to be true, was confirmed."""
    group = outer.group
    assert group is not None
    if group.negated or group.modal:
        return False
    lemma, following = words.lemma[group.head], words.low[group.last : group.last + 5]
    said = lemma in ("be", "prove", "turn") and not _TRUE.isdisjoint(following) and "not" not in following
    return said or (group.passive and lemma in ("confirm", "verify", "corroborate"))


def unproved(words: Words, outer: Clause) -> bool:
    """Whether a verb leaves open what its subject says: could not be confirmed, has never been proved."""
    group = outer.group
    assert group is not None
    bare = group.negated or words.low[group.last : group.last + 1] in (("unconfirmed",), ("unproven",), ("unverified",))
    return (
        bare
        and (group.passive or words.lemma[group.head] in ("be", "remain", "go"))
        and (words.lemma[group.head] in _PROVES or not group.negated)
    )


def _left_open(words: Words, outer: Clause) -> bool:
    """Whether a verb leaves open what is said: could not be confirmed, failed to prove that, was unable to show."""
    return unproved(words, outer) or _fails_to_prove(words, outer)


def _fails_to_prove(words: Words, outer: Clause) -> bool:
    group = outer.group
    assert group is not None
    fails = words.lemma[group.head] == "fail"
    at = group.last + (not fails and words.low[group.last : group.last + 1] == ("unable",))
    proving = words.low[at : at + 1] == ("to",) and not _PROVES.isdisjoint(words.lemma[at + 1 : at + 2])
    return proving and (fails or at > group.last)
