"""`/api/tokens`: the tokens of programs: what they may do, when they were used last; made and revoked."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from fastapi import FastAPI, Response
from pydantic import BaseModel, ConfigDict, Field

from studio.access.scopes import Scope
from studio.access.tokens import LONGEST_DAYS, AccessToken
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS


class NewToken(BaseModel):
    """A token to be made."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"name": "ci", "scopes": ["run"], "days": 90}]}
    )
    name: str = Field(min_length=1, max_length=64, examples=["ci"])
    scopes: list[Scope] = Field(min_length=1, max_length=10, examples=[["run"]])
    days: int | None = Field(default=None, ge=1, le=LONGEST_DAYS, description="Until it ends by itself.")


class TokenFacts(BaseModel):
    """A token, without its text."""

    id: str = Field(examples=["9c1f0a4be27d5530"])
    name: str = Field(examples=["ci"])
    scopes: list[Scope]
    created: datetime
    expires: datetime | None
    used: datetime | None = Field(description="When it was used last, to the minute.")


class MadeToken(TokenFacts):
    """A new token with its text, which is told only now."""

    token: str


class TokenList(BaseModel):
    """Tokens, by name."""

    tokens: list[TokenFacts]


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""
    book = context.access.tokens

    @web.get("/api/tokens", tags=["tokens"], responses=PROBLEMS, summary="The tokens of programs")
    async def tokens() -> TokenList:
        """Their texts are kept nowhere."""
        return TokenList(tokens=[_facts(token) for token in await asyncio.to_thread(book.all)])

    @web.post("/api/tokens", tags=["tokens"], status_code=201, responses=PROBLEMS, summary="Make a token")
    async def make(body: NewToken, response: Response) -> MadeToken:
        """`edit` includes `run`, and `run` includes `read`."""
        token, text = await asyncio.to_thread(book.make, body.name, body.scopes, body.days)
        response.headers["Cache-Control"] = "no-store"
        return MadeToken(**_facts(token).model_dump(), token=text)

    @web.delete("/api/tokens/{id}", tags=["tokens"], status_code=204, responses=PROBLEMS, summary="Revoke a token")
    async def revoke(id: str) -> Response:
        """It is worth nothing from then on; what it follows ends."""
        await asyncio.to_thread(book.revoke, id)
        return Response(status_code=204)


def _facts(token: AccessToken) -> TokenFacts:
    return TokenFacts(
        id=token.id,
        name=token.name,
        scopes=list(token.scopes),
        created=_moment(token.created),
        expires=_moment(token.expires) if token.expires is not None else None,
        used=_moment(token.used) if token.used is not None else None,
    )


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
