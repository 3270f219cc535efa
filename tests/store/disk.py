"""A disk on which no file of this process grows beyond so many bytes."""

from __future__ import annotations

import errno
import os
import sys
from io import FileIO
from pathlib import Path
from typing import Any
from unittest import mock


def limit(size: int) -> None:
    """Makes the disk full for files of more than `size` bytes: by the system's limit, or where it has none, Windows,
    by files that refuse what is too much.
    """
    if sys.platform == "win32":
        opened = Path.open

        class Full(FileIO):
            def write(self, data: Any) -> int:
                if self.tell() + len(data) > size:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), self.name)
                return super().write(data)

        def full(self: Path, mode: str = "r", *arguments: Any, **options: Any) -> Any:
            return Full(self, mode) if mode == "wb" else opened(self, mode, *arguments, **options)

        mock.patch.object(Path, "open", full).start()
    else:
        import resource
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
