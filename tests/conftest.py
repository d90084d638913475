"""What holds for every test: how hard Hypothesis tries, and which tests start programs."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.servers import mailboxes, postgresql, rabbitmq, redis

__all__ = ["mailboxes", "postgresql", "rabbitmq", "redis"]

# The same examples every time, so that a change is green or red by itself; `explore` is for hunting.
settings.register_profile(
    "fast", max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "full", max_examples=200, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("explore", max_examples=5000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))

TESTS = Path(__file__).parent
WITH_PROCESSES = {"api", "browser", "cli", "daemon", "flows", "prefect", "reliability", "runs", "store"}
"""Folders of tests that start programs: Treadle itself, engines, kernels, Prefect's server, databases."""


@pytest.fixture(scope="session")
def httpserver_listen_address() -> tuple[str, int]:
    """All tests of a worker share its server: an address that is written as one, which `localhost` is not."""
    return "127.0.0.1", 0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what starts programs, so that `make check` can leave it to `make test`."""
    for item in items:
        folder = item.path.relative_to(TESTS).parts[0]
        if folder in WITH_PROCESSES:
            item.add_marker("process")
        if folder == "browser":
            item.add_marker("browser")
            # A busy machine is no failure: what a test waits for has limits of its own.
            if item.get_closest_marker("timeout") is None:
                item.add_marker(pytest.mark.timeout(600))
