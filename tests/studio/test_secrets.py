"""Secrets in the studio: values come in by a form and never go out again."""

from __future__ import annotations

import httpx
import pytest

from studio.app import Studio
from studio.vault import in_vault
from tests.studio.conftest import HERE

VALUE = "c4nary/of+the studio"


async def send(person: httpx.AsyncClient, **fields: str) -> str:
    """What the page says after a form was sent."""
    answer = await person.post("/settings/secrets", data=fields, headers={"Origin": HERE})
    assert (answer.status_code, answer.headers["location"]) == (303, "/settings/secrets")
    page = await person.get("/settings/secrets")
    assert page.status_code == 200
    assert VALUE not in f"{page.text}{answer.text}{answer.headers}"
    return page.text


async def test_a_secret_is_stored_bound_replaced_and_deleted(person: httpx.AsyncClient, running: Studio):
    assert "Stored mine" in await send(person, do="store", name="mine", value=VALUE, hosts="a.org b.org")
    assert "already" in await send(person, do="store", name="mine", value="another")
    assert "is no host" in await send(person, do="bind", name="mine", hosts="a b/c")
    assert "c.org" in await send(person, do="bind", name="mine", hosts="c.org")
    assert "version 2" in await send(person, do="rotate", name="mine", value=VALUE * 2)
    told = (await person.get("/api/secrets")).json()["secrets"]
    assert [(one["name"], one["kind"], one["hosts"], one["version"]) for one in told] == [
        ("mine", "secret", ["c.org"], 2)
    ]
    assert VALUE not in str(told)
    handed = await in_vault(running.context, lambda vault: vault.hand("mine", connection=False))
    assert handed is not None
    assert handed.value == VALUE * 2
    assert "Deleted mine" in await send(person, do="delete", name="mine")


async def test_a_connection_has_the_fields_of_its_kind(person: httpx.AsyncClient, running: Studio):
    fields = {"field.host": "mail.example.org", "field.security": "tls", "field.password": VALUE}
    assert "Stored the connection post" in await send(person, do="store", name="post", kind="smtp", **fields)
    assert "version 2" in await send(person, do="rotate", name="post", kind="smtp", **{"field.user": "me"})
    handed = await in_vault(running.context, lambda vault: vault.hand("post", connection=True))
    assert handed is not None
    assert (handed.fields["user"], handed.fields["password"]) == ("me", VALUE)
    await send(person, do="delete", name="post")


@pytest.mark.parametrize("origin", ["https://evil.example", "null"])
async def test_a_page_of_another_site_changes_nothing(person: httpx.AsyncClient, origin: str):
    form = {"do": "store", "name": "theirs", "value": VALUE}
    answer = await person.post("/settings/secrets", data=form, headers={"Origin": origin})
    assert answer.status_code == 403
    assert (await person.get("/api/secrets")).json() == {"secrets": []}
