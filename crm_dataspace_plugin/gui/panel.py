# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock "CRM Data Space": builds steps and presenters and connects them.

Its controls are found by object name, for scripts and tests:

| step   | controls |
|--------|----------|
| bar    | `step_find` `step_pull` `step_screen` `step_sync` `panel_options` `panel_log` |
| Find   | `find_text` `find_button` `find_area` `find_area_layer` `find_area_draw` `find_place` `find_place_km` `find_place_layer` `find_place_look` `find_places` `find_undo` `find_more_filters` with `filter_<filter>` `filter_start` `filter_end`, `find_saved` with `saved_name` `saved_save` `saved_list` `saved_run` `saved_rename` `saved_delete` `saved_export` `saved_import` `saved_file_path` `saved_file_go` `saved_yes` `saved_no`, `news_words` `news_only` `relax_<constraint>` `find_catalogue_<number>` `find_cancel` `find_status` `find_footer` `find_demo` `find_add_catalogue` `find_open_copy` `facet_<filter>_<value>` `chip_<filter>_<value>` (a menu; `…_remove` beside it) `chip_time` `chip_near` `chip_value` |
| Find, results | `result_filter` `result_view` (actions `sort_<by>` `group_<by>` `view_thumbnails`) `result_footprints` `result_count` `result_list`; in the current row `result_add` `result_pull` `result_more`; where something is not open `access_gate` with `gate_text` `gate_yes` `gate_no`, in the row or in the details; `details_title` `details_text` `details_picture` `details_thumbnail` `details_zoom` `details_raw_fold` `details_raw` `details_raw_copy` `details_close` |
| Pull   | `pull_from_file` `pull_title` `pull_source` `pull_file` `pull_area` `pull_start` `pull_close` `pull_crs_0` `pull_crs_1` `pull_crs_other` `pull_crs_choice` `pull_with_crs` `pull_crs_close` `pull_cancel` `pull_status` `pull_remarks` `pull_copies` `pull_show` `pull_open` `pull_folder` `pull_refresh` `pull_survey` `pull_take_survey` |
| Survey, in the place of Pull | `survey_next` `survey_back` `survey_close` · `survey_title` `survey_layers` `survey_area` `survey_area_layer` `survey_area_draw` `survey_area_saved` `survey_count` · `survey_samples` `survey_design` `survey_spacing` `survey_edge` `survey_seed` `survey_preview` `survey_sheets` `survey_basemap` `survey_zoom_min` `survey_zoom_max` `survey_basemap_size` · `survey_folder` `survey_room` `survey_checks` `survey_problem_<number>` `survey_repair_<number>` `survey_cancel` `survey_status` `survey_result` `survey_remarks` `survey_open_folder` `survey_open_project` |
| Survey that comes back, there too | `back_folder` `back_look` `back_take` `back_close` `back_cancel` `back_status` `back_counters` `back_choices` with the controls of a conflict, `back_undo` `back_sync` |
| Screen | `screen_layer` `screen_inputs` with `screen_<input>` `screen_<receptor>` `screen_anew`; `screen_contents` with `screen_contents_table` `…_take` `…_back` `…_add`; `screen_answers` `screen_answers_undo`; for each method `screen_<method>_state` `screen_<method>_dialog` `screen_<method>_run` `screen_<method>_which` `screen_<method>_why`; `screen_cancel` `screen_status` `screen_summary` `screen_report` `screen_pdf` `screen_table` `screen_sheet` |
| Sync   | `sync_layer` `sync_counters` `sync_changes` `sync_reason` `sync_check` `sync_send` `sync_cancel` `sync_status` `sync_undo` `sync_journal` `sync_receipt` `sync_save_edits` `sync_next` `sync_zoom` `sync_undo_all` `sync_explain` with `explain_reason` `explain_evidence` `explain_certainty` `explain_write`, `sync_ask_question` `sync_ask_yes` `sync_ask_no`; in a conflict `conflict_base` `conflict_ours` `conflict_theirs` `conflict_join` `conflict_value` `conflict_other` `conflict_codes` `conflict_all` `conflict_about` `conflict_preview` `conflict_blend` `conflict_swap`; `sync_proposals` `sync_offer_propose` `sync_propose_evidence` `sync_propose_only` `sync_propose_draft` `sync_propose_write` |
| Proposal, in the place of Sync | `proposal_values` `proposal_filter` `proposal_note` `proposal_accept` `proposal_reject` `proposal_ask` `proposal_undo` `proposal_accept_all` `proposal_answer` `proposal_close` `proposal_cancel` `proposal_status` `proposal_counters` `proposal_warnings` |

Each step has a `<step>_guide`. While work runs, `<step>_bar` and `<step>_cancel` are visible; its outcome is the text
of `<step>_status`, that of a screening also `screen_summary`, that of a search `find_footer`.
"""  # noqa: E501 - a table

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.language import language
from crm_dataspace_plugin.bridge.screening.chosen_inputs import ChosenInputs
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.gui.catalogue.find_presenter import FindPresenter
from crm_dataspace_plugin.gui.catalogue.map_presenter import MapPresenter
from crm_dataspace_plugin.gui.catalogue.results_presenter import ResultsPresenter
from crm_dataspace_plugin.gui.catalogue.saved_presenter import SavedPresenter
from crm_dataspace_plugin.gui.catalogue.sentence_presenter import SentencePresenter, understand
from crm_dataspace_plugin.gui.controls import described
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.panel_body import BACK, FIND, PROPOSAL, PULL, SCREEN, SURVEY, SYNC, PanelBody
from crm_dataspace_plugin.gui.pull.pull_presenter import PullPresenter
from crm_dataspace_plugin.gui.pull.refresh_presenter import RefreshPresenter
from crm_dataspace_plugin.gui.pull.wish import PullWish
from crm_dataspace_plugin.gui.screening.answers_presenter import AnswersPresenter
from crm_dataspace_plugin.gui.screening.contents_presenter import ContentsPresenter
from crm_dataspace_plugin.gui.screening.screen_presenter import ScreenPresenter
from crm_dataspace_plugin.gui.survey.coming_back.back_presenter import BackPresenter
from crm_dataspace_plugin.gui.survey.survey_presenter import SurveyPresenter
from crm_dataspace_plugin.gui.sync.photos.photos_presenter import PhotosPresenter
from crm_dataspace_plugin.gui.sync.proposal.proposal_presenter import ProposalPresenter
from crm_dataspace_plugin.gui.sync.proposal.proposals_presenter import ProposalsPresenter
from crm_dataspace_plugin.gui.sync.sync_map import SyncMap
from crm_dataspace_plugin.gui.sync.sync_presenter import SyncPresenter


class Panel(QgsDockWidget):
    """Args: iface, or anything with `mainWindow`, `mapCanvas` and `messageBar`."""

    def __init__(self, iface: Any, project: QgsProject, jobs: Jobs, settings: Settings) -> None:
        super().__init__(iface.mainWindow())
        described(self, "crm_dataspace_panel", self.tr("CRM Data Space"), "")
        self.setWindowTitle(self.tr("CRM Data Space"))
        self._iface = iface
        self._project = project
        self._step = FIND
        self._closed = False
        spoken = language()
        self.messages = Messages(iface.messageBar())
        self.body = body = PanelBody(iface.mapCanvas(), project, spoken)
        self.setWidget(body)
        self.sentences = SentencePresenter(body.find_step, project, jobs, self.messages, understand)
        self.find = FindPresenter(body.find_step, jobs, settings, self.messages, spoken, self.sentences.prepare)
        self.saved = SavedPresenter(body.find_step, self.find, self.sentences, jobs, settings)
        self.results = ResultsPresenter(body.find_step.pane, project, jobs, settings, self.messages)
        self.map = MapPresenter(body.find_step.pane, iface.mapCanvas(), project)
        self.pull = PullPresenter(body.pull_step, project, jobs, settings, self.messages)
        self.survey = SurveyPresenter(body.survey_step, project, jobs, settings, self.messages)
        self.back = BackPresenter(body.back_step, iface.mapCanvas(), project, jobs, self.messages)
        self.refresh = RefreshPresenter(body.pull_step, project, jobs, settings, self.messages)
        self.contents = ContentsPresenter(body.screen_step, project, jobs, ChosenInputs(settings), self.messages)
        self.answers = AnswersPresenter(body.screen_step, project, jobs, settings, self.messages)
        self.screen = ScreenPresenter(body.screen_step, project, jobs, self.messages, _open_algorithm)
        self.sync = SyncPresenter(body.sync_step, project, jobs, settings, self.messages)
        self.photos = PhotosPresenter(body.sync_step, jobs, settings, self.messages)
        self.sync_map = SyncMap(body.sync_step, iface.mapCanvas(), project, jobs, self.messages)
        self.proposal = ProposalPresenter(body.proposal_step, iface.mapCanvas(), project, jobs, settings, self.messages)
        self.proposals = ProposalsPresenter(body.sync_step, self.proposal, jobs, settings, self.messages)
        self._connect()
        for drawing in (self.map.outline, self.map.footprints, self.sync_map):
            self.destroyed.connect(drawing.remove)

    def catalogues_changed(self) -> None:
        """Look at the configured catalogues again; show what they hold if nothing was searched yet."""
        self.find.catalogues_changed()
        if not self.body.find_step.model.records:
            self.find.search()

    def _connect(self) -> None:
        pull_step = self.body.pull_step
        self.results.pull_allowed.connect(self._on_pull)
        self.body.copy_requested.connect(self._on_open)
        pull_step.folder_requested.connect(lambda path: _open_file(path.parent))
        pull_step.survey_requested.connect(self.survey.begin)
        pull_step.survey_back_requested.connect(self._on_survey_back)
        self._connect_survey()
        self.pull.copies_changed.connect(self._on_copies)
        self.refresh.refreshed.connect(self.pull.open)
        self.pull.layer_added.connect(self.body.screen_step.choose)
        self.screen.report_wanted.connect(_open_file)
        for each in (self.screen, self.answers):
            each.table_wanted.connect(lambda layer: self._iface.showAttributeTable(layer))
        self.sync.receipt_wanted.connect(_open_file)
        self.sync.counted.connect(self._on_counted)
        self.sync.data_changed.connect(self.pull.recount)
        self.sync.data_changed.connect(self.photos.refresh)
        self.photos.receipt_made.connect(self.sync.keep_receipt)
        self.proposal.opened.connect(lambda: self.body.show_in_place_of_sync(PROPOSAL))
        self.proposal.closed.connect(lambda: self.body.show_in_place_of_sync(SYNC))
        self.proposal.field_copy_changed.connect(self._on_proposal_taken)
        self.body.step_shown.connect(self._on_step)
        self.closedStateChanged.connect(self._on_closed)
        self._project.readProject.connect(self.pull.recount)
        self._project.layersAdded.connect(self.body.screen_step.recognise)
        self._project.layersRemoved.connect(self.body.screen_step.recognise)

    def _connect_survey(self) -> None:
        survey = self.survey
        survey.opened.connect(lambda: self.body.show_in_place_of_pull(SURVEY))
        survey.closed.connect(lambda: self.body.show_in_place_of_pull(PULL))
        self.back.opened.connect(lambda: self.body.show_in_place_of_pull(BACK))
        self.back.closed.connect(lambda: self.body.show_in_place_of_pull(PULL))
        self.back.sync_wanted.connect(lambda: self.body.show_step(SYNC))
        self.back.field_copy_changed.connect(self._on_taken_in)
        survey.folder_wanted.connect(_open_file)
        survey.project_wanted.connect(self._on_survey_project)
        survey.conflicts_wanted.connect(self._on_conflicts)
        survey.field_copy_changed.connect(self.pull.recount)

    def _on_survey_project(self, path: Path) -> None:
        """Open a project in place of this one, unless the person wants to keep unsaved work."""
        if self._iface.newProject(True):
            self._iface.addProject(str(path))

    def _on_survey_back(self, path: Optional[Path]) -> None:
        self.back.begin(path, [each.path for each in self.body.pull_step.model.copies])

    def _on_taken_in(self, path: Path) -> None:
        self.pull.open(path)
        self.sync.refresh()

    def _on_proposal_taken(self, path: Path) -> None:
        self.pull.recount()
        self.sync.refresh()

    def _on_conflicts(self, path: Path, layer: str) -> None:
        self.body.sync_step.choose(path, layer)
        self.body.show_step(SYNC)

    def _on_pull(self, wishes: Sequence[PullWish]) -> None:
        self.pull.offer(wishes)
        self.body.show_step(PULL)

    def _on_open(self) -> None:
        """Ask for a file; Qt's own dialog is the one place where a person browses."""
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a field copy"), "", self.tr("Field copy (*.gpkg);;All files (*)")
        )
        if path:
            self.pull.open(Path(path))
            self.body.show_step(PULL)

    def _on_copies(self) -> None:
        copies = self.body.pull_step.model.copies
        count = len(copies)
        self.body.bar.show_badge(PULL, str(count or ""), self.tr("{} field copies").format(count))
        self.body.sync_step.show_layers(
            [
                (copy.path, layer.source.layer, layer.source.title or layer.source.layer)
                for copy in copies
                for layer in copy.layers
                if layer.source.editable
            ]
        )

    def _on_counted(self, changes: int) -> None:
        self.body.bar.show_badge(SYNC, str(changes or ""), self.tr("{} changes").format(changes))

    def _on_step(self, index: int) -> None:
        self._step = index
        self._show_map()
        if index == PULL:
            self.survey.look_again()
        if index == SCREEN:
            self.body.screen_step.recognise()
        self.sync_map.clear()
        if index == SYNC:
            self.sync.refresh()
            self.photos.refresh()
            self.proposals.look()
        if index == FIND:
            self.find.catalogues_changed()

    def _on_closed(self, closed: bool) -> None:
        self._closed = closed
        self._show_map()

    def _show_map(self) -> None:
        """Draw on the map while Find is seen; a panel that is closed leaves nothing there."""
        self.map.show_step(self._step == FIND and not self._closed)


def _open_algorithm(algorithm: str, parameters: dict[str, Any]) -> None:
    """Open the algorithm's own dialog, filled in."""
    import processing  # where Processing is switched off there is nothing to import before it is wanted

    processing.createAlgorithmDialog(algorithm, parameters).show()


def _open_file(path: object) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
