# SPDX-License-Identifier: GPL-2.0-or-later
"""A sync that kills itself: `python -m tests.benchmarks.sync_child PATH URL EVENT`; event 0 never comes.

Events are SQL statements, and each request before it is sent and after it was answered.
"""

from __future__ import annotations

import json
import os
import signal
import sys

from crm_dataspace_plugin.core.field_copy import connection as connections
from crm_dataspace_plugin.core.http import Http, OriginToken, plain_session
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.core.sync.push import sync


class Fuse:
    """Counts events and kills the process at one of them."""

    def __init__(self, at):
        self.at, self.count = at, 0

    def event(self, *what):
        self.count += 1
        if self.count == self.at:
            os.kill(os.getpid(), signal.SIGKILL)


def armed(url, fuse):
    """Let each SQL statement, and each request before and after, be an event of `fuse`; return what speaks to `url`."""
    session = plain_session()
    session.auth = OriginToken(url, "spade")
    request, connect = session.request, connections.connect

    def counted_request(*arguments, **options):
        fuse.event()
        answer = request(*arguments, **options)
        fuse.event()
        return answer

    def counted_connect(path):
        made = connect(path)
        made.set_trace_callback(fuse.event)
        return made

    session.request = counted_request
    connections.connect = counted_connect
    return Http(session)


def main(path, url, at):
    fuse = Fuse(at)
    result = sync(path, [], armed(url, fuse), SyncOptions(author="child"), silent)
    print(json.dumps({"events": fuse.count, "sent": result.sent}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
