# SPDX-License-Identifier: GPL-2.0-or-later
"""A proposal, in the place of step 4: who sent it, each value beside what is here, what is decided about it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState, Role
from crm_dataspace_plugin.gui.controls import SPACING, breakable, described, flat_button, push_button, strong, words
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.fold import guide
from crm_dataspace_plugin.gui.progress_row import ProgressRow
from crm_dataspace_plugin.gui.sync.proposal.proposal_model import ProposalModel
from crm_dataspace_plugin.gui.sync.proposal.proposal_view import ACCEPT, ASK, REJECT, TAKE_BACK, ProposalView
from crm_dataspace_plugin.gui.sync.proposal.proposal_words import about_words, counted_words
from crm_dataspace_plugin.gui.sync.proposal.proposal_work import Shown

LIST_LINES = 12  # of text the tree shows at least


class ProposalStep(QWidget):
    """Controls `proposal_values`, `proposal_accept`, `proposal_reject`, `proposal_ask`, `proposal_undo`, …"""

    decided = pyqtSignal(int)
    accept_all_requested = pyqtSignal()
    answer_requested = pyqtSignal()
    feature_requested = pyqtSignal(object)  # ProposedFeature: show it on the map
    close_requested = pyqtSignal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.model = ProposalModel(self)
        self.view = described(
            ProposalView(self.model, language),
            "proposal_values",
            self.tr("Proposed values"),
            self.tr("Keys 1, 2, 3 accept, reject, ask back; 0 takes a decision back; Enter shows a feature"),
        )
        self.view.setMinimumHeight(self.fontMetrics().lineSpacing() * LIST_LINES)
        self.view.decided.connect(self.decided)
        self.view.activated.connect(self._on_activated)
        self.progress = ProgressRow("proposal")
        self._shown: Optional[Shown] = None
        self._heading = strong(name="proposal_heading")
        self._about = words(name="proposal_about")
        self._warnings = words(name="proposal_warnings")
        self._counters = strong(name="proposal_counters")
        self._filter = self._line(
            "proposal_filter", self.tr("Filter"), self.tr("Show the features with this text"), self.tr("Type to filter")
        )
        self._filter.textChanged.connect(self.view.narrow)
        self._note = self._line(
            "proposal_note",
            self.tr("Note"),
            self.tr("Why, or what you ask; goes back with the decision"),
            self.tr("Note: why, or what you ask"),
        )
        self._make_buttons()
        self._arrange()
        self.show_proposal(None)

    @property
    def note(self) -> str:
        return str(self._note.text()).strip()

    def ask_for_note(self) -> None:
        """Put the keyboard where a question, or the answer to one, is written."""
        self._note.setFocus()

    def clear_note(self) -> None:
        self._note.clear()

    def show_proposal(self, shown: Optional[Shown]) -> None:
        self._shown = shown
        self.view.show_proposal(shown)
        opened = shown.opened if shown is not None else None
        about, warnings = (about_words(opened), opened.warnings) if opened is not None else ("", ())
        if opened is not None and opened.proposal.state is EditorialState.DRAFT:
            warnings = (*warnings, self.tr("It is a draft: its author has not given it for review yet."))
        self._about.setText(breakable(about))
        self._warnings.setText("\n".join(f"⚠ {each}" for each in warnings))
        self._warnings.setVisible(bool(warnings))
        self._counters.setText(counted_words(opened) if opened is not None else "")
        is_author = opened is not None and opened.role is Role.AUTHOR
        self._heading.setText(self.tr("Your proposal") if is_author else self.tr("Proposal"))
        for each in (self._accept, self._reject, self._undo, self._accept_all):
            each.setVisible(not is_author)
        ask = self.tr("Answer") if is_author else self.tr("Ask back")
        self._ask.setText(ask)
        self._ask.setAccessibleName(ask)
        self.show_running()

    def show_running(self) -> None:
        """Offer what is possible while work runs or has ended."""
        free = self._shown is not None and not self.progress.running
        self.view.setEnabled(not self.progress.running)
        draft = self._shown is not None and self._shown.opened.proposal.state is EditorialState.DRAFT
        for each in (self._accept, self._reject, self._ask, self._undo, self._accept_all):
            each.setEnabled(free and not draft)
        self._answer.setEnabled(free)

    def _make_buttons(self) -> None:
        def decide(choice: int) -> None:
            self.decided.emit(choice)

        self._accept = push_button(
            "proposal_accept",
            self.tr("Accept"),
            self.tr("Take the chosen values into the field copy, as your own changes (key 1)"),
            "mIconSuccess",
            lambda: decide(ACCEPT),
        )
        self._reject = push_button(
            "proposal_reject",
            self.tr("Reject"),
            self.tr("Refuse the chosen values; the note says why (key 2)"),
            "mTaskCancel",
            lambda: decide(REJECT),
        )
        self._ask = push_button(
            "proposal_ask",
            self.tr("Ask back"),
            self.tr("Ask, or answer, about the chosen values; the note says what (key 3)"),
            "mActionHelpContents",
            lambda: decide(ASK),
        )
        self._undo = flat_button(
            "proposal_undo",
            self.tr("Take back"),
            self.tr("Let the chosen values be for review again, with the value from before (key 0)"),
            "mActionUndo",
            lambda: decide(TAKE_BACK),
        )
        self._accept_all = flat_button(
            "proposal_accept_all",
            self.tr("Accept all that apply"),
            self.tr("Take all values that nobody changed here meanwhile; conflicts wait for you"),
            "mActionSelectAll",
            self.accept_all_requested.emit,
        )
        self._answer = push_button(
            "proposal_answer",
            self.tr("Write the answer…"),
            self.tr("Write the decisions and notes into a file for the other side"),
            "mActionFileSave",
            self.answer_requested.emit,
        )
        self._close = push_button(
            "proposal_close", self.tr("Close"), self.tr("Back to your changes; all decisions are kept"), "",
            self.close_requested.emit,
        )  # fmt: skip

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (self._heading, self._about, self._warnings, self._counters, self._filter):
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        column.addWidget(self._note)
        column.addLayout(flow_of(self._accept, self._reject, self._ask))
        column.addLayout(flow_of(self._undo, self._accept_all))
        column.addWidget(self.progress)
        column.addLayout(flow_of(self._answer, self._close))
        column.addWidget(
            guide(
                "proposal_guide",
                self.tr("What next?"),
                self.tr("A few words about proposals"),
                self.tr(
                    "1. Choose a value, or many, and press 1 to accept, 2 to reject, 3 to ask back. 2. What you accept "
                    "is a change of yours: look at it in Sync and send it. 3. Write the answer and give the file back."
                ),
            )
        )

    def _line(self, name: str, title: str, tip: str, hint: str) -> QLineEdit:
        line = described(QLineEdit(), name, title, tip)
        line.setPlaceholderText(hint)
        line.setClearButtonEnabled(True)
        return line

    def _on_activated(self, index: QModelIndex) -> None:
        feature = self.view.feature_of(index)
        if feature is not None:
            self.feature_requested.emit(feature)
