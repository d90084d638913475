"""Note which values runs use that an earlier run made, and keep outputs that cannot be used again too."""

import json
from datetime import datetime

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_AT_ONCE = 1000
_COPIED = ("digest", "codec", "size", "inline", "made_of", "node", "run")


def upgrade() -> None:
    reuses = op.create_table(
        "reuses",
        sa.Column("run", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["run"], ["runs.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run", "digest"),
    )
    op.create_index("ix_reuses_digest", "reuses", ["digest"])
    connection = op.get_bind()
    events = sa.table("events", sa.column("run"), sa.column("kind"), sa.column("body"))
    runs = {row.id: row.flow for row in connection.execute(sa.text("SELECT id, flow FROM runs"))}
    cached = sa.select(events.c.body).where(events.c.kind == "node.cached")
    used = {(told["run"], told["digest"]) for told in map(json.loads, connection.execute(cached).scalars())}
    _fill(connection, reuses, [{"run": run, "digest": digest} for run, digest in sorted(used)])
    results = sa.Table("results", sa.MetaData(), autoload_with=connection)
    given = sa.select(events.c.body).where(events.c.kind == "node.output")
    rows = [
        {name: told[name] for name in _COPIED}
        | {"key": "", "flow": runs[told["run"]], "created": datetime.fromisoformat(told["time"])}
        | {"preview": "" if told["preview"] is None else json.dumps(told["preview"])}
        for told in map(json.loads, connection.execute(given).scalars())
        if not told["key"] and not told["partial"]
    ]
    for row in rows:
        connection.execute(results.insert().values(row))


def _fill(connection: sa.Connection, table: sa.Table, rows: list[dict[str, str]]) -> None:
    for start in range(0, len(rows), _AT_ONCE):
        connection.execute(table.insert(), rows[start : start + _AT_ONCE])


def downgrade() -> None:
    op.drop_table("reuses")
