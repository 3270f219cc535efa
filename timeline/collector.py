"""The garbage collector held still while hundreds of thousands of small values are made: it would find nothing."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def paused(*, lasting: bool = False) -> Iterator[None]:
    """Pauses the collector where it runs. What is `lasting` is old to it afterwards, and not walked through at once."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            if lasting:
                gc.freeze()
                gc.unfreeze()
            gc.enable()
