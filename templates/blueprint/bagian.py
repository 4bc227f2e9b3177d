"""The places of the officer's own sections."""

from __future__ import annotations

from templates.blueprint.elements import heading, tag


def bagian(place: str) -> str:
    """Where the officer's own sections close a part of the document."""
    return "".join(
        (
            tag("{%p for b in bagian." + place + " %}"),
            heading(2, "{{ b.judul }}"),
            tag("{{p b.isi }}"),
            tag("{%p endfor %}"),
        )
    )
