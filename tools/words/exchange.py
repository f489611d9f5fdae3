# SPDX-License-Identifier: GPL-2.0-or-later
"""What is left to translate, as JSON for a translator, and the translations back from there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from tools.words.catalogue import Catalogue, Translation
from tools.words.message import Message
from tools.words.placeholders import faults

Entry = dict[str, str]


def left(catalogue: Catalogue, part: int = 1, parts: int = 1) -> list[Entry]:
    """Return what is unfinished, the same words of several contexts once; of `parts` equal parts the one at `part`."""
    contexts: dict[str, list[Message]] = {}
    for message in sorted(catalogue):
        if not catalogue[message].finished:
            contexts.setdefault(message.id, []).append(message)
    entries = [_entry(messages) for messages in contexts.values()]
    return entries[len(entries) * (part - 1) // parts : len(entries) * part // parts]


def _entry(messages: list[Message]) -> Entry:
    first = messages[0]
    entry = {"id": first.id, "context": ", ".join(each.context for each in messages), "source": first.source}
    return {**entry, "comment": first.comment} if first.comment else entry


def refused(catalogue: Catalogue, translations: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence for each translation that cannot be taken: under an unknown id, or with something lost."""
    known: dict[str, list[Message]] = {}
    for each in catalogue:
        known.setdefault(each.id, []).append(each)
    for key, text in translations.items():
        messages = list(_meant(key, known.get(key.partition("@")[0], [])))
        if not messages:
            yield f"{key}: no text has this id."
        for fault in faults(messages[0].source, text) if messages else ():
            yield f"{key}: “{messages[0].source}” → “{text}”: {fault}."


def taken(catalogue: Catalogue, translations: Mapping[str, str]) -> Catalogue:
    """Return the catalogue with `translations`: `id` is for the words anywhere, `id@Context` for one place."""
    general = {message: translations.get(message.id) for message in catalogue}
    special = {message: translations.get(f"{message.id}@{message.context}") for message in catalogue}
    return {
        message: Translation(text, True) if (text := special[message] or general[message]) else old
        for message, old in catalogue.items()
    }


def _meant(key: str, messages: Iterable[Message]) -> Iterator[Message]:
    context = key.partition("@")[2]
    return (each for each in messages if not context or each.context == context)
