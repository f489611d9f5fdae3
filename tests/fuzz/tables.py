# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables to begin with, and reading one to its end as a pull does."""

from __future__ import annotations

import tempfile
from pathlib import Path

from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.csv.csv_file import CsvFile
from crm_dataspace_plugin.core.pull.positions.angles import angle, two_texts
from crm_dataspace_plugin.core.pull.positions.finding import find_positions
from crm_dataspace_plugin.core.pull.positions.reference import stated
from crm_dataspace_plugin.core.pull.rows import Rows

TABLES = [
    b"name,lon,lat\nA,-5.8,43.2\n",
    "Nombre;UTM_ESTE;UTM_NORTE;HUSO;DATUM\nPeña;271.600,5;4.793.059;30;ETRS89\nB;1;2;29T;ED50\n".encode(),
    b'a\tcoordinates\n0012\t"43.2, -5.7"\n1,5\t43\xb012\'30"N 5\xb046\'W\n',
    b"sep=|\nwkt|day|n\nSRID=25830;POLYGON ((0 0,1 0,1 1,0 0))|1850-01-01|NaN\nPOINT EMPTY||1e999\n",
    "x,y,crs\n271600,4793059,EPSG:25830\n-70.6,-33.4,WGS84\n".encode("utf-16"),
    b"1;2,5;3\n4;5,5;6\n",
]
TEXTS = [
    b"43\xc2\xb012'30\"N 5\xc2\xb046'W",
    b"30T 270123 4790123",
    b"ETRS89 / UTM zone 30N",
    b"-5,7; 43,2",
    b"1.234.567,5",
]


def read_table(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "heaps.csv"
        path.write_bytes(data)
        file = CsvFile(path, "heaps.csv", "EPSG:25830" if len(data) % 2 else "", silent)
        rows = Rows(file.collection.schema, 4326, file.collection.url)
        for page in file.pages(None):
            assert len(list(rows.rows(page.features))) == len(page.features), "a row that cannot be written"
            assert all(to_blob(each["geometry"], 4326) is None or each["geometry"] for each in page.features)
        "".join(file.notes).encode()


def read_position(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    angle(text)
    two_texts(text)
    for name in ("coordinates", "lon", "wkt"):
        row = {name: text, "lat": text, "zone": text, text: text}
        found = find_positions(list(row), [row])
        if found is not None:
            place = found.place(row)
            assert place is not None and abs(place.x) <= 1e8, "a place off the Earth"
    stated(text, "zone")
