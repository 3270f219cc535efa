"""README's table of rules is what the registry and the sessions say, and every rule has a session."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

from timeline.check import RULES


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("table", Path(__file__).with_name("table.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_rule_has_a_session_that_shows_its_message() -> None:
    assert {rule.id for rule in RULES} == set(script().examples())


def test_readme_is_up_to_date() -> None:
    table = script()
    text = table.README.read_text(encoding="utf-8")
    assert table.with_table(text) == text, "run `python tests/check/table.py`"
