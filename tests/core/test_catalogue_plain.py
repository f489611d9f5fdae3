# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.catalogue.plain import count


@pytest.mark.parametrize("value", [-1, 1e308, "1e308", 10**400, float("inf"), "many", None, True, [], {"value": 3}])
def test_what_no_catalogue_can_have_is_no_number_of_records(value):
    assert count(value) is None


@pytest.mark.parametrize(("value", "meant"), [(0, 0), (17, 17), ("17", 17), (17.0, 17), (100_000_000, 100_000_000)])
def test_a_number_of_records_is_read_however_it_is_written(value, meant):
    assert count(value) == meant
