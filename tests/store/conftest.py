"""The folder's own modules are importable, so that tests share one way of building."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
