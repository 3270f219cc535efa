"""DISK OUT AND IN. events.yaml and its lock; reconcile with hand edits.

    with store.hold(path):                       # one writer at a time; StoreError where another holds it
        store.recover(path)                      # finishes or undoes what a crash cut off
        old = store.load(path)                   # Store, None where there is none, StoreError(problems)
        change = store.reconcile(old, documents, actors, events, version=__version__)
        store.commit(path, change)               # both files switched; nothing written where nothing changed

`show` and other readers only call `load`. Before extraction a build applies what the person corrected:
`store.corrected(document, old.corrections[document.id])`, and gives extraction `old.declared` actors;
`reconcile` wants the documents as they were read. `Change.report` says what happened; `Change.text` is the new
events.yaml, for `--check` and `--dry-run`. Commands use the functions of `edit`, which give a `Change` too.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline.store import edit
    from timeline.store.cache import Cache
    from timeline.store.change import Change, Disagreement, Gone, Report
    from timeline.store.reading import Glance, glance
    from timeline.store.reconciliation import reconcile
    from timeline.store.stored import Store, corrected, load, of_bytes
    from timeline.store.switch import StoreError, busy_path, commit, hold, lock_path, recover

# Name: module. Loaded when it is asked for, so that a reader does not pay for what a writer needs.
_HOMES = {
    "Cache": "cache",
    "Change": "change",
    "Disagreement": "change",
    "Glance": "reading",
    "Gone": "change",
    "Report": "change",
    "Store": "stored",
    "StoreError": "switch",
    "busy_path": "switch",
    "commit": "switch",
    "corrected": "stored",
    "glance": "reading",
    "hold": "switch",
    "load": "stored",
    "lock_path": "switch",
    "of_bytes": "stored",
    "reconcile": "reconciliation",
    "recover": "switch",
}

__all__ = [
    "Cache",
    "Change",
    "Disagreement",
    "Glance",
    "Gone",
    "Report",
    "Store",
    "StoreError",
    "busy_path",
    "commit",
    "corrected",
    "edit",
    "glance",
    "hold",
    "load",
    "lock_path",
    "of_bytes",
    "reconcile",
    "recover",
]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        value = getattr(import_module(f"timeline.store.{_HOMES[name]}"), name)
        globals()[name] = value
        return value
    if name == "edit":
        return import_module("timeline.store.edit")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
