"""Options of the whole suite."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no defect: no test fails by the clock.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite", action="store_true", help="write what is printed now into README.md and the golden files"
    )


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--rewrite"))


_NOBODY = 65534


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that every user may reach; `tmp_path` is its owner's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.fixture
def common_rights() -> Callable[[], AbstractContextManager[None]]:
    """What takes the rights of root away for a while, to whom no folder is closed; POSIX only."""

    @contextmanager
    def taken() -> Iterator[None]:
        mine = os.geteuid()
        if mine == 0:
            os.seteuid(_NOBODY)
        try:
            yield
        finally:
            os.seteuid(mine)

    return taken
