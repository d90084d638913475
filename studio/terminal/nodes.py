"""`treadle nodes`: look up the kinds of nodes."""

from __future__ import annotations

import itertools

import click

from engine.catalogue.plugins import plugin_roots
from engine.catalogue.spec import NodeSpec
from engine.errors import UnknownName
from engine.problem import Problem
from studio.kind_facts import all_facts, facts, matching
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.kind_facts import flow_of_types, page
from studio.terminal.problem_lines import problem_lines
from studio.terminal.speech import bold, columns, faint, quantity, remark, say, say_json


@click.group()
def command() -> None:
    """Look up the kinds of nodes."""


@command.command("list")
@click.option("--family", metavar="F", help="Only the kinds of this family, such as table.")
@click.option("--search", metavar="WORDS", help="Only the kinds whose name or help has all these words.")
@common_options
@pass_invocation
def list_kinds(invocation: Invocation, family: str | None, search: str | None) -> None:
    """List the kinds of nodes: built-in ones, those of plugins, and those of the workspace."""
    catalogue = invocation.catalogue()
    every = catalogue.all()
    families = sorted({spec.family for spec in every})
    if family is not None and family not in families:
        raise UnknownName(f"There is no family {family!r}.", fix=f"There are {', '.join(families)}.")
    found = matching([spec for spec in every if family in (None, spec.family)], search or "")
    problems = (*plugin_roots()[1], *catalogue.problems)
    if invocation.json:
        say_json({"nodes": [facts(spec) for spec in found], "problems": [each.as_json() for each in problems]})
        return
    _show(found, problems, search or "")


@command.command("show")
@click.argument("kind")
@common_options
@pass_invocation
def show_kind(invocation: Invocation, kind: str) -> None:
    """Explain a kind: its inputs, outputs, needs, and how to write it."""
    catalogue = invocation.catalogue()
    spec = catalogue.find(kind)
    if spec is None:
        near = catalogue.nearest(kind)
        fix = f"Did you mean {near}?" if near else "`treadle nodes list --search WORDS` finds kinds by what they do."
        raise UnknownName(f"There is no kind of node named {kind!r}.", fix=fix)
    if invocation.json:
        say_json(all_facts(spec))
        return
    for line in page(spec):
        say(line)


def _show(found: list[NodeSpec], problems: tuple[Problem, ...], search: str) -> None:
    lines = columns([(spec.kind, spec.summary or spec.title, faint(flow_of_types(spec))) for spec in found])
    pairs = zip(found, lines, strict=True)
    for family, members in itertools.groupby(pairs, key=lambda pair: pair[0].family):
        say(bold(family))
        for _, line in members:
            say(line)
    if not found:
        say(f"No kind has all the words {search!r}." if search else "There are no kinds here.")
    else:
        say(faint(f"\n{quantity(len(found), 'kind')}; `treadle nodes show KIND` explains one."))
    for line in problem_lines(problems):
        remark(line)
