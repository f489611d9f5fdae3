# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of the chosen values a decision is about: of several, those in conflict are not accepted unseen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.sync.proposal.comparing import Compared, Standing
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.sync.proposal.proposal_words import values_words

OPEN = (EditorialState.FOR_REVIEW, EditorialState.QUERY)
translate = QCoreApplication.translate


def to_decide(values: Sequence[Compared], state: EditorialState) -> tuple[list[Compared], str]:
    """Return the values that go into a state, and what is to be told."""
    waiting = [each for each in values if each.verdict.state in OPEN and each.verdict.state is not state]
    left = []
    if state is EditorialState.ACCEPTED:
        crooked = [Standing.UNUSABLE, *([Standing.CONFLICT] if len(waiting) > 1 else [])]
        left = [each for each in waiting if each.standing in crooked]
    going = [each for each in waiting if each not in left]
    told = values_words(len(going), state) if going else ""
    if left:
        words = translate("Proposal", "{} in conflict or not possible were left: decide about them one by one.")
        told = f"{told} {words.format(number(len(left)))}".strip()
    return going, told or translate("Proposal", "Nothing to decide here: take the decision back first.")


def that_apply(values: Iterable[Compared]) -> list[Compared]:
    """Return the undecided values that nobody changed here meanwhile."""
    fitting = (Standing.APPLIES, Standing.THERE)
    return [each for each in values if each.verdict.state in OPEN and each.standing in fitting]
