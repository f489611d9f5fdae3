# SPDX-License-Identifier: GPL-2.0-or-later
"""Keep the words of the product in other languages: `update`, `check`, `todo`, `take`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.words.catalogue import Catalogue, place, read, updated, write
from tools.words.exchange import left, refused, taken
from tools.words.extraction import extract
from tools.words.message import LANGUAGES, Message
from tools.words.placeholders import faults


def update() -> None:
    """Bring each language's file up to date with the code."""
    found = extract()
    if found.wrong:
        sys.exit("\n".join(found.wrong))
    for language in LANGUAGES:
        path = place(language)
        catalogue = updated(read(path), found.messages)
        write(path, language, catalogue)
        print(f"{language}: {len(catalogue)} texts, {_unfinished(catalogue)} to translate")


def check() -> None:
    """Tell what is missing, stale, unfinished or has lost something; end with 1 if there is any."""
    found = extract()
    told = [*found.wrong]
    for language in LANGUAGES:
        told += [f"{language}: {each}" for each in _wrong(language, found.messages)]
    print("\n".join(told) or "Every text is there in every language.")
    sys.exit(bool(told))


def todo(language: str, part: str) -> None:
    number, _, parts = part.partition("/")
    entries = left(read(place(language)), int(number), int(parts or 1))
    print(json.dumps(entries, ensure_ascii=False, indent=1))


def take(language: str, file: Path) -> None:
    path = place(language)
    catalogue = read(path)
    translations = json.loads(file.read_text(encoding="utf-8"))
    wrong = list(refused(catalogue, translations))
    if wrong:
        sys.exit("\n".join([*wrong, "Nothing was taken."]))
    catalogue = taken(catalogue, translations)
    write(path, language, catalogue)
    print(f"{language}: {len(translations)} taken, {_unfinished(catalogue)} to translate")


def _wrong(language: str, messages: frozenset[Message]) -> Iterator[str]:
    catalogue = read(place(language))
    missing, stale = messages - set(catalogue), set(catalogue) - messages
    if missing or stale:
        yield f"{len(missing)} texts are missing and {len(stale)} stale: run make words"
    if _unfinished(catalogue):
        yield f"{_unfinished(catalogue)} texts are not translated"
    for message, translation in catalogue.items():
        for fault in faults(message.source, translation.text) if translation.finished else ():
            yield f"{message.context}: “{message.source}” → “{translation.text}”: {fault}"


def _unfinished(catalogue: Catalogue) -> int:
    return sum(not each.finished for each in catalogue.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="bring the languages' files up to date with the code")
    commands.add_parser("check", help="tell what is missing, stale, unfinished or has lost a placeholder")
    asking = commands.add_parser("todo", help="write what is unfinished as JSON")
    asking.add_argument("language", choices=LANGUAGES)
    asking.add_argument("--part", default="1/1", help="the first of three parts: 1/3")
    taking = commands.add_parser("take", help='read {"id": "translation"} back; "id@Context" is for one context only')
    taking.add_argument("language", choices=LANGUAGES)
    taking.add_argument("file", type=Path)
    arguments = vars(parser.parse_args())
    {"update": update, "check": check, "todo": todo, "take": take}[arguments.pop("command")](**arguments)


if __name__ == "__main__":
    main()
