# SPDX-License-Identifier: GPL-2.0-or-later
"""Solr indexes, by their select handler."""
