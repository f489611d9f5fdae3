# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos to servers of tus that are not ours, whose address the data's owner told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.sync.photos import sender
from tests.core.photo_world import PhotoWorld
from tests.core.sync_world import Space, http_with_token
from tests.servers.real.tus_server import kept_files, node_tus, python_tus

SERVERS = {
    "node": ("node", lambda: node_tus()),
    "node, named by hash": ("node", lambda: node_tus("by hash")),
    "python, with checksums": ("python", python_tus),
}


@pytest.fixture
def world(tmp_path) -> Iterator[PhotoWorld]:
    space = Space()
    yield PhotoWorld(space, tmp_path / "copy.gpkg")
    space.stop()


@pytest.fixture(params=SERVERS)
def server(request) -> Iterator[tuple[str, str]]:
    name, run = SERVERS[request.param]
    with run() as url:
        yield url, name


def send(world: PhotoWorld, url: str, **more):
    return world.send(http=http_with_token(url), place=url, **more)


def test_photos_arrive_whole_are_checked_and_go_once(world, server):
    url, name = server
    contents = [world.take(f"{number}.jpg", size=1_500_000 * number + 10) for number in (1, 2)]
    result = send(world, url)
    assert (result.verified, result.problems) == (2, ()), world.items()
    assert sorted(kept_files(name), key=len) == contents
    assert send(world, url).sent_bytes == 0


def test_a_sending_that_was_stopped_goes_on_at_its_byte(world, server, monkeypatch):
    url, name = server
    monkeypatch.setattr(sender, "PART", 100_000)
    content = world.take("wide.jpg", size=950_000)

    def stop(fraction, words):
        if "500 kB of" in words:
            raise errors.Cancelled

    with pytest.raises(errors.Cancelled):
        send(world, url, tick=stop)
    ((upload,),) = world.copy.sql("SELECT upload FROM crm_photo_queue")
    headers = {
        "Tus-Resumable": "1.0.0",
        "Upload-Offset": "500000",
        "Content-Type": "application/offset+octet-stream",
    }
    answer = requests.patch(upload, data=content[500_000:500_137], headers=headers, timeout=10)
    assert answer.headers["Upload-Offset"] == "500137"  # a part that was cut at any byte
    result = send(world, url)
    assert (result.verified, result.sent_bytes) == (1, len(content) - 500_137)
    assert kept_files(name) == [content]


def test_a_server_that_names_photos_by_their_hash_gets_no_bytes_twice(world, tmp_path):
    with node_tus("by hash") as url:
        content = world.take("toe.jpg")
        send(world, url)
        (tmp_path / "other").mkdir()
        other = PhotoWorld(world.space, tmp_path / "other" / "copy.gpkg")
        other.take("same.jpg", content=content)
        assert (send(other, url).sent_bytes, other.send(http=http_with_token(url), place=url).verified) == (0, 1)
        assert kept_files("node") == [content]


def test_what_is_no_place_for_photos_is_said_before_a_byte_is_sent(world):
    world.take("toe.jpg")
    result = world.send(place=world.space.url)
    assert (result.verified, result.sent_bytes) == (0, 0)
    assert "does not take photos: it does not speak tus" in result.problems[0]
