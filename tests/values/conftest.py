"""What the tests of values share."""

from tests.unprivileged import as_nobody, shared_folder

__all__ = ["as_nobody", "shared_folder"]
