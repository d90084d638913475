"""Which flow files are imported anew for each run: those whose functions change what stands at their top."""

from __future__ import annotations

import pytest

from engine.kernel.changed_names import changes_its_names

CHANGING = {
    "a counter": "n = 0\ndef f():\n    global n\n    n += 1\n",
    "a list": "seen = []\ndef f(x):\n    seen.append(x)\n",
    "a typed mapping": "seen: dict[str, int] = {}\ndef f(x):\n    seen[x] = 1\n",
    "a collection": "import collections\ntries = collections.Counter()\ndef f(x):\n    tries.update(x)\n",
    "an iterator": "import itertools\nids = itertools.count()\ndef f():\n    return next(ids)\n",
    "a nested mapping": "state = dict(a={})\ndef f(x):\n    state['a']['b'] += x\n",
    "a class": "class State:\n    n = 0\ndef f():\n    State.n += 1\n",
    "a function": "def f():\n    f.calls = 1\n",
}
STAYING = {
    "constants": "LIMIT = 3\nNAMES = ['a']\ndef f(x):\n    return [n for n in NAMES][:LIMIT]\n",
    "a model": "import lib\nMODEL = lib.load()\ndef f(x):\n    return MODEL.predict(x)\n",
    "names inside": "LIMIT = 3\ndef f(x):\n    seen = {}\n    seen[x] = LIMIT\n    return seen\n",
    "a drawing": "from nodes.text.join import join\ndef f(a):\n    one = join.submit(parts=[a])\n    return one\n",
}


@pytest.mark.parametrize("what", CHANGING)
def test_what_functions_change_is_seen(what: str) -> None:
    assert changes_its_names(CHANGING[what].encode())


@pytest.mark.parametrize("what", STAYING)
def test_what_stays_is_not_imported_again(what: str) -> None:
    assert not changes_its_names(STAYING[what].encode())
