"""A generated document held against the data that it came from."""
