"""Index log lines by level and node, and count them."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# A quote inside a message is escaped, so these marks are the event's own.
LEVEL = "CASE {} ELSE 20 END".format(
    " ".join(
        f"""WHEN body LIKE '%"level":"{name}"%' THEN {rank}"""
        for name, rank in (("debug", 10), ("warning", 30), ("error", 40), ("critical", 50))
    )
)


def upgrade() -> None:
    op.create_table(
        "log_counts",
        sa.Column("run", sa.String(), nullable=False),
        sa.Column("node", sa.String(), nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        sa.Column("lines", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["run"], ["runs.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run", "node", "level"),
    )
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.add_column(sa.Column("level", sa.SmallInteger(), nullable=True))
    op.execute(f"UPDATE events SET level = {LEVEL} WHERE kind = 'node.logged'")  # noqa: S608 - no text of a user
    op.execute(
        "INSERT INTO log_counts (run, node, level, lines)"
        " SELECT run, node, level, count(*) FROM events WHERE level IS NOT NULL GROUP BY run, node, level"
    )
    for name, columns in (
        ("ix_events_run_level", ["run", "level", "seq"]),
        ("ix_events_run_node_level", ["run", "node", "level", "seq"]),
    ):
        op.create_index(
            name,
            "events",
            columns,
            sqlite_where=sa.text("level IS NOT NULL"),
            postgresql_where=sa.text("level IS NOT NULL"),
        )


def downgrade() -> None:
    op.drop_index("ix_events_run_node_level", "events")
    op.drop_index("ix_events_run_level", "events")
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.drop_column("level")
    op.drop_table("log_counts")
