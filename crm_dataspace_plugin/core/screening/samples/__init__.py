# SPDX-License-Identifier: GPL-2.0-or-later
"""Contents of facilities from the samples that were taken of them."""
