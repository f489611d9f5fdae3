# SPDX-License-Identifier: GPL-2.0-or-later
"""The root of one Debian release with what the tests need, made once and kept, and running programs in it.

A program in it runs in name spaces of its own: what is mounted there is seen by nobody else and is gone with the
program, however it ends, and so are all processes it started.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.processes import stop_group
from tools.servers.commands import run
from tools.servers.debian_root import make_root, variables_inside

CHECKOUT = "/srv/plugin"  # inside
DATA = "/srv/data"  # inside
_STAMP = "etc/crm-root"  # inside; written last
_SETTINGS = "etc/apt/apt.conf.d/99machine"
_SETTING = re.compile(r"Acquire::(https?|Check|Retries)\b")
_ENTER = """set -e
mount -t proc proc "$1/proc"
mount --rbind /sys "$1/sys"
mount --rbind /dev "$1/dev"
[ -z "$2" ] || mount --rbind "$2" "$1$3"
[ -z "$2" ] || mount -o remount,bind,ro "$1$3"
root=$1; shift 3
exec chroot "$root" "$@"
"""


def ready_root(folder: Path, release: str) -> None:
    """Make the root unless it is there.

    Raises:
        CannotInstall: with the reason.
    """
    if (folder / _STAMP).exists() and (folder / _STAMP).read_text(encoding="utf-8") == release:
        return
    make_root(folder, release, ["make"])
    # a release that is not maintained where the mirror stands still is past its date, and not wrong for that
    settings = [line for line in run(["apt-config", "dump"]).splitlines() if _SETTING.match(line)]
    settings.append('Acquire::Check-Valid-Until "false";')
    (folder / _SETTINGS).write_text("\n".join(settings) + "\n", encoding="utf-8")
    (folder / DATA[1:]).mkdir(parents=True)
    run(["chroot", folder, "apt-get", "update", "-qq"], variables=variables_inside())
    (folder / _STAMP).write_text(release, encoding="utf-8")


def run_in_root(folder: Path, command: Sequence[str], variables: Mapping[str, str], log: Path) -> int:
    """Run a command in the checkout inside the root, write what it says to `log`, and return its exit status.

    Args:
        variables: its environment, beside what it needs to reach the package index; CRM_REAL_DATA, a folder of this
            machine, is mounted for it.
    """
    inside = {**variables_inside(), **variables}
    data = inside.get("CRM_REAL_DATA", "")
    if data:
        inside["CRM_REAL_DATA"] = DATA
    apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
    enter = [*apart, "sh", "-c", _ENTER, "enter", str(folder), data, DATA]
    return run_logged([*enter, "sh", "-c", f'cd {CHECKOUT} && exec "$@"', "run", *command], inside, log)


def run_logged(command: Sequence[str], variables: Mapping[str, str], log: Path) -> int:
    """Run a command, write what it says to `log`, and return its exit status.

    Through a pipe: some tests limit for a moment how large a file may be that the process writes. What is still running
    when this is interrupted is ended.
    """
    with log.open("wb") as stream:
        running = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(variables),
            start_new_session=True,
        )
        try:
            for line in running.stdout or ():
                stream.write(line)
                stream.flush()
            return running.wait()
        finally:
            stop_group(running)
