# SPDX-License-Identifier: GPL-2.0-or-later
"""One thing to tell the person about what a survey brought back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Severity(str, Enum):
    ERROR = "error"  # cannot be right; the service may refuse it
    WARNING = "warning"  # unusual, or lost on the way
    NOTE = "note"  # good to know


@dataclass(frozen=True)
class Finding:
    """One sentence about a feature, or about a whole layer where `uuid` is empty.

    Attributes:
        label: what people call the feature.
        field: the value concerned, empty for the whole.
        words: what is so; `advice` what to do.
    """

    severity: Severity
    layer: str
    words: str
    advice: str = ""
    uuid: str = ""
    label: str = ""
    field: str = ""
