"""The settings, as environment variables, that Prefect's server and its clients run with."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

RECORDS_BEHIND = "TREADLE_RECORDS_BEHIND"
"""Set for kernels of a server that has the route of `engine.prefect.record_route`."""

# What a user may set for a larger installation (PostgreSQL, Redis). Everything else of Prefect in the environment is
# dropped for our server: many settings have several names, and one left over could open what ours has closed.
_KEPT_FOR_SERVER = (
    "PREFECT_API_DATABASE_",
    "PREFECT_SERVER_DATABASE_",
    "PREFECT_MESSAGING_",
    "PREFECT_REDIS_",
    "PREFECT_SERVER_DOCKET_",
    "PREFECT_SERVER_EVENTS_CAUSAL_ORDERING",
    "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE",
)


def server_environment(base: Mapping[str, str], *, home: Path, ui_files: Path, url: str, auth: str) -> dict[str, str]:
    """Settings of a server that answers us only: loopback, password, CSRF tokens, no foreign origin, no calls home."""
    # Leases on disk: those in memory die with the server, and the slots that they hold would be taken for ever.
    kept = {"PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect.server.concurrency.lease_storage.filesystem"}
    kept |= {
        name: value
        for name, value in base.items()
        if not name.startswith("PREFECT_") or name.startswith(_KEPT_FOR_SERVER)
    }
    return kept | {
        "PREFECT_HOME": str(home),
        "PREFECT_API_URL": url,
        "PREFECT_API_AUTH_STRING": auth,
        "PREFECT_SERVER_API_AUTH_STRING": auth,
        "PREFECT_SERVER_API_HOST": "127.0.0.1",
        "PREFECT_SERVER_API_CSRF_PROTECTION_ENABLED": "true",
        "PREFECT_SERVER_API_CORS_ALLOWED_ORIGINS": url.removesuffix("/api"),
        "PREFECT_SERVER_API_CORS_ALLOWED_METHODS": "GET",
        "PREFECT_SERVER_API_CORS_ALLOWED_HEADERS": "authorization",
        # Its writes at start lock the SQLite file, and it calls out.
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_UI_API_URL": url,
        "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
        # The default lies in site-packages, which may be read-only.
        "PREFECT_SERVER_UI_STATIC_DIRECTORY": str(ui_files),
        "PREFECT_LOGGING_SERVER_LEVEL": "WARNING",
        # Task runs are written 50 at a time instead of one by one: after a burst of 200 the server needs 1.7 s of
        # processor time instead of 4.4, and has digested it at once instead of 2.4 s later. The last ones of a burst
        # are seen a second late. (The interval must be a whole number: a fraction counts as 0, which spins.)
        "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_BATCH_SIZE": "50",
        "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_FLUSH_INTERVAL": "1",
        # Chores that no one waits for; their default periods of 5 s keep an idle server at 2 % of a core.
        "PREFECT_SERVER_SERVICES_LATE_RUNS_LOOP_SECONDS": "30",
        "PREFECT_SERVER_SERVICES_FOREMAN_LOOP_SECONDS": "30",
        "PREFECT_SERVER_SERVICES_CLEANUP_RECONCILER_LOOP_SECONDS": "60",
        "PREFECT_SERVER_SERVICES_PAUSE_EXPIRATIONS_LOOP_SECONDS": "15",
        "PREFECT_SERVER_SERVICES_CANCELLATION_CLEANUP_LOOP_SECONDS": "60",
    }


def client_environment(*, home: Path, url: str, auth: str) -> dict[str, str]:
    """Settings for kernels and other clients of our server."""
    return {
        "PREFECT_HOME": str(home),
        "PREFECT_API_URL": url,
        "PREFECT_API_AUTH_STRING": auth,
        "PREFECT_CLIENT_CSRF_SUPPORT_ENABLED": "true",
        # Same installation, same version: the question at the start of each client is spared.
        "PREFECT_CLIENT_SERVER_VERSION_CHECK_ENABLED": "false",
        # Never a second server behind our back while ours restarts.
        "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "false",
        "PREFECT_LOGGING_TO_API_BATCH_INTERVAL": "0.1",
        RECORDS_BEHIND: "1",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
    }


def worker_environment(*, home: Path, url: str, records: bool) -> dict[str, str]:
    """Settings for kernels on another machine, which reach the server at an address with a key of their own in it."""
    told = client_environment(home=home, url=url, auth="")
    del told["PREFECT_API_AUTH_STRING"]
    return told if records else {name: value for name, value in told.items() if name != RECORDS_BEHIND}
