# SPDX-License-Identifier: GPL-2.0-or-later
"""A sending of photos that kills itself: `python -m tests.benchmarks.photo_child PATH URL EVENT`; event 0 never comes.

Events are SQL statements, and each request before it is sent and after it was answered.
"""

from __future__ import annotations

import json
import sys

from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.sync.photos import sender
from crm_dataspace_plugin.core.sync.photos.outcome import PhotoOptions
from crm_dataspace_plugin.core.sync.photos.sending import send_photos
from tests.benchmarks.sync_child import Fuse, armed
from tests.core.sync_world import LAYER

PART = 700  # bytes, so that a small photo has many parts


def main(path, url, at):
    fuse = Fuse(at)
    sender.PART = PART
    result = send_photos(path, LAYER, armed(url, fuse), PhotoOptions(author="child"), silent)
    print(json.dumps({"events": fuse.count, "sent_bytes": result.sent_bytes, "verified": result.verified}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
