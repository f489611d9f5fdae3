# SPDX-License-Identifier: GPL-2.0-or-later
"""Who may write: whoever knows the token, as `Bearer`, or as the password of `Basic`.

Basic is there because some QGIS builds have no authentication method for a token.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from http import HTTPStatus
from urllib.parse import unquote

from crm_dataspace_plugin.dataspace.journal import Author
from crm_dataspace_plugin.dataspace.messages import Request
from crm_dataspace_plugin.dataspace.problems import Problem

LONGEST_NOTE = 1000  # characters of `Crm-Author` and `Crm-Reason`

# Basic is understood too, but not asked for: QGIS would open its login window in the middle of a sync
_ASK = {"WWW-Authenticate": 'Bearer realm="data space"'}


def author_of(request: Request, token: str) -> Author:
    """Return who writes; Problem 401 without a token, 403 with a wrong one."""
    scheme, _space, given = request.headers.get("authorization", "").partition(" ")
    who, offered = "bearer", given.strip()
    if scheme.lower() == "basic":
        who, offered = _basic(offered)
    elif scheme.lower() != "bearer":
        offered = ""
    if not offered:
        raise Problem(HTTPStatus.UNAUTHORIZED, "Writing needs the token.", "Send it as bearer token.", _ASK)
    if not hmac.compare_digest(offered.encode("utf-8", "surrogateescape"), token.encode()):
        raise Problem(HTTPStatus.FORBIDDEN, "The token is not the right one.")
    return Author(who, _note(request, "crm-author"), _note(request, "crm-reason"))


def _basic(given: str) -> tuple[str, str]:
    try:
        user, _colon, password = base64.b64decode(given, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return "", ""
    return f"basic:{user[:100]}", password


def _note(request: Request, name: str) -> str:
    """Return a header's percent-encoded UTF-8 text."""
    return unquote(request.headers.get(name, ""), errors="replace")[:LONGEST_NOTE]
