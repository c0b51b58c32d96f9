#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The stored table of expressions is what the QGIS installed here computes (3.22 made it)."""
import os
import pathlib
import subprocess
import sys

import gpkg_checks

script = pathlib.Path(os.environ["MAILLE_SOURCE_DIR"]) / "tests" / "expr" / "make_table.py"
gpkg_checks.need_qgis()

from qgis.core import Qgis  # noqa: E402

if not Qgis.QGIS_VERSION.startswith("3.22"):
    print("the table is that of QGIS 3.22, not of", Qgis.QGIS_VERSION)
    sys.exit(gpkg_checks.SKIPPED)
sys.exit(subprocess.run([sys.executable, str(script), "--check"], check=False).returncode)
