"""A person writes events.yaml in unusual ways: a build, a second one and one that says otherwise again lose nothing."""

# ruff: noqa: E501 - a row of the table is a line

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from store.building import build, document, event, source

from timeline.model import Event

DOCUMENTS = [document(f"d{number}.md") for number in range(4)]
Change = Callable[[str], str]


def events(mind: int = 0) -> list[Event]:
    burned = "The mill burned down" if mind else "The mill burned"
    fire = [source("d0.md", "the mill burned on 3 May"), source("d1.md", "a fire at the mill")]
    return [
        event(burned, "2021-05-03", *fire, actors=["Acme", "Board"]),
        event("The board met", "2021-06-01", source("d1.md", "the board met in June"), actors=["Board"]),
        event("The board met", "2021-06-01", source("d2.md", "the board met again"), actors=["Board"]),
        event("A vote", "2022", source("d3.md", "a vote was held"), actors=["Council"], because="x" if mind else None),
        event("Undated", None, source("d3.md", "nobody knows when")),
    ]


def put(old: str, new: str) -> Change:
    """Replaces the first of these words."""

    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


def within(words: str, change: Change) -> Change:
    """Changes the block of the event that has these words."""

    def changed(text: str) -> str:
        head, *blocks = re.split(r"(?m)^(?=  - id)", text)
        return head + "".join(change(block) if words in block else block for block in blocks)

    return changed


def more(lines: str) -> Change:
    """Adds to the end of a block."""
    return lambda block: block.rstrip("\n") + "\n" + lines


def without_id(block: str) -> str:
    return re.sub(r"id: \S+\n    ", "", block)


def moved(text: str) -> str:
    """The events above the documents, each section with a comment."""
    documents, at = text.index("documents:"), text.index("events:")
    return text[:documents] + "# ev\n" + text[at:] + "# docs\n" + text[documents:at]


def in_braces(extra: str) -> Change:
    def change(block: str) -> str:
        key = re.search(r"id: (\S+)", block)
        assert key is not None
        sources = "sources: [{document: d3.md, quote: a vote was held}]"
        return f"  - {{id: {key[1]},{extra} date: '2022', title: mine, {sources}}}  # br\n"

    return change


def ids_swapped(text: str) -> str:
    one, two = re.findall(r"(?m)^  - id: (\S+)", text)[1:3]
    return text.replace(one, "@").replace(two, one).replace("@", two)


HUGE = "".join(f"    # line {number} of many\n" for number in range(2000))
# What is done, how, what must be there afterwards, and what must not come back.
EDITS: dict[str, tuple[Change, list[str], list[str]]] = {
    "comment between sources": (put("      - document: d1.md\n        quote: a f", "      # two\n      - document: d1.md\n        quote: a f"), ["# two"], []),
    "comment after a quote": (put("quote: a fire at the mill", "quote: a fire at the mill  # hm"), ["# hm"], []),
    "list in lines": (put("actors: [Acme, Board]", "actors:\n      - Acme   # firm\n      # not the school's\n      - Board"), ["# firm", "# not the school's"], []),
    "comment in brackets": (put("actors: [Acme, Board]", "actors: [Acme, # one\n      Board, Mine # two\n      ]"), ["# one", "# two", "Mine"], []),
    "comment after a bare key": (put("    sources:\n", "    sources:  # good ones\n"), ["# good ones"], []),
    "quoted keys": (put("title: The mill burned", "'title': \"The mill, mine\"  # q"), ["The mill, mine", "# q"], []),
    "a key with a question mark": (put("    title: A vote", "    ? title\n    : A vote of mine"), ["A vote of mine"], []),
    "trailing spaces": (lambda text: text.replace("\n", "   \n").replace("A vote", "A vote of mine"), ["A vote of mine"], []),
    "no newline at the end": (lambda text: text.rstrip("\n") + "\n    note: mine", ["note: mine"], []),
    "document marks": (lambda text: "%YAML 1.2\n---\n" + text.replace("A vote", "A vote of mine") + "...\n", ["%YAML 1.2\n---", "A vote of mine", "..."], []),
    "line ends of two kinds": (put("title: A vote\n", "title: A vote of mine\r\n    # here\r\n"), ["A vote of mine", "# here"], []),
    "line separators in comments": (put("  - id", "  - # of\u2028    id"), ["# of\u2028    id"], []),
    "line separators between fields": (within("A vote", lambda block: block.replace("\n    title: A vote", "\u2028    title: A vote of mine")), ["A vote of mine"], []),
    "next line in quotes": (put("title: A vote", 'title: "A\x85  vote of mine"'), ["vote of mine"], []),
    "a new id": (within("a fire", lambda block: re.sub(r"id: \S+", "id: mine-id", block) + "    note: too\n"), ["mine-id", "note: too"], []),
    "an id in capitals": (within("a fire", lambda block: re.sub(r"id: \S+", lambda m: m[0].upper().replace("ID", "id"), block) + "    note: too\n"), ["note: too"], []),
    "no id": (within("a fire", lambda block: without_id(block) + "    note: too\n"), ["note: too"], []),
    "ids exchanged": (ids_swapped, ["the board met in June", "the board met again"], []),
    "a copy without id": (lambda text: text + without_id(text[text.index("  - id") :].split("\n  - id")[0]).replace("burned", "burned twice") + "\n", ["burned twice"], []),
    "the same title twice": (put("title: A vote", "title: The board met"), [], ["title: A vote"]),
    "an event in braces": (within("A vote", in_braces("")), ["title: mine", "# br"], []),
    "an event in braces over lines": (within("A vote", in_braces("\n  # inner\n  ")), ["title: mine", "# br", "# inner"], []),
    "many comments before": (put("  - id", HUGE.replace("    #", "  #") + "  - id"), ["# line 0 of many", "# line 1999 of many"], []),
    "many comments in": (put("    title: The mill", HUGE + "    title: The mill"), ["# line 0 of many", "# line 1999 of many"], []),
    "comments at the margin": (within("A vote", lambda block: "# zero\n" + block.replace("    title", "# in\n    title")), ["# zero", "# in"], []),
    "a source for a comment": (put("      - document: d1.md\n        quote: a fire at the mill\n        says: then\n", "      # d1 errs\n"), ["# d1 errs"], ["a fire at the mill"]),
    "a literal note": (within("a fire", more("    note: |\n      one\n        deeper\n\n      # text\n      end\n")), ["      one\n        deeper\n\n      # text\n      end\n"], []),
    "a folded title": (put("title: The mill burned", "title: >-\n      The mill\n      was mine"), ["was mine"], []),
    "a title over lines": (put("title: A vote", "title: A vote\n      of mine"), ["of mine"], []),
    "no margin": (lambda text: re.sub("(?m)^  ", "", text).replace("A vote", "A vote of mine # c"), ["A vote of mine # c"], []),
    "tabs": (put("title: A vote", "title:\tA vote of mine\t# tab"), ["A vote of mine\t# tab"], []),
    "no actors": (put("    actors: [Acme, Board]\n", ""), [], ["Acme"]),
    "empty actors": (put("actors: [Acme, Board]", "actors:"), [], ["Acme"]),
    "tags in lines": (within("a fire", more('    tags:\n    - one\n    - "two"  # why\n')), ["- one", '"two"  # why'], []),
    "a quote corrected": (put("the board met in June", "the board met in June (sic)"), ["(sic)"], []),
    "a source moved to another document": (put("- document: d1.md\n        quote: the board", "- document: elsewhere.md\n        quote: the board"), ["elsewhere.md"], []),
    "a note at a source": (put("        says: then\n", "        says: then\n        note: look\n"), ["note: look"], []),
    "outlets by hand": (put("        says: then\n", "        says: then\n        cites: [a.org]\n"), ["a.org"], []),
    "words of a date by hand": (put("says: then", "says: that day"), ["says: that day"], []),
    "an event split": (put("      - document: d1.md\n        quote: a f", "  - date: '2021-05-04'\n    title: My half\n    sources:\n      - document: d1.md\n        quote: a f"), ["My half"], []),
    "a document renamed": (put("path: d0.md", "path: old.md"), ["old.md"], []),
    "a document with notes": (put("  - path: d0.md", "  # read it\n  - path: d0.md\n    title: mine"), ["# read it", "title: mine"], []),
    "a document deleted": (put("  - path: d0.md\n", ""), [], ["path: d0.md"]),
    "all events deleted": (lambda text: text[: text.index("events:")] + "events: []  # none\n", ["# none"], ["title: The mill"]),
    "the section deleted": (lambda text: text[: text.index("events:")], [], ["title: The mill"]),
    "the sections moved": (moved, ["# ev", "# docs"], []),
    "comments at the end": (lambda text: text + "\n    # deep\n\n# the end\n", ["    # deep\n", "# the end\n"], []),
    "blank lines": (lambda text: text.replace("  - id", "\n\n  - id").replace("A vote", "A vote of mine"), ["A vote of mine", "\n\n\n  - id"], []),
    "a date without quotes": (put("date: '2022'", "date: 2022-05"), ["2022-05"], []),
    "right to left": (put("title: A vote", 'title: "A vote \U0001f5f3 \u05e9\u05dc\u05d5\u05dd"'), ["\U0001f5f3 \u05e9\u05dc\u05d5\u05dd"], []),
    "a mark at the beginning": (lambda text: "\ufeff" + text.replace("A vote", "A vote of mine"), ["A vote of mine"], []),
    "actors of one's own": (put("actors: []\n", "actors:\n  # firm\n  - name: Acme\n    aliases: [ACME Ltd]\n"), ["ACME Ltd", "# firm"], []),
}  # fmt: skip


@pytest.mark.parametrize("name", EDITS)
def test_nothing_is_lost(tmp_path: Path, name: str) -> None:
    change, kept, gone = EDITS[name]
    path = tmp_path / "events.yaml"
    build(path, DOCUMENTS, events())
    before = path.read_bytes().decode()
    after = change(before)
    assert after != before
    path.write_bytes(after.encode())
    builds = []
    for mind in (1, 1, 0):
        build(path, DOCUMENTS, events(mind))
        builds.append(path.read_bytes().decode())
        for words in kept:
            assert words in builds[-1]
        for words in gone:
            assert words not in builds[-1]
    assert builds[0] == builds[1]
