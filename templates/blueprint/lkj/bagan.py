"""The places of the charts."""

from __future__ import annotations

from templates.blueprint.elements import figure, tag


def bagan(name: str) -> str:
    """The charts that show one thing, each with its sentence and its caption; often there is none."""
    return "".join(
        (
            tag("{%p for b in bagan." + name + " %}"),
            tag("{{p b.narasi }}"),
            figure("b.gambar", "{{ b.judul }}", id=f"bagan-{name}", ke="loop.index"),
            tag("{%p endfor %}"),
        )
    )
