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

from timeline.store import edit
from timeline.store.cache import Cache
from timeline.store.change import Change, Disagreement, Gone, Report
from timeline.store.reconcile import reconcile
from timeline.store.stored import Store, corrected, load, of_bytes
from timeline.store.switch import StoreError, commit, hold, lock_path, recover

__all__ = [
    "Cache",
    "Change",
    "Disagreement",
    "Gone",
    "Report",
    "Store",
    "StoreError",
    "commit",
    "corrected",
    "edit",
    "hold",
    "load",
    "lock_path",
    "of_bytes",
    "reconcile",
    "recover",
]
