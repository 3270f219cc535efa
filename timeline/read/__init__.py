"""DISK IN. Folder or stdin → documents: `scan` finds the files, `load` reads one, `load_stdin` reads a stream."""

from timeline.read.found import Found, digest, scan
from timeline.read.load import load, load_stdin
from timeline.read.metadata import DATE_DOUBTS

__all__ = ["DATE_DOUBTS", "Found", "digest", "load", "load_stdin", "scan"]
