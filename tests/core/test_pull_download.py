# SPDX-License-Identifier: GPL-2.0-or-later
"""A file is fetched onto the disk, and gone on with where the connection broke."""

from __future__ import annotations

import gzip
import json
import random
import shutil
from collections import namedtuple
from urllib.parse import quote

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.download import Download
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from tests.core.test_pull import facility
from tests.servers.loopback import loopback

CONTENT = random.Random(3).randbytes(3_000_000)
PATH = "/heaps.bin"


class File:
    """Serves bytes, with or without ranges, and breaks off after so many bytes of each answer while told to."""

    def __init__(self, content=CONTENT, ranges=True, state='"a"', breaks=0, after=1_000_000, lies=False):
        self.content, self.ranges, self.state = content, ranges, state
        self.breaks, self.after, self.lies = breaks, after, lies
        self.asked = []

    def __call__(self, handler):
        wanted = handler.headers.get("Range")
        self.asked.append(wanted)
        start = 0
        same = handler.headers.get("If-Range") == self.state
        if wanted and self.ranges and (same or self.lies):
            start = int(wanted[len("bytes=") : -1])
            if start >= len(self.content):
                handler.reply(416)
                return
        part = self.content[start:]
        headers = {"Content-Length": str(len(part)), "ETag": self.state, "Content-Type": "application/geo+json"}
        if start:
            shown = start + 1 if self.lies else start
            headers["Content-Range"] = f"bytes {shown}-{len(self.content) - 1}/{len(self.content)}"
        handler.start(206 if start else 200, headers)
        if self.breaks:
            self.breaks -= 1
            handler.wfile.write(part[: self.after])
            handler.wfile.flush()
            handler.close_connection = True
            return
        handler.wfile.write(part)


@pytest.fixture
def server():
    with loopback() as running:
        yield running


def download(server, folder, tick=silent):
    return Download(Http(sleep=lambda _: None), server.url + PATH, folder / "whole", tick)


def test_a_broken_connection_is_taken_up_after_the_bytes_that_came(server, tmp_path):
    served = server.routes[PATH] = File(breaks=2)
    download(server, tmp_path).run()
    assert (tmp_path / "whole").read_bytes() == CONTENT
    assert served.asked[0] is None
    starts = [int(each[len("bytes=") : -1]) for each in served.asked[1:]]
    assert len(starts) == 2 and 0 < starts[0] < starts[1]


def test_a_server_without_ranges_gives_all_of_it_again(server, tmp_path):
    server.routes[PATH] = File(ranges=False, breaks=1)
    download(server, tmp_path).run()
    assert (tmp_path / "whole").read_bytes() == CONTENT


def test_a_file_that_changed_meanwhile_is_fetched_anew(server, tmp_path):
    (tmp_path / "whole").write_bytes(CONTENT[:1_000_000])
    label = {"url": server.url + PATH, "state": '"a"'}
    (tmp_path / "whole.json").write_text(json.dumps(label), encoding="utf-8")
    server.routes[PATH] = File(content=CONTENT[::-1], state='"b"')
    download(server, tmp_path).run()
    assert (tmp_path / "whole").read_bytes() == CONTENT[::-1]


def test_another_run_goes_on_with_what_is_there(server, tmp_path):
    served = server.routes[PATH] = File(breaks=1)
    first = download(server, tmp_path)
    first._http.take = _once(first._http.take)
    with pytest.raises(errors.NetworkError):
        first.run()
    before = (tmp_path / "whole").stat().st_size
    assert before > 0
    served.asked.clear()
    download(server, tmp_path).run()
    assert served.asked == [f"bytes={before}-"]
    assert (tmp_path / "whole").read_bytes() == CONTENT


def _once(take):
    done = []

    def call(*arguments):
        if done:
            raise errors.NotAllowed("No.", 403)
        done.append(None)
        return take(*arguments)

    return call


def test_a_shorter_file_is_fetched_anew(server, tmp_path):
    (tmp_path / "whole").write_bytes(CONTENT)
    label = {"url": server.url + PATH, "state": '"a"'}
    (tmp_path / "whole.json").write_text(json.dumps(label), encoding="utf-8")
    server.routes[PATH] = File(content=CONTENT[:1000])
    download(server, tmp_path).run()
    assert (tmp_path / "whole").read_bytes() == CONTENT[:1000]


@pytest.mark.parametrize("lies", [True, False], ids=["miscounts", "refuses parts"])
def test_a_server_that_breaks_off_and_gives_no_parts_is_given_up(server, tmp_path, lies):
    served = server.routes[PATH] = File(breaks=50, lies=lies)
    if not lies:
        server.routes[PATH] = lambda handler: handler.reply(416) if handler.headers.get("Range") else served(handler)
    with pytest.raises(errors.BodyCut):
        download(server, tmp_path).run()
    assert served.breaks > 40


def test_a_server_that_breaks_off_at_once_for_ever_is_given_up(server, tmp_path):
    served = server.routes[PATH] = File(breaks=10**6, after=0)
    with pytest.raises(errors.NetworkError):
        download(server, tmp_path).run()
    assert len(served.asked) < 10


def test_cancelling_takes_away_what_came(server, tmp_path):
    def tick(fraction, words):
        if fraction > 0.3:
            raise errors.Cancelled()

    server.routes[PATH] = File()
    with pytest.raises(errors.Cancelled):
        download(server, tmp_path, tick).run()
    assert list(tmp_path.iterdir()) == []


def test_progress_tells_how_much_of_how_much(server, tmp_path):
    told = []
    server.routes[PATH] = File()
    download(server, tmp_path, lambda fraction, words: told.append((fraction, words))).run()
    assert told[-1] == (1.0, "3.0 of 3.0 MB")


def test_a_file_larger_than_the_room_is_not_begun(server, tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 1000))
    server.routes[PATH] = File()
    with pytest.raises(errors.DiskFull, match="has 3 MB, and .* has 0 MB free"):
        download(server, tmp_path).run()


def geojson(number):
    features = [{**facility(each % 80, uuid=f"u-{each}"), "id": each} for each in range(number)]
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


def test_a_pull_of_a_file_that_was_cut_goes_on_and_leaves_nothing_behind(server, tmp_path):
    content = geojson(5000)
    served = File(content=content, breaks=1, after=500_000)
    target = tmp_path / "copy.gpkg"
    request = PullRequest(server.url + PATH, DistributionKind.GEOJSON, target)
    answers = iter([served])

    def first_then_refused(handler):
        next(answers, lambda one: one.reply(403))(handler)

    server.routes[PATH] = first_then_refused
    with pytest.raises(errors.NotAllowed):
        pull(Http(sleep=lambda _: None), request, silent)
    assert not target.exists() and len(list(tmp_path.iterdir())) == 1
    server.routes[PATH] = served
    served.asked.clear()
    assert pull(Http(sleep=lambda _: None), request, silent).pulled == 5000
    assert served.asked[0].startswith("bytes=")
    assert list(tmp_path.iterdir()) == [target]


class Capped:
    """Gives no more than some bytes of a file at once, whatever is asked for, as some stores do."""

    def __init__(self, most):
        self._most = most

    def __call__(self, handler):
        start = int((handler.headers.get("Range") or "bytes=0-")[len("bytes=") : -1])
        part = CONTENT[start : start + self._most]
        shown = f"bytes {start}-{start + len(part) - 1}/{len(CONTENT)}"
        handler.start(206, {"Content-Length": str(len(part)), "ETag": '"a"', "Content-Range": shown})
        handler.wfile.write(part)


def test_a_server_that_gives_a_file_in_parts_is_asked_for_all_of_them(server, tmp_path):
    server.routes[PATH] = Capped(700_000)
    download(server, tmp_path).run()
    assert (tmp_path / "whole").read_bytes() == CONTENT


class Heedless(File):
    """Gives the part that is asked for, of whatever file there is now."""

    def __call__(self, handler):
        del handler.headers["If-Range"]
        handler.headers["If-Range"] = self.state
        super().__call__(handler)


def test_a_part_of_another_state_is_not_put_after_the_first(server, tmp_path):
    (tmp_path / "whole").write_bytes(CONTENT[:1_000_000])
    label = {"url": server.url + PATH, "state": '"a"'}
    (tmp_path / "whole.json").write_text(json.dumps(label), encoding="utf-8")
    server.routes[PATH] = Heedless(content=CONTENT[::-1], state='"b"')
    download(server, tmp_path).run()
    assert (tmp_path / "whole").read_bytes() == CONTENT[::-1]


def test_a_server_that_cannot_count_is_asked_for_all_of_the_file(server, tmp_path):
    server.routes[PATH] = File(breaks=1, lies=True)
    download(server, tmp_path).run()
    assert (tmp_path / "whole").read_bytes() == CONTENT


def packed(content, breaks):
    """Return a handler that packs all it sends, and gives parts of the packed bytes."""
    whole, left = gzip.compress(content), [breaks]

    def answer(handler):
        start = int((handler.headers.get("Range") or "bytes=0-")[len("bytes=") : -1])
        part = whole[start:]
        headers = {"Content-Length": str(len(part)), "ETag": '"a"', "Content-Encoding": "gzip"}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(whole) - 1}/{len(whole)}"
        handler.start(206 if start else 200, headers)
        handler.wfile.write(part[: len(part) // 2] if left[0] else part)
        handler.close_connection = left[0] > 0
        left[0] -= left[0] > 0

    return answer


def test_a_file_that_comes_packed_is_not_gone_on_with_in_the_middle(server, tmp_path):
    server.routes[PATH] = packed(CONTENT, 1)
    download(server, tmp_path).run()
    assert (tmp_path / "whole").read_bytes() == CONTENT


def test_a_file_with_a_long_name_in_other_letters_is_fetched(server, tmp_path):
    name = quote("\u9271" * 120 + ".geojson")
    server.routes[f"/{name}"] = File(content=geojson(3))
    request = PullRequest(f"{server.url}/{name}", DistributionKind.GEOJSON, tmp_path / "copy.gpkg")
    assert pull(Http(sleep=lambda _: None), request, silent).pulled == 3


@pytest.mark.parametrize("content", [b"<html>log in first</html>", b"no vector data"], ids=["page", "nonsense"])
def test_what_is_no_data_is_not_kept(server, tmp_path, content):
    kind = "text/html" if content.startswith(b"<") else "application/octet-stream"
    server.routes[PATH] = lambda handler: handler.reply(200, content, {"Content-Type": kind})
    request = PullRequest(server.url + PATH, DistributionKind.LINK, tmp_path / "copy.gpkg")
    with pytest.raises((errors.UnexpectedContent, errors.DataError)):
        pull(Http(sleep=lambda _: None), request, silent)
    assert list(tmp_path.iterdir()) == []
