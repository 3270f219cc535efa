"""Options coerce their values without pydantic, and say in a line what is wrong with one."""

import io
from pathlib import Path

import pytest
from cli.test_imports import loaded_by

from timeline.cli import Environment, main


def run(*arguments: str) -> tuple[int, str]:
    out, err = io.StringIO(), io.StringIO()
    status = main(arguments, Environment(io.BytesIO(), out, err, {"TIMELINE_CACHE": ""}))
    return status, err.getvalue()


@pytest.mark.parametrize(
    ("option", "value", "what"),
    [
        ("--top", "x", "'x' is not a whole number"),
        ("--min-salience", "half", "'half' is not a number"),
        ("--format", "xml", "'xml' is not one of table, markdown, json, jsonl, csv"),
    ],
)
def test_a_wrong_value_is_one_line(option: str, value: str, what: str) -> None:
    status, err = run("show", option, value)
    assert status == 2
    assert err == f"timeline show: invalid value for '{option}': {what} (see timeline show -h)\n"


def test_show_needs_no_pydantic(tmp_path: Path) -> None:
    store = str(tmp_path / "none.yaml")
    modules = loaded_by(f"from timeline.cli import main\nmain(['show', '--top', '3', '--store', {store!r}])")
    assert "timeline.cli.show" in modules
    assert "pydantic" not in modules
    assert "yaml" not in modules
