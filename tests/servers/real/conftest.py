# SPDX-License-Identifier: GPL-2.0-or-later
"""Real servers on loopback, each started once for all tests that ask for it.

`pycsw`, `stac_api`, `pygeoapi_records`, `qgis_server` and `data_space` are base addresses; the module of each server
says what it holds. Every test in this folder has the marker `real_servers`: `make test` leaves it out,
`make test-servers` installs the servers and runs it. A server that is not installed skips its tests, or fails them
where CRM_SERVERS_REQUIRED is 1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from crm_dataspace_plugin.dataspace.embedded import DataSpace
from tests.servers.qgis_server import qgis_server as running_qgis_server
from tests.servers.real.fcgi_qgis_server import fcgi_qgis_server
from tests.servers.real.heaps_table import TABLE, heaps_table
from tests.servers.real.mine_waste_records import Dataset, datasets
from tests.servers.real.pits_table import TABLE as PITS
from tests.servers.real.pits_table import Pits, pits_table
from tests.servers.real.pycsw_server import pycsw_server
from tests.servers.real.pygeoapi_server import pygeoapi_on_postgis, pygeoapi_server
from tests.servers.real.qgis_postgis_server import qgis_on_postgis
from tests.servers.real.running import demand
from tests.servers.real.stac_server import stac_server
from tools.servers.places import QGIS

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.real_servers)


@pytest.fixture(scope="session")
def mine_waste() -> tuple[Dataset, ...]:
    """The made-up datasets that pycsw, pygeoapi and the STAC API hold."""
    return datasets()


@pytest.fixture(scope="session")
def pycsw() -> Iterator[str]:
    """Address of a CSW with 1,200 ISO records, see `pycsw_server`."""
    with pycsw_server() as url:
        yield url


@pytest.fixture(scope="session")
def stac_api() -> Iterator[str]:
    """Landing page of a STAC API with one collection, see `stac_server`."""
    with stac_server() as url:
        yield url


@pytest.fixture(scope="session")
def pygeoapi_records() -> Iterator[str]:
    """Landing page of an OGC API with 1,200 records in one collection, see `pygeoapi_server`."""
    with pygeoapi_server() as url:
        yield url


@pytest.fixture(scope="session")
def qgis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a QGIS Server, with a slash at the end: WFS, WMS and WMTS at it, OGC API - Features at `wfs3`.

    `tests.servers.qgis_server.LAYERS` names its layers.
    """
    demand(QGIS)
    QGIS.log.mkdir(parents=True, exist_ok=True)
    with running_qgis_server(tmp_path_factory.mktemp("qgis-server"), QGIS.log / "server.log") as url:
        yield url


@pytest.fixture(scope="session")
def data_space() -> Iterator[str]:
    """Landing page of the embedded data space with the demo inventory, without a slash at the end."""
    space = DataSpace()
    space.publish_demo()
    space.start()
    yield space.url
    space.stop()


@pytest.fixture(scope="session")
def heaps() -> Iterator[Mapping[str, str]]:
    """Variables that lead to a PostGIS database with the table of `heaps_table`, of 12,000 rows: two pages."""
    with heaps_table(12_000) as variables:
        yield variables


@pytest.fixture(scope="session")
def pygeoapi_heaps(heaps: Mapping[str, str]) -> Iterator[str]:
    """Address of the heaps as a collection of pygeoapi."""
    with pygeoapi_on_postgis(heaps, TABLE) as url:
        yield f"{url}/collections/{TABLE}"


@pytest.fixture(scope="session")
def qgis_heaps(heaps: Mapping[str, str]) -> Iterator[str]:
    """Address of a QGIS Server with the heaps, without a slash at the end."""
    with qgis_on_postgis(heaps, TABLE) as url:
        yield url


@pytest.fixture(scope="session")
def pits() -> Iterator[Pits]:
    """A table of PostGIS that services write to."""
    with pits_table() as table:
        yield table


@pytest.fixture(scope="session")
def pygeoapi_pits(pits: Pits) -> Iterator[str]:
    """Address of the pits as a collection of pygeoapi, open to changes."""
    with pygeoapi_on_postgis(pits.variables, PITS, editable=True) as url:
        yield f"{url}/collections/{PITS}"


@pytest.fixture(scope="session")
def qgis_pits(pits: Pits) -> Iterator[str]:
    """Address of a QGIS Server by FastCGI with the pits, open to changes, without a slash at the end."""
    with fcgi_qgis_server(pits.variables, PITS) as url:
        yield url


@pytest.fixture(scope="session")
def qgis_pits_read_only(pits: Pits) -> Iterator[str]:
    """The same, closed to changes."""
    with fcgi_qgis_server(pits.variables, PITS, writes=False) as url:
        yield url
