"""Fits the weights of `timeline/events/links.py` to the stories that may be read, and says how they carry over.

    python tests/benchmarks/links.py [--ridge 1.0] [--keep FILE]

Every pair of claims of which the gold says to which event one of them belongs is a labelled pair. A logistic
regression (its weights are the log-odds of Fellegi & Sunter 1969) is fitted with a ridge; features of which too few
pairs speak are held near the value given here. Each story is judged by weights that were fitted to the others.
The contradiction of dates is not fitted: whether it is one is a rule. Needs numpy.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests/benchmarks"), str(ROOT.parent / "shared/eval")]

from timeline import claims, edtf  # noqa: E402
from timeline.events import links  # noqa: E402
from timeline.events.facts import Fact, facts  # noqa: E402
from timeline.events.names import roster  # noqa: E402
from timeline.events.profiles import profiles  # noqa: E402
from timeline.events.relations import relations, without_dates  # noqa: E402
from timeline.model import Basis  # noqa: E402

stories = import_module("stories")  # beside this file
score_events = import_module("score_events")
OWN = ROOT / "tests/benchmarks/corpora/stories"
HELD = {  # by hand: too few pairs speak of them
    "bias": -2.8, "same coarse date": 2.4, "same day of the year": 2.5, "same clue": 0.6,
    "reported late": -2.2, "other time": -1.5, "same time": 1.5, "numbers": 1.2, "nothing alike": -3.0, "headline": 1.0,
    "nothing alike then": -1.0,
    "other agents": -0.7, "unshared actors": -0.7, "other names": -0.8, "other status": -0.5, "other numbers": -0.9,
}  # fmt: skip
NOT_FITTED = {"contradicted", "contradiction", "days apart", "clear days", "disputed"}
LOOSE = 0.25  # weight of a pair of which one claim belongs to no event of the gold
Array = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True)
class Pair:
    """Two claims: the evidence, whether they tell of one event, and how much that label counts."""

    story: str
    evidence: dict[str, float]
    same: bool
    weight: float


def open_stories() -> list[tuple[Path, str]]:
    """The stories that may be read."""
    folders = [p for base in (stories.STORIES, OWN) for p in sorted(base.iterdir()) if (p / "docs").is_dir()]
    return [(p.parent, p.name) for p in folders if p.name not in stories.UNREAD]


def facts_of(base: Path, slug: str) -> tuple[list[Fact], dict[str, str]]:
    """The facts of a story as matching sees them, and the texts of its documents."""
    documents = stories.documents_of(slug, base)
    furniture = claims.furniture(documents)
    extractions = [claims.extract(d, (), furniture) for d in documents]
    who, texts = roster(extractions), {d.id: d.text for d in documents}
    found = facts((c for e in extractions for c in e.claims), who, texts)
    return without_dates(found, relations(found, who, texts)), texts


def told(found: list[Fact], story: Any) -> list[tuple[set[str], set[str]]]:
    """Of each claim the gold events that its words touch, and those of which it is its document's best report."""
    touched: list[set[str]] = [set() for _ in found]
    best: dict[tuple[str, str], list[tuple[float, int]]] = {}
    for n, fact in enumerate(found):
        document = story.document(fact.claim.document)
        mine = story.docs[document].spans(fact.claim.quote)
        for gold in story.events:
            theirs = gold.spans.get(document, []) + gold.optional.get(document, [])
            if score_events.span_overlap(mine, theirs) >= 0.5:
                touched[n].add(gold.key)
                best.setdefault((gold.key, document), []).append((fit_of(fact, gold, mine, theirs), n))
    core: list[set[str]] = [set() for _ in found]
    for (key, _), ranked in best.items():
        for score, n in ranked:
            if score >= max(ranked)[0] - 0.1:
                core[n].add(key)
    return list(zip(touched, core, strict=True))


def fit_of(fact: Fact, gold: Any, mine: list[tuple[int, int]], theirs: list[tuple[int, int]]) -> float:
    """How well a claim reports a gold event: shared words by all words, and whether its date is the gold's."""
    shared = 0.0
    for lo, hi in mine:
        for first, last in theirs:
            common = max(0, min(hi, last) - max(lo, first))
            shared = max(shared, common / (hi - lo + last - first - common))
    said = score_events.edtf_interval(edtf.dump(fact.claim.date)) if fact.claim.date is not None else None
    dates = [*gold.exact, *gold.loose, *([gold.within] if gold.within else [])]
    if said is None or not any(score_events.overlaps(said, d) for d in dates):
        return shared
    return shared + (0.3 if fact.claim.basis is Basis.PUBLICATION else 0.6)


def pairs_of(base: Path, slug: str) -> Iterator[Pair]:
    """The labelled pairs of a story."""
    found, texts = facts_of(base, slug)
    gold = told(found, score_events.Story(base / slug / "gold.yaml"))
    about = profiles(found, texts)
    for i, one in enumerate(found):
        for j in range(i + 1, len(found)):
            (here, mine), (there, theirs) = gold[i], gold[j]
            same = bool(mine & theirs)
            if not (here or there) or (here & there and not same):
                continue
            evidence = dict(links.features(one, found[j], about))
            if not evidence.keys() & {"veto", "contradicted", "contradiction"}:
                yield Pair(slug, evidence, same, 1.0 if here and there else LOOSE)


def loss(x: Array, y: Array, w: Array, b: Array, prior: Array, ridge: Array) -> float:
    """The weighted logistic loss with its ridge."""
    z = x @ b
    return float((w * (np.logaddexp(0, z) - y * z)).sum() + 0.5 * (ridge * (b - prior) ** 2).sum())


def fit(x: Array, y: Array, w: Array, prior: Array, ridge: Array) -> Array:
    """Weights by damped Newton steps."""
    b = prior.copy()
    for _ in range(100):
        p = 1 / (1 + np.exp(-np.clip(x @ b, -30, 30)))
        gradient = x.T @ (w * (p - y)) + ridge * (b - prior)
        step = np.linalg.solve((x * (w * p * (1 - p))[:, None]).T @ x + np.diag(ridge), gradient)
        before, length = loss(x, y, w, b, prior, ridge), 1.0
        while length > 1e-6 and loss(x, y, w, b - length * step, prior, ridge) > before:
            length /= 2
        b = b - length * step
        if before - loss(x, y, w, b, prior, ridge) < 1e-7:
            break
    return b


def judged(score: Array, y: Array) -> str:
    """Precision and recall of the links above 0, and average precision."""
    right = y[np.argsort(-score)]
    precision = np.cumsum(right) / np.arange(1, len(right) + 1)
    linked = score > 0
    return (
        f"precision {y[linked].mean():.3f}  recall {y[linked].sum() / y.sum():.3f}"
        f"  average precision {(precision * right).sum() / right.sum():.3f}"
    )


def main() -> None:
    """Fit, cross-validate, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ridge", type=float, default=1.0)
    parser.add_argument("--keep", type=Path, help="write the weights as JSON")
    options = parser.parse_args()
    pairs = [p for base, slug in open_stories() for p in pairs_of(base, slug)]
    names = [n for n in links.WEIGHTS if n not in NOT_FITTED]
    x = np.array([[p.evidence.get(n, 0.0) for n in names] for p in pairs])
    y = np.array([float(p.same) for p in pairs])
    w = np.array([p.weight for p in pairs])
    prior = np.array([HELD.get(n, 0.0) for n in names])
    ridge = np.array([0.01 if n == "bias" else options.ridge for n in names])
    print(f"{len(pairs)} pairs, {int(y.sum())} of one event")
    print("as they are      ", judged(x @ np.array([links.WEIGHTS[n] for n in names]), y))
    score = np.zeros(len(y))
    group = np.array([p.story for p in pairs])
    for story in sorted(set(group)):
        rest = group != story
        score[~rest] = x[~rest] @ fit(x[rest], y[rest], w[rest], prior, ridge)
    print("left-out stories ", judged(score, y))
    weights = fit(x, y, w, prior, ridge)
    print("fitted to all    ", judged(x @ weights, y))
    for n, name in enumerate(names):
        said = x[:, n] != 0
        print(
            f"{name:22} {weights[n]:6.2f}  (now {links.WEIGHTS[name]:5.2f})  {said.sum():6} pairs, {int(y[said].sum())}"
        )
    if options.keep:
        options.keep.write_text(json.dumps(dict(zip(names, map(float, weights), strict=True)), indent=1), "utf-8")


if __name__ == "__main__":
    main()
