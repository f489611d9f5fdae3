# SPDX-License-Identifier: GPL-2.0-or-later
"""Inflected forms: each country, material, status and facility type as a sentence bends it."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_dataspace_plugin.core.catalogue.understand import understand

_LINES = (Path(__file__).parent / "understood_forms.txt").read_text(encoding="utf-8").splitlines()
_ROWS = [tuple(part.strip() for part in line.split("|")) for line in _LINES]


@pytest.mark.parametrize(("language", "field", "code", "sentence"), _ROWS)
def test_an_inflected_form_is_understood(language: str, field: str, code: str, sentence: str) -> None:
    assert getattr(understand(sentence), field) == (code,)
