# SPDX-License-Identifier: GPL-2.0-or-later
"""What kind of catalogue is behind an address."""
