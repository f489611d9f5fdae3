# SPDX-License-Identifier: GPL-2.0-or-later
"""The data space as a program of its own."""

from __future__ import annotations

import argparse
import errno
import logging
import os
import signal
import sqlite3
import sys
import threading
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.dataspace.descriptions import NOTE
from crm_dataspace_plugin.dataspace.embedded import DataSpace
from crm_dataspace_plugin.dataspace.publishing import Unpublishable, collection_id, read_geojson
from crm_dataspace_plugin.dataspace.server import LOOPBACK, is_loopback
from crm_dataspace_plugin.dataspace.store import NotADataSpace


def main(arguments: list[str]) -> int:
    """Serve until SIGTERM or SIGINT, and return the exit status."""
    options = _options(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
    stopped = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda _number, _frame: stopped.set())
    host = options.host or LOOPBACK
    try:
        space = DataSpace(options.database, options.port, _given_token(options.token_file), host)
    except (NotADataSpace, OSError, OverflowError) as error:
        if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
            return _failed(f"The data space cannot start: port {options.port} is in use. Choose another one.")
        return _failed(f"The data space cannot start: {error}.")
    try:
        _publish(space, options)
        space.start()
        _announce(space, options)
        while not stopped.wait(1.0):  # short waits, so that Windows hears Ctrl+C
            continue
    except (Unpublishable, OSError, sqlite3.Error) as error:
        return _failed(str(error))
    finally:
        space.stop()
    return 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 -m crm_dataspace_plugin.dataspace", description=NOTE)
    parser.add_argument("--port", type=int, default=0, help="port to listen at; 0, the default, for any free one")
    parser.add_argument("--host", help="address to listen at (default: loopback, so that nobody else can reach it)")
    parser.add_argument("--database", default=":memory:", help="SQLite file; without it everything is forgotten")
    parser.add_argument("--publish", type=Path, help="GeoJSON file in WGS 84 to publish instead of the demo inventory")
    parser.add_argument("--title", help="title of the published file (default: its name)")
    parser.add_argument("--demo", action="store_true", help="publish the demo inventory too")
    parser.add_argument("--token-file", type=Path, help="file with the token for writing; written if missing or empty")
    parser.add_argument("--url-file", type=Path, help="file to write the address to, once it answers")
    return parser.parse_args(arguments)


def _given_token(file: Optional[Path]) -> Optional[str]:
    if file is None or not file.is_file():
        return None
    return file.read_text(encoding="utf-8").strip() or None


def _publish(space: DataSpace, options: argparse.Namespace) -> None:
    if options.publish is None or options.demo:
        space.publish_demo()
    if options.publish is not None:
        title = options.title or options.publish.stem
        identifier = collection_id(title)
        if not space.has(identifier):  # corrections made earlier are kept
            about = {"description": f"Published from {options.publish.name}."}
            space.publish(identifier, title, read_geojson(options.publish), about)


def _announce(space: DataSpace, options: argparse.Namespace) -> None:
    """Tell address and token; both files appear whole or not at all."""
    if options.token_file is not None:
        _write(options.token_file, space.token, 0o600)
    if options.url_file is not None:
        _write(options.url_file, space.url, 0o644)
    place = f"in {options.token_file}" if options.token_file else space.token
    _say(f"Data space: {space.url}\nToken for writing: {place}\n{NOTE}\n")
    if options.host and not is_loopback(options.host):
        _say("Everybody who reaches this address can read it, and there is no encryption.\n")


def _write(file: Path, text: str, mode: int) -> None:
    partial = file.with_name(file.name + ".part")
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "w", encoding="utf-8") as stream:
        stream.write(text + "\n")
    partial.replace(file)


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _failed(text: str) -> int:
    sys.stderr.write(text + "\n")
    return 1
