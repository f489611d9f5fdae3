# SPDX-License-Identifier: GPL-2.0-or-later
"""The part of CQL2 text that can be applied here, to the attributes of a feature.

Comparisons, AND, OR, NOT, LIKE, BETWEEN, IN, IS NULL, DATE(), TIMESTAMP(), CASEI(), A_CONTAINS and A_OVERLAPS.
Nothing is known about a missing value: a comparison with it neither holds nor fails.

Source: OGC 21-065r2 (Common Query Language, CQL2), sections 6 and 7.
"""

from __future__ import annotations

import operator
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.errors import QueryError, TextUnquoted
from crm_dataspace_plugin.core.pull.cql2_logic import Operand, Predicate, both, compared, either, folded, inverse, like
from crm_dataspace_plugin.core.pull.cql2_tokens import Token, tokens
from crm_dataspace_plugin.core.schema import FieldType, Schema, normal
from crm_dataspace_plugin.core.words import say

_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_DIGITS = 300  # of a whole number; a longer one is as good as without end
_DEEPEST = 50  # brackets inside each other


def parse(text: str, schema: Schema) -> Predicate:
    """Return the test that `text` describes; a feature is wanted where it gives True.

    Raises:
        QueryError: a mistake, a property the schema lacks, or something only a service can answer.
    """
    return _Parser(text, schema).predicate()


class _Parser:
    def __init__(self, text: str, schema: Schema) -> None:
        self._text = text
        self._tokens = tokens(text)
        self._at = 0
        self._refuse_depths()
        self._kinds = {each.property_name: each.type for each in schema.fields}

    def _refuse_depths(self) -> None:
        depth = 0
        for each in self._tokens:
            depth += (each.value == "(") - (each.value == ")") if each.kind == "sign" else 0
            if depth > _DEEPEST:
                raise QueryError(
                    say("The filter has more than {deepest} brackets inside each other.", deepest=_DEEPEST)
                )

    def predicate(self) -> Predicate:
        found = self._any_of()
        if self._peek().kind != "end":
            raise self._mistake()
        return found

    def _any_of(self) -> Predicate:
        parts = [self._all_of()]
        while self._take("OR"):
            parts.append(self._all_of())
        return parts[0] if len(parts) == 1 else lambda row: either([each(row) for each in parts])

    def _all_of(self) -> Predicate:
        parts = [self._negation()]
        while self._take("AND"):
            parts.append(self._negation())
        return parts[0] if len(parts) == 1 else lambda row: both([each(row) for each in parts])

    def _negation(self) -> Predicate:
        negated = False
        while self._take("NOT"):
            negated = not negated
        test = self._affirmation()
        return inverse(test) if negated else test

    def _affirmation(self) -> Predicate:
        if self._take("("):
            inner = self._any_of()
            self._expect(")")
            return inner
        return self._array_test() or self._comparison()

    def _array_test(self) -> Optional[Predicate]:
        name = self._peek().value.upper()
        if self._peek().kind != "name" or name not in ("A_CONTAINS", "A_OVERLAPS"):
            return None
        self._next()
        self._expect("(")
        listed = self._peek()
        values = self._operand(lists=True)
        self._expect(",")
        wanted = [each({}) for each in self._operands(f"{name}({listed.value}, ({{}}))")]
        self._expect(")")
        enough = all if name == "A_CONTAINS" else any
        return lambda row: None if values(row) is None else enough(each in values(row) for each in wanted)

    def _comparison(self) -> Predicate:
        name = self._peek().value
        left = self._operand()
        sign = self._peek()
        if sign.value in _COMPARISONS and sign.kind == "sign":
            self._next()
            return compared(left, self._value(f"{name} {sign.value} {{}}"), _COMPARISONS[sign.value])
        if self._take("IS"):
            negated = self._take("NOT")
            self._expect("NULL")
            return lambda row: (left(row) is None) is not negated
        negated = self._take("NOT")
        test = self._range_or_choice(left, name)
        if test is None:
            if negated:
                raise self._mistake()
            return lambda row: None if left(row) is None else left(row) is True
        return inverse(test) if negated else test

    def _range_or_choice(self, left: Operand, name: str) -> Optional[Predicate]:
        if self._take("LIKE"):
            return like(left, self._value(f"{name} LIKE {{}}")({}))
        if self._take("BETWEEN"):
            low = compared(left, self._value(f"{name} BETWEEN {{}} AND …"), operator.ge)
            self._expect("AND")
            high = compared(left, self._value(f"{name} BETWEEN … AND {{}}"), operator.le)
            return lambda row: both([low(row), high(row)])
        if self._take("IN"):
            choices = [compared(left, each, operator.eq) for each in self._operands(f"{name} IN ({{}})")]
            return lambda row: either([each(row) for each in choices])
        return None

    def _operands(self, example: str) -> list[Operand]:
        self._expect("(")
        found = [self._value(example)]
        while self._take(","):
            found.append(self._value(example))
        self._expect(")")
        return found

    def _value(self, example: str) -> Operand:
        """Return what something is compared with: mostly a text, whose quotation marks people forget.

        Args:
            example: how it would be right, with `{}` for the text.
        """
        token = self._peek()
        is_function = self._tokens[min(self._at + 1, len(self._tokens) - 1)].value == "("
        if token.kind == "name" and token.value not in self._kinds and not is_function:
            text = token.value.replace("'", "''")
            right = example.replace("{}", f"'{text}'")
            raise TextUnquoted(
                say(
                    "“{token}” in the filter is no property. A text wants quotation marks: "
                    "{right}. The properties are: {kinds}.",
                    token=token.value,
                    right=right,
                    kinds=", ".join(self._kinds),
                )
            )
        return self._operand()

    def _operand(self, lists: bool = False) -> Operand:
        token = self._next()
        if token.kind == "number":
            whole = token.value.lstrip("+-").isdecimal() and len(token.value) <= _DIGITS
            number = int(token.value) if whole else float(token.value)
            return lambda row: number
        if token.kind == "text":
            return lambda row: token.value
        if token.kind == "keyword" and token.value in ("TRUE", "FALSE"):
            return lambda row: token.value == "TRUE"
        if token.kind == "name":
            return (
                self._function(token.value.upper()) if self._peek().value == "(" else self._property(token.value, lists)
            )
        raise self._mistake()

    def _function(self, name: str) -> Operand:
        if name not in ("DATE", "TIMESTAMP", "CASEI"):
            raise QueryError(
                say("{name} in the filter can only be answered by the service, and this one does not.", name=name)
            )
        self._expect("(")
        inner = self._operand()
        self._expect(")")
        if name == "CASEI":
            return lambda row: folded(inner(row))
        kind = FieldType.DATE if name == "DATE" else FieldType.DATETIME
        return lambda row: normal(inner(row), kind)

    def _property(self, name: str, lists: bool) -> Operand:
        if name not in self._kinds:
            raise QueryError(
                say(
                    "There is no property “{name}” to filter by. There are: {kinds}.",
                    name=name,
                    kinds=", ".join(self._kinds),
                )
            )
        kind = self._kinds[name]
        if (kind is FieldType.LIST) is not lists:
            advice = (
                say("“{name}” is a list: write A_CONTAINS({name}, ('…')).", name=name)
                if not lists
                else say("“{name}” is no list.", name=name)
            )
            raise QueryError(advice)
        return lambda row: normal(row.get(name), kind)

    def _peek(self) -> Token:
        return self._tokens[self._at]

    def _next(self) -> Token:
        token = self._tokens[self._at]
        self._at = min(self._at + 1, len(self._tokens) - 1)
        return token

    def _take(self, value: str) -> bool:
        token = self._peek()
        if token.kind in ("keyword", "sign") and token.value == value:
            self._next()
            return True
        return False

    def _expect(self, value: str) -> None:
        if not self._take(value):
            raise self._mistake()

    def _mistake(self) -> QueryError:
        found = self._peek().value or say("its end")
        return QueryError(say("The filter “{text}” cannot be understood near “{found}”.", text=self._text, found=found))
