#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Runs GDAL's GeoPackage validator (package python3-gdal) on a file; every error and warning is a failure.

Usage: validate_gpkg.py FILE
Exit status: 0 conformant, 1 not, 77 the validator is not installed.
"""
import subprocess
import sys

SKIPPED = 77


def main():
    try:
        import osgeo_utils.samples.validate_gpkg  # noqa: F401
    except ImportError:
        print("python3-gdal is not installed: skipped")
        return SKIPPED
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    return 1 if subprocess.run([sys.executable, "-m", "osgeo_utils.samples.validate_gpkg", "-k", "--extra",
                                "--warning-as-error", sys.argv[1]], check=False).returncode else 0


if __name__ == "__main__":
    sys.exit(main())
