"""The unlikely dropped: what only looks like a date beside its neighbours."""

from __future__ import annotations

from timeline.dates.grammar import Found
from timeline.dates.scene import Scene


def unlikely(found: list[Found], scene: Scene) -> list[Found]:
    """Only the phrases that no check of the language speaks against (`language/en/checks_*.py`)."""
    checks = scene.rules.lexicon.checks
    return [f for f in found if not (f.rule in checks and checks[f.rule](f, scene))]
