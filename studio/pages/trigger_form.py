"""The fields of a trigger: its name, what its kind can be told, and what each parameter of the flow gets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from engine.document.flow import Parameter
from engine.triggers.kinds import KINDS, Settings, first_expression
from studio.pages.parts import Tag, live_input
from studio.pages.select import chooser

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

LONGEST = "2000"
_SELDOM = frozenset(
    {"window_s", "methods", "wait_s", "largest", "subfolders", "existing", "together", "changes", "user"}
)


class TriggerForm:
    """Notes what is typed; `settings` and `parameters` tell it."""

    def __init__(
        self,
        kind: str,
        name: str,
        flow_parameters: Sequence[Parameter],
        *,
        settings: Mapping[str, Any] | None = None,
        expressions: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self._kind = kind
        self._given = dict(settings or {})
        self._typed: dict[str, Any] = {}
        self.parameters = {
            one.name: (first_expression(kind, one) if expressions is None else expressions.get(one.name, ""))
            for one in flow_parameters
        }
        self._draw_name()
        own, rest = _fields_of(kind)
        for field, info in own:
            self._draw_setting(field, info)
        if flow_parameters:
            self._draw_parameters(flow_parameters)
        with Tag("details", look="s-changes"):
            Tag("summary", "More: conditions, limits, pausing")
            with Tag("div", look="s-trigger-form"):
                for field, info in rest:
                    self._draw_setting(field, info)

    @property
    def settings(self) -> dict[str, Any]:
        """The settings that were given or typed."""
        return {**self._given, **self._typed}

    @property
    def expressions(self) -> dict[str, str]:
        """By parameter; those that get nothing are left out."""
        return {name: text for name, text in self.parameters.items() if text.strip()}

    def _draw_name(self) -> None:
        def note(text: str) -> None:
            self.name = text

        with Tag("label", look="s-field"):
            Tag("span", "Name")
            live_input(note, value=self.name, maxlength="100", data_field="name")

    def _draw_setting(self, name: str, info: FieldInfo) -> None:
        value = self._given.get(name, "" if info.is_required() else info.default)

        async def note(text: str) -> None:
            self._typed[name] = _read(info, text)

        with Tag("label", look="s-field"):
            Tag("span", info.title or name)
            if (choices := _choices(info)) is not None:
                chooser(info.title or name, choices, _shown(value), note, data_field=name)
            else:
                self._draw_text(name, info, _shown(value), note)
            if info.description:
                Tag("small", info.description.replace("`", ""), "s-hint")

    def _draw_text(self, name: str, info: FieldInfo, value: str, note: Callable[[str], Awaitable[None]]) -> None:
        mode = "numeric" if info.annotation is int else None
        example = str(info.examples[0]) if info.examples else None
        live_input(note, value=value, maxlength=LONGEST, inputmode=mode, placeholder=example, data_field=name,
                   spellcheck="false")  # fmt: skip

    def _draw_parameters(self, flow_parameters: Sequence[Parameter]) -> None:
        with Tag("fieldset", look="s-fieldset"):
            Tag("legend", "What the flow gets")
            Tag(
                "small", "An expression over event, such as event.body.name; empty leaves the flow's default.", "s-hint"
            )
            for one in flow_parameters:
                with Tag("label", look="s-field"):
                    Tag("span", f"{one.name}: {one.type}" if one.type else one.name)
                    live_input(
                        self._noting(one.name),
                        value=self.parameters[one.name],
                        maxlength=LONGEST,
                        placeholder="needed" if one.required else "the flow's default",
                        data_field=f"parameter.{one.name}",
                        spellcheck="false",
                    )

    def _noting(self, parameter: str) -> Callable[[str], None]:
        def note(text: str) -> None:
            self.parameters[parameter] = text

        return note


def _fields_of(kind: str) -> tuple[list[tuple[str, FieldInfo]], list[tuple[str, FieldInfo]]]:
    """The fields that make a trigger of the kind, and those that are seldom touched: of its own, then of every kind."""
    common = Settings.model_fields
    fields = list(KINDS[kind].model_fields.items())
    own = [one for one in fields if one[0] not in common and one[0] not in _SELDOM]
    return own, sorted((one for one in fields if one not in own), key=lambda one: one[0] in common)


def _choices(info: FieldInfo) -> list[tuple[str, str]] | None:
    if info.annotation is bool:
        return [("false", "No"), ("true", "Yes")]
    if get_origin(info.annotation) is Literal:
        return [(str(choice), str(choice)) for choice in get_args(info.annotation)]
    return None


def _shown(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case list() | tuple():
            return " ".join(str(one) for one in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        case _:
            return str(value)


def _read(info: FieldInfo, text: str) -> Any:
    """What was typed, as the settings take it: they read numbers and yes or no themselves."""
    return text.replace(",", " ").split() if get_origin(info.annotation) is tuple else text.strip()
