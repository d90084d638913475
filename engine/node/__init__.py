"""What a node file needs: the decorator, the context, the port types and the hints for forms."""

from engine.errors import BudgetExceeded, MissingExtra, NodeCancelled, NodeStopped, NodeTimedOut, TreadleError
from engine.node.answers import model_of
from engine.node.context import Context, StartsRuns, say
from engine.node.decorator import Node, node
from engine.node.future import NodeFuture
from engine.node.paths import open_to_read, open_to_write, read_bytes, resolve_path, write_bytes
from engine.node.people import FormField, Question, Reply
from engine.node.revealing import OpenConnection, open_connection, reveal
from engine.node.spending import afford, spend
from engine.node.undoing import remember, safe_to_repeat
from engine.secrets.departure import refuse_secrets_elsewhere
from engine.spool import Spool
from engine.types.hints import Choices, CodeText, FilePattern, Help, Multiline, Placeholder, Range, Unit
from engine.types.media import Audio, Connection, File, Html, Image, Json, Markdown, Secret, Table, Video

__all__ = [
    "Audio",
    "BudgetExceeded",
    "Choices",
    "CodeText",
    "Connection",
    "Context",
    "File",
    "FilePattern",
    "FormField",
    "Help",
    "Html",
    "Image",
    "Json",
    "Markdown",
    "MissingExtra",
    "Multiline",
    "Node",
    "NodeCancelled",
    "NodeFuture",
    "NodeStopped",
    "NodeTimedOut",
    "OpenConnection",
    "Placeholder",
    "Question",
    "Range",
    "Reply",
    "Secret",
    "Spool",
    "StartsRuns",
    "Table",
    "TreadleError",
    "Unit",
    "Video",
    "afford",
    "model_of",
    "node",
    "open_connection",
    "open_to_read",
    "open_to_write",
    "read_bytes",
    "refuse_secrets_elsewhere",
    "remember",
    "resolve_path",
    "reveal",
    "safe_to_repeat",
    "say",
    "spend",
    "write_bytes",
]
