# SPDX-License-Identifier: GPL-2.0-or-later
"""The address for photos is kept in the field copy, for each layer, and never with a login."""

import pytest

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.sync.photos.kept_place import keep_place, kept_place
from tests.core.sync_world import LAYER, Space, World

ADDRESS = "https://photos.example/files/{featureId}"


@pytest.fixture
def path(tmp_path):
    space = Space()
    yield World(space, tmp_path / "copy.gpkg").copy.path
    space.stop()


def kept(path, layer=LAYER):
    with open_field_copy(path) as connection:
        return kept_place(connection, layer)


def test_the_address_comes_back_until_it_is_emptied(path):
    assert kept(path) == ""
    keep_place(path, LAYER, ADDRESS)
    assert (kept(path), kept(path, "another")) == (ADDRESS, "")
    keep_place(path, LAYER, "")
    assert kept(path) == ""


@pytest.mark.parametrize(
    "address", ["https://ann:spade@photos.example/files", "https://photos.example/files?token=0c0ffee0c0ffee0c0ffee0"]
)
def test_an_address_with_a_login_is_not_kept(path, address):
    with pytest.raises(DataError, match="holds a login or a key"):
        keep_place(path, LAYER, address)
    assert kept(path) == ""
