# SPDX-License-Identifier: GPL-2.0-or-later
"""What an elevation model says about each facility."""
