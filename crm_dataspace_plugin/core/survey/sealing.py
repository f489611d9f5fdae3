# SPDX-License-Identifier: GPL-2.0-or-later
"""Giving a survey out: its base is sealed in its folder, and the field copy at home remembers it."""

from __future__ import annotations

from pathlib import Path

from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.photo_files import safe_path
from crm_dataspace_plugin.core.field_copy.photos import read_photos
from crm_dataspace_plugin.core.field_copy.source import read_sources
from crm_dataspace_plugin.core.survey import folder
from crm_dataspace_plugin.core.survey.given_out import forget_surveys, remember
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.survey.seal import Seal, write_seal
from crm_dataspace_plugin.core.words import say


def seal_survey(directory: Path, request: SurveyRequest, title: str) -> Seal:
    """Seal the survey in `directory`, whose field copy and photos are complete.

    Raises:
        FieldCopyError, OSError: a file cannot be read or written.
    """
    copy = directory / folder.FIELD_COPY
    with open_field_copy(copy) as connection:
        with transaction(connection):
            forget_surveys(connection)
        paths = {safe_path(each.path) for each in read_photos(connection)}
    photos = {each: directory / each for each in sorted(filter(None, paths)) if (directory / each).is_file()}
    return write_seal(directory, copy, request.field_copy.name, title, request.area_wkt, photos)


def remember_survey(request: SurveyRequest, seal: Seal) -> list[str]:
    """Let the field copy at home remember a survey that was given out; return a note where it cannot be written."""
    try:
        with open_field_copy(request.field_copy) as connection, transaction(connection):
            layers = [each.layer for each in read_sources(connection) if each.editable]
            remember(connection, seal, request.folder.name, layers)
    except FieldCopyError as error:
        return [say("The survey is complete, but its field copy could not note it: {message}", message=error.message)]
    return []
