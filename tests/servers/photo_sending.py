# SPDX-License-Identifier: GPL-2.0-or-later
"""Sends a photo to a data space, request by request, as tus 1.0 has it."""

from __future__ import annotations

import base64
import hashlib

from tests.servers.data_space_client import Client
from tests.servers.images import jpeg

PHOTOS = "/collections/ponds/items/p-0001/photos"
TUS = {"Tus-Resumable": "1.0.0"}
CONTENT = jpeg(300)
SHA256 = hashlib.sha256(CONTENT).hexdigest()
AT = f"{PHOTOS}/{SHA256}"


def told(sha256: str = SHA256) -> str:
    return f"sha256 {base64.b64encode(sha256.encode()).decode()}"


def begin(ponds: Client, place: str = PHOTOS, length: int = len(CONTENT), sha256: str = SHA256):
    headers = {**TUS, "Upload-Length": str(length), "Upload-Metadata": told(sha256)}
    return ponds.send("POST", place, headers={**headers, **rights(ponds)})


def append(ponds: Client, start: int, data: bytes, at: str = AT, **more: str):
    headers = {**TUS, "Upload-Offset": str(start), "Content-Type": "application/offset+octet-stream"}
    more = {name.replace("_", "-"): value for name, value in more.items()}
    return ponds.send("PATCH", at, data=data, headers={**headers, **rights(ponds), **more})


def head(ponds: Client, at: str = AT):
    return ponds.send("HEAD", at, headers={**TUS, **rights(ponds)})


def rights(ponds: Client) -> dict[str, str]:
    return {"Authorization": f"Bearer {ponds.space.token}"}
