"""Mails inside a mail: the reply that it answers, the message that it passes on, each with its sender and date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
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
_SUBJECT, _SENT_ON = frozenset({"subject", "betreff"}), frozenset({"sent", "gesendet"})
_RULE = re.compile(r"(?:^[ \t]*(?:[-_]{2,}.*|Begin forwarded message:)[ \t]*\n\s*)\Z", re.MULTILINE)
_MARKED = re.compile(r"(?:^>.*(?:\n|\Z)|^[ \t]*\n(?=>))+", re.MULTILINE)
_QUOTES = re.compile(r"\s*^>", re.MULTILINE)
_MARK = re.compile(r"^> ?", re.MULTILINE)


class Inner(NamedTuple):
    """A mail inside another: where it stands in the text around it, with its head, and what it says."""

    start: int
    end: int  # of the first run of marked lines, where its lines are marked
    text: str
    sender: str = ""
    date: str = ""  # as written; empty where no day can be read in it
    subject: str = ""
    inside: tuple[Inner, ...] = ()  # the mails in `text`, placed in that


class _Head(NamedTuple):
    """The lines before a mail that say whose it is."""

    start: int
    end: int
    marked: bool  # whether the lines of the mail are
    sender: str
    date: str
    subject: str = ""


def inner(text: str, depth: int = 0, *, after: int = 0) -> tuple[Inner, ...]:
    """The mails that stand in a text behind an offset, in order, none that stands in one of them.

    A mail whose lines are marked is these lines up to the next head, however often an answer comes between;
    any other mail ends where the next of its kind begins.
    """
    heads = [head for head in _heads(text) if head.start >= after] if depth < _DEEPEST else []
    out: list[Inner] = []
    for number, head in enumerate(heads):
        if out and head.start < out[-1].end:
            continue  # a marked one, found again in the mail that it stands in
        later = (heads[i] for i in range(number + 1, len(heads)))
        rest = (other.start for other in later if head.marked or not other.marked)
        end = next(rest, len(text))
        if head.marked:
            runs = list(_MARKED.finditer(text, head.end, end))
            said, end = "\n\n".join(_MARK.sub("", run[0]).strip("\n") for run in runs), runs[0].end()
        else:
            said = text[head.end : end].strip("\n")
        out.append(Inner(head.start, end, said, head.sender, head.date, head.subject, inner(said, depth + 1)))
    return tuple(out)


def each(mails: Iterable[Inner]) -> Iterator[Inner]:
    """Mails, each before those in it."""
    for mail in mails:
        yield mail
        yield from each(mail.inside)


def marked(text: str) -> Iterator[tuple[int, int]]:
    """The runs of lines that are marked as quoted."""
    return ((m.start(), m.end()) for m in _MARKED.finditer(text))


def _heads(text: str) -> list[_Head]:
    """The heads that are not themselves marked, in order."""
    out: list[_Head] = []
    for head in sorted([*_answered(text), *_passed_on(text)]):
        if not out or head.start >= out[-1].end:
            out.append(head)
    return out


def _answered(text: str) -> Iterator[_Head]:
    """Heads like "On 3 May 2024 at 10:15, Ada Brook wrote:"; marked lines follow, or they hold an address or a time."""
    for m in _ANSWERED.finditer(text):
        days = dating.dates_in(m["said"])
        quotes = _QUOTES.match(text, m.end()) is not None
        if not quotes and not (days and _SENT.search(m["said"])):
            continue
        day = m["said"][days[0].start : days[0].end] if days else m["said"] if m["who"] else ""
        name, bracket, address = (m["who"] or m["said"]).partition("<")
        sender = sender_name(_TO_DATE.sub("", name, count=1) + bracket + address)
        yield _Head(m.start(), m.end(), quotes, sender, day)


def _passed_on(text: str) -> Iterator[_Head]:
    """Heads of several fields, From and a date among them."""
    at = start = 0
    fields: dict[str, str] = {}
    for line in text.splitlines(keepends=True):
        m = _FIELD.fullmatch(line.rstrip("\n"))
        if m is not None:
            start = start if fields else at
            fields.setdefault(m["name"].lower(), m["value"].strip())
        elif fields and line.strip():
            named = {_NAMES.get(name, name): value for name, value in fields.items()}
            rule = _RULE.search(text, max(0, start - 200), start)
            if "from" in named and "date" in named and _is_sent(fields, ruled=rule is not None):
                begin = rule.start() if rule is not None else start
                yield _Head(begin, at, False, sender_name(named["from"]), _day(named["date"]), named.get("subject", ""))
            fields = {}
        at += len(line)


def _is_sent(fields: Mapping[str, str], *, ruled: bool) -> bool:
    """Whether fields head a mail: a ticket or a timetable has From, To and Date as well."""
    address = any("@" in value for value in fields.values())
    return sum((address, ruled, not _SUBJECT.isdisjoint(fields), not _SENT_ON.isdisjoint(fields))) > 1


def _day(value: str) -> str:
    days = dating.dates_in(value)
    if days:
        return value[days[0].start : days[0].end]
    return value if dating.date_of(value) is not None else ""  # of another language


_ADDRESSED = re.compile(r"\s*(?P<name>[^<>]*[^<>\s])\s*<(?P<address>[^<>\s]+@[^<>\s]+)>\s*$")
_SURNAME_FIRST = re.compile(
    r"(?P<last>[^\W\d_][\w'’.-]+(?: [^\W\d_][\w'’.-]+)?), (?P<first>[^\W\d_][\w'’.-]+(?: [A-Z]\.?)?)"
)
_LEGAL_FORMS = frozenset("inc ltd llc llp plc corp co jr sr phd md esq qc kc".split())
_UNIT = re.compile(r"(?<=\w) \([^()]{1,30}\)$")  # Carol Priddy (SFWU)


def sender_name(sender: str) -> str:
    """Who a sender is: the name before an address, in its spoken order, else the host of the address."""
    plain = " ".join(sender.replace("[mailto:", "<").replace("]", ">").replace('"', "").split())
    addressed = _ADDRESSED.match(plain)  # also where a comma in the name is not quoted: Ferris, Colette <…>
    name, address = (addressed["name"], addressed["address"]) if addressed is not None else parseaddr(plain)
    name = _UNIT.sub("", name)
    swapped = _SURNAME_FIRST.fullmatch(name)
    spoken = swapped is not None and swapped["first"][0].isupper() and swapped["last"][0].isupper()
    if spoken and swapped is not None and swapped["first"].rstrip(".").lower() not in _LEGAL_FORMS:
        name = f"{swapped['first']} {swapped['last']}"
    return name or (address.rpartition("@")[2] if "@" in address else plain.strip(" ,"))
