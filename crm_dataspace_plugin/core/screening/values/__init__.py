# SPDX-License-Identifier: GPL-2.0-or-later
"""Attribute values as inventories write them: words, numbers, units, and what was read as what."""
