# SPDX-License-Identifier: GPL-2.0-or-later
"""Taking the pages of a reading into a field copy that is being made, until all is there that the service has."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import asdict, dataclass, fields
from datetime import datetime, timezone
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.private_file import KeptFile
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.bookmark import Bookmark
from crm_dataspace_plugin.core.pull.collector import collector_paused
from crm_dataspace_plugin.core.pull.field_copy_writer import FieldCopyWriter
from crm_dataspace_plugin.core.pull.pace import Pace
from crm_dataspace_plugin.core.pull.pages import FeaturePage
from crm_dataspace_plugin.core.pull.reading import Reading
from crm_dataspace_plugin.core.pull.rows import Rows
from crm_dataspace_plugin.core.words import say

_WORKING = 2.2  # size of a finished field copy, in sizes of the rows alone: layer, base and index
_MEGA = 1e6  # bytes
_ROUND = 100  # features; the most that a service gives at once is a multiple
# failures after which the same pages may come another time
_PASSING = (
    errors.Unreachable,
    errors.TimedOut,
    errors.BodyCut,
    errors.ServiceFault,
    errors.TooManyRequests,
    errors.LoginNeeded,
    errors.NotAllowed,
)


@dataclass(frozen=True)
class Tally:
    """What was seen of a service so far.

    Attributes:
        read: features.
        matched: how many it says there are, 0 where it does not.
        shifted: whether it said different numbers.
    """

    read: int = 0
    matched: int = 0
    pages: int = 0
    shifted: bool = False

    def with_page(self, page: FeaturePage) -> Tally:
        matched = page.matched or 0
        shifted = self.shifted or (self.pages > 0 and matched != self.matched)
        return Tally(self.read + len(page.features), matched, self.pages + 1, shifted)

    @property
    def may_be_cut(self) -> bool:
        """Whether the only page looks like the most that a service gives at once, and nothing tells of more."""
        return self.pages == 1 and not self.matched and self.read > 0 and self.read % _ROUND == 0


class Intake:
    """Writes all features of a reading.

    Args:
        file: into which `writer` writes.
        bookmark: of an earlier pull that is gone on with; None to begin.

    Attributes:
        kept: features on record, with which a later pull can go on.
        notes: what the person should know about how complete the layer is.
    """

    def __init__(
        self,
        reading: Reading,
        rows: Rows,
        writer: FieldCopyWriter,
        file: KeptFile,
        tick: Tick,
        bookmark: Optional[Bookmark] = None,
    ) -> None:
        self._reading, self._rows, self._writer = reading, rows, writer
        self._file, self._tick = file, tick
        self._bookmark = bookmark
        self._begun_at = bookmark.begun_at if bookmark else _now()
        self._tally = Tally()
        self.kept = 0
        self.notes: tuple[str, ...] = ()
        if bookmark is not None:
            self._tally = Tally(*(bookmark.tally[each.name] for each in fields(Tally)))
            self.notes = tuple(bookmark.tally["notes"])
            self.kept, file.worth_keeping = self._tally.read, True
            rows.go_on(bookmark.rows, writer.identities())

    def run(self) -> bool:
        """Write all; a second round follows where the first one cannot be all there is.

        Returns:
            False where the service does not take up the bookmark any more: nothing was written then.

        Raises:
            NetworkError: what was written before stays on record; the error says so.
            DiskFull: there is not room enough for what will come.
        """
        if self._bookmark is not None and not self._bookmark.following:
            return True  # killed while the layer was made of the rows: all are there
        before = self._tally.pages
        try:
            self._round(self._bookmark.following if self._bookmark else "")
        except errors.NetworkError as error:
            if isinstance(error, _PASSING) and self.kept:
                error.message += say(
                    " The {kept:,} features pulled so far are kept: pull again to go on from there.", kept=self.kept
                )
                error.args = (error.message,)
                raise
            if self._bookmark is not None and self._tally.pages == before and not isinstance(error, _PASSING):
                return False
            self._file.worth_keeping = False
            raise
        if self._bookmark is not None:
            read = self._bookmark.tally["read"]
            self.notes += (say("Gone on with {read:,} features pulled at {at} UTC.", read=read, at=self._begun_at),)
        if self.kept and (self._tally.shifted or self._rows.repeats or not self.complete):
            self._second_round()
        self._note_what_is_missing()
        if self.kept:
            self._keep("")
        return True

    def _note_what_is_missing(self) -> None:
        seen = self._tally
        if seen.may_be_cut:
            self.notes += (
                say(
                    "The service gave {read:,} features, a round number, and does not say how "
                    "many it has or where the next ones are: some may be missing. Pull a smaller "
                    "area and compare.",
                    read=seen.read,
                ),
            )
        elif not self.complete:
            self.notes += (
                say(
                    "The service says that it has {matched:,} features, and gave {given:,} "
                    "different ones: {missing:,} may be missing. Pull again; if they still "
                    "are, tell the provider.",
                    matched=seen.matched,
                    given=self._given,
                    missing=seen.matched - self._given,
                ),
            )

    @property
    def complete(self) -> bool:
        """Whether as many different features came as the service says that it has."""
        return self._given >= self._tally.matched and not self._tally.may_be_cut

    @property
    def _given(self) -> int:
        return self._tally.read - self._rows.repeats

    def _round(self, start: str, first: bool = True) -> None:
        pace = Pace(self._tally.read)
        with closing(self._reading.pages(start)) as pages:
            while True:
                with collector_paused():
                    page = next(pages, None)
                    if page is None:
                        return
                    self._take(page)
                    if first and page.following:
                        self._keep(page.following)
                    del page
                seen = self._tally.read, self._tally.matched
                self._tick(pace.fraction(*seen), pace.words(*seen))

    def _take(self, page: FeaturePage) -> None:
        self._writer.write(self._rows.rows(page.features))
        self._rows.skipped += page.unread
        self._tally = self._tally.with_page(page)

    def _keep(self, following: str) -> None:
        collection = self._reading.collection
        tally = {**asdict(self._tally), "notes": self.notes}
        rows = self._rows.state()
        self._writer.keep(Bookmark(following, collection.schema, collection.crs, self._begun_at, tally, rows))
        self.kept = self._tally.read
        self._file.worth_keeping = True
        if self._tally.pages == 1 and following:
            self._require_room()

    def _require_room(self) -> None:
        """Raise DiskFull where the rows to come will not fit, judged by those of the first page."""
        matched, read = self._tally.matched, self._tally.read
        if not matched or not read:
            return
        rows = self._file.path.stat().st_size * matched / read
        free = shutil.disk_usage(self._file.path.parent).free
        needed = rows * _WORKING
        if needed > free:
            raise errors.DiskFull(
                say(
                    "{matched:,} features need about {needed:,.0f} MB, and {parent} has "
                    "{free:,.0f} MB free. Free some room, choose another disk, or pull a smaller "
                    "area.",
                    matched=matched,
                    needed=needed / _MEGA,
                    parent=self._file.path.parent,
                    free=free / _MEGA,
                )
            )

    def _second_round(self) -> None:
        """Look at all pages once more for what the first round did not get: the data moved while they were read."""
        before, missed = self._writer.written, self._given < self._tally.matched
        self._rows.begin_again()
        self._tally = Tally(matched=self._tally.matched)
        self._round("", first=False)
        late, gone = self._writer.written - before, 0
        if self._given == self._tally.matched and not self._tally.shifted:
            gone = self._remove_gone()
        if late or gone or not missed:
            self.notes += (
                say(
                    "The service changed its data, or their order, while they were pulled, so "
                    "that all pages were read again: {late:,} features were added, {gone:,} that "
                    "it has no more were taken out.",
                    late=late,
                    gone=gone,
                ),
            )

    def _remove_gone(self) -> int:
        gone: list[str] = []
        for rows in self._writer.identities():
            gone += self._rows.gone([each for _, each in rows if each is not None])
        return self._writer.delete(gone) if gone else 0


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "")
