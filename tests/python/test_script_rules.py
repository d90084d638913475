"""The rules for a flow's runs in the script block of its file."""

from __future__ import annotations

import tomllib

from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.strategies import KINDS

WRITTEN = '''#!/usr/bin/env python3
# /// script
# requires-python = ">=3.12"
# dependencies = ["treadle", "pandas"]  # more than the writer knows
# [tool.other]
# overlap = "mine"
# [tool.treadle]
# overlap = "skip"  # never two
# ///
from prefect import flow


@flow(name="hourly")
def hourly():
    """Look."""
'''


def test_rules_are_read_from_the_table_that_is_ours() -> None:
    assert read_flow(WRITTEN, KINDS).rules == {"overlap": "skip"}


def test_another_rule_changes_its_line_and_nothing_else() -> None:
    flow = read_flow(WRITTEN, KINDS)
    changed = write_flow(flow.model_copy(update={"rules": {"overlap": "newest"}}), KINDS)
    assert changed == WRITTEN.replace('overlap = "skip"  #', 'overlap = "newest"  #')
    more = write_flow(flow.model_copy(update={"rules": {"overlap": "skip", "debounce": "5 s"}}), KINDS)
    assert more.replace('# debounce = "5 s"\n', "") == WRITTEN
    assert read_flow(more, KINDS).rules == {"overlap": "skip", "debounce": "5 s"}
    assert write_flow(read_flow(WRITTEN, KINDS).model_copy(update={"rules": {}}), KINDS) == WRITTEN.replace(
        '# [tool.treadle]\n# overlap = "skip"  # never two\n', ""
    )


def test_a_file_without_a_block_gets_one_below_its_first_lines() -> None:
    head, _, rest = WRITTEN.partition("# /// script")
    bare = head + rest.partition("# ///\n")[2]
    changed = write_flow(read_flow(bare, KINDS).model_copy(update={"rules": {"overlap": "queue"}}), KINDS)
    assert changed.startswith('#!/usr/bin/env python3\n# /// script\n# [tool.treadle]\n# overlap = "queue"\n# ///\n')
    assert changed.endswith(bare.removeprefix("#!/usr/bin/env python3\n"))


def test_a_rule_is_text_that_cannot_leave_its_line() -> None:
    flow = read_flow(WRITTEN, KINDS)
    text = write_flow(flow.model_copy(update={"rules": {"overlap": 'x"\n# ///\nimport os  # \x85'}}), KINDS)
    assert "\nimport os" not in text
    assert read_flow(text, KINDS).rules == {"overlap": 'x"\n# ///\nimport os  # \x85'}
    assert tomllib.loads('a = "\\u0085"') == {"a": "\x85"}
