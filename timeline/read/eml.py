"""E-mail and web archives (.eml, .mht): the standard library's reader; the plain part before the HTML part."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterable, Iterator
from email.message import EmailMessage

from timeline.model import Region
from timeline.read import dating, quoted
from timeline.read.decode import decode, normalise
from timeline.read.draft import Draft, Fact, Note, UnreadableError

_GREETING = re.compile(  # Dear all! or Tom, before a line that begins anew; not Yesterday,
    r"\s*(?:(?i:dear|hi|hello|hey|good (?:morning|afternoon|evening))\b[^\n.!?:]{0,60}[,!:][ \t]*\n"
    r"|(?!\w+day\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,[ \t]*\n(?=[ \t]*\n|[^\w\n]*[^\W\d_a-z]))"
)
_SIGNATURE = re.compile(r"^-- ?\n[\s\S]{0,2000}\Z", re.MULTILINE)


def read(data: bytes) -> tuple[list[Draft], list[Note]]:
    """A draft, whose facts are Subject, From and Date, and one for each mail that stands inside it.

    Quoted mails and the signature stay in its text, as regions.
    """
    message = email.message_from_bytes(data, policy=email.policy.default)
    if not isinstance(message, EmailMessage) or not (message.keys() and any(message.keys())):
        raise UnreadableError("no e-mail: it has no headers", "save the message again as .eml", "broken-eml")
    part = message.get_body(("plain", "html"))
    if part is None:
        raise UnreadableError("an e-mail without text", "save its attachments as files of their own", "empty-file")
    saved_page = "Snapshot-Content-Location" in message or message.get_content_type() == "multipart/related"
    facts = tuple(_facts(message, saved_page=saved_page))
    notes = _attachments(message)
    raw = part.get_payload(decode=True)
    raw = raw if isinstance(raw, bytes) else b""
    if part.get_content_type() == "text/html":
        from timeline.read import html

        drafts, more = html.read(raw)
        if saved_page:
            return [Draft(d.text, facts=(*facts, *d.facts)) for d in drafts], notes + more
        return [mail for d in drafts for mail in mails(d.text, (*facts, *d.facts))], notes + more
    text, more = decode(raw, part.get_content_charset())
    return list(mails(text, facts)), notes + more


def mails(text: str, facts: tuple[Fact, ...], start: int = 0) -> Iterator[Draft]:
    """A mail, and the mails inside it, each with its own sender and date; its own head ends at `start`."""
    inside = quoted.inner(text, after=start)
    yield Draft(text, facts=facts, regions=tuple(_regions(text, inside)))
    subject = next((fact.value for fact in facts if fact.field == "title"), "")
    for number, mail in enumerate((mail for mail in quoted.each(inside) if mail.text.strip()), 1):
        told = {"title": mail.subject or subject, "publisher": mail.sender, "published": mail.date}
        own = tuple(Fact(field, value, "e-mail") for field, value in told.items() if value)
        yield Draft(mail.text, facts=own, regions=tuple(_regions(mail.text, mail.inside)), key=str(number), head=False)


def _facts(message: EmailMessage, *, saved_page: bool) -> Iterator[Fact]:
    """What the headers say. Those of a saved page tell when it was saved, not when it was published."""
    subject, sender = _header(message, "Subject"), _header(message, "From")
    if saved_page:
        address = _header(message, "Snapshot-Content-Location")
        if address:
            yield Fact("url", address, "e-mail")
        return
    if subject:
        yield Fact("title", subject, "e-mail")
    yield from sender_facts(sender)
    date = _header(message, "Date")
    days = dating.dates_in(date)
    if days:
        yield Fact("published", date[days[0].start : days[0].end], "e-mail")
    elif date:
        yield Fact("published", date, "e-mail")


def sender_facts(sender: str) -> Iterator[Fact]:
    """Who sent a mail: the name before the address, else its host."""
    name = quoted.sender_name(sender)
    if name:
        yield Fact("publisher", name, "e-mail")


def _header(message: EmailMessage, name: str) -> str:
    """A header as one line; headers that break the standard's rules are taken as they stand."""
    try:
        return " ".join(normalise(str(message.get(name) or "")).split())
    except (ValueError, TypeError, AttributeError, IndexError):
        raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
        return " ".join(normalise(str(raw)).split())


def _attachments(message: EmailMessage) -> list[Note]:
    names = [part.get_filename() or part.get_content_type() for part in message.iter_attachments()]
    if not names:
        return []
    what = f"attachments are not read: {', '.join(names)}"
    return [Note(what, "save them as files of their own", "attachment", error=False)]


def _regions(text: str, mails: Iterable[quoted.Inner]) -> list[Region]:
    found = [Region(start, end, "quoted") for start, end in quoted.marked(text)]
    found += [Region(mail.start, mail.end, "quoted") for mail in mails]
    greeting = _GREETING.match(text)
    if greeting:
        found.append(Region(greeting.start(), greeting.end(), "greeting"))
    signature = _SIGNATURE.search(text)
    if signature:
        found.append(Region(signature.start(), signature.end(), "signature"))
    return sorted(found, key=lambda region: (region.start, region.end))
