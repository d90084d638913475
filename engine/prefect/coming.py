"""What a call on a cluster says on the way."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from engine.node.context import PlainContext

if TYPE_CHECKING:
    from engine.prefect.call import Call


def tell(call: Call, said: Mapping[str, Any]) -> None:
    """Tell of what a call has said, as if it had been said here."""
    match said["what"]:
        case "printed":
            (sys.stderr if said["error"] else sys.stdout).write(said["text"])
        case "logged":
            record = logging.makeLogRecord(said["record"])
            if (logger := logging.getLogger(record.name)).isEnabledFor(record.levelno):
                logger.handle(record)
        case what:
            context = call.scope.observer.context(call) or PlainContext(call.id)
            getattr(context, what)(*said["args"], **said["named"])
