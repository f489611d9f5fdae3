# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin's lines in QGIS' message log, from any thread; addresses without their login or query."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from qgis.core import Qgis, QgsMessageLog

from crm_dataspace_plugin.core.redaction import redacted

TAG = "CRM Data Space"

_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")
_SECRET = re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]+")


def note(words: str) -> None:
    """Write down what went as it should."""
    _write(words, Qgis.MessageLevel.Info)


def warn(words: str) -> None:
    """Write down what did not go, while the rest did."""
    _write(words, Qgis.MessageLevel.Warning)


def fail(words: str) -> None:
    _write(words, Qgis.MessageLevel.Critical)


def _write(words: str, level: Qgis.MessageLevel) -> None:
    QgsMessageLog.logMessage(without_secrets(redacted(words)), TAG, level, notifyUser=False)


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
