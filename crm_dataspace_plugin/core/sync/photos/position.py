# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a photo was taken, as the camera wrote it into a JPEG: whether it says so, and the same photo without it.

Positions stand in Exif (the GPS directory) and in XMP. The former is overwritten with zeros, so that what else the
camera noted (time, which way is up) stays; a block of XMP that tells a position is left out whole. What a maker hides
in its own notes is not known.

Source: CIPA DC-008 (Exif 2.32) 4.5 and 4.6.6; ITU-T T.81 B.1.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

JPEG = b"\xff\xd8"
HEAD = 2**20  # bytes in which the segments before the picture are looked for
_EXIF, _XMP = b"Exif\0\0", (b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0")
_APP1, _SCAN, _END = 0xE1, 0xDA, 0xD9
_GPS = 0x8825  # tag of the pointer to the GPS directory
_ENTRY = 12  # bytes
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}  # type to bytes of one value
_MOST_ENTRIES = 200
_WORDS = b"GPSLatitude"


def tells_position(head: bytes) -> bool:
    """Tell whether the first bytes of a JPEG say where it was taken."""
    return any(_tells(kind, content) for kind, content in _segments(head))


def without_position(head: bytes) -> bytes:
    """Return the first bytes of a JPEG without the place; its picture is the same."""
    made, rest = [JPEG], len(JPEG)
    for kind, content in _segments(head):
        rest += 4 + len(content)
        if kind == _APP1 and content.startswith(_EXIF):
            content = _EXIF + _blanked(content[len(_EXIF) :])
        elif _tells(kind, content):
            continue
        made.append(bytes([0xFF, kind]) + struct.pack(">H", len(content) + 2) + content)
    return b"".join(made) + head[rest:]


def _segments(head: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield marker and content of each segment before the picture, as long as they are whole."""
    at = len(JPEG)
    while head.startswith(JPEG) and at + 4 <= len(head) and head[at] == 0xFF and head[at + 1] not in (_SCAN, _END):
        (length,) = struct.unpack_from(">H", head, at + 2)
        if length < 2 or at + 2 + length > len(head):
            return
        yield head[at + 1], head[at + 4 : at + 2 + length]
        at += 2 + length


def _tells(kind: int, content: bytes) -> bool:
    if kind != _APP1:
        return False
    if content.startswith(_EXIF):
        return bool(_spans(content[len(_EXIF) :]))
    return content.startswith(_XMP) and _WORDS in content


def _blanked(tiff: bytes) -> bytes:
    made = bytearray(tiff)
    for start, end in _spans(tiff):
        made[start:end] = bytes(end - start)
    return bytes(made)


def _spans(tiff: bytes) -> list[tuple[int, int]]:
    """Return from where to where the GPS directory and its values stand; nothing where it is empty or absent."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 8:
        return []
    (first,) = struct.unpack_from(order + "I", tiff, 4)
    places = [value for tag, _, _, value in _entries(tiff, order, first) if tag == _GPS]
    spans = []
    for place in places:
        entries = list(_entries(tiff, order, place))
        for _, kind, count, value in entries:
            size = _SIZES.get(kind, 1) * count
            if size > 4:
                spans.append((value, min(value + size, len(tiff))))
        if entries:
            spans.append((place, min(place + 2 + _ENTRY * len(entries), len(tiff))))
    return [(start, end) for start, end in spans if start < end]


def _entries(tiff: bytes, order: str, at: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield tag, type, count and value (or where it stands) of a directory's entries."""
    if at + 2 > len(tiff):
        return
    (count,) = struct.unpack_from(order + "H", tiff, at)
    for number in range(min(count, _MOST_ENTRIES)):
        place = at + 2 + _ENTRY * number
        if place + _ENTRY > len(tiff):
            return
        tag, kind, values, value = struct.unpack_from(order + "HHII", tiff, place)
        yield tag, kind, values, value
