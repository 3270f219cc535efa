"""Whom a sentence cites: outlets in brackets after it, "according to", "told", "first reported by", wire credits."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from timeline.claims import bare_notes, citing, gazetteer
from timeline.claims import naming as t
from timeline.claims.crediting import NAME, Credit, bracketed, trailing
from timeline.claims.lexicon import CLOSED
from timeline.claims.outlets import is_outlet, may_be_paper
from timeline.claims.spots import Spot
from timeline.model import Kind
from timeline.read.footnotes import MARK


def named(text: str, start: int, end: int, spots: Sequence[Spot], outlets: Collection[str]) -> list[Spot]:
    """The outlets that the words of a sentence cite, of the names in it; other names only after "according to".

    What stands in one list with a cited outlet is cited with it.
    """
    names = [s for s in spots if s.kind is not Kind.PLACE]
    if not names:
        return []
    known = any(s.name in outlets for s in names)
    if not known and not any(map(text[start:end].__contains__, _OTHERS)):
        return []
    cited = [_cited(text, start, end, s, outlets) for s in names]
    for order in (range(1, len(names)), range(len(names) - 2, -1, -1)):
        for i in order:
            j = i - 1 if order.step > 0 else i + 1
            between = text[min(names[i].end, names[j].end) : max(names[i].start, names[j].start)]
            listed = cited[j] and names[i].name in outlets and citing.together(between)
            cited[i] = cited[i] or listed
    return [s for s, is_cited in zip(names, cited, strict=True) if is_cited]


_OTHERS = ("ccording", ", per ", " show", " suggest", " indicate", " reveal")  # before sources that are no outlets
_SPACES = re.compile(r" \s+|[^\S ]\s*")  # but one space alone
_NEAR = 120


def _cited(text: str, start: int, end: int, spot: Spot, outlets: Collection[str]) -> bool:
    before = _SPACES.sub(" ", text[max(start, spot.start - 2 * _NEAR) : spot.start])[-90:]  # over a link's address
    after = _SPACES.sub(" ", text[spot.end : min(end, spot.end + 2 * _NEAR)])[:120]
    if text[start:end].isupper():
        before, after = before.lower(), after.lower()
    if spot.name in outlets and citing.outlet(before, after):
        return True
    return spot.kind is not Kind.PERSON and citing.other(before, after)


_UNKNOWN = re.compile(
    r"\b([Aa]ccording[ \n]to|[Tt]old|[Ii]nterview[ \n]with|(?:[Rr]eported|[Oo]btained|[Ss]een)[ \n]by|[Cc]iting)"
    rf"[ \n](?:the[ \n])?({NAME})(?=[,;)]|\.?\s*$|[ \n][a-z(])"
)

_CUES = ("ccording", "told", "Told", "nterview", "eported", "btained", "seen", "Seen", "iting")  # one is in each


def unknown(text: str, start: int, end: int, spots: Sequence[Spot]) -> list[str]:
    """Sources that no name of the document is: according to E24; told WXYZ-TV, where it is worded as an outlet."""
    if not any(map(text[start:end].__contains__, _CUES)):
        return []
    found = []
    for m in _UNKNOWN.finditer(text, start, end):
        free = not any(spot.start < m.end(2) and m.start(2) < spot.end for spot in spots)
        name = m[2].rstrip(".")
        closed = m[1][0] in "Aa" and re.match(r"[,;)]|\.?\s*$", text[m.end(2) : end]) is not None
        if free and (is_outlet(name) or closed) and name.split()[0] not in t.TITLES and name.lower() not in CLOSED:
            found.append(name)
    return found


# How a sentence credits an outlet, its subject, with what stands before it: the Age first reported it, has the story.
_SUBJECT = r"^(?:[“\"][^“”\"]{5,200}[”\"],? )?(?:The )?(?P<who>[\w .'’&-]{2,40}?)"
_CREDIT = re.compile(
    rf"{_SUBJECT} (?:(?:was the )?first (?:to )?(?:report|publish|reveal|obtain|br[eo]ke?)"
    r"|has (?:the (?:full )?(?:story|news|details|scoop)|more|further|details)\b)",
    re.IGNORECASE,
)
_CREDIT_LATER = re.compile(
    rf"{_SUBJECT} (?:reported|broke|revealed|wrote|said|put)"
    r" (?:(?:earlier|previously|first|also) )?(?:that |on |about |of )?(?:the|it|this) ",
    re.IGNORECASE,
)
# … that it had cost a million.
_ABOUT_IT = re.compile(
    rf"{_SUBJECT} (?:has |had )?(?:reported|wrote|said|reports|writes|says|put|estimated) (?:that )?"
    r"(?:it|this|they|he|she)\b",
)
_TELLS_MORE = re.compile(
    r"^(?:[“\"][^“”\"]{5,200}[”\"],? )?"
    r"(?:[Hh]e|[Ss]he|[Tt]hey) (?:(?:later|also|has|had|have) )*(?:told|confirmed (?:it|this) to)\b"
)
_APPEARED = re.compile(
    r"^(?:So (?:says|said|reports|wrote|writes)\b"
    r"|(?:More|(?:Further )?[Dd]etails|The (?:full )?(?:story|details|text))(?: (?:is|are))? (?:in|at|from|on)\b"
    r"|(?:We|I) (?:know|learnt|learned) (?:of )?(?:this|that|it) (?:from|because|thanks to)\b"
    r"|(?:The|This|That)(?: [\w-]+){1,4}, (?:which (?:was|were) )?(?:first|originally)"
    r" (?:reported|published|revealed|broken) (?:in|by|on) "
    r"|(?:The|His|Her|Its|Their|This|That|It)(?: [\w-]+){0,4}? (?:(?:was|were|had been|has been) )?"
    r"(?:(?:first|originally|earlier|previously) (?:appeared|reported|published|revealed|broken|disclosed)"
    r"|(?:reported|revealed|broken|disclosed)(?: (?:first|earlier|previously|\w+ \w+))?) (?:in|by|on) )",
)


def credited(text: str, outlets: Collection[str]) -> tuple[str, ...]:
    """Outlets that a sentence credits with what stands before it: The Star Tribune first reported the departure."""
    about = _ABOUT_IT.match(text)
    if _TELLS_MORE.match(text) or (about is not None and _is_one(about["who"], outlets)):
        return tuple(outlets)
    m = _CREDIT.match(text) or (_CREDIT_LATER.match(text) if len(text) < 90 else None)
    m = m if m is not None and _is_one(m["who"], outlets) else _APPEARED.match(text)
    if m is None or re.search(r"\bthat\b", text[m.end() : m.end() + 30]):
        return ()  # the Bugle first reported in June that …: its own news
    return tuple(outlets)


def _is_one(subject: str, outlets: Collection[str]) -> bool:
    """Whether a subject is or begins with the name of one of some outlets: AP; Politico’s Meg Hart."""
    words = re.sub(r"['’]s\b", "", subject).lower().split()
    heads = {" ".join(words[:n]) for n in range(1, len(words) + 1)}
    names = {o.lower().removeprefix("the ") for o in outlets}
    return not heads.isdisjoint(names) or any(gazetteer.outlets().get(head) in outlets for head in heads)


_TOLD = re.compile(r"\b(?:told|tells|interview with|speaking to|spoke to|said to)\b")
_GOES_ON = re.compile(
    r"(?:^|[”\"] )(?:[Hh]e|[Ss]he|[Tt]hey)\b (?:also |later |then )?"
    r"(?:said|says|added|would not|did not|declined|denied|insisted|recalled|described|explained|told|admitted)\b"
)


def told(text: str, outlets: Collection[str], before: tuple[str, ...]) -> tuple[str, ...]:
    """The outlets to which somebody speaks in a sentence, or still speaks: … told The Age. He said …."""
    if not outlets and not before:
        return ()
    if _TOLD.search(text):
        return tuple(outlets)
    return before if _GOES_ON.search(text) else ()


_PAPER = r"(?:newspaper|paper|daily|tabloid|broadsheet|magazine|broadcaster|news agency|newswire|outlet|publication)"
_SPEAKS = (
    r"(?: (?:also|has|had|further|later|then))* (?:said|says|report(?:ed|s)|add(?:ed|s)|wrote|writes|quot(?:ed|es)"
    r"|cit(?:ed|es)|claim(?:ed|s)|note[ds]|alleg(?:ed|es)|reveal(?:ed|s)|disclosed|named|describe[ds]"
    r"|published|printed|carried)\b"
)
_TAKEN_UP = re.compile(
    rf"\b[Tt]he (?:{_PAPER}|(?:article|story))(?:['’]s \w+)?{_SPEAKS}"
    rf"|\b(?:[Aa]ccording to|told|tells|interview with|spoke to|speaking to|seen by|obtained by) the {_PAPER}\b"
)
_IT_SPEAKS = re.compile(rf"It{_SPEAKS}")


def taken_up(text: str, *, leads: bool) -> bool:
    """Whether a sentence cites by a noun or pronoun the outlet cited before it: the paper said; it quoted her.

    The pronoun counts where that outlet `leads`, as the subject of its sentence.
    """
    return _TAKEN_UP.search(text) is not None or (leads and _IT_SPEAKS.match(text) is not None)


_LINK = re.compile(
    r"\[[^\[\]\n]{0,80}\]\(\s*<?https?://(?:www\.)?([\w.-]+)[^()\s]*\)|<a\s[^<>]*href=[\"']https?://(?:www\.)?([\w.-]+)[^<>]*>"
)
_SIGN = rf"(?:\w{{1,4}}|{MARK})"  # a page's, or a name that Markdown gives a note
_NOTE = re.compile(rf"^[ \t]*(?:[-*•] )?\[\^?({_SIGN})\]:?[ \t]+(\S.*)$", re.MULTILINE)
_MARK = re.compile(rf"(?<=[\w.,;”\"’')\]])[ ]?\[\^?({_SIGN})\](?![:(\w])")
_URL = re.compile(r"https?://(?:www\.)?([\w.-]+)")


def notes(text: str) -> list[re.Match[str]]:
    """The lines of a text that are numbered notes: the mark is group 1, what it stands for group 2.

    The marks are between brackets behind the words, those of the notes too, or in a list at the end.
    """
    found = list(_NOTE.finditer(text)) if "[" in text else []
    marks = [m for m in _MARK.finditer(text) if m[1].isdecimal()] if "[" in text and not found else []
    listed = bare_notes.numbered(text, marks[-1].end()) if marks else []
    return listed if marks and {m[1] for m in marks} <= {m[1] for m in listed} else found


def references(text: str, lines: Sequence[re.Match[str]]) -> list[Credit]:
    """Where a text links to an outlet, in Markdown, HTML or a numbered note, and to which; in order.

    `lines` are its notes.
    """
    found = []
    for m in _LINK.finditer(text) if "://" in text else ():
        outlet = gazetteer.outlets().get(m[1] or m[2]) or _linked(m[0], m[1] or m[2])
        if outlet is not None:
            found.append(Credit(m.start(), m.end(), outlet, behind=False))
    meant = {m[1]: source_of(m[2]) or "" for m in lines}
    notes_at = {m.start(1) for m in lines}
    at, end = 0, -1
    for m in _MARK.finditer(text) if meant else ():
        at = at if m.start() == end else m.start()  # of several marks that of the first, behind the words
        end = m.end()
        if m[1] in meant and m.start(1) not in notes_at:
            found.append(Credit(at, m.end(), meant[m[1]]))
    return sorted(found, key=lambda c: c.start)


# See “Wards reopen,” Orsk Herald, 16 Sept. 2025, p. 4.
_TITLED = (
    rf"[“\"‘][^“”\"\n]{{3,150}}[,.]?[”\"’],? (?:in )?(?:[Tt]he )?[*_]*({NAME})[*_]*,?"
    r" \(?(?:\d|[A-Z][a-z]{2,8}\.? \d)"
)
_REFERENCE = re.compile(
    rf"^[ \t]*(?:[-*•] )?(?:\[?\^?{_SIGN}[\].)]:? )?(?:[\w., ]{{0,60}}?[,.:] )?(?:[Ss]ee(?: also)?:? )?"
    rf"{_TITLED}[^\n]{{0,40}}$",
    re.MULTILINE,
)


def sources(text: str, lines: Sequence[re.Match[str]]) -> list[tuple[int, int]]:
    """Where notes (`noted`) and lines of a bibliography stand that name an outlet, and so tell no event."""
    named = [m.span() for m in lines if source_of(m[2]) is not None]
    return named + list(_bibliography(text))


def _bibliography(text: str) -> Iterator[tuple[int, int]]:
    """The lines that give what stands in quotation marks and where it appeared; each has such a mark."""
    at = 0
    while at >= 0 and (mark := _QUOTED.search(text, at)) is not None:
        m = _REFERENCE.match(text, text.rfind("\n", 0, mark.start()) + 1)
        if m is not None:
            yield m.span()
        at = text.find("\n", mark.end())


_QUOTED = re.compile('[“"‘]')


_SAYING = re.compile(r"\[[^\]]*\b(?:report(?:ed|s|ing)?|according to|said|told|revealed|wrote)\b[^\]]*\]")


_SAYS = re.compile(
    rf"(?:[Tt]he )?({NAME})(?: (?:first )?(?:report(?:s|ed)|sa(?:ys|id)|writes|wrote|revealed|has learned))?"
)


def _linked(link: str, domain: str) -> str | None:
    """The outlet of a link to an unknown address: by its words, where they name one or say that somebody reports."""
    words = link[1 : link.find("]")].strip('*_“”" ') if link.startswith("[") else ""
    if words and len(words) < 40 and words[:1].isupper() and is_outlet(words):
        return words
    says = _SAYS.fullmatch(words)
    if says is not None and is_domain(domain, says[1]):
        return says[1]
    names = re.search(r"\w (?:the )?[A-Z]", words) is not None or words[:1].isupper()
    return domain if _SAYING.match(link) and not names else None


_DATED = re.compile(rf"(?:[Ss]ee )?(?:[Tt]he )?[*_]*({NAME})[*_]*,? \(?(?:\d{{1,2}} [A-Z]|[A-Z][a-z]{{2,8}}\.? \d)")


def source_of(note: str) -> str | None:
    """The outlet of a numbered note: by its address, its name behind a title, or between commas or stops."""
    url = _URL.search(note)
    if url is not None and url[1] in gazetteer.outlets():
        return gazetteer.outlets()[url[1]]
    titled = re.search(_TITLED, note)
    if titled is not None:
        return gazetteer.outlets().get(titled[1].lower()) or titled[1]
    dated = _DATED.match(note)
    if dated is not None and may_be_paper(dated[1]):
        return gazetteer.outlets().get(dated[1].lower()) or dated[1]
    named = (part.strip(' *_"“”').removeprefix("The ") for part in re.split(r"[,.;:]", note))
    return next((o for n in named if n and (o := gazetteer.outlets().get(n.lower()) or _form(n))), None)


def _form(name: str) -> str | None:
    paper = is_outlet(name) or (" " in name and may_be_paper(name))
    return name if name[0].isupper() and len(name.split()) < 6 and paper else None


def own_credits(text: str, start: int, end: int, others: Collection[str]) -> list[Credit]:
    """Whom a sentence credits in brackets or behind its end; `others` as in `crediting.bracketed`."""
    said = text[start:end]
    found = bracketed(said, others, start) if "(" in said or "[" in said else []
    return found + [Credit(end, end, outlet) for outlet in trailing(said)]


def cites(
    text: str, start: int, end: int, spots: Sequence[Spot], outlets: Sequence[Spot], credited: Sequence[Credit]
) -> tuple[str, ...]:
    """Everything a sentence cites: domains in brackets, then outlets by name where their domain is not there.

    `spots` are the names in the sentence, `outlets` those of them that it cites, `credited` its own credits.
    """
    unlisted = unknown(text, start, end, spots)
    if not (credited or outlets or unlisted):
        return ()
    found = [*dict.fromkeys(c.outlet for c in credited)]
    owners = {gazetteer.domains().get(d, d) for d in found}
    for name in (*(s.name for s in outlets), *unlisted):
        if name not in owners and name not in found and not any(is_domain(d, name) for d in found):
            found.append(name)
    return tuple(found)


def is_domain(domain: str, name: str) -> bool:
    """Whether an unknown address is that of a name: record.pt, of Record; lundpost.example, of the Lund Post."""
    plain = re.sub(r"\W", "", name.lower().removeprefix("the "))
    joined = domain.replace("-", "")
    return domain.islower() and plain in (joined.split(".")[0], joined.replace(".", ""))


def merged(*lists: Iterable[str]) -> tuple[str, ...]:
    """The outlets of several lists in order, each once, with its article or without."""
    return tuple(
        {name.removeprefix("The "): name for names in reversed(lists) for name in reversed([*names])}.values()
    )[::-1]
