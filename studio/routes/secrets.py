"""What the forms of the page Secrets send. A value comes in with a form and never goes out again."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse

from engine.errors import RequestError, TreadleError
from engine.secrets.kinds import KINDS
from engine.secrets.vault import LONGEST, Vault
from studio.context import AppContext
from studio.vault import in_vault

PATH = "/settings/secrets"
COOKIE = "treadle_secrets_said"
_SECONDS = 10
_MOST_FIELDS = 16


def register(web: FastAPI, context: AppContext) -> None:
    """Add the route."""

    @web.post(PATH, include_in_schema=False)
    async def change(request: Request) -> RedirectResponse:
        form = await request.form(max_files=0, max_fields=_MOST_FIELDS, max_part_size=4 * LONGEST)
        given = {name: value for name, value in form.items() if isinstance(value, str)}
        try:
            said, is_trouble = await in_vault(context, lambda vault: _changed(vault, given)), False
        except TreadleError as error:
            said, is_trouble = f"{error.message} {error.fix}".strip(), True
        # Back to the page: loading it again sends nothing a second time.
        answer = RedirectResponse(PATH, status_code=303)
        text = base64.urlsafe_b64encode(json.dumps([is_trouble, said]).encode()).decode()
        answer.set_cookie(COOKIE, text, max_age=_SECONDS, path=PATH, httponly=True, samesite="strict")
        return answer


def said_before(cookies: Mapping[str, str]) -> tuple[bool, str]:
    """Whether the last change failed, and what is to be said of it; an empty text when there was none."""
    try:
        trouble, said = json.loads(base64.urlsafe_b64decode(cookies.get(COOKIE, "")))
    except (ValueError, TypeError, binascii.Error):
        return False, ""
    return bool(trouble), str(said)


def _changed(vault: Vault, given: Mapping[str, str]) -> str:
    name, hosts = given.get("name", "").strip(), given.get("hosts", "").split()
    kind = given.get("kind", "")
    fields = {field.name: given.get(f"field.{field.name}", "") for field in KINDS[kind].fields} if kind in KINDS else {}
    # A browser sends a text area's lines with CR LF; a key has LF.
    value = given.get("value", "").replace("\r\n", "\n")
    match given.get("do"):
        case "store" if kind:
            vault.store_connection(name, kind, fields, hosts=hosts)
            return f"Stored the connection {name}."
        case "store":
            vault.store(name, value, hosts=hosts)
            return f"Stored {name}." + ("" if hosts else " It is sent nowhere until you bind it to a host.")
        case "rotate":
            facts = vault.rotate(name, value, fields={name: text for name, text in fields.items() if text})
            return f"{name} has version {facts.version} now."
        case "bind":
            facts = vault.bind(name, hosts)
            return f"{name} may be sent to {', '.join(facts.hosts) or 'no host'}."
        case "delete":
            vault.delete(name)
            return f"Deleted {name}."
        case _:
            raise RequestError("That is nothing that can be done with a secret.")
