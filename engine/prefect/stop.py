"""Ending Python code that runs in a thread: an exception is raised in it at its next bytecode."""

from __future__ import annotations

import ctypes


def raise_in_thread(thread: int, error: type[BaseException]) -> bool:
    """Raise `error` in the thread of that ident; False when there is none. Code in C first has to return."""
    raised = ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(error))
    return raised == 1
