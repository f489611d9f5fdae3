# SPDX-License-Identifier: GPL-2.0-or-later
"""The short form of `make fuzz`: good documents and the crooked folder, mutated; always the same inputs."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from tests.fuzz.harnesses import harnesses
from tests.fuzz.mutation import mutated

HARNESSES = harnesses()
SLOW = frozenset({"wfs gml page", "table"})  # write a file for each input


@pytest.mark.parametrize("name", HARNESSES)
def test_the_documents_to_begin_with_are_read(name):
    harness = HARNESSES[name]
    assert harness.seeds
    for each in harness.seeds:
        harness.run(each)


@pytest.mark.parametrize("name", HARNESSES)
def test_a_crooked_document_is_read_or_refused(name):
    harness = HARNESSES[name]

    @seed(1)
    @settings(
        max_examples=100 if name in SLOW else 700,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(document=st.sampled_from(harness.seeds), random=st.randoms(use_true_random=False))
    def read(document, random):
        harness.run(mutated(document, random))

    read()


@pytest.mark.parametrize("name", HARNESSES)
def test_anything_else_is_refused(name):
    @seed(1)
    @settings(max_examples=100, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(data=st.binary(max_size=300))
    def read(data):
        HARNESSES[name].run(data)

    read()
