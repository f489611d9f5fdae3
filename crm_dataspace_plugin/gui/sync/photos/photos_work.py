# SPDX-License-Identifier: GPL-2.0-or-later
"""What the row of photos does in jobs: list, ask where they go, send. Plain values in and out, no widget."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.core.catalogue.source import login_for
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.sync.journal import verify_journal
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.outcome import SyncOptions, SyncResult
from crm_dataspace_plugin.core.sync.photos.kept_place import keep_place, kept_place
from crm_dataspace_plugin.core.sync.photos.listing import PhotoItem, list_photos
from crm_dataspace_plugin.core.sync.photos.outcome import PhotoOptions, PhotosResult
from crm_dataspace_plugin.core.sync.photos.place import Place, find_place
from crm_dataspace_plugin.core.sync.photos.sending import send_photos
from crm_dataspace_plugin.core.sync.receipt import Receipt
from crm_dataspace_plugin.core.sync.receipt_beside import OF_PHOTOS, write_beside
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.gui.sync.sync_work import Target


@dataclass(frozen=True)
class PhotosSent:
    """What became of a sending. Attributes: receipt, an HTML file beside the field copy."""

    result: PhotosResult
    receipt: Path


@dataclass(frozen=True)
class Listed:
    """The photos of a layer. Attributes: place, the address told for them before, empty for the service's own."""

    items: tuple[PhotoItem, ...]
    place: str


def listed(target: Target, tick: Tick) -> Listed:
    """Return the photos of the layer; nobody is asked."""
    with open_field_copy(target.path) as connection:
        place = kept_place(connection, target.layer)
    return Listed(list_photos(target.path, target.layer, tick), place)


def ask_place(target: Target, told: str, tick: Tick) -> Place:
    """Ask where the photos would go; TakesNoChanges where the service has no place for them."""
    with open_field_copy(target.path) as connection:
        source = read_source(connection, target.layer)
    return find_place(_http(target, told), source, tick, told)


def send(target: Target, options: PhotoOptions, tick: Tick) -> PhotosSent:
    """Send what waits, and write the receipt beside the field copy; the place told is kept for the next time."""
    keep_place(target.path, target.layer, options.place)
    result = send_photos(target.path, target.layer, _http(target, options.place), options, tick)
    return PhotosSent(result, _receipt(target, options, result))


def _http(target: Target, told: str) -> Http:
    """Return what speaks to the service, or to the address told: a login goes to its own host only."""
    with open_field_copy(target.path) as connection:
        source = read_source(connection, target.layer)
    url = told or source.url
    return http_for(url, login_for(url, target.catalogues, "" if told else source.catalogue))


def _receipt(target: Target, options: PhotoOptions, result: PhotosResult) -> Path:
    with open_field_copy(target.path) as connection:
        source, chain = read_source(connection, target.layer), verify_journal(connection)
    told = SyncResult(problems=result.problems)
    author = SyncOptions(author=options.author)
    receipt = Receipt(target.path.name, now(), (source,), told, author, chain=chain, photos=result.items)
    return write_beside(target.path, OF_PHOTOS, receipt, say("The photos were sent"))
