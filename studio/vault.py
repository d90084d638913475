"""The secrets of the workspace as the studio sees them: names and facts go out, values only come in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from studio.context import AppContext

if TYPE_CHECKING:
    from engine.secrets.vault import Vault

T = TypeVar("T")


async def in_vault(context: AppContext, work: Callable[[Vault], T]) -> T:
    """Have something done with the vault, in a thread. Raises what the vault raises."""
    from engine.store.secrets import vault_of

    store = await context.history.store()
    vault = vault_of(store.database, context.workspace.data)
    return await asyncio.to_thread(work, vault)
