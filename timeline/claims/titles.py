"""A claim's title: a short sentence in the document's own words, without date, citation and padding."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import accumulate

from timeline.claims import lexicon as x
from timeline.claims import verbs
from timeline.claims.clauses import Clause
from timeline.claims.tokens import Words

LONGEST = 100
_ATTACHED = frozenset((x.COMMA, x.STOP, x.CLOSE))
_ENDINGS = frozenset(
    """
    the a an of in on at by for with from to and or but as that which who whose its his her their this these those into
    over under after before between about than when while where because was were is are be been has have had will would
    not no more most some any all both each then also just only very
    """.split()
)
_LOOSE_SIGN = re.compile(r"\s+([,.;:])")
_COMMAS = re.compile(r",(?:\s*,)+")
_SPACE = re.compile(r"\s+")
_DATE_PREPOSITIONS = frozenset(
    "in on at by from since until till during for of late early around about between through within".split()
)
_DATE_WORDS = frozenset("the late early about around some just only later".split())
_PARTS = frozenset(
    "evening night morning afternoon day dawn end beginning start middle eve close night week weekend hours".split()
)
_LENGTH = re.compile(r"^(?!the |last |first ).*(?:minutes|hours|days|weeks|months|years|decades)$|^(?:an?|one) \w+$")
_AS = frozenset("early late soon recently far".split())


def render(words: Words, indices: Sequence[int], names: Mapping[int, str] | None = None) -> str:
    """Words joined as they stand in the text; `names` puts other words in the place of some."""
    return " ".join("".join(_pieces(words, indices, names or {})).split())


def _pieces(words: Words, indices: Sequence[int], names: Mapping[int, str]) -> list[str]:
    """The words, each with the space that stands before it."""
    text, start, end, tag = words.text, words.start, words.end, words.tag
    out: list[str] = []
    previous = -2
    for i in indices:
        word = names[i] if i in names else text[i]
        glued = previous == i - 1 and start[i] == end[previous]
        attaches = tag[i] in _ATTACHED or word in ("'s", "’s")
        out.append(word if glued or attaches or not out else " " + word)
        previous = i
    return out


def without_dates(words: Words, indices: Sequence[int]) -> list[int]:
    """The words without date phrases, the prepositions that lead to them, padding and brackets."""
    kept: list[int] = []
    depth = 0
    for n, i in enumerate(indices):
        tag = words.tag[i]
        if tag == x.OPEN:
            depth += 1
        if tag == x.CLOSE:
            depth = max(0, depth - 1)
            continue
        if depth or (tag == x.QUOTE and words.text[i] == '"'):
            continue
        if tag == x.TIMEX and not _attributive(words, indices, n) and not _measures(words, indices, n):
            _drop_lead(words, kept)
            continue
        if tag == x.COMMA and (not kept or words.tag[kept[-1]] == x.COMMA):
            continue
        if words.low[i] in x.PADDING and tag == x.ADV:
            continue
        kept.append(i)
    return kept


def _drop_lead(words: Words, kept: list[int]) -> None:
    """Take away the words that led to a date: on the evening of, as early as, at about, a comma."""
    while kept:
        low, tag = words.low[kept[-1]], words.tag[kept[-1]]
        if low == "of" and len(kept) > 1 and words.low[kept[-2]] in _PARTS:
            del kept[-2:]
        elif low == "as" and len(kept) > 2 and words.low[kept[-2]] in _AS and words.low[kept[-3]] == "as":
            del kept[-3:]
        elif tag == x.COMMA or low in _DATE_WORDS or (tag in (x.PREP, x.SUB) and low in _DATE_PREPOSITIONS):
            kept.pop()
        else:
            return


def _measures(words: Words, indices: Sequence[int], n: int) -> bool:
    """Whether a length of time goes on: two days of rain, hours after the vote, within a year of each other."""
    i = indices[n]
    going_on = n + 1 < len(indices) and words.low[indices[n + 1]] in ("of", "after", "before", "than")
    return going_on and _LENGTH.search(words.low[i]) is not None


def _attributive(words: Words, indices: Sequence[int], n: int) -> bool:
    """Whether a date belongs to a noun: the 2015 election, fiscal 2009 bonus."""
    if n == 0 or n + 1 >= len(indices):
        return False
    before, after = indices[n - 1], indices[n + 1]
    return words.tag[before] in (x.DET, x.POSS, x.ADJ) and words.tag[after] in (x.NOUN, x.ADJ, x.NAME)


def title(words: Words, clause: Clause, names: Mapping[int, str], also: Sequence[int] = ()) -> str:
    """The title of a clause: subject, verb, object. `names` are actors for pronouns; `also` are words that follow."""
    body = [i for a, b in clause.ranges for i in range(a, b)]
    body = _from_subject(clause, _without_opener(words, clause, body))
    body = _without_dates_and_tails(words, clause, [*body, *also])
    lead = ""
    subject, group = clause.subject, clause.group
    if subject is not None and group is not None and clause.kind == "main" and subject[0] == group.last:
        said = [i for i in body if not subject[0] <= i < subject[1]]  # said the mayor: the mayor said
        return finish(f"{render(words, _np(words, subject), names)} {render(words, said, names)}")
    outside = subject is not None and (
        clause.inherited or (clause.kind in ("relative", "reduced") and subject[1] <= clause.first)
    )
    if outside and subject is not None:
        lead = render(words, without_dates(words, _np(words, subject)), names)
        body = _with_verb(words, clause, body, lead)
        rest = _verb_text(words, clause, _fitting(words, clause, body, len(lead) + 5), names, lead)
    else:
        rest = render(words, _fitting(words, clause, body, 0), names)
    return finish(f"{lead} {rest}".strip())


def _without_dates_and_tails(words: Words, clause: Clause, body: list[int]) -> list[int]:
    body = without_dates(words, body)
    if clause.group is not None:
        body = _joined(words, _without_source(words, body, clause.group.last), clause.group.first)
    return _without_tail(words, body)


def _without_source(words: Words, body: list[int], verb: int) -> list[int]:
    """The words up to "according to": whose word it is stands with the sources."""
    for n, i in enumerate(body[:-1]):
        if i >= verb and words.low[i] == "according" and words.low[body[n + 1]] == "to":
            return body[:n]
    return body


def _joined(words: Words, body: list[int], verb: int) -> list[int]:
    """The words without the single comma that parted subject and verb where an aside was taken out."""
    commas = [n for n, i in enumerate(body) if i < verb and words.tag[i] == x.COMMA]
    if len(commas) != 1 or any(words.tag[i] == x.COORD for i in body[: commas[0]]):
        return body
    between = [i for i in body[commas[0] + 1 :] if i < verb]
    if any(words.tag[i] != x.ADV for i in between):
        return body
    return [*body[: commas[0]], *body[commas[0] + 1 :]]


def _from_subject(clause: Clause, body: list[int]) -> list[int]:
    """The words from the subject on: what stands before it tells circumstances."""
    subject, group = clause.subject, clause.group
    if subject is None or group is None or clause.inherited or subject[1] > group.first or subject[0] not in body:
        return body
    return [i for i in body if i >= subject[0]]


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


def _without_tail(words: Words, body: list[int]) -> list[int]:
    """The words without a last one that wants another: for refusing, to, of the."""
    while len(body) > 2:
        tag = words.tag[body[-1]]
        if tag == x.ING and words.tag[body[-2]] in (x.PREP, x.COMMA):
            body = body[:-2]
        elif tag in (x.DET, x.POSS, x.TO, x.COORD, x.SUB, x.REL) and words.low[body[-1]] != "that":
            body = body[:-1]
        else:
            break
    return body


def _np(words: Words, subject: tuple[int, int]) -> list[int]:
    """The noun phrase without what hangs on it behind a comma."""
    out = []
    for i in range(*subject):
        if words.tag[i] == x.COMMA:
            break
        out.append(i)
    while out and words.tag[out[0]] == x.PREP:
        out.pop(0)
    return out


def _with_verb(words: Words, clause: Clause, body: list[int], lead: str) -> list[int]:
    group = clause.group
    assert group is not None or not lead or body is not None
    return [i for i in body if group is None or i >= group.first or words.tag[i] != x.REL]


def _verb_text(words: Words, clause: Clause, body: list[int], names: Mapping[int, str], lead: str) -> str:
    """The predicate with a finite verb: filed on Wednesday → was filed; releasing → released."""
    group = clause.group
    if group is None:
        return render(words, body, names)
    if not group.finite and words.tag[group.head] == x.PART:
        plural = lead.lower().endswith("s") and not lead.lower().endswith(("ss", "us", "is"))
        return ("were " if plural else "was ") + render(words, body, names)
    if not group.finite and words.tag[group.head] == x.ING:
        verb = verbs.past_of(words.lemma[group.head])
        return render(words, body, {**names, group.head: verb})
    if clause.kind == "coordinate" and words.tag[group.head] == x.PART and group.finite is False:
        return "was " + render(words, body, names)
    return render(words, body, names)


def finish(raw: str) -> str:
    """At most 100 characters, cut between words; no loose ends; quotation marks in pairs; a capital first."""
    text = _SPACE.sub(" ", raw).strip(' \t\n,;:–—-.•*|#>"“”‘[]')
    text = _LOOSE_SIGN.sub(r"\1", text)
    if text.count(",") > 1:
        text = _COMMAS.sub(",", text)
    if len(text) > LONGEST:
        text = text[: LONGEST + 1].rsplit(" ", 1)[0]
    while text and text.split()[-1].lower().strip(",") in _ENDINGS and " " in text:
        text = text.rsplit(" ", 1)[0]
    if text.count("“") != text.count("”") or text.count('"') % 2:
        text = _SPACE.sub(" ", re.sub(r"[“”\"]", "", text))
    text = text.strip(" ,;:–—-.")
    return text[:1].upper() + text[1:]


def _fitting(words: Words, clause: Clause, body: list[int], lead: int) -> list[int]:
    """As many of the words as a title holds, cut at the end of a clause or phrase; asides before the verb go first.

    `lead` is the length of the text that stands before them.
    """
    if lead + _length(words, body) <= LONGEST:
        return body
    verb = clause.group.first if clause.group is not None else body[0]
    done = clause.group.last if clause.group is not None else body[0]
    body = _without_asides(words, body, verb)
    if lead + _length(words, body) <= LONGEST:
        return body
    clausal, phrasal = 0, 0
    lengths = [0, *accumulate(len(" ".join(piece.split())) + (piece[0] == " ") for piece in _pieces(words, body, {}))]
    for n, i in enumerate(body):
        if i <= done:
            continue
        if lead + lengths[n] > LONGEST:
            break
        if _clause_begins(words, body, n):
            clausal = n
        elif words.tag[i] in (x.PREP, x.COORD):
            phrasal = n
    good = clausal if clausal and lead + _length(words, body[:clausal]) >= _SHORT else phrasal or clausal
    return _without_tail(words, body[:good]) if good else body


_SHORT = 40


def _length(words: Words, body: Sequence[int]) -> int:
    return len(render(words, body))


def _clause_begins(words: Words, body: Sequence[int], n: int) -> bool:
    """Whether something begins that the sentence can do without: a clause, an infinitive, "for doing", an aside."""
    tag = words.tag[body[n]]
    after = words.tag[body[n + 1]] if n + 1 < len(body) else ""
    return (
        tag in (x.COMMA, x.STRONG, x.SUB, x.REL)
        or (tag == x.TO and after == x.BASE)
        or (tag == x.PREP and after == x.ING)
        or (tag == x.COORD and after in (x.PAST, x.PRES, x.BE, x.HAVE, x.MODAL))
    )


def _without_asides(words: Words, body: list[int], verb: int) -> list[int]:
    """The words without what stands between commas before the verb: Acme, the maker of wheels, said."""
    commas = [n for n, i in enumerate(body) if i < verb and words.tag[i] == x.COMMA]
    if len(commas) < 2 or body[commas[-1]] + 1 < verb - 3:
        return body
    return [*body[: commas[0]], *body[commas[-1] + 1 :]]
