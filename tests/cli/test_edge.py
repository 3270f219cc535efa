"""The edge: every command has examples, what a person did is one line, a bug keeps its traceback."""

import errno
import io
import os
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from timeline.cli import Environment, app, main
from timeline.cli.edge import CommandError, about_file, did_you_mean, spelled
from timeline.model import Problem


def run(*arguments: str, **variables: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    env = Environment(io.BytesIO(), out, err, {"TIMELINE_CACHE": "", **variables}, width=100)
    return main(arguments, env), out.getvalue(), err.getvalue()


@pytest.mark.parametrize("name", app.COMMANDS)
def test_every_command_begins_its_help_with_examples(name: str) -> None:
    status, out, err = run(name, "-h")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    begun = lines.index("Examples:")
    assert begun <= 3
    assert lines[begun + 1].startswith(f"  timeline {name}")
    assert any(line.startswith(f"Usage: timeline {name}") for line in lines)
    assert run(name, "--help")[1] == out
    assert run("help", name)[1] == out


@pytest.mark.parametrize("name", app.COMMANDS)
def test_the_table_of_commands_says_what_the_command_says(name: str) -> None:
    first = run(name, "-h")[1].splitlines()[0]
    assert app.COMMANDS[name].rstrip(".").split()[0] == first.split()[0]


def test_examples_use_options_that_exist() -> None:
    for name in app.COMMANDS:
        module = import_module(_module(name))
        shown = run(name, "-h")[1].replace("\n", " ")
        for example, _ in module.EXAMPLES:
            own = example.partition("timeline " + name)[2].partition(" |")[0]
            for word in own.split():
                if word.startswith("--"):
                    assert word.partition("=")[0] in shown, f"{name}: {word}"


def _module(name: str) -> str:
    stem = name.replace("-", "_")
    return f"timeline.cli.{stem}_" if stem == "import" else f"timeline.cli.{stem}"


def test_a_bug_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("timeline.cli.show.date_of", broken)
    with pytest.raises(ZeroDivisionError):
        run("show")


def _raising(error: BaseException) -> Callable[..., None]:
    def raising(*_: object) -> None:
        raise error

    return raising


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (KeyboardInterrupt(), 130, "timeline: interrupted\n"),
        (BrokenPipeError(), 0, ""),
        (PermissionError(errno.EACCES, "Permission denied", "x.md"), 2, "x.md: permission denied"),
        (OSError(errno.ENOSPC, "No space left on device", "x.md"), 2, "x.md: no space left on device"),
        (CommandError(Problem("a", "b", "c"), Problem("d", "e", "f")), 2, "a: b (c)\nd: e (f)\n"),
    ],
)
def test_what_a_person_did_is_a_line(
    error: BaseException, status: int, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.cli.show.date_of", _raising(error))
    ended, out, err = run("show")
    assert (ended, out) == (status, "")
    assert err.startswith(said) if said else err == ""


def test_an_error_of_the_system_without_a_file_is_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.cli.show.date_of", _raising(OSError(errno.EIO, "i/o error")))
    with pytest.raises(OSError, match="i/o error"):
        run("show")


def test_problems_are_inert() -> None:
    assert spelled(Problem("a\x1b[31m", "b\nc", "d\u202e")) == "a\\x1b[31m: b c (d\\u202e)"


def test_about_file() -> None:
    assert about_file(FileNotFoundError(errno.ENOENT, "No such file", "x")).repair == "check the path"


@pytest.mark.parametrize(
    ("word", "said"), [("shw", "did you mean 'show'?"), ("BUILD", "did you mean 'build'?"), ("zzz", "")]
)
def test_did_you_mean(word: str, said: str) -> None:
    assert did_you_mean(word, app.COMMANDS) == said


STORE = """\
version: 1
events:
  - id: aaaa0001
    date: '2026-03-02'
    title: {title}
    sources:
      - document: a.txt
        quote: q
"""


def _process(folder: Path, *arguments: str, module: str = "timeline") -> subprocess.Popen[bytes]:
    environment = {**os.environ, "TIMELINE_CACHE": "", "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-m", module, *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=folder, env=environment, stdin=pipe, stdout=pipe, stderr=pipe)


def test_output_into_a_reader_that_has_gone_is_quiet(tmp_path: Path) -> None:
    title = "x" * 300_000
    (tmp_path / "events.yaml").write_text(STORE.format(title=title), encoding="utf-8")
    process = _process(tmp_path, "show")
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(30) == 0
    process.stdin.close()
    process.stderr.close()


# A device that is always full, where the system has one, and a file that nothing can be written to.
REFUSING = [path for path in (Path("/dev/full"), Path(os.devnull)) if path.exists() or path.name == "nul"]


@pytest.mark.parametrize("path", REFUSING, ids=str)
@pytest.mark.parametrize("length", [1, 300_000])  # what fails at the flush, and what fails before
def test_output_that_is_refused_is_a_line(tmp_path: Path, path: Path, length: int) -> None:
    (tmp_path / "events.yaml").write_text(STORE.format(title="x" * length), encoding="utf-8")
    environment = {**os.environ, "TIMELINE_CACHE": "", "PYTHONPATH": str(Path(__file__).parents[2])}
    full = path.name == "full"
    with path.open("wb" if full else "rb") as refusing:
        command = [sys.executable, "-m", "timeline", "show"]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, stdout=refusing, stderr=subprocess.PIPE, text=True, check=False
        )
    why = os.strerror(errno.ENOSPC if full else errno.EBADF).lower()
    assert done.returncode == 2
    assert done.stderr == f"stdout: {why} (repair it and run the command again)\n"


def test_output_into_a_linked_private_file_leaves_the_link_and_the_mode(tmp_path: Path) -> None:
    (tmp_path / "events.yaml").write_text(STORE.format(title="The Alba sank"), encoding="utf-8")
    page, link = tmp_path / "page.md", tmp_path / "link.md"
    page.write_text("old")
    page.chmod(0o600)
    mode = page.stat().st_mode
    try:
        link.symlink_to(page)
    except OSError:  # on Windows, where a link needs a right
        link = page
    linked = link.is_symlink()
    assert run("show", "--store", str(tmp_path / "events.yaml"), "-o", str(link))[0] == 0
    assert link.is_symlink() is linked
    assert "The Alba sank" in page.read_text(encoding="utf-8")
    assert page.stat().st_mode == mode


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    (tmp_path / "events.yaml").write_text(STORE.format(title="Zürich \N{SNOWMAN}"), encoding="utf-8")
    process = _process(tmp_path, "show")
    out, _ = process.communicate(timeout=30)
    assert "Zürich \N{SNOWMAN}".encode() in out
    assert b"\r" not in out


# Interrupts itself as a terminal does; a thread does it once the store is held, so that the command has begun.
WAITING = """\
import _thread, os, pathlib, signal, threading, time
from timeline.__main__ import run

def interrupt():
    while not pathlib.Path(".events.busy").exists():
        time.sleep(0.01)
    if hasattr(signal, "pthread_kill"):
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
    else:
        _thread.interrupt_main()  # which a wait for input sees when the input ends
    pathlib.Path("told").touch()

signal.signal(signal.SIGINT, signal.default_int_handler)  # what is started in the background ignores it
threading.Thread(target=interrupt, daemon=True).start()
run()
"""


def test_an_interrupt_leaves_with_130(tmp_path: Path) -> None:
    (tmp_path / "waiting.py").write_text(WAITING, encoding="utf-8")
    process = _process(tmp_path, "build", "-", module="waiting")  # it waits for its standard input
    end = time.monotonic() + 60
    while not (tmp_path / "told").exists():
        assert time.monotonic() < end
        time.sleep(0.01)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert err.decode().splitlines()[-1] == "timeline: interrupted"
    assert not (tmp_path / "events.yaml").exists()


INTERRUPTED = """\
import signal, timeline.cli
from timeline.__main__ import run

def main(*_):
    try:
        exec("import signal; signal.raise_signal(signal.SIGINT); sum(range(9))")
    except KeyboardInterrupt:
        raise {raised}

signal.signal(signal.SIGINT, signal.default_int_handler)
timeline.cli.main = main
run()
"""


@pytest.mark.parametrize("raised", ["", "SyntaxError('what a compiler made of it')"])
def test_an_interrupt_that_passes_through_exec_leaves_with_130(tmp_path: Path, raised: str) -> None:
    """As in the middle of `@dataclass` or an import; there Python would die by the signal in spite of sys.exit."""
    (tmp_path / "interrupted.py").write_text(INTERRUPTED.format(raised=raised), encoding="utf-8")
    _, err = (process := _process(tmp_path, module="interrupted")).communicate(timeout=30)
    assert (process.returncode, err.decode().splitlines()) == (130, ["timeline: interrupted"])


def test_completion_knows_commands_and_actors(tmp_path: Path) -> None:
    (tmp_path / "events.yaml").write_text(
        "version: 1\nactors:\n  - name: Harbour Trust\nevents: []\n", encoding="utf-8"
    )

    def completed(words: str, number: int) -> str:
        command = [sys.executable, "-m", "timeline"]
        environment = {
            **os.environ,
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "_TIMELINE_COMPLETE": "complete_bash",
            "COMP_WORDS": words,
            "COMP_CWORD": str(number),
        }
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert done.stderr == ""
        return done.stdout

    assert "show" in completed("timeline sh", 1).split()
    assert "Harbour Trust" in completed("timeline show --actor Har", 3)


class _Unread(io.StringIO):
    """A pipe whose reader has gone."""

    def write(self, text: str, /) -> int:
        raise BrokenPipeError(errno.EPIPE, "Broken pipe")


def test_a_build_is_finished_though_nobody_reads_its_notes(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("The ferry Alba sank off Oban on 3 May 2021.")
    env = Environment(io.BytesIO(), io.StringIO(), _Unread(), {"TIMELINE_CACHE": ""})
    store = tmp_path / "events.yaml"
    assert main(["build", str(tmp_path / "a.md"), str(tmp_path / "gone.md"), "--store", str(store)], env) == 1
    assert "Alba" in store.read_text()
    assert store.with_suffix(".lock").exists()
