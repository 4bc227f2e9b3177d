"""Rules on names: of sasaran, indikator, kegiatan and outputs, and on the targets that go with them."""
