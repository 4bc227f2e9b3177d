"""Expressions in tags: what each stands for, as far as the shape of the values tells."""

from __future__ import annotations

from jinja2 import Environment, nodes

from generator.findings import did_you_mean
from generator.word.template_lint.shape import ENTRY, LIST, NOTHING, TEXT, Shape

Scope = dict[str, Shape | None]
"""Names with the shapes of their values; None for what is not known."""
Fault = tuple[str, str, str]
"""A code, a message and a remedy."""

_SAME = {"list", "sort", "reverse", "unique", "select", "reject", "selectattr", "rejectattr"}
_ITEM = {"first", "last", "random", "min", "max"}
_WRITTEN = {"upper", "lower", "title", "capitalize", "trim", "join", "replace", "e", "escape", "string"}
_GUARDS = {"defined", "undefined"}
_METHODS = {ENTRY: dict, LIST: list, TEXT: str}


class Expressions:
    """Walks the tags of one place; `known` says whether unknown names can be told."""

    def __init__(self, environment: Environment, scope: Scope, known: bool) -> None:
        self.faults: list[Fault] = []
        self._environment = environment
        self._scope = scope
        self._known = known

    def tag(self, node: nodes.Node) -> Shape | None:
        """Look at a tag; the shape of what it prints, if it prints one value."""
        if isinstance(node, nodes.Output) and len(node.nodes) == 1:
            return self._look(node.nodes[0])
        if isinstance(node, nodes.For):
            inner: Scope = {**self._scope, **self._bound_by(node)}
            self._look(node.iter)
            if node.test is not None:
                within = Expressions(self._environment, inner, self._known)
                within._look(node.test)
                self.faults += within.faults
        elif not isinstance(node, nodes.Macro | nodes.CallBlock):
            for child in node.iter_child_nodes():
                self._look(child)
        return None

    def bound(self, node: nodes.Node | None) -> Scope:
        """The names that hold behind a tag, or inside the block that it opens."""
        if isinstance(node, nodes.For):
            return self._bound_by(node)
        if isinstance(node, nodes.Assign):
            return self._targets(node.target, self._look(node.node))
        if isinstance(node, nodes.AssignBlock):
            return self._targets(node.target, None)
        if isinstance(node, nodes.With):
            pairs = zip(node.targets, node.values, strict=True)
            return {
                k: v for target, value in pairs for k, v in self._targets(target, self._look(value)).items()
            }
        if isinstance(node, nodes.Macro):
            inside = ("caller", "varargs", "kwargs")
            return {node.name: None, **{a.name: None for a in node.args}, **dict.fromkeys(inside)}
        return {}

    def _bound_by(self, node: nodes.For) -> Scope:
        quiet = Expressions(self._environment, self._scope, known=False)
        over = quiet._look(node.iter)
        return {"loop": None, **self._targets(node.target, over.items if over else None)}

    def _targets(self, target: nodes.Node, shape: Shape | None) -> Scope:
        if isinstance(target, nodes.Name):
            return {target.name: shape}
        return {name.name: None for name in target.find_all(nodes.Name)}

    def _look(self, node: nodes.Node) -> Shape | None:
        """The shape of an expression, None where it is not known; what is wrong in it is noted."""
        if isinstance(node, nodes.Name):
            return self._name(node)
        if isinstance(node, nodes.Getattr):
            return self._entry(node, node.node, node.attr)
        if isinstance(node, nodes.Getitem):
            return self._item(node)
        if isinstance(node, nodes.Filter):
            return self._filter(node)
        if isinstance(node, nodes.Test):
            if node.name not in self._environment.tests:
                self._unknown_tool("uji", node.name, self._environment.tests)
            if node.name in _GUARDS:
                return None
        for child in node.iter_child_nodes():
            self._look(child)
        return None

    def _name(self, node: nodes.Name) -> Shape | None:
        if node.ctx != "load" or node.name in self._scope:
            return self._scope.get(node.name)
        if self._known and node.name not in self._environment.globals:
            help = did_you_mean(node.name, self._scope) or f"yang ada: {', '.join(sorted(self._scope))}"
            self.faults.append(("TEMPLAT02", f'nama "{node.name}" tidak dikenal', help))
        return None

    def _entry(self, node: nodes.Expr, of: nodes.Expr, name: str) -> Shape | None:
        base = self._look(of)
        if base is None or not base.kinds - {NOTHING} or base.blocks:
            return None
        if name in base.entries:
            return base.entries[name]
        methods = any(hasattr(_METHODS[kind], name) for kind in base.kinds if kind in _METHODS)
        if self._known and not methods:
            owner = _spelled(of)
            help = did_you_mean(name, base.entries)
            if not help and LIST in base.kinds:
                help = f'"{owner}" adalah daftar; sebut isiannya dalam for'
            help = help or f"yang ada: {', '.join(sorted(base.entries)) or 'tidak satu pun'}"
            self.faults.append(("TEMPLAT02", f'"{name}" tidak ada pada "{owner}"', help))
        return None

    def _item(self, node: nodes.Getitem) -> Shape | None:
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return self._entry(node, node.node, node.arg.value)
        self._look(node.arg)
        base = self._look(node.node)
        if base is None or isinstance(node.arg, nodes.Slice):
            return base
        return base.items

    def _filter(self, node: nodes.Filter) -> Shape | None:
        if node.name not in self._environment.filters:
            self._unknown_tool("saringan", node.name, self._environment.filters)
        if node.node is None or (node.name in ("default", "d") and isinstance(node.node, nodes.Name)):
            return None
        base = self._look(node.node)
        for child in (*node.args, *node.kwargs):
            self._look(child)
        if node.name in _SAME:
            return base
        if node.name in _ITEM:
            return base.items if base else None
        return Shape({TEXT}) if node.name in _WRITTEN else None

    def _unknown_tool(self, what: str, name: str, known: object) -> None:
        help = did_you_mean(name, list(known)) if isinstance(known, dict) else ""
        self.faults.append(("TEMPLAT03", f'{what} "{name}" tidak dikenal', help or "hapus dari tag itu"))


def _spelled(node: nodes.Node) -> str:
    """An expression of names as it was typed."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_spelled(node.node)}.{node.attr}"
    return "nilai itu"
