"""Mails inside a mail: the reply that it answers, the message that it passes on, each with its sender and date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.utils import parseaddr
from typing import NamedTuple

from timeline.read import dating

_DEEPEST = 20  # mails within mails
_ANSWERED = re.compile(  # On Tue, 3 May 2024 at 10:15, Ada Brook <ada@hull.example> wrote:
    r"^(?:On|Am)\b(?P<said>[^\n]{8,200}?(?:\n(?!>)[^\n]{1,100}?)?)\s(?:wrote|schrieb(?P<who>[^\n:]{0,80})):[ \t]*$",
    re.MULTILINE,
)
_SENT = re.compile(r"@|\d[:.]\d\d")  # an address or a time, which no sentence about a letter has
_TO_DATE = re.compile(r".*\d(?:\s*[ap]\.?m\b\.?)?[\s,]*", re.IGNORECASE | re.DOTALL)  # before who wrote
_FIELD = re.compile(
    r"[ \t]*\*?(?P<name>From|Sent|Date|To|Cc|Reply-To|Subject|Von|Gesendet|Datum|An|Betreff):\*?[ \t]*(?P<value>[^\n]*)"
)
_NAMES = {"von": "from", "sent": "date", "gesendet": "date", "datum": "date", "betreff": "subject"}
_RULE = re.compile(r"(?:^[ \t]*(?:[-_]{2,}.*|Begin forwarded message:)[ \t]*\n\s*)\Z", re.MULTILINE)
_MARKED = re.compile(r"(?:^>.*(?:\n|\Z)|^[ \t]*\n(?=>))+", re.MULTILINE)
_MARK = re.compile(r"^> ?", re.MULTILINE)


class Inner(NamedTuple):
    """A mail inside another: where it stands in the text around it, with its head, and what it says."""

    start: int
    end: int
    text: str
    sender: str = ""
    date: str = ""  # as written; empty where no day can be read in it
    subject: str = ""


def inner(text: str, depth: int = 0) -> list[Inner]:
    """The mails that stand in a text, in order, none that stands in one of them."""
    if depth > _DEEPEST:
        return []
    heads = sorted([*_answered(text), *_passed_on(text)], key=lambda mail: mail.start)
    out: list[Inner] = []
    for mail in heads:
        if not out or mail.start >= out[-1].end:
            out.append(mail)
    return out


def all_inner(text: str, depth: int = 0) -> Iterator[Inner]:
    """The mails in a text and those in them; the places of the latter are those in the mail around them."""
    for mail in inner(text, depth):
        yield mail
        yield from all_inner(mail.text, depth + 1)


def marked(text: str) -> Iterator[tuple[int, int]]:
    """The runs of lines that are marked as quoted."""
    return ((m.start(), m.end()) for m in _MARKED.finditer(text))


def _answered(text: str) -> Iterator[Inner]:
    """Mails behind "On 3 May 2024 at 10:15, Ada Brook wrote:": the marked lines, else all that follows."""
    for m in _ANSWERED.finditer(text):
        days = dating.dates_in(m["said"])
        body = re.compile(r"\s*").match(text, m.end())
        lines = _MARKED.match(text, body.end()) if body is not None else None
        if lines is None and not (days and _SENT.search(m["said"])):
            continue
        end = lines.end() if lines is not None else len(text)
        inside = _MARK.sub("", lines[0]) if lines is not None else text[m.end() :]
        day = m["said"][days[0].start : days[0].end] if days else m["said"] if m["who"] else ""
        name, bracket, address = (m["who"] or m["said"]).partition("<")
        sender = _name(_TO_DATE.sub("", name, count=1) + bracket + address)
        yield Inner(m.start(), end, inside.strip("\n"), sender, day)


def _passed_on(text: str) -> Iterator[Inner]:
    """Mails behind a head of several fields, From among them, up to the end of the text."""
    at = 0
    fields: dict[str, str] = {}
    start = 0
    for line in text.splitlines(keepends=True):
        m = _FIELD.fullmatch(line.rstrip("\n"))
        if m is not None:
            start = start if fields else at
            name = m["name"].lower()
            fields.setdefault(_NAMES.get(name, name), m["value"].strip())
        elif fields and line.strip():
            if "from" in fields and "date" in fields:
                rule = _RULE.search(text, max(0, start - 200), start)
                begin = rule.start() if rule is not None else start
                yield Inner(
                    begin, len(text), text[at:], _name(fields["from"]), _day(fields["date"]), fields.get("subject", "")
                )
                return
            fields = {}
        at += len(line)


def _day(value: str) -> str:
    days = dating.dates_in(value)
    return value[days[0].start : days[0].end] if days else ""


def _name(sender: str) -> str:
    """Who a sender is: the name before an address, else the host of the address."""
    name, address = parseaddr(" ".join(sender.replace("[mailto:", "<").replace("]", ">").split()))
    return name or (address.rpartition("@")[2] if "@" in address else " ".join(sender.split()).strip(" ,"))
