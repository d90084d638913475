"""`set_rule`: one rule for the runs of the flow, as it was typed."""

from __future__ import annotations

from engine.document.edits import SetFrame
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.set_task_runner import PARTS, set_task_runner
from engine.errors import InvalidEdit
from engine.limits.flow_rules import RULES, FlowRules


class RuleSetting(Arguments):
    rule: str
    text: str = ""


def set_rule(gesture: Gesture, asked: RuleSetting) -> Made:
    """An empty text, or what holds anyway, takes the rule away. Raises RequestError for what is no rule."""
    text = asked.text.strip()
    if asked.rule in PARTS:
        set_task_runner(gesture, asked.rule, text)
        return gesture.made("Set the task runner of the flow")
    if asked.rule not in RULES:
        raise InvalidEdit(f"A flow has no rule {asked.rule!r}.", fix=f"Use one of {', '.join((*RULES, *PARTS))}.")
    rules = {name: value for name, value in gesture.flow.rules.items() if name != asked.rule}
    if text and text != RULES[asked.rule]:
        FlowRules.of({asked.rule: text})
        rules[asked.rule] = text
    if rules != gesture.flow.rules:
        gesture.do(SetFrame(fields={"rules": rules}))
    return gesture.made(f"Set {asked.rule} of the flow")
