"""Header lines: what the lines above a text's first paragraph say of its title, publisher, address and date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.read.dateheader import breaks_off, date_line
from timeline.read.dating import Written, dates_in

_REACH = 3000  # characters from the beginning in which header lines may stand
_FIELD = 4  # words of a field in capitals at most
_DATE = 30  # characters of a date
_ROWS = 3  # lines that make a table
_INDENT = 12  # characters before the first cell of a row
_DIARY = 2  # lines that are a day of the week and a date, in a text that is none yet
_LINES = 25
_HEAD = 4  # blocks in which a row of fields dates a text
_RECORD = re.compile(r"\b(?:minutes|transcript|proceedings|notes?|record|hearing|judge?ment)\b", re.IGNORECASE)
_FILED = re.compile(r"\b(?:filed|filing date|opened|commenced)\b[^\w]*$", re.IGNORECASE)
_PROSE = 25  # words that make a line a paragraph
_TITLE = 2  # words before a date that make its line a title
_STANDFIRST = 45  # words of a sentence that sums up an article above its byline
_SENTENCE = 8  # words that make a line with a full stop a sentence
_SENTENCE_END = re.compile(r"[a-z)](?<!\b[ap]\.m)[.!?][\"”’)]*\s*$")
_FURNISHED = re.compile(r"\S\s{3,}\S|^[^.]{1,30}:\s")  # a masthead with gaps, a key and its value
_COLUMNS = re.compile(r"\S\s{3,}[A-Z][\w ]{1,20}:\s")  # two fields side by side, as on a letterhead
_FIELDS = {
    name: re.compile(rf"[ \t>*#-]*(?:{words})\**[ \t]*:\**[ \t]*(?P<value>\S.*?)[ \t]*", re.IGNORECASE)
    for name, words in {
        "title": r"title|headline|subject",
        "publisher": r"source|publisher|publication|outlet|newspaper|site|website",
        "url": r"url|link|permalink|canonical|web[ ]address|retrieved[ ]from",
    }.items()
}
_IMPRINT = re.compile(r"(?P<name>.*\w.*?)\s*[,;|·–—-]\s*(?:(?:issue|edition)\s+of\s+)?", re.IGNORECASE)
_PAGE = re.compile(r"(?:\s*[,;]\s+(?:pp?\.?|pages?|cols?\.?|no\.?|section)\s*[\w., -]{1,20})?\W*", re.IGNORECASE)
_KEY_VALUE = re.compile(r"[ \t]*(?:\*\*|__)?[^\W\d_][\w /-]{0,30}?[ \t]*:(?:\*\*|__)?(?:[ \t]+\S.*|[ \t]*)")
_URL = re.compile(r"[ \t<(]*(?P<value>https?://[^\s<>)]+)[ \t>)]*")
_BYLINE = re.compile(r"[ \t*_]*(?:by[ \t]+(?=[\w“\"'])\D{3,80}|author:.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line above the first paragraph; lines of one `block` have no empty line between them.

    `kind` is plain, title, publisher, url, published, updated, byline or field. A date line whose date is
    followed by other words (`date 2026-03-02 OpenAI partners with …`) has them from `rest` on, an offset.
    """

    start: int
    text: str
    block: int
    kind: str = "plain"
    value: str = ""
    date: Written | None = None
    rest: int | None = None
    labelled: bool = False  # whether a word says what its date is
    own: bool = False  # whether it is that of this version, whatever day the first one has

    @property
    def end(self) -> int:
        """Offset of the line's end, its line feed left out."""
        return self.start + len(self.text)


def lines_above(text: str, start: int, stop_at: int | None = None) -> list[Line]:
    """The lines before the first paragraph, or before `stop_at`, each with what it is."""
    raw = [line for line in _whole(list(_lines(text, start))) if stop_at is None or line.start < stop_at]
    stop = _first_prose(raw)
    chronology = _is_chronology(text, start)
    record = any(_RECORD.search(line.text) for line in raw[:stop])
    lines = [_classified(line, chronology=chronology, record=record) for line in raw[:stop]]
    columns = [_classified(line, chronology=chronology) for line in raw[stop:] if _COLUMNS.search(line.text)]
    lines += [line for line in columns if line.kind == "published"]
    if stop < len(raw) and not any(line.kind == "published" for line in lines):
        lines += _below_standfirst(raw[stop:], chronology=chronology)
    return _one_date(_fields(lines), rows=_has_rows(text, start))


def _below_standfirst(lines: list[Line], *, chronology: bool) -> list[Line]:
    """The date line that stands with a byline under the sentence that sums up an article, above its text."""
    if len(lines[0].text.split()) > _STANDFIRST:
        return []
    for above, line in pairwise(lines[:5]):
        classified = _classified(line, chronology=chronology)
        if classified.kind == "published":
            signed = above is not lines[0] and above.block == line.block
            return [classified] if signed or classified.labelled else []
        if len(line.text.split()) >= _SENTENCE:
            return []
    return []


def _fields(lines: list[Line]) -> list[Line]:
    """A line under a field that is indented more goes on with it; a lone `Words: words` at the top is a title."""
    out: list[Line] = []
    for index, line in enumerate(lines):
        before = out[-1] if out else None
        under = before is not None and before.kind == "field" and before.block == line.block
        alone = all(
            other.block != line.block or (other.kind == "published" and not other.labelled)
            for other in lines
            if other is not line
        )
        if line.kind == "plain" and under and before is not None and _indent(line.text) > _indent(before.text):
            out.append(replace(line, kind="field"))
        elif line.kind == "field" and index == 0 and alone:
            out.append(replace(line, kind="plain"))
        else:
            out.append(line)
    return out


def names(line: Line) -> str | None:
    """The words of a title that ends with a date, without it: `Outage analysis: October 20, 2025`."""
    if line.labelled or line.date is None:
        return None
    before = line.text[: line.date.start].strip(" \t#*:,|–—-")
    return before if len(before.split()) >= _TITLE and not line.text[line.date.end :].strip(" .*") else None


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _one_date(lines: list[Line], *, rows: bool) -> list[Line]:
    """Only one line dates the document: the first with a label, else the first; the rows of a table do not.

    `rows`: the text has a table or chronology whose rows begin with a day.
    """
    if any(line.kind == "updated" for line in lines) and lines[0].kind == "published" and names(lines[0]):
        lines = [replace(lines[0], kind="plain"), *lines[1:]]  # the day that the title tells of
    dated = [line for line in lines if line.kind == "published"]
    bare = [line for line in dated if not line.labelled]
    labelled = [line for line in dated if line.labelled and not (rows and _files(line))]
    labelled.sort(key=lambda line: not line.own)
    begin = [line for line in bare if line.date is not None and not line.text[: line.date.start].strip(" \t*-•")]
    no_rows = [line for line in bare if line not in begin or not (len(begin) >= _ROWS or (rows and _is_row(line)))]
    keep = labelled[:1] or no_rows[:1]
    return [
        replace(line, kind="field" if line.labelled else "plain")
        if line.kind == "published" and line not in keep
        else line
        for line in lines
    ]


def _files(line: Line) -> bool:
    """Whether a date is that on which a case was filed, of which the rows of its docket tell what came later."""
    return line.date is not None and _FILED.search(line.text[: line.date.start]) is not None


def _is_row(line: Line) -> bool:
    """Whether words stand behind the date with which a line begins."""
    return line.date is not None and len(re.findall(r"[^\W\d_]{2,}", line.text[line.date.end :])) >= _TITLE


def _has_rows(text: str, start: int) -> bool:
    """Whether several lines begin with days and tell something of them."""
    days = set()
    for line in text[start : start + 50 * _REACH].split("\n"):
        date = next(iter(dates_in(line[: _INDENT + _DATE])), None) if line.strip()[:1].isdigit() else None
        if date is not None and not line[: date.start].strip() and len(line[date.end :].split()) >= _TITLE:
            days.add(date.when)
    return len(days) >= _ROWS


def _lines(text: str, start: int) -> Iterator[Line]:
    at, block, count = start, 0, 0
    while at < min(len(text), start + _REACH) and count < _LINES:
        end = text.find("\n", at, at + _REACH)
        end = min(len(text), at + _REACH) if end < 0 else end
        line = text[at:end]
        if line.strip():
            yield Line(at, line, block)
            count += 1
        else:
            block += 1
        at = end + 1


def _whole(lines: list[Line]) -> list[Line]:
    """The lines, those joined that break a date: Minutes of a meeting held on Tuesday, April 9, / 1974, at two."""
    out: list[Line] = []
    for line in lines:
        above = out[-1] if out else None
        if above is not None and above.block == line.block and above.end + 1 == line.start and _breaks(above, line):
            out[-1] = replace(above, text=f"{above.text} {line.text}")
        else:
            out.append(line)
    return out


def _breaks(above: Line, line: Line) -> bool:
    """Whether a date goes over the end of a line, and is none without the next, or a head comes to its day in it:
    Minutes of a meeting held in the Council / Chamber on 3 May 2019.
    """
    seam = len(above.text)
    if above.text.lstrip()[:1].isupper() and breaks_off(f"{above.text} {line.text}", seam):
        return True
    over = [d.start for d in dates_in(f"{above.text} {line.text}"[: seam + _DATE]) if d.start < seam < d.end]
    return bool(over) and over[0] not in [d.start for d in dates_in(above.text)]


def _first_prose(lines: list[Line]) -> int:
    """Index of the first line of the first paragraph: one long line, or hard-wrapped lines that run on."""
    run = 0
    for index, line in enumerate(lines):
        words = len(line.text.split())
        if words > _PROSE and not _FIELDS["title"].match(line.text) and not _dates_long(line, words):
            return index
        if index and words >= _SENTENCE and _is_sentence(line.text):
            return index
        if index and line.block == lines[index - 1].block and not _KEY_VALUE.fullmatch(line.text):
            run += 1 if _runs_on(lines[index - 1].text, line.text) else 0
            if run >= 2 and not any(_KEY_VALUE.fullmatch(line.text) for line in lines[index - 3 : index]):
                return index - 2 if lines[index - 2].block == line.block else index - 1
        else:
            run = 0
    return len(lines)


def _dates_long(line: Line, words: int) -> bool:
    """Whether a long line at the top is no prose but says of what day the document is: Minutes of the meeting …."""
    return line.block == 0 and words < 2 * _PROSE and date_line(line.text, top=True, chronology=False) is not None


def _is_sentence(line: str) -> bool:
    """A full stop makes a line a sentence, unless it is a masthead, a field or begins with a weekday and date."""
    if not _SENTENCE_END.search(line) or _FURNISHED.search(line):
        return False
    return not any(date.weekday is not None and date.start == 0 for date in dates_in(line[:60]))


def _runs_on(before: str, line: str) -> bool:
    return len(before) > 30 and before.rstrip()[-1:] not in ".!?:" and line.lstrip()[:1].islower()


def _is_chronology(text: str, start: int) -> bool:
    """Whether lines that are only a date recur: they head entries and do not date the document.

    Two with their year are enough; of days of the week without one, as a diary has them, it takes three.
    """
    seen = set()
    days = set()
    for line in text[start : start + 50 * _REACH].split("\n"):
        if len(line) < 60 and any(c.isdigit() for c in line):
            dates = dates_in(line)
            if (
                len(dates) == 1
                and not line[: dates[0].start].strip(" \t*#_-")
                and not line[dates[0].end :].strip(" *_:")
            ):
                seen.add(dates[0].when)
            elif not dates and any(
                d.weekday is not None and d.end - d.start == len(line.strip()) for d in dates_in(line, partial=True)
            ):
                days.add(line.strip())
    return len(seen) > 1 or len(seen) + len(days) > _DIARY


def _imprint(line: Line, at: int) -> Line:
    """A source that ends with the day of its issue has that date: `Source: La Voix (Lille), 23/5/2019, p. 3`."""
    dates = dates_in(line.value) if line.kind == "publisher" else []
    m = _IMPRINT.fullmatch(line.value, 0, dates[0].start) if len(dates) == 1 else None
    if m is None or not _PAGE.fullmatch(line.value, dates[0].end):
        return line
    date = replace(dates[0], start=at + dates[0].start, end=at + dates[0].end)
    return replace(line, value=m["name"], date=date)


def _classified(line: Line, *, chronology: bool, record: bool = False) -> Line:
    for field in ("title", "publisher", "url"):
        m = _FIELDS[field].fullmatch(line.text)
        if m:
            return _imprint(replace(line, kind=field, value=m["value"]), m.start("value"))
    m = _URL.fullmatch(line.text)
    if m:
        return replace(line, kind="url", value=m["value"])
    dated = date_line(line.text, top=line.block == 0, chronology=chronology, head=line.block < _HEAD, record=record)
    if dated is not None:
        rest = line.start + dated.rest if dated.rest is not None else None
        kind = "updated" if dated.later else "published"
        return replace(line, kind=kind, date=dated.date, rest=rest, labelled=dated.labelled, own=dated.own)
    if _BYLINE.fullmatch(line.text):
        return replace(line, kind="byline")
    headline = line.text.isupper() and len(line.text.split()) > _FIELD  # FACULTY TO STRAND: NO CONFIDENCE
    return replace(line, kind="field" if _KEY_VALUE.fullmatch(line.text) and not headline else "plain")
