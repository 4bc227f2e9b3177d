"""The reviewable source of the three Word templates; `templates/build.py` writes them."""
