"""What follows from a satker's year: exact figures, never formatted."""

from generator.compute.hasil import Hasil, compute

__all__ = ["Hasil", "compute"]
