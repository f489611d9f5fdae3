# SPDX-License-Identifier: GPL-2.0-or-later
"""What the names in a JSON-LD document stand for, by the contexts that stand in the document itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urljoin

from crm_dataspace_plugin.core.catalogue.dcat.linked_names import TERMS, prefix_iri, shortened

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*|@?none")
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_CHAIN = 8  # a term may be defined by a term; longer chains are circles
_VOCABULARIES = {"schema.org": "http://schema.org/"}  # contexts on the web that are one vocabulary


@dataclass(frozen=True)
class Context:
    """How names are read at one place of a document.

    Attributes:
        terms: term or prefix to what it is defined as, in the document's words.
        links: terms whose texts are identifiers.
        languages: terms whose objects are language maps.
        reverse: terms that point the other way.
        scope: which document it is: `_:b1` of two documents are two things.
        remote: whether a context on the web is named, so that the published terms apply.
    """

    base: str = ""
    scope: str = ""
    terms: Mapping[str, str] = field(default_factory=dict)
    links: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    reverse: frozenset[str] = frozenset()
    vocabulary: str = ""
    language: str = ""
    remote: bool = False
    _known: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    def within(self, written: Any) -> Context:
        """Return the context below a `@context`, itself where there is none."""
        if written is None:
            return self
        found = self
        for each in written if isinstance(written, list) else [written]:
            if isinstance(each, str):
                vocabulary = next((iri for host, iri in _VOCABULARIES.items() if host in each), "")
                found = replace(found, remote=True, vocabulary=vocabulary or found.vocabulary, _known={})
            elif isinstance(each, Mapping):
                found = found._defined(each)
        return found

    def _defined(self, written: Mapping[str, Any]) -> Context:
        terms, links, languages, back = dict(self.terms), set(self.links), set(self.languages), set(self.reverse)
        for term, definition in written.items():
            stated = definition if isinstance(definition, Mapping) else {"@id": definition}
            target = stated.get("@reverse", stated.get("@id"))
            if not isinstance(term, str) or term.startswith("@"):
                continue
            if isinstance(target, str):
                terms[term] = target
            for holder, fits in (
                (links, stated.get("@type") in ("@id", "@vocab")),
                (languages, "@language" in _listed(stated.get("@container"))),
                (back, "@reverse" in stated),
            ):
                if fits:
                    holder.add(term)
                else:
                    holder.discard(term)
        base, vocabulary, language = (written.get(name) for name in ("@base", "@vocab", "@language"))
        return replace(
            self,
            base=_joined(self.base, base) if isinstance(base, str) else self.base,
            terms=terms,
            links=frozenset(links),
            languages=frozenset(languages),
            reverse=frozenset(back),
            vocabulary=vocabulary if isinstance(vocabulary, str) else self.vocabulary,
            language=language if isinstance(language, str) else self.language,
            _known={},
        )

    def name_of(self, key: str) -> str:
        """Return a property's name such as `dct:title`, a keyword such as `@id`, or an IRI of another vocabulary."""
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = shortened(self._expanded(key))
        return found

    def type_of(self, written: str) -> str:
        return self.name_of(written)

    def iri_of(self, written: str) -> str:
        """Return the absolute identifier written, also as `prefix:name`, or relative to the document."""
        prefix, colon, rest = written.partition(":")
        if prefix == "_" and colon:
            return f"_:{self.scope}{rest}"
        if colon and (prefix in self.terms or (prefix_iri(prefix) and not written.startswith(f"{prefix}://"))):
            return self._expanded(written)
        return written if _ABSOLUTE.match(written) else _joined(self.base, written)

    def _expanded(self, key: str, length: int = 0) -> str:
        if key.startswith("@") or length > _CHAIN:
            return key
        if key in self.terms and self.terms[key] != key:
            return self._expanded(self.terms[key], length + 1)
        prefix, colon, rest = key.partition(":")
        if colon:
            if rest.startswith("//"):
                return key
            if prefix in self.terms:
                return self._expanded(self.terms[prefix], length + 1) + rest
            return prefix_iri(prefix) + rest if prefix_iri(prefix) else key
        return self._plain(key, length)

    def _plain(self, term: str, length: int) -> str:
        published = TERMS.get(term) or (TERMS.get(term.rpartition(".")[2]) if self.remote else None)
        if published and not self.vocabulary:
            return self._expanded(published, length + 1)
        if self.vocabulary and (not self.remote or not published or "schema.org" in self.vocabulary):
            return self._expanded(self.vocabulary, length + 1) + term
        return self._expanded(published, length + 1) if published else term


def is_language_map(value: Mapping[str, Any]) -> bool:
    """Tell whether an object is texts by language, such as `{"en": "Pond", "de": ["Teich"]}`."""
    return bool(value) and all(
        isinstance(key, str)
        and key not in ("id", "or", "and", "fn")
        and _LANGUAGE.fullmatch(key)
        and (isinstance(each, str) or (isinstance(each, list) and all(isinstance(one, str) for one in each)))
        for key, each in value.items()
    )


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _joined(base: str, written: str) -> str:
    try:
        return urljoin(base, written) if base else written
    except ValueError:
        return written
