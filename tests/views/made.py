"""Events made by hypothesis, with hostile text in every field."""

from __future__ import annotations

from hypothesis import strategies as st

from timeline import when as w
from timeline.model import Actor, Basis, Conflict, Document, Event, Modifier, Source, Status
from timeline.views.selection import Query, Selection, select

HOSTILE = [
    "\x1b[31mred\x1b[0m",
    "\x9b31m",
    "[red]markup[/red] [link=x]",
    "<script>alert(1)</script>",
    "<!-- -->",
    "&lt;b&gt; &#60;",
    "**bold** _em_ `code` ~~gone~~ $x$",
    "[a](http://x.org) ![i](x) [^1]",
    "http://x.org www.x.org",
    "=1+1",
    "@SUM(1)",
    "-2+3",
    "+cmd|' /C calc'!A0",
    "\u202egnp.exe",
    "\u2066hidden\u2069",
    "# heading",
    "1. list",
    "a\r\n\r\n- b\n> c",
    "| a | b |",
    "tab\there",
    "\ud800",
    "\u2028line",
    "\N{FAMILY}\u200dx",
    "'quoted",
    "\uff1d1+1",
    "a; b",
    '["x"]',
    "\\",
    "__0__ _a__b_ snake_case",
]
text = st.sampled_from([*HOSTILE, *(f"x {t} y" for t in HOSTILE)]) | st.text(max_size=20)
name = text.filter(lambda t: bool(t.strip()))
dates = st.one_of(
    st.none(),
    st.dates().map(lambda d: w.of_day(d.year, d.month, d.day)),
    st.integers(-3000, 3000).map(w.of_year),
    st.integers(1, 3000).map(lambda y: w.modified(w.of_year(y), Modifier.MID)),
)
sources = st.builds(
    Source,
    document=st.sampled_from(["a.md", "b/c.txt"]) | name,
    quote=name,
    says=st.none() | text,
    cites=st.lists(name, max_size=2).map(tuple),
    page=st.none() | st.integers(1, 9),
    archive_url=st.none() | text,
    prefix=text,
    suffix=text,
    rule=st.none() | text,
    anchor=st.none() | text,
)
events = st.builds(
    Event,
    id=st.text("0123456789abcdef", min_size=8, max_size=8),
    date=dates,
    title=text,
    actors=st.lists(name, max_size=3).map(tuple),
    sources=st.lists(sources, max_size=2).map(tuple),
    basis=st.sampled_from(Basis),
    because=st.none() | text,
    status=st.sampled_from(Status),
    undated=st.none() | text,
    conflicts=st.lists(st.builds(Conflict, date=st.just("2024-01") | text, documents=st.tuples(name)), max_size=1).map(
        tuple
    ),
    note=st.none() | text,
    tags=st.lists(name, max_size=2).map(tuple),
    merged_because=st.none() | text,
)
documents = st.builds(Document, id=st.just("a.md"), text=st.just(""), title=text, publisher=text, url=text)
selections = st.builds(
    Selection,
    documents=documents.map(lambda d: (d,)),
    actors=st.lists(st.builds(Actor, name=name, aliases=st.lists(name, max_size=2).map(tuple)), max_size=2).map(tuple),
    events=st.lists(events, max_size=2).map(tuple),
).map(lambda s: select(s, Query()))
