# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests under real PyQt6, in an environment of their own: `make test-qt6`. A process with PyQt5 in it skips them."""

from __future__ import annotations

import os

if os.environ.get("CRM_QT6") == "1":
    from tests.qt6.stand_ins import install

    install()
    collect_ignore_glob = []
else:
    collect_ignore_glob = ["test_*.py"]
