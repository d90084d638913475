"""What every answer tells the browser: which scripts may run, who may embed it, what others learn of it."""

from __future__ import annotations

import re

import httpx
import pytest

PAGES = ["/", "/templates", "/runs", "/schedules", "/runs/x"]
FILES = ["/static/theme.css", "/static/icons.svg", "/api/kinds", "/healthz", "/pictures/templates/first-steps.svg"]


def policy(answer: httpx.Response) -> dict[str, list[str]]:
    """The content security policy, by directive."""
    words = [part.split() for part in answer.headers["content-security-policy"].split(";")]
    return {name: values for name, *values in words}


@pytest.mark.parametrize("path", [*PAGES, *FILES, "/sign-in", "/nowhere"])
async def test_every_answer_is_sealed(person: httpx.AsyncClient, path: str):
    answer = await person.get(path)

    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert "camera=()" in answer.headers["permissions-policy"]
    said = policy(answer)
    assert said["default-src"] == ["'self'"]
    assert said["frame-ancestors"] == said["object-src"] == said["base-uri"] == ["'none'"]
    assert not {"*", "http:", "https:"} & {value for values in said.values() for value in values}


async def test_a_refusal_is_sealed_too(stranger: httpx.AsyncClient, token: str):
    answer = await stranger.get("/runs")
    assert answer.status_code == 401
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", PAGES)
async def test_only_scripts_with_the_nonce_of_this_answer_run_in_a_page(person: httpx.AsyncClient, path: str):
    answers = [await person.get(path) for _ in range(2)]
    nonces: list[str] = []
    for answer in answers:
        scripts = policy(answer)["script-src"]
        (nonce,) = re.findall(r"'nonce-([\w-]+)'", " ".join(scripts))
        assert not {"'unsafe-inline'", "'unsafe-eval'"} & set(scripts)
        assert len(re.findall("<script", answer.text)) == len(re.findall(f'<script nonce="{nonce}"', answer.text)) > 3
        nonces.append(nonce)
    assert nonces[0] != nonces[1]


@pytest.mark.parametrize("path", [*FILES, "/sign-in"])
async def test_nothing_but_pages_of_nicegui_may_run_or_style_inline(person: httpx.AsyncClient, path: str):
    said = policy(await person.get(path))
    assert said["script-src"] == said["style-src"] == ["'self'"]


async def test_files_are_kept_for_ever_by_their_digest_and_looked_at_again_without(person: httpx.AsyncClient):
    assert "immutable" in (await person.get("/static/theme.css?v=abc")).headers["cache-control"]
    assert "no-cache" in (await person.get("/static/theme.css")).headers["cache-control"]


async def test_pages_are_compressed_and_small(person: httpx.AsyncClient):
    page = await person.get("/templates", headers={"Accept-Encoding": "gzip"})
    assert page.headers["content-encoding"] == "gzip"
    assert int(page.headers["content-length"]) < 40_000
