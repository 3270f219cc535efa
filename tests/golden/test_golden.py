"""The views of the project's own store are what the files of this folder say; `make golden` rewrites them."""

import pytest
from golden.golden import HERE, STORE, VIEWS, made


@pytest.mark.parametrize("name", VIEWS)
def test_view(name: str) -> None:
    assert made(name) == (HERE / name).read_bytes().decode(), f"{name} is stale: make golden, and review the diff"


def test_the_page_is_what_the_store_says() -> None:
    page = STORE.parent / "docs" / "timeline.md"
    assert page.read_bytes().decode() == made("page.md"), "docs/timeline.md is stale: make docs"
