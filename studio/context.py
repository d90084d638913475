"""What every page and route is handed: the workspace and the parts that are plugged together around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engine.catalogue.catalogue import Catalogue
from engine.workspace import Workspace
from studio.access.address import Address
from studio.access.keeper import AccessKeeper
from studio.access.said_once import SaidOnce
from studio.engine_link import EngineLink
from studio.loop_watch import LoopWatch
from studio.pictures.maker import PictureMaker
from studio.run_actions import RunActions
from studio.run_history import RunHistory
from studio.sessions.library import FlowLibrary
from studio.sessions.registry import Sessions
from studio.triggers.desk import TriggerDesk
from studio.value_views.views import ValueViews


@dataclass(frozen=True, slots=True)
class AppContext:
    """Made once by `studio.app.make_context`; nothing in it is global."""

    workspace: Workspace
    catalogue: Callable[[], Catalogue]
    """All kinds of nodes of the workspace; to be called in a thread, it may read files."""
    engine: EngineLink
    loop: LoopWatch
    history: RunHistory
    values: ValueViews
    run_actions: RunActions
    pictures: PictureMaker
    sessions: Sessions
    """The flows that are open in editors."""
    library: FlowLibrary
    """The flows of the workspace as documents."""
    triggers: TriggerDesk
    access: AccessKeeper
    said: SaidOnce
    address: Address
