"""`GET /api/secrets`: the names of secrets and connections, and what may be told of them. Values have no route."""

from __future__ import annotations

from datetime import datetime

from fastapi import FastAPI
from pydantic import BaseModel, Field

from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.vault import in_vault


class SecretAnswer(BaseModel):
    """A secret or connection, without its value."""

    name: str = Field(examples=["github"])
    kind: str = Field(description="`secret`, or the kind of the connection.", examples=["secret", "database"])
    hosts: list[str] = Field(description="Where it may be sent.", examples=[["api.github.com"]])
    version: int
    created: datetime
    changed: datetime
    used: datetime | None


class SecretsAnswer(BaseModel):
    """All of them, by name."""

    secrets: list[SecretAnswer]


def register(web: FastAPI, context: AppContext) -> None:
    """Add the route."""

    @web.get("/api/secrets", tags=["secrets"], responses=PROBLEMS, summary="Names of secrets and connections")
    async def names() -> SecretsAnswer:
        found = await in_vault(context, lambda vault: vault.all())
        return SecretsAnswer(
            secrets=[
                SecretAnswer(
                    name=facts.name,
                    kind=facts.kind or "secret",
                    hosts=list(facts.hosts),
                    version=facts.version,
                    created=facts.created,
                    changed=facts.changed,
                    used=facts.used,
                )
                for facts in found
            ]
        )
