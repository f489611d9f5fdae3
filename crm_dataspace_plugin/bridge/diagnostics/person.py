# SPDX-License-Identifier: GPL-2.0-or-later
"""Who is at this machine, as far as that could stand in a log."""

from __future__ import annotations

import getpass
import os
import platform
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDir, QSysInfo

from crm_dataspace_plugin.core.diagnostics.impersonal import Person


def this_person(author: str) -> Person:
    """Return the person at this machine; to be called in a job, because some systems ask a server for the names.

    Args:
        author: name for the journal, empty for none.
    """
    homes = (str(Path.home()), QDir.homePath(), os.environ.get("HOME", ""), os.environ.get("USERPROFILE", ""))
    logins = tuple(QgsApplication.authManager().configIds())
    return Person(tuple(filter(None, homes)), tuple(filter(None, (author, *_accounts(), *_machine()))), logins)


def _accounts() -> Iterator[str]:
    yield from (os.environ.get(each, "") for each in ("USER", "USERNAME", "LOGNAME", "USERDOMAIN", "COMPUTERNAME"))
    yield QgsApplication.userLoginName()
    yield QgsApplication.userFullName()
    yield Path.home().name
    try:
        yield getpass.getuser()
    except (KeyError, OSError, ImportError):  # an account without a name
        yield ""


def _machine() -> Iterator[str]:
    for host in (platform.node(), QSysInfo.machineHostName()):
        label, _, domain = host.partition(".")
        yield from (host, label, domain)
