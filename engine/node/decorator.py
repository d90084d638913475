"""The `@node` decorator: a typed function that is a step of a flow inside a Prefect flow and itself anywhere else."""

from __future__ import annotations

import functools
import importlib
import inspect
import sys
from collections.abc import Callable, Iterable
from typing import Any, Generic, ParamSpec, Protocol, TypeVar, cast, overload

from engine.node.context import Context, PlainContext
from engine.node.extras import explain_missing
from engine.node.future import NodeFuture
from engine.node.options import OURS, WITHOUT_TASK_RUN, Effect, NodeOptions, Weight

P = ParamSpec("P")
R = TypeVar("R")


class Bridge(Protocol):
    """How a node reaches Prefect. Found by name on first use, so that defining a node imports no Prefect."""

    def in_flow_run(self) -> bool: ...
    def call(self, node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any: ...
    def submit(self, node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> NodeFuture[Any]: ...
    def map(self, node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> list[NodeFuture[Any]]: ...


def _bridge() -> Bridge:
    return cast("Bridge", importlib.import_module("engine.prefect.bridge"))


class Node(Generic[P, R]):
    """A step: call it, `.submit` it, `.map` it, or give it other options, as one would a Prefect task."""

    def __init__(
        self,
        function: Callable[P, R],
        options: NodeOptions,
        policy: dict[str, Any] | None = None,
        *,
        task: object | None = None,
        waits: bool = False,
        flow: object | None = None,
        again: Callable[[dict[str, Any]], Node[P, R]] | None = None,
    ) -> None:
        functools.update_wrapper(self, function)
        self.function = function
        self.options = options
        self.policy: dict[str, Any] = dict(policy or {})
        self.context_parameter = _context_parameter(function)
        self.parameter_names = [
            name for name in inspect.signature(function).parameters if name != self.context_parameter
        ]
        self.is_async = inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function)
        self.task = task
        """The Prefect task that this node stands for, when it was written as one."""
        self.waits = waits
        """Whether a call gives the value itself even when it is given futures, as a call of a sub-flow does."""
        self.flow = flow
        """The Prefect flow that this node stands for, when it was written as one."""
        self.again = again
        """Makes the node with other options, for what only Prefect can give other ones."""

    @functools.cached_property
    def is_light(self) -> bool:
        """Whether it rides along without a task run; a policy needs one, for Prefect carries policies out."""
        return self.task is None and self.policy.keys() <= WITHOUT_TASK_RUN and self.options.effective_weight == "light"

    @property
    def kind(self) -> str:
        """`family.name` for a file `nodes/family/name.py`, `local.name` for a function of the flow file."""
        return kind_of(self.function.__module__, self.function.__name__)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Run now and return the value. With a future among the arguments, a light node returns a future instead."""
        if "prefect" in sys.modules and (bridge := _bridge()).in_flow_run():
            return cast("R", bridge.call(self, args, kwargs))
        return cast("R", self.plain(args, kwargs))

    def plain(self, args: tuple[Any, ...], kwargs: dict[str, Any], context: Context | None = None) -> Any:
        """Call the function itself, with a context if it asks for one. Async and generator results come as such."""
        if self.context_parameter and self.context_parameter not in kwargs:
            kwargs = {**kwargs, self.context_parameter: context or PlainContext(self.kind)}
        return cast("Callable[..., Any]", self.function)(*args, **kwargs)

    def submit(self, *args: Any, **kwargs: Any) -> NodeFuture[R]:
        """Start as soon as every future among the arguments is done; inside a flow only."""
        return cast("NodeFuture[R]", _bridge().submit(self, args, kwargs))

    def map(self, *args: Any, **kwargs: Any) -> list[NodeFuture[R]]:
        """One submitted call per item of the list arguments; wrap what is the same for all in `prefect.unmapped`."""
        return cast("list[NodeFuture[R]]", _bridge().map(self, args, kwargs))

    def with_options(self, **policy: Any) -> Node[P, R]:
        """The same node with a policy for this step: `prefect.Task.with_options` names, and `OURS`."""
        if self.again is not None:
            return self.again(policy)
        task = self.task
        if task is not None:
            ours = {name: policy[name] for name in policy.keys() & OURS}
            theirs = {name: value for name, value in policy.items() if name not in ours}
            # A Prefect task, whose type this module must not import.
            other = cast("Any", task).with_options(**theirs)
            return Node(self.function, self.options, {**self.policy, **ours}, task=other)
        return Node(self.function, self.options, {**self.policy, **policy})

    def __getattr__(self, name: str) -> Any:
        """What else a task or flow has that was written as one, such as `fn`, `name` and `retries`."""
        written = vars(self).get("task") or vars(self).get("flow")
        if written is None or name.startswith("__"):
            raise AttributeError(f"A node has no {name!r}.")
        return getattr(written, name)

    def __getstate__(self) -> dict[str, Any]:
        """What goes to another process with a function that uses it: not the tasks that Prefect made of it here."""
        return {name: value for name, value in self.__dict__.items() if name != "_tasks"}

    def __repr__(self) -> str:
        return f"<node {self.kind}>"


def kind_of(module: str, function: str) -> str:
    """The kind of a function: `nodes.web.http_get` + `http_get` is `web.http_get`; a flow file's own is `local.…`."""
    package, _, rest = module.partition(".")
    if package == "nodes" and rest:
        family = rest.rpartition(".")[0] or rest
        return f"{family}.{function}"
    return f"local.{function}"


def _context_parameter(function: Callable[..., Any]) -> str | None:
    for name, parameter in inspect.signature(function).parameters.items():
        annotation = parameter.annotation
        if annotation is Context or (isinstance(annotation, str) and annotation.split(" |")[0] == "Context"):
            return name
    return None


@overload
def node(function: Callable[P, R], /) -> Node[P, R]: ...
@overload
def node(
    *,
    title: str = ...,
    version: str = ...,
    effect: Effect = ...,
    weight: Weight | None = ...,
    permissions: Iterable[str] = ...,
    extras: Iterable[str] = ...,
    programs: Iterable[str] = ...,
    aliases: Iterable[str] = ...,
    icon: str = ...,
    converter: bool = ...,
    undo: str = ...,
) -> Callable[[Callable[P, R]], Node[P, R]]: ...
def node(function: Callable[P, R] | None = None, /, **options: Any) -> Any:
    """Make a typed function a node. Parameters become ports and form fields, the return type becomes the outputs."""
    for name in ("permissions", "extras", "programs", "aliases"):
        if name in options:
            options[name] = tuple(options[name])
    declared = NodeOptions(**options)
    if function is not None:
        return Node(explain_missing(function, declared.extras), declared)

    def decorate(inner: Callable[P, R]) -> Node[P, R]:
        return Node(explain_missing(inner, declared.extras), declared)

    return decorate
