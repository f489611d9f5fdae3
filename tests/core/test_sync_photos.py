# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos go to the service apart from the corrections, each once, in parts, checked by hash at both ends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy import connection as connections
from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.sync.photos import sender as sending_one
from crm_dataspace_plugin.core.sync.photos.content import Position
from crm_dataspace_plugin.core.sync.photos.listing import Held
from crm_dataspace_plugin.core.sync.photos.tus import OffsetDiffers, Tus
from tests.core.photo_world import PhotoWorld, sha256
from tests.core.sync_world import LAYER, Space, http_with_token, repoint
from tests.servers.crooked_proxy import CrookedProxy
from tests.servers.feature_service import FeatureService
from tests.servers.images import exif_with_position, jpeg, xmp_with_position


@pytest.fixture
def space():
    made = Space()
    yield made
    made.stop()


@pytest.fixture
def world(space, tmp_path):
    return PhotoWorld(space, tmp_path / "copy.gpkg")


def test_a_photo_arrives_with_its_bytes_and_the_journal_says_so(world):
    content = world.take("toe.jpg", caption="toe of the heap", role="toe")
    result = world.send()
    assert (result.verified, result.sent_bytes, result.problems) == (1, len(content), ())
    assert world.there() == {sha256(content): content}
    assert world.states() == {"media/toe.jpg": "verified"}
    (row,) = world.copy.sql("SELECT author, new, evidence FROM crm_journal WHERE change = 'photo'")
    assert row[0] == "Ada" and sha256(content) in row[1] and row[2] == "toe of the heap; toe"
    assert world.copy.verified().intact


def test_a_photo_larger_than_one_part_goes_in_parts(world, monkeypatch):
    monkeypatch.setattr(sending_one, "PART", 1000)
    content = world.take("wide.jpg", size=5500)
    with CrookedProxy(world.space.space.url) as proxy:
        repoint(world.copy, f"{proxy.url}/collections/{LAYER}")
        assert world.send(http=http_with_token(proxy.url)).verified == 1
        assert len(proxy.sent("PATCH")) == 6
    assert world.there() == {sha256(content): content}


def test_what_was_sent_is_not_sent_again(world):
    world.take("toe.jpg")
    world.send()
    again = world.send()
    assert (again.sent_bytes, again.arrived, again.verified) == (0, frozenset(), 1)
    assert world.told() == ["media/toe.jpg"]


def test_the_service_is_asked_by_hash_first_so_that_another_copy_sends_no_bytes(world, tmp_path):
    content = world.take("toe.jpg")
    world.send()
    (tmp_path / "other").mkdir()
    other = PhotoWorld(world.space, tmp_path / "other" / "copy.gpkg")
    other.take("same.jpg", content=content)
    result = other.send()
    assert (result.sent_bytes, result.verified) == (0, 1)
    assert len(world.there()) == 1


def test_one_photo_of_two_features_is_sent_once_and_shown_by_both(world):
    content = world.take("both.jpg", "Heap 1")
    world.take("both.jpg", "Heap 2", content=content)
    result = world.send()
    assert (result.sent_bytes, result.verified) == (len(content), 2)
    assert world.there("Heap 1") == world.there("Heap 2") == {sha256(content): content}


def test_a_photo_that_stopped_half_way_goes_on_at_that_byte(world, monkeypatch):
    monkeypatch.setattr(sending_one, "PART", 1000)
    content = world.take("wide.jpg", size=5500)
    seen = []

    def stop_in_the_middle(fraction, words):
        seen.append(words)
        if sum("of 6 kB" in each for each in seen) == 4:
            raise errors.Cancelled

    with pytest.raises(errors.Cancelled):
        world.send(tick=stop_in_the_middle)
    assert world.copy.sql("SELECT state, sent_bytes FROM crm_photo_queue") == [("sending", 3000)]
    assert world.send().sent_bytes == len(content) - 3000
    assert world.there() == {sha256(content): content}


def test_an_internal_photo_goes_after_a_yes_only(world):
    world.take("people.jpg", internal=True)
    world.take("toe.jpg", internal=False)
    result = world.send()
    assert (result.verified, result.held) == (1, 1)
    assert world.items()["media/people.jpg"].held is Held.INTERNAL
    assert world.send(internal=True).verified == 2


def test_a_photo_whose_people_did_not_agree_stays_even_after_a_yes(world):
    world.take("people.jpg", internal=True, consent=False)
    result = world.send(internal=True)
    assert (result.verified, result.held) == (0, 1)
    assert "did not agree" in world.items()["media/people.jpg"].why


def test_a_photo_of_a_new_feature_waits_for_it_and_goes_after_the_sync(world):
    world.copy.add(name="New heap", status="active")
    world.sync(only=frozenset())  # gives it its uuid
    world.take("new.jpg", "New heap")
    assert world.send().held == 1
    assert "send the changes first" in world.items()["media/new.jpg"].why
    world.sync()
    assert world.send().verified == 1
    assert len(world.there("New heap")) == 1


FAULTY = {
    "empty.jpg": (b"", "is empty (0 bytes)"),
    "words.jpg": (b"not an image at all", "is not an image"),
}


def test_what_cannot_be_sent_is_told_in_one_sentence_and_the_others_go_on(world, tmp_path):
    for name, (content, _) in FAULTY.items():
        world.take(name, content=content)
    world.take("gone.jpg")
    (world.media / "gone.jpg").unlink()
    world.take("link.jpg")
    (tmp_path.parent / "secret.jpg").write_bytes(jpeg())
    (world.media / "link.jpg").unlink()
    (world.media / "link.jpg").symlink_to(tmp_path.parent / "secret.jpg")
    world.take("escape.jpg")
    world.copy.sql("UPDATE crm_photo SET path = '../secret.jpg' WHERE path = 'media/escape.jpg'")
    content = world.take("good.jpg")
    result = world.send()
    assert (result.verified, result.held) == (1, 5) and world.there() == {sha256(content): content}
    why = {path: each.why for path, each in world.items().items()}
    for name, (_, words) in FAULTY.items():
        assert words in why[f"media/{name}"]
    assert "is missing" in why["media/gone.jpg"] and "is a link" in why["media/link.jpg"]
    assert "is not a file in the folder" in why["../secret.jpg"]


def test_a_photo_larger_than_the_service_takes_is_refused_in_words_before_a_byte_is_sent(world, monkeypatch):
    monkeypatch.setattr("crm_dataspace_plugin.dataspace.photos.LARGEST", 3000)
    world.take("huge.jpg", size=5000)
    world.take("small.jpg")
    result = world.send()
    assert (result.verified, result.rejected) == (1, 1)
    assert "the service takes 3 kB" in world.items()["media/huge.jpg"].row.message


def test_what_was_refused_is_not_tried_again_before_a_person_says_so_or_the_photo_is_another(world, monkeypatch):
    monkeypatch.setattr("crm_dataspace_plugin.dataspace.photos.LARGEST", 3000)
    world.take("huge.jpg", size=5000)
    world.send()
    with CrookedProxy(world.space.space.url) as proxy:
        repoint(world.copy, f"{proxy.url}/collections/{LAYER}")
        monkeypatch.setattr("crm_dataspace_plugin.dataspace.photos.LARGEST", 9000)
        result = world.send(http=http_with_token(proxy.url))
        assert (result.rejected, result.waiting) == (1, 0) and not proxy.sent("POST")
        assert world.send(http=http_with_token(proxy.url), again=True).verified == 1
    world.take("wide.jpg", size=9500)
    repoint(world.copy, world.space.url)
    world.send()
    assert world.items()["media/wide.jpg"].refused
    (world.media / "wide.jpg").write_bytes(jpeg(2500, seed=9))
    assert world.send().verified == 2


def test_a_photo_changed_after_it_was_sent_is_sent_anew(world):
    first = world.take("toe.jpg")
    world.send()
    second = jpeg(2500, seed=9)
    (world.media / "toe.jpg").write_bytes(second)
    assert not world.items()["media/toe.jpg"].done
    assert world.send().verified == 1
    assert world.there() == {sha256(each): each for each in (first, second)}


def test_a_photo_changed_while_it_is_sent_waits_and_goes_the_next_time(world, monkeypatch):
    monkeypatch.setattr(sending_one, "PART", 1000)
    monkeypatch.setattr("crm_dataspace_plugin.core.sync.photos.content.HEAD", 500)  # what is read at once
    world.take("toe.jpg", size=5500)
    changed = jpeg(5500, seed=9)

    def overwrite(fraction, words):
        if words.startswith("media/toe.jpg: 2 kB"):
            (world.media / "toe.jpg").write_bytes(changed)

    result = world.send(tick=overwrite)
    assert (result.rejected, result.waiting) == (0, 1) and world.there() == {}
    assert "changed while it was being sent" in world.items()["media/toe.jpg"].row.message
    assert world.send().verified == 1
    assert world.there() == {sha256(changed): changed}


@pytest.mark.parametrize("order", [">", "<"])
def test_the_place_can_be_left_out_and_the_rest_stays(world, order):
    content = jpeg(3000, 1, exif_with_position(order), xmp_with_position())
    world.take("placed.jpg", content=content)
    assert world.send(position=Position.REMOVE).verified == 1
    ((_, there),) = world.there().items()
    north, latitude = exif_with_position(order)[-24:], b"GPSLatitude"
    assert north in content and north not in there
    assert latitude in content and latitude not in there
    assert there.endswith(jpeg(3000, 1)[2:]) and len(there) < len(content)
    assert world.media.joinpath("placed.jpg").read_bytes() == content


def test_where_the_place_cannot_be_taken_out_the_photo_stays_and_says_so(world):
    world.take("shot.png", content=b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert world.send(position=Position.REMOVE).rejected == 1
    assert "is no JPEG" in world.items()["media/shot.png"].row.message
    assert world.there() == {}


def test_a_service_without_a_place_is_known_before_anything_is_sent(world, monkeypatch):
    world.take("toe.jpg")
    monkeypatch.setattr("crm_dataspace_plugin.dataspace.descriptions.RELATION_PHOTOS", "something-else")
    with pytest.raises(
        errors.TakesNoChanges, match="names no place for photos. Photos stay in the field copy's folder"
    ):
        world.send()
    assert world.states() == {}


def test_photos_are_counted_without_hashing(world):
    sizes = [len(world.take(f"{number}.jpg", size=1000 * number)) for number in (1, 2, 3)]
    world.take("people.jpg", internal=True)
    items = world.items().values()
    assert (len(items), sum(each.done for each in items), sum(each.waits for each in items)) == (4, 0, 3)
    assert sum(each.size for each in items) > sum(sizes)


def test_corrections_are_sent_while_photos_are_on_their_way(world):
    world.take("toe.jpg")
    world.copy.edit("Heap 2", status="closed")
    sent = []

    def sync_meanwhile(fraction, words):
        if "toe.jpg: 0 bytes" in words and not sent:
            sent.append(world.sync().sent)

    assert world.send(tick=sync_meanwhile).verified == 1
    assert sent == [1] and world.copy.verified().intact


def test_photos_are_not_sent_by_two_at_once(world):
    world.take("toe.jpg")

    def send_meanwhile(fraction, words):
        if "toe.jpg: 0 bytes" in words:
            world.send()

    with pytest.raises(errors.FieldCopyBusy):
        world.send(tick=send_meanwhile)


def test_a_copy_restored_from_a_backup_sends_no_byte_again(world, tmp_path):
    witness = tmp_path / "profile" / "synced.json"
    content = world.take("toe.jpg")
    world.copy.edit("Heap 2", status="closed")
    world.sync(witness=witness)
    backup = world.copy.path.read_bytes()
    world.send()
    assert world.sync(witness=witness).problems == ()
    world.copy.path.write_bytes(backup)
    result = world.send()
    assert (result.sent_bytes, result.verified) == (0, 1)
    assert world.there() == {sha256(content): content}


def test_a_full_disk_stops_the_photos_in_words_and_the_next_sending_finishes_them(world, monkeypatch):
    content = world.take("toe.jpg", size=5000)
    world.copy.sql("VACUUM")
    connect = connections.connect

    def crowded(path):
        made = connect(path)
        (pages,) = made.execute("PRAGMA page_count").fetchone()
        made.execute(f"PRAGMA max_page_count = {pages}")
        return made

    with monkeypatch.context() as patch:
        patch.setattr(connections, "connect", crowded)
        with pytest.raises(errors.DiskFull, match="no room left"):
            world.send()
    assert world.send().verified == 1 and world.there() == {sha256(content): content}


def test_a_link_that_leads_photos_to_another_host_is_not_followed_unless_a_person_enters_it(world):
    content = world.take("toe.jpg", "Heap 1")
    feature = world.space.named("Heap 1")[0]["id"]

    def elsewhere(method, headers, body):
        return headers, body.replace(b'"uriTemplate":"http://127.0.0.1', b'"uriTemplate":"http://localhost')

    with CrookedProxy(world.space.space.url, changed=elsewhere) as proxy:
        repoint(world.copy, f"{proxy.url}/collections/{LAYER}")
        with pytest.raises(errors.TakesNoChanges, match="would have photos sent to localhost"):
            world.send(http=http_with_token(proxy.url))
    assert world.there() == {}
    place = f"{world.space.url}/items/{feature}/photos"
    assert world.send(place=place).verified == 1 and world.there() == {sha256(content): content}


def test_a_file_that_names_another_place_does_not_lead_photos_there(world):
    content = world.take("toe.jpg")
    world.send()
    with CrookedProxy(world.space.space.url) as elsewhere:
        for state in ("sending", "sent"):
            world.copy.sql("UPDATE crm_photo_queue SET state = ?, upload = ?", state, elsewhere.url + "/photos/1")
            assert world.send().verified == 1
        assert elsewhere.requests == []
    assert world.there() == {sha256(content): content}


def test_a_service_that_forgets_what_arrived_is_not_sent_the_same_for_ever(world, monkeypatch):
    monkeypatch.setattr(sending_one, "PART", 1000)
    world.take("wide.jpg", size=5500)
    parts = []

    def takes_the_first_part_only(tus, upload, data, algorithm):
        parts.append(upload.offset)
        if upload.offset or len(parts) > 100:
            raise OffsetDiffers("It has less.")
        return len(data)

    monkeypatch.setattr(Tus, "append", takes_the_first_part_only)
    find = Tus.find
    monkeypatch.setattr(Tus, "find", lambda tus, url: (found := find(tus, url)) and replace(found, offset=0))
    assert world.send().problems
    assert len(parts) < 20


def test_a_hash_that_is_no_hash_counts_as_none(world):
    content = world.take("toe.jpg")

    def crooked(method, headers, body):
        return {**headers, "Repr-Digest": "sha-256=:\u00e9:"}, body

    with CrookedProxy(world.space.space.url, changed=crooked) as proxy:
        repoint(world.copy, f"{proxy.url}/collections/{LAYER}")
        assert world.send(http=http_with_token(proxy.url)).verified == 1
    assert world.there() == {sha256(content): content}


def test_a_name_that_no_system_takes_is_a_photo_that_is_missing(world):
    world.take("toe.jpg")
    long = f"media/{'a' * 300}.jpg"
    with world.copy.opened() as connection:
        add_photo(connection, Photo(LAYER, world.copy.value("Heap 1", "crm_uuid"), long))
    assert world.items()[long].why == f"{long} is missing."
    assert world.send().verified == 1


@pytest.mark.parametrize(("given", "digest"), [(b"x" * 10, sha256(b"x" * 10)), (b"x" * 9, ""), (b"x" * 3_000_000, "")])
def test_no_more_is_read_back_than_was_sent(given, digest):
    with FeatureService() as service:
        service.answers["/photos/1"] = given
        ticks = []
        tus = Tus(Http(sleep=lambda seconds: None), lambda *told: ticks.append(told))
        assert tus.hash_of(service.url + "/photos/1", 10) == digest
        assert len(ticks) < 10  # one for each piece that is read
