"""Markdown: YAML front matter, then text. The whole file is the text; the front matter is a region of it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from timeline.read.decode import decode
from timeline.read.draft import Draft, Fact, Note

_FENCE = re.compile(r"---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_KEY = re.compile(r"^[\"']?\w[\w .-]*[\"']?[ \t]*:", re.MULTILINE)  # without one, the dashes are a rule
_PLAIN = re.compile(r"^(?P<key>\w[\w .-]*?)[ \t]*:[ \t]+(?P<value>\S.*?)[ \t]*$", re.MULTILINE)  # an entry on one line
_REACH = 20_000  # characters of front matter
_KEYS = {
    "title": ("title", "headline"),
    "publisher": (
        *("publisher", "publication", "source", "outlet", "site", "site_name", "website", "newspaper"),
        *("periodico", "periódico", "diario", "medio", "journal", "zeitung", "giornale", "testata", "jornal", "krant"),
    ),
    "url": ("url", "link", "canonical", "canonical_url", "source_url", "permalink"),
    "published": (
        *("published", "date", "pubdate", "publishdate", "publish_date", "published_at", "date_published"),
        *("fecha", "data", "datum", "dato", "date_parution", "published_on", "issued", "day"),
    ),
    "language": ("language", "lang"),
}


def read(data: bytes) -> tuple[list[Draft], list[Note]]:
    """One draft, its facts from the front matter."""
    text, notes = decode(data)
    m = _FENCE.match(text[:_REACH])
    if m is None or not _KEY.search(m["yaml"]):
        if m is None and re.match(r"---\n\w+:", text):
            notes.append(_broken("the front matter has no closing ---", 1))
        return [Draft(text)], notes
    facts, note = front_matter(m["yaml"])
    return [Draft(text, facts=facts, body=m.end())], notes + note


def front_matter(source: str) -> tuple[tuple[Fact, ...], list[Note]]:
    """The facts of YAML front matter. Every scalar is text: no implicit dates, numbers or booleans.

    Of what is not YAML, such as a title with a colon, what stands on one line with its key is taken, with a note.
    """
    import yaml

    try:
        raw = yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506 - builds nothing but str, list and dict
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or "nested too deeply"
        line = mark.line + 2 if mark else 1
        facts = tuple(
            _facts({m["key"].lower().replace("-", "_"): _unquoted(m["value"]) for m in _PLAIN.finditer(source)})
        )
        if not facts:
            return (), [_broken(f"the front matter is not YAML: {reason}", line)]
        mend = "put a value with ': ' in it into quotes; what stands on one line with its key was read"
        return facts, [Note(f"the front matter is not YAML: {reason}", mend, "front-matter", line)]
    if not isinstance(raw, Mapping):
        return (), [] if not raw else [_broken("the front matter is no list of keys", 1)]
    known = {str(key).lower().replace("-", "_"): value for key, value in raw.items()}
    return tuple(_facts(known)), []


def _facts(known: Mapping[str, object]) -> list[Fact]:
    facts = []
    for field, names in _KEYS.items():
        for name in names:
            value = _scalar(known.get(name))
            if value and field == "publisher" and re.match(r"https?://", value):
                facts.append(Fact("url", value, "front matter"))
            elif value:
                facts.append(Fact(field, value, "front matter"))
    return facts


def _scalar(value: object) -> str:
    if isinstance(value, Mapping):
        value = value.get("name", "")
    if isinstance(value, list):
        value = value[0] if value else ""
    return value.strip() if isinstance(value, str) else ""


def _unquoted(value: str) -> str:
    """A value that stands on one line, without its quotes; nothing for what begins anything else of YAML."""
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return "" if value[0] in "\"'[{|>&*!%@`" else value


def _broken(what: str, line: int) -> Note:
    return Note(what, "mend it, or remove it; the text was read without it", "front-matter", line)
