"""A library that is not installed makes one sentence with the install line, whichever way the node is called."""

import sys

import pytest

from engine.node import MissingExtra, node


@node(extras=("chart", "table"))
def needs_a_library() -> str:
    import a_library_that_nobody_has  # type: ignore[import-not-found]

    return str(a_library_that_nobody_has)


@node(extras=("chart",))
async def needs_a_library_later() -> str:
    import a_library_that_nobody_has  # type: ignore[import-not-found]

    return str(a_library_that_nobody_has)


@node
def declares_nothing() -> str:
    import a_library_that_nobody_has  # type: ignore[import-not-found]

    return str(a_library_that_nobody_has)


def test_a_missing_library_is_told_with_the_install_line():
    with pytest.raises(MissingExtra, match="needs the library a_library_that_nobody_has") as raised:
        needs_a_library()
    assert 'pip install "treadle[chart,table]"' in raised.value.fix
    with pytest.raises(MissingExtra):
        needs_a_library.function()


async def test_it_is_told_of_async_nodes_too():
    with pytest.raises(MissingExtra):
        await needs_a_library_later()


def test_a_node_without_extras_fails_as_python_does():
    with pytest.raises(ModuleNotFoundError):
        declares_nothing()


def test_a_real_node_whose_library_is_gone_says_what_to_install(monkeypatch: pytest.MonkeyPatch):
    from nodes.table.table_from_records import table_from_records

    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(MissingExtra) as raised:
        table_from_records([])
    assert "treadle[table]" in raised.value.fix
