# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import threading

from crm_dataspace_plugin.bridge.network import http_for
from tests.bridge.answering import Reply

THREADS = 40
REQUESTS = 4


def test_short_lived_threads_never_take_a_new_reply_for_a_dead_one(qtbot, server):
    """PyQt hears of the end of a reply late, when another one may stand at its address."""
    server.answers["/"] = Reply(200, b"{}")
    done: list[int] = []

    def work() -> None:
        http = http_for(server.url)
        for _ in range(REQUESTS):
            http.get(server.url)
            done.append(1)

    for _ in range(THREADS):
        thread = threading.Thread(target=work)
        thread.start()
        qtbot.waitUntil(lambda thread=thread: not thread.is_alive(), timeout=10_000)
    assert len(done) == THREADS * REQUESTS
