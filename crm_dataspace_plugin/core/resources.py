# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the files beside the code are: inside the installed plugin, or at the top of a checkout."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_PLUGIN = Path(__file__).resolve().parent.parent


def resources_folder() -> Path:
    """Return the folder with icons, code lists and the screening protocol."""
    packaged = _PLUGIN / "resources"
    return packaged if packaged.is_dir() else _PLUGIN.parent / "resources"


def read_json(*parts: str) -> Any:
    """Return the parsed JSON file at `parts` below the resources folder."""
    return json.loads(resources_folder().joinpath(*parts).read_text(encoding="utf-8"))
