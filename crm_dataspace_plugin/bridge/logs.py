# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin's lines in QGIS' message log. English, for reports; addresses without their login or query."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from qgis.core import Qgis, QgsMessageLog

TAG = "CRM Data Space"

_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")
_SECRET = re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]+")


def fail(words: str) -> None:
    QgsMessageLog.logMessage(without_secrets(words), TAG, Qgis.MessageLevel.Critical, notifyUser=False)


def without_secrets(words: str) -> str:
    """Return `words` with logins, queries and tokens taken out of every address and header in it."""
    return _SECRET.sub(r"\1 …", _ADDRESS.sub(lambda found: _bare(found.group()), words))


def _bare(address: str) -> str:
    try:
        parts = urlsplit(address)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "…"
    query = "?…" if parts.query else ""
    return f"{parts.scheme}://{parts.hostname or ''}{port}{parts.path}{query}"
