# SPDX-License-Identifier: GPL-2.0-or-later
"""Where an address leads: scheme, host and port, which alone decide whether a login goes along."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

import requests

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.words import say


class OriginToken(requests.auth.AuthBase):
    """Send a bearer token to one origin (scheme, host, port) and to no other."""

    def __init__(self, origin: str, token: str) -> None:
        self._origin = origin_of(origin)
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if origin_of(request.url or "") == self._origin:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


def origin_of(url: str) -> tuple[str, str, int]:
    """Return scheme, host and port of `url`, the port filled in where it is the scheme's own."""
    parts = parts_of(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or (443 if parts.scheme == "https" else 80)


def parts_of(url: str) -> SplitResult:
    """Return the parts of an address; Unreachable when it cannot be taken apart."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is no number, or too large
    except ValueError as error:
        raise errors.Unreachable(say("“{url}” is not a web address.", url=url), str(error)) from error
    return parts
