"""The edits that lead from one flow to another: small ones, so that two people's work on one flow can be joined."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from engine.document.apply import apply
from engine.document.edits import (
    STRUCTURE,
    AddNodes,
    AddParameter,
    Batch,
    ClearInput,
    Edit,
    RemoveNodes,
    RemoveParameter,
    RenameNode,
    RenameParameter,
    Reorder,
    ReorderParameters,
    ReplaceNodes,
    SetDescription,
    SetFields,
    SetFlow,
    SetFrame,
    SetInput,
    SetName,
    SetParameter,
    SetReturns,
)
from engine.document.flow import CODE, Flow, Node
from engine.document.renamed import renamed_nodes
from engine.document.same import same_flow, same_mapping, same_node, same_value
from engine.errors import InvalidEdit


def edits_between(before: Flow, after: Flow) -> Batch:
    """Edits that turn the first flow into exactly the second one; applied to a third they do the same where they fit.

    A node that stayed in its place under another name is renamed. Where the parts of the second flow do not hold as
    single edits, as when a person's file uses one name for several things, the flow is put in place as a whole.
    """
    if same_flow(before, after):
        return Batch(edits=())
    steps = _Steps(before, after)
    try:
        steps.take()
    except InvalidEdit:
        return Batch(edits=(SetFlow(flow=after),))
    return Batch(edits=tuple(steps.edits) if same_flow(steps.now, after) else (SetFlow(flow=after),))


class _Steps:
    """The edits so far, and the flow as they leave it."""

    def __init__(self, before: Flow, after: Flow) -> None:
        self.now = before
        self.after = after
        self.edits: list[Edit] = []

    def take(self) -> None:
        """Go all the way. What comes is added before anything can refer to it, what goes is removed last."""
        self._renames()
        self._new_parameters()
        self._order()
        self._new_nodes()
        self._changed_nodes()
        gone = tuple(name for name in self.now.by_id if name not in self.after.by_id)
        if gone:
            self._do(RemoveNodes(nodes=gone))
        self._old_parameters()
        self._around()

    def _do(self, edit: Edit) -> None:
        self.now, _ = apply(self.now, edit)
        self.edits.append(edit)

    def _renames(self) -> None:
        for old, new in renamed_nodes(self.now, self.after):
            try:
                self._do(RenameNode(node=old, to=new))
            except InvalidEdit:
                # Code reads it in a way that cannot follow: it goes, and comes back under the other name.
                continue
        for mine, theirs in zip(self.now.parameters, self.after.parameters, strict=False):
            known = {parameter.name for parameter in self.after.parameters}
            same = same_value(mine.default, theirs.default) and mine == theirs.model_copy(update={"name": mine.name})
            if mine.name not in known and same:
                try:
                    self._do(RenameParameter(parameter=mine.name, to=theirs.name))
                except InvalidEdit:
                    continue

    def _new_parameters(self) -> None:
        there = {parameter.name: parameter for parameter in self.now.parameters}
        for parameter in self.after.parameters:
            old = there.get(parameter.name)
            if old is None:
                self._do(AddParameter(parameter=parameter))
            elif old != parameter or not same_value(old.default, parameter.default):
                self._do(SetParameter(parameter=parameter))

    def _old_parameters(self) -> None:
        names = tuple(parameter.name for parameter in self.after.parameters)
        for parameter in self.now.parameters:
            if parameter.name not in names:
                self._do(RemoveParameter(parameter=parameter.name))
        if names != tuple(parameter.name for parameter in self.now.parameters):
            self._do(ReorderParameters(names=names))

    def _order(self) -> None:
        """Bring the nodes that stay into their new order with as few moves as can be."""
        wanted = [node.id for node in self.after.nodes if node.id in self.now.by_id]
        position = {name: index for index, name in enumerate(wanted)}
        common = [node.id for node in self.now.nodes if node.id in position]
        resting = {common[index] for index in _longest_rise([position[name] for name in common])}
        for index, name in enumerate(wanted):
            if name not in resting:
                others = [node.id for node in self.now.nodes if node.id != name]
                place = others.index(wanted[index - 1]) + 1 if index else 0
                self._do(Reorder(node=name, index=place))

    def _new_nodes(self) -> None:
        new = [node for node in self.after.nodes if node.id not in self.now.by_id]
        if not new:
            return
        order = [node.id for node in self.now.nodes]
        last = ""
        following: dict[str, list[str]] = {}
        for node in self.after.nodes:
            if node.id in self.now.by_id:
                last = node.id
            else:
                following.setdefault(last, []).append(node.id)
        merged = [*following.get("", ())]
        for name in order:
            merged += [name, *following.get(name, ())]
        position = {name: index for index, name in enumerate(merged)}
        self._do(AddNodes(nodes=tuple(new), indexes=tuple(position[node.id] for node in new)))

    def _changed_nodes(self) -> None:
        pairs = [(self.now.by_id[node.id], node) for node in self.after.nodes]
        changed = [(old, new) for old, new in pairs if not same_node(old, new)]
        renewed = {new.id for old, new in changed if old.outputs != new.outputs}
        # What reads the names that code gives changes together with them, there and back.
        together = {link.target for flow in (self.now, self.after) for link in flow.links if link.source in renewed}
        whole = tuple(new for old, new in changed if new.id in together or _only_whole(old, new))
        if whole:
            self._do(ReplaceNodes(nodes=whole))
        for old, new in changed:
            if not (new.id in together or _only_whole(old, new)):
                for edit in _inputs(old, new):
                    self._do(edit)
                if fields := _other_fields(self.now.by_id[new.id], new):
                    self._do(SetFields(node=new.id, fields=fields))

    def _around(self) -> None:
        now, after = self.now, self.after
        if not same_value(now.returns, after.returns) or now.returns_nothing != after.returns_nothing:
            self._do(SetReturns(returns=after.returns, nothing=after.returns_nothing))
        if now.name != after.name:
            self._do(SetName(name=after.name, function=after.function))
        if now.description != after.description:
            self._do(SetDescription(description=after.description))
        mine, theirs = _frame(self.now), _frame(after)
        fields = {name: value for name, value in theirs.items() if name not in mine or mine[name] != value}
        if "options" not in fields and not same_mapping(now.options, after.options):
            fields["options"] = after.options
        dropped = tuple(name for name in mine if name not in theirs)
        if fields or dropped:
            self._do(SetFrame(fields=fields, dropped=dropped))


def _only_whole(old: Node, new: Node) -> bool:
    """Whether a node can only be replaced as a whole, since single edits would not give the new one."""
    left = [port for port in old.inputs if port in new.inputs]
    # The order of inputs counts for those that are given by position.
    moved = [*new.inputs][: len(left)] != left
    return moved or old.kind != new.kind or new.kind == CODE or bool(old.model_extra or new.model_extra)


def _inputs(old: Node, new: Node) -> Iterator[Edit]:
    for port in old.inputs:
        if port not in new.inputs:
            yield ClearInput(node=new.id, port=port)
    for port, value in new.inputs.items():
        if port not in old.inputs or not same_value(old.inputs[port], value):
            yield SetInput(node=new.id, port=port, value=value)


def _other_fields(old: Node, new: Node) -> dict[str, object]:
    names = [name for name in Node.model_fields if name not in {"id", "kind", "inputs"}]
    found: dict[str, object] = {name: getattr(new, name) for name in names if getattr(old, name) != getattr(new, name)}
    if not same_mapping(old.policy.options, new.policy.options):
        found["policy"] = new.policy
    return found


def _frame(flow: Flow) -> dict[str, object]:
    names = [name for name in Flow.model_fields if name not in STRUCTURE]
    return {**{name: getattr(flow, name) for name in names}, **(flow.model_extra or {})}


def _longest_rise(numbers: list[int]) -> list[int]:
    """The places of a longest rising subsequence."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        place = bisect_left(tails, number)
        before.append(ends[place - 1] if place else -1)
        if place == len(tails):
            tails.append(number)
            ends.append(index)
        else:
            tails[place], ends[place] = number, index
    found: list[int] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        found.append(index)
        index = before[index]
    return found[::-1]
