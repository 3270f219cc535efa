"""One name for each actor across documents: the union of what each document learned of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from timeline.claims import gazetteer
from timeline.claims.body_words import ORGANISATION
from timeline.model import Actor, Extraction, Kind, Problem

_FOLD = str.maketrans({"’": "'", "‘": "'", "‑": "-", "–": "-", "\u00a0": " ", ".": None})


def fold(name: str) -> str:
    """A name as it is compared: case, dots, typography and a leading article apart."""
    folded = " ".join(name.translate(_FOLD).casefold().split())
    folded = folded.removeprefix("the ").removesuffix("'s")
    return folded or name


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is who. `names` gives the canonical name of a folded one; what is ambiguous is not in it."""

    actors: tuple[Actor, ...]
    names: Mapping[str, str]
    kinds: Mapping[str, Kind | None]
    problems: tuple[Problem, ...] = ()

    def canonical(self, name: str) -> str:
        """The one name of an actor; its own where it is not known."""
        return self.names.get(fold(name), name)


class _Forest:
    """Union-find over names; the least name of a set stands for it, so that order does not matter."""

    def __init__(self) -> None:
        self.parent: dict[str, str] = {}

    def find(self, name: str) -> str:
        self.parent.setdefault(name, name)
        while self.parent[name] != name:
            self.parent[name] = self.parent[self.parent[name]]
            name = self.parent[name]
        return name

    def join(self, one: str, other: str) -> None:
        a, b = sorted((self.find(one), self.find(other)))
        self.parent[b] = a


def roster(extractions: Sequence[Extraction], declared: Sequence[Actor] = ()) -> Roster:
    """Join the actors of all documents by full name; aliases follow unless two actors claim them.

    What the person declared wins over what a document says.
    """
    found = [a for e in extractions for a in e.actors]
    owned = {fold(n): a.name for a in declared for n in (a.name, *a.aliases)}
    forest = _Forest()
    for actor in found:
        forest.find(fold(actor.name))
        for alias in actor.aliases:
            sure = _full(alias) and (
                " " in alias or actor.kind is not Kind.PERSON
            )  # a surname in capitals may be two’s
            if (sure and _full(actor.name)) or gazetteer.renamed(actor.name, alias):
                forest.join(fold(actor.name), fold(alias))
    kinds: dict[str, Kind | None] = {}
    for actor in found:
        kinds[actor.name] = kinds.get(actor.name) or actor.kind
    apart = {(fold(a.name), fold(b.name)) for e in extractions for a, b in _told_apart(e.actors)}
    known = _called(found, kinds) | _short_forms(kinds, kinds) | _cut_short(kinds)
    known |= _initialled(kinds) | _acronyms(kinds)
    for short, whole in sorted(known.items()):
        told_apart = (fold(short), fold(whole)) in apart
        if not told_apart and (kinds[short] in (None, kinds[whole]) or kinds[whole] is None):
            forest.join(fold(short), fold(whole))
    groups: dict[str, list[Actor]] = defaultdict(list)
    for actor in found:
        groups[owned.get(fold(actor.name)) or forest.find(fold(actor.name))].append(actor)
    merged = {a.name: [a] for a in declared}
    for key, members in groups.items():
        merged.setdefault(key if key in merged else _best_name(members), []).extend(members)
    return _named(merged, owned)


def _told_apart(actors: Sequence[Actor]) -> Iterator[tuple[Actor, Actor]]:
    """The bodies of one document of which one's name begins the other's, and which the document keeps apart."""
    by_word: dict[str, list[Actor]] = defaultdict(list)
    for actor in actors:
        if actor.kind is Kind.ORGANISATION and " " in actor.name:
            by_word[actor.name.split()[0]].append(actor)
    for actor in actors:
        yield from ((actor, longer) for longer in by_word.get(actor.name, ()))


# What may follow the short form of a name without making it another's.
_TAILS = frozenset(
    """inc ltd llc plc co corp corporation company group holdings labs laboratories ai technologies technology systems
    software motors motor automobile airlines airways foods energy industries international global media pictures
    entertainment pharma pharmaceuticals therapeutics resources mining shipping lines ag se sa nv ab asa gmbh
    limited incorporated partners capital ventures""".split()
)


_OF = ("of", "for", "to", "the")  # Kent is not the Duke of Kent, nor Works the Minister for Works


def _short_forms(names: Iterable[str], kinds: Mapping[str, Kind | None]) -> dict[str, str]:
    """Full names by the short forms that stand for one of them only: a surname, a company without its tail."""
    full: dict[str, set[str]] = defaultdict(set)
    everyone = set(names)
    for name in everyone:
        tokens = name.split()
        if len(tokens) > 1 and kinds.get(name) is not Kind.PLACE:
            if kinds.get(name) is not Kind.ORGANISATION and len(tokens) <= 4 and tokens[-2] not in _OF:
                full[tokens[-1]].add(name)
            if kinds.get(name) is not Kind.PERSON and all(fold(t) in _TAILS for t in tokens[1:]):
                full[tokens[0]].add(name)
    return {short: next(iter(whole)) for short, whole in full.items() if len(whole) == 1 and short in everyone}


def _called(found: Iterable[Actor], kinds: Mapping[str, Kind | None]) -> dict[str, str]:
    """Bodies by the first word of their names, where a document calls one of them so and no other has that name."""
    whole: dict[str, set[str]] = defaultdict(set)
    for actor in found:
        first, *more = actor.name.split()
        if actor.kind not in (Kind.PERSON, Kind.PLACE) and more and first in actor.aliases:
            whole[first].add(actor.name)
    bearers = Counter(name.split()[0] for name in kinds)
    return {
        short: next(iter(of)) for short, of in whole.items() if short in kinds and len(of) == 1 and bearers[short] == 2
    }


def _cut_short(kinds: Mapping[str, Kind | None]) -> dict[str, str]:
    """Bodies whose name of several words begins one longer name and lacks only what such bodies are called.

    Corrib Mutual is Corrib Mutual Insurance, were there no Corrib Mutual Bank.
    """
    longer: dict[str, set[str]] = defaultdict(set)
    for name in kinds:
        tokens = name.split()
        for cut in range(2, len(tokens)):
            if all(w.strip(".,") in ORGANISATION or fold(w) in _TAILS for w in tokens[cut:]):
                longer[" ".join(tokens[:cut])].add(name)
    bodies = (n for n, kind in kinds.items() if kind is Kind.ORGANISATION)
    return {n: next(iter(longer[n])) for n in bodies if len(longer[n]) == 1}


def _acronyms(kinds: Mapping[str, Kind | None]) -> dict[str, str]:
    """Full names of bodies by the initials that are those of one only, which another document uses alone."""
    full: dict[str, set[str]] = defaultdict(set)
    for name, kind in kinds.items():
        initials = "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())
        if kind is not Kind.PERSON and len(initials) > 2 and len(initials) <= len(name.split()):
            full[initials].add(name)
    return {short: next(iter(full[short])) for short in kinds if len(full.get(short, ())) == 1}


def _initialled(kinds: Mapping[str, Kind | None]) -> dict[str, str]:
    """People by the one fuller name that their initials fit: S. H. Brandreth, Silas Brandreth, Silas H. Brandreth."""
    families: dict[str, list[str]] = defaultdict(list)
    for name, kind in kinds.items():
        if kind is Kind.PERSON and " " in name:
            families[fold(name.split()[-1])].append(name)
    found = {}
    for family in families.values():
        for name in family:
            fuller = [n for n in family if n != name and _fits(_given(name), _given(n))]
            if len({fold(n) for n in fuller}) == 1:
                found[name] = fuller[0]
    return found


def _given(name: str) -> list[str]:
    return [fold(word) for word in name.replace(".", ". ").split()[:-1]]


def _fits(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether given names can be those of another, written with more of them or fewer initials."""
    if len(short) > len(full) or short == full:
        return False
    return all(full[n] == word or (len(word) == 1 and full[n].startswith(word)) for n, word in enumerate(short))


def _full(name: str) -> bool:
    """Whether a name is long enough to stand for one actor in every document."""
    return len(name.split()) > 1 or (len(name) > 2 and name.isupper())


def _best_name(members: Sequence[Actor]) -> str:
    counts = Counter(a.name for a in members)
    return min(counts, key=lambda n: (len(n.split()) == 1, n.isupper() and " " in n, -counts[n], -len(n), n))


def _named(merged: Mapping[str, list[Actor]], owned: Mapping[str, str]) -> Roster:
    claims: dict[str, set[str]] = defaultdict(set)
    for name, members in merged.items():
        for form in (name, *(n for a in members for n in (a.name, *a.aliases))):
            claims[fold(form)].add(name)
    own = {fold(name): name for name in merged}
    names = {form: own.get(form) or next(iter(who)) for form, who in claims.items() if form in own or len(who) == 1}
    names |= owned
    actors = tuple(_joined(name, members, names) for name, members in sorted(merged.items()))
    return Roster(actors, names, {a.name: a.kind for a in actors})


def _joined(name: str, members: Sequence[Actor], names: Mapping[str, str]) -> Actor:
    kinds = Counter(a.kind for a in members if a.kind is not None)
    kind = min(kinds, key=lambda k: (-kinds[k], k)) if kinds else None
    forms = {n for a in members for n in (a.name, *a.aliases) if n != name and names.get(fold(n)) == name}
    domains = {d for a in members for d in a.domains}
    return Actor(name, kind, tuple(sorted(forms)), tuple(sorted(domains)))
