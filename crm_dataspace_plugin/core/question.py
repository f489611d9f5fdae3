# SPDX-License-Identifier: GPL-2.0-or-later
"""One request, ready to be sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class Question:
    """What is sent.

    Attributes:
        tries: how often at most; more than once only where it changes nothing.
    """

    method: str
    url: str
    params: Optional[Mapping[str, str]]
    headers: Optional[Mapping[str, str]]
    body: Optional[bytes]
    tries: int
