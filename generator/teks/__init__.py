"""What can be read in a text, and told wrong in it, from its words and digits alone.

Pure functions on a string: they give spans of it. The checks of the data and the audit share them.
"""
