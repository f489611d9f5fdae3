# SPDX-License-Identifier: GPL-2.0-or-later
"""A pull that kills itself: `python -m tests.benchmarks.pull_child URL PATH EVENT`; event 0 never comes.

Events are SQL statements, and each request before it is sent and after it was answered.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy import copy
from crm_dataspace_plugin.core.http import Http, plain_session
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull import bookmark, field_copy_writer
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from tests.benchmarks.sync_child import Fuse


def main(url, path, at):
    fuse = Fuse(at)
    session = plain_session()
    request = session.request

    def counted_request(*arguments, **options):
        fuse.event()
        answer = request(*arguments, **options)
        fuse.event()
        return answer

    session.request = counted_request
    for module in (bookmark, copy, field_copy_writer):
        module.connect = counted(module.connect, fuse)
    result = pull(Http(session), PullRequest(url, DistributionKind.FEATURES, Path(path)), silent)
    print(json.dumps({"events": fuse.count, "pulled": result.pulled}))


def counted(connect, fuse):
    def counted_connect(path):
        made = connect(path)
        made.set_trace_callback(fuse.event)
        return made

    return counted_connect


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
