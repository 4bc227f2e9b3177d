"""Contradictions inside a finished report, ours or not, found without its data.

A file is read into a `Naskah` (text and .docx alike); rules look at a Naskah and yield findings.
"""
