"""Keep the key under which a run was asked for, so that a request that comes twice makes one run."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("runs", schema=None) as batch_op:
        batch_op.add_column(sa.Column("once", sa.String(), nullable=True))
        batch_op.create_index("ix_runs_once", ["once"], unique=True)


def downgrade() -> None:
    with op.batch_alter_table("runs", schema=None) as batch_op:
        batch_op.drop_index("ix_runs_once")
        batch_op.drop_column("once")
