# SPDX-License-Identifier: GPL-2.0-or-later
"""The editorial states of a proposed value, and who may move it from which to which.

draft ⇄ for review      the author gives it for review, and takes it back
for review → accepted, rejected, query      the reviewer decides, or asks back
query → for review      the author answers, or the reviewer takes the question back
query → accepted, rejected      the reviewer decides without an answer
accepted, rejected → for review      the reviewer takes the decision back
"""

from __future__ import annotations

from enum import Enum

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.words import say


class EditorialState(str, Enum):
    DRAFT = "draft"
    FOR_REVIEW = "for review"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    QUERY = "query"  # the reviewer asks back; the note says what


class Role(str, Enum):
    AUTHOR = "author"
    REVIEWER = "reviewer"


DECIDED = (EditorialState.ACCEPTED, EditorialState.REJECTED)

_STEPS = {
    (EditorialState.DRAFT, Role.AUTHOR): (EditorialState.FOR_REVIEW,),
    (EditorialState.FOR_REVIEW, Role.AUTHOR): (EditorialState.DRAFT,),
    (EditorialState.FOR_REVIEW, Role.REVIEWER): (*DECIDED, EditorialState.QUERY),
    (EditorialState.QUERY, Role.AUTHOR): (EditorialState.FOR_REVIEW,),
    (EditorialState.QUERY, Role.REVIEWER): (*DECIDED, EditorialState.FOR_REVIEW),
    (EditorialState.ACCEPTED, Role.REVIEWER): (EditorialState.FOR_REVIEW,),
    (EditorialState.REJECTED, Role.REVIEWER): (EditorialState.FOR_REVIEW,),
}


def next_states(state: EditorialState, role: Role) -> tuple[EditorialState, ...]:
    """Return the states to which somebody in this role may move a value."""
    return _STEPS.get((state, role), ())


def require_step(before: EditorialState, after: EditorialState, role: Role, what: str) -> None:
    """Raise DataError where the step is not allowed; to stay is.

    Args:
        what: the value, in words for the message.
    """
    if after is before or after in next_states(before, role):
        return
    advice = say("it has to be decided by its reviewer")
    if role is Role.REVIEWER:
        advice = say("take the decision back first")
        if before is EditorialState.DRAFT:
            advice = say("its author has not given it for review yet")
    raise DataError(
        say(
            "{what} is “{before}” and cannot become “{after}”: {advice}.",
            what=what,
            before=before.value,
            after=after.value,
            advice=advice,
        )
    )
