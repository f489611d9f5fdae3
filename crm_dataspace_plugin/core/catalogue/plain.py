# SPDX-License-Identifier: GPL-2.0-or-later
"""Plain text, lists and numbers out of whatever a catalogue wrote where one was expected.

Catalogues write a language map for a text, one value for a list, a number for an identifier and `null` for
anything. Nothing here raises.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any, Optional

from crm_dataspace_plugin.core.vocabulary.words import bare

_LANGUAGES = ("en", "eng", "en-GB", "en-US", "und", "mul", "none")
_TEXT_KEYS = ("@value", "value", "title", "label", "prefLabel", "name", "organization", "id", "code", "@id", "href")
_TRUTHS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_UNCOUNTABLE = 1e12
_DEPTH = 6  # nested deeper than this is no text
_DEEPEST = 60  # levels of an entry; one that is deeper is made to exhaust whoever walks through it
# What is never seen, or turns the letters around it: control characters, marks that change the direction of writing,
# signs and tags without a shape. “gpj.exe” must not read “exe.jpg”.
_HARMFUL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)
_LINE_END = re.compile("[\u2028\u2029\x85]")


def text(value: Any, depth: int = 0) -> str:
    """Return one text: English of a language map, the first of several, empty when there is none."""
    if isinstance(value, str):
        return harmless(value).strip()
    if isinstance(value, bool) or value is None or depth > _DEPTH:
        return ""
    if isinstance(value, (int, float)):
        return str(value) if number(value) is not None else ""
    if isinstance(value, list):
        return next(filter(None, (text(each, depth + 1) for each in _english_first(value))), "")
    if isinstance(value, Mapping):
        keys = [*(key for key in (*_LANGUAGES, *_TEXT_KEYS) if key in value), *(k for k in value if _is_language(k))]
        return next(filter(None, (text(value[key], depth + 1) for key in keys)), "")
    return ""


def texts(value: Any) -> tuple[str, ...]:
    """Return a list of texts, each once, from a list or from one value."""
    values = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(filter(None, (text(each) for each in values))))


def number(value: Any) -> Optional[float]:
    """Return a finite number, also where it was written as text; None for anything else."""
    if isinstance(value, bool):
        return None
    try:
        found = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def count(value: Any) -> Optional[int]:
    """Return a whole number of things, None when there is none, or more than there can be."""
    found = number(value)
    return int(found) if found is not None and 0 <= found < _UNCOUNTABLE else None


def truth(value: Any) -> Optional[bool]:
    """Return yes or no, also where it was written as a word of English or as a number; None for anything else."""
    if isinstance(value, bool):
        return value
    return _TRUTHS.get(text(value).lower())


def mapping(value: Any) -> Mapping[str, Any]:
    """Return `value` if it is a JSON object, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def mappings(value: Any) -> list[Mapping[str, Any]]:
    """Return the JSON objects in a list, or the one object in place of a list."""
    values = value if isinstance(value, list) else [value]
    return [each for each in values if isinstance(each, Mapping)]


def folded(value: str) -> str:
    """Return `value` without case and accents, for comparing."""
    return bare(value).strip()


def harmless(value: str) -> str:
    """Return a text that can be stored and shown.

    Control characters and marks that turn the direction of writing are left out; halves of a character, which JSON can
    write and no file or window can take, are replaced.
    """
    if value.isprintable():
        return value
    whole = value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _HARMFUL.sub("", _LINE_END.sub("\n", whole))


def too_deep(value: Any) -> bool:
    """Tell whether a JSON value is nested deeper than any real entry."""
    level = [value]
    for _ in range(_DEEPEST):
        inner: list[Any] = []
        for each in level:
            inner.extend(each.values() if isinstance(each, Mapping) else each if isinstance(each, list) else ())
        if not inner:
            return False
        level = inner
    return True


def _is_language(key: Any) -> bool:
    return isinstance(key, str) and re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", key) is not None


def _english_first(values: list[Any]) -> list[Any]:
    english = [each for each in values if isinstance(each, Mapping) and str(each.get("@language", "")).startswith("en")]
    return english + [each for each in values if not any(each is other for other in english)]
