# SPDX-License-Identifier: GPL-2.0-or-later
"""OGC APIs: Records as a catalogue, the collections of Features as one."""
