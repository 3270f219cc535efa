"""What importing the reader of dates loads: its rules and tables wait for the first call."""

from __future__ import annotations

import subprocess
import sys

LOADED = "import sys, timeline.dates; print(*sorted(m for m in sys.modules if m.startswith('timeline.')))"


def test_the_import_loads_no_rules() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["timeline.dates"]


def test_the_functions_are_no_modules() -> None:
    from timeline import dates

    dates.tag("on 3 May 2024")
    assert all(callable(getattr(dates, name)) for name in dates.__all__)
