# SPDX-License-Identifier: GPL-2.0-or-later
"""Yes, no, or not known: as a finding with its reason, and as the words of results."""

from __future__ import annotations

from typing import Optional

Finding = tuple[Optional[bool], str]  # the answer, None where it stays open, and why
YES, NO, UNKNOWN = "yes", "no", "unknown"
