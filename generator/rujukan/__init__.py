"""Reference data that is the same for every satker: laws, statutory wording, scales, ranks."""

from generator.rujukan.load import Rujukan, rujukan

__all__ = ["Rujukan", "rujukan"]
