# SPDX-License-Identifier: GPL-2.0-or-later
"""A sync over a slow link, beside one request after the other: `python -m tests.benchmarks.link`.

The link delays each way by half of what a round trip takes, whatever is sent; it counts the bytes. The data space runs
in a process of its own behind it. One request after the other is the same sync with a single lane; it is measured with
fewer corrections, because it takes so long, and told per correction.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import os
import sys
import tempfile
import time
from pathlib import Path

from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.core.sync.push import sync
from crm_dataspace_plugin.core.sync.writers import gathering
from crm_dataspace_plugin.core.sync.writers.features import FeaturesWriter
from crm_dataspace_plugin.core.sync.writers.wfs import WfsWriter
from tests.core.sync_world import LAYER, Copy, Space, http_with_token, pulled, repoint

TARGET = 8.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corrections", type=int, default=1_000)
    parser.add_argument("--alone", type=int, default=50, help="corrections sent one request after the other")
    parser.add_argument("--delay", type=float, default=0.05, help="seconds for a round trip")
    options = parser.parse_args()
    count = options.corrections + options.alone + options.corrections // 2
    server_end, server = started(serve, count)
    origin = server_end.recv()
    relay_end, relay = started(delay_bytes, origin, options.delay)
    slow = f"http://127.0.0.1:{relay_end.recv()}"
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "copy.gpkg"
            pulled(f"{origin}/collections/{LAYER}", path)
            copy = Copy(path)
            repoint(copy, f"{slow}/collections/{LAYER}")
            many, sent = measured(copy, slow, relay_end, 0, options.corrections)
            half, sent_half = measured(copy, slow, relay_end, options.corrections, options.corrections // 2)
            one_after_the_other()
            alone, _ = measured(copy, slow, relay_end, count - options.alone, options.alone)
    finally:
        for process in (relay, server):
            process.terminate()
            process.join()
    each, each_alone = many / options.corrections, alone / options.alone
    trip = f"{options.delay * 1000:.0f} ms"
    print(f"{options.corrections:,} corrections over a link of {trip}; load {os.getloadavg()[0]:.1f}")
    print(f"  sync                          {many:7.1f} s, {each * 1000:6.1f} ms each, {sent / 1000:.0f} kB sent")
    print(f"  sync, half as many            {half:7.1f} s, {sent_half / 1000:.0f} kB sent")
    print(
        f"  one request after the other   {each_alone * options.corrections:7.1f} s, {each_alone * 1000:6.1f} ms each"
    )
    print(f"  ours {each_alone / each:.1f} x faster (target {TARGET:g} x)")
    return 0 if each_alone >= TARGET * each else 1


def one_after_the_other() -> None:
    """Let nothing be done together from now on, and nobody wait for others that never come."""
    for each in (FeaturesWriter, WfsWriter):
        each.together = 1
    gathering.PAUSE = 0.0


def measured(copy: Copy, slow: str, relay_end, first: int, count: int) -> tuple[float, int]:
    """Correct some features, sync, and return seconds and bytes sent; every correction must have arrived."""
    copy.sql(f"UPDATE {LAYER} SET status = 'closed', area_m2 = 7.5 WHERE fid > ? AND fid <= ?", first, first + count)
    relay_end.send("count")
    before = relay_end.recv()
    start = time.perf_counter()
    result = sync(copy.path, [], http_with_token(slow), SyncOptions(author="benchmark"), silent)
    seconds = time.perf_counter() - start
    relay_end.send("count")
    sent = relay_end.recv() - before
    if result.sent != count or len(result.features) != count:
        raise SystemExit(f"{result.sent} of {count} corrections arrived: {result.problems}")
    return seconds, sent


def started(work, *arguments):
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=work, args=(theirs, *arguments), daemon=True)
    process.start()
    return ours, process


def serve(end, count: int) -> None:
    space = Space(count)
    end.send(space.space.url)
    end.recv()


def delay_bytes(end, origin: str, delay: float) -> None:
    port = int(origin.rpartition(":")[2])
    sent = 0

    async def pump(reader, writer, counts: bool) -> None:
        nonlocal sent
        loop, late = asyncio.get_running_loop(), asyncio.Queue()

        async def arrive() -> None:
            while (due := await late.get()) is not None:
                moment, data = due
                await asyncio.sleep(max(0.0, moment - loop.time()))
                writer.write(data)
            writer.close()

        arriving = asyncio.ensure_future(arrive())
        while data := await reader.read(65536):
            sent += len(data) if counts else 0
            late.put_nowait((loop.time() + delay / 2, data))
        late.put_nowait(None)
        await arriving

    async def met(reader, writer) -> None:
        there, here = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(pump(reader, here, True), pump(there, writer, False), return_exceptions=True)

    async def run() -> None:
        server = await asyncio.start_server(met, "127.0.0.1", 0)
        end.send(server.sockets[0].getsockname()[1])
        while True:
            await asyncio.sleep(0.02)
            if end.poll():
                end.recv()
                end.send(sent)

    asyncio.run(run())


if __name__ == "__main__":
    sys.exit(main())
