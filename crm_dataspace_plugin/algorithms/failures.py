# SPDX-License-Identifier: GPL-2.0-or-later
"""Expected failures as Processing tells them: one sentence with advice, the raw answer in the log."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.words import said


def outputs_of(work: Callable[[], dict[str, Any]], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Return what `work` returns, nothing where the person cancelled it.

    Raises:
        QgsProcessingException: for every DataSpaceError.
    """
    try:
        return work()
    except Cancelled:
        return {}
    except DataSpaceError as error:
        if error.details:
            feedback.pushDebugInfo(error.details)
        raise QgsProcessingException(f"{error.message} {said(error.advice)}") from error


def can_run(check: Callable[[], object]) -> tuple[bool, str]:
    """Return whether an algorithm can run on this machine, and what to do where it cannot, as `canExecute` wants it.

    Args:
        check: raises a DataSpaceError where something is missing.
    """
    try:
        check()
    except DataSpaceError as error:
        return False, f"{error.message} {said(error.advice)}"
    return True, ""
