# SPDX-License-Identifier: GPL-2.0-or-later
"""Good documents made crooked: their structure is kept, so that a parser gets beyond its first line."""

from __future__ import annotations

import copy
import json
import re
from random import Random
from typing import Any

_JUNK: tuple[Any, ...] = (None, True, False, 0, -1, 1e308, float("inf"), float("nan"), 10**400, "", " ", "\x00", [], {})
_JUNK += (
    "\ud800",
    "\u202e",
    "a" * 5000,
    "javascript:alert(1)",
    "file:///etc/passwd",
    "http://[",
    "//",
    "http://h:99999/",
)
_JUNK += ([[]], [None], {"": None}, "2020-13-45T99:99:99Z", "POLYGON((0 0", "-180,-90,180", "&#x0;", "<b>", "٣", "%00")
_JUNK += ([[1, 2], [3]], {"@id": "_:a"}, {"@value": []}, {"@graph": {}}, {"en": None}, "EPSG:99999999", [180, 91, "x"])
_TEXTS = (
    "",
    "]]>",
    "&#0;",
    "&nbsp;",
    "&",
    "<",
    "\x00",
    "\ufffe",
    "9" * 400,
    "NaN",
    "-1",
    "<x/>",
    "<!--",
    "<![CDATA[",
    "' \"",
)
_TEXTS += (
    "<!DOCTYPE a>",
    "xmlns:gmd=''",
    "http://[",
    "file:///etc/passwd",
    "2020-13-45",
    "1 2 3 4 5",
    "\u202e",
    "a" * 3000,
)
_PIECES = re.compile(r"(<[^<>]*>)")
_DEEP = 400


def mutated(data: bytes, random: Random) -> bytes:
    """Return a crooked copy: of the structure where `data` is JSON or XML, of the bytes else and now and then."""
    for _ in range(random.randint(1, 4)):
        data = _once(data, random)
    return data


def _once(data: bytes, random: Random) -> bytes:
    if random.random() < 0.15:
        return _bytes(data, random)
    if data.lstrip()[:1] in (b"{", b"["):
        try:
            return _json(json.loads(data), random)
        except (ValueError, RecursionError):
            return _bytes(data, random)
    if data.lstrip()[:1] == b"<":
        return _xml(data.decode("utf-8", "replace"), random).encode("utf-8", "replace")
    return _words(data, random) if random.random() < 0.5 else _bytes(data, random)


def _json(document: Any, random: Random) -> bytes:
    holders = _holders(document)
    if not holders:
        return json.dumps(random.choice(_JUNK)).encode()
    holder = random.choice(holders)
    keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    if keys:
        _change(holder, random.choice(keys), holders, random)
    return json.dumps(document).encode()


def _change(holder: Any, key: Any, holders: list[Any], random: Random) -> None:
    way = random.randrange(8)
    if way == 0:
        del holder[key]
    elif way == 1:
        holder[key] = [holder[key]]
    elif way == 2:
        holder[key] = {random.choice(("en", "@value", "@id", "a")): holder[key]}
    elif way == 3 and isinstance(holder, dict):
        named = [each for other in holders if isinstance(other, dict) for each in other]
        holder[random.choice(named)] = holder[key]
    elif way == 4:
        holder[key] = copy.deepcopy(random.choice(holders)) if len(holders) < 3000 else None
    elif way == 5:
        for _ in range(random.choice((3, 30, _DEEP // 2))):
            holder[key] = [holder[key]]
    elif way == 6 and isinstance(holder, list):
        holder.extend(holder[:50])
    else:
        holder[key] = random.choice(_JUNK)


def _holders(document: Any) -> list[Any]:
    """Return every object and list inside, for which a key is a text or a number."""
    found, waiting = [], [document]
    while waiting and len(found) < 5000:
        value = waiting.pop()
        if isinstance(value, (dict, list)):
            found.append(value)
            waiting += list(value.values()) if isinstance(value, dict) else value
    return found


def _xml(text: str, random: Random) -> str:
    pieces = _PIECES.split(text)
    place = random.randrange(len(pieces))
    way = random.randrange(8)
    if way == 0:
        del pieces[place]
    elif way == 1:
        pieces.insert(place, random.choice(pieces))
    elif way == 2:
        pieces[place] = random.choice(_TEXTS)
    elif way == 3:
        pieces[place] = re.sub(
            r"=\s*(['\"])[^'\"]*\1", lambda m: f"={m[1]}{random.choice(_TEXTS)}{m[1]}", pieces[place]
        )
    elif way == 4:
        pieces[place] = re.sub(r"\w+:", "", pieces[place], count=1)
    elif way == 5:
        end = min(len(pieces), place + random.randint(1, 9))
        pieces[place:place] = pieces[place:end] * random.choice((1, 2, 40))
    elif way == 6:
        other = random.randrange(len(pieces))
        pieces[place], pieces[other] = pieces[other], pieces[place]
    else:
        pieces[place] = re.sub(
            r"-?\d+(\.\d+)?", lambda _: random.choice(("NaN", "1e999", "-181", "", "9" * 50)), pieces[place]
        )
    return "".join(pieces)


def _words(data: bytes, random: Random) -> bytes:
    words = data.split(b" ")
    place = random.randrange(len(words))
    way = random.randrange(4)
    if way == 0:
        del words[place]
    elif way == 1:
        words.insert(place, random.choice(words))
    elif way == 2:
        random.shuffle(words)
    else:
        words[place] = str(random.choice(_JUNK)).encode("utf-8", "replace")
    return b" ".join(words)


def _bytes(data: bytes, random: Random) -> bytes:
    place = random.randrange(len(data) + 1)
    way = random.randrange(5)
    if way == 0:
        return data[:place]
    if way == 1:
        return data[:place] + bytes([random.randrange(256)]) + data[place + 1 :]
    if way == 2:
        end = place + random.randint(1, 40)
        return data[:place] + data[end:]
    if way == 3:
        return data[:place] + data[place : place + random.randint(1, 40)] * random.choice((2, 3, 60)) + data[place:]
    return data[:place] + str(random.choice(_JUNK)).encode("utf-8", "replace") + data[place:]
