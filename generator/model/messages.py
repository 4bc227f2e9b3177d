"""pydantic's errors -> findings with a place, an Indonesian sentence and a remedy.

Errors are told apart by their stable type, never by pydantic's English wording, and their location
is walked structurally through the model and the source tree.
"""

from __future__ import annotations

import types
import typing
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.findings import Finding, did_you_mean, error
from generator.source import Node, Path_


def findings(exc: ValidationError, model: type[BaseModel], node: Node) -> list[Finding]:
    """One finding for each error of a failed validation of `node` as `model`."""
    return [
        _finding(details, model, node)
        for details in exc.errors(include_url=False)
        if not (details["type"] == "too_short" and _has_items(details, node))
    ]


def _has_items(details: ErrorDetails, node: Node) -> bool:
    """Whether a list is short only in pydantic's eyes, which leave its invalid items out."""
    found = node.find(details["loc"])
    return found is not None and bool(found.children)


def _finding(details: ErrorDetails, model: type[BaseModel], node: Node) -> Finding:
    path: Path_ = details["loc"]
    kind = details["type"]
    known = _keys_at(model, path[:-1])
    if kind == "extra_forbidden":
        name = str(path[-1])
        remedy = did_you_mean(name, known) or f"kunci yang dikenal di sini: {', '.join(known)}"
        return error("BENTUK01", node.key_mark(path), f'kunci "{name}" tidak dikenal', remedy)
    if kind == "missing":
        parent = f' pada "{_last_key(path[:-1])}"' if path[:-1] else ""
        return error(
            "BENTUK02",
            node.mark_of(path[:-1]),
            f'kunci "{path[-1]}" belum ada{parent}',
            f'tambahkan "{path[-1]}: ..."',
        )
    mark = node.mark_of(path)
    if kind == "literal_error":
        return _choice(details, mark, path)
    if kind.startswith("BENTUK"):
        return error(kind, mark, f'"{_last_key(path)}": {details["msg"]}', details["ctx"]["help"])
    message, remedy = _BUILT_IN.get(kind, _UNKNOWN)
    return error("BENTUK03", mark, f'"{_last_key(path)}": {message}', remedy)


def _choice(details: ErrorDetails, mark: Any, path: Path_) -> Finding:
    given = str(details["input"])
    expected = details["ctx"]["expected"].replace("'", '"').replace(" or ", " atau ")
    if details["input"] is None:
        return error("BENTUK03", mark, f'"{_last_key(path)}": belum diisi', f"pilihan: {expected}")
    if path == ("skema",):
        return error(
            "BENTUK08",
            mark,
            f"skema {given} tidak dikenal oleh versi program ini",
            f"program ini membaca skema {expected}; perbarui program atau berkasnya",
        )
    choices = [part.strip(' "') for part in expected.replace(" atau ", ",").split(",")]
    remedy = did_you_mean(given, choices) or f"pilihan: {expected}"
    return error("BENTUK07", mark, f'"{_last_key(path)}": nilai "{given}" tidak dikenal', remedy)


_UNKNOWN = ("nilai ini tidak sesuai", "bandingkan dengan contoh di data/")
_BUILT_IN = {
    "tuple_type": ("di sini harus ada daftar", 'awali setiap butir dengan "- "'),
    "dict_type": ("di sini harus ada pasangan kunci dan nilai", 'tulis "kunci: nilai" di bawahnya'),
    "model_type": (
        "di sini harus ada pasangan kunci dan nilai",
        'tulis "kunci: nilai" di bawahnya',
    ),
    "too_short": ("daftar ini kosong", "isi paling sedikit satu butir"),
}


def _last_key(path: Path_) -> str:
    """The key that a location ends in; an index is told as the n-th entry of its list."""
    key = next((step for step in reversed(path) if isinstance(step, str)), "berkas")
    return f"{key} ke-{path[-1] + 1}" if path and isinstance(path[-1], int) else key


def _keys_at(model: type[BaseModel], path: Path_) -> list[str]:
    """The keys that the model knows at a location."""
    annotation: Any = model
    for step in path:
        annotation = _step(annotation, step)
    found = _model_in(annotation)
    if found is None:
        return []
    return [info.alias or name for name, info in found.model_fields.items()]


def _step(annotation: Any, step: str | int) -> Any:
    model = _model_in(annotation)
    if model is not None and isinstance(step, str):
        for name, info in model.model_fields.items():
            if step in (name, info.alias):
                return info.annotation
    if typing.get_origin(annotation) in (tuple, list):
        return typing.get_args(annotation)[0]
    if typing.get_origin(annotation) is dict:
        return typing.get_args(annotation)[1]
    return None


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if typing.get_origin(annotation) in (types.UnionType, typing.Union):
        return next(filter(None, map(_model_in, typing.get_args(annotation))), None)
    return None
