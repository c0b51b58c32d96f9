#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""One layer of each kind straight from the writer (tests/io/test_geopackage_sample.cpp), as QGIS and GDAL's
validator see it."""
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # the folder of the sources stays as it is
import gpkg_checks  # noqa: E402


def main():
    test_io = gpkg_checks.program("test_io")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "sample.gpkg")
        run = subprocess.run([test_io, "the writer's sample for QGIS"], check=False,
                             env=dict(os.environ, MAILLE_QGIS_SAMPLE=path))
        if run.returncode != 0 or not os.path.exists(path):
            print("test_io ended with %d" % run.returncode, file=sys.stderr)
            return 1
        return gpkg_checks.check(path)


if __name__ == "__main__":
    sys.exit(main())
