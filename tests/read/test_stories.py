"""The stories and seeds of the neighbouring folder: every document is dated as its gold says, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from timeline import edtf
from timeline.read import load, scan

SHARED = Path(__file__).parents[2].parent / "shared"
STORIES = ["bank-of-lethonia", "estmark-frontier-bill", "hearthkind-recall", "ravensberg-strike", "santa-brigida-dam"]
STORIES += ["skarrow-light", "wyandotte-recount"]
FOLDERS = [SHARED / "seeds", *(SHARED / "stories" / name for name in STORIES)]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the folder ../shared is not here")
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_publication_dates(folder: Path) -> None:
    gold = yaml.safe_load((folder / "gold.yaml").read_text(encoding="utf-8"))["documents"]
    expected = {name: str(entry["date"]) if entry["date"] else None for name, entry in gold.items()}
    found, problems = scan([folder / "docs"], folder / "docs")
    assert problems == []
    documents = [document for one in found for document in load(one)[0]]
    assert {d.id: edtf.dump(d.published) if d.published else None for d in documents} == expected


def test_our_own_seeds() -> None:
    folder = Path(__file__).parents[2] / "seeds"
    found, problems = scan([folder], folder.parent)
    documents = [document for one in found for document in load(one)[0]]
    assert problems == []
    assert all(d.title and d.language == "en" for d in documents)
    assert {d.id: edtf.dump(d.published) for d in documents if d.published} == {"seeds/red-lines.md": "2026-03-02"}
