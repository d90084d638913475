"""`treadle tokens`: made, listed and revoked in a terminal."""

from __future__ import annotations

from pathlib import Path

from studio.access.tokens import TokenBook
from tests.cli.terminal import treadle


def test_a_token_is_made_listed_and_revoked(tmp_path: Path):
    made = treadle("tokens", "create", "ci", "--scope", "run", "--days", "9", "--json", cwd=tmp_path)
    text = made.json["token"]
    book = TokenBook(tmp_path / ".treadle")
    assert book.find(text) is not None
    listed = treadle("tokens", "list", cwd=tmp_path)
    assert "ci" in listed.out
    assert "never used" in listed.out
    assert text not in listed.out
    assert treadle("tokens", "revoke", "ci", cwd=tmp_path).code == 0
    assert book.find(text) is None
    again = treadle("tokens", "revoke", "ci", cwd=tmp_path)
    assert (again.code, "There is no token 'ci'" in again.err) == (2, True)
