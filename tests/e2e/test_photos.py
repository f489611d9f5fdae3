# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos of a pulled facility, sent by `qgis_process` with a login of QGIS' authentication database."""

from __future__ import annotations

import hashlib

import requests

from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo
from tests.servers.images import exif_with_position, jpeg


def test_photos_are_sent_without_the_place_and_once(headless, demo_space, tmp_path):
    copy = tmp_path / "mine.gpkg"
    source = f"features:{demo_space.url}/collections/facilities"
    layer = headless.run("pulllayer", SOURCE=source, FIELD_COPY=copy)["LAYER"]
    (tmp_path / "media").mkdir()
    content = jpeg(2_500_000, 1, exif_with_position())
    (tmp_path / "media" / "toe.jpg").write_bytes(content)
    with open_field_copy(copy) as connection:
        uuid, feature = connection.execute(f'SELECT crm_uuid, crm_id FROM "crm_base_{layer}" LIMIT 1').fetchone()
        add_photo(connection, Photo(layer, uuid, "media/toe.jpg", internal=True))
    login = headless.login(demo_space.token)
    held = headless.run("sendphotos", FIELD_COPY=copy, AUTHCFG=login)
    assert (held["ARRIVED"], held["HELD"]) == (0, 1)
    sent = headless.run("sendphotos", FIELD_COPY=copy, AUTHCFG=login, INTERNAL=True, POSITION="remove")
    assert (sent["ARRIVED"], sent["THERE"], sent["REJECTED"]) == (1, 1, 0)
    place = f"{demo_space.url}/collections/facilities/items/{feature}/photos"
    rights = {"Authorization": f"Bearer {demo_space.token}"}
    (listed,) = requests.get(place, headers=rights, timeout=10).json()["photos"]
    there = requests.get(f"{place}/{listed['sha256']}", headers=rights, timeout=10).content
    assert hashlib.sha256(there).hexdigest() == listed["sha256"]
    assert there != content and there[-2_000_000:] == content[-2_000_000:] and len(there) == len(content)
    again = headless.run("sendphotos", FIELD_COPY=copy, AUTHCFG=login, INTERNAL=True, POSITION="remove")
    assert (again["ARRIVED"], again["BYTES"], again["THERE"]) == (0, 0, 1)
