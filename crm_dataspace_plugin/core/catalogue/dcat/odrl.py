# SPDX-License-Identifier: GPL-2.0-or-later
"""What an ODRL policy allows, asks for and forbids, in plain English words.

Understands compact, expanded and Dataspace Protocol forms. What is not known is shown as it is written, never left
out; a policy that is longer or nested deeper than a person reads says that there is more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crm_dataspace_plugin.core.catalogue.dcat.json_ld import Graph, Literal, Node
from crm_dataspace_plugin.core.catalogue.dcat.ld_reading import nodes_of, of_type, values
from crm_dataspace_plugin.core.catalogue.dcat.odrl_words import ACTIONS, DATE_OPERATORS, OPERANDS, OPERATORS, plain
from crm_dataspace_plugin.core.words import say

_DEEPEST = 6  # conditions inside conditions
_LONGEST = 4000  # characters of one policy
_MOST = 40  # rules, conditions or values in one place
_POLICIES = ("odrl:Offer", "odrl:Set", "odrl:Agreement", "odrl:Policy", "odrl:Request", "odrl:Privacy")
_RULES = (
    ("odrl:permission", "Allowed: {}", "only if"),
    ("odrl:prohibition", "Not allowed: {}", "if"),
    ("odrl:obligation", "Required: {}", "if"),
    ("odrl:duty", "Required: {}", "if"),
)
_LOGIC = {
    "odrl:and": ("all of: ", "; "),
    "odrl:or": ("at least one of: ", "; or "),
    "odrl:xone": ("exactly one of: ", "; or "),
    "odrl:andSequence": ("one after the other: ", "; then "),
}


@dataclass
class _Told:
    """How much of a policy may still be told: circles of conditions would have no end."""

    graph: Graph
    left: int = 500  # rules, actions and conditions

    def enough(self, depth: int) -> bool:
        self.left -= 1
        return self.left < 0 or depth > _DEEPEST


def describe_policy(document: Any) -> str:
    """Return the words for every policy of a JSON document, empty where there is none."""
    graph = Graph()
    graph.read(document)
    policies = list(of_type(graph, *_POLICIES))
    if not policies:
        policies = [node for node in graph.nodes.values() if any(node.properties.get(name) for name, *_ in _RULES)]
        inner = {id(each) for node in policies for name, *_ in _RULES for each in nodes_of(graph, node, name)}
        policies = [node for node in policies if id(node) not in inner]
    return policy_words(graph, policies)


def policy_words(graph: Graph, policies: Sequence[Node]) -> str:
    """Return the words for policies of a graph, one rule a line."""
    told = _Told(graph)
    offers = [_policy(told, each) for each in policies[:_MOST]]
    if len(offers) > 1:
        offers = [say("Offer {number}:\n{words}", number=number, words=words) for number, words in enumerate(offers, 1)]
    return _cut("\n".join(dict.fromkeys(offers)), _LONGEST)


def _policy(told: _Told, policy: Node) -> str:
    lines = [
        sentence.format(_rule(told, rule, 0, when)) + "."
        for name, sentence, when in _RULES
        for rule in _some(nodes_of(told.graph, policy, name))
    ]
    lines += [_more(len(nodes_of(told.graph, policy, name))) for name, *_ in _RULES]
    lines = [each for each in lines if each] or [say("No conditions are stated in the offer.")]
    return "\n".join(lines)


def _rule(told: _Told, rule: Node, depth: int, when: str = "if") -> str:
    """Return the words for one permission, prohibition or duty."""
    if told.enough(depth):
        return say("(nested deeper than is shown)")
    words = _listed((_action(told, each, depth) for each in values(rule, "odrl:action")), ", ") or say(
        "(no action stated)"
    )
    conditions = _conditions(told, rule, "odrl:constraint", depth)
    if conditions:
        words += f", {when} {conditions}"
    for name, lead in (
        ("odrl:duty", say("and required: ")),
        ("odrl:consequence", say("otherwise required: ")),
        ("odrl:remedy", say("if broken, required: ")),
    ):
        inner = nodes_of(told.graph, rule, name)
        if inner:
            words += f"; {lead}" + _listed((_rule(told, each, depth + 1) for each in inner), " and ")
    return words


def _action(told: _Told, value: Any, depth: int) -> str:
    node = None if told.enough(depth) else told.graph.nodes.get(getattr(value, "id", ""))
    refined = _conditions(told, node, "odrl:refinement", depth) if node else ""
    named = values(node, "rdf:value", "odrl:action") if node else []
    words = _listed((_action(told, each, depth + 1) for each in named), ", ") or plain(_written(value), ACTIONS)
    return f"{words} ({refined})" if refined else words


def _conditions(told: _Told, rule: Node, name: str, depth: int) -> str:
    found = [_condition(told, each, depth + 1) for each in _some(nodes_of(told.graph, rule, name))]
    stated = [each for each in values(rule, name) if isinstance(each, Literal) and each.text not in told.graph.nodes]
    found += [plain(each.text, OPERANDS) for each in stated[:_MOST]]
    found += [each for each in (_more(len(values(rule, name))),) if each]
    return " and ".join(each for each in found if each)


def _condition(told: _Told, node: Node, depth: int) -> str:
    if told.enough(depth):
        return say("(nested deeper than is shown)")
    parts = []
    for name, (lead, between) in _LOGIC.items():
        inner = [_condition(told, each, depth + 1) for each in _some(nodes_of(told.graph, node, name))]
        inner = [each for each in inner if each]
        if inner:
            parts.append(inner[0] if len(inner) == 1 else f"({lead}{between.join(inner)})")
    left = _all(values(node, "odrl:leftOperand", "edc:leftOperand"), OPERANDS)
    right = _all(values(node, "odrl:rightOperand", "odrl:rightOperandReference", "edc:rightOperand"), {})
    operator = _all(values(node, "odrl:operator", "edc:operator"), DATE_OPERATORS if left == "the date" else OPERATORS)
    if left or right or operator:
        unit = _all(values(node, "odrl:unit"), {})
        parts.append(" ".join(filter(None, (left or "(something)", operator or "is", right or "(nothing)", unit))))
    return " and ".join(parts)


def _all(found: Sequence[Any], table: Mapping[str, str]) -> str:
    return _listed((plain(_written(each), table) for each in found), " or ")


def _written(value: Any) -> str:
    """Return a value as written; a node without a name has nothing to show but that it is there."""
    if isinstance(value, Literal):
        return value.text
    return say("(stated in detail)") if str(value.id).startswith("_:") else str(value.id)


def _listed(parts: Iterable[str], between: str) -> str:
    every = [each for each in parts if each]
    rest = _more(len(every))
    return between.join(every[:_MOST] + ([rest] if rest else []))


def _some(nodes: list[Node]) -> list[Node]:
    return nodes[:_MOST]


def _more(count: int) -> str:
    return say("(and {count} more)", count=count - _MOST) if count > _MOST else ""


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[:most].rstrip() + say(" … (the offer is longer: see the raw record)")
