# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos made by code: the markers of a JPEG around bytes that no other one has; with or without a position."""

from __future__ import annotations

import random
import struct

_GPS = 0x8825  # tag of the pointer to the position
_LATITUDE = struct.pack(">6I", 43, 1, 15, 1, 123, 10)  # 43° 15′ 12.3″


def jpeg(size: int = 2000, seed: int = 0, *segments: bytes) -> bytes:
    """Return what is taken for a photo: `segments` in front, then `size` bytes where the picture would be."""
    chance = random.Random(seed)
    scan = bytes(chance.randrange(255) for _ in range(min(size, 4096))) * (size // 4096 + 1)
    return b"\xff\xd8" + b"".join(segments) + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + scan[:size] + b"\xff\xd9"


def segment(marker: int, content: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content


def exif_with_position(order: str = ">") -> bytes:
    """Return the segment in which a camera says which way up the photo is, and where it was taken."""
    mark = b"MM" if order == ">" else b"II"
    first, position = 8, 8 + 2 + 2 * 12 + 4
    values = position + 2 + 2 * 12 + 4
    latitude = struct.pack(order + "6I", *struct.unpack(">6I", _LATITUDE))
    tiff = mark + struct.pack(order + "HI", 42, first)
    tiff += struct.pack(order + "H", 2)
    tiff += struct.pack(order + "HHIHH", 0x0112, 3, 1, 6, 0)  # orientation
    tiff += struct.pack(order + "HHII", _GPS, 4, 1, position) + bytes(4)
    tiff += struct.pack(order + "H", 2)
    tiff += struct.pack(order + "HHI4s", 1, 2, 2, b"N\0\0\0")
    tiff += struct.pack(order + "HHII", 2, 5, 3, values) + bytes(4)
    return segment(0xE1, b"Exif\0\0" + tiff + latitude)


def xmp_with_position() -> bytes:
    words = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf exif:GPSLatitude="43,15.2N"/></x:xmpmeta>'
    return segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + words)
