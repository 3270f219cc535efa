"""Credits: outlets in brackets in or behind a sentence, or in a sentence of their own: (Reuters; FT), Source: FT."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from timeline.claims import gazetteer
from timeline.claims import naming as t
from timeline.claims.acronyms import abbreviates
from timeline.claims.given_names import GIVEN_NAMES
from timeline.claims.outlets import is_outlet, may_be_paper
from timeline.model import Sentence

NAME = r"[A-ZÀ-Þ][\w&.’'-]*(?: (?:of |the |de |du |der |for |and )?[A-ZÀ-Þ\d][\w&.’'-]*){0,4}"
_FULL_NAME = re.compile(NAME)
_BRACKET = re.compile(r"([(\[])([^()\[\]\n]{2,120}(?:\n[^()\[\]\n]{1,80})?)[)\]]")
_LEAD = re.compile(
    r"^(?:[Vv]ia|[Ss]ources?|[Ss]rc|[Ff]rom|[Pp]er|[Hh]/[Tt]|[Ss]ee(?: also)?|[Cc]f\.?|[Cc]redits?"
    r"|(?:[Rr]ead )?[Mm]ore(?: at)?|(?:[Ll]inks?|[Tt]ranscript)(?=:)"
    r"|(?:[Aa]dditional )?(?:[Rr]eporting|[Mm]aterial|[Ww]riting) by"
    r"|[Ww]ith (?:files|reporting|material) (?:from|by)):? (?=\S)"
)
_PARTS = re.compile(r"\s*[;,|/]\s*(?![a-z0-9-]+\.[a-z]{2,})|\s*[;,|]\s*|\s+(?:and|&|\+|via)\s+")
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:/[^\s)]*)?")
# Of what day the issue is: the Norden Gazette of 4 May 2024, Reuters 2024.
_ISSUE = re.compile(
    r",?(?: of| on| dated| for)? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,?(?: \d{4})?"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:[A-Z][a-z]{2,8}\.? )?(?:1[5-9]|20)\d\d)$"
)
_DIGIT = re.compile(r"\d")
_HEADLINE = re.compile(r"[“\"][^“”\"]{3,150}[”\"],?\s*(?:in )?(?=[\w*])|,\s*[“\"][^“”\"]{3,150}[”\"](?=,|$)")
_DAY = re.compile(r"\d{1,2} [A-Z][a-z]{2,8}\.?(?: \d{4})?|[A-Z][a-z]{2,8}\.? \d{1,2}(?:,? \d{4})?")
# No credit begins so: a capital word and a small one that no name has.
_PROSE = re.compile(
    r"[\s“\"‘']*(?!(?:Via|Sources?|From|Per|H/T|See|Cf|Credits?|Additional|Reporting|Material|Writing|With)\b)"
    r"[A-Z][\w’'-]* "
    r"(?!(?:of|on|the|in|de|di|da|do|du|des|der|del|della|van|von|for|and|dated|via)\b)[a-z]"
)
_SHORT = 120  # characters of a sentence that can be nothing but a credit
# What may stand beside an outlet in its brackets: a date, a page, a remark.
_REMARK = re.compile(
    r"\d[^()]*|[$€£]+|(?:[A-Z][a-z]{2,8}\.? )?\d{1,2}(?:,? \d{4})?|[a-z][a-z.’' -]*\d*|[A-Z][a-z]{2,8}\.? \d{4}"
)
# Where the others in a list say that something was posted; alone in brackets they are as often firms.
_PLATFORMS = frozenset("X Twitter Facebook Instagram YouTube Telegram TikTok LinkedIn Reddit Bluesky Mastodon".split())
STAMP = re.compile(r"\W*\d{1,2}:\d\d")  # of what somebody else posted
_ALONE = re.compile(r"[\s(\[–—-]*(?P<said>[^\n]{2,100}?)[)\]\s.]*")


class Credit(NamedTuple):
    """An outlet that brackets, a note or a link credit, and where; `behind` what they cover, as links are not.

    It is empty for a note that names none, which parts those around it.
    """

    start: int
    end: int
    outlet: str
    behind: bool = True


def listed(said: str) -> list[str]:
    """The outlets that a credit lists by name or domain, in order; none where anything in it is somebody else."""
    said = _HEADLINE.sub("", " ".join(said.split()))
    if _PROSE.match(said):
        return []
    led = _LEAD.match(said)
    said = said[led.end() if led is not None else 0 :].strip(" *_“”\"',")
    whole = _outlet(said)
    if whole is not None:
        return [whole]
    declared = led is not None and led[0].lower().startswith("source")
    found, posted = [], []
    for part in _without_writer(_PARTS.split(said)):
        part = part.strip(" *_“”\"'")
        outlet = _outlet(part)
        if outlet is not None or (declared and _FULL_NAME.fullmatch(part) and _could_be(part, "", ())):
            found.append(outlet or part)
        elif part in _PLATFORMS:
            posted.append(part)
        elif not _REMARK.fullmatch(part.strip()):
            return []
    return found + posted if found else []


def _without_writer(parts: list[str]) -> list[str]:
    """The parts of a credit without who wrote what it names: Orr, Lund Post, 4 May."""
    if len(parts) < 3 or _DAY.fullmatch(parts[2].strip()) is None:
        return parts
    return parts[1:] if _FULL_NAME.fullmatch(parts[0]) and _outlet(parts[0]) is None else parts


def entered(cell: str) -> list[str]:
    """The outlets in a cell for sources, where a name needs nothing else to be one: Aldmoor Echo; OCHA."""
    parts = (part.strip(" *_“”\"'") for part in _PARTS.split(cell.strip()))
    return listed(cell) or [part for part in parts if _FULL_NAME.fullmatch(part) and _could_be(part, "", ())]


def _outlet(said: str) -> str | None:
    said = said.removeprefix("the ")
    said = _ISSUE.sub("", said) if _DIGIT.search(said) is not None else said
    address = _ADDRESS.fullmatch(said) if "." in said else None
    if address is not None:
        return address[1]
    known = gazetteer.outlets().get(said.lower().removeprefix("the "))
    return known or (said.removeprefix("The ") if _FULL_NAME.fullmatch(said) and is_outlet(said) else None)


def bracketed(text: str, others: Collection[str] | None = None, at: int = 0) -> list[Credit]:
    """The outlets in brackets, of a text that begins `at`.

    `others` are names that are outlets though nothing in them says so; None where the brackets stand apart, as only
    those of credits do.
    """
    found: list[Credit] = []
    for m in _BRACKET.finditer(text) if "(" in text or "[" in text else ():
        outlets = listed(m[2]) if not _own_address(m, text) else []
        if not outlets and _is_initials(m) and m[2] in (others or ()):
            outlets = [m[2]]
        elif not outlets and _closes(text, m.end()) and (name := _unknown(m, text, ())) is not None:
            apart = others is None or _LEAD.match(m[2]) is not None or (" " in name and may_be_paper(name))
            outlets = [name] if apart or name in (others or ()) else []
        found += [Credit(at + m.start(), at + m.end(), outlet) for outlet in dict.fromkeys(outlets)]
    return found


def _is_initials(m: re.Match[str]) -> bool:
    """Whether square brackets hold the letters of a name and nothing else: [NRK], as digests credit."""
    return m[1] == "[" and m[2].isalpha() and m[2].isupper() and _FEWEST <= len(m[2]) <= _MOST


def _own_address(m: re.Match[str], text: str) -> bool:
    """Whether brackets give the address of what is named before them: Homelet (www.homelet.example)."""
    address = re.match(r"(?:https?://)?www\.([\w-]+)\.", m[2])
    name = _NAMED.search(text, max(0, m.start() - _SHORT), m.start()) if address is not None else None
    return address is not None and name is not None and name[1].lower() == address[1].lower()


def credited_so(text: str, known: Collection[str]) -> frozenset[str]:
    """Names that stand in brackets behind sentences of a text as outlets do, though nothing in them says so.

    One does so twice, or in a text that credits outlets in this way; none is only behind names, as parties, publishers
    and parts are: Ann Orr (Labour). Letters do in square brackets, anywhere in a digest that credits so. `known` are
    names of the text that are no outlets.
    """
    surnames = {k.rsplit(" ", 1)[-1] for k in known}
    found: Counter[str] = Counter()
    apart, outlets = set(), False
    brackets = [*_BRACKET.finditer(text)] if "(" in text or "[" in text else []
    initials = {m[2] for m in brackets if _is_initials(m) and not listed(m[2])} - {*known}
    if initials and sum(m[1] == "[" and bool(listed(m[2])) for m in brackets) < _DIGEST:
        initials = set()
    for m in brackets:
        if _CLOSING.match(text, m.end()) is None:
            continue
        credits_outlets = bool(listed(m[2]))
        outlets = outlets or credits_outlets
        name = _unknown(m, text, surnames) if not credits_outlets else None
        if name is not None and name not in known:
            found[name] += 1
            named = _NAMED.search(text, max(0, m.start() - _SHORT), m.start())
            apart |= {name} if named is None or named[1] in t.LABELS else set()  # on Monday (Norden Echo)
    return frozenset(initials | {name for name, times in found.items() if name in apart and (outlets or times > 1)})


def _unknown(m: re.Match[str], text: str, surnames: Collection[str]) -> str | None:
    """The name alone in brackets that can be a source; in square ones it has two words at least."""
    name = _LEAD.sub("", m[2], count=1).strip()
    if (m[1] == "[" and " " not in name) or _FULL_NAME.fullmatch(name) is None:
        return None
    return name if _could_be(name, text[max(0, m.start() - _SHORT) : m.start()], surnames) else None


_FEWEST, _MOST = 3, 6  # letters in place of a name
_DIGEST = 3  # outlets in square brackets, at least
_CLOSING = re.compile(r"(?:\s*\([^()\n]*\))*[ ]*(?:[.;]|$)", re.MULTILINE)
_NAMED = re.compile(r"(?<![^\W\d_])([A-ZÀ-Þ][\w&.’'-]*)[”\"’']?\s*$")


_TRAILING = re.compile(
    r"(?:[.!?:]['”\"’]?\s+(?:https?://|www\.)|\s(?:[–—-]{1,2}|\|)\s+(?=\S))([^\s–—]+(?: [^\s–—]+){0,3})\W*$"
)


def trailing(text: str) -> list[str]:
    """The outlet behind the end of a sentence without brackets: an address, or a name behind a dash."""
    m = _behind_dash(text)
    return listed(m[1]) if m is not None else []


@lru_cache(maxsize=4)  # it is asked of each sentence twice
def _behind_dash(text: str) -> re.Match[str] | None:
    apart = any(map(text[-_TAIL:].__contains__, _APART))
    return _TRAILING.search(text, max(0, len(text) - _TAIL)) if apart else None


_TAIL = 160  # characters of a sentence in which a credit can end it
_APART = ("–", "—", "|", " -", "\n-", "//", "www.")  # one of these stands before it


def _closes(text: str, end: int) -> bool:
    return re.fullmatch(r"(?:\s*\([^()]*\))*\s*[.;]?\s*(?:[(\[][^()\[\]]*[)\]]\s*)*", text[end:]) is not None


_SHORTENED = 40  # characters of a full name behind the part that stands for it
_CODE = re.compile(r"[A-Z]{1,8}-\d[\w-]*|(?:SEV|P)\d")  # of an incident, a ticket, a flaw


def _could_be(name: str, before: str, surnames: Collection[str]) -> bool:
    """Whether an unknown name in brackets at the end of a sentence can be a source and not a label of what precedes."""
    first = name.split()[0].rstrip(".")
    if first in GIVEN_NAMES and " " in name:
        return False
    if re.search(r"(?:^| )[A-Z]\.|\b\d{4}[a-z]?$", name) or name.split()[-1] in surnames:
        return False  # a person
    if _CODE.fullmatch(name) or first in t.LABELS or len(name) < 3 or first in t.TITLES or first.lower() in t.COMMON:
        return False
    if re.search(rf"\b{re.escape(name.removeprefix('the '))}\b[^.;()]{{0,{_SHORTENED}}}$", before):
        return False  # Norhall Mutual Insurance plc (Norhall)
    run = re.search(rf"({NAME})[”\"’']?\s*$", before)
    return run is None or not abbreviates(name, run[1])


def body_end(text: str) -> int:
    """Where a sentence ends before the credits that follow it."""
    m = _behind_dash(text)
    end = len(text[: m.start() + 1].rstrip()) if m is not None and listed(m[1]) else len(text)
    while end and text[:end].rstrip(" .,;\n")[-1:] in (")", "]"):
        last = next(
            (m for m in _BRACKET.finditer(text, max(0, end - 160), end) if not text[m.end() : end].strip(" .,;\n")),
            None,
        )
        if last is None or not listed(last[2]):
            break
        end = len(text[: last.start()].rstrip())
    return end


def behind(sentences: Sequence[Sentence], others: Collection[int] = ()) -> list[Credit]:
    """Credits that stand alone, or in brackets before the next sentence, at the end of the sentence before.

    What begins at an offset of `others` somebody else wrote: the messages of a chat.
    """
    found = []
    for n, (before, sentence) in enumerate(pairwise(sentences), 2):
        apart = sentence.paragraph - before.paragraph
        if apart and n < len(sentences) and sentences[n].paragraph == sentence.paragraph:
            continue  # it heads what follows: ROLL CALL. Present: …
        near = len(sentence.text) < _SHORT and apart <= (not sentence.heading) and sentence.start not in others
        near = near and STAMP.match(sentence.text) is None
        m = _ALONE.fullmatch(sentence.text) if near and not _PROSE.match(sentence.text) else None
        outlets = listed(m["said"]) if m is not None else []
        if not outlets and apart == 0 and (first := leading(sentence.text)):
            outlets = [c.outlet for c in bracketed(sentence.text[:first])]
        if not outlets and m is not None and apart == 0 and sentence.text.startswith(("(", "[")):
            outlets = [c.outlet for c in bracketed(sentence.text)]  # an unknown one
        found += [Credit(before.end, before.end, outlet) for outlet in outlets]
    return found


_OPENING = re.compile(r"\([A-ZÀ-Þ][\w.’'&-]*(?: [\w.’'&-]+){1,4}\)(?=\s+[\"“A-ZÀ-Þ])")

# [company blog]; (Fire service statement)
_SORT = re.compile(
    r"\[[a-z][a-z’'-]{2,}(?: [a-z][a-z’'-]+){0,3}\](?=\s)"
    r"|\((?:[A-Z][\w’'-]*|[a-z]+)(?: [\w’'-]+){0,4}"
    r" (?:statement|release|letter|report|filing|tweet|post|minutes|notice)\)(?=\s)"
)


def leading(text: str) -> int:
    """The length of the credits in brackets with which a sentence begins, and which belong to the one before.

    One that is unknown has two words at least: (Harbour Lamp); but: (Norway), (Applause). In square brackets a kind of
    source does as well: [press release].
    """
    end = 0
    while text[end : end + 1] in ("(", "[") and (m := _BRACKET.match(text, end)) is not None:
        unknown = _OPENING.match(text, end)
        named = unknown is not None and m[2] not in gazetteer.names() and bool(bracketed(unknown[0]))
        if not listed(m[2]) and not named and not _SORT.match(text, end):
            break
        end = m.end() + len(text[m.end() :]) - len(text[m.end() :].lstrip())
    return end
