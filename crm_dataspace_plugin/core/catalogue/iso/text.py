# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts, codes and addresses as ISO metadata writes them: in several languages, as an anchor, as a code."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from crm_dataspace_plugin.core.xml.node import Node, attribute, every, first, local_name, words

_ENGLISH = ("en", "eng", "english")


@dataclass(frozen=True)
class Languages:
    """In which languages a record is written.

    Attributes:
        own: of the texts that say none, as the record names it.
        english: ids of its locales that are English, in lower case.
    """

    own: str = ""
    english: frozenset[str] = field(default_factory=frozenset)

    @property
    def own_is_english(self) -> bool:
        return self.own.lower() in _ENGLISH

    def is_english(self, locale: str) -> bool:
        """Tell whether `locale`, such as `#EN` or `#locale-eng`, is English."""
        plain = locale.rpartition("#")[2].lower()
        return plain in self.english or (not self.english and plain.rpartition("-")[2] in _ENGLISH)


def read_languages(record: Node) -> Languages:
    """Return the languages of a record of ISO 19139 or 19115-3."""
    own = code(first(record, "language")) or code(first(record, "defaultLocale/PT_Locale/language"))
    english = set()
    for locale in every(record, "PT_Locale"):
        said = code(first(locale, "languageCode")) or code(first(locale, "language"))
        if said.lower() in _ENGLISH:
            english.add(attribute(locale, "id").lower())
    return Languages(own, frozenset(english))


def read_text(node: Optional[Node], languages: Languages) -> str:
    """Return the text of a property: English where it has that, else its own, else the first; empty for none."""
    if node is None:
        return ""
    count = len(node)
    if not count:
        return words(node)
    if count == 1 and not len(node[0]):
        return words(node[0]) or attribute(node[0], "title")
    own, others = "", []
    for child in node:
        if local_name(child) == "PT_FreeText":
            others += [(attribute(each, "locale"), words(each)) for each in every(child, "LocalisedCharacterString")]
        else:
            own = own or words(child) or attribute(child, "title")
    if own and languages.own_is_english:
        return own
    english = (told for locale, told in others if told and languages.is_english(locale))
    return next(english, "") or own or next((told for _, told in others if told), "")


def read_texts(nodes: list[Node], languages: Languages) -> tuple[str, ...]:
    """Return the texts of several properties, each once."""
    return tuple(dict.fromkeys(filter(None, (read_text(each, languages) for each in nodes))))


def code(node: Optional[Node]) -> str:
    """Return the value of a code: of the list, else as written; empty for none."""
    if node is None:
        return ""
    for child in node:
        return attribute(child, "codeListValue") or words(child)
    return words(node)


def address_of(node: Optional[Node]) -> str:
    """Return where the anchor in a property points to, empty for none."""
    anchor = first(node, "Anchor")
    return attribute(anchor, "href")
