"""The text of events.yaml as sections of blocks; joined again it is the same text, byte for byte.

A block is one entry with the comments and blank lines before it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.store import emit
from timeline.store.fields import FIRST_LINE, FORMAT, SECTIONS, Entry
from timeline.store.parse import Parsed, Section

_COMMENT = "#"
_BREAKS = ("\x85", "\u2028", "\u2029")
"""What ends a line in YAML 1.1 beside a line feed."""


@dataclass(frozen=True, slots=True)
class Block:
    """One entry, the line its first key stands in, and its text: `lead` (comments, blank lines) and `body`."""

    entry: Entry
    line: int = 0
    lead: str = ""
    body: str = ""

    @property
    def key(self) -> str:
        """The entry's path, name or id; empty for an event that has no id yet."""
        for name in ("id", "path", "name"):
            if name in self.entry:
                return str(self.entry[name])
        return ""


@dataclass(frozen=True, slots=True)
class Part:
    """A section as it stands in the file: the text up to its entries, its blocks, the comments after the last."""

    name: str
    head: str  # `events:` and what stands between it and the section before
    blocks: tuple[Block, ...]
    tail: str = ""  # where it is in brackets or empty: the comments below that are indented
    indent: int = 2
    flow: bool = False  # the blocks have no text of their own: `head` holds them


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole file."""

    parts: tuple[Part, ...] = ()
    foot: str = ""
    newline: str = "\n"
    bom: bool = False
    preamble: str = ""  # what stands before the first section

    def part(self, name: str) -> Part | None:
        """A section, where the file has it."""
        return next((p for p in self.parts if p.name == name), None)

    def entries(self, name: str) -> list[Entry]:
        """A section's entries in the order of the file."""
        part = self.part(name)
        return [] if part is None else [b.entry for b in part.blocks]

    def text(self) -> str:
        """The file's text, without a BOM."""
        pieces = [self.preamble]
        for part in self.parts:
            pieces.append(part.head)
            if not part.flow:
                for block in part.blocks:
                    pieces += (block.lead, block.body)
            pieces.append(part.tail)
        pieces.append(self.foot)
        return "".join(pieces)

    def data(self) -> bytes:
        """The file's bytes."""
        return (b"\xef\xbb\xbf" if self.bom else b"") + self.text().encode()


def empty() -> Layout:
    """A new store's layout."""
    preamble = f"{FIRST_LINE}\nversion: {FORMAT}\n"
    return Layout(tuple(Part(name, f"{name}: []\n", (), flow=True) for name in SECTIONS), preamble=preamble)


def of(text: str, parsed: Parsed, *, bom: bool = False) -> Layout:
    """Cuts a text that was read without problems into its sections and blocks."""
    first = text.find("\n")
    newline = "\r\n" if first > 0 and text[first - 1] == "\r" else "\n"
    ordered = sorted(parsed.sections.items(), key=lambda item: item[1].key)
    at = ordered[0][1].key if ordered else len(text)
    lines = text  # the same length, but every line ends with a line feed
    for character in _BREAKS:
        lines = lines.replace(character, "\n")
    at = lines.rfind("\n", 0, at) + 1 if ordered else at
    parts, preamble = [], text[:at]
    for name, section in ordered:
        part, at = _part(text, lines, name, section, at)
        parts.append(part)
    return Layout(tuple(parts), text[at:], newline, bom, preamble)


def _part(text: str, lines: str, name: str, section: Section, at: int) -> tuple[Part, int]:
    if section.flow or not section.places:
        head_end = _line_end(lines, section.end)
        end = _block_end(lines, section.end, 0)
        blocks = tuple(Block(e, p.line) for e, p in zip(section.entries, section.places, strict=True))
        return Part(name, text[at:head_end], blocks, text[head_end:end], flow=True), end
    first_dash = _dash(lines, section.places[0].start)
    head_end = min(_line_end(lines, section.key), first_dash)
    head_end = _after_deep_comments(lines, head_end, first_dash)
    head = text[at:head_end]
    at = head_end
    blocks_list = []
    for entry, place in zip(section.entries, section.places, strict=True):
        dash = _dash(lines, place.start)
        begin = lines.rfind("\n", 0, dash) + 1
        lead = text[at:begin]
        end = _block_end(lines, place.end, dash - begin)
        blocks_list.append(Block(entry, place.line, lead, text[begin:end]))
        at = end
    indent = first_dash - lines.rfind("\n", 0, first_dash) - 1
    return Part(name, head, tuple(blocks_list), "", indent), at


def _after_deep_comments(text: str, at: int, dash: int) -> int:
    """Comments above the first entry that are indented as its fields are belong to the section, as they would
    belong to the entry before if there were one: so no entry that comes between changes whose they are.
    """
    indent = dash - text.rfind("\n", 0, dash) - 1
    found = at
    while at < dash:
        line = text[at : _line_end(text, at)]
        if line.strip() and not (line.lstrip().startswith(_COMMENT) and len(line) - len(line.lstrip()) > indent):
            break
        at += len(line)
        if line.strip():
            found = at
    return found


def _dash(text: str, start: int) -> int:
    """Where the dash of an entry stands whose first key begins at `start`."""
    line = text.rfind("\n", 0, start) + 1
    if text[line:start].strip() == "-":
        return line + text[line:start].index("-")
    at = line  # the dash stands on a line before, with comments at most between
    while True:
        above = text.rfind("\n", 0, at - 1) + 1
        if text[above : at - 1].lstrip().startswith("-"):
            return above + text[above : at - 1].index("-")
        at = above


def _line_end(text: str, at: int) -> int:
    """The code point after the line in which `at` stands."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def _block_end(text: str, end: int, indent: int) -> int:
    """After the line of the last value, and after the comments that are indented as its fields are."""
    while end > 0 and text[end - 1] in " \t\r\n":
        end -= 1
    at = _line_end(text, end)
    while True:
        after = at
        while after < len(text) and not text[after : _line_end(text, after)].strip():
            after = _line_end(text, after)
        line = text[after : _line_end(text, after)]
        if not (line.lstrip().startswith(_COMMENT) and len(line) - len(line.lstrip()) > indent):
            return at
        at = after + len(line)


def with_blocks(layout: Layout, name: str, blocks: tuple[Block, ...]) -> Layout:
    """The layout with other blocks in a section; the section is made where the file has none."""
    part = layout.part(name)
    if part is None:
        if not blocks:
            return layout
        return _with_section(layout, name, blocks)
    if part.blocks == blocks:
        return layout
    changed = replace(part, blocks=blocks)
    if part.flow:
        changed = _unfolded(changed, blocks, layout.newline)
    elif not blocks:
        changed = _emptied(changed, part)
    else:
        changed = _ended(changed, layout.newline)
    parts = tuple(changed if p.name == name else p for p in layout.parts)
    return _shared(replace(layout, parts=parts), name) if changed.flow else replace(layout, parts=parts)


def _shared(layout: Layout, name: str) -> Layout:
    """The comments below an empty section are its own only as far as they are indented: as they will be read."""
    number = next(i for i, part in enumerate(layout.parts) if part.name == name)
    part = layout.parts[number]
    whole = part.head + part.tail
    own = _block_end(whole, len(part.head), 0) - len(part.head)
    rest = part.tail[own:]
    parts = list(layout.parts)
    parts[number] = replace(part, tail=part.tail[:own])
    if number + 1 == len(parts):
        return replace(layout, parts=tuple(parts), foot=rest + layout.foot)
    parts[number + 1] = replace(parts[number + 1], head=rest + parts[number + 1].head)
    return replace(layout, parts=tuple(parts))


def _with_section(layout: Layout, name: str, blocks: tuple[Block, ...]) -> Layout:
    part = Part(name, f"{name}:{layout.newline}", blocks)
    order = list(SECTIONS)
    before = [i for i, p in enumerate(layout.parts) if order.index(p.name) < order.index(name)]
    at = max(before) + 1 if before else 0
    parts = list(layout.parts)
    if at > 0:
        parts[at - 1] = _ended(parts[at - 1], layout.newline)
        return replace(layout, parts=(*parts[:at], part, *parts[at:]))
    preamble = layout.preamble
    if preamble and not preamble.endswith("\n"):
        preamble += layout.newline
    return replace(layout, preamble=preamble, parts=(part, *parts))


def _ended(part: Part, newline: str) -> Part:
    """A file may lack its final newline; what is written after needs it."""
    blocks = tuple(b if b.body.endswith("\n") or not b.body else replace(b, body=b.body + newline) for b in part.blocks)
    head = part.head if part.head.endswith("\n") else part.head + newline
    return replace(part, blocks=blocks, head=head)


def _unfolded(part: Part, blocks: tuple[Block, ...], newline: str) -> Part:
    """A section written as `[ ]` with its entries each on lines of their own; its comments are kept."""
    key = part.head.index(part.name)
    lead, rest = part.head[:key], part.head[key:]
    comments = "".join(
        f"  {line[line.index(_COMMENT) :].rstrip()}{newline}"
        for line in rest.splitlines()
        if " #" in line or line.startswith(_COMMENT)
    )
    table = SECTIONS[part.name]
    comments += part.tail if part.tail.endswith("\n") or not part.tail else part.tail + newline
    if not blocks:
        return replace(part, head=f"{lead}{part.name}: []{newline}", blocks=(), tail=comments)
    first, *others = (b if b.body else replace(b, body=emit.entry(b.entry, table, 2, newline)) for b in blocks)
    above = comments + first.lead
    deep = _after_deep_comments(above + first.body, 0, len(above) + first.body.index("-"))
    written = (replace(first, lead=above[deep:]), *others)
    head = f"{lead}{part.name}:{newline}{above[:deep]}"
    return replace(part, head=head, blocks=written, tail="", flow=False)


def _emptied(part: Part, old: Part) -> Part:
    """A section whose last entry went; the comments before its entries stay."""
    newline = "\r\n" if old.head.endswith("\r\n") else "\n"
    key = old.head.rindex(f"{old.name}")
    colon = old.head.index(":", key) + 1
    head = old.head[:colon] + " []" + old.head[colon:]
    if not head.endswith("\n"):
        head = f"{old.head[:colon]} []{newline}"
    line = _line_end(head, colon)
    return replace(part, head=head[:line], blocks=(), tail=head[line:] + "".join(b.lead for b in old.blocks), flow=True)
