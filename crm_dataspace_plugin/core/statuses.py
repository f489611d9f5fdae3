# SPDX-License-Identifier: GPL-2.0-or-later
"""Which failure an HTTP error status stands for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.retry import seconds_asked_for
from crm_dataspace_plugin.core.words import say

SHOWN_BODY = 4000  # characters of an error's body kept for Details

_WITH_CURRENT = frozenset({409, 412})  # their body carries the feature as it is now: never cut
_BY_STATUS: dict[int, type[errors.HttpError]] = {
    401: errors.LoginNeeded,
    403: errors.NotAllowed,
    404: errors.NotThere,
    410: errors.NotThere,
    412: errors.Overtaken,
    428: errors.RevisionNeeded,
    429: errors.TooManyRequests,
}


def failure(method: str, url: str, status: int, headers: Mapping[str, str], body: str) -> errors.HttpError:
    """Return the narrowest failure for a `status` of 400 or more; the names of `headers` are in lower case."""
    kind = _BY_STATUS.get(status) or (errors.ServiceFault if status >= 500 else errors.HttpError)
    return kind(
        say("{url} answered {status} to {method}.", url=url, status=status, method=method),
        status=status,
        body=body if status in _WITH_CURRENT else body[:SHOWN_BODY],
        revision=headers.get("etag", ""),
        retry_after=seconds_asked_for(headers.get("retry-after", ""), datetime.now(timezone.utc)),
    )
