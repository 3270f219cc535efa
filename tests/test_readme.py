"""Every example in README.md prints what README.md says. `pytest tests/test_readme.py --rewrite` writes it anew."""

import contextlib
import io
import re
import runpy
import shutil
from pathlib import Path

import pytest
import yaml
from cases.session import run

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
_CONSOLE = re.compile(r"(?<=```console\n).*?(?=```)", re.DOTALL)
_PYTHON = re.compile(r"(?<=```python\n).*?(?=```)", re.DOTALL)


def _printed(block: str) -> str:
    """The block with what its commands print."""
    out = []
    for command in re.findall(r"^\$ (.*)$", block, re.MULTILINE):
        status, stdout, stderr = run(command)
        assert status == 0, f"{command}: {stderr}"
        out.append(f"$ {command}\n{stderr}{stdout}")
    return "".join(out)


def test_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rewrite: bool) -> None:
    for name in ("seeds", "events.yaml", "events.lock"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copyfile)(source, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    text = README.read_text("utf-8")
    now = _CONSOLE.sub(lambda m: _printed(m.group()), text)
    if rewrite:
        README.write_text(now, "utf-8", newline="\n")
    assert rewrite or now == text


def test_library_example() -> None:
    for code in _PYTHON.findall(README.read_text("utf-8")):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(code, {})
        assert out.getvalue().splitlines() == re.findall(r"print\(.*\)  # (.*)", code)


def test_every_package_is_explained() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    needed = re.search(r"\ndependencies = \[\n(.*?)\n\]", project, re.DOTALL)
    assert needed is not None
    names = re.findall(r'"([\w.-]+)', needed.group(1))
    table = README.read_text("utf-8").split("## What it stands on")[1].lower()
    assert [n for n in names if n.lower() not in table] == []


def test_picture_and_page_are_of_the_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    picture = runpy.run_path("docs/picture.py")["picture"]()
    assert (ROOT / "docs/terminal.svg").read_text("utf-8") == picture, "stale: make docs"
    status, page, _ = run("timeline show --format markdown")
    assert status == 0
    assert (ROOT / "docs/timeline.md").read_text("utf-8") == page, "stale: make docs"


def test_the_hooks_are_commands_that_end_well_on_our_own_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {hook["id"] for hook in hooks} >= set(re.findall(r"- id: (timeline-\w+)", README.read_text("utf-8")))
    for hook in hooks:
        assert {"id", "name", "entry", "language"} <= hook.keys()
        status, _, err = run(hook["entry"])
        assert status == 0, err


def test_the_steps_of_the_workflow_are_commands_that_end_well_on_our_own_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    steps = re.findall(r"run: (timeline .*)", README.read_text("utf-8"))
    assert any("check --format github" in step for step in steps)
    for step in steps:
        status, _, err = run(step)
        assert status == 0, err
