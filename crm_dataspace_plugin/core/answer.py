# SPDX-License-Identifier: GPL-2.0-or-later
"""What a service answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.json_text import parse
from crm_dataspace_plugin.core.statuses import SHOWN_BODY
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class Answer:
    """What a service answered with a status below 400.

    Attributes:
        url: the final address after redirects.
        headers: names in lower case.
    """

    status: int
    url: str
    headers: Mapping[str, str]
    content: bytes

    def text(self) -> str:
        return self.content.decode("utf-8", errors="replace")

    def json(self) -> Any:
        """Return the parsed body; UnexpectedContent when it is not JSON."""
        try:
            return parse(self.content)
        except ValueError as error:
            raise errors.UnexpectedContent(
                say("{url} answered {described} instead of JSON.", url=self.url, described=_described(self)),
                self.text()[:SHOWN_BODY],
            ) from error


def _described(answer: Answer) -> str:
    kind = answer.headers.get("content-type", "").split(";")[0]
    if not answer.content:
        return "nothing"
    if "json" in kind:
        return say("broken text")
    return say("a web page") if "html" in kind else (kind or say("something else"))
