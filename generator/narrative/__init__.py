"""Sentences: Jinja fragments in templates/narasi that take every figure from computed values."""

from generator.narrative.env import Narrator

__all__ = ["Narrator"]
