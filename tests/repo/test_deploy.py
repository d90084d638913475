"""What the files for a deployment say is so: commands, options, settings and files exist, and nobody runs as root."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import click
import pytest
import yaml

from studio.cli import COMMANDS, node_roots
from studio.terminal.invocation import Invocation
from studio.terminal.lazy import LazyGroup
from tests.repo.files import ROOT

COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
CLUSTER: list[dict[str, Any]] = list(
    yaml.safe_load_all((ROOT / "docs" / "deploy" / "kubernetes.yaml").read_text("utf-8"))
)
PODS = {each["metadata"]["name"]: each["spec"]["template"]["spec"] for each in CLUSTER if each["kind"] == "Deployment"}


def words() -> Iterator[tuple[str, list[str]]]:
    """What is given to `treadle`, by where it is said."""
    for name, service in COMPOSE["services"].items():
        if service["image"] == "treadle" and "entrypoint" not in service:
            yield f"compose {name}", service["command"]
    for name, pod in PODS.items():
        [container] = pod["containers"]
        if "command" not in container:
            yield f"kubernetes {name}", container["args"]


def environments() -> Iterator[Mapping[str, Any]]:
    for service in COMPOSE["services"].values():
        yield service.get("environment", {})
    for pod in PODS.values():
        yield {each["name"]: each for each in pod["containers"][0]["env"]}


@pytest.mark.parametrize(("place", "given"), list(words()), ids=[place for place, _ in words()])
def test_what_is_started_is_a_command_with_options_that_it_has(place: str, given: list[str]):
    command = LazyGroup(lazy=COMMANDS).get_command(click.Context(click.Command("treadle")), given[0])
    assert command is not None, place
    context = command.make_context(given[0], list(given[1:]), obj=Invocation(node_roots))
    assert context.params


def test_every_setting_is_one_that_somebody_reads():
    from prefect import settings

    code = "\n".join(
        path.read_text("utf-8") for folder in ("engine", "studio") for path in (ROOT / folder).rglob("*.py")
    )
    for name in {name for environment in environments() for name in environment}:
        if name.startswith("TREADLE_"):
            assert name in code
        elif name.startswith("PREFECT_") and not name.startswith("PREFECT_REDIS_"):
            assert hasattr(settings, name), name


def test_nobody_runs_as_root_and_no_password_is_written_down():
    for pod in PODS.values():
        assert pod["securityContext"]["runAsNonRoot"]
    for environment in environments():
        for name, value in environment.items():
            if re.search("PASSWORD|AUTH|TOKEN|DATABASE", name) and isinstance(value, str) and name != "POSTGRES_DB":
                assert "${" in value
            elif isinstance(value, dict) and re.search("PASSWORD|AUTH|TOKEN|DATABASE", name):
                assert "secretKeyRef" in value["valueFrom"]


def test_what_is_mounted_and_waited_for_is_there():
    services = COMPOSE["services"]
    for service in services.values():
        for other, how in service.get("depends_on", {}).items():
            # The image of Treadle says for itself how it does.
            assert how["condition"] != "service_healthy" or "healthcheck" in services[other] or other == "studio"
        for volume in service.get("volumes", ()):
            source = volume.partition(":")[0]
            assert source in COMPOSE["volumes"] or (ROOT / source).is_file()


def test_services_of_the_cluster_find_their_pods():
    labels = [each["spec"]["template"]["metadata"]["labels"] for each in CLUSTER if each["kind"] == "Deployment"]
    for service in (each for each in CLUSTER if each["kind"] == "Service"):
        assert service["spec"]["selector"] in labels
