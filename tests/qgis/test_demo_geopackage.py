#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The GeoPackage of the demo campaign, as QGIS and GDAL's validator see it."""
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # the folder of the sources stays as it is
import gpkg_checks  # noqa: E402


def main():
    maille = gpkg_checks.program("maille")
    campaign = os.path.join(os.environ["MAILLE_SOURCE_DIR"], "data", "demo", "campaign.toml")
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "demo")
        run = subprocess.run([maille, "run", campaign, "-o", output], check=False)
        if run.returncode != 0:
            print("maille run ended with %d" % run.returncode, file=sys.stderr)
            return 1
        return gpkg_checks.check(os.path.join(output, "campaign.gpkg"))


if __name__ == "__main__":
    sys.exit(main())
