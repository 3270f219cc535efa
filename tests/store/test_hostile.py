"""Hostile files get a clear problem with file and line, in 200 MB; nothing is executed.

How long each takes is printed by tests/benchmarks/hostile.py.
"""

from __future__ import annotations

import contextlib
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store.hostile import SOUND, files

from timeline import store
from timeline.store.lock import Lock
from timeline.store.lock import parse as parse_lock

NAME = Path("events.yaml")
FILES = dict(files())
MEMORY = """
import sys
sys.path[:0] = [{root!r}, {tests!r}]
from pathlib import Path
from store.hostile import files
from timeline import store
for name, data in files():
    try:
        store.of_bytes(Path("events.yaml"), data, None)
    except store.StoreError:
        pass
status = Path("/proc/self/status")  # ru_maxrss of a child begins with what its parent used
lines = status.read_text().splitlines() if status.exists() else ["VmHWM: 0 kB"]
print(next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024)
"""


def test_there_are_enough_of_them() -> None:
    assert len(FILES) >= 200


@pytest.mark.parametrize("name", FILES)
def test_refused_with_file_and_line(name: str) -> None:
    with pytest.raises(store.StoreError) as raised:
        store.of_bytes(NAME, FILES[name], None)
    for problem in raised.value.problems:
        assert re.fullmatch(r"events\.yaml:[1-9]\d*", problem.where)
        assert problem.rule
        assert problem.what
        assert problem.repair
        assert len(problem.what) < 500
        assert problem.what.isprintable()
    last = max(int(p.where.rpartition(":")[2]) for p in raised.value.problems)
    assert last <= FILES[name].count(b"\n") + FILES[name].count(b"\r") + 1


def test_all_of_them_in_200_megabytes() -> None:
    tests = Path(__file__).parents[1]
    code = MEMORY.format(root=str(tests.parent), tests=str(tests))
    used = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert int(used) < 200 or sys.platform != "linux"


def test_the_sound_one_is_read() -> None:
    assert len(store.of_bytes(NAME, SOUND.encode(), None).entries) == 1


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_mangled_store_is_read_or_refused(data: st.DataObject) -> None:
    text = SOUND + "    sources:\n      - document: a.md\n        quote: 'q'\n    tags: [a, \"b\"]\n# end\n"
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 3))
        text = (
            text[:at] + data.draw(st.text(st.sampled_from("-:#'\"[]{}&*!|> \n\tab1\0é"), max_size=3)) + text[at + cut :]
        )
    with contextlib.suppress(store.StoreError):
        assert store.of_bytes(NAME, text.encode(), None).layout.text() == text


@pytest.mark.parametrize(
    "line",
    [
        b"<<<<<<< HEAD",
        b"not json",
        b"[]",
        b'{"event": 1}',
        b'{"lock": "x"}',
        b'{"event": "a", "said": []}',
        b'{"event":"a","sources":[{"quote":"q"}]}',
        b"[" * 100_000,
        b"\xff",
    ],
)
def test_a_lock_that_cannot_be_read_says_where(line: bytes) -> None:
    data = b'{"lock":1,"tool":"1","yaml":"00"}\n' + line + b"\n"
    found, problems = parse_lock(data, "events.lock")
    assert found == Lock()
    assert [p.where for p in problems] == ["events.lock:2"]
