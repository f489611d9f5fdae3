# SPDX-License-Identifier: GPL-2.0-or-later
"""A field copy with photos of its heaps, and what the data space has of them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import requests

from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.sync.photos.listing import list_photos
from crm_dataspace_plugin.core.sync.photos.outcome import PhotoOptions
from crm_dataspace_plugin.core.sync.photos.sending import send_photos
from tests.core.sync_world import LAYER, World, http_with_token
from tests.servers.images import jpeg

RIGHTS = {"Authorization": "Bearer spade", "Tus-Resumable": "1.0.0"}


class PhotoWorld(World):
    """A world whose technician takes photos."""

    def __init__(self, space, path):
        super().__init__(space, path)
        self.media = Path(path).parent / "media"
        self.media.mkdir(exist_ok=True)

    def take(self, name, heap="Heap 1", content=None, size=2000, **about):
        """Take a photo of a heap; return its bytes."""
        content = jpeg(size, seed=len(name) * 31 + sum(map(ord, name))) if content is None else content
        (self.media / name).write_bytes(content)
        with self.copy.opened() as connection:
            uuid = self.copy.value(heap, "crm_uuid")
            add_photo(connection, Photo(LAYER, uuid, f"media/{name}", **about))
        return content

    def items(self):
        return {each.photo.path: each for each in list_photos(self.copy.path, LAYER, silent)}

    def send(self, http=None, tick=silent, **options):
        http = http or http_with_token(self.space.url)
        return send_photos(self.copy.path, LAYER, http, PhotoOptions(author="Ada", **options), tick)

    def states(self):
        return dict(self.copy.sql("SELECT path, state FROM crm_photo_queue"))

    def there(self, heap="Heap 1"):
        """Return SHA-256 to bytes of the photos that the data space has of a heap."""
        feature = self.space.named(heap)[0]["id"]
        place = f"{self.space.url}/items/{feature}/photos"
        listed = requests.get(place, headers=RIGHTS, timeout=10).json()["photos"]
        return {
            each["sha256"]: requests.get(f"{place}/{each['sha256']}", headers=RIGHTS, timeout=10).content
            for each in listed
        }

    def told(self):
        """Return the photos that the journal says arrived."""
        return [row[0] for row in self.copy.sql("SELECT field FROM crm_journal WHERE change = 'photo' ORDER BY id")]


def sha256(content):
    return hashlib.sha256(content).hexdigest()
