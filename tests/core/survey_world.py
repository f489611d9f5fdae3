# SPDX-License-Identifier: GPL-2.0-or-later
"""A survey of the made-up heaps, prepared without QGIS, and what is done with it in the field."""

from __future__ import annotations

import shutil
from pathlib import Path

from crm_dataspace_plugin.core.field_copy.connection import connect, open_field_copy
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.survey import folder, tables
from crm_dataspace_plugin.core.survey.coming_back.request import TakeRequest
from crm_dataspace_plugin.core.survey.coming_back.taking_in import look_at_survey, take_survey
from crm_dataspace_plugin.core.survey.media import take_photos
from crm_dataspace_plugin.core.survey.planning import write_plan
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.survey.sampling import Sampling
from crm_dataspace_plugin.core.survey.sealing import remember_survey, seal_survey
from crm_dataspace_plugin.core.survey.taking_along import take_field_copy
from tests.core.sync_world import LAYER, Copy

PNG = b"\x89PNG\r\n\x1a\n"


def give_out(original: Path, directory: Path, area: str = "") -> Survey:
    """Prepare a survey as `bridge.survey.prepare` does, but for project and code lists."""
    request = SurveyRequest(original, directory, area, samples_per_facility=2)
    with folder.staged_folder(directory) as staging:
        copy = staging / folder.FIELD_COPY
        take_field_copy(original, copy, area, silent)
        tables.create_tables(copy, ())
        with open_field_copy(copy) as connection:
            sampling = Sampling(2, request.design, request.min_spacing, request.edge, request.seed)
            write_plan(connection, sampling, "all", silent)
        (staging / folder.MEDIA).mkdir()
        take_photos(original, copy, silent)
        seal = seal_survey(staging, request, "Heaps 2026")
    survey = Survey(directory)
    survey.notes = remember_survey(request, seal)
    return survey


class Survey(Copy):
    """The survey's own field copy; its folder is `directory`."""

    def __init__(self, directory: Path) -> None:
        super().__init__(directory / folder.FIELD_COPY)
        self.directory = directory
        self.notes: list[str] = []

    def photo(self, name: str, heap: str, content: bytes = PNG + b"photo", path: str = "", **cells) -> None:
        """Take a photo of a heap."""
        path = path or f"media/{name}"
        file = self.directory / path
        file.write_bytes(content)
        (uuid,) = self.sql(f"SELECT crm_uuid FROM {LAYER} WHERE name = ?", heap)[0]
        values = {"crm_uuid": f"photo-{name}", "layer": LAYER, "feature_uuid": uuid, "path": path, **cells}
        marks = ", ".join("?" * len(values))
        self.sql(f"INSERT INTO crm_photo ({', '.join(values)}) VALUES ({marks})", *values.values())

    def take(self, home: Path | None = None, tick=silent, **wishes):
        return take_survey(TakeRequest(self.directory, home, **wishes), tick)

    def look(self, home: Path | None = None, **wishes):
        return look_at_survey(TakeRequest(self.directory, home, **wishes), silent)

    def unsealed(self, name: str) -> Path:
        """Return a file of the seal, writable."""
        path = self.directory / "sealed" / name
        path.chmod(0o644)
        return path

    def copied_to(self, directory: Path) -> Survey:
        shutil.copytree(self.directory, directory)
        return Survey(directory)


def everything(path: Path) -> dict[str, list[tuple]]:
    """Return all rows of all tables of a GeoPackage."""
    connection = connect(path)
    try:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            each: sorted(map(tuple, connection.execute(f'SELECT * FROM "{each}"')), key=repr)
            for each in names
            if not each.startswith("rtree_") and each not in ("sqlite_sequence", "crm_lease")
        }
    finally:
        connection.close()
