# SPDX-License-Identifier: GPL-2.0-or-later
"""One photo's way: hash it, ask whether it is there, go on where it stopped, check it there, note that it arrived."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.sync import journal
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.photos import photo_queue
from crm_dataspace_plugin.core.sync.photos.content import PhotoContent, megabytes, opened_content
from crm_dataspace_plugin.core.sync.photos.listing import PhotoItem
from crm_dataspace_plugin.core.sync.photos.outcome import PhotoOptions
from crm_dataspace_plugin.core.sync.photos.photo_queue import PhotoRow, PhotoState
from crm_dataspace_plugin.core.sync.photos.place import Place
from crm_dataspace_plugin.core.sync.photos.tus import Abilities, ChecksumDiffers, OffsetDiffers, Tus, Upload
from crm_dataspace_plugin.core.sync.reporting import Reporting
from crm_dataspace_plugin.core.words import say

PART = 2**20  # bytes sent at once: what is lost when the connection breaks
TRIES = 4  # of one part, before the photo waits for the next time
CHANGE = "photo"  # in the journal

_REFUSALS = (400, 404, 409, 410, 413, 415, 422, 460)  # about this photo, not about all
_PASSING = (errors.BodyCut, errors.TimedOut, errors.Unreachable, errors.ServiceFault, errors.UnexpectedContent)


class _Differs(errors.DataError):
    """What arrived is not what the photo is: nobody refused it, it goes the next time."""


class PhotoSender:
    """Sends photos of one layer, one after the other.

    Attributes:
        sent_bytes: how many were sent.
    """

    def __init__(
        self, connection: sqlite3.Connection, folder: Path, http: Http, place: Place, options: PhotoOptions, tick: Tick
    ) -> None:
        self._connection = connection
        self._folder = folder
        self._place = place
        self._options = options
        self._tick = tick
        self._tus = Tus(http, tick)
        self._pause: Callable[[float], None] = lambda seconds: http.wait(seconds, tick, place.template)
        self._abilities: Optional[Abilities] = None
        self.sent_bytes = 0

    def send(self, item: PhotoItem) -> PhotoRow:
        """Send one photo as far as it goes, and return its place in the queue.

        Raises:
            NetworkError: nothing can be said about this one; how far it came is kept.
            Cancelled: from the tick, likewise.
        """
        try:
            with opened_content(item.photo.path, self._folder, self._options.position, self._tick) as content:
                return self._send(item, content)
        except _Differs as error:
            return self._note(replace(item.row, state=PhotoState.PENDING, upload="", message=error.message))
        except errors.DataError as error:
            return self._reject(item, item.row, error.message)
        except errors.HttpError as error:
            if error.status not in _REFUSALS:
                raise
            return self._reject(item, item.row, Reporting.answer(error))

    def _send(self, item: PhotoItem, content: PhotoContent) -> PhotoRow:
        abilities = self._ask(item)
        if abilities.largest and content.length > abilities.largest:
            most = megabytes(abilities.largest)
            raise errors.DataError(
                say(
                    "{path} has {megabytes}, the service takes {most}: make it smaller.",
                    path=item.photo.path,
                    megabytes=megabytes(content.length),
                    most=most,
                )
            )
        row = self._row(item, content)
        upload = self._begun(item, row, content) or self._begin(item, content)
        row = self._note(replace(row, state=PhotoState.SENDING, upload=upload.url, sent_bytes=upload.offset))
        failures, farthest = 0, upload.offset
        while upload.offset < content.length:
            self._told(item, upload.offset, content.length)
            data = content.read(upload.offset, PART)
            last = upload.offset + len(data) >= content.length
            if not data or (last and not content.still_the_same(silent)):
                raise _Differs(say("{path} was changed while it was being sent: send it again.", path=item.photo.path))
            try:
                arrived = self._tus.append(upload, data, abilities.algorithm)
            except (OffsetDiffers, ChecksumDiffers, *_PASSING) as error:
                failures += 1
                found = self._asked_again(upload, error, failures)
                if found is None or found.length not in (-1, content.length):
                    raise _Differs(
                        say(
                            "{path}: the service dropped what had arrived, because it differs from the "
                            "photo; send it again.",
                            path=item.photo.path,
                        )
                    ) from error
                upload = found
            else:
                self.sent_bytes += arrived - upload.offset
                upload = replace(upload, offset=arrived)
            if upload.offset > farthest:  # what arrives again and again is no way forward
                failures, farthest = 0, upload.offset
            row = self._note(replace(row, sent_bytes=upload.offset))
        return self._check(item, self._note(replace(row, state=PhotoState.SENT)), content, abilities)

    def _ask(self, item: PhotoItem) -> Abilities:
        if self._abilities is None:
            self._abilities = self._tus.abilities(self._place.of(item.server_id))
        return self._abilities

    def _row(self, item: PhotoItem, content: PhotoContent) -> PhotoRow:
        """Return the photo's row with what is known of its file now; an upload of other bytes is not gone on with."""
        size, modified = content.stamp
        known = item.row.upload if item.row.sha256 == content.sha256 else ""
        return replace(
            item.row,
            state=PhotoState.PENDING,
            bytes=content.length,
            sent_bytes=0,
            sha256=content.sha256,
            position=self._options.position.value,
            file_bytes=size,
            file_modified=modified,
            upload=known,
            message="",
        )

    def _begun(self, item: PhotoItem, row: PhotoRow, content: PhotoContent) -> Optional[Upload]:
        """Ask for the photo where it was being sent, then by its hash; None where the service has nothing of it."""
        known = row.upload if self._place.is_host_of(row.upload) else ""  # another place is told since, or a file lies
        for url in filter(None, (known, self._place.hashed(item.server_id, content.sha256))):
            found = self._tus.find(url)
            if found is not None and found.length == content.length:
                return found
        return None

    def _begin(self, item: PhotoItem, content: PhotoContent) -> Upload:
        photo = item.photo
        told = {
            "filename": Path(photo.path).name,
            "sha256": content.sha256,
            "layer": photo.layer,
            "feature": item.server_id,
            "uuid": photo.feature_uuid,
            "role": photo.role,
            "caption": photo.caption[:500],
            "taken_at": photo.taken_at,
            "bearing_deg": "" if photo.bearing_deg is None else f"{photo.bearing_deg:g}",
            "internal": "yes" if photo.internal else "",
        }
        metadata = {key: value for key, value in told.items() if value}
        return self._tus.create(self._place.of(item.server_id), content.length, metadata)

    def _asked_again(self, upload: Upload, error: errors.NetworkError, failures: int) -> Optional[Upload]:
        """Ask how much arrived; the error itself where this went wrong too often."""
        if failures >= TRIES:
            raise error
        if not isinstance(error, OffsetDiffers):
            self._pause(0.3 * 2.0**failures)
        return self._tus.find(upload.url)

    def _check(self, item: PhotoItem, row: PhotoRow, content: PhotoContent, abilities: Abilities) -> PhotoRow:
        """Compare the hash there: as the service tells it, or of each part, or of the photo read back."""
        there = self._tus.find(row.upload)
        if there is None or there.offset != content.length:
            raise _Differs(
                say("{path} was sent, but the service does not have it: send it again.", path=item.photo.path)
            )
        digest = there.sha256 or (content.sha256 if abilities.algorithm else "")
        digest = digest or self._tus.hash_of(row.upload, content.length)
        if not digest:
            words = say("The service has all of it, but tells no hash and does not give it out: not checked there.")
            return self._note(replace(row, message=words))
        if digest != content.sha256:
            raise _Differs(
                say("{path} is another one on the service, by its hash: send it again.", path=item.photo.path)
            )
        return self._arrived(item, replace(row, state=PhotoState.VERIFIED))

    def _arrived(self, item: PhotoItem, row: PhotoRow) -> PhotoRow:
        facts = {"sha256": row.sha256, "bytes": row.bytes, "position": row.position, "at": row.upload}
        with transaction(self._connection):
            made = self._written(row)
            journal.append(self._connection, [self._entry(item, CHANGE, facts)])
        return made

    def _reject(self, item: PhotoItem, row: PhotoRow, why: str) -> PhotoRow:
        """Note why; what comes next is a fresh upload."""
        size, modified = self._stamp(row)
        row = replace(row, upload="", file_bytes=size, file_modified=modified)
        with transaction(self._connection):
            made = self._written(replace(row, state=PhotoState.REJECTED, message=why))
            journal.append(self._connection, [self._entry(item, "reject", why)])
        return made

    def _stamp(self, row: PhotoRow) -> tuple[int, int]:
        """Return size and time of the file, so that it counts as the same until somebody changes it."""
        try:
            found = (self._folder / row.path).stat()
        except OSError:
            return 0, 0
        return found.st_size, found.st_mtime_ns

    def _entry(self, item: PhotoItem, change: str, new: object) -> journal.Entry:
        photo, author = item.photo, self._options.author
        evidence = "; ".join(filter(None, (photo.caption, photo.role)))
        yes = say("internal, sent with a yes") if photo.internal and change == CHANGE else ""
        return journal.Entry(
            photo.layer, photo.feature_uuid, item.server_id, change, photo.path, None, new, author, yes, evidence
        )

    def _note(self, row: PhotoRow) -> PhotoRow:
        with transaction(self._connection):
            return self._written(row)

    def _written(self, row: PhotoRow) -> PhotoRow:
        row = replace(row, changed_at=now())
        photo_queue.write(self._connection, row)
        return row

    def _told(self, item: PhotoItem, offset: int, length: int) -> None:
        self._tick(
            offset / length,
            say(
                "{path}: {sent} of {all}",
                path=item.photo.path,
                sent=megabytes(offset),
                all=megabytes(length),
            ),
        )
