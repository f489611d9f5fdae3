# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import sqlite3

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.screening.samples.geopackage_tables import sample_table_names
from crm_dataspace_plugin.core.screening.samples.means import facility_means

NAN = float("nan")


def means(ids, references, copper, weights):
    return facility_means(ids, references, {"Cu": np.array(copper, dtype=float)}, np.array(weights, dtype=float))


def test_samples_count_by_the_length_of_their_interval():
    found = means(["a"], ["a", "a"], [100.0, 400.0], [2.0, 1.0])
    assert found.contents["Cu"].tolist() == [200.0]  # (2 x 100 + 1 x 400) / 3
    assert found.samples.tolist() == [2] and found.weighted.tolist() == [True]


@pytest.mark.parametrize("none", [NAN, 0.0, -1.0])
def test_where_one_sample_has_no_weight_all_of_that_facility_count_alike(none):
    found = means(["a", "b"], ["a", "a", "b", "b"], [100.0, 400.0, 100.0, 400.0], [2.0, none, 2.0, 1.0])
    assert found.contents["Cu"].tolist() == [250.0, 200.0]
    assert found.weighted.tolist() == [False, True]


def test_what_was_not_measured_is_left_out_and_never_counts_as_zero():
    found = means(["a", "b", "c"], ["a", "a", "b"], [100.0, NAN, NAN], [1.0, 1.0, 1.0])
    assert found.contents["Cu"][0] == 100.0
    assert np.isnan(found.contents["Cu"][1:]).all(), "b was not measured, c not sampled"
    assert found.samples.tolist() == [2, 1, 0] and found.sampled == 2


def test_samples_of_nobody_and_of_an_id_that_two_facilities_have_are_counted_as_strangers():
    found = means(["a", "b", "b", None], ["x", "b", None, "a"], [1.0, 2.0, 3.0, 4.0], [1.0] * 4)
    assert found.strangers == 3
    assert found.contents["Cu"][0] == 4.0 and found.samples.tolist() == [1, 0, 0, 0]


def test_a_number_and_its_text_are_one_id():
    assert means([5], ["5", 5.0], [1.0, 3.0], [1.0, 1.0]).contents["Cu"].tolist() == [2.0]


def test_without_facilities_or_samples_there_is_nothing():
    assert means([], ["a"], [1.0], [1.0]).strangers == 1
    assert np.isnan(means(["a"], [], [], []).contents["Cu"]).all()


samples = st.lists(
    st.tuples(st.sampled_from("abc"), st.floats(0.01, 1e5), st.floats(0.01, 10.0)), min_size=1, max_size=12
)


@given(samples, st.randoms(use_true_random=False), st.floats(0.1, 10.0))
def test_neither_order_nor_unit_of_the_weights_matters_and_a_mean_lies_between_its_samples(rows, random, factor):
    shuffled = random.sample(rows, len(rows))
    one = means(list("abc"), *zip(*rows))
    other = means(list("abc"), *zip(*[(who, value, weight * factor) for who, value, weight in shuffled]))
    np.testing.assert_allclose(one.contents["Cu"], other.contents["Cu"], rtol=1e-9)
    for place, who in enumerate("abc"):
        values = [value for each, value, _ in rows if each == who]
        if values:
            assert min(values) * (1 - 1e-9) <= one.contents["Cu"][place] <= max(values) * (1 + 1e-9)


def geopackage(path, **tables: str) -> None:
    """Make the tables of a GeoPackage, each with its columns."""
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT)")
        for name, columns in tables.items():
            connection.execute(f"CREATE TABLE {name} (fid INTEGER PRIMARY KEY, {columns})")
            connection.execute("INSERT INTO gpkg_contents VALUES (?, 'attributes')", (name,))


def test_tables_of_samples_in_a_geopackage_are_told_by_their_columns(tmp_path):
    path = tmp_path / "heaps.gpkg"
    geopackage(
        path,
        heaps="site_id TEXT, Cu_ppm TEXT, geom BLOB",
        assays="facility_id TEXT, Cu_pct REAL, As_ppm TEXT(20)",
        crm_base_assays="facility_id TEXT, Cu_pct REAL",
        photos="facility_id TEXT, path TEXT",
        leaching="sample TEXT, Cu_ppm REAL",
    )
    assert sample_table_names(path, ["heaps"]) == ["assays"]
    assert sample_table_names(path, ["heaps", "assays"]) == []


def test_a_file_that_is_no_geopackage_is_told(tmp_path):
    path = tmp_path / "broken.gpkg"
    path.write_text("nothing of the kind", encoding="utf-8")
    with pytest.raises(FieldCopyError, match="is not a GeoPackage"):
        sample_table_names(path, [])
