"""Reports in plain text (.txt, .md), read as a `Naskah`."""
