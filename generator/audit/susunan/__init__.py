"""Rules on how a report is built: numbering, and the sections announced and held."""
