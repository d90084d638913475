"""Giving the room that was freed inside the database back to the disk, and refreshing what it knows of its tables."""

from __future__ import annotations

from pathlib import Path

from engine.store.database import Database


def spare_share(database: Database) -> tuple[int, float]:
    """How many bytes of a SQLite file are free, and their share of it; nothing for a server, which looks by itself."""
    if database.url.get_backend_name() != "sqlite":
        return 0, 0.0
    with database.outside() as connection:
        free, pages, size = (
            int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
            for name in ("freelist_count", "page_count", "page_size")
        )
    return free * size, free / max(1, pages)


def vacuum(database: Database) -> int:
    """Write the tables anew without gaps; how many bytes that gave back. Whoever writes meanwhile waits."""
    before = _size(database)
    with database.outside() as connection:
        connection.exec_driver_sql("VACUUM")
        if database.url.get_backend_name() == "sqlite":
            connection.exec_driver_sql("PRAGMA optimize")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return max(0, before - _size(database))


def _size(database: Database) -> int:
    """Of the file with its journal; a server tells nobody."""
    if database.url.get_backend_name() != "sqlite":
        return 0
    file = Path(database.url.database or "")
    beside = (file, file.with_name(f"{file.name}-wal"))
    return sum(path.stat().st_size for path in beside if path.exists())
