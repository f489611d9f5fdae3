# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.catalogue.chip import Chip, Reply
from crm_dataspace_plugin.core.catalogue.near import Near
from crm_dataspace_plugin.core.catalogue.next_sentence import followed

W = Chip("commodity", ("W",), word="tungsten")
SAXONY = Chip("region", ("DED",), word="Saxony")
CLOSED = Chip("status", ("closed",), word="closed")
LI = Chip("commodity", ("Li",), word="litio")
PORTUGAL = Chip("country", ("PT",), word="Portugal")
NOT_PORTUGAL = Chip("country", ("PT",), negated=True, word="Portugal")
PICKED = Chip("licence", ("CC-BY-4.0",))
MIERES = Near("Mieres", 20.0)


@pytest.mark.parametrize(
    ("before", "said", "after"),
    [
        pytest.param([W, SAXONY], [CLOSED], [W, SAXONY, CLOSED], id="says more"),
        pytest.param([W, SAXONY], [LI, PORTUGAL], [LI, PORTUGAL], id="says otherwise"),
        pytest.param([W, SAXONY, CLOSED], [LI], [LI], id="another metal"),
        pytest.param([W, SAXONY], [PORTUGAL], [PORTUGAL], id="a country after a region is another place"),
        pytest.param([W, SAXONY], [NOT_PORTUGAL], [W, SAXONY, NOT_PORTUGAL], id="an exclusion narrows"),
        pytest.param([PICKED, W], [LI], [PICKED, LI], id="what was picked stays"),
        pytest.param([Chip("commodity", ("W",))], [LI], [Chip("commodity", ("W",)), LI], id="picked of the same kind"),
        pytest.param([W, SAXONY], [], [W, SAXONY], id="nothing understood"),
        pytest.param([W, SAXONY], [W, SAXONY], [W, SAXONY], id="the same once more"),
    ],
)
def test_a_sentence_narrows_the_one_before_or_begins_anew(before, said, after):
    assert followed(before, None, Reply(tuple(said))).chips == tuple(after)


def test_a_place_gives_way_to_another_and_stays_where_only_more_is_said():
    assert followed([W], MIERES, Reply((CLOSED,))).near == MIERES
    assert followed([W], MIERES, Reply((PORTUGAL,))).near is None
    assert followed([W, PORTUGAL], None, Reply((), MIERES)) == Reply((), MIERES)
    assert followed([W], MIERES, Reply((), Near("Oviedo", 5.0))).near == Near("Oviedo", 5.0)


def test_the_words_that_stay_words_are_those_of_the_last_sentence():
    assert followed([W], None, Reply((LI,), text="viejo")).text == "viejo"
