# SPDX-License-Identifier: GPL-2.0-or-later
"""What would spoil a survey, found before it is prepared; nothing is written."""

from __future__ import annotations

from collections.abc import Iterator

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.survey import folder
from crm_dataspace_plugin.core.survey.field_copy_checks import field_copy_problems
from crm_dataspace_plugin.core.survey.names import name_fault
from crm_dataspace_plugin.core.survey.problem import Problem, Repair
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.survey.room import room_for
from crm_dataspace_plugin.core.survey.tiles import MANY_TILES
from crm_dataspace_plugin.core.words import say

LARGE_BASEMAP = 2_000_000_000  # bytes; more is slow to copy to a device


def problems(request: SurveyRequest, basemap_bytes: int = 0, basemap_tiles: int = 0) -> list[Problem]:
    """Return what stands in the way of a survey, what blocks it first.

    Args:
        basemap_bytes, basemap_tiles: expected size of the basemap, 0 for none.
    """
    found = [*_of_folder(request), *_of_size(request, basemap_bytes, basemap_tiles), *_of_field_copy(request)]
    return sorted(found, key=lambda each: not each.blocks)


def _of_folder(request: SurveyRequest) -> Iterator[Problem]:
    try:
        folder.check_folder(request.folder)
    except errors.FieldCopyError as error:
        yield Problem(error.message, Repair.OTHER_FOLDER, blocks=True)
    wrong = name_fault(request.folder.name)
    if wrong:
        yield Problem(wrong, Repair.SHORTER_NAME)


def _of_size(request: SurveyRequest, basemap_bytes: int, basemap_tiles: int) -> Iterator[Problem]:
    if basemap_bytes > LARGE_BASEMAP:
        yield Problem(
            say("The basemap would be {basemap_bytes:.1f} GB.", basemap_bytes=basemap_bytes / 1e9), Repair.FEWER_ZOOMS
        )
    elif basemap_tiles > MANY_TILES:
        words = say(
            "The basemap would have {basemap_tiles:,} tiles, about {basemap_bytes:,.0f} MB: drawing them",
            basemap_tiles=basemap_tiles,
            basemap_bytes=basemap_bytes / 1e6,
        )
        yield Problem(say("{words} takes minutes, from a service even longer.", words=words), Repair.FEWER_ZOOMS)
    room = room_for(request, basemap_bytes)
    if room is not None and room.free < room.needed:
        words = say(
            "There are {free:.0f} MB free in {parent}", free=room.free / 1e6, parent=request.folder.absolute().parent
        )
        repair = Repair.FEWER_ZOOMS if basemap_bytes else None
        yield Problem(
            say("{words}, and {needed:.0f} MB are needed.", words=words, needed=room.needed / 1e6), repair, blocks=True
        )


def _of_field_copy(request: SurveyRequest) -> Iterator[Problem]:
    try:
        with open_field_copy(request.field_copy) as connection:
            yield from field_copy_problems(connection, request)
    except errors.DataSpaceError as error:
        yield Problem(error.message, blocks=True)
