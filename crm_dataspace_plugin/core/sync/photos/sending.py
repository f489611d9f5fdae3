# SPDX-License-Identifier: GPL-2.0-or-later
"""Send the photos of a layer: after the corrections, apart from them, stopped and taken up again at any byte."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from crm_dataspace_plugin.core.errors import NetworkError
from crm_dataspace_plugin.core.field_copy.connection import PathLike, failures_named, open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.survey.given_out import refuse_if_taken_in
from crm_dataspace_plugin.core.sync import journal
from crm_dataspace_plugin.core.sync.lease import PHOTOS, Lease, lease
from crm_dataspace_plugin.core.sync.photos import photo_queue
from crm_dataspace_plugin.core.sync.photos.listing import Held, PhotoItem, photo_items
from crm_dataspace_plugin.core.sync.photos.outcome import PhotoOptions, PhotosResult
from crm_dataspace_plugin.core.sync.photos.photo_queue import PhotoState
from crm_dataspace_plugin.core.sync.photos.place import find_place
from crm_dataspace_plugin.core.sync.photos.sender import PhotoSender
from crm_dataspace_plugin.core.words import said


def send_photos(path: PathLike, layer: str, http: Http, options: PhotoOptions, tick: Tick) -> PhotosResult:
    """Send what waits; running it again after any interruption goes on at the byte where it stopped.

    Raises:
        FieldCopyError: it cannot be used, or its photos are being sent already.
        TakesNoChanges: the service has no place for photos.
        NetworkError: it cannot be asked where they go.
        Cancelled: from `tick`; what was sent until then is noted in the field copy.
    """
    refuse_if_taken_in(Path(path))
    with failures_named(path), open_field_copy(path) as connection, lease(connection, os.fspath(path), PHOTOS) as held:
        with transaction(connection):
            photo_queue.make_table(connection)
            journal.protect(connection)
        folder = Path(path).parent
        items = photo_items(connection, layer, folder, tick)
        place = find_place(http, read_source(connection, layer), tick, options.place)
        chosen = [each for each in items if _goes(each, options)]
        progress = _Progress(chosen, tick)
        sender = PhotoSender(connection, folder, http, place, options, progress.tick)
        arrived, problems = _send(chosen, sender, held, progress)
        left = photo_items(connection, layer, folder, tick)
        return PhotosResult(left, arrived, sender.sent_bytes, problems, place.host)


def _goes(item: PhotoItem, options: PhotoOptions) -> bool:
    allowed = item.held is Held.NOT or (options.internal and item.held is Held.INTERNAL)
    return allowed and not item.done and (options.again or not item.refused)


class _Progress:
    """How much of all photos together was sent."""

    def __init__(self, items: Sequence[PhotoItem], tick: Tick) -> None:
        self._listener = tick
        self._whole = sum(each.size for each in items) or 1
        self._before = self._size = 0

    def begin(self, item: PhotoItem) -> None:
        self._before, self._size = self._before + self._size, item.size

    def tick(self, fraction: float, words: str) -> None:
        if fraction == fraction:  # not of unknown length
            fraction = min(1.0, (self._before + fraction * self._size) / self._whole)
        self._listener(fraction, words)


def _send(
    items: Sequence[PhotoItem], sender: PhotoSender, held: Lease, progress: _Progress
) -> tuple[frozenset[tuple[str, str, str]], tuple[str, ...]]:
    """Send one after the other until the service cannot be reached; return what arrived, and what went wrong."""
    arrived: set[tuple[str, str, str]] = set()
    for item in items:
        held.renew()
        progress.begin(item)
        try:
            row = sender.send(item)
        except NetworkError as error:
            return frozenset(arrived), (f"{error.message} {said(error.advice)}",)
        if row.state is PhotoState.VERIFIED:
            arrived.add(row.key)
    return frozenset(arrived), ()
