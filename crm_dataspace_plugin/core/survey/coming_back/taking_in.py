# SPDX-License-Identifier: GPL-2.0-or-later
"""Taking a survey in: read, compared, checked and merged into the field copy at home, all of it or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core.field_copy.connection import failures_named, open_field_copy, transaction
from crm_dataspace_plugin.core.progress import Tick, part
from crm_dataspace_plugin.core.survey.coming_back import home
from crm_dataspace_plugin.core.survey.coming_back.arrival import Arrival
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.core.survey.coming_back.incoming import survey_copy
from crm_dataspace_plugin.core.survey.coming_back.photo_taking import PhotoTaking
from crm_dataspace_plugin.core.survey.coming_back.request import TakenSurvey, TakeRequest
from crm_dataspace_plugin.core.survey.coming_back.workshop import Workshop, disk_failures_named, workshop
from crm_dataspace_plugin.core.survey.seal import Seal, marked_taken_in, read_seal, sealed_base
from crm_dataspace_plugin.core.sync.lease import lease
from crm_dataspace_plugin.core.words import say


class _OnlyLooked(Exception):
    """Undoes the transaction of a look."""


def take_survey(request: TakeRequest, tick: Tick) -> TakenSurvey:
    """Take a survey in; Sync then finds what it brought as changes of the field copy.

    Raises:
        SurveyUnusable: the folder cannot be taken in.
        FieldCopyError, DataError: the field copy at home, or a layer of the survey, cannot be used.
        Cancelled: from `tick`.
    """
    seal, copy, found, base = _prepared(request)
    with workshop(copy, base) as shop:
        path = found or home.free_place(request.folder)
        photos = PhotoTaking(request.folder, path.parent, seal.media)
        with ExitStack() as stack:
            if found is None:
                stack.enter_context(home.made_home(base, path, request.folder, seal))
            unmarked = stack.enter_context(marked_taken_in(request.folder, path.name))
            connection = stack.enter_context(_writing(path))
            told = [*_said(found, path, seal), *_not_marked(unmarked)]
            taken = Arrival(request, seal, shop, connection, photos, part(tick, 0.1, 0.9)).arrive(path, told)
            photos.copy(part(tick, 0.9, 1.0))
    return taken


def look_at_survey(request: TakeRequest, tick: Tick) -> TakenSurvey:
    """Return what `take_survey` would do; nothing is written.

    Raises: as `take_survey`.
    """
    seal, copy, found, base = _prepared(request)
    looked: list[TakenSurvey] = []
    with workshop(copy, base) as shop:
        path = found or home.free_place(request.folder)
        opened = found or _made_for_a_look(base, request.folder, seal, shop)
        photos = PhotoTaking(request.folder, path.parent, seal.media)
        try:
            with failures_named(path), open_field_copy(opened) as connection, transaction(connection):
                told = _said(found, path, seal)
                looked.append(Arrival(request, seal, shop, connection, photos, tick).arrive(path, told))
                raise _OnlyLooked
        except _OnlyLooked:
            return looked[0]


@contextmanager
def _writing(path: Path) -> Iterator[sqlite3.Connection]:
    with disk_failures_named(path), failures_named(path), open_field_copy(path) as connection:  # noqa: SIM117
        with lease(connection, str(path)), transaction(connection):
            yield connection


def _prepared(request: TakeRequest) -> tuple[Seal, Path, Optional[Path], Path]:
    """Return the seal, the survey's field copy, the one at home if there is one, and the sealed base."""
    seal = read_seal(request.folder)
    copy = survey_copy(request.folder)
    found = request.field_copy or home.find_home(request.folder, seal, request.candidates)
    if found is not None:
        home.check_home(found, request.folder)
    known = home.remembered(found, seal.uuid) if found is not None else None
    return seal, copy, found, sealed_base(request.folder, seal, known.sha256 if known else "")


def _made_for_a_look(base: Path, folder: Path, seal: Seal, shop: Workshop) -> Path:
    path = shop.folder / "home.gpkg"
    home.make_home(base, path, folder, seal)
    return path


def _said(found: Optional[Path], path: Path, seal: Seal) -> list[Finding]:
    if found is not None and home.remembered(found, seal.uuid) is not None:
        return []
    if found is not None:
        words = say("{name} does not remember that the survey was prepared from it.", name=found.name)
        return [Finding(Severity.WARNING, "", words, say("Look whether it is the right one before you sync."))]
    words = say("The field copy the survey was prepared from was not found: a new one is made, {name}.", name=path.name)
    return [Finding(Severity.NOTE, "", words, say("Or choose the field copy, and take the survey in again."))]


def _not_marked(why: str) -> list[Finding]:
    if not why:
        return []
    words = say("The folder of the survey cannot be written ({why}): it could not be marked as taken in.", why=why)
    return [Finding(Severity.WARNING, "", words, say("Do not sync the survey's own field copy any more."))]
