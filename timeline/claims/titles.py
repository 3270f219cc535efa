"""A claim's title: a short sentence in the document's own words, without date, citation and padding."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from timeline.claims import lexicon as x
from timeline.claims import verbs
from timeline.claims.clauses import Clause
from timeline.claims.tokens import Words

LONGEST = 100
_ENDINGS = frozenset(
    """
    the a an of in on at by for with from to and or but as that which who whose its his her their this these those into
    over under after before between about than when while where because was were is are be been has have had will would
    not no more most some any all both each then also just only very
    """.split()
)
_SPACE = re.compile(r"\s+")
_DATE_PREPOSITIONS = frozenset(
    "in on at by from since until till during for of late early around about between through".split()
)


def render(words: Words, indices: Sequence[int], names: Mapping[int, str] | None = None) -> str:
    """Words joined as they stand in the text; `names` puts other words in the place of some."""
    out: list[str] = []
    previous = -2
    for i in indices:
        word = (names or {}).get(i, words.text[i])
        glued = previous == i - 1 and words.start[i] == words.end[previous]
        attaches = words.tag[i] in (x.COMMA, x.STOP, x.CLOSE) or word in ("'s", "’s")
        if out and not glued and not attaches:
            out.append(" ")
        out.append(word)
        previous = i
    return _SPACE.sub(" ", "".join(out)).strip()


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
        if tag == x.TIMEX and not _attributive(words, indices, n):
            while kept and words.low[kept[-1]] in _DATE_PREPOSITIONS and words.tag[kept[-1]] == x.PREP:
                kept.pop()
            while kept and (words.low[kept[-1]] == "the" or words.tag[kept[-1]] == x.COMMA):
                kept.pop()
            if kept and words.tag[kept[-1]] == x.PREP and words.low[kept[-1]] in _DATE_PREPOSITIONS:
                kept.pop()
            continue
        if tag == x.COMMA and (not kept or words.tag[kept[-1]] == x.COMMA):
            continue
        if words.low[i] in x.PADDING and tag == x.ADV:
            continue
        kept.append(i)
    return kept


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
    body = without_dates(words, [*body, *also])
    lead = ""
    subject = clause.subject
    outside = subject is not None and (
        clause.inherited or (clause.kind in ("relative", "reduced") and subject[1] <= clause.first)
    )
    if outside and subject is not None:
        lead = render(words, without_dates(words, _np(words, subject)), names)
        body = _with_verb(words, clause, body, lead)
        rest = _verb_text(words, clause, body, names, lead)
    else:
        rest = render(words, body, names)
    return finish(f"{lead} {rest}".strip())


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
    """At most 100 characters, cut between words and phrases; no loose ends; a capital first."""
    text = _SPACE.sub(" ", raw).strip(' \t\n,;:–—-.•*|#>"“”‘[]')
    text = re.sub(r"\s+([,.;:])", r"\1", text)
    text = re.sub(r",(?:\s*,)+", ",", text)
    if len(text) > LONGEST:
        text = _cut(text)
    while text and text.split()[-1].lower().strip(",") in _ENDINGS and " " in text:
        text = text.rsplit(" ", 1)[0]
    text = text.strip(" ,;:–—-.")
    return text[:1].upper() + text[1:]


def _cut(text: str) -> str:
    """The longest beginning within the limit that ends before a comma, a conjunction or a preposition, else a word."""
    head = text[: LONGEST + 1]
    places = [
        m.start()
        for m in re.finditer(
            r"[,;:–—]\s|\s(?:and|but|which|who|that|after|while|when|because|as|with|for|in|at|to|by|from)\s", head
        )
    ]
    good = [p for p in places if p >= 40]
    if good:
        return head[: good[-1]]
    return head.rsplit(" ", 1)[0]
