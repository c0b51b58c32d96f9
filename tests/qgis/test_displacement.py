#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The stored positions of displaced points are those the QGIS installed here draws (3.22 made them)."""
import os
import pathlib
import subprocess
import sys

import gpkg_checks

script = pathlib.Path(os.environ["MAILLE_SOURCE_DIR"]) / "tests" / "displace" / "make_qgis_positions.py"
gpkg_checks.need_qgis()

from qgis.core import Qgis  # noqa: E402

if not Qgis.QGIS_VERSION.startswith("3.22"):
    print("the positions are those of QGIS 3.22, not of", Qgis.QGIS_VERSION)
    sys.exit(gpkg_checks.SKIPPED)
sys.exit(subprocess.run([sys.executable, str(script), "--check"], check=False).returncode)
