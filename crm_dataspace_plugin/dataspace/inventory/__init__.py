# SPDX-License-Identifier: GPL-2.0-or-later
"""The synthetic inventory of the demo data space."""

from __future__ import annotations

from crm_dataspace_plugin.dataspace.inventory.collection import DemoCollection
from crm_dataspace_plugin.dataspace.inventory.inventory import demo_collections

__all__ = ["DemoCollection", "demo_collections"]
