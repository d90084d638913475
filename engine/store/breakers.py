"""Breakers as they are kept: what has failed stays known when the engine ends."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import delete, insert, select

from engine.limits.breaker import Breaker
from engine.store.account_tables import BREAKERS
from engine.store.database import Database


def keep(database: Database, breaker: Breaker) -> None:
    """Write a breaker down; one that is as new is forgotten."""
    with database.writing() as connection:
        connection.execute(delete(BREAKERS).where(BREAKERS.c.host == breaker.host))
        if breaker.state != "closed" or breaker.failures:
            connection.execute(insert(BREAKERS).values(asdict(breaker)))


def every(database: Database) -> list[Breaker]:
    """All that are kept."""
    with database.reading() as connection:
        return [Breaker(**row) for row in connection.execute(select(BREAKERS)).mappings()]
