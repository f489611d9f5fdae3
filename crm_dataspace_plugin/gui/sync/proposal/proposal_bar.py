# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals in the Sync step: a menu, the offer where one may not write, and the few lines that making one takes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QFrame,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crm_dataspace_plugin.core.sync.proposal.filed import Filed
from crm_dataspace_plugin.gui.controls import SPACING, described, flat_button, push_button, strong, words
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.sync.proposal.proposal_words import kept_words

LISTED = 12  # proposals in the menu


class ProposalBar(QWidget):
    """Controls `sync_proposals`, `sync_offer`, `sync_offer_propose`, `sync_propose_write`, …

    Attributes:
        button: opens the menu; whoever has the other buttons places it among them.
    """

    form_opened = pyqtSignal()
    make_requested = pyqtSignal()  # the form is filled in
    open_requested = pyqtSignal()
    kept_requested = pyqtSignal(object)  # Filed

    def __init__(self) -> None:
        super().__init__()
        self._chosen = 0
        self.button = self._menu_button()
        self._offer_text = words(name="sync_offer_text")
        self._offer = self._offer_frame()
        self._form = self._form_frame()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._offer)
        column.addWidget(self._form)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def evidence(self) -> str:
        return str(self._evidence.text()).strip()

    @property
    def is_draft(self) -> bool:
        return bool(self._draft.isChecked())

    @property
    def only_chosen(self) -> bool:
        return not self._only.isHidden() and bool(self._only.isChecked())

    def offer(self, text: str) -> None:
        """Say why a proposal is the way here; empty for not at all."""
        self._offer_text.setText(text)
        self._offer.setVisible(bool(text))

    def show_kept(self, kept: Sequence[Filed]) -> None:
        """List the proposals that the field copy keeps."""
        self._menu.clear()
        self._menu.addAction(self._make_action)
        self._menu.addAction(self._open_action)
        if kept:
            self._menu.addSeparator()
        for each in kept[:LISTED]:
            action = self._menu.addAction(kept_words(each).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, each=each: self.kept_requested.emit(each))

    def show_chosen(self, count: int) -> None:
        """Offer to propose only the features that are chosen."""
        self._only.setText(self.tr("Only the {} chosen features").format(number(count)))
        self._only.setVisible(count > 0)

    def fold(self) -> None:
        self._form.hide()

    def unfold(self) -> None:
        """Ask the few things that a proposal needs."""
        self.form_opened.emit()
        self._form.show()
        self._evidence.setFocus()

    def _menu_button(self) -> QToolButton:
        button = flat_button(
            "sync_proposals",
            self.tr("Proposals"),
            self.tr("Send changes as a file to the owner of the data, or open such a file"),
            "mActionFileNew",
            lambda: None,
        )
        self._menu = QMenu(button)
        # of the button: the menu deletes its own ones when it is filled anew
        self._make_action = QAction(self.tr("Make a proposal…"), button)
        self._make_action.triggered.connect(lambda _checked=False: self.unfold())
        self._open_action = QAction(self.tr("Open a proposal…"), button)
        self._open_action.triggered.connect(lambda _checked=False: self.open_requested.emit())
        self._menu.addActions([self._make_action, self._open_action])
        button.setMenu(self._menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _offer_frame(self) -> QFrame:
        propose = push_button(
            "sync_offer_propose",
            self.tr("Make a proposal…"),
            self.tr("Write your changes into a file for the owner of the data"),
            "mActionFileNew",
            self.unfold,
        )
        frame = _framed(self._offer_text, flow_of(propose))
        frame.setObjectName("sync_offer")
        return frame

    def _form_frame(self) -> QFrame:
        self._evidence = described(
            QLineEdit(), "sync_propose_evidence", self.tr("Evidence"), self.tr("What shows it; for all changes")
        )
        self._evidence.setPlaceholderText(self.tr("Evidence, e.g. GNSS points, photos, a report"))
        self._only = described(
            QCheckBox(),
            "sync_propose_only",
            self.tr("Only the chosen features"),
            self.tr("Leave out the changes of all others"),
        )
        self._only.hide()
        self._draft = described(
            QCheckBox(self.tr("As a draft, not for review yet")),
            "sync_propose_draft",
            self.tr("As a draft"),
            self.tr("Others can look at it; it cannot be accepted yet"),
        )
        write = push_button(
            "sync_propose_write",
            self.tr("Write the proposal…"),
            self.tr("Choose a file and write your changes into it; nothing is sent"),
            "mActionFileSave",
            self.make_requested.emit,
        )
        cancel = push_button("sync_propose_cancel", self.tr("Cancel"), self.tr("Make no proposal"), "", self.fold)
        heading = strong(self.tr("Make a proposal"), "sync_propose_heading")
        told = self.tr("With your name from the options and the reason above.")
        photos = self.tr("Photos are named in it, but do not travel: give their folder along.")
        text = words(f"{told} {photos}", "sync_propose_text")
        return _framed(heading, text, self._evidence, self._only, self._draft, flow_of(write, cancel))


def _framed(*rows: object) -> QFrame:
    """Return a hidden frame with rows, widgets or layouts, below each other."""
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.StyledPanel)
    column = QVBoxLayout(frame)
    for each in rows:
        if isinstance(each, QWidget):
            column.addWidget(each)
        else:
            column.addLayout(each)
    frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    frame.hide()
    return frame
