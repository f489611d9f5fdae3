# SPDX-License-Identifier: GPL-2.0-or-later
"""Metadata of ISO 19115, in either of its two forms as XML."""
