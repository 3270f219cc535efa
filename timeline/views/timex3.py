"""Mentions → TIMEX3 (TimeML 1.2.1), as an XML document or as the JSON lines that other taggers are compared in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from timeline import edtf
from timeline.model import Mention, When

_NAMESPACE = "http://www.w3.org/2001/XMLSchema-instance"
_SCHEMA = "http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd"
# XML 1.0 has no place for these; a replacement character keeps the offsets.
_FORBIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 65534, 65535, *range(55296, 57344)], "�")


def xml(document: str, text: str, mentions: Sequence[Mention], published: When | None = None) -> str:
    """A TimeML document: the text with its TIMEX3 elements, type, value, mod, anchor and the ends of ranges.

    A mention inside another is left out, since TIMEX3 elements do not nest.
    """
    kept = _apart(mentions)
    numbers = {(m.start, m.end): f"t{i}" for i, m in enumerate(kept, 1)}
    out = []
    at = 0
    for m in kept:
        out.append(_text(text[at : m.start]))
        out.append(f"<TIMEX3 {_attributes(m, numbers)}>{_text(text[m.start : m.end])}</TIMEX3>")
        at = m.end
    out.append(_text(text[at:]))
    created = ""
    if published is not None:
        day = edtf.dump(published)
        created = (
            f'<DCT><TIMEX3 tid="t0" type="DATE" value={_quoted(day)} functionInDocument="CREATION_TIME">'
            f"{_text(day)}</TIMEX3></DCT>\n"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<TimeML xmlns:xsi="{_NAMESPACE}" xsi:noNamespaceSchemaLocation="{_SCHEMA}">\n'
        f"<DOCID>{_text(document)}</DOCID>\n{created}<TEXT>{''.join(out)}</TEXT>\n</TimeML>\n"
    )


def render(text: str, mentions: Sequence[Mention], published: When | None = None) -> str:
    """The TimeML document of a text that has no name."""
    return xml("", text, mentions, published)


def line(document: str, mentions: Sequence[Mention]) -> str:
    """One document as a JSON line: `id` and `timexes`, each with start, end, text, type, value, mod, edtf and rule."""
    timexes = [
        {
            "start": m.start,
            "end": m.end,
            "text": m.text,
            "type": m.type.value,
            "value": m.value,
            "mod": m.mod,
            "edtf": edtf.dump(m.when) if m.when is not None else None,
            "rule": m.rule,
        }
        for m in mentions
    ]
    return json.dumps({"id": document, "timexes": timexes}, ensure_ascii=False)


def explain(mention: Mention) -> list[str]:
    """Why a mention says what it says: the rule, the anchor, each refinement, in words, one a line."""
    lines = [
        f"{mention.text!r}: {mention.type.value} {mention.value}" + (f", mod {mention.mod}" if mention.mod else "")
    ]
    lines.append(f"rule: {mention.rule}")
    if mention.clue.event:
        lines.append(f"hangs on: {mention.clue.event}")
    if mention.anchor:
        lines.append(f"anchor: {mention.anchor}")
    lines += [f"note: {note}" for note in mention.notes]
    if mention.link is not None:
        lines.append(f"{mention.link.role} of a range; the other end stands at {mention.link.start}")
    lines.append(f"date: {edtf.dump(mention.when) if mention.when is not None else 'open'}")
    return lines


def _apart(mentions: Sequence[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for m in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or m.start >= kept[-1].end:
            kept.append(m)
    return kept


def _attributes(m: Mention, numbers: dict[tuple[int, int], str]) -> str:
    named = {"tid": numbers[m.start, m.end], "type": m.type.value, "value": m.value}
    if m.mod is not None:
        named["mod"] = m.mod
    if m.anchor is not None and m.anchor.endswith("the document's date"):
        named |= {"temporalFunction": "true", "anchorTimeID": "t0"}
    other = numbers.get((m.link.start, m.link.end)) if m.link is not None else None
    if m.link is not None and other is not None:
        named["endPoint" if m.link.role == "begin" else "beginPoint"] = other
    return " ".join(f"{name}={_quoted(value)}" for name, value in named.items())


def _quoted(value: str) -> str:
    return quoteattr(value.translate(_FORBIDDEN))


def _text(value: str) -> str:
    return escape(value.translate(_FORBIDDEN))
