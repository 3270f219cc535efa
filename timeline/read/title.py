"""Title and publisher, from the lines above a text."""

from __future__ import annotations

import re

from timeline.read.draft import Fact
from timeline.read.header import Line, names

_LONGEST = 200  # characters
_NO_TITLE = re.compile(
    r"\W*(?:\d+[.)]\s.*|(?:no|issue|vol)\b\.?\s*\d.*|page \d.*|\d[\d\W]*(?:[ap]\.?m\.?)?|dear .*,|summary|contents"
    r"|abstract|overview)\W*",
    re.IGNORECASE,
)
_STAMPED = re.compile(r"^[^\w\n]*\d{1,2}:\d\d(?::\d\d)?(?P<bracket>\])?(?=\W)", re.MULTILINE)  # a message of a chat
_KIND = re.compile(  # what a paper is, which is nobody's name: Situation Report No. 3
    r"(?:(?:situation|incident|status|progress|interim|final|press|post-?mortem)\s+(?:report|update|release|log|notice)"
    r"|(?:[\w-]+\s+){0,3}(?:report|bulletin|update|briefing|advisory|sitrep|statement|memo|notice|circular)"
    r"\s*(?:no\.?|number|nr\.?)?\s*#?\d[\w/.-]*)",
    re.IGNORECASE,
)

_IN_THE = re.compile(r"IN\s+THE\s+(?=.*\b(?:COURT|TRIBUNAL|BENCH)\b)", re.IGNORECASE)  # IN THE HULL COUNTY COURT
_PAPER = re.compile(  # The Ferry Echo, Saturday 1 June 2024
    r"(?:[A-Z][\w.'’&-]*\s+){1,4}(?:Times|Post|News|Gazette|Echo|Herald|Mercury|Courier|Ledger|Tribune|Journal|Chronicle"
    r"|Star|Mail|Telegraph|Guardian|Observer|Standard|Argus|Bulletin|Weekly|Daily|Review|Press|Express|Dispatch|Examiner"
    r"|Sentinel|Advertiser|Independent|Globe|Mirror|Magazine)"
)
_ASIDE = re.compile(
    r"[(\[].*[)\]]$|[^,]*,\s*\d"
)  # (Translated from the Dutch); the slug of a wire: FERRY FIRE, 2nd lead, 340


def header_facts(text: str, lines: list[Line], *, titled: bool) -> list[Fact]:
    """Title, publisher and address as the header lines name them, then, unless `titled`, as their order tells."""
    facts = [Fact(line.kind, line.value, "header") for line in lines if line.kind in ("title", "publisher", "url")]
    title = None if titled else _title(text, lines)
    if title is not None:
        facts.append(Fact("title", title, "text"))
        masthead = _masthead(text, lines, title)
        if masthead is not None:
            facts.append(Fact("publisher", masthead, "header"))
    return facts


def _title(text: str, lines: list[Line]) -> str | None:
    """The words after the date on its line, or the title-like line that stands as titles stand to it."""
    for line in lines:
        if line.rest is not None:
            return text[line.rest : line.end].strip()
    plain = [line for line in lines if line.kind == "plain" and _is_title(text, line)]
    plain = [line for line in plain if len(text.rstrip()) > line.end or len(lines) > 1]
    dated = next((line for line in lines if line.kind in ("published", "updated")), None)
    chosen = (
        _around(text, dated, plain) if dated is not None else plain[:1] if plain and lines[0].kind != "field" else []
    )
    if not chosen and lines and lines[0].kind == "published":
        return names(lines[0])
    return _shown(chosen[0].text) if chosen else None


def _around(text: str, dated: Line, plain: list[Line]) -> list[Line]:
    """Title lines beside a date line, likeliest first: one right under the masthead stands above the title."""
    before = [line for line in plain if line.start < dated.start]
    after = [line for line in plain if line.start > dated.start and line.block > dated.block]
    after = [line for line in after if not _runs_on(text[line.end + 1 : line.end + 300].split("\n", 1)[0].strip())]
    near = [line for line in before if line.block == dated.block]
    if near and (dated.block > 0 or len(near) > 1):
        return near[-1:]
    if dated.labelled and before and (dated.block > 0 or not after):
        return before[1:] if _names_outlet(before) else before
    return after or before[1:][-1:] or before or plain


def _names_outlet(before: list[Line]) -> bool:
    """Whether the first of the lines above a date is a short name that stands apart from a longer line."""
    if len(before) < 2 or before[0].block == before[1].block:
        return False
    return len(before[0].text.split()) <= 3 and len(before[0].text) < len(before[1].text)


def _runs_on(following: str) -> bool:
    """Whether the line below a title would make it the first line of a paragraph."""
    return following[:1].islower() or following[-1:] in (".", ",")


def _masthead(text: str, lines: list[Line], title: str) -> str | None:
    """The first line of all, where it is not the title and a date line stands below it; or a paper before its day."""
    first = lines[0]
    if first.kind == "published" and first.date is not None and not first.labelled:
        paper = _PAPER.fullmatch(first.text[: first.date.start].strip(" \t#*_,|·•–—-"))
        return paper[0] if paper is not None and paper[0] != title else None
    dated = any(line.kind == "published" and line.date is not None for line in lines)
    if first.kind != "plain" or not dated or _shown(first.text) == title or not _is_title(text, first):
        return None
    name = re.split(r"\s+[|—–-]\s+|\s{2,}", _IN_THE.sub("", first.text.strip()))[0]
    shown = _shown(name)
    return shown if len(shown.split()) <= 8 and not _KIND.fullmatch(shown) and not _ASIDE.match(shown) else None


def _is_title(text: str, line: Line) -> bool:
    shown = _shown(line.text)
    if not 3 <= len(shown) <= _LONGEST or _NO_TITLE.fullmatch(shown) or not any(c.isalpha() for c in shown):
        return False
    if _is_message(text, shown):
        return False
    if re.search(r"[a-z]{3}\. [A-Z]", shown):  # the first line of a hard-wrapped paragraph
        return False
    return shown.isupper() or not (shown[-1] in ".;," or shown[0].islower())


def _is_message(text: str, line: str) -> bool:
    """Whether a line is a message of a chat: its time in brackets, or one of several lines that begin with a time."""
    stamp = _STAMPED.match(line)
    return stamp is not None and (stamp["bracket"] is not None or sum(1 for _ in _STAMPED.finditer(text)) > 1)


def _shown(text: str) -> str:
    return " ".join(text.strip().strip("#*_ \t").split())
