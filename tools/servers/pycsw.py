# SPDX-License-Identifier: GPL-2.0-or-later
"""Install pycsw 2.6, a catalogue of the kind behind many INSPIRE discovery services (CSW 2.0.2 and 3.0)."""

from __future__ import annotations

from tools.servers.commands import make_venv
from tools.servers.places import PYCSW

PACKAGES = ("pycsw==2.6.2", "sqlalchemy<2")  # pycsw uses SQLAlchemy without declaring it
WANTED = " ".join(PACKAGES)


def install() -> str:
    """Return what was installed."""
    make_venv(PYCSW.venv, PACKAGES)
    return PACKAGES[0]
