# SPDX-License-Identifier: GPL-2.0-or-later
"""Carrying out a repair: to what was asked for, or to the field copy."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Callable, Optional

from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_sources
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.survey.mending import make_valid, name_features
from crm_dataspace_plugin.core.survey.names import portable_name
from crm_dataspace_plugin.core.survey.problem import TO_THE_FIELD_COPY, Problem, Repair
from crm_dataspace_plugin.core.survey.request import SurveyRequest


def repaired(request: SurveyRequest, problem: Problem) -> SurveyRequest:
    """Return what is asked for instead; `request` itself where the repair is none of a request. Layers are read."""
    changes: dict[Repair, Callable[[], SurveyRequest]] = {
        Repair.OTHER_FOLDER: lambda: replace(request, folder=_other_folder(request)),
        Repair.SHORTER_NAME: lambda: replace(request, folder=free_folder(_portable(request.folder))),
        Repair.DROP_AREA: lambda: replace(request, area_wkt=""),
        Repair.FEWER_ZOOMS: lambda: _zoomed_out(request, problem.zoom),
        Repair.LEAVE_LAYER: lambda: replace(request, layers=_without(request, problem.layer)),
        Repair.ALL_LAYERS: lambda: replace(request, layers=()),
        Repair.LEAVE_PHOTOS: lambda: replace(request, leave_lost_photos=True),
    }
    change = changes.get(problem.repair) if problem.repair is not None else None
    return request if change is None else change()


def mend(request: SurveyRequest, problem: Problem, tick: Tick) -> int:
    """Repair the field copy itself, all of it or nothing; return how many features were changed.

    Raises:
        FieldCopyError, Cancelled
    """
    if problem.repair not in TO_THE_FIELD_COPY:
        return 0
    work = name_features if problem.repair is Repair.GIVE_IDENTITIES else make_valid
    return work(request.field_copy, request.layers, tick)


def free_folder(wanted: Path) -> Path:
    """Return `wanted`, or it with the first number behind it that makes it usable."""
    candidate, number = wanted, 1
    while candidate.is_symlink() or (candidate.exists() and (not candidate.is_dir() or any(candidate.iterdir()))):
        number += 1
        candidate = wanted.with_name(f"{wanted.name}-{number}")
    return candidate


def _other_folder(request: SurveyRequest) -> Path:
    beside = request.folder.absolute()
    if not beside.parent.is_dir():
        beside = request.field_copy.absolute().with_name(beside.name)
    return free_folder(beside)


def _portable(folder: Path) -> Path:
    return folder.with_name(portable_name(folder.name))


def _zoomed_out(request: SurveyRequest, zoom: Optional[int]) -> SurveyRequest:
    most = max(request.zoom_max - 1, 0) if zoom is None else zoom
    return replace(request, zoom_min=min(request.zoom_min, most), zoom_max=most)


def _without(request: SurveyRequest, layer: str) -> tuple[str, ...]:
    """Return the layers that come along but one, which is not the last of them."""
    layers = request.layers
    if not layers:
        with open_field_copy(request.field_copy) as connection:
            layers = tuple(each.layer for each in read_sources(connection))
    return tuple(each for each in layers if each != layer)
