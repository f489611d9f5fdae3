# SPDX-License-Identifier: GPL-2.0-or-later
"""Filling a layer of a GeoPackage at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_dataspace_plugin.core.errors import ReportError
from crm_dataspace_plugin.core.geopackage.filling import fill_layer
from crm_dataspace_plugin.core.progress import silent


def test_a_result_that_cannot_be_written_is_told_without_a_word_of_field_copies(tmp_path: Path):
    target = tmp_path / "result.gpkg"
    target.write_text("no database")
    with pytest.raises(ReportError, match="^The layer cannot be written into ") as caught:
        fill_layer(target, "result", [], [], silent)
    assert "field copy" not in caught.value.advice and "Pull" not in caught.value.advice
