# SPDX-License-Identifier: GPL-2.0-or-later
"""Servers of resumable uploads that are not ours.

Outside pytest: `with node_tus(folder) as url: …`. `url` is where uploads begin.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.real.running import demand, free_port, running
from tools.servers.places import TUS

_NODE = """
import { Server } from "@tus/server";
import { FileStore } from "@tus/file-store";
const [port, directory, named] = process.argv.slice(2);
const naming = named === "by hash" ? { namingFunction: (request, metadata) => metadata.sha256 } : {};
const server = new Server({ path: "/files", datastore: new FileStore({ directory }), ...naming });
server.listen({ host: "127.0.0.1", port: Number(port) });
"""


@contextmanager
def node_tus(naming: str = "") -> Iterator[str]:
    """Run the protocol's own server for Node; `naming` "by hash" gives uploads the SHA-256 told in their metadata."""
    demand(TUS)
    script = TUS.folder / "server.mjs"
    script.write_text(_NODE, encoding="utf-8")
    port = free_port()
    command = [TUS.venv / "bin" / "node", script, port, _emptied("node"), naming]
    with running(TUS, command, f"tcp://127.0.0.1:{port}", log="node"):
        yield f"http://127.0.0.1:{port}/files"


@contextmanager
def python_tus() -> Iterator[str]:
    """Run a server that knows checksums, and gives out nothing."""
    demand(TUS)
    folder, port = _emptied("python"), free_port()
    command = [TUS.venv / "bin" / "python", "-m", "resumable_upload", "serve", "--host", "127.0.0.1", "--port", port]
    command += ["--upload-dir", folder / "uploads", "--db-path", folder / "uploads.db"]
    with running(TUS, command, f"tcp://127.0.0.1:{port}", log="python"):
        yield f"http://127.0.0.1:{port}/files"


def _emptied(name: str) -> Path:
    folder = TUS.folder / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def kept_files(name: str) -> list[bytes]:
    """Return the bytes of the uploads that a server has."""
    files = [each for each in (TUS.folder / name).rglob("*") if each.is_file()]
    return [each.read_bytes() for each in files if each.suffix != ".json" and ".db" not in each.name]
