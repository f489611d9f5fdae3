# SPDX-License-Identifier: GPL-2.0-or-later
"""STAC: an API that is searched, or static documents that are read."""
