# SPDX-License-Identifier: GPL-2.0-or-later
"""Saved searches into a file and out of one; nothing is replaced without asking."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import QObject

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.core.catalogue.saved import MOST_SAVED, SavedSearch, with_search
from crm_dataspace_plugin.core.catalogue.saved_file import read_searches_from, write_searches_to
from crm_dataspace_plugin.core.errors import DataSpaceError
from crm_dataspace_plugin.gui.catalogue.saved_panel import SavedPanel
from crm_dataspace_plugin.gui.catalogue.search_words import searches_words


class SavedFiles(QObject):
    """Args: saved, which gives the searches as they are now; keep, which takes them and a sentence about it."""

    def __init__(
        self,
        panel: SavedPanel,
        jobs: Jobs,
        saved: Callable[[], Sequence[SavedSearch]],
        keep: Callable[[Sequence[SavedSearch], str], None],
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._jobs = jobs
        self._saved = saved
        self._keep = keep
        panel.export_wanted.connect(self._on_export)
        panel.import_wanted.connect(self._on_import)

    def _on_export(self, path: Path, names: Sequence[str]) -> None:
        chosen = [each for each in self._saved() if not names or each.name in names]
        if not chosen:
            self._panel.show_words(self.tr("There is no saved search yet."))
        elif path.exists():
            question = self.tr("“{}” is there already. Replace it?").format(path.name)
            self._panel.question.ask(question, self.tr("Replace"), partial(self._export, path, chosen))
        else:
            self._export(path, chosen)

    def _export(self, path: Path, chosen: Sequence[SavedSearch]) -> None:
        self._jobs.start(
            self.tr("Export of searches"),
            lambda _tick: write_searches_to(path, chosen),
            lambda _result: self._on_exported(path, len(chosen)),
            self._on_file_failed,
        )

    def _on_exported(self, path: Path, count: int) -> None:
        self._panel.fold_file()
        self._panel.show_words(self.tr("{} written to {}.").format(searches_words(count), path.name))

    def _on_import(self, path: Path) -> None:
        self._jobs.start(
            self.tr("Import of searches"), lambda _tick: read_searches_from(path), self._on_read, self._on_file_failed
        )

    def _on_read(self, found: Sequence[SavedSearch]) -> None:
        names = {each.name for each in self._saved()}
        twice = [each.name for each in found if each.name in names]
        if len(names | {each.name for each in found}) > MOST_SAVED:
            self._panel.show_words(self.tr("With these there would be more than {} searches.").format(MOST_SAVED))
        elif twice:
            which = ", ".join(f"“{each}”" for each in twice[:3]) + ("…" if len(twice) > 3 else "")
            question = self.tr("{} of them are here already: {}. Replace these?").format(len(twice), which)
            self._panel.question.ask(question, self.tr("Replace"), partial(self._import, found))
        else:
            self._import(found)

    def _import(self, found: Sequence[SavedSearch]) -> None:
        together = tuple(self._saved())
        for each in found:
            together = with_search(together, each)
        self._panel.fold_file()
        self._keep(together, self.tr("{} read.").format(searches_words(len(found))))

    def _on_file_failed(self, error: DataSpaceError) -> None:
        self._panel.show_words(error.message)
