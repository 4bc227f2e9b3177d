"""What a satker's year is: five files, read strictly, joined into one `Tahun`."""

from generator.model.load import FILES, Loaded, load
from generator.model.remarks import Remark
from generator.model.tahun import Tahun

__all__ = ["FILES", "Loaded", "Remark", "Tahun", "load"]
