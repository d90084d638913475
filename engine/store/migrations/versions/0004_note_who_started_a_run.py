"""Note who started a run."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("runs", schema=None) as batch_op:
        batch_op.add_column(sa.Column("started_by", sa.String(), nullable=True))
    op.execute("UPDATE runs SET started_by = ''")
    with op.batch_alter_table("runs", schema=None) as batch_op:
        batch_op.alter_column("started_by", existing_type=sa.String(), nullable=False)
        batch_op.create_index("ix_runs_started_by_id", ["started_by", "id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("runs", schema=None) as batch_op:
        batch_op.drop_index("ix_runs_started_by_id")
        batch_op.drop_column("started_by")
