"""What a node file needs: the decorator, the context, the port types and the hints for forms."""

from engine.errors import MissingExtra, NodeCancelled, NodeTimedOut, TreadleError
from engine.node.context import Context
from engine.node.decorator import Node, node
from engine.node.future import NodeFuture
from engine.node.paths import open_to_read, read_bytes, resolve_path, write_bytes
from engine.types.hints import Choices, CodeText, FilePattern, Help, Multiline, Placeholder, Range, Unit
from engine.types.media import Audio, Connection, File, Html, Image, Json, Markdown, Secret, Table, Video

__all__ = [
    "Audio",
    "Choices",
    "CodeText",
    "Connection",
    "Context",
    "File",
    "FilePattern",
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
    "NodeTimedOut",
    "Placeholder",
    "Range",
    "Secret",
    "Table",
    "TreadleError",
    "Unit",
    "Video",
    "node",
    "open_to_read",
    "read_bytes",
    "resolve_path",
    "write_bytes",
]
