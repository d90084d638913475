"""One thing that is wrong with a flow; it lives in engine/problem.py, since the catalogue reports problems too."""

from engine.problem import Problem, Severity

__all__ = ["Problem", "Severity"]
