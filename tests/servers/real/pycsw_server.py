# SPDX-License-Identifier: GPL-2.0-or-later
"""pycsw with the made-up records: CSW 2.0.2 by POST and GET at the address itself.

Outside pytest: `with pycsw_server() as url: …`. Ask `url` with POST of `application/xml`, or with
`?service=CSW&version=2.0.2&request=…`. It gives at most 100 records a page, pycsw's usual limit being ten.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.real.iso_19139 import iso_19139
from tests.servers.real.mine_waste_records import datasets
from tests.servers.real.running import demand, free_port, prepared, running
from tools.servers.places import PYCSW

MOST = 100  # records a page
_CONFIGURATION = """[server]
home=.
url={url}
mimetype=application/xml; charset=UTF-8
encoding=UTF-8
language=en-US
maxrecords={most}
profiles=apiso
[manager]
transactions=false
[metadata:main]
identification_title=Synthetic mine waste
identification_abstract=Made-up records for tests
identification_keywords=mine waste,synthetic
identification_keywords_type=theme
identification_fees=None
identification_accessconstraints=None
provider_name=Geological Survey of Nowhere
provider_url={url}
contact_name=Nobody
contact_position=None
contact_address=None
contact_city=Nowhere
contact_stateorprovince=None
contact_postalcode=0
contact_country=None
contact_phone=0
contact_fax=0
contact_email=waste@survey.example
contact_url={url}
contact_hours=None
contact_instructions=None
contact_role=pointOfContact
[repository]
database=sqlite:///{database}
table=records
[metadata:inspire]
enabled=false
"""
# pycsw's own runner listens on every address, and serves one request after the other
_SERVE = """
import sys
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIServer, make_server
from pycsw.wsgi import application
class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
make_server("127.0.0.1", int(sys.argv[1]), application, Server).serve_forever()
"""


@contextmanager
def pycsw_server() -> Iterator[str]:
    """Yield the address of a running pycsw that holds all datasets."""
    demand(PYCSW)
    url = f"http://127.0.0.1:{free_port()}/"
    configuration = _fill(PYCSW.folder / "catalogue", url)
    command = [PYCSW.venv / "bin" / "python", "-W", "ignore", "-c", _SERVE, url.rsplit(":", 1)[1].strip("/")]
    ready = f"{url}?service=CSW&version=2.0.2&request=GetCapabilities"
    with running(PYCSW, command, ready, {"PYCSW_CONFIG": str(configuration)}):
        yield url


def _fill(folder: Path, url: str) -> Path:
    """Make the catalogue's database anew and return its configuration."""
    shutil.rmtree(folder, ignore_errors=True)
    records = folder / "records"
    records.mkdir(parents=True)
    for dataset in datasets():
        (records / f"{dataset.number:04d}.xml").write_text(iso_19139(dataset), encoding="utf-8")
    configuration = folder / "pycsw.cfg"
    words = _CONFIGURATION.format(url=url, most=MOST, database=folder / "records.db")
    configuration.write_text(words, encoding="utf-8")
    admin = [PYCSW.venv / "bin" / "python", "-W", "ignore", PYCSW.venv / "bin" / "pycsw-admin.py", "-f", configuration]
    prepared(PYCSW, [*admin, "-c", "setup_db"])
    prepared(PYCSW, [*admin, "-c", "load_records", "-p", records])
    return configuration
