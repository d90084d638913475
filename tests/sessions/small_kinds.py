"""The kinds of nodes that the tests of sessions use: those of the product, read from their files."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from engine.catalogue.catalogue import Catalogue, discover
from engine.catalogue.folder import Root


@cache
def small_catalogue() -> Catalogue:
    return discover(Root(Path(__file__).parents[2] / "nodes"))
