# SPDX-License-Identifier: GPL-2.0-or-later
"""What unfolds when something is to be pulled: from where, into which file, which area, what of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Optional
from urllib.parse import unquote, urlsplit

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout

from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.pull.distribution import distribution_to_pull
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.core.pull.source_text import SourceText, parse_source_text
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.gui.area_choice import AreaChoice
from crm_dataspace_plugin.gui.catalogue.record_words import licence_words, title_of
from crm_dataspace_plugin.gui.chosen_area import ChosenArea
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button, strong, words
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.fold import Fold
from crm_dataspace_plugin.gui.pull.pull_choice import PullChoice
from crm_dataspace_plugin.gui.pull.wish import PullWish
from crm_dataspace_plugin.gui.reveal import reveal

NAME_LENGTH = 60  # characters of a proposed file name
MOST = 5  # licences shown


class PullForm(QFrame):
    """Controls `pull_source`, `pull_file`, `pull_area`, `pull_start`, `pull_close`, and those of the choice below
    `pull_choose`; hidden until there is a wish.

    `pull_source`, a file or an address, is shown where no record says what is to be pulled.
    """

    start_requested = pyqtSignal()
    look_requested = pyqtSignal()  # what there is to choose from

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._wishes: Sequence[PullWish] = ()
        self._folder = Path()
        self._proposed = ""
        self._title = strong(name="pull_title")
        self._licence = words(name="pull_licence")
        self._source = self._source_box()
        self._file = self._file_box()
        self.area = AreaChoice("pull", canvas, project)
        self.choice = PullChoice()
        self._choose = Fold(
            "pull_choose",
            self.tr("What comes"),
            self.tr("Ask what there is; choose by a filter, by fields, and what belongs to it"),
            self.choice,
        )
        file_label = words(self.tr("Field copy (made, or added to)"))
        file_label.setBuddy(self._file)
        self._start = push_button(
            "pull_start",
            self.tr("Start"),
            self.tr("Copy the features of the area into the field copy"),
            "mActionStart",
            self.start_requested.emit,
        )
        close = push_button("pull_close", self.tr("Not now"), self.tr("Fold this away"), clicked=self.hide)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING)
        for widget in (
            self._title, self._licence, self._source, file_label, self._file, self.area, self._choose,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addLayout(flow_of(self._start, close))
        self._source.fileChanged.connect(self._on_source)
        self._file.fileChanged.connect(self._show_whether_ready)
        self._choose.toggled.connect(self._on_choose)
        self.hide()

    def show_record(self, record: Record, folder: Path) -> None:
        """Unfold for `record`, proposing a file in `folder`."""
        way = distribution_to_pull(record)
        self.show_wishes([PullWish(record, way)] if way is not None else [], folder)

    def show_wishes(self, wishes: Sequence[PullWish], folder: Path) -> None:
        """Unfold for records that become layers of one field copy, proposing a file in `folder`."""
        self._wishes = wishes
        names = [title_of(each.record) for each in wishes]
        several = len(names) > 1
        self._title.setText(self.tr("{} datasets").format(len(names)) if several else "".join(names))
        self._licence.setText("\n".join(self._about(each, several) for each in wishes[:MOST]))
        self._unfold(folder)
        self._propose(self.tr("field copy") if several else "".join(names))
        self._file.setFocus()

    def show_source(self, folder: Path) -> None:
        """Unfold for a file or an address that is to be named, proposing a field copy in `folder`."""
        self._wishes = ()
        self._title.setText(self.tr("Pull a file or an address"))
        self._licence.setText(self.tr("A path or a web address; add “|layer” where it has several layers."))
        self._unfold(folder)
        self._source.setFilePath("")
        self._file.setFilePath("")
        self._show_whether_ready()
        self._source.lineEdit().setFocus()

    def requests(self, area: ChosenArea) -> list[PullRequest]:
        """Return what is to be pulled from `area`, nothing where nothing can be."""
        source, text = self._wanted(), self._file.filePath().strip()
        if source is None or not text:
            return []
        path = Path(text)
        path = path if path.suffix.lower() == ".gpkg" else path.with_name(f"{path.name}.gpkg")
        if Path(source.url) == path:
            raise FieldCopyError(say("{path} cannot be pulled into itself.", path=path))
        requests = [_request(each, path, area.wkt) for each in self._wishes]
        requests = requests or [PullRequest(source.url, source.kind, path, source.name, area_wkt=area.wkt)]
        if len(requests) > 1:
            return requests
        return [replace(requests[0], filter=self.choice.filter(), columns=self.choice.columns())]

    def _wanted(self) -> Optional[SourceText]:
        """Return what is pulled first."""
        if not self._wishes:
            text = self._source.filePath().strip()
            return parse_source_text(text) if text else None
        way = self._wishes[0].way
        return SourceText(way.kind, way.url, way.name)

    def _about(self, wish: PullWish, named: bool) -> str:
        licence = self.tr("Licence: {}").format(licence_words(wish.record.licence))
        return f"{title_of(wish.record)}. {licence}" if named else licence

    def _unfold(self, folder: Path) -> None:
        self._folder = folder
        self.choice.forget()
        self._choose.fold()
        self._choose.setVisible(len(self._wishes) < 2)  # each of several has fields of its own
        self._source.setVisible(not self._wishes)
        self._source.setDefaultRoot(str(folder))
        self._file.setDefaultRoot(str(folder))
        self.show()
        reveal(self)

    def _propose(self, title: str) -> None:
        self._proposed = str(self._folder / proposed_name(title))
        self._file.setFilePath(self._proposed)

    def _on_choose(self, opened: bool) -> None:
        if opened and self._wanted() is not None:
            self.look_requested.emit()

    def _on_source(self) -> None:
        """Follow the source with the proposed field copy, until the person names one."""
        self.choice.forget()
        self._choose.fold()
        source = self._wanted()
        if source is not None and self._file.filePath() in ("", self._proposed):
            self._propose(source.name or source_title(source.url))
        self._show_whether_ready()

    def _show_whether_ready(self) -> None:
        self._start.setEnabled(self._wanted() is not None and bool(self._file.filePath().strip()))

    def _source_box(self) -> QgsFileWidget:
        box = described(
            QgsFileWidget(),
            "pull_source",
            self.tr("File or address to pull"),
            self.tr("CSV, GeoJSON, GeoPackage, zipped Shapefile, … or the address of a file or a collection"),
        )
        box.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        box.setDialogTitle(self.tr("File to pull"))
        box.lineEdit().setPlaceholderText("/…/heaps.csv, https://…")
        return box

    def _file_box(self) -> QgsFileWidget:
        box = described(
            QgsFileWidget(),
            "pull_file",
            self.tr("File of the field copy"),
            self.tr("GeoPackage to make; an existing field copy gets one more layer"),
        )
        box.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        box.setConfirmOverwrite(False)
        box.setFilter(self.tr("Field copy (*.gpkg)"))
        box.setDialogTitle(self.tr("Field copy"))
        return box


def _request(wish: PullWish, path: Path, area: str) -> PullRequest:
    return PullRequest(
        url=wish.way.url,
        kind=wish.way.kind,
        path=path,
        name=wish.way.name,
        area_wkt=area,
        record=wish.record,
        catalogue_url=wish.catalogue_url,
        consent=wish.consent,
    )


def proposed_name(title: str) -> str:
    """Return a file name made of a title."""
    name = re.sub(r"[^\w\-]+", "_", title).strip("_")[:NAME_LENGTH]
    return f"{name or 'field_copy'}.gpkg"


def source_title(address: str) -> str:
    """Return what a field copy of the file or collection at `address` is called; never like a GeoPackage itself."""
    parts = urlsplit(address)
    if parts.scheme in ("http", "https", "file"):
        path = PurePosixPath(unquote(parts.path))
        return (path.parent if path.name == "items" else path).stem or parts.netloc
    path = Path(address)
    return f"{path.stem}_field_copy" if path.suffix.lower() == ".gpkg" else path.stem
