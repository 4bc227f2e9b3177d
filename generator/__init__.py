"""Turns a satker's year of YAML into the documents that an official signs."""

__version__ = "0.1.0"
