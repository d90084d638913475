"""Keep schedules, and each time at which one was due."""

import sqlalchemy as sa
from alembic import op

from engine.store.tables import UtcTime

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "schedules",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("flow", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("mirror", sa.Text(), nullable=False),
        sa.Column("upto", UtcTime(), nullable=False),
        sa.Column("created", UtcTime(), nullable=False),
        sa.Column("changed", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_index("ix_schedules_flow", "schedules", ["flow"])
    op.create_table(
        "occurrences",
        sa.Column("schedule", sa.String(), nullable=False),
        sa.Column("due", UtcTime(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("run", sa.String(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("noted", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["schedule"], ["schedules.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("schedule", "due"),
    )
    op.create_index("ix_occurrences_state", "occurrences", ["state"])
    op.create_index("ix_occurrences_due", "occurrences", ["due"])


def downgrade() -> None:
    op.drop_table("occurrences")
    op.drop_table("schedules")
