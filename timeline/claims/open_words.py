"""Open-class words: the verb form, certain or doubtful, the noun, adjective or adverb that each is where it stands."""

from __future__ import annotations

from timeline.claims import lexicon as x
from timeline.claims import verbs
from timeline.claims.forms import SHORT, by_ending, only_noun
from timeline.claims.neighbours import AMBIGUOUS, INVERTING, MAYBE_BASE, MAYBE_PRES, back, fronted
from timeline.claims.valency import INTRANSITIVE

_BEFORE_NOUN = frozenset({x.DET, x.POSS, x.ADJ, x.NUM, x.PREP})


def open_word(form: str, low: tuple[str, ...], i: int, tags: list[str]) -> tuple[str, str]:
    """An open-class word: verb candidates, else adverb, adjective or noun by ending."""
    before = tags[i - 1] if i else ""
    found = verbs.verb_uses(form)
    if settled := _settled(form, low, i, tags):
        return settled, ""
    if found is None:
        return _unlisted(form, low, i, tags)
    lemma, uses = found
    if i and low[i - 1] == "whose" and not uses & verbs.ING:
        return x.NOUN, ""
    if uses & (verbs.PAST | verbs.PART):
        if uses & verbs.BASE and _counted_as_one(low, tags, i):
            return x.NOUN, ""
        state = uses & verbs.PART and (_stays(low, tags, i) or _scare_quoted(low, i, tags) or _known(low, tags, i))
        tag = x.ADJ if state else _past(lemma, uses, low, i, tags)
        return tag, "" if tag in (x.NOUN, x.ADJ) else lemma
    if uses & verbs.ING:
        return _ing(lemma, form, low, i, tags)
    if uses & verbs.THIRD:
        return _third(lemma, low, i, tags)
    if _behind_auxiliary(tags, i):
        return x.BASE, lemma
    if before not in _BEFORE_NOUN and _inverted(low, tags, i, _ASKING):
        return x.BASE, lemma
    if before == x.PRON and low[i - 1] in ("i", "we", "you", "they"):
        return x.PRES, lemma
    if before in _BEFORE_NOUN or _heads_subject(low, i, before):
        return x.NOUN, ""
    return MAYBE_BASE, lemma


_ASKING = frozenset({x.DO, x.MODAL})


def _settled(form: str, low: tuple[str, ...], i: int, tags: list[str]) -> str:
    """The tag of a word whose neighbours settle it: a letter dated 3 May is one of that day, sources close to him."""
    before = tags[i - 1] if i else ""
    if form == "dated" and before in (x.NOUN, x.NAME) and tags[i + 1 : i + 2] == [x.TIMEX]:
        return x.PREP
    if form == "aged" and any(w[0].isdigit() or x.CLOSED.get(w) == x.NUM for w in low[i + 1 : i + 3]):
        return x.PREP  # aged only nineteen, she won
    if form == "left" and low[i + 1 : i + 2] in _ENDS and "with" in low[max(0, i - 8) : i] and _remains(low, tags, i):
        return x.ADJ
    near = form == "close" and low[i + 1 : i + 2] == ("to",)
    return x.ADJ if near and before in (x.NOUN, x.NAME, x.BE, x.ADV, MAYBE_PRES) else ""


_ENDS = ((), (",",), (".",), (";",), ("in",), ("on",))


def _remains(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether "left" tells what remains, behind "with": with just a lap left, with two weeks left."""
    k = i - 1
    while k > 0 and low[k] != "with":
        if tags[k] not in _REMAINING and low[k] not in ("only", "just"):
            return False
        k -= 1
    return k < i - 1 and tags[k + 1] in (*_REMAINING, x.ADV) and (not k or tags[k - 1] not in (x.NOUN, x.NAME))


_REMAINING = (x.DET, x.NUM, x.ADJ, x.NOUN, x.PREP, x.TIMEX, x.POSS, MAYBE_BASE, MAYBE_PRES)


def _unlisted(form: str, low: tuple[str, ...], i: int, tags: list[str]) -> tuple[str, str]:
    """A word that is no verb by the tables."""
    before = tags[i - 1] if i else ""
    if form == "what" and before == x.PREP and (i == 1 or tags[i - 2] == x.COMMA):
        return x.REL, ""  # shot, in what police called an ambush
    if before in (x.BE, x.HAVE) and form.endswith("ed") and len(form) > SHORT and form not in _NEVER_DONE:
        return x.PART, form[:-2]  # was de-accessioned
    return (x.ING, form[:-3]) if _doing(form, low, i, before) else (by_ending(form), "")


_NEVER_DONE = frozenset("wretched crooked naked wicked rugged ragged jagged beloved indebted talented unaided".split())


def _doing(form: str, low: tuple[str, ...], i: int, before: str) -> bool:
    """Whether a word in -ing that the tables lack opens a participle: …, expending all his strength, he won."""
    after = x.CLOSED.get(low[i + 1]) if i + 1 < len(low) else None
    leads = form.endswith("ing") and len(form) > 5 and form not in x.ING_NOUNS and before in (x.COMMA, "")
    return leads and after in (x.DET, x.POSS, x.OBJ, x.NUM)


def _ing(lemma: str, form: str, low: tuple[str, ...], i: int, tags: list[str]) -> tuple[str, str]:
    """A form in -ing: a noun, what describes one, or a participle."""
    before, following = tags[i - 1] if i else "", low[i + 1] if i + 1 < len(low) else ""
    if before == x.ADV and tags[i - 2 : i - 1] in ([x.DET], [x.POSS]) and only_noun(following):
        return x.ADJ, ""  # its often startling tone
    does = before == x.PREP and low[i - 1] in _UPON and x.CLOSED.get(following) in _OBJECT
    nounish = before in (x.DET, x.ADJ, x.POSS) or (form in x.ING_NOUNS and before != x.BE and not does)
    return (x.NOUN, "") if nounish else (x.ING, lemma)


_UPON = frozenset("on upon after before by without".split())  # on hearing the news
_OBJECT = (x.DET, x.POSS, x.OBJ)


def _third(lemma: str, low: tuple[str, ...], i: int, tags: list[str]) -> tuple[str, str]:
    """A form in -s: a noun, or what can be the present tense."""
    before = tags[i - 1] if i else ""
    if low[i] in _EVIDENT and low[i - 1 : i + 2] == ("as", low[i], "from"):
        return x.PRES, lemma
    described = before == x.TIMEX and x.DESCRIBING.fullmatch(low[i - 1]) is not None  # third-quarter results
    if low[i] == "says" and before in (x.NAME, x.NOUN, x.PRON):
        return x.PRES, lemma
    nounish = described or before in _BEFORE_NOUN or before in (x.TO, x.MODAL) or _heads_subject(low, i, before)
    return (x.NOUN, "") if nounish else (MAYBE_PRES, lemma)


_EVIDENT = frozenset("appears emerges follows transpires".split())  # as follows from the minutes, he knew


def _heads_subject(low: tuple[str, ...], i: int, before: str) -> bool:
    """Whether a word between a name and a finite verb is a noun: workers at the Halden plant walked out."""
    after = low[i + 1] if i + 1 < len(low) else ""
    past = verbs.can_be(after, verbs.PAST) and not verbs.can_be(after, verbs.BASE)
    return before == x.NAME and (past or x.CLOSED.get(after) in (x.BE, x.HAVE, x.MODAL))


def _past(lemma: str, uses: int, low: tuple[str, ...], i: int, tags: list[str]) -> str:
    j = back(tags, i)
    before = tags[j] if j >= 0 else ""
    if before == x.QUOTE and j and tags[j - 1] in (x.BE, x.HAVE):
        before = tags[j - 1]  # was "over-exposed"
    if before == x.HAVE or (before == x.BE and uses & verbs.PART) or low[j] in ("got", "get", "gets", "getting"):
        return x.PART
    if before == x.PRON and j and tags[j - 1] == x.HAVE and uses & verbs.PART:  # had they sold it
        return x.PART
    if uses & verbs.PART and _inverted(low, tags, i, _HAVING) and not _UNREAL.isdisjoint(low[i:]):
        return x.PART  # had the train arrived, it would
    if before in (x.TO, x.MODAL, x.DO) and uses & verbs.BASE:
        return x.BASE
    if uses & verbs.BASE and i and tags[i - 1] in (x.DET, x.POSS, x.ADJ):
        return x.NOUN
    counts = tags[i - 1 : i] == [x.NUM] and low[i - 1] not in _MANY and not _numbered(tags, i - 2)
    if i and (
        counts or tags[i - 1] in (x.DET, x.POSS, x.ADJ) or (tags[i - 1] == x.ADV and _in_phrase(low, tags, i, j))
    ):
        dated = tags[i + 1 : i + 2] == [x.TIMEX]  # $3 million arrived this morning
        noun_follows = (
            not dated
            and i + 1 < len(low)
            and low[i + 1][0].isalpha()
            and x.CLOSED.get(low[i + 1], x.NOUN) in (x.NOUN, x.ADJ)
        ) or low[i + 1 : i + 2] in (("one",), ("ones",))
        if noun_follows or tags[i - 1] in (x.DET, x.POSS):
            return x.ADJ if noun_follows or uses & verbs.PART else x.NOUN
    if not uses & verbs.PART or lemma in INTRANSITIVE or _more_than(low, tags, i):
        return x.PAST
    if not uses & verbs.PAST:  # run, come: no past tense
        return MAYBE_BASE if uses & verbs.BASE and low[i + 1 : i + 2] != ("by",) else x.PART
    if uses & verbs.BASE and before == x.PREP:
        return x.NOUN
    destined = lemma == "bind" and low[i + 1 : i + 2] in (("for",), ("to",))  # a ship bound for Lagos
    return x.PART if destined else AMBIGUOUS


_UNREAL = frozenset({"would", "could", "might", "'d"})
_HAVING = frozenset({x.HAVE})
_MANY = frozenset("dozens scores tens hundreds thousands millions".split())  # thousands joined rallies
_DEGREES = frozenset("highly newly freshly".split())
_ARTICLES = frozenset("the a an".split())  # the newly elected council


def _in_phrase(low: tuple[str, ...], tags: list[str], i: int, j: int) -> bool:
    """Whether the adverb before a form stands in a noun phrase: a newly elected council, of secretly taped calls, the
    old and badly built pier; not: the boats he asked for finally reached Lund, it was old and badly needed paint.
    """
    if j < 1 or tags[j] in (x.DET, x.POSS):
        return j >= 0 and (low[j] in _ARTICLES or tags[j] == x.POSS)
    if low[i - 1] in _DEGREES and tags[j] in (x.COORD, x.PREP):
        return True
    if tags[j] == x.PREP:
        return low[i - 1].endswith("ly") and tags[j - 1] == x.NOUN
    return tags[j] == x.COORD and tags[j - 1] == x.ADJ and j > 1 and tags[j - 2] in (x.DET, x.POSS, x.PREP, x.NUM)


def _more_than(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether a form is a verb behind "more than": sales more than doubled; not: had more than doubled."""
    grown = low[max(0, i - 2) : i] == ("more", "than") and low[i] in ("doubled", "tripled", "trebled", "quadrupled")
    return grown and (i < 3 or tags[i - 3] in (x.NOUN, x.NAME, x.COMMA, x.PRON, x.TIMEX))


def _numbered(tags: list[str], i: int) -> bool:
    """Whether a noun has the number behind it: bus 9 left Lund; not: in Lund 40 arrested men were freed."""
    if i < 1:
        return i == 0 and tags[0] in (x.NOUN, x.NAME, MAYBE_BASE)  # train 9 reached Lund
    return tags[i] in (x.NOUN, x.NAME) and tags[i - 1] != x.PREP


def _inverted(low: tuple[str, ...], tags: list[str], i: int, auxiliaries: frozenset[str]) -> bool:
    """Whether only a subject parts a form from its auxiliary: Did the owners know? Had the train arrived, it would."""
    k = i - 1
    while k >= 0 and tags[k] in _SUBJECT:
        k -= 1
    if not 0 <= k < i - 1 or tags[k] not in auxiliaries:
        return False
    return k == 0 or tags[k - 1] in _BEGINS or low[k - 1] in _LEADS or fronted(low, k)


_SUBJECT = frozenset({x.NOUN, x.NAME, x.DET, x.ADJ, x.PRON, x.POSS, x.NUM, x.OBJ, x.PREP})
_BEGINS = frozenset({x.STOP, x.QUOTE, x.STRONG, x.COORD})
_LEADS = INVERTING | {"that"}


def _behind_auxiliary(tags: list[str], i: int) -> bool:
    """Whether only adverbs and negation part a form from "to" or a modal: did not only resign, will “fight on”."""
    if i > 2 and tags[i - 1] == x.QUOTE:
        return x.MODAL in (tags[i - 2], tags[i - 3] if tags[i - 2] in (x.ADV, x.NEG, x.TIMEX) else "")
    k = i - 1
    while k > 0 and tags[k] in (x.ADV, x.NEG):
        k -= 1
    return k >= 0 and tags[k] in (x.TO, x.MODAL, x.DO)


def _counted_as_one(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether an article stands before the number before a form, so that it is a noun: a 20% cut, a $21 million hit."""
    k = i if low[i - 1] not in _CROWDS else 0
    while k > 0 and (tags[k - 1] == x.NUM or low[k - 1] in _AMOUNTS):
        k -= 1
    return 0 < k < i and (low[k - 1] in ("a", "an") or (low[k - 1] == "the" and "%" in low[i - 1]))


_CROWDS = frozenset("dozen hundred thousand".split())  # a hundred quit
_AMOUNTS = frozenset("$ £ € % percent per cent pc million billion trillion m bn".split())


_STAYS = frozenset("stay stays stayed remain remains remained".split())
_WHO_STAYS = frozenset("who which that what".split())


def _stays(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether a participle only says how something stays: stayed shut until May; not: those who stayed fought."""
    return i > 1 and low[i - 1] in _STAYS and low[i - 2] not in _WHO_STAYS and tags[i - 2] not in (x.DET, x.ADJ, x.POSS)


def _known(low: tuple[str, ...], tags: list[str], i: int) -> bool:
    """Whether a participle behind "known" describes a noun as that does: the list of known exploited flaws."""
    described = i > 1 and low[i - 1] == "known" and tags[i - 2] in (x.DET, x.POSS, x.PREP, x.NUM)
    return described and i + 1 < len(low) and only_noun(low[i + 1])


_QUOTES = frozenset("\"'“”‘’„")


def _scare_quoted(low: tuple[str, ...], i: int, tags: list[str]) -> bool:
    """Whether a word alone in quotation marks describes the noun behind it: a rule on "frozen" assets."""
    if tags[i - 1 : i] != [x.QUOTE] or i < 2 or low[i + 1 : i + 2] == () or low[i + 1] not in _QUOTES:
        return False
    behind = low[i + 2] if i + 2 < len(low) else ""
    return tags[i - 2] in _BEFORE_NOUN and behind.isalpha() and x.CLOSED.get(behind, x.NOUN) in (x.NOUN, x.ADJ)
