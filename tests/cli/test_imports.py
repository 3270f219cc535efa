"""What starting costs: the modules that are loaded before a command is known."""

import subprocess
import sys

HEAVY = {
    "charset_normalizer",
    "dateparser",
    "filelock",
    "holidays",
    "mammoth",
    "msgspec",
    "pypdfium2",
    "rapidfuzz",
    "rich",
    "ruamel",
    "selectolax",
    "sentencex",
    "spacy",
    "trafilatura",
    "yaml",
}


def loaded_by(statement: str) -> set[str]:
    """Every module that a fresh Python holds after the statement."""
    code = f"{statement}\nimport sys\nprint('\\n'.join(sys.modules))"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


def test_importing_the_command_line_loads_no_room_and_nothing_heavy() -> None:
    modules = loaded_by("import timeline.cli")
    ours = {name for name in modules if name.startswith("timeline.")}
    assert {name.split(".")[0] for name in modules} & HEAVY == set()
    assert ours <= {
        "timeline.cli",
        "timeline.cli.app",
        "timeline.cli.coercion",
        "timeline.cli.edge",
        "timeline.cli.environment",
        "timeline.errors",
        "timeline.model",
        "timeline.views",
        "timeline.views.inert",
    }


def test_help_loads_no_command() -> None:
    modules = loaded_by("from timeline.cli import main\nmain(['-h'])")
    assert {name.split(".")[0] for name in modules} & HEAVY == set()
    assert "timeline.cli.build" not in modules
