"""Signing in and out: plain HTML without scripts, so that a stranger needs nothing else of the studio."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from studio.access.keeper import AccessKeeper
from studio.access.limits import Attempts
from studio.access.session_cookie import clear_session, session_of, set_session
from studio.assets import asset_url

_LONGEST_TOKEN = 200
_WRONG = "That is not the token of this studio."
_FOR_PROGRAMS = "That token is for programs. Sign in with the access token that the studio showed at first."


def register(web: FastAPI, keeper: AccessKeeper) -> None:
    """Add `/sign-in` and `/sign-out`."""
    pages = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined)
    pages.globals["asset_url"] = asset_url
    attempts = Attempts()

    def page(target: str, *, trouble: str = "", status: int = 200, wait_s: int = 0) -> Response:
        text = pages.get_template("sign_in.html").render(target=target, trouble=trouble)
        headers = {"Cache-Control": "no-store"} | ({"Retry-After": str(wait_s)} if wait_s else {})
        return HTMLResponse(text, status_code=status, headers=headers)

    @web.get("/sign-in")
    async def show(request: Request, next: str = "/") -> Response:  # noqa: A002 - the name in the address
        if not keeper.demands_sign_in or keeper.is_signed_in(session_of(request.headers, keeper.cookie)):
            return RedirectResponse(local_path(next), status_code=303)
        return page(local_path(next))

    @web.post("/sign-in")
    async def sign_in(request: Request) -> Response:
        form = await request.form(max_files=0, max_fields=4, max_part_size=4096)
        token, target = str(form.get("token", "")).strip(), local_path(str(form.get("next", "/")))
        address = request.client.host if request.client else ""
        if wait_s := attempts.wait_s(address):
            trouble = f"Too many wrong tokens. Try again in {wait_s} seconds."
            return page(target, trouble=trouble, status=429, wait_s=wait_s)
        session = keeper.sign_in(token) if len(token) <= _LONGEST_TOKEN else None
        if session is None:
            attempts.note_failure(address)
            is_for_programs = keeper.tokens.find(token[:_LONGEST_TOKEN]) is not None
            return page(target, trouble=_FOR_PROGRAMS if is_for_programs else _WRONG, status=403)
        keeper.sign_out(session_of(request.headers, keeper.cookie))
        answer = RedirectResponse(target, status_code=303)
        set_session(answer, keeper.cookie, session, secure=request.url.scheme == "https")
        return answer

    @web.post("/sign-out")
    async def sign_out(request: Request) -> Response:
        keeper.sign_out(session_of(request.headers, keeper.cookie))
        answer = RedirectResponse("/sign-in", status_code=303)
        clear_session(answer, keeper.cookie, secure=request.url.scheme == "https")
        return answer


def local_path(target: str) -> str:
    """Where to go after signing in: a path of ours, whatever somebody wrote into a link to the sign-in page."""
    parts = urlsplit(target)
    is_ours = target.startswith("/") and not parts.scheme and not parts.netloc
    return target if is_ours and target.isprintable() and "\\" not in target else "/"
