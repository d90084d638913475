"""Who may ask for what: one line for every route. A test fails when a route comes without one.

A person who has signed in, and a program with the access token, may ask for everything. A token with scopes may ask for
what its scopes include: a decision names the scope that is needed, for each method where they differ.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Literal

from studio.access.scopes import Scope
from studio.assets import public_files

Decision = Literal["public", "own-key", "signed-in"] | Scope | Mapping[str, Scope]
"""`signed-in`: for people, and for tokens of the scope `admin`."""

ROUTES: dict[str, Decision] = {
    # Without a sign-in: what a browser needs to sign in, and what a supervisor asks.
    "/sign-in": "public",
    "/healthz": "public",
    "/readyz": "public",
    "/favicon.ico": "public",
    # Who has such a link answers one question, once; what else it says is refused there.
    "/answer/{token}": "public",
    # Only the files of `studio.assets.PUBLIC` are public, each by its own path.
    "/static": "signed-in",
    "/sign-out": "signed-in",
    # Pages
    "/": "signed-in",
    "/templates": "signed-in",
    "/runs": "signed-in",
    "/runs/compare": "signed-in",
    "/runs/{id}": "signed-in",
    "/runs/{id}/canvas": "signed-in",
    "/inbox": "signed-in",
    "/schedules": "signed-in",
    "/workers": "signed-in",
    "/diagnostics": "signed-in",
    # A secret of 256 bits in the path lets whoever knows it start that one flow, and do nothing else.
    "/hooks/{id}/{secret}": "own-key",
    "/forms/{id}/{secret}": "own-key",
    "/forms/{id}/{secret}/{delivery}": "own-key",
    "/chats/{id}/{secret}": "own-key",
    "/chats/{id}/{secret}/{delivery}": "own-key",
    # The address of a trigger is a key: who reads it can start the flow.
    "/triggers": "signed-in",
    "/triggers/new": "signed-in",
    "/triggers/{id}": "signed-in",
    "/api/triggers": "edit",
    "/api/triggers/{id}": "edit",
    "/api/triggers/{id}/pause": "edit",
    "/api/triggers/{id}/resume": "edit",
    "/api/triggers/{id}/test": "edit",
    "/api/triggers/{id}/address": "edit",
    "/api/triggers/{id}/deliveries": "edit",
    "/api/deliveries/{id}": "edit",
    "/api/deliveries/{id}/replay": "edit",
    # Only names go out.
    "/settings/secrets": "signed-in",
    "/api/secrets": "edit",
    "/settings/tokens": "signed-in",
    "/api/tokens": "admin",
    "/api/tokens/{id}": "admin",
    "/settings/limits": "signed-in",
    "/flow/{name}": "signed-in",
    "/api/runs": {"GET": "read", "POST": "run"},
    "/api/runs/{id}": {"GET": "read", "DELETE": "edit"},
    "/api/runs/{id}/again": "run",
    "/api/runs/{id}/stop": "run",
    "/api/runs/{id}/logs": "read",
    "/api/runs/{id}/nodes/{node}/items": "read",
    "/api/runs/{id}/export.zip": "read",
    "/api/runs/{id}/run.md": "read",
    "/api/schedules": {"GET": "read", "POST": "edit"},
    "/api/schedules/times": "read",
    "/api/schedules/words": "read",
    "/api/schedules/{id}": {"GET": "read", "PATCH": "edit", "DELETE": "edit"},
    "/api/schedules/{id}/pause": "edit",
    "/api/schedules/{id}/resume": "edit",
    "/api/schedules/{id}/run": "run",
    "/api/workers": "read",
    "/api/workers/{id}/drain": "edit",
    "/api/workers/{id}/resume": "edit",
    "/api/workers/{id}/stop": "edit",
    # What workers say and ask; they are handed the secrets of the runs that they carry out.
    "/api/work/workers": "work",
    "/api/work/workers/{worker}/hear": "work",
    "/api/work/workers/{worker}/said": "work",
    "/api/work/workers/{worker}/leave": "work",
    "/api/work/bundles/{name}": "work",
    "/api/work/values/{digest}": "work",
    # A worker's key of 256 bits lets its kernels reach Prefect, which has no address outside this machine.
    "/prefect/{key}/api/{path:path}": "own-key",
    "/api/artifacts": "read",
    "/api/artifacts/{id}": "read",
    "/api/artifacts/{id}/content": "read",
    "/api/runs/{id}/events": "read",
    "/api/events": "read",
    "/api/flows": {"GET": "read", "POST": "edit"},
    "/api/flows/{name}": {"GET": "read", "PUT": "edit", "DELETE": "edit"},
    "/api/flows/{name}/source": "read",
    "/api/flows/{name}/problems": "read",
    "/api/flows/{name}/versions": "read",
    "/api/versions/{id}": "read",
    "/api/trash/{id}/restore": "edit",
    # A text is looked at, and kept nowhere.
    "/api/checks": "read",
    "/api/templates": "read",
    "/api/templates/{name}": "read",
    "/api/templates/{name}/use": "edit",
    "/api/nodes": "read",
    "/api/nodes/{kind}": "read",
    "/api/openapi.json": "read",
    "/api/questions": "read",
    "/api/questions/count": "read",
    "/api/questions/{id}": "read",
    # A program that may start runs must not approve what they ask.
    "/api/questions/{id}/answer": "signed-in",
    "/api/questions/{id}/links": "signed-in",
    "/api/docs": "signed-in",
    # Prometheus shows a token; a studio for this machine alone asks nobody.
    "/metrics": "read",
    "/api/kinds": "read",
    "/api/flows/{name}/messages": "signed-in",
    "/api/import": "edit",
    "/api/files": "edit",
    "/download/templates/{name}.treadle.zip": "read",
    "/download/{name}.{form}": "read",
    "/values/{digest}": "read",
    "/api/values/{digest}": "read",
    "/api/values/{digest}/rows": "read",
    "/api/values/{digest}/text": "read",
    "/api/values/{digest}/items": "read",
    "/api/values/{digest}/difference": "read",
    "/api/values/{digest}/picture": "read",
    "/api/values/{digest}/tile": "read",
    "/pictures/templates/{name}.svg": "read",
    "/pictures/flows/{name}.svg": "read",
    # What NiceGUI's pages load; they hold nothing of the workspace, but nobody needs them who may see no page.
    "/_nicegui/{version}/static": "signed-in",
    "/_nicegui/{version}/libraries/{key:path}": "signed-in",
    "/_nicegui/{version}/components/{key:path}": "signed-in",
    "/_nicegui/{version}/resources/{key}/{path:path}": "signed-in",
    "/_nicegui/{version}/dynamic_resources/{name}": "signed-in",
    "/_nicegui/{version}/esm/{key}/{path:path}": "signed-in",
    "/_nicegui_ws": "signed-in",
}
"""By the path as it was registered."""

NAMESPACES: dict[str, Decision] = {"/": "signed-in"}
"""Of socket.io: NiceGUI's one."""


_OWN_KEY = re.compile(
    r"/(hooks|forms|chats)/[0-9a-f]{16}/[\w-]{43}|/(forms|chats)/[0-9a-f]{16}/[\w-]{43}/[0-9a-f]{24}"
    r"|/prefect/[\w-]{43}/api/[\w./-]+",
    re.ASCII,
)
"""What a path with a key of its own looks like; the route looks at the key."""
_ANSWER_LINK = re.compile(r"/answer/[A-Za-z0-9_-]{43}")
"""As they are made: nothing else that begins like one is public."""


@functools.cache
def _public_paths() -> frozenset[str]:
    return frozenset(path for path, decision in ROUTES.items() if decision == "public") | public_files()


def is_public(path: str) -> bool:
    """Whether anybody may ask for a path. Only whole paths count: what is not written like one is not public."""
    return path in _public_paths() or any(form.fullmatch(path) for form in (_OWN_KEY, _ANSWER_LINK))


def scopes_needed(path: str, method: str) -> tuple[Scope, ...] | None:
    """What a token must have for a request; None when there is no such route.

    Of several routes whose form a path has, such as `/api/schedules/times` and `/api/schedules/{id}`, all must be
    allowed: which of them the application would choose is nothing that has to be known here.
    """
    method = "GET" if method == "HEAD" else method
    needed: set[Scope] = set()
    found = False
    for form, decision in _forms():
        if form.fullmatch(path) is None:
            continue
        found = True
        if isinstance(decision, Mapping):
            if method in decision:
                needed.add(decision[method])
        elif decision == "signed-in":
            needed.add("admin")
        elif decision != "public" and decision != "own-key":  # noqa: PLR1714 - a type checker follows these
            needed.add(decision)
    return tuple(sorted(needed)) if found else None


@functools.cache
def _forms() -> tuple[tuple[re.Pattern[str], Decision], ...]:
    return tuple((_form(path), decision) for path, decision in ROUTES.items())


def _form(path: str) -> re.Pattern[str]:
    """What the paths of a route look like, as the router reads its parameters."""
    parts = re.split(r"(\{[^}]*\})", path)
    return re.compile("".join(_part(part) for part in parts), re.DOTALL)


def _part(part: str) -> str:
    if not part.startswith("{"):
        return re.escape(part)
    return ".*" if part.endswith(":path}") else "[^/]+"
