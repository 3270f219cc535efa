"""Files that are no store, or must not be taken for one: name to bytes. Made, not stored: two are large."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

HEAD = "version: 1\nevents:\n"
EVENT = "  - id: a\n    date: '2026'\n    title: One\n"
SOUND = HEAD + EVENT


def files() -> Iterator[tuple[str, bytes]]:
    """Every one of them must be refused."""
    for name, kind in KINDS.items():
        for number, text in enumerate(kind()):
            yield f"{name} {number}", text if isinstance(text, bytes) else text.encode()


def _bombs() -> Iterator[str]:
    laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{b}: &{b} [{','.join(['*' + a] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    yield laughs + SOUND
    yield SOUND + laughs
    yield HEAD + "  - &a\n    title: *a\n"
    yield HEAD + "  - title: One\n    actors: &a [*a]\n"
    yield HEAD + "  - &a {title: One}\n  - *a\n"
    yield HEAD + "  - <<: &a {title: One}\n"
    yield HEAD + "  - title: One\n    note: *missing\n"
    yield HEAD + "  - title: &t One\n"
    yield HEAD + "  - &k id: a\n    title: One\n"
    yield "&a\n" + SOUND
    for depth in (30, 1_000, 100_000):
        for left, right in ("[]", "{}"):
            yield HEAD + "  - title: " + left * depth + right * depth + "\n"
            yield HEAD + "  - title: " + left * depth
        yield HEAD + "  " + "- " * depth + "a\n"
        yield "".join(" " * n + "a:\n" for n in range(min(depth, 2_000)))
    yield HEAD + "  - title: " + "x" * 2_000_000 + "\n"
    yield HEAD + "  - title: '" + "x\n      " * 1_100_000 + "'\n"
    yield HEAD + "  - title: One\n    note: |\n" + "      " + "y" * 3_000_000 + "\n"
    yield HEAD + "  - ? " + "x" * 2_000 + "\n    : One\n"
    yield HEAD + "  - " + "x" * 3_000_000 + ": One\n"
    yield "? " * 50_000
    yield "- " * 100_000
    yield "#" * 10 + "\n" + "{" * 200_000


def _tags() -> Iterator[str]:
    for tag in (
        "!!python/object/apply:os.system",
        "!!python/object/new:subprocess.Popen",
        "!!python/name:os.system",
        "!!python/module:os",
        "!!python/tuple",
        "!!python/bytes",
        "!!binary",
        "!!set",
        "!!omap",
        "!!pairs",
        "!!int",
        "!!float",
        "!!bool",
        "!!null",
        "!!timestamp",
        "!!merge",
        "!ruby/object:Gem",
        "!include",
        "!<tag:example.org,2000:x>",
    ):
        yield HEAD + f"  - title: {tag} 'x'\n"
        yield HEAD + f"  - title: One\n    actors: {tag} [x]\n"
        yield HEAD + f"  - {tag}\n    title: One\n"
    yield "%TAG ! tag:example.org,2000:\n---\n" + HEAD + "  - title: !x One\n"


def _cut() -> Iterator[str]:
    whole = HEAD + '  - {id: "a", title: "One, two", actors: ["A", "B"], sources: [{document: "d", quote: "q"}]}\n'
    for end in range(whole.index("{") + 1, whole.rindex("}"), 4):
        yield whole[:end]
    yield HEAD + "  - title: 'One\n"
    yield HEAD + '  - title: "One\n    date: null\n'


def _types() -> Iterator[str]:
    for field in ("id", "date", "as", "time", "zone", "title", "status", "basis", "because", "undated", "note"):
        yield HEAD + f"  - title: One\n    {field}: [a]\n" if field != "title" else HEAD + "  - title: [a]\n"
        yield HEAD + f"  - title: One\n    {field}: {{a: b}}\n" if field != "title" else HEAD + "  - title: {a: b}\n"
    for field in ("actors", "tags", "merged_from"):
        yield HEAD + f"  - title: One\n    {field}: text\n"
        yield HEAD + f"  - title: One\n    {field}: {{a: b}}\n"
        yield HEAD + f"  - title: One\n    {field}: [[a]]\n"
        yield HEAD + f"  - title: One\n    {field}:\n      - a: b\n"
    for field in ("sources", "conflicts"):
        yield HEAD + f"  - title: One\n    {field}: text\n"
        yield HEAD + f"  - title: One\n    {field}: [a]\n"
        yield HEAD + f"  - title: One\n    {field}: {{a: b}}\n"
        yield HEAD + f"  - title: One\n    {field}: [{{}}]\n"
    for field in ("hidden", "reviewed", "settled"):
        yield HEAD + f"  - title: One\n    {field}: maybe\n"
        yield HEAD + f"  - title: One\n    {field}: 1\n"
    for page in ("three", "-1", "1.5", "0x1", "9999999999", "[1]"):
        yield HEAD + f"  - title: One\n    sources: [{{document: d, page: {page}}}]\n"
    for field, word in (("status", "happening"), ("status", "Planned"), ("basis", "guess")):
        yield HEAD + f"  - title: One\n    {field}: {word}\n"
    yield "actors:\n  - name: A\n    kind: company\n"


def _doubled() -> Iterator[str]:
    for field in ("id", "date", "title", "note", "actors", "sources"):
        value = {"date": "'2026'", "actors": "[A]", "sources": "[]"}.get(field, "x")
        yield (
            HEAD + f"  - title: One\n    {field}: {value}\n    {field}: {value}\n"
            if field != "title"
            else (HEAD + "  - title: One\n    title: Two\n")
        )
    yield SOUND + "events: []\n"
    yield "version: 1\nversion: 1\n" + SOUND.removeprefix("version: 1\n")
    yield SOUND + EVENT
    yield "documents:\n  - path: a\n  - path: a\n"
    yield "actors:\n  - name: A\n  - name: A\n"
    yield HEAD + "  - title: One\n    sources: [{document: d, document: d}]\n"


def _unknown() -> Iterator[str]:
    for field in ("tittle", "Title", "actor", "dates", "source", "reveiwed", "x", "1", "null", "''", "- a", "<<"):
        yield HEAD + f"  - title: One\n    {field}: x\n"
    yield SOUND + "event: []\n"
    yield SOUND + "extra: {a: [b, {c: d}]}\n"
    yield HEAD + "  - title: One\n    sources: [{document: d, qoute: q}]\n"
    yield "documents:\n  - paht: a\n"
    yield HEAD + "  - title: One\n    conflicts: [{date: '2026', document: d}]\n"


def _markers() -> Iterator[str]:
    for marker in (
        "<<<<<<< HEAD",
        ">>>>>>> branch",
        "||||||| base",
        "<<<<<<<",
        "<<<<<<< ours\n=======\n>>>>>>> theirs",
    ):
        yield marker + "\n" + SOUND
        yield HEAD + marker + "\n" + EVENT
        yield SOUND + marker + "\n"
        yield (HEAD + marker + "\n" + EVENT).replace("\n", "\r\n")


def _dates() -> Iterator[str]:
    for date in (
        "2026-13",
        "2026-02-30",
        "26-02-27",
        "27.2.2026",
        "02/27/2026",
        "yesterday",
        "2026-02-27T10:00",
        "2026/2025",
        "..",
        "/",
        "[2026",
        "[]",
        "{2026}",
        "20260227",
        "2026-2-7",
        "Y1",
        "99999",
        "2026-55",
        "null2",
        "x" * 5_000,
        "[" * 5_000,
        "2026/" * 3_000,
    ):
        yield HEAD + f"  - title: One\n    date: '{date}'\n"
    for field, text in (("time", "25:00"), ("time", "noon"), ("time", "9:5"), ("end", "later"), ("time", "24:60")):
        yield HEAD + f"  - title: One\n    date: '2026-01-01'\n    {field}: '{text}'\n"
    yield "documents:\n  - path: a\n    published: March\n"


def _shapes() -> Iterator[str]:
    for text in (
        "text",
        "- a\n- b\n",
        "[1, 2]",
        "12",
        "version",
        "'x'",
        "true",
        "--- |\n  literal\n",
        "!!str x",
        "&a x",
    ):
        yield text
    for text in ("events: text\n", "events: {a: b}\n", "events:\n  a: b\n", "documents: 3\n", "actors: x\n"):
        yield text
    for version in ("2", "0", "one", "1.0", "[1]", "-1", "99999999999999999999"):
        yield f"version: {version}\nevents: []\n"
    yield SOUND + "---\n" + SOUND
    yield SOUND + "...\n---\n"
    yield HEAD + "  - text\n"
    yield HEAD + "  - [a]\n"
    yield HEAD + "  - - a\n"
    yield HEAD + "  - date: null\n"
    yield HEAD + "  - {}\n"
    yield HEAD + "  - title:\n"
    yield HEAD + "  - ? [a]\n    : b\n"
    yield HEAD + "  - ? {a: b}\n    : c\n    title: One\n"
    yield "? [a]\n: b\n"


def _encodings() -> Iterator[bytes]:
    yield SOUND.encode("utf-16")
    yield SOUND.encode("utf-16-le")
    yield SOUND.encode("utf-32")
    for broken in (b"\xff", b"\xc3\x28", b"\xed\xa0\x80", b"\xf0\x28\x8c\x28", b"\xe4"):
        yield SOUND.encode().replace(b"One", broken)
    for control in (b"\0", b"\x01", b"\x0b", b"\x1b[31m", b"\x7f", b"\xc2\x80", b"\xef\xbf\xbe"):
        yield SOUND.encode().replace(b"One", b"O" + control + b"e")
    yield b"\0" * 1000
    yield b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10
    yield b"PK\x03\x04" + b"\0" * 100


def _syntax() -> Iterator[str]:
    for value in (
        "a: b",
        "'a' b",
        "@a",
        "`a`",
        "%a",
        "]",
        "}",
        "[a",
        "{a",
        "a #b: c\n   d: e",
        "- a",
        "? a",
        "\t- x: y: z",
    ):
        yield HEAD + f"  - title: {value}\n    date: null\n"
    yield HEAD + "\t- title: One\n"
    yield HEAD + "  - title: One\n   date: null\n"
    yield HEAD + "  - title: One\n      date: null\n"
    yield HEAD + "  - title: One\n  date: null\n"
    yield HEAD + "  title: One\n  - date: null\n"
    yield "%YAML 3.0\n---\n" + SOUND
    yield "%YAML 1.1\n%YAML 1.1\n---\n" + SOUND
    yield HEAD + '  - title: "\\q"\n'
    yield HEAD + '  - title: "\\ud800"\n'
    yield HEAD + '  - title: "\\UFFFFFFFF"\n'


def _returns() -> Iterator[str]:
    yield SOUND.replace("\n", "\r")
    yield SOUND + "# a\rb\n"
    yield SOUND.replace("One", "'One\r      and two'")
    yield SOUND.replace("    title", "    \r    title")


KINDS: dict[str, Callable[[], Iterable[str | bytes]]] = {
    "bomb": _bombs,
    "tag": _tags,
    "cut": _cut,
    "type": _types,
    "doubled": _doubled,
    "unknown": _unknown,
    "marker": _markers,
    "date": _dates,
    "shape": _shapes,
    "encoding": _encodings,
    "syntax": _syntax,
    "carriage return": _returns,
}
