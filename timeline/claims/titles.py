"""A claim's title: a short sentence in the document's own words, without date, citation and padding."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from timeline.claims import lexicon as x
from timeline.claims import verbs
from timeline.claims.antecedents import LIMITS, antecedent
from timeline.claims.clauses import Clause
from timeline.claims.demonyms import DEMONYMS
from timeline.claims.designations import is_plural
from timeline.claims.groups import NOMINAL, Group
from timeline.claims.nouns import Range
from timeline.claims.speech import quotation, said_so
from timeline.claims.tokens import Words
from timeline.claims.trimming import (
    LONGEST,
    fitting,
    joined,
    render,
    without_afterthought,
    without_age,
    without_dashed,
    without_source,
    without_tail,
)
from timeline.claims.undating import articles, without_dates

_ENDINGS = frozenset(
    """
    the a an of in on at by for with from to and or but as that which who whose its his their this these those into
    over under after before between about than when while where because was were is are be been has have had will would
    not no more most some any all both each then also just only very what whatever being despite without how whether
    """.split()
)
_LOOSE_SIGN = re.compile(r"\s+([,.;:])")
_COMMAS = re.compile(r",(?:\s*,)+")
_SPACE = re.compile(r"\s+")
# 3.1 The valve was changed; but: 4.2.1 was published
_NUMBERED = re.compile(
    r"^\d{1,2}(?:\.\d{1,2})+\s+(?=\S*[^\W\d])(?!(?:is|are|was|were|has|had|did|does|will|would|came|went)\b)"
)
_QUANTITIES = frozenset(
    "more less fewer than at least most up to about around roughly neither nearly almost over some only not".split()
)
_OBJECTS = frozenset("it them him her me us".split())
_LASTS = tuple("first second third fourth last next same end early mid late effect effective least".split())
_INTERJECTION = re.compile(r"(?:Yes|No|Well|Oh|Ah|OK|Okay|Anyway|Alas|Sure|Sorry|Indeed|Actually|Look), (?=\w)")
_OWNED = re.compile(r"(?: to \w+)? \S+(?:['’]s|s['’])$")  # urged them to back Orbis’s [refusal]
_UNFINISHED = re.compile(
    r"(?:,| and| but)?"
    r"(?: (?:in|on|at|by|of|from|during|until|for) the (?:first|second|third|fourth|last|next|same|end))$"
    r"| before last$| with effect$| effective$| (?:in|by|since|until) (?:early|mid|late|next|last)$"
    r"| (?:since|until|from|for|by|in) at least$"
)


def title(words: Words, clause: Clause, names: Mapping[int, str], also: Sequence[int] = ()) -> str:
    """The title of a clause: subject, verb, object. `names` are actors for pronouns; `also` are words that follow."""
    body = [i for a, b in clause.ranges for i in range(a, b)]
    body = without_dashed(words, body, clause)
    names = {**names, **articles(words, [*body, *also])}
    if also and also[0] < clause.last:  # the firm said no mill would close
        body = [i for i in body if words.tag[i] != x.STOP and i not in also]
        also = [i for i in also if words.tag[i] != x.COORD or i != also[0]]
        capital = words.tag[also[0]] in (x.NAME, x.TIMEX) or words.text[also[0]] in DEMONYMS
        names = names if capital else {also[0]: words.low[also[0]], **names}
    names = {**names, **_whole_of_part(words, clause)}
    body = _from_subject(words, clause, _without_opener(words, clause, body))
    moved = _object(words, clause)
    if moved is not None:
        group = clause.group
        assert group is not None
        at = _place(words, clause)
        body = [*(i for i in body if i < at), *moved, *(i for i in body if i >= at)]
        apposed = words.low[moved[-1]] in _POSTS and words.tag[moved[0] - 1] == x.COMMA and words.tag[moved[0]] == x.DET
        opens = "the" if apposed else words.low[moved[0]]
        names = names if words.tag[moved[0]] == x.NAME else {moved[0]: opens, **names}
    body = _without_aside(words, clause, body, also)
    body = _without_dates_and_tails(words, clause, [*body, *also])
    lead = ""
    subject, group = clause.subject, clause.group
    if subject is not None and group is not None and group.first < subject[0] < group.head:
        return finish(_straight(words, group, _np(words, subject), body, names))
    if not also and (quoted := quotation(words, clause)):
        return said_so(words, clause, quoted, names)
    if subject is not None and group is not None and clause.kind == "main" and subject[0] == group.last:
        return finish(_verb_first(words, group, subject, body, names))
    if clause.opener == "whose" and subject is not None and (owner := antecedent(words, clause.first)):
        whose = render(words, without_dates(words, _np(words, owner)), names)
        whose += "’" if whose.endswith("s") and _plural(words, owner) else "’s"
        return finish(f"{whose} {render(words, fitting(words, clause, body, len(whose) + 1), names)}")
    outside = subject is not None and (
        clause.inherited or (clause.kind in ("relative", "reduced") and subject[1] <= clause.first)
    )
    if outside and subject is not None:
        owned = {**names, **articles(words, range(*subject))}
        lead = render(words, without_dates(words, _np(words, subject)), owned)
        body = _with_verb(words, clause, body)
        rest = _verb_text(words, clause, fitting(words, clause, body, len(lead) + 5), names)
    else:
        rest = render(words, fitting(words, clause, body, 0), names)
    return finish(f"{lead} {rest}".strip(), whole=_ends(words, body))


def _verb_first(words: Words, group: Group, subject: Range, body: list[int], names: Mapping[int, str]) -> str:
    """A clause whose subject ends it in the common order: said the mayor; Killed in May were two men → were killed."""
    said = [i for i in body if i >= group.first and not subject[0] <= i < subject[1]]
    if words.tag[group.last - 1] == x.BE and group.head < group.last - 1:
        said = [group.last - 1, *(i for i in said if i != group.last - 1)]
        names = {**articles(words, _np(words, subject)), group.head: words.low[group.head], **names}
    return f"{render(words, _np(words, subject), names)} {render(words, said, names)}"


def _whole_of_part(words: Words, clause: Clause) -> dict[int, str]:
    """What the pronoun means of which a clause tells a part: two firms, one of which → one of the two firms."""
    subject = clause.subject
    if clause.kind != "relative" or subject is None or subject[0] != clause.first:
        return {}
    at = words.tag.find(x.REL, subject[0], subject[1] + 2)
    owner = antecedent(words, clause.first) if at > 0 and words.low[at - 1] == "of" else None
    if owner is None:
        return {}
    tag, first = words.tag[owner[0]], words.low[owner[0]]
    whole = render(words, without_dates(words, _np(words, owner)), {} if tag == x.NAME else {owner[0]: first})
    if first in ("a", "an"):
        return {at: f"the {whole.partition(' ')[2]}"}
    known = tag in (x.DET, x.POSS, x.PRON) or words.tag[owner[1] - 1] == x.NAME
    return {at: whole if known else f"the {whole}"}


def _ends(words: Words, body: Sequence[int]) -> bool:
    """Whether a last word that mostly wants another has lost none: was laughed at; checked both."""
    last = next((i for i in reversed(body) if words.tag[i] != x.STOP), 0)
    after = words.tag[last + 1 : last + 2]
    if words.tag[last] == x.DET:
        return words.low[last] == "both" and after not in NOMINAL and words.low[last + 1 : last + 2] != ("of",)
    if words.low[last] == "over" and any(words.lemma[i] in _DECLARES for i in body):
        return True  # declared the outbreak over on 19 July
    dated = words.tag[last + 1 : last + 3] == x.PREP + x.TIMEX  # was last heard of on the 9th
    alone = dated or after in ("", x.STOP, x.COMMA, x.STRONG)
    return words.tag[last] == x.PREP and words.tag[last - 1] == x.PART and alone


def _straight(words: Words, group: Group, subject: list[int], body: list[int], names: Mapping[int, str]) -> str:
    """An inverted clause in the common order: Only in 2003 did they admit it → They admitted it."""
    said = {**names, subject[0]: names.get(subject[0], words.text[subject[0]])}
    behind = [i for i in body if i > group.head]
    verb = [i for i in range(group.first, group.head + 1) if not subject[0] <= i <= subject[-1]]
    said[group.first] = words.low[group.first]  # had the boat been there
    if words.tag[group.first] == x.DO and group.negated:
        said[group.first] = f"{words.low[group.first]} not"
    elif words.tag[group.first] == x.DO and words.low[group.first] == "did":
        verb, said[group.head] = [group.head], verbs.past_of(words.lemma[group.head])
    return f"{render(words, subject, said)} {render(words, [*verb, *behind], said)}"


def _without_aside(words: Words, clause: Clause, body: list[int], also: Sequence[int]) -> list[int]:
    """The words of a clause of telling without what commas part from its verb: he said[, in a letter,] that it fell."""
    group = clause.group
    if group is None or not also or not body or words.low[also[0]] != "that" or words.tag[body[-1]] != x.COMMA:
        return body
    opens = next((n for n, i in enumerate(body[:-1]) if i >= group.last and words.tag[i] == x.COMMA), len(body))
    return body[:opens]


def _without_dates_and_tails(words: Words, clause: Clause, body: list[int]) -> list[int]:
    body = without_dates(words, body)
    if clause.group is not None:
        body = without_age(words, without_source(words, body, clause.group.last), clause.group.first)
        body = without_afterthought(words, joined(words, body, clause.group.first), clause.group.last)
    return without_tail(words, body)


def _from_subject(words: Words, clause: Clause, body: list[int]) -> list[int]:
    """The words from the subject on: what stands before it tells circumstances."""
    subject, group = clause.subject, clause.group
    if subject is None or group is None or clause.inherited or subject[1] > group.first or subject[0] not in body:
        return body
    first = body.index(subject[0])
    while first and _measures(words, body[first - 1]) and body[first - 1] == body[first] - 1:
        first -= 1  # more than 200 workers; the summer fair
    return body[first:]


def _measures(words: Words, i: int) -> bool:
    """Whether a word before a subject belongs to it: how many, which by its season, or how long: four days' work."""
    if words.tag[i] != x.TIMEX:
        return words.low[i] in _QUANTITIES
    return words.low[i].startswith("the ") or words.tag[i + 1] == x.POSS


def _without_opener(words: Words, clause: Clause, body: list[int]) -> list[int]:
    while body and (
        words.tag[body[0]] in (x.COORD, x.COMMA, x.SUB, x.REL, x.STRONG, x.STOP, x.CLOSE)
        or (words.low[body[0]] == "that" and clause.kind in ("reported", "relative"))
        or (words.low[body[0]] in x.PADDING and words.tag[body[0]] == x.ADV)
    ):
        if words.tag[body[0]] == x.REL and clause.subject is not None and clause.subject[0] == body[0]:
            break
        body = body[1:]
    return body


def _object(words: Words, clause: Clause) -> list[int] | None:
    """What a relative clause hangs on, where it is the object of its verb: a loan that a judge cut to two million."""
    group, subject = clause.group, clause.subject
    if clause.kind != "relative" or clause.opener not in _OPENERS or group is None or group.passive or subject is None:
        return None
    at = _place(words, clause)
    after = words.tag[at : at + 2]
    owner = antecedent(words, clause.first)
    if owner is not None and words.low[owner[1] - 1] in _POSTS:
        owner = words.tag.rfind(x.COMMA, *owner) + 1 or owner[0], owner[1]  # mayor of Lund, a post she left in May
    if (
        words.lemma[group.head] == "be"
        or subject[0] < clause.first
        or owner is None
        or (after[:1] in _TAKES_MORE and after not in _UNTIL)
        or after == x.TO + x.BASE
    ):
        return None
    found = _np(words, owner)
    described = x.COMMA in words.tag[owner[0] : owner[1]]  # Ann Lund, the pilot he killed
    own = found and (words.tag[found[0]] in _OWN_PHRASE or described)
    if not clause.opener and not (own and owner[1] == clause.first):
        return None
    return None if not found or words.low[found[-1]] in x.TIMES | {"time"} else found


_POSTS = frozenset("title post position office job seat role rank chair crown throne".split())
_UNTIL = (x.SUB + x.TIMEX, x.SUB + x.POSS)  # a title he held until his death
_OWN_PHRASE = frozenset({x.DET, x.POSS, x.NUM, x.ADJ, x.NOUN})
_GIVES = frozenset("bring give send show hand lend offer leave pay teach sell write buy".split())


def _place(words: Words, clause: Clause) -> int:
    """Where the object of a relative clause stands in the common order: behind its verb, and to whom it was given."""
    group = clause.group
    assert group is not None
    if words.lemma[group.head] in _GIVES and words.tag[group.last : group.last + 1] == x.OBJ:
        return group.last + 1
    return group.last + _stranded(words, group.last)


def _stranded(words: Words, at: int) -> int:
    """1 where a preposition has lost its noun to the front: the boats that he asked for in May."""
    leads = words.tag[at + 1 : at + 2] == x.TIMEX and words.low[at] in _LEAD_TO_DATES
    if words.tag[at : at + 1] != x.PREP or leads:
        return 0
    return int(words.tag[at + 1 : at + 2] in ("", x.PREP, x.TIMEX, x.STOP, x.COMMA, x.PAST, x.BE, x.HAVE, x.MODAL))


_LEAD_TO_DATES = frozenset("in on at by from during between around about within near towards".split())
_OPENERS = frozenset({"", "that", "which", "who", "whom"})
_TAKES_MORE = frozenset({x.DET, x.POSS, x.NAME, x.NOUN, x.ADJ, x.NUM, x.OBJ, x.PRON, x.ING, x.SUB, x.REL, x.QUOTE})


def _np(words: Words, subject: tuple[int, int]) -> list[int]:
    """The noun phrase without what hangs on it behind a comma; a list of names stays whole."""
    first, last = subject
    names = [i for i in range(first, last) if words.tag[i] == x.NAME]
    listed = len(names) > 2 and words.low[names[-1] - 1] == "and"
    out = []
    for i in range(first, last):
        if words.tag[i] == x.COMMA and not (listed and words.tag[i + 1] == x.NAME):
            break
        out.append(i)
    while out and words.tag[out[0]] in (x.PREP, x.TO) and words.low[out[0] :][:2] not in LIMITS:
        out.pop(0)
    return out


def _with_verb(words: Words, clause: Clause, body: list[int]) -> list[int]:
    """The words behind a subject that stands elsewhere: without the pronoun between it and the verb."""
    group = clause.group
    return [i for i in body if group is None or i >= group.first or words.tag[i] != x.REL]


def _verb_text(words: Words, clause: Clause, body: list[int], names: Mapping[int, str]) -> str:
    """The predicate with a finite verb: filed on Wednesday → was filed; releasing → released."""
    group = clause.group
    if group is None:
        return render(words, body, names)
    if body and words.tag[body[0]] != x.NAME and words.text[body[0]].istitle():
        names = {**names, body[0]: names.get(body[0], words.low[body[0]])}
    if not group.finite and words.low[group.head] == "dated":
        return ""  # its date says no more: Directive 12, dated 3 May
    if not group.finite and words.low[group.first] == "having" and not group.passive:  # having lost the case
        said = {**names, group.head: verbs.past_of(words.lemma[group.head])}
        return render(words, [i for i in body if not group.first <= i < group.head], said)
    if words.low[group.first] == "having":
        return render(words, body, {**names, group.first: "had"})
    if words.low[group.first] == "being" and group.first in body:
        return render(words, body, {**names, group.first: "were" if _plural(words, clause.subject) else "was"})
    if not group.finite and words.tag[group.head] == x.PART:
        return ("were " if _plural(words, clause.subject) else "was ") + render(words, body, names)
    if not group.finite and words.tag[group.head] in (x.ING, x.BASE):
        verb = verbs.past_of(words.lemma[group.head])
        return render(words, body, {**names, group.head: verb})
    return render(words, body, names)


_OWNING = frozenset({"'s", "’s"})
_SEVERAL_ALWAYS = frozenset("police cattle they these those".split())


_SHARES = frozenset("half most majority third quarter number".split())
_SEVERAL = frozenset("two three four five six seven eight nine ten several many few".split())


def _plural(words: Words, subject: Range | None) -> bool:
    """Whether a subject is of several: its head noun, the last before a preposition, is a plural."""
    if subject is None:
        return False
    head = ""
    for i in range(*subject):
        if words.tag[i] in (x.PREP, x.COMMA) and head and not (words.low[i] == "of" and head in _SHARES):
            break
        one = words.low[subject[0]] in ("a", "an") and words.tag[i + 1] in (x.ADJ, x.NOUN)  # a rare and small ship
        if (
            words.tag[i] == x.COORD
            and words.low[i] == "and"
            and not one
            and not _OWNING.intersection(words.low[i : subject[1]])
        ):
            return True  # but: Orbis and Lund's plan
        if words.tag[i] in (x.NOUN, x.PRON, x.NUM):
            head = words.low[i]
        if words.low[i] in _SEVERAL and words.tag[i + 1 : i + 2] == x.NAME:
            return True  # two Libyans
        if words.tag[i] == x.NAME and i > subject[0] and words.tag[i - 1] == x.NUM and words.low[i].endswith("s"):
            return True  # 2,000 Britons
    return head in _SEVERAL_ALWAYS or (is_plural(head) and not head.endswith("'s"))


def finish(raw: str, *, whole: bool = False) -> str:
    """At most 100 characters, cut between words; no loose ends; quotation marks in pairs; a capital first.

    The last word is no loose end where the sentence is known to be `whole`.
    """
    text = " ".join(raw.split()).strip(' \t\n,;:–—-.•*|#>"“”‘[]')
    text = _NUMBERED.sub("", text) if text[:1].isdecimal() else text
    text = _INTERJECTION.sub("", text, count=1) if _INTERJECTION.match(text) else text
    if " ," in text or " ." in text or " ;" in text or " :" in text:
        text = _LOOSE_SIGN.sub(r"\1", text)
    if text.count(",") > 1:
        text = _COMMAS.sub(",", text)
    whole = whole and len(text) <= LONGEST
    if len(text) > LONGEST:
        text = _OWNED.sub("", text[: LONGEST + 1].rsplit(" ", 1)[0])
    if text.endswith(_LASTS):
        text = _UNFINISHED.sub("", text)
    while not whole and " " in text and text.rsplit(None, 1)[-1].lower().strip(",") in _ENDINGS and not _whole(text):
        text = text.rsplit(" ", 1)[0]
    if text.count("“") != text.count("”") or text.count('"') % 2:
        text = _SPACE.sub(" ", re.sub(r"[“”\"]", "", text))
    text = text.strip(" ,;:–—-.?")
    return text[:1].upper() + text[1:]


_DECLARES = frozenset("declare pronounce proclaim call".split())
_AUXILIARY = (x.BE, x.HAVE, x.DO, x.MODAL)


def _whole(text: str) -> bool:
    """Whether the last two words are a verb and its particle, or a time: the works go on, was carried out, by then."""
    *before, verb, last = text.lower().split()
    if last == "then" and verb in ("until", "till", "since", "by", "before"):
        return True
    if last == "not" and x.CLOSED.get(verb) in _AUXILIARY:
        return True  # promised to pay and did not
    if last == "no" and verb in ("say", "says", "said", "saying"):
        return True
    if before and verb in _OBJECTS:  # handed it in
        verb = before[-1]
    return last in x.PARTICLES and verbs.verb_uses(verb) is not None and not verb.endswith("ing")
