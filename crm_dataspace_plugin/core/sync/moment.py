# SPDX-License-Identifier: GPL-2.0-or-later
"""Now, as the field copy writes it."""

from __future__ import annotations

from datetime import datetime, timezone


def now() -> str:
    """Return the time in ISO 8601, UTC, with milliseconds."""
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
