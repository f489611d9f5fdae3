# SPDX-License-Identifier: GPL-2.0-or-later
"""A client of a running data space, and a small collection to try it on."""

from __future__ import annotations

import json
from typing import Any, Optional

import requests

from crm_dataspace_plugin.dataspace.embedded import DataSpace

PONDS: list[dict[str, Any]] = [
    {
        "type": "Feature",
        "id": f"p-{number:04d}",
        "geometry": geometry,
        "properties": {
            "uuid": f"00000000-0000-4000-8000-{number:012d}",
            "name": name,
            "commodity": commodity,
            "height": height,
            "year": year,
            "restored": restored,
            "inspected": inspected,
            "remarks": None,
        },
    }
    for number, (geometry, name, commodity, height, year, restored, inspected) in enumerate(
        [
            (
                {"type": "Point", "coordinates": [-6.0, 43.2]},
                "Balsa El Águila",
                ["Cu", "Au"],
                12.5,
                1975,
                True,
                "2019-05-01T10:00:00Z",
            ),
            (
                {"type": "Point", "coordinates": [-5.5, 43.4]},
                "Escombrera, norte",
                ["coal"],
                30.0,
                1950,
                False,
                "2021-06-30T23:30:00+02:00",
            ),
            ({"type": "Point", "coordinates": [179.5, -17.0]}, "Fiji east", ["Au"], 4.0, 1990, None, None),
            (
                {"type": "Point", "coordinates": [-179.5, -17.5]},
                "Fiji west",
                [],
                None,
                None,
                None,
                "2020-01-01T00:00:00Z",
            ),
            (None, "Lost", None, 7.0, 2000, False, None),
        ],
        start=1,
    )
]
RECORD = {"license": "CC-BY-4.0", "accessRights": "open", "country": ["ES", "FJ"], "commodity": ["Cu", "Au"]}


class Client:
    """Speaks to one data space, with its token where a write needs it."""

    def __init__(self, space: DataSpace) -> None:
        self.space = space
        self.session = requests.Session()
        self.session.trust_env = False

    def ask(self, path: str, **options: Any) -> requests.Response:
        return self.send("GET", path, **options)

    def send(self, method: str, path: str, **options: Any) -> requests.Response:
        return self.session.request(method, self.space.url + path, timeout=20, **options)

    def write(
        self,
        method: str,
        path: str,
        body: Any = None,
        revision: Optional[str] = None,
        media_type: str = "application/merge-patch+json",
        **headers: str,
    ) -> requests.Response:
        """Send `body` as JSON (bytes as they are) with the token, and with `If-Match` where a revision is given."""
        sent = {"Authorization": f"Bearer {self.space.token}", "Content-Type": media_type, **headers}
        if revision is not None:
            sent["If-Match"] = revision
        data = body if isinstance(body, (bytes, type(None))) else json.dumps(body).encode()
        return self.send(method, path, data=data, headers=sent)

    def revision(self, path: str) -> str:
        return self.ask(path).headers["ETag"]

    def ids(self, path: str) -> list[str]:
        """Return the ids of a page of features, which must be an answer without error."""
        answer = self.ask(path)
        assert answer.status_code == 200, answer.text
        return [each["id"] for each in answer.json()["features"]]


def new_feature(**properties: Any) -> dict[str, Any]:
    return {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1.0, 2.0]}, "properties": properties}
