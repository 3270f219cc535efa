"""Plain-text shell sessions: read, played in process, compared. The format stands in README.md beside this file."""

from __future__ import annotations

import importlib.util
import io
import re
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from timeline.cli import Environment, main

ROOT = Path(__file__).parents[2]


@dataclass
class Step:
    """One command and what it must print; or a file to write."""

    line: int
    command: str = ""
    write: str = ""
    text: list[str] = field(default_factory=list)
    stdout: list[str] = field(default_factory=list)
    stderr: list[str] = field(default_factory=list)
    status: int = 0


@dataclass
class Session:
    """Steps that share a folder."""

    name: str
    file: Path
    steps: list[Step] = field(default_factory=list)

    def play(self) -> None:
        """Run every step in the current folder; fails at the first difference."""
        for step in self.steps:
            if step.write:
                path = Path(step.write)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes("".join(f"{line}\n" for line in step.text).encode())
                continue
            status, out, err = run(step.command)
            where = f"{self.file.name}:{step.line}: $ {step.command}"
            said = f"\n--- stdout\n{out}--- stderr\n{err}--- status {status}"
            assert agrees(step.stdout, out.splitlines()), f"{where}: stdout differs{said}"
            assert agrees(step.stderr, err.splitlines()), f"{where}: stderr differs{said}"
            assert status == step.status, f"{where}: status is not {step.status}{said}"


def sessions(folder: Path) -> list[Session]:
    """All sessions of the folder's .test files."""
    return [session for file in sorted(folder.glob("*.test")) for session in read(file)]


def read(file: Path) -> Iterator[Session]:
    """The sessions of one file."""
    session = Session(file.stem, file)
    lines = iter(enumerate(file.read_text(encoding="utf-8").splitlines(), 1))
    for number, line in lines:
        if line.startswith("=== "):
            if session.steps:
                yield session
            session = Session(f"{file.stem}: {line[4:].strip()}", file)
        elif line.startswith("<<< "):
            step = Step(number, write=line[4:].strip())
            for _, text in lines:
                if text == ">>>":
                    break
                step.text.append(text)
            session.steps.append(step)
        elif line.startswith("$ "):
            session.steps.append(Step(number, command=line[2:]))
        elif not line.startswith("# ") and session.steps:
            _expect(session.steps[-1], line)
    if session.steps:
        yield session


def _expect(step: Step, line: str) -> None:
    if line.startswith("? "):
        step.status = int(line[2:])
    elif line.startswith("2> "):
        step.stderr.append(line[3:])
    elif not step.write:
        step.stdout.append(line)


def agrees(expected: list[str], lines: list[str]) -> bool:
    """Whether the lines are as expected; blank lines at the end of a step only divide it from the next."""
    while expected and not expected[-1]:
        expected = expected[:-1]
    while lines and not lines[-1]:
        lines = lines[:-1]
    return _match(expected, lines)


def _match(expected: list[str], lines: list[str]) -> bool:
    if not expected:
        return not lines
    head, rest = expected[0], expected[1:]
    if head == "...":
        return any(_match(rest, lines[skip:]) for skip in range(len(lines) + 1))
    if not lines:
        return False
    if len(head) > 1 and head[0] == head[-1] == "/":
        return re.fullmatch(head[1:-1], lines[0]) is not None and _match(rest, lines[1:])
    return head == lines[0] and _match(rest, lines[1:])


def run(command: str) -> tuple[int, str, str]:
    """Exit status, stdout and stderr of a command line with at most one pipe."""
    words = shlex.split(command)
    if "|" not in words:
        return _one(words, b"")
    cut = words.index("|")
    first, out, err = _one(words[:cut], b"")
    status, piped, more = _one(words[cut + 1 :], out.encode())
    return status or first, piped, err + more


def _one(words: list[str], stdin: bytes) -> tuple[int, str, str]:
    variables: dict[str, str] = {}
    while words and re.fullmatch(r"[A-Z_]+=.*", words[0]):
        name, _, value = words.pop(0).partition("=")
        variables[name] = value
    if words[0] != "timeline":
        return 0, _builtin(words, stdin.decode()), ""
    width = variables.pop("TERMINAL", None)
    variables.setdefault("TIMELINE_CACHE", "")
    typed = variables.pop("TYPED", None)
    stdin = stdin if typed is None else "".join(f"{line}\n" for line in typed.split(";")).encode()
    out, err = io.StringIO(newline=""), io.StringIO(newline="")
    terminal = width is not None
    env = Environment(io.BytesIO(stdin), out, err, variables, terminal, terminal, typed is not None, int(width or 80))
    return main(words[1:], env), out.getvalue(), err.getvalue()


def _builtin(words: list[str], stdin: str) -> str:
    match words:
        case ["cat", name]:
            return Path(name).read_text(encoding="utf-8")
        case ["head", "-n", count]:
            return "".join(stdin.splitlines(keepends=True)[: int(count)])
        case ["rm", name]:
            Path(name).unlink()
        case ["replace", name, old, new]:
            text = Path(name).read_bytes().decode()
            old, new = (word.replace("\\n", "\n") for word in (old, new))
            assert old in text, f"{name} does not hold {old!r}"
            Path(name).write_bytes(text.replace(old, new).encode())
        case ["append", name, text]:
            with Path(name).open("ab") as file:
                file.write(text.encode() + b"\n")
        case ["append", name, text, "times", count]:
            with Path(name).open("ab") as file:
                file.write(text.encode() * int(count))
        case ["bytes", name, digits]:
            Path(name).write_bytes(bytes.fromhex(digits))
        case ["pdf", name, *pages]:
            Path(name).write_bytes(_pdf(pages))
        case ["copy", source, target]:
            (shutil.copytree if (ROOT / source).is_dir() else shutil.copyfile)(ROOT / source, target)
        case _:
            raise AssertionError(f"no such command in a session: {words}")
    return ""


def _pdf(pages: list[str]) -> bytes:
    """A PDF with a line of text a page, as the tests of the readers make it."""
    spec = importlib.util.spec_from_file_location("reading", ROOT / "tests" / "read" / "conftest.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    data: bytes = module.pdf([[page] for page in pages])
    return data
