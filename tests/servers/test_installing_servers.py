# SPDX-License-Identifier: GPL-2.0-or-later
"""Installing the real servers: what cannot be installed is named, and is an error only where servers are required."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests.servers.real.running import demand
from tools.servers import __main__ as servers
from tools.servers import places
from tools.servers.commands import CannotInstall, run
from tools.servers.places import Place


class Installer(SimpleNamespace):
    """Installs, or cannot; counts how often it was asked."""

    WANTED = "thing==1"
    asked = 0
    problem = ""

    def install(self):
        self.asked += 1
        if self.problem:
            raise CannotInstall(self.problem)
        return "thing 1"


@pytest.fixture
def installer(tmp_path, monkeypatch):
    monkeypatch.setattr(places, "FOLDER", tmp_path)
    monkeypatch.delenv(places.REQUIRED, raising=False)
    installer = Installer()
    monkeypatch.setattr(servers, "SERVERS", {"thing": (Place("thing"), installer)})
    return installer


def test_what_is_there_is_not_installed_again(installer):
    assert [servers.main([]), servers.main(["thing"])] == [0, 0]
    assert installer.asked == 1
    assert demand(Place("thing")).endswith("thing 1")


def test_another_version_that_is_wanted_is_installed(installer):
    servers.main([])
    installer.WANTED = "thing==2"
    servers.main([])
    assert installer.asked == 2


def test_what_cannot_be_installed_is_skipped_with_the_reason(installer, capsys):
    installer.problem = "no network"
    assert servers.main([]) == 0
    assert "thing cannot be installed here: no network" in capsys.readouterr().err
    with pytest.raises(pytest.skip.Exception, match="no network"):
        demand(Place("thing"))
    installer.problem = ""
    servers.main([])
    assert demand(Place("thing"))


def test_where_servers_are_required_that_is_an_error(installer, monkeypatch):
    monkeypatch.setenv(places.REQUIRED, "1")
    installer.problem = "no network"
    assert servers.main([]) == 1
    with pytest.raises(pytest.fail.Exception, match="no network"):
        demand(Place("thing"))


def test_an_unknown_server_is_told(installer, capsys):
    assert servers.main(["things"]) == 2
    assert "known: thing" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "words"),
    [
        pytest.param(["sh", "-c", "echo told; exit 3"], "ended with 3:\ntold", id="fails"),
        pytest.param(["no-such-program"], "no-such-program is not there", id="is missing"),
        pytest.param(["sleep", "5"], "took more than 0 s", id="takes too long"),
    ],
)
def test_a_command_that_fails_says_why(command, words):
    with pytest.raises(CannotInstall, match=words):
        run(command, patience=0.2)
