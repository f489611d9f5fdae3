# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of one language in Qt Linguist's format, always in one order, so that the lines of a change are few."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from tools.words.extraction import ROOT
from tools.words.message import Message

FOLDER = ROOT / "resources" / "i18n"
_QUOTES = {'"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True)
class Translation:
    """Attributes:
    finished: False for a draft, and where there is none.
    """

    text: str = ""
    finished: bool = False


Catalogue = Mapping[Message, Translation]


def place(language: str) -> Path:
    return FOLDER / f"crm_dataspace_plugin_{language}.ts"


def read(path: Path) -> Catalogue:
    """Return what a file holds; nothing where there is none."""
    return dict(_messages(ET.parse(path).getroot())) if path.exists() else {}


def write(path: Path, language: str, catalogue: Catalogue) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes("".join(f"{line}\n" for line in _lines(language, catalogue)).encode())


def updated(old: Catalogue, messages: Iterable[Message]) -> Catalogue:
    """Return the catalogue of `messages`: with the old translations, or those that the same words have elsewhere."""
    same_words: dict[str, set[str]] = {}
    for message, translation in old.items():
        if translation.finished:
            same_words.setdefault(message.id, set()).add(translation.text)
    return {each: old.get(each) or _of_the_words(same_words.get(each.id, set())) for each in messages}


def _of_the_words(known: set[str]) -> Translation:
    return Translation(next(iter(known)), True) if len(known) == 1 else Translation()


def _messages(root: ET.Element) -> Iterator[tuple[Message, Translation]]:
    for context in root.iter("context"):
        for each in context.iter("message"):
            translation = each.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            message = Message(context.findtext("name", ""), each.findtext("source", ""), each.findtext("comment", ""))
            yield message, Translation(translation.text or "", translation.get("type") != "unfinished")


def _lines(language: str, catalogue: Catalogue) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield "<!DOCTYPE TS>"
    yield f'<TS version="2.1" language="{language}" sourcelanguage="en">'
    for context, messages in groupby(sorted(catalogue), key=lambda each: each.context):
        yield "<context>"
        yield f"    <name>{_escaped(context)}</name>"
        for each in messages:
            translation = catalogue[each]
            yield "    <message>"
            yield f"        <source>{_escaped(each.source)}</source>"
            if each.comment:
                yield f"        <comment>{_escaped(each.comment)}</comment>"
            kind = "" if translation.finished else ' type="unfinished"'
            yield f"        <translation{kind}>{_escaped(translation.text)}</translation>"
            yield "    </message>"
        yield "</context>"
    yield "</TS>"


def _escaped(text: str) -> str:
    return escape(text, _QUOTES)
