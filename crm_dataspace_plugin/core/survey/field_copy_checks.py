# SPDX-License-Identifier: GPL-2.0-or-later
"""What in a field copy would spoil a survey: names, conflicts, identities, facilities, forms, photos."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.source import Source, read_sources
from crm_dataspace_plugin.core.survey import tables
from crm_dataspace_plugin.core.survey.form import facility_form
from crm_dataspace_plugin.core.survey.form_fit import is_about_facilities
from crm_dataspace_plugin.core.survey.leaving import lost_photos
from crm_dataspace_plugin.core.survey.mending import is_sound, mended
from crm_dataspace_plugin.core.survey.planning import Facility, facility_sources
from crm_dataspace_plugin.core.survey.problem import Problem, Repair
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.survey.visited import visited
from crm_dataspace_plugin.core.sync.conflicts import open_conflicts
from crm_dataspace_plugin.core.words import say


def field_copy_problems(connection: sqlite3.Connection, request: SurveyRequest) -> Iterator[Problem]:
    """Yield what is wrong with the field copy for this survey.

    Raises:
        FieldCopyError, GeometryUnusable, TransformFailed
    """
    coming = [each for each in read_sources(connection) if not request.layers or each.layer in request.layers]
    yield from _of_names(connection)
    yield from _of_conflicts(connection, coming)
    for source in coming:
        yield from _of_identities(connection, source)
    yield from _of_forms(facility_sources(connection, request.layers))
    yield from _of_facilities(connection, request)
    yield from _of_photos(connection, request)


def _of_names(connection: sqlite3.Connection) -> Iterator[Problem]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()
    for (name,) in rows:
        if name.lower() in tables.NAMES or name.lower().startswith(tables.CODE_PREFIX):
            words = say(
                "The field copy has a table “{name}” already, as a survey has: prepare from another one.", name=name
            )
            yield Problem(words, blocks=True)
            return


def _of_conflicts(connection: sqlite3.Connection, coming: list[Source]) -> Iterator[Problem]:
    layers = {each.layer for each in coming}
    found = [each for each in open_conflicts(connection) if each.layer in layers]
    if found:
        words = say(
            "{counted} still open: decide before you leave.",
            counted=_counted(len(found), "conflict is", "conflicts are"),
        )
        yield Problem(words, Repair.RESOLVE_CONFLICTS, layer=found[0].layer)


def _of_identities(connection: sqlite3.Connection, source: Source) -> Iterator[Problem]:
    query = layout.sql(
        "SELECT count(*) - count(DISTINCT nullif({uuid}, '')) FROM {table}", uuid=layout.UUID, table=source.layer
    )
    missing = connection.execute(query).fetchone()[0]
    if missing:
        words = say(
            "{counted} of “{title}” without an identity of their own.",
            counted=_counted(missing, "feature", "features"),
            title=_title(source),
        )
        yield Problem(words, Repair.GIVE_IDENTITIES, layer=source.layer)


def _of_forms(sources: list[Source]) -> Iterator[Problem]:
    for each in sources:
        if not is_about_facilities(facility_form(), each.schema):
            words = say(
                "“{title}” has no form of a facility, but each of its features would be visited and sampled.",
                title=_title(each),
            )
            yield Problem(words, Repair.LEAVE_LAYER if len(sources) > 1 else None, layer=each.layer)


def _of_facilities(connection: sqlite3.Connection, request: SurveyRequest) -> Iterator[Problem]:
    found = visited(connection, request.area_wkt, request.layers)
    if not found.inside:
        yield _nobody(found.outside, request)
        return
    if found.outside:
        words = _counted(found.outside, say("facility lies"), say("facilities lie"))
        yield Problem(
            say(
                "{words} outside of the area and {value} at home.",
                words=words,
                value="stays" if found.outside == 1 else "stay",
            )
        )
    kinds = {each.layer: each.schema.geometry_type for each in facility_sources(connection, request.layers)}
    faulty = [each for each in found.inside if not is_sound(each.wkb)]
    mendable = [each for each in faulty if mended(each.wkb, kinds[each.layer]) is not None]
    if mendable:
        words = _counted(len(mendable), say("outline crosses itself"), say("outlines cross themselves"))
        yield Problem(
            say("{words}, among them {named}.", words=words, named=_named(mendable[0])),
            Repair.MAKE_VALID,
            layer=mendable[0].layer,
        )
    hopeless = [each for each in faulty if each not in mendable]
    if hopeless:
        words = _counted(len(hopeless), say("facility has"), say("facilities have"))
        yield Problem(
            say("{words} no usable outline, among them {named}: draw it again.", words=words, named=_named(hopeless[0]))
        )


def _nobody(outside: int, request: SurveyRequest) -> Problem:
    if outside:
        return Problem(say("No facility lies in the area."), Repair.DROP_AREA, blocks=True)
    if request.layers:
        return Problem(say("The chosen layers have no facility to visit."), Repair.ALL_LAYERS, blocks=True)
    return Problem(say("The field copy has no facility to visit."), blocks=True)


def _of_photos(connection: sqlite3.Connection, request: SurveyRequest) -> Iterator[Problem]:
    lost = [] if request.leave_lost_photos else lost_photos(connection, request.field_copy.parent)
    if lost:
        words = _counted(len(lost), say("photo is"), say("photos are"))
        yield Problem(
            say("{words} not where the field copy says, among them {lost}.", words=words, lost=lost[0][:80]),
            Repair.LEAVE_PHOTOS,
        )


def _counted(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"


def _title(source: Source) -> str:
    return source.title or source.layer


def _named(facility: Facility) -> str:
    return facility.name or facility.site_id or facility.uuid
