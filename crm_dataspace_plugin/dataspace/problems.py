# SPDX-License-Identifier: GPL-2.0-or-later
"""What the data space answers when it cannot do what was asked (RFC 9457, `application/problem+json`)."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Optional


class Problem(Exception):
    """An answer with an error status.

    Args:
        title: one sentence for a person.
        detail: what exactly, and what to do.
        headers: further headers of the answer.
        members: further members of the body, such as `current`.
    """

    def __init__(
        self,
        status: int,
        title: str,
        detail: str = "",
        headers: Optional[Mapping[str, str]] = None,
        members: Optional[Mapping[str, Any]] = None,
    ) -> None:
        super().__init__(title)
        self.status = status
        self.title = title
        self.detail = detail
        self.headers = dict(headers or {})
        self.members = dict(members or {})

    def document(self) -> dict[str, Any]:
        """Return the JSON body."""
        told = {"detail": self.detail} if self.detail else {}
        return {"type": "about:blank", "status": self.status, "title": self.title, **told, **self.members}


def bad_request(title: str, detail: str = "") -> Problem:
    return Problem(HTTPStatus.BAD_REQUEST, title, detail)


def not_found(title: str, detail: str = "") -> Problem:
    return Problem(HTTPStatus.NOT_FOUND, title, detail)
