# SPDX-License-Identifier: GPL-2.0-or-later
"""Take a survey in, in a process of its own that can kill itself at the n-th event; started by the kill tests.

    python -m tests.benchmarks.take_child FOLDER KILL_AT

Events: before and after every SQL statement in any database and every file copied. KILL_AT 0 counts them.
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from crm_dataspace_plugin.core.field_copy import connection as opening
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.survey.coming_back.request import TakeRequest
from crm_dataspace_plugin.core.survey.coming_back.taking_in import take_survey
from tests.benchmarks.sync_child import Fuse


def main(folder, kill_at):
    fuse = Fuse(kill_at)
    connect, copyfile = opening.connect, shutil.copyfile

    def watched(path):
        made = connect(path)
        if "survey-" not in str(path):  # the scratch file is gone afterwards anyway
            made.set_trace_callback(fuse.event)
        return made

    def copied(*arguments, **options):
        fuse.event()
        copyfile(*arguments, **options)
        fuse.event()

    opening.connect = watched
    shutil.copyfile = copied
    taken = take_survey(TakeRequest(Path(folder)), silent)
    told = {"events": fuse.count, "counts": [taken.inserted, taken.updated, taken.deleted, taken.conflicts]}
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
