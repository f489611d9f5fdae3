# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies in a survey's folder: for the program that takes it back, and for the person who opens it."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_sources
from crm_dataspace_plugin.core.survey import folder, tables
from crm_dataspace_plugin.core.survey.planning import Plan
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.survey.seal import hashed

FORMAT = 1

_HOW_TO = """{title}

This folder works without a network. Keep its files together; the folder may be moved and renamed.

  survey.qgz        open this one, in QGIS or in QField
  field_copy.gpkg   the data; what you enter is stored here
  media             photos go here
  basemap.mbtiles   the map in the background, if one was made
  sheets.pdf        field sheets to print, if they were made
  sealed            the data as they were given out: leave this folder as it is
  packed.json       what was packed, for checking what comes back

QField: copy the whole folder to the device (Imported projects) and open survey.qgz.

In the field
  1. The checklist shows what is left: set its status to done, or to not accessible.
  2. Open the facility, correct what is wrong, add a visit.
  3. Each planned sample has its number: write it on the bag. Fill in when it was taken.
  4. Save your edits before you close the program.

Back again: bring the whole folder back and take the survey in (Processing toolbox: Take a survey in). Sync sends the
corrections from there.
"""


def write_how_to(directory: Path, title: str) -> None:
    """Write the text for the person who opens the folder."""
    (directory / folder.HOW_TO).write_text(_HOW_TO.format(title=title), encoding="utf-8")


def write_manifest(directory: Path, request: SurveyRequest, plan: Plan) -> None:
    """Write what was packed; every other file has to be there already."""
    copy = directory / folder.FIELD_COPY
    with open_field_copy(copy) as connection:
        layers = [_layer(each) for each in read_sources(connection)]
    told = {
        "format": FORMAT,
        "made_at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "title": request.title,
        "area": request.area_wkt,
        "sampling": {
            "design": request.design.value,
            "per_facility": request.samples_per_facility,
            "min_spacing_m": request.min_spacing,
            "edge_m": request.edge,
            "seed": request.seed,
        },
        "facilities": plan.facilities,
        "samples": plan.samples,
        "notes": list(plan.notes),
        "layers": layers,
        "tables": {name: [each.name for each in tables.columns(name)] for name in tables.NAMES},
        "files": {each.name: hashed(each) for each in sorted(directory.iterdir()) if each.is_file()},
    }
    text = json.dumps(told, indent=1, ensure_ascii=False)
    (directory / folder.MANIFEST).write_text(text, encoding="utf-8")


def _layer(source: Any) -> dict[str, Any]:
    return {
        "layer": source.layer,
        "record_id": source.record_id,
        "licence": source.licence,
        "features": source.pulled,
        "schema": json.loads(source.schema.to_json()),
    }
