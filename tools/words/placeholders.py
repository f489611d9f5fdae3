# SPDX-License-Identifier: GPL-2.0-or-later
"""What a translation has to keep of its text: placeholders, tags, mnemonics, blanks and the ending."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from string import Formatter
from typing import Optional

QT_PLACEHOLDER = r"%(?:L?\d+|n)"
TAG = r"</?[A-Za-z][^<>]*>"
ENTITY = r"&(?:[A-Za-z]+|#\d+);"
FILE_KINDS = r"\(\*[^)]*\)"
PARAMETER = r"\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b"  # the name of one, as scripts write it
_MNEMONIC = re.compile(rf"(?!{ENTITY})(?<!&)&(?=\w)")
_ENDINGS = ("…", "...", ":")


def faults(source: str, translation: str) -> Iterator[str]:
    """Yield what the translation lost or brought in, in a sentence each."""
    if not translation.strip():
        yield "it is empty"
        return
    fields, translated = _fields(source), _fields(translation)
    if fields is not None and translated is None:
        yield "its braces do not form placeholders"
    elif fields is not None and fields != translated:
        yield f"its placeholders are {_listed(translated)}, not {_listed(fields)}"
    for pattern, name in (
        (QT_PLACEHOLDER, "placeholders"),
        (TAG, "tags"),
        (FILE_KINDS, "kinds of files"),
        (PARAMETER, "names"),
    ):
        wanted, has = Counter(re.findall(pattern, source)), Counter(re.findall(pattern, translation))
        if wanted != has:
            yield f"its {name} are {_listed(has)}, not {_listed(wanted)}"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(translation)):
        yield "the “&” before the letter for the keyboard is lost or new"
    if _blanks(source) != _blanks(translation):
        yield "the blanks at its beginning or end differ"
    for ending in _ENDINGS:
        if source.rstrip().endswith(ending) != translation.rstrip().endswith(ending):
            yield f"the ending “{ending}” is lost or new"


def _fields(text: str) -> Optional[set[str]]:
    """Return the placeholders of `str.format`, those without a name by number; None where it is no template."""
    fields = set()
    counted = 0
    try:
        for _text, name, spec, conversion in Formatter().parse(text):
            if name is None:
                continue
            if not name:
                name, counted = str(counted), counted + 1
            fields.add("{" + name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "") + "}")
    except ValueError:
        return None
    return fields


def _blanks(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _listed(words: Optional[Iterable[str]]) -> str:
    return ", ".join(sorted(words or ())) or "none"
