# SPDX-License-Identifier: Apache-2.0
"""Runs check_gpkg.py and validate_gpkg.py on a file, for the tests of this folder."""
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SKIPPED = 77
# PyQGIS and python3-gdal belong to the system's interpreter and to no other.
PYTHON = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable


def program(name):
    """Path of a built program; leaves with "skipped" when it was not built."""
    path = os.path.join(os.environ["MAILLE_BIN_DIR"], name)
    if not os.path.exists(path):
        print("%s is not built: skipped" % name)
        sys.exit(SKIPPED)
    return path


def need_qgis():
    """Runs the script again with the interpreter that has PyQGIS; leaves with "skipped" when there is none."""
    try:
        import numpy  # noqa: F401
        import qgis.core  # noqa: F401
    except ImportError:
        if sys.executable != PYTHON and "MAILLE_AGAIN" not in os.environ:
            os.execve(PYTHON, [PYTHON] + sys.argv, dict(os.environ, MAILLE_AGAIN="1"))
        print("PyQGIS is not installed: skipped")
        sys.exit(SKIPPED)


def check(path):
    """Both checks; 1 when one fails, else 77 when one could not be made, else 0."""
    states = [subprocess.run([PYTHON, os.path.join(HERE, script), path] + options, check=False).returncode
              for script, options in (("check_gpkg.py", ["--need-styles"]), ("validate_gpkg.py", []))]
    if any(state not in (0, SKIPPED) for state in states):
        return 1
    return SKIPPED if SKIPPED in states else 0
