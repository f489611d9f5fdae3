# SPDX-License-Identifier: GPL-2.0-or-later
"""A PostgreSQL cluster of its own on loopback, for the servers that read from one."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from tests.servers.real.account import for_postgresql
from tests.servers.real.running import free_port, prepared, running
from tools.servers.places import Place
from tools.servers.postgis import postgresql_programs

_SETTINGS = ("fsync=off", "full_page_writes=off", "unix_socket_directories=", "listen_addresses=127.0.0.1", "jit=off")


@contextmanager
def postgresql(place: Place) -> Iterator[dict[str, str]]:
    """Yield the variables that lead to a new, empty cluster in the folder of `place`; it is removed at the end."""
    programs, account = postgresql_programs(), for_postgresql()
    cluster, port = account.new_folder(place.folder / f"cluster-{os.getpid()}"), free_port()
    try:
        command = [programs / "initdb", "-D", cluster, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync"]
        prepared(place, [*command, "--locale=C.UTF-8"], account=account)
        options = [part for each in _SETTINGS for part in ("-c", each)]
        command = [programs / "postgres", "-D", cluster, "-p", port, *options]
        with running(place, command, f"tcp://127.0.0.1:{port}", account=account, end=signal.SIGINT, log="postgresql"):
            yield {
                "PGHOST": "127.0.0.1",
                "PGPORT": str(port),
                "PGUSER": "postgres",
                "PGPASSWORD": "none",  # the cluster trusts whoever reaches it on loopback
                "PGDATABASE": "postgres",
            }
    finally:
        shutil.rmtree(cluster, ignore_errors=True)
