#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Opens every layer of a GeoPackage with PyQGIS, as a user would, and checks what came.

For each table of features: it loads with a valid CRS, the registered one; its feature count is that of a full
scan; its default style (layer_styles) loads and its renderer is of the type that the QML names; and for several
windows a spatial filter through the R-tree returns the features that a full scan finds.
For each plain table: it loads, and its count is that of a scan.

Usage: check_gpkg.py FILE [--need-styles]
Exit status: 0 all well, 1 something is wrong (said on standard error), 77 python3-qgis is not installed.
"""
import argparse
import os
import re
import sqlite3
import sys

SKIPPED = 77
failures = []


def check(truth, text):
    if not truth:
        failures.append(text)
        print("check_gpkg: " + text, file=sys.stderr)


def tables_of(path):
    """(table, data type, srs_id) of the contents, and the QML of each table's default style."""
    database = sqlite3.connect(path)
    tables = database.execute(
        "SELECT table_name, data_type, srs_id FROM gpkg_contents WHERE table_name != 'layer_styles' ORDER BY 1"
    ).fetchall()
    named = database.execute("SELECT 1 FROM sqlite_master WHERE name = 'layer_styles'").fetchone()
    styles = dict(database.execute(
        "SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault = 1")) if named else {}
    codes = dict(database.execute("SELECT srs_id, organization || ':' || organization_coordsys_id "
                                  "FROM gpkg_spatial_ref_sys"))
    for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING rtree%'"):
        answer = database.execute("SELECT rtreecheck(?)", (name,)).fetchone()[0]
        check(answer == "ok", "%s: %s" % (name, answer))
    answer = database.execute("PRAGMA integrity_check").fetchone()[0]
    check(answer == "ok", "integrity: " + answer)
    database.close()
    return tables, styles, codes


def windows(box):
    """Windows of several sizes over the bounds of a layer: whole, halves, a fine one at each feature-rich place."""
    for share in (1.0, 0.5, 0.1, 0.01):
        for fx, fy in ((0.5, 0.5), (0.25, 0.75), (0.9, 0.1)):
            width, height = box.width() * share, box.height() * share
            x = box.xMinimum() + fx * (box.width() - width)
            y = box.yMinimum() + fy * (box.height() - height)
            yield x, y, x + width, y + height


def check_filters(core, layer, table, features):
    """A filter by rectangle goes through the R-tree; the same question to the features of a scan does not."""
    geometries = {f.id(): f.geometry() for f in features if f.hasGeometry()}
    boxes = {i: g.boundingBox() for i, g in geometries.items()}
    if not boxes:
        return
    asked = 0
    for window in windows(layer.extent()):
        rectangle = core.QgsRectangle(*window)
        found = {f.id() for f in layer.getFeatures(core.QgsFeatureRequest().setFilterRect(rectangle))}
        # The index holds single precision: it may add a neighbour whose box ends within a rounding step. A provider
        # may or may not leave out features of which the box alone meets the window.
        step = 1e-6 * max(1.0, *(abs(v) for v in window))
        perhaps = {i for i, b in boxes.items()
                   if b.xMaximum() >= window[0] - step and b.xMinimum() <= window[2] + step
                   and b.yMaximum() >= window[1] - step and b.yMinimum() <= window[3] + step}
        surely = {i for i in perhaps if geometries[i].intersects(rectangle)}
        check(surely <= found, "%s: filter %s misses %d features" % (table, window, len(surely - found)))
        check(found <= perhaps, "%s: filter %s adds %d features" % (table, window, len(found - perhaps)))
        asked += 1
    check(asked > 0, "%s: no filter was tried" % table)


def check_style(layer, table, qml, need_styles):
    if qml is None:
        check(not need_styles, "%s: no default style" % table)
        return
    message, loaded = layer.loadDefaultStyle()
    check(loaded, "%s: the default style does not load: %s" % (table, message))
    wanted = re.search(r'<renderer-v2[^>]*?\stype="([^"]+)"', qml)
    got = layer.renderer().type() if layer.renderer() else None
    if wanted:
        check(got == wanted.group(1), "%s: renderer %s, not %s" % (table, got, wanted.group(1)))


def check_layer(core, path, table, kind, code, qml, need_styles):
    layer = core.QgsVectorLayer("%s|layername=%s" % (path, table), table, "ogr")
    check(layer.isValid(), "%s does not load" % table)
    if not layer.isValid():
        return
    features = list(layer.getFeatures())
    check(layer.featureCount() == len(features),
          "%s: says %d features, has %d" % (table, layer.featureCount(), len(features)))
    if kind == "features":
        check(layer.crs().isValid(), "%s: no CRS" % table)
        if code and code.startswith("EPSG:"):
            check(layer.crs().authid() == code, "%s: CRS %s, not %s" % (table, layer.crs().authid(), code))
        invalid = sum(1 for f in features if f.hasGeometry() and f.geometry().isNull())
        check(invalid == 0, "%s: %d geometries do not decode" % (table, invalid))
        check_style(layer, table, qml, need_styles)
        check_filters(core, layer, table, features)
    print("%s: %s, %d features, %s, %s" % (
        table, kind, len(features), layer.crs().authid() or "-",
        layer.renderer().type() if layer.renderer() else "-"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--need-styles", action="store_true", help="a table of features without default style is wrong")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        from qgis import core
    except ImportError:
        print("python3-qgis is not installed: skipped")
        return SKIPPED
    path = os.path.abspath(options.file)
    tables, styles, codes = tables_of(path)
    check(tables, "no table in " + path)
    application = core.QgsApplication([], False)
    application.initQgis()
    for table, kind, srs in tables:
        check_layer(core, path, table, kind, codes.get(srs), styles.get(table), options.need_styles)
    return 1 if failures else 0


if __name__ == "__main__":
    status = main()
    # QGIS may abort while it is torn down, after all is done: keep our own status.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
