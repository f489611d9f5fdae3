# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens with found records: asked about what is not open, added, pulled, opened, copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Callable, NamedTuple, Optional

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.live_identity import keep_live_identity
from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.bridge.pictures import MAX_BYTES, fetch_picture
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue.addresses import private_hosts
from crm_dataspace_plugin.core.catalogue.consent import Consent, Consents, Question, consent_now, question
from crm_dataspace_plugin.core.catalogue.record import Access, Distribution, Record
from crm_dataspace_plugin.core.catalogue.source import login_for
from crm_dataspace_plugin.core.errors import DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.distribution import distribution_to_pull
from crm_dataspace_plugin.gui.catalogue.access_gate import AccessGate
from crm_dataspace_plugin.gui.catalogue.live_layer import live_distribution, open_live
from crm_dataspace_plugin.gui.catalogue.record_words import title_of
from crm_dataspace_plugin.gui.catalogue.result_pane import ResultPane
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.pull.wish import PullWish

MOST_AT_ONCE = 50  # records added or pulled by one press: each is a request to somebody's service
Way = Callable[[Record], Optional[Distribution]]


class _Wanted(NamedTuple):
    record: Record
    way: Distribution
    asked: Optional[Question]


class ResultsPresenter(QObject):
    pull_allowed = pyqtSignal(object)  # sequence of PullWish

    def __init__(
        self, pane: ResultPane, project: QgsProject, jobs: Jobs, settings: Settings, messages: Messages
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._project = project
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        pane.model.follow_order(lambda: [each.name for each in settings.catalogues()])
        pane.results.add_requested.connect(self._on_add)
        pane.results.pull_requested.connect(self._on_pull)
        pane.results.copy_requested.connect(copy_records)
        pane.details.way_requested.connect(self._on_way)
        pane.details.link_requested.connect(self._on_link)
        pane.details.thumbnail.wanted.connect(self._on_picture)
        pane.results.more_requested.connect(self._on_details)
        pane.tools.thumbnails_toggled.connect(self._on_thumbnails)
        pane.tools.show_thumbnails_wanted(settings.thumbnails)

    def _on_add(self, records: Sequence[Record]) -> None:
        self._decide(records, live_distribution, self._pane.results.gate, self._add)

    def _on_pull(self, records: Sequence[Record]) -> None:
        self._decide(records, distribution_to_pull, self._pane.results.gate, self._pull)

    def _on_way(self, verb: str, record: Record, way: Distribution) -> None:
        """Do what was pressed beside one way to the data in the details."""
        gate = self._pane.details.gate
        if verb == "copy":
            QGuiApplication.clipboard().setText(way.url)
        elif verb == "open":
            self._visit(record, way.url)
        else:
            self._decide([record], lambda _record: way, gate, self._add if verb == "add" else self._pull)

    def _on_link(self, url: str) -> None:
        found = self._pane.details.found
        if found is not None:
            self._visit(found.record, url)

    def _visit(self, record: Record, url: str) -> None:
        """Open an address in the browser; one in a private network is asked about first."""
        plain = replace(record, access=Access.OPEN)  # to read about data is open
        asked = self._question(plain, [url])
        if asked is None:
            open_address(url)
        else:
            self._pane.details.gate.ask([asked], partial(open_address, url))

    def _decide(
        self,
        records: Sequence[Record],
        way_of: Way,
        gate: Optional[AccessGate],
        go: Callable[[Sequence[_Wanted]], None],
    ) -> None:
        """Ask once about all that is not open and was not answered yet, then go on with all of them."""
        if len(records) > MOST_AT_ONCE:
            self._messages.warn(
                self.tr("{} records are selected: choose {} at most for this.").format(
                    number(len(records)), number(MOST_AT_ONCE)
                )
            )
            return
        ways = [(each, way_of(each)) for each in records]
        wanted = [_Wanted(each, way, self._question(each, [way.url])) for each, way in ways if way is not None]
        consents = Consents(self._settings.consents_json)
        open_ones = [each.asked for each in wanted if each.asked is not None and consents.find(each.asked) is None]
        if not open_ones:
            go(wanted)
        elif gate is not None:
            gate.ask(open_ones, partial(self._agreed, open_ones, partial(go, wanted)))

    def _agreed(self, questions: Sequence[Question], go: Callable[[], None]) -> None:
        consents = Consents(self._settings.consents_json)
        for each in questions:
            consents.keep(each, consent_now(each, self._settings.author))
        self._settings.consents_json = consents.to_json()
        go()

    def _question(self, record: Record, urls: Sequence[str]) -> Optional[Question]:
        return question(record, urls, self._trusted_urls(record, urls))

    def _trusted_urls(self, record: Record, urls: Sequence[str]) -> list[str]:
        """Return the addresses of the catalogues that themselves name `urls` for the record."""
        names = self._pane.model.catalogues_naming(record, urls)
        return [each.url for each in self._settings.catalogues() if each.name in names]

    def _catalogue_urls(self, record: Record) -> list[str]:
        """Return the addresses of the catalogues that list the record."""
        names = self._pane.model.catalogues_of(record)
        return [each.url for each in self._settings.catalogues() if each.name in names]

    def _consent(self, wanted: _Wanted) -> Optional[Consent]:
        return Consents(self._settings.consents_json).find(wanted.asked) if wanted.asked is not None else None

    def _pull(self, wanted: Sequence[_Wanted]) -> None:
        self.pull_allowed.emit(
            [
                PullWish(each.record, each.way, next(iter(self._catalogue_urls(each.record)), ""), self._consent(each))
                for each in wanted
            ]
        )

    def _add(self, wanted: Sequence[_Wanted]) -> None:
        for each in wanted:
            login = login_for(each.way.url, self._settings.catalogues(), each.record.catalogue)
            self._jobs.start(
                self.tr("Open {}").format(title_of(each.record)),
                partial(open_live, each.way, title_of(each.record), login),
                partial(self._on_opened, each),
                self._messages.fail,
            )

    def _on_opened(self, wanted: _Wanted, layer: QgsMapLayer) -> None:
        keep_live_identity(layer, wanted.record, wanted.way, self._consent(wanted))
        self._project.addMapLayer(layer)
        self._messages.tell(self.tr("“{}” is on the map, live from its service.").format(layer.name()))

    def _on_thumbnails(self, wanted: bool) -> None:
        self._settings.thumbnails = wanted
        self._on_details(self._pane.details.found)

    def _on_details(self, found: object) -> None:
        """Fetch the picture without being asked where the person wants it so, never from a private network."""
        url = self._pane.details.thumbnail.url
        if found is None or not url or not self._settings.thumbnails or self._pane.details.isHidden():
            return
        if not private_hosts([url], self._trusted_urls(found.record, [url])):
            self._fetch_picture(url, found.record)

    def _on_picture(self, url: str) -> None:
        found = self._pane.details.found
        if found is None:
            return
        asked = self._question(replace(found.record, access=Access.OPEN), [url])
        if asked is None:
            self._fetch_picture(url, found.record)
        else:
            self._pane.details.gate.ask([asked], partial(self._fetch_picture, url, found.record))

    def _fetch_picture(self, url: str, record: Record) -> None:
        login = login_for(url, self._settings.catalogues(), record.catalogue)
        view = self._pane.details.thumbnail
        self._jobs.start(
            self.tr("Picture of {}").format(title_of(record)),
            partial(_picture, url, login),
            partial(view.show_picture, url),
            lambda error: view.show_problem(url, problem_words(error)),
        )


def problem_words(error: DataSpaceError) -> str:
    return error.message


def open_address(url: str) -> None:
    QDesktopServices.openUrl(QUrl(url))


def copy_records(records: Sequence[Record]) -> None:
    """Put title, id and first link of each record onto the clipboard."""
    blocks = []
    for each in records:
        address = each.distributions[0].url if each.distributions else ""
        blocks.append("\n".join(filter(None, (each.title, each.id, address))))
    QGuiApplication.clipboard().setText("\n\n".join(blocks))


def _picture(url: str, login: str, tick: Tick) -> object:
    return fetch_picture(http_for(url, login, MAX_BYTES), url, tick)
