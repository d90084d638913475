"""Calculate with two numbers."""

from typing import Literal

from engine.node import TreadleError, node


@node(icon="number")
def calculate(
    left: float,
    operator: Literal["+", "-", "×", "÷", "power", "remainder"] = "+",  # noqa: RUF001 - the sign on the canvas
    right: float = 0,
) -> float:
    """Add, subtract, multiply or divide two numbers.

    Args:
        left: The first number.
        operator: What to do with them.
        right: The second number.
    """
    try:
        match operator:
            case "+":
                return left + right
            case "-":
                return left - right
            case "×":  # noqa: RUF001
                return left * right
            case "÷":
                return left / right
            case "power":
                # As floats: a huge power of whole numbers would fill the memory.
                result = float(left) ** float(right)
                return result if isinstance(result, float) else float("nan")
            case "remainder":
                return left % right
    except ZeroDivisionError as error:
        raise TreadleError(f"{left:g} cannot be divided by 0.", fix="Look where the 0 comes from.") from error
    except OverflowError as error:
        raise TreadleError(f"{left:g} to the power of {right:g} is too large.", fix="Use smaller numbers.") from error
