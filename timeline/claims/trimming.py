"""What a title does without: dates, sources, ages, asides, afterthoughts, and what no longer fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate

from timeline.claims import lexicon as x
from timeline.claims.clauses import Clause
from timeline.claims.designations import HUMAN, is_plural
from timeline.claims.groups import NOMINAL
from timeline.claims.tokens import Words

LONGEST = 100
_SHORT = 40
_ATTACHED = frozenset((x.COMMA, x.STOP, x.CLOSE))
_SPELT = {"'d": "had", "'ve": "have", "'ll": "will", "'re": "are", "'m": "am"}  # behind a name in a pronoun's place


def render(words: Words, indices: Sequence[int], names: Mapping[int, str] | None = None) -> str:
    """Words joined as they stand in the text; `names` puts other words in the place of some."""
    return " ".join("".join(_pieces(words, indices, names or {})).split())


def _pieces(words: Words, indices: Sequence[int], names: Mapping[int, str]) -> list[str]:
    """The words, each with the space that stands before it."""
    text, start, end, tag = words.text, words.start, words.end, words.tag
    out: list[str] = []
    previous = -2
    for i in indices:
        word = text[i]
        if names:
            word = names.get(i, word)
            if previous == i - 1 and previous in names and word.lower().replace("’", "'") in _SPELT:
                word = " " + (_SPELT[word.lower().replace("’", "'")] if tag[i] != x.MODAL or "l" in word else "would")
        glued = previous == i - 1 and start[i] == end[previous]
        attaches = glued or (tag[i] in _ATTACHED and word not in _DASHES) or word in ("'s", "’s")
        out.append(word if attaches or not out else " " + word)
        previous = i
    return out


def without_source(words: Words, body: list[int], verb: int) -> list[int]:
    """The words up to "according to": whose word it is stands with the sources."""
    for n, i in enumerate(body[:-1] if "according" in words.low else ()):
        if i >= verb and words.low[i] == "according" and words.low[body[n + 1]] == "to":
            return body[:n]
    return body


def without_dashed(words: Words, body: list[int], clause: Clause) -> list[int]:
    """The words without an aside between dashes before the verb: the mine – one of three – was closed."""
    if clause.group is None or _DASHES.isdisjoint(words.text):
        return body
    dashes = [n for n, i in enumerate(body) if words.tag[i] == x.COMMA and words.text[i] in _DASHES]
    if len(dashes) != 2 or body[dashes[1]] > clause.group.first:
        return body
    return [*body[: dashes[0]], *body[dashes[1] + 1 :]]


_DASHES = frozenset("–—-")


def without_age(words: Words, body: list[int], verb: int) -> list[int]:
    """The words without an age between commas before the verb: Brandt, 47, said."""
    for n, i in enumerate(body[1:-1] if x.COMMA in words.tag[:verb] else (), 1):
        commas = words.tag[body[n - 1]] == x.COMMA and words.tag[body[n + 1]] == x.COMMA
        if i < verb and commas and words.text[i].isdigit() and len(words.text[i]) < 4:
            if any(k < verb and _is_age(words, k) for k in body[n + 2 :]):  # Ann Lund, 47, and Karl Sund, 39, were
                two = words.tag[body[n + 2]] == x.COORD and x.COMMA not in [words.tag[k] for k in body[: n - 1]]
                return without_age(words, [*body[: n - 1], *body[n + 1 + two :]], verb)
            home = next((k for k in range(n + 2, len(body)) if words.tag[body[k]] == x.COMMA and body[k] < verb), 0)
            if words.low[body[n + 2]] not in ("of", "from") or not home:
                return [*body[: n - 1], *body[n + 2 :]]
            return [*body[: n - 1], *body[n + 2 : home], *body[home + 1 :]]  # Brandt, 47, of Leeds, said
    return body


def _is_age(words: Words, i: int) -> bool:
    age = words.text[i].isdigit() and len(words.text[i]) < 4
    return age and words.tag[i - 1] == x.COMMA and words.tag[i + 1 : i + 2] == x.COMMA


def without_afterthought(words: Words, body: list[int], done: int) -> list[int]:
    """The words up to a comma or dash behind the verb after which no list, place or participle goes on."""
    for n, i in enumerate(body[:-1]):
        if i < done:
            continue
        if words.tag[i] == x.COMMA:
            if body[n + 1] > i + 1 and words.tag[body[n + 1]] in x.TENSED:  # the search, [made in May,] was illegal
                return without_afterthought(words, [*body[:n], *body[n + 1 :]], done)
            if behind := _behind_aside(words, body, n):
                return without_afterthought(words, [*body[:n], *body[behind:]], done)
            if not _goes_on(words, body, n):
                return body[:n]
        elif words.text[i] in ("—", "–", "…") and words.start[i] > words.end[i - 1]:
            return body[:n]
    return body


def _behind_aside(words: Words, body: list[int], comma: int) -> int:
    """The verb behind an apposition that a comma opens: hours after Acme, the maker of wheels, lost its case."""
    for n in range(comma + 1, len(body) - 1):
        tag = words.tag[body[n]]
        if tag == x.COMMA:
            return n + 1 if words.tag[body[n + 1]] in x.TENSED else 0
        if tag in x.TENSED or tag in (x.COORD, x.REL) or (tag == x.SUB and words.low[body[n]] != "than"):
            return 0
    return 0


def _goes_on(words: Words, body: list[int], comma: int) -> bool:
    """Whether what follows a comma belongs to the sentence: killing three; Columbus, Ohio; a, b and c; and fled."""
    first = body[comma + 1]
    if words.tag[first] in (x.ING, x.PAST, x.PRES):
        return True
    after = words.tag[body[comma + 2]] if comma + 2 < len(body) else x.STOP
    if words.tag[first] == x.COORD:
        return after in x.TENSED
    if words.tag[first] == x.NAME and words.tag[body[comma - 1]] == x.NAME and after in (x.COMMA, x.STOP, x.PREP):
        return not words.low[first].startswith("the ")  # Columbus, Ohio
    beside = words.tag[body[comma - 1]]
    if words.tag[first] == x.NAME and beside in (x.NOUN, x.ADJ) and after in (x.COMMA, x.STOP):
        return True  # its leader, Ann Lund
    if _between_adjectives(words, body, comma):
        return True
    for i in body[comma + 1 :]:
        if words.tag[i] == x.COORD:
            return True
        if words.tag[i] not in NOMINAL and words.tag[i] not in (x.COMMA, x.PREP):
            return False
    return False


def _between_adjectives(words: Words, body: list[int], comma: int) -> bool:
    """Whether a comma parts two words that describe a noun behind them: on the wide, straight road.

    Not: at the pier, police officers said; the mayor, a former pilot.
    """
    before = words.tag[body[comma - 2]] if comma > 1 else ""
    one = words.low[body[comma - 1]]
    if before not in (x.DET, x.POSS) or words.tag[body[comma - 1]] not in (x.ADJ, x.ADV, x.NOUN):
        return False
    if one in HUMAN or one in x.EVENT_NOUNS or is_plural(one):
        return False
    return words.tag[body[comma + 1] : body[comma + 1] + 2] in _DESCRIBED and body[comma + 1] == body[comma] + 1


_DESCRIBED = (x.ADJ + x.NOUN, x.NOUN + x.NOUN, x.ADJ + x.ADJ)


def joined(words: Words, body: list[int], verb: int) -> list[int]:
    """The words without the single comma that parted subject and verb where an aside was taken out.

    Of "Northgrid, the utility that owns the cable, came" the utility goes with what describes it.
    """
    if x.COMMA not in words.tag[:verb]:
        return body
    commas = [n for n, i in enumerate(body) if i < verb and words.tag[i] == x.COMMA]
    if commas and body[commas[-1] - 1 : commas[-1]] and _closes_list(words, body, commas[-1], verb):
        return [*body[: commas[-1]], *body[commas[-1] + 1 :]]
    if len(commas) != 1 or any(words.tag[i] == x.COORD for i in body[: commas[0]]):
        return body
    between = [i for i in body[commas[0] + 1 :] if i < verb]
    behind = body[commas[0] + 1 + len(between) :]
    named = words.tag[body[commas[0] - 1]] == x.NAME and between and words.tag[between[0]] in _OPENS_APPOSITION
    inside = _IN_APPOSITION if named else NOMINAL
    if between and behind and behind[0] > between[-1] + 1 and all(words.tag[i] in inside for i in between):
        return [*body[: commas[0]], *behind]
    if any(words.tag[i] != x.ADV for i in between):
        return body
    return [*body[: commas[0]], *body[commas[0] + 1 :]]


_OPENS_APPOSITION = (x.DET, x.POSS, x.ADJ, x.ADV, x.PREP)
_IN_APPOSITION = NOMINAL | {x.COORD, x.PREP, x.ADV}


def _closes_list(words: Words, body: list[int], comma: int, verb: int) -> bool:
    """Whether a comma right before the verb is left of an aside that described a list: a, b and c, [who …,] sold it."""
    cut = body[comma + 1 : comma + 2] == [verb] and verb > body[comma] + 1
    return cut and "and" in words.low[max(0, body[comma] - 4) : body[comma]]


_SENT = frozenset("send issue publish post receive release".split())


def without_tail(words: Words, body: list[int]) -> list[int]:
    """The words without a last one that wants another: for refusing, to, of the; nor what only opens behind a dash."""
    if "—" in words.text or "–" in words.text:
        last = range(len(body) - 1, max(3, len(body) - 4), -1)
        dash = next((n for n in last if words.text[body[n]] in ("—", "–")), None)
        if dash is not None and not any(words.text[i] in ("—", "–") for i in body[:dash]):
            body = body[:dash]
    while len(body) > 2:
        tag = words.tag[body[-1]]
        if tag == x.ING and words.tag[body[-2]] in (x.PREP, x.COMMA):
            body = body[:-2]
        elif len(body) > 4 and tag in x.TENSED and _reports_again(words, body):
            body = body[:-2]  # met, and ruled [that …]
        elif tag == x.PART and words.lemma[body[-1]] in _SENT and words.low[body[-2]] in x.WRITINGS:
            body = body[:-1]  # denied it in a statement issued
        elif tag == x.DET and words.low[body[-1]] == "both" and words.tag[body[-1] + 1 : body[-1] + 2] not in NOMINAL:
            break  # checked both
        elif tag in (x.COMMA, x.DET, x.POSS, x.TO, x.COORD, x.SUB, x.REL) and words.low[body[-1]] != "that":
            body = body[:-1]
        else:
            break
    return body


def _reports_again(words: Words, body: list[int]) -> bool:
    return words.tag[body[-2]] == x.COORD and words.lemma[body[-1]] in x.REPORTING


def fitting(words: Words, clause: Clause, body: list[int], lead: int) -> list[int]:
    """As many of the words as a title holds, cut at the end of a clause or phrase; asides before the verb go first.

    `lead` is the length of the text that stands before them.
    """
    if _fits(words, body, lead):
        return body
    verb = clause.group.first if clause.group is not None else body[0]
    done = clause.group.last if clause.group is not None else body[0]
    body = _without_participle(words, _without_asides(words, body, verb), done)
    if _fits(words, body, lead):
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
        elif words.tag[i] in (x.PREP, x.COORD, x.TO):
            phrasal = n
    good = clausal if clausal and lead + _length(words, body[:clausal]) >= _SHORT else phrasal or clausal
    kept = without_tail(words, body[:good]) if good else body
    while good and len(kept) > 3 and words.tag[kept[-1]] in (x.ING, x.PART):  # a letter asking [for …]
        kept = kept[:-1]
    if good and len(kept) > 4 and words.tag[kept[-1]] in (x.PAST, x.PRES) and words.tag[kept[-2]] == x.COORD:
        kept = kept[:-2]  # and denied [any wrongdoing]
    return kept


def _fits(words: Words, body: list[int], lead: int) -> bool:
    if body and lead + words.end[body[-1]] - words.start[body[0]] <= LONGEST and body == sorted(body):
        return True  # the words by themselves are no longer than the text they stand in
    return lead + _length(words, body) <= LONGEST


def _length(words: Words, body: Sequence[int]) -> int:
    return len(render(words, body))


def _clause_begins(words: Words, body: Sequence[int], n: int) -> bool:
    """Whether something begins that the sentence can do without: a clause, an infinitive, "for doing", an aside."""
    tag = words.tag[body[n]]
    after = words.tag[body[n + 1]] if n + 1 < len(body) else ""
    return (
        tag in (x.COMMA, x.STRONG, x.SUB, x.REL)
        or (tag == x.TIMEX and words.low[body[n]].endswith((" after", " before")))
        or (tag == x.TO and after == x.BASE)
        or (tag == x.PREP and after == x.ING)
        or (tag == x.COORD and after in x.TENSED)
    )


def _without_participle(words: Words, body: list[int], done: int) -> list[int]:
    """The words without a participle that parts the subject of what is said from its verb.

    Said that nine of the people [awaiting results of tests] had been in contact.
    """
    for n, i in enumerate(body):
        if i > done and words.tag[i] in (x.ING, x.PART) and words.tag[i - 1] in (x.NOUN, x.NAME):
            verb = next((m for m in range(n + 1, len(body)) if words.tag[body[m]] in x.TENSED), None)
            if verb is not None and not any(words.tag[k] in _BREAKS for k in body[n:verb]):
                return [*body[:n], *body[verb:]]
    return body


_BREAKS = frozenset({x.COMMA, x.STRONG, x.SUB, x.REL, x.COORD, x.QUOTE, x.PRON})


def _without_asides(words: Words, body: list[int], verb: int) -> list[int]:
    """The words without what stands between commas before the verb: Acme, the maker of wheels, said."""
    commas = [n for n, i in enumerate(body) if i < verb and words.tag[i] == x.COMMA]
    if len(commas) < 2 or body[commas[-1]] + 1 < verb - 3:
        return body
    return [*body[: commas[0]], *body[commas[-1] + 1 :]]
