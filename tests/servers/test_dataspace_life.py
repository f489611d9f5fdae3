# SPDX-License-Identifier: GPL-2.0-or-later
"""Starting, stopping, killing the data space; what stays in its file."""

from __future__ import annotations

import json
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from crm_dataspace_plugin.dataspace.embedded import DataSpace
from crm_dataspace_plugin.dataspace.store import NotADataSpace
from tests.servers.data_space_client import PONDS, Client, new_feature

ROOT = Path(__file__).resolve().parents[2]
ITEMS = "/collections/ponds/items"


@pytest.fixture(autouse=True)
def _threads_of_others() -> Iterator[None]:
    """Leave out the data spaces that other tests of the session keep running."""
    _OTHERS.clear()
    _OTHERS.update(threading.enumerate())
    yield
    _OTHERS.clear()


_OTHERS: set[threading.Thread] = set()


def _own_threads() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name.startswith("data space") and each not in _OTHERS]


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_stopping_leaves_no_thread_socket_or_file_even_with_kept_connections(tmp_path: Path) -> None:
    before = _open_files()
    for number in range(3):
        space = DataSpace(str(tmp_path / f"{number}.db"))
        space.publish("ponds", "Ponds", PONDS)
        space.start()
        clients = [Client(space) for _client in range(4)]
        for each in clients:
            assert each.ask(ITEMS).status_code == 200
        begun = time.monotonic()
        space.stop()
        space.stop()
        assert time.monotonic() - begun < 5
        for each in clients:
            each.session.close()
    assert _own_threads() == []
    assert _open_files() == before
    with pytest.raises(requests.ConnectionError):
        clients[0].ask("/")


def test_a_data_space_that_never_started_can_be_stopped() -> None:
    DataSpace().stop()
    assert _own_threads() == []


def test_the_port_can_be_used_again_at_once() -> None:
    first = DataSpace()
    first.start()
    port = urlsplit(first.url).port or 0
    Client(first).ask("/")
    first.stop()
    second = DataSpace(port=port)
    second.start()
    assert Client(second).ask("/").status_code == 200
    second.stop()


def test_a_taken_port_is_an_error_and_leaves_nothing_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        before = _open_files()
        with pytest.raises(OSError):
            DataSpace(port=taken.getsockname()[1])
        assert _open_files() == before


@pytest.mark.parametrize("content", [b"no database at all, but long enough to look like something" * 20, None])
def test_a_file_of_another_program_is_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.db"
    if content is None:
        with sqlite3.connect(file) as connection:
            connection.execute("CREATE TABLE theirs (x)")
        connection.close()
    else:
        file.write_bytes(content)
    kept = file.read_bytes()
    with pytest.raises(NotADataSpace):
        DataSpace(str(file))
    assert file.read_bytes() == kept


def test_a_file_keeps_features_journal_and_numbers(tmp_path: Path) -> None:
    file = str(tmp_path / "space.db")
    space = DataSpace(file)
    space.publish("ponds", "Ponds", PONDS)
    space.start()
    client = Client(space)
    made = client.write("POST", ITEMS, new_feature(name="new"), media_type="application/geo+json")
    client.write("DELETE", f"{ITEMS}/{made.json()['id']}", revision=made.headers["ETag"])
    client.write("PATCH", f"{ITEMS}/p-0001", {"remarks": "kept"}, client.revision(f"{ITEMS}/p-0001"))
    revision = client.revision(f"{ITEMS}/p-0001")
    space.stop()
    again = DataSpace(file)
    again.start()
    client = Client(again)
    assert client.revision(f"{ITEMS}/p-0001") == revision
    assert len(client.ask(f"{ITEMS}/p-0006/journal").json()["changes"]) == 2
    assert client.write("POST", ITEMS, new_feature(), media_type="application/geo+json").json()["id"] == "p-0007"
    again.stop()


def test_publishing_again_replaces_the_features_and_never_reuses_an_id_of_the_journal(ponds: Client) -> None:
    made = ponds.write("POST", ITEMS, new_feature(name="new"), media_type="application/geo+json")
    assert made.json()["id"] == "p-0006"
    ponds.space.publish("ponds", "Ponds", PONDS[:2])
    assert ponds.ids(ITEMS) == ["p-0001", "p-0002"]
    assert ponds.ids(f"{ITEMS}?bbox=0.5,1.5,1.5,2.5") == []
    assert ponds.write("POST", ITEMS, new_feature(), media_type="application/geo+json").json()["id"] == "p-0007"


def test_the_journal_cannot_be_rewritten_even_with_sql(tmp_path: Path) -> None:
    file = tmp_path / "space.db"
    space = DataSpace(str(file))
    space.publish("ponds", "Ponds", PONDS)
    space.start()
    client = Client(space)
    client.write("PATCH", f"{ITEMS}/p-0001", {"remarks": "x"}, "*")
    space.stop()
    connection = sqlite3.connect(file)
    for statement in ("DELETE FROM journal", "UPDATE journal SET who = 'nobody'"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute(statement)
    connection.close()


def test_a_file_that_another_program_holds_gives_a_clear_answer_and_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_dataspace_plugin.dataspace.store.PATIENCE", 0.1)
    file = tmp_path / "space.db"
    space = DataSpace(str(file))
    space.publish("ponds", "Ponds", PONDS)
    space.start()
    client = Client(space)
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    answer = client.write("PATCH", f"{ITEMS}/p-0001", {"remarks": "x"}, "*")
    assert answer.status_code == 503
    assert answer.headers["Retry-After"]
    holder.execute("ROLLBACK")
    holder.close()
    assert client.write("PATCH", f"{ITEMS}/p-0001", {"remarks": "x"}, "*").status_code == 200
    space.stop()


@contextmanager
def _program(folder: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """Run the data space as a program and yield it with its address and token."""
    url_file, token_file = folder / "url", folder / "token"
    url_file.unlink(missing_ok=True)
    command = [
        sys.executable,
        "-m",
        "crm_dataspace_plugin.dataspace",
        "--url-file",
        str(url_file),
        "--token-file",
        str(token_file),
    ]
    process = subprocess.Popen(
        [*command, *options], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        deadline = time.monotonic() + 30
        while not url_file.exists():
            assert process.poll() is None, process.stderr.read() if process.stderr else ""
            assert time.monotonic() < deadline
            time.sleep(0.02)
        yield process, url_file.read_text().strip(), token_file.read_text().strip()
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream:
                stream.close()


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_the_program_ends_cleanly_when_told_to(tmp_path: Path, ending: signal.Signals) -> None:
    file = tmp_path / "mine.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": PONDS}))
    with _program(tmp_path, "--publish", str(file), "--title", "Mis balsas") as (process, url, token):
        assert stat.S_IMODE((tmp_path / "token").stat().st_mode) == 0o600
        assert len(token) > 20
        session = requests.Session()
        session.trust_env = False
        listed = session.get(f"{url}/collections", timeout=20).json()["collections"]
        assert [each["id"] for each in listed] == ["catalogue", "mis-balsas"]
        process.send_signal(ending)
        assert process.wait(timeout=10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
        assert process.stdout is not None
        said = process.stdout.read()
        assert url in said
        assert token not in said


def test_killed_in_the_middle_of_writes_the_file_has_every_answered_change_and_its_journal(tmp_path: Path) -> None:
    file = tmp_path / "mine.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": PONDS}))
    options = ("--publish", str(file), "--title", "ponds", "--database", str(tmp_path / "space.db"))
    answered: list[str] = []
    with _program(tmp_path, *options) as (process, url, token):

        def write() -> None:
            session = requests.Session()
            session.trust_env = False
            headers = {
                "Authorization": f"Bearer {token}",
                "Content-Type": "application/merge-patch+json",
                "If-Match": "*",
            }
            try:
                for number in range(100_000):
                    answer = session.patch(
                        f"{url}{ITEMS}/p-0001", json={"remarks": str(number)}, headers=headers, timeout=10
                    )
                    answered.append(answer.headers["ETag"])
            except requests.RequestException:
                return

        writer = threading.Thread(target=write)
        writer.start()
        deadline = time.monotonic() + 20
        while len(answered) < 30 and time.monotonic() < deadline:
            time.sleep(0.005)
        process.kill()
        writer.join(timeout=20)
    assert len(answered) >= 30
    with _program(tmp_path, *options) as (_process, url, _token):
        session = requests.Session()
        session.trust_env = False
        item = session.get(f"{url}{ITEMS}/p-0001", timeout=20)
        changes = session.get(f"{url}{ITEMS}/p-0001/journal", timeout=20).json()["changes"]
    kept = [each["revision_after"] for each in changes]
    assert kept[: len(answered)] == answered
    assert len(kept) - len(answered) in (0, 1)  # one may be stored whose answer was lost
    assert item.headers["ETag"] == kept[-1]
    assert all(after["revision_before"] == before for after, before in zip(changes[1:], kept))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--publish", "/nowhere.geojson"], "cannot be read"),
        (["--publish", "/usr/bin/env"], "ogr2ogr -t_srs EPSG:4326"),
        (["--port", "99999"], "cannot start"),
        (["--database", "/nowhere/at/all.db"], "cannot start"),
    ],
)
def test_a_program_that_cannot_start_says_why_in_one_sentence(options: list[str], said: str) -> None:
    command = [sys.executable, "-m", "crm_dataspace_plugin.dataspace", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_that_is_taken_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "crm_dataspace_plugin.dataspace", "--port", port]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (
        1,
        f"The data space cannot start: port {port} is in use. Choose another one.\n",
    )


def test_importing_the_package_costs_next_to_nothing() -> None:
    heavy = "sqlite3 http.server numpy requests osgeo qgis"
    code = f"import sys, crm_dataspace_plugin.dataspace as d; print([m for m in '{heavy}'.split() if m in sys.modules])"
    done = subprocess.run([sys.executable, "-S", "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_the_running_data_space_needs_the_standard_library_only() -> None:
    code = (
        "import sys; from crm_dataspace_plugin.dataspace.embedded import DataSpace; s = DataSpace(); s.publish_demo(); "
        "s.start(); s.stop(); print([m for m in ('numpy', 'requests', 'osgeo', 'qgis', 'shapely') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-S", "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stderr


def test_a_full_disk_gives_a_clear_answer_and_nothing_is_half_done(tmp_path: Path) -> None:
    space = DataSpace(str(tmp_path / "space.db"))
    space.publish("ponds", "Ponds", PONDS)
    space.start()
    client = Client(space)
    with space._store.reading() as connection:  # SQLite then fails as it does on a full disk
        connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")
    before = client.ask(f"{ITEMS}/p-0001")
    answer = client.write("PATCH", f"{ITEMS}/p-0001", {"remarks": "x" * 500_000}, "*")
    assert answer.status_code == 503
    assert client.ask(f"{ITEMS}/p-0001").content == before.content
    assert client.ask(f"{ITEMS}/p-0001/journal").json()["changes"] == []
    with space._store.reading() as connection:
        connection.execute("PRAGMA max_page_count = 1073741823")
    assert client.write("PATCH", f"{ITEMS}/p-0001", {"remarks": "x" * 500_000}, "*").status_code == 200
    space.stop()


def test_clients_that_do_not_read_their_answer_cannot_hold_up_the_end() -> None:
    space = DataSpace()
    pond = {"geometry": None, "properties": {"remarks": "x" * 2000}}
    space.publish("ponds", "Ponds", [pond] * 10_000)
    space.start()
    address = urlsplit(space.url)
    waiting = [socket.create_connection((address.hostname, address.port)) for _client in range(5)]
    for each in waiting:
        each.sendall(f"GET {ITEMS}?limit=10000 HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        each.recv(1)  # the answer has begun and does not fit into the socket
    begun = time.monotonic()
    space.stop()
    assert time.monotonic() - begun < 8
    assert _own_threads() == []
    for each in waiting:
        each.close()


def test_two_programs_on_one_file_see_each_others_changes_and_never_overwrite_them(tmp_path: Path) -> None:
    file = str(tmp_path / "space.db")
    one = DataSpace(file)
    one.publish("ponds", "Ponds", PONDS)
    two = DataSpace(file, token=one.token)
    one.start()
    two.start()
    revision = Client(one).revision(f"{ITEMS}/p-0001")
    assert Client(two).write("PATCH", f"{ITEMS}/p-0001", {"remarks": "two"}, revision).status_code == 200
    overtaken = Client(one).write("PATCH", f"{ITEMS}/p-0001", {"remarks": "one"}, revision)
    assert overtaken.status_code == 412
    assert overtaken.json()["current"]["properties"]["remarks"] == "two"
    one.stop()
    two.stop()
