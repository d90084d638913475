"""Runs the migrations on the connection that `engine.store.database` hands over."""

from alembic import context

from engine.store.revision import REVISION_TABLE
from engine.store.tables import SQLModel

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    version_table=REVISION_TABLE,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
