"""`timeline edit`: change an event, by options or in an editor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli import fields as options
from timeline.cli.amending import amend, named, told
from timeline.cli.changes import as_text, changes
from timeline.cli.edge import CommandError, Status
from timeline.cli.environment import Environment
from timeline.cli.options import STORE, StoreOption
from timeline.model import Problem

if TYPE_CHECKING:
    from timeline.model import Event
    from timeline.store import Change, Store

EXAMPLES = (
    ("timeline edit 7f3a", "in $EDITOR; checked before it is saved"),
    ("timeline edit 7f3a --date 2026-02-27 --title '…'", "fields by options"),
    ("timeline edit 7f3a --date 2026-02-27 --settled", "end a conflict between sources"),
    ("timeline edit 7f3a --add-tag money --remove-actor AWS", "one item of a list"),
    ("timeline edit 'agreement announced' --reviewed", "by words of its title, where only one event has them"),
    ("timeline edit 7f3a --note ''", "remove a field"),
)
More = Annotated[list[str] | None, typer.Option(metavar="NAME", help="One more; may be repeated.")]
Less = Annotated[list[str] | None, typer.Option(metavar="NAME", help="One less; may be repeated.")]


def edit(
    ctx: typer.Context,
    event: Annotated[str, typer.Argument(metavar="EVENT", help="Its id, the beginning of it, or words of its title.")],
    date: options.Date = None,
    title: options.Title = None,
    time: options.Time = None,
    zone: options.Zone = None,
    actor: options.Who = None,
    add_actor: More = None,
    remove_actor: Less = None,
    status: options.StatusOf = None,
    note: options.Note = None,
    tag: options.Tag = None,
    add_tag: More = None,
    remove_tag: Less = None,
    settled: Annotated[bool | None, typer.Option(help="The conflict between its sources is decided.")] = None,
    reviewed: Annotated[bool | None, typer.Option(help="You have looked at it; no rebuild changes it.")] = None,
    document: options.Document = None,
    quote: options.Quote = None,
    store: StoreOption = STORE,
) -> int:
    """Change an event; what you change stays through every rebuild.

    Without options it opens in the editor that VISUAL or EDITOR names. `--actor` and `--tag` replace the list.
    """
    env: Environment = ctx.obj
    values = options.given(
        date,
        {"title": title, "time": time, "zone": zone, "status": status, "note": note},
        {"actors": actor, "tags": tag},
    )
    values |= {name: flag or None for name, flag in (("settled", settled), ("reviewed", reviewed)) if flag is not None}
    lists = {"actors": (add_actor or [], remove_actor or []), "tags": (add_tag or [], remove_tag or [])}
    proof = options.source(document, quote)
    if not values and proof is None and not any(more or less for more, less in lists.values()):
        return in_editor(env, event, store)

    def step(work: Store) -> Change:
        from timeline.store.edit import change_event

        target = named(work, event)
        fields = dict(values)
        for name, (more, less) in lists.items():
            if more or less:
                fields[name] = _list(fields.get(name, list(getattr(target, name))), more, less, name)
        if proof is not None:
            entry = next(e for e in work.entries if e["id"] == target.id)
            fields["sources"] = [*entry.get("sources", ()), proof]
        before.append(target)
        return change_event(work, target.id, fields)

    before: list[Event] = []
    after = amend(env, store, step)
    return _said(env, before[0], named(after, before[0].id))


def _list(have: object, more: list[str], less: list[str], name: str) -> list[str] | None:
    assert isinstance(have, list)
    for word in less:
        if word not in have:
            what = f"{word!r} is not among its {name}: {', '.join(have) or 'it has none'}"
            raise CommandError(Problem(f"--remove-{name[:-1]}", what, "write it as it stands there"))
    return list(dict.fromkeys(word for word in [*have, *more] if word not in less)) or None


def in_editor(env: Environment, word: str, store: Path) -> int:
    """Change an event in the person's editor, and say what changed."""
    from timeline.cli.editor import edited
    from timeline.cli.stored import opened
    from timeline.store.editing import event_text, rewrite_event

    found = opened(store, env.cache)
    event = named(found, word)
    text = event_text(found, event.id)

    def save(words: str) -> Store:
        def step(work: Store) -> Change:
            if event_text(work, event.id) != text:
                what = "it was changed elsewhere while it was in the editor"
                raise CommandError(Problem(event.id, what, "put what you wrote into it as it is now"))
            return rewrite_event(work, event.id, words, f"event {event.id}")

        return amend(env, store, step)

    after = edited(env, text, save)
    if after is None:
        env.note(f"unchanged: {told(event)}")
        return Status.FINE
    return _said(env, event, named(after, event.id), "no field changed")


def _said(env: Environment, before: Event, after: Event, otherwise: str = "unchanged") -> int:
    env.note(as_text(changes([before], [after])).rstrip("\n") or f"{otherwise}: {told(after)}")
    return Status.FINE
