"""Requests that are made up from the API's own description: whatever comes, the studio answers, and not with 5xx."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.browser.studio_process import RunningStudio

EXAMPLES = os.environ.get("TREADLE_API_EXAMPLES", "12")


@pytest.mark.timeout(600)
def test_no_made_up_request_brings_the_studio_down(studio: RunningStudio, api: httpx.Client, tmp_path: Path):
    command = [
        str(Path(sys.executable).with_name("schemathesis")),
        "run",
        f"{studio.url}/api/openapi.json",
        "--header",
        f"Authorization: Bearer {studio.token}",
        "--checks",
        "not_a_server_error",
        "--phases",
        "examples,coverage,fuzzing",
        "--mode",
        "all",
        "--max-examples",
        EXAMPLES,
        "--seed",
        "7",
        "--request-timeout",
        "30",
        "--no-color",
        # A stream ends with its run, and the health of the machine is not what is tried here.
        "--exclude-path-regex",
        "events$|^/readyz|^/metrics",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
