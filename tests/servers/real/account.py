# SPDX-License-Identifier: GPL-2.0-or-later
"""As whom a server runs: PostgreSQL refuses to run as root."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Account:
    """An account of this machine; an empty name is the one that runs the tests."""

    name: str = ""

    def arguments(self) -> dict[str, Any]:
        """Return what `subprocess` wants for it."""
        return {"user": self.name, "group": pwd.getpwnam(self.name).pw_gid, "extra_groups": []} if self.name else {}

    def new_folder(self, wanted: Path) -> Path:
        """Make an empty folder that belongs to the account; elsewhere than `wanted` where it cannot get there."""
        shutil.rmtree(wanted, ignore_errors=True)
        wanted.mkdir(parents=True)
        if not self.name:
            return wanted
        reaches = subprocess.run(["test", "-x", wanted.parent], cwd="/", check=False, **self.arguments())
        if reaches.returncode:
            wanted.rmdir()
            wanted = Path(tempfile.mkdtemp(prefix="servers-"))
        shutil.chown(wanted, self.name)
        wanted.chmod(0o700)
        return wanted


SELF = Account()


def for_postgresql() -> Account:
    """Return the account that Debian's package made where the tests run as root, else their own."""
    return Account("postgres") if os.geteuid() == 0 else SELF
