"""A typed client of a studio's API, for programs: `Treadle` waits for answers, `AsyncTreadle` is awaited.

from studio.client import Treadle

with Treadle("http://127.0.0.1:8080", token="…") as studio:
    result = studio.run("greeting", {"who": "Ada"})
    print(result.state, result.outputs)
"""

from studio.client.awaiting import AsyncTreadle
from studio.client.blocking import Treadle
from studio.client.errors import (
    NotAllowed,
    NotFound,
    NotSignedIn,
    OtherVersion,
    Refused,
    StillRunning,
    StudioError,
    StudioFailed,
    Unreachable,
)

__all__ = [
    "AsyncTreadle",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "OtherVersion",
    "Refused",
    "StillRunning",
    "StudioError",
    "StudioFailed",
    "Treadle",
    "Unreachable",
]
