"""Rules on a valid year that yield findings; one module a family."""

from generator.checks.run import check

__all__ = ["check"]
