# SPDX-License-Identifier: GPL-2.0-or-later
"""Just enough of Lucene's query language for the stand-ins of Solr and CKAN: it really judges documents.

Clauses with `+`, `-`, AND, OR, NOT, brackets, `field:` before a term, a phrase, a bracket or a range `[a TO b]`. What
Lucene refuses is refused here: brackets that do not close, and fields the schema does not have.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Callable

Document = Mapping[str, Any]
Judge = Callable[[Document], bool]
Match = Callable[[Document, str, str, bool], bool]  # document, field, written, whether as a phrase

_TOKEN = re.compile(
    r"""\s*(?:(?P<op>AND\b|OR\b|NOT\b|&&|\|\||[+\-!()])|(?P<field>[A-Za-z_][\w.]*):|"(?P<phrase>(?:\\.|[^"\\])*)"
    |\[(?P<range>[^\]]*)\]|(?P<word>(?:\\.|[^\s()"\[\]:+!\\-])(?:\\.|[^\s()"\[\]:\\])*))""",
    re.VERBOSE,
)


class SyntaxRefused(Exception):
    """What Solr answers with 400 “Cannot parse …”."""


class UndefinedField(Exception):
    """What Solr answers with 400 “undefined field …”."""


def judge_of(query: str, match: Match, default_field: str, default_and: bool = False) -> Judge:
    """Return what tells whether a document fits."""
    parser = _Parser(query, match, default_and)
    found = parser.clauses(default_field)
    if parser.position < len(parser.tokens):
        raise SyntaxRefused(f"Cannot parse '{query}'")
    return found


class _Parser:
    def __init__(self, query: str, match: Match, default_and: bool) -> None:
        self._query, self._match, self._default_and = query, match, default_and
        self.tokens: list[tuple[str, str]] = []
        self.position = 0
        end = 0
        while end < len(query.rstrip()):
            found = _TOKEN.match(query, end)
            if found is None or found.end() == end:
                raise SyntaxRefused(f"Cannot parse '{query}'")
            kind = str(found.lastgroup)
            self.tokens.append((kind, found.group(kind)))
            end = found.end()

    def clauses(self, field: str) -> Judge:
        must: list[Judge] = []
        should: list[Judge] = []
        never: list[Judge] = []
        joined = "AND" if self._default_and else ""
        while self.position < len(self.tokens) and self._peek() != ("op", ")"):
            occur = ""
            while self._peek()[0] == "op" and self._peek()[1] not in "()":
                operator = self._next()[1]
                if operator in ("AND", "&&"):
                    joined = "AND"
                    if should:
                        must.append(should.pop())
                elif operator in ("OR", "||"):
                    joined = "OR"
                    if self._default_and and must:
                        should.append(must.pop())
                else:
                    occur = {"+": "+", "-": "-", "!": "-", "NOT": "-"}[operator]
            one = self._clause(field)
            (never if occur == "-" else must if occur == "+" or joined == "AND" else should).append(one)
            joined = "AND" if self._default_and else ""
        return lambda document: _holds(document, must, should, never)

    def _clause(self, field: str) -> Judge:
        kind, written = self._next()
        if kind == "field":
            return self._clause(written)
        if (kind, written) == ("op", "("):
            inner = self.clauses(field)
            if self._next() != ("op", ")"):
                raise SyntaxRefused(f"Cannot parse '{self._query}'")
            return inner
        if kind == "op":
            raise SyntaxRefused(f"Cannot parse '{self._query}'")
        plain = re.sub(r"\\(.)", r"\1", written)
        self._match({}, field, plain, kind == "phrase")  # refuses a field that is not there, also without documents
        if kind == "range":
            return lambda document: self._match(document, field, f"[{written}]", False)
        return lambda document: self._match(document, field, plain, kind == "phrase")

    def _peek(self) -> tuple[str, str]:
        return self.tokens[self.position] if self.position < len(self.tokens) else ("end", "")

    def _next(self) -> tuple[str, str]:
        found = self._peek()
        if found[0] == "end":
            raise SyntaxRefused(f"Cannot parse '{self._query}': Encountered \"<EOF>\"")
        self.position += 1
        return found


def _holds(document: Document, must: Sequence[Judge], should: Sequence[Judge], never: Sequence[Judge]) -> bool:
    if any(each(document) for each in never) or not all(each(document) for each in must):
        return False
    return not should or bool(must) or any(each(document) for each in should)


def words_of(value: Any) -> list[str]:
    """Return the words of a text field: lower case, without punctuation, plurals cut as a stemmer would."""
    values = value if isinstance(value, list) else [value]
    words = re.findall(r"\w+", " ".join(str(each) for each in values if each is not None).lower())
    return [word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words]


def has_phrase(value: Any, phrase: str) -> bool:
    """Tell whether a text field holds the words of a phrase in their order."""
    have, want = words_of(value), words_of(phrase)
    return bool(want) and any(have[n : n + len(want)] == want for n in range(len(have)))
