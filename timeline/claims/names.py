"""Names in a document: capitalised sequences that are no sentence openings, with the kind that their words show."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from timeline.claims import body_words as bw
from timeline.claims import edges, name_forms, verbs
from timeline.claims import naming as t
from timeline.claims.designations import DESCRIPTIONS
from timeline.claims.given_names import GIVEN_NAMES
from timeline.claims.lexicon import CLOSED
from timeline.claims.parting import is_field, of_fields, parted
from timeline.model import Sentence

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĹĽŁŃŇŐŘŚŞŠŢŤŪŮŰŹŻŽ"
_UNITS = (
    "Battalion|Regiment|Brigade|Division|Army|Corps|Infantry|Cavalry|Fleet|Squadron|Circuit|Airborne|Armou?red|Legion"
    "|Precinct|Panzer|Marine|Wing"
)
_CAP = (
    rf"(?:(?:[{_UPPER}]\.){{1,4}}(?=\s|$|[,;)])"
    rf"|[{_UPPER}][\w&]*+(?:[‑-](?![‑-])[\w&]*+)*+(?!['’](?:d|ll|ve|re|m|t)\b|[$£€¥]\d)(?:['’](?!s\b)\w+)?(?:\.(?=com\b|AI\b|ai\b)\w+)?"
    r"|[a-z]{1,2}[A-Z][a-z]{2,}[\w-]*|\d{1,2}-?[A-Z][a-z]{2,}\w*"  # eBay, 7-Eleven
    rf"|\d{{1,3}}(?:st|nd|rd|th)(?= (?:[A-Z][a-z]+ ){{0,2}}(?:{_UNITS})\b))"
)
_PLACES = "|".join(sorted(name_forms.OWNED_PLACES))
# Possessives that belong to a name: St Mark's Church, the Supporters' Trust, the Women's Institute.
_OWNED = (
    r"(?=(?:St\.? )?\w++['’])"  # there is none without an apostrophe, which is sooner seen
    rf"(?:St\.? [{_UPPER}]\w+['’]s\b|[{_UPPER}]\w+s['’](?= (?:{'|'.join(sorted(bw.OWNED_BODIES | bw.ORGANISATION))})\b)"
    rf"|(?:People|Women|Men|Children|King|Queen|Farmer|Worker|Mother|Prince|Bishop|Veteran)['’]s(?= [{_UPPER}])"
    rf"|[{_UPPER}]\w+['’]s(?= (?:{'|'.join(sorted(bw.OWNED_HOUSES))})\b(?! [a-z]+(?:er|or|ist|man)\b))"
    rf"|(?:{'|'.join(sorted(bw.OFFICE_HOLDERS))})['’]s(?= (?:Office|Department)\b)"
    rf"|[{_UPPER}]\w+['’]s(?= (?:{_PLACES})\b(?! [{_UPPER}]| [a-z]+(?:er|or|ist|man)\b)))"
)
_JOIN = (
    r" (?:of the |of |for the |for |on the |on |and |& "
    r"|de la |de las |de los |de |del |dela |da |do |dos |das |du "
    r"|[“\"][A-Z]\w+[”\"] "  # Ann "Birdie" Lund
    r"|des |di |dei |degli |della |delle |van der |van de |van den |van |von der |von |zu |zum |zur "
    r"|für |und |och |og |et |y |i |e |af |ter |ten (?![A-Z]\w+(?:s|an|ish|ese)\b)|op den |op de "
    r"|in['’]t |van ['’]t |el |(?:al|el|ad|an|ar|as|at|az|ash|ul)-|bin |binti? |ibn |ould |ap "
    r"|der |den |het |van het |a los |a las |la |le |les |los |las |sur |sous |aux |aan de "
    r"|(?<=\bMac )an |(?<=\bNic )an |Vda\. de |d['’]|l['’]|de l['’]|dell['’])"
)
_NAME = rf"(?:{_OWNED}|{_CAP})"
_NUMBERED = r"(?:(?<=Local) \d+|(?<=Radio) \d+|(?<=Channel) \d+|(?<=Formula) \d+)"
# Procter, Lowe & Rudge LLP
_HOUSE = r"(?:LLP|LLC|Co|Ltd|Inc|Partners|Associates|Solicitors)\b"
_FIRM = rf"{_NAME}(?:, {_NAME})*,? (?:&|and) (?:{_NAME} ){{0,2}}{_HOUSE}"
# Legal forms with dots and strokes inside: Norden A/S.
_LEGAL = r" (?:A/S|S\.p\.A|S\.r\.l|d\.o\.o)\.?(?!\w)"
_PLAIN = rf"{_NAME}(?:{_LEGAL}|(?:{_JOIN}|\.? ){_NAME}|{_NUMBERED})*"
_FIELD = r"[A-Z]\w+(?: [A-Z]\w+)?"
_FIELDS = re.compile(rf"((?:, {_FIELD})+),? and ({_FIELD})")  # Bureau of Alcohol, Tobacco and Firearms
_SEQUENCE = re.compile(rf"(?<!\w){_PLAIN}")
_WITH_FIRMS = re.compile(rf"(?<!\w)(?:{_FIRM}|{_PLAIN})")
_OF_FIRM = re.compile(_HOUSE)
_BEGINNING = re.compile(rf"[{_UPPER}\d]")
_SMALL = re.compile(r"(?<!\w)[a-z]{1,2}$")  # before the first capital: eBay
_MARKER = re.compile(r"(?:^|\s)\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)$")  # (d) Officers were …
_LOOKED_AT = 40  # words
_INITIALS = 3  # letters of capitals that can be a name, whatever word they make: WHO
_REMEMBERED = 1 << 13  # sequences and names, which come again and again
_CAPITAL = 0.85  # the share of capital words in a title
_SENTENCE_CASE = 0.6  # that of a heading whose capitals are names
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_WORD = re.compile(r"\w")
_QUOTES = "\"“”‘'(["


class Candidate(NamedTuple):
    """A capitalised sequence where it stands."""

    start: int
    end: int
    text: str
    opens: bool  # it begins its sentence or quotation
    title: str  # the title before the name, without its dot; empty
    before: str  # the word before, lower case


def candidates(sentences: Sequence[Sentence], taken: Sequence[tuple[int, int]]) -> Iterator[Candidate]:
    """Capitalised sequences in running sentences, and whole names of people in headings that are set like those.

    What a list or a chronology enters is a sentence, though it has no stop. `taken` are spans of dates, which are no
    names.
    """
    starts = [first for first, _ in taken]
    before = None
    for sentence in sentences:
        entry = sentence.text[-1:] not in ".!?" and _is_entry(sentence, before, taken, starts)
        heading, before = sentence.heading and not entry, sentence
        done = entry and " by " in sentence.text  # Opened by Lady Norhall
        if not done and _titled(sentence.text, 1.0 if entry else _SENTENCE_CASE if heading else _CAPITAL):
            continue
        flat = sentence.text.replace("\n", " ").replace("\u00a0", " ")
        for span in _sequences(flat):
            if _is_no_name(flat[slice(*span)]):
                continue
            free = _free(flat, span, sentence.start, taken, starts)
            for first, last in [part for a, b in free for part in _cut(sentence.text, flat, a, b)]:
                opens = _opens(flat, first) or _below_heading(sentence.text, first)
                found = edges.trimmed(flat[first:last], opens and not _all_subject(flat, first, last))
                if found is None and flat[first:last] in MONTHS and goes_on(flat, last):
                    found = 0, last - first, "", opens  # March said, where there is a Colin March
                if found is None or (flat.endswith(_ALSO, 0, first) and _ALIAS.search(flat, max(0, first - 8), first)):
                    continue
                begin, end, title, still = found
                end = _without_craft(flat, first + begin, first + end) - first
                made = _candidate(
                    flat, sentence.start, first + begin, first + end, title, (opens and begin == 0) or still
                )
                if not heading or _of_person(made.text):
                    yield made


_OF_FORCE = re.compile(r"(?P<force>(?:[A-Z]\w+ )*(?:Air Force|Navy|Army|Coast Guard|Marine Corps)) [A-Z][\w-]+")
_ARTICLE = re.compile(r"\b[Aa]n? $")


def _without_craft(flat: str, first: int, last: int) -> int:
    """Where the name of a force ends before one of its aircraft or ships: an [Indian Navy] Dornier."""
    if _ARTICLE.search(flat, max(0, first - 4), first) is None:
        return last
    m = _OF_FORCE.fullmatch(flat, first, last)
    return m.end("force") if m is not None else last


_ITEM = re.compile(r"(?:[-*•–—]|\(?\d{1,2}[.)])\s+\S")
_APART = re.compile(r"[\])*_]*(?:\s*[:|–—]|\s+-\s|\t| {2})")  # what parts a date from its entry


def _is_entry(line: Sentence, above: Sentence | None, taken: Sequence[tuple[int, int]], starts: Sequence[int]) -> bool:
    """Whether a line without a stop is an item of a list, or stands behind or below its own date."""
    if _ITEM.match(line.text):
        return True
    k = bisect.bisect_left(starts, line.start)
    if k < len(taken) and taken[k][1] < line.end and not _WORD.search(line.text, 0, taken[k][0] - line.start):
        return _APART.match(line.text, taken[k][1] - line.start) is not None
    dated = above is not None and above.heading and k > 0 and taken[k - 1][0] >= above.start
    return dated and above is not None and _WORD.search(above.text, taken[k - 1][1] - above.start) is None


def _is_no_name(said: str) -> bool:
    """Whether a sequence is one word that is never a name, so that no more is asked: The, He, In."""
    return said.lower() in CLOSED and said not in MONTHS and (len(said) < _INITIALS or not said.isupper())


def _of_person(name: str) -> bool:
    """Whether a sequence is somebody's given name and surname."""
    given, _, surname = name.partition(" ")
    return given in GIVEN_NAMES and surname.isalpha() and surname not in GIVEN_NAMES


def _sequences(flat: str) -> Iterator[tuple[int, int]]:
    """The capitalised sequences of a line, looked for where a capital or figure begins a word or all but begins it."""
    pattern = _WITH_FIRMS if _OF_FIRM.search(flat) else _SEQUENCE
    end = 0
    for beginning in _BEGINNING.finditer(flat):
        at = beginning.start()
        if at < end:
            continue
        if at and (flat[at - 1].isalnum() or flat[at - 1] == "_"):
            small = _SMALL.search(flat, max(end, at - 2), at)
            if small is None:
                continue
            at = small.start()
        m = pattern.match(flat, at)
        if m is not None:
            end = m.end()
            if flat[end : end + 2] == ", ":
                end = _with_fields(flat, at, end)
            yield at, end


def _with_fields(flat: str, first: int, last: int) -> int:
    """Where a sequence before a comma ends that says what it is for: Department for Business, Energy and Skills."""
    if not of_fields(flat[first:last]):
        return last
    m = _FIELDS.match(flat, last)
    return m.end() if m is not None and all(map(is_field, [*m[1].split(", ")[1:], m[2]])) else last


MONTHS = frozenset("March April May June August".split())  # and what people are called
# A month alone and without one of these before it is a given name where a name goes on: and June Hill said.
_LED = re.compile(
    r"\b(?:in|of|by|last|next|since|until|till|early|late|mid|this|from|for|to|through|during)[ -]$", re.IGNORECASE
)
_LOOSE = re.compile(r"^(?:[\s&]|and\b|of\b|the\b|for\b|on\b)+|(?:[\s&]|\band|\bof|\bthe|\bfor|\bon)+$")


def _free(
    flat: str, span: tuple[int, int], offset: int, taken: Sequence[tuple[int, int]], starts: Sequence[int]
) -> list[tuple[int, int]]:
    """What of a sequence no date takes: [On] Monday Ann Lund resigned. `starts` are those of the dates."""
    start, end = span
    at = max(0, bisect.bisect_right(starts, start + offset) - 1)
    pieces = []
    while at < len(taken) and taken[at][0] < end + offset:
        first, last = taken[at][0] - offset, taken[at][1] - offset
        at += 1
        if last > start and (last >= end or flat[first:last] not in MONTHS or _LED.search(flat, 0, first)):
            pieces.append((start, first))
            start = last
    if not pieces:
        return [span]
    out = []
    for first, last in (*pieces, (start, end)):
        found = flat[first:last] if first < last else ""
        kept = _LOOSE.sub("", found)
        if kept:
            begin = first + found.index(kept)
            out.append((begin, begin + len(kept)))
    return out


def _cut(text: str, flat: str, start: int, end: int) -> list[tuple[int, int]]:
    """The names in a raw sequence: parted at a line that begins with a label, at connectors, before an office."""
    if flat.find(" ", start, end) < 0:
        return [(start, end)]
    label = _LABEL.search(text, start, end) if text.find("\n", start, end) >= 0 else None
    if label is not None:
        return [*_cut(text, flat, start, label.start()), *_cut(text, flat, label.start() + 1, end)]
    return [(start + first, start + last) for first, last in parted(flat[start:end])]


_LABEL = re.compile(
    r"\n(?=(?:Updated|Published|By|Posted|Date|From|To|Subject|Photo|Source|Written|Edited|Reporting)\b)"
)


def _titled(text: str, share: float) -> bool:
    """Whether a line is set in title case or capitals, by the share of its capital words: they tell nothing."""
    upper = lower = 0
    share = 1.0 if text.rstrip().endswith(".") else share  # a sentence of many names is no heading
    most = (1 - share) * _LOOKED_AT
    for m in islice(_LETTERS.finditer(text), _LOOKED_AT):
        word = m[0]
        if word.lower() in CLOSED:
            continue
        if word[0].isupper():
            upper += 1
        else:
            lower += 1
            if lower > most:
                return False
    return upper + lower > 2 and upper >= share * (upper + lower)


_ALSO = ("née ", "nee ", "né ", "aka ", "a.k.a. ")
_ALIAS = re.compile(r"\b(?:née|nee|né|aka|a\.k\.a\.) $")
_IRREGULAR = frozenset("met left held won rose led".split())  # Met Norge warned
_FINITE = re.compile(r"['’]s\b| (?:(?:also|later|first|then) )?(?:(has|had|was|were|is|will|says)\b|([a-z]+))")


def _all_subject(text: str, first: int, last: int) -> bool:
    """Whether a sequence that begins with a verb's base form is a name, as the verb of the sentence is right behind it.

    Build Forward booked airtime; Lower Marsh flooded.
    """
    word, _, rest = text[first:last].partition(" ")
    low = word.lower()
    uses = verbs.verb_uses(low)
    if not rest or uses is None or not (uses[1] & verbs.BASE or low in _IRREGULAR):
        return False
    if low in CLOSED or low in t.COMMON or low in DESCRIPTIONS:
        return False
    if any(w in t.RANKS or not w[0].isupper() for w in rest.split()):
        return False
    return goes_on(text, last)


def goes_on(text: str, at: int) -> bool:
    """Whether a possessive or a finite verb stands behind a place in a text, so that what is before it is a subject."""
    m = _FINITE.match(text, at)
    behind = verbs.verb_uses(m[2]) if m is not None and m[2] else None
    return m is not None and (m[1] is not None or (behind is not None and bool(behind[1] & verbs.PAST)))


# What stands before an entry of a log: 11 FEB 0900, 04:20 UTC, 2.1. Possessive, as figures have many ways to be cut.
_STAMP = re.compile(
    r"(?:[\W\d]*+[A-Z][A-Za-z]{2,8}(?=[\W\d]\W*\d))?(?=\W*\d)[\W\d]*+(?:UTC|GMT|hrs|Z|[ap]\.?m\.?)?[\W\d]*+"
)


def _opens(text: str, at: int) -> bool:
    if at > 1 and text[at - 1] == " " and text[at - 2] in _RUNS_ON:
        return False
    before = text[max(0, at - 2) : at].rstrip() or text[:at].rstrip()
    if not before or before[-1] in ".:;!?•*|—–#>-\n]" + _QUOTES or text[max(0, at - 3) : at].isspace():
        # Behind the gap of a table, too, not behind that of a tag: sold by <b>Woolly Wonders</b>.
        return before[-1:] not in _RUNS_ON or before.rpartition(" ")[2] not in CLOSED
    if not (before[-1].isdigit() or before[-1] in ")CTZsm"):
        return False
    before = text[:at].rstrip()
    return (before[-1] == ")" and _MARKER.search(before) is not None) or _STAMP.fullmatch(before) is not None


_LOUD = re.compile(r"[A-ZÀ-Þ]{4,}[’'\"”]?\n$")


def _below_heading(text: str, at: int) -> bool:
    """Whether a line begins there below one that ends in capitals: MASSEUR IN TROUBLE, and below it: Search at dawn."""
    return text[at - 1 : at] == "\n" and _LOUD.search(text, max(0, at - 24), at) is not None


_RUNS_ON = frozenset(",abcdefghijklnopqrtuvwxy")  # "s", "m" and "z" end a time, and with it a stamp


def _candidate(text: str, offset: int, first: int, last: int, title: str, opens: bool) -> Candidate:
    name = text[first:last]
    if name[-1] == "." and _ABBREVIATED.search(name) is None:
        name = name.rstrip(".")
    before = text[max(0, first - 24) : max(0, first - 1)].rpartition(" ")[2]
    if text[first - 1 : first] != " " or not before.isalnum():
        m = _BACKWARDS.match(text[max(0, first - 24) : first][::-1])
        before = m[1][::-1] if m else ""
    before = before.lower()
    return Candidate(offset + first, offset + first + len(name), name, opens, title, before)


_ABBREVIATED = re.compile(r"(?:[A-Z]\.){2,}$|\b(?:Inc|S\.p\.A|S\.r\.l|d\.o\.o)\.$")
_BACKWARDS = re.compile(r"\W{0,2}(\w+)")  # the last word, from its end
