"""Whose voice a document has: whom its "we" and its "I" mean."""

from __future__ import annotations

import re

from timeline.claims import name_forms
from timeline.claims import naming as t
from timeline.claims.actors import Cast
from timeline.claims.designations import NOUNS
from timeline.claims.outlets import PRESS, is_outlet
from timeline.model import Document, Kind

_DESK = re.compile(
    r"(?:,? (?:(?:Members?|Customer|Press|Media|Investor|Public|Corporate|Client)['’]?s? )?"
    r"(?:Office|Newsroom|Team|Support|Service|Services|Communications|Relations|Affairs|Desk|Updates|Newsletter|Alerts))+$"
)
_DEAR = re.compile(r"^(?:Dear|To (?:all|our|the)|Hello|Hi)\b", re.MULTILINE)  # a letter speaks for who sends it
_QUESTION = re.compile(r"\n?[*_]*[A-Z\"“][^\n?]{5,200}\?[*_”\"]*")
_YOU = re.compile(r"\b[Yy]ou(?:r|rs)?\b")
_NAME = r"[A-ZÀ-Þ][\w.’'-]*(?: (?:de |van |von |da |al-)?[A-ZÀ-Þ][\w.’'-]*){1,3}"
_TITLED = rf"(?:(?:{'|'.join(sorted(t.HONORIFICS))})\.? )?({_NAME})"
_BYLINE = re.compile(rf"(?:^|\n)\W{{0,3}}(?:[Bb]y|BY|[Aa]uthor:|[Ww]ritten by|[Ff]rom:)?\s*[\"“]?({_NAME})")
# I, Edith Holm, of Orsk, say as follows.
_DEPONENT = re.compile(
    rf"^[\W\d]{{0,6}}I, {_TITLED}(?=,| (?:of|am|make|state|say)\b)",
    re.MULTILINE,
)
# Yours etc., Edith Holm
_SIGNED = re.compile(
    r"^[ \t]*(?:Yours|Sincerely|Faithfully|Respectfully|(?:Kind |Best |Warm )?[Rr]egards|Best wishes|Your \w+)\b"
    rf"[^\n]{{0,40}}\n\s*({_NAME})[ \t]*$",
    re.MULTILINE,
)
# The diary of Edith Holm; Witness statement of Ida Reyne
_DIARY = re.compile(
    r"[\s#*_]*(?:(?i:the |private |war |pocket |first |second |witness )*)"
    r"(?i:diary|journal|diaries|memoirs?|reminiscences|recollections|testimony|statement|affidavit|deposition) of "
    rf"{_TITLED}"
)
# Not affiliated with Pell Bank
_DENIED = re.compile(r"\b(?:[Nn]ot \w+|[Nn]o relation) (?:by|with|to) [^.\n]*")
_BELOW = 160  # characters of a signature


def is_interview(document: Document) -> bool:
    """Whether a text has questions in paragraphs of their own, of which two at least are put to somebody."""
    blocks = [b for b in document.text.split("\n\n")[:-1] if "?" in b and _QUESTION.fullmatch(b)]
    return sum(_YOU.search(question) is not None for question in blocks) > 1


def speaker(document: Document, people: Cast) -> str | None:
    """Whom "we" means: the publisher where the text names it as something that acts and it is no outlet.

    Nobody in an interview, where others speak. A mail speaks for its sender, whether its text names it or not; that of
    a person for the body named below their name.
    """
    publisher = document.publisher or ""
    if is_interview(document):
        return None
    if document.published_from == "e-mail" and name_forms.kind_of(publisher or "-") is Kind.PERSON:
        return _signed_for(document, people)
    for actor in people.actors:
        if publisher.lower() in {actor.name.lower(), *(a.lower() for a in actor.aliases)}:
            return None if is_outlet(actor.name) else actor.name
    sender = _DESK.sub("", publisher)
    body = " " in sender and name_forms.kind_of(sender) is not Kind.PERSON and not is_outlet(sender)
    if document.published_from == "e-mail" and body:
        return sender
    addressed = body and name_forms.kind_of(sender) is Kind.ORGANISATION and _DEAR.search(document.text) is not None
    return name_forms.canonical(sender) if addressed else None


def _signed_for(document: Document, people: Cast) -> str | None:
    """The body named first below the name of the person who signs a mail: Ida Reyne / Head of Legal, Orbis."""
    first = (document.publisher or "").split()[0]
    names = f"{re.escape(document.publisher or '')}|{re.escape(first)}"
    signed = [*re.finditer(rf"^[ \t]*(?:{names})[ \t]*,?$", document.text, re.MULTILINE)]
    if not signed:
        return None
    quoted = (r.start for r in document.regions if r.kind == "quoted" and r.start >= signed[-1].end())
    below = document.text[signed[-1].end() : min([signed[-1].end() + _BELOW, *quoted])]
    bodies = (a for a in people.actors if a.kind in (Kind.ORGANISATION, None) and not is_outlet(a.name))
    below = _DENIED.sub(lambda m: " " * len(m[0]), below)
    places = {
        a.name: m.start()
        for a in bodies
        for n in (a.name, *a.aliases)
        if (m := re.search(rf"\b{re.escape(n)}\b", below))
    }
    if not places:
        said = (name_forms.canonical(m[0].rstrip(",.")) for m in re.finditer(rf"{_NAME}(?:, Inc\.)?", below))
        return next((name for name in said if name_forms.kind_of(name) is Kind.ORGANISATION), None)
    return min(places, key=lambda name: (places[name], -len(name)), default=None)


def author(document: Document, people: Cast) -> str | None:
    """Whom "I" means: the one person in the byline, the signature, the front matter, a diary's head or as sender.

    In an interview whoever answers.
    """
    if is_interview(document):
        return _interviewed(document, people)
    found: dict[str, None] = {}
    deponent = _DEPONENT.search(document.text)
    if deponent is not None:
        return deponent[1]
    for region in document.regions:
        inside = document.text[region.start : region.end]
        if region.kind == "front matter":
            m = re.search(rf"^(?:author|by|byline):\s*[\"']?({_NAME})[\"']?\s*$", inside, re.MULTILINE)
        elif region.kind in ("byline", "signature"):
            m = _BYLINE.search(inside)
        else:
            continue
        if m is not None and _may_be_person(m[1]):
            found[m[1]] = None
    diary = _DIARY.match(document.text)
    if not found and diary is not None and name_forms.kind_of(diary[1]) is Kind.PERSON:
        found[diary[1]] = None
    signed = _SIGNED.search(document.text)
    if not found and signed is not None and _may_be_person(signed[1]):
        name = signed[1]
        found[" ".join(w.capitalize() for w in name.split()) if name.isupper() else name] = None
    sender = document.publisher or ""
    if not found and document.published_from == "e-mail" and _sends(sender, document.text):
        found[sender] = None
    return next(iter(found)) if len(found) == 1 else None


def _may_be_person(name: str) -> bool:
    """Whether a name is a person's, or of a kind that nothing in it tells: Oluwaseun Adebayo, no Press Office."""
    words = name.split()
    if any(w in t.RANKS or w in PRESS or w.lower() in NOUNS for w in words):
        return name_forms.kind_of(name) is Kind.PERSON
    return name_forms.kind_of(name) in (Kind.PERSON, None) and 1 < len(words) < 5


def _sends(sender: str, text: str) -> bool:
    """Whether the sender of a mail is a person, by the name or as they sign with it."""
    if name_forms.kind_of(sender or "-") is Kind.PERSON:
        return True
    first = re.escape(sender.split()[0]) if sender else "-"
    signed = re.search(rf"^[ \t]*(?:{re.escape(sender)}|{first})[ \t]*[.,]?$", text, re.MULTILINE)
    return signed is not None and _may_be_person(sender)


_ASKS = re.compile(
    r" (?:(?:also|recently|first|last|has|had) )?(?:(?:met|meets|asked|asks|reports?|interview(?:s|ed)|visit(?:s|ed))"
    r"|(?:talk(?:s|ed)|spoke|speaks|sat down|caught up|in conversation) (?:to|with))\b"
)


def _interviewed(document: Document, people: Cast) -> str | None:
    """The one person named before the first question but who asks: April Lowe … Ann Lund met her."""
    text = document.text
    first = next(m.start() for m in _QUESTION.finditer(text) if text[m.end() : m.end() + 1] in ("\n", ""))
    named = [s for s in people.spots if s.end <= first and s.kind is not Kind.PLACE and s.kind is not Kind.ORGANISATION]
    asking = {s.name for s in named if _ASKS.match(text.replace("\n", " "), s.end)}
    asking |= {s.name for s in named for r in document.regions if r.kind == "byline" and r.start <= s.start < r.end}
    found = {s.name for s in named if " " in s.name} - asking
    return found.pop() if len(found) == 1 else None
