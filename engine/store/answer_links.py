"""Links under which one person answers one question, once: only hashes of them are kept."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update

from engine.events.event import now
from engine.store.database import Database
from engine.store.people_tables import LINKS


@dataclass(frozen=True, slots=True)
class AnswerLink:
    """What is known of a link: whom it is for, and until when it works."""

    question: str
    who: str
    expires: datetime
    used: datetime | None = None


def make(database: Database, question: str, who: str, expires: datetime) -> str:
    """The token of a new link; it is told only here. 256 random bits, for which a plain hash cannot be turned back."""
    token = secrets.token_urlsafe(32)
    row = {"hash": _hash(token), "question": question, "who": who, "created": now(), "expires": expires}
    with database.writing() as connection:
        connection.execute(insert(LINKS).values(row))
    return token


def find(database: Database, token: str) -> AnswerLink | None:
    """The link of a token; looked up by hash, so its time tells nothing."""
    with database.reading() as connection:
        row = connection.execute(select(LINKS).where(LINKS.c.hash == _hash(token))).mappings().one_or_none()
    return AnswerLink(row["question"], row["who"], row["expires"], row["used"]) if row else None


def use(database: Database, token: str) -> bool:
    """Use a link up; False when it was used, or has expired, whoever else tries at the same moment."""
    at = now()
    fresh = LINKS.c.hash == _hash(token), LINKS.c.used.is_(None), LINKS.c.expires > at
    with database.writing() as connection:
        return bool(connection.execute(update(LINKS).where(*fresh).values(used=at)).rowcount)


def give_back(database: Database, token: str) -> None:
    """Let a link work again whose answer was not taken."""
    with database.writing() as connection:
        connection.execute(update(LINKS).where(LINKS.c.hash == _hash(token)).values(used=None))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
