"""Keep layouts with versions."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("versions", schema=None) as batch_op:
        batch_op.add_column(sa.Column("layout", sa.Text(), nullable=True))
    op.execute("UPDATE versions SET layout = ''")
    with op.batch_alter_table("versions", schema=None) as batch_op:
        batch_op.alter_column("layout", existing_type=sa.Text(), nullable=False)


def downgrade() -> None:
    with op.batch_alter_table("versions", schema=None) as batch_op:
        batch_op.drop_column("layout")
