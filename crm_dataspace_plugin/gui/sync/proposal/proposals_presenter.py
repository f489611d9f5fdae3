# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens with the proposals of a layer: one is made, one is opened, those kept are listed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QObject

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState
from crm_dataspace_plugin.core.sync.proposal.filed import Filed
from crm_dataspace_plugin.core.sync.proposal.making import Proposing
from crm_dataspace_plugin.core.sync.proposal.proposal import Proposal
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.sync.proposal import proposal_work
from crm_dataspace_plugin.gui.sync.proposal.ask_file import Ask, ask_open, ask_save
from crm_dataspace_plugin.gui.sync.proposal.proposal_presenter import ProposalPresenter
from crm_dataspace_plugin.gui.sync.sync_step import SyncStep


class ProposalsPresenter(QObject):
    """Args: opened, shows one; ask_open, ask_save, return the path of a file that the person names, empty for none."""

    def __init__(
        self,
        step: SyncStep,
        opened: ProposalPresenter,
        jobs: Jobs,
        settings: Settings,
        messages: Messages,
        ask_open: Ask = ask_open,
        ask_save: Ask = ask_save,
    ) -> None:
        super().__init__(step)
        self._step = step
        self._opened = opened
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        self.ask_open = ask_open
        self.ask_save = ask_save
        bar = step.proposals
        bar.form_opened.connect(lambda: bar.show_chosen(len(step.view.chosen())))
        bar.make_requested.connect(self._on_make)
        bar.open_requested.connect(self._on_open)
        bar.kept_requested.connect(self._on_kept)
        step.layer_chosen.connect(self.look)

    def look(self) -> None:
        """Read which proposals the chosen field copy keeps."""
        path, _ = self._step.chosen()
        self._step.proposals.show_kept([])
        if path is not None:
            self._jobs.start(
                self.tr("Look for proposals"),
                partial(proposal_work.kept, path),
                self._step.proposals.show_kept,
                self._messages.fail,
            )

    def _on_make(self) -> None:
        path, layer = self._step.chosen()
        if path is None:
            return
        start = path.with_name(f"{path.stem}_{layer}_proposal.geojson")
        named = self.ask_save(self._step, str(start))
        if not named:
            return
        bar = self._step.proposals
        proposing = Proposing(
            author=self._settings.author,
            reason=self._step.reason,
            evidence=bar.evidence,
            state=EditorialState.DRAFT if bar.is_draft else EditorialState.FOR_REVIEW,
            only=frozenset(self._step.view.chosen()) if bar.only_chosen else None,
        )
        work = partial(proposal_work.make, (path, layer), proposing, Path(named))
        self._jobs.start(self.tr("Make a proposal"), work, partial(self._on_made, Path(named)), self._messages.fail)

    def _on_made(self, target: Path, proposal: Proposal) -> None:
        self._step.proposals.fold()
        words = self.tr("{} written with {} features: give it to the owner of the data. Open the answer here.")
        self._messages.tell(words.format(target.name, number(len(proposal.features))))
        self.look()

    def _on_open(self) -> None:
        path, _ = self._step.chosen()
        places = self._step.places()
        if not places:
            self._messages.warn(self.tr("Open the field copy that the proposal is about first, in Pull."))
            return
        named = self.ask_open(self._step, str(path.parent) if path is not None else "")
        if named:
            self._opened.open_file(Path(named), places)

    def _on_kept(self, kept: Filed) -> None:
        path, _ = self._step.chosen()
        if path is not None:
            self._opened.reopen(path, kept)
