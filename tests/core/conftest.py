# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of the core share: a server on loopback that answers what a test tells it to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers.loopback import Loopback, loopback


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running
