"""A user without rights, for tests of folders that may not be written: root may write everywhere."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

_NOBODY = 65534


@pytest.fixture
def as_nobody() -> Callable[[], contextlib.AbstractContextManager[None]]:
    """Enter it to act as a user without rights, unless the tests run as one already."""

    @contextlib.contextmanager
    def acting() -> Iterator[None]:
        root = os.geteuid() == 0
        if root:
            os.seteuid(_NOBODY)
        try:
            yield
        finally:
            if root:
                os.seteuid(0)

    return acting


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that everybody can reach, as `tmp_path` is not, holding a folder `closed` that only root may write."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    closed = folder / "closed"
    closed.mkdir(mode=0o555)
    yield folder
    closed.chmod(0o755)
    shutil.rmtree(folder)
