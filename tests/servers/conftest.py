# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from collections.abc import Iterator

import pytest

from crm_dataspace_plugin.dataspace.embedded import DataSpace
from tests.servers.data_space_client import PONDS, RECORD, Client


@pytest.fixture
def ponds() -> Iterator[Client]:
    """A client of a running data space with the collection `ponds`."""
    space = DataSpace()
    space.publish("ponds", "Ponds of nowhere", PONDS, RECORD)
    space.start()
    yield Client(space)
    space.stop()


@pytest.fixture(scope="module")
def read_only_ponds() -> Iterator[Client]:
    """The same for tests that change nothing."""
    space = DataSpace()
    space.publish("ponds", "Ponds of nowhere", PONDS, RECORD)
    space.start()
    yield Client(space)
    space.stop()


@pytest.fixture(scope="module")
def demo() -> Iterator[Client]:
    """A client of a running data space with the demo inventory."""
    space = DataSpace()
    space.publish_demo()
    space.start()
    yield Client(space)
    space.stop()
