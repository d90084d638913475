"""The parts of compose.yaml with the real servers: PostgreSQL under both stores, Redis under Prefect, a worker."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import psycopg
import pytest
import yaml

from tests.processes import eventually
from tests.reliability.workers import close_field, open_field
from tests.repo.files import ROOT
from tests.servers import free_port

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.postgres, pytest.mark.timeout(300)]

PASSWORD = "letmein"


def test_a_run_at_a_worker_is_kept_in_postgresql_on_both_sides(
    postgresql: str, redis: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with psycopg.connect(postgresql, autocommit=True) as database:
        for name in ("scaled_treadle", "scaled_prefect"):
            database.execute(f"CREATE DATABASE {name}")  # pyright: ignore[reportArgumentType]
    address = postgresql.removeprefix("postgresql://").rpartition("/")[0]
    port = free_port()
    url = f"http://127.0.0.1:{port}/api"
    place = urlsplit(redis)
    said: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))["services"]["prefect"]
    settings = said["environment"] | {
        "PREFECT_SERVER_API_AUTH_STRING": f"treadle:{PASSWORD}",
        "PREFECT_API_DATABASE_CONNECTION_URL": f"postgresql+asyncpg://{address}/scaled_prefect",
        "PREFECT_REDIS_MESSAGING_HOST": str(place.hostname),
        "PREFECT_REDIS_MESSAGING_PORT": str(place.port),
        "PREFECT_SERVER_DOCKET_URL": f"redis://{place.hostname}:{place.port}/1",
        "PREFECT_HOME": str(tmp_path / "prefect"),
        "PREFECT_SERVER_UI_ENABLED": "false",
    }
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    command = [
        sys.executable,
        "-m",
        *said["entrypoint"],
        *said["command"][:2],
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
    ]
    log = (tmp_path / "prefect.log").open("wb")
    server = subprocess.Popen(command, env={**kept, **settings}, stdout=log, stderr=log)
    log.close()
    login = httpx.Client(base_url=url, auth=("treadle", PASSWORD), trust_env=False, timeout=60)
    monkeypatch.setenv("TREADLE_DATABASE_URL", f"postgresql+psycopg://{address}/scaled_treadle")
    monkeypatch.setenv("PREFECT_API_URL", url)
    monkeypatch.setenv("PREFECT_API_AUTH_STRING", f"treadle:{PASSWORD}")
    try:
        eventually(lambda: _answers(login), within_s=120)
        field = open_field(tmp_path / "workspace")
        try:
            field.worker("scaled", "--lease", "120")
            field.flow("kept", "a = look.submit(a=1, trace=trace)\nreturn a.result()", arguments="trace: str")
            run = field.ends(field.start("kept", trace=str(tmp_path / "trace")), within_s=120)
            assert run["state"] == "finished"
            [noted] = login.post("/flow_runs/filter", json={}).json()
            assert (noted["state_type"], noted["work_pool_name"]) == ("COMPLETED", "away")
        finally:
            close_field(field)
    finally:
        server.kill()
        server.wait()
        login.close()
    with psycopg.connect(f"postgresql://{address}/scaled_treadle") as store:
        assert store.execute("SELECT count(*) FROM runs WHERE state = 'finished'").fetchone() == (1,)


def _answers(login: httpx.Client) -> bool:
    try:
        return login.get("/health").is_success
    except httpx.TransportError:
        return False
