#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Where QGIS draws the symbols of its point displacement and cluster renderers.

Writes qgis_positions.tsv, read by test_qgis.cpp: for each case its settings ("case"), the points with their symbol
size and the place drawn in pixels, y downwards ("point", "nan" in a cluster layer), and the guides read from an SVG
drawing ("circle": centre and radius; "segment": both ends), to the 6 digits that Qt writes; for clusters the middles
of all symbols drawn ("drawn"), in drawing order.
    make_qgis_positions.py            write the file
    make_qgis_positions.py --check    compare QGIS with the stored file; exit code 77 without QGIS
"""
import os
import pathlib
import random
import re
import sys
import tempfile

PIXELS = 600
EXTENT = 12000.0  # map units, square

# name, type, placement, tolerance mm, addition mm, centre size mm, dpi, sizes mm, kind of points, seed
CASES = [
    ("ring", "pointDisplacement", 0, 3, 0, 2, 96, [3], "places", 1),
    ("ring-wide", "pointDisplacement", 0, 8, 1.5, 2, 96, [3], "mixed", 2),
    ("ring-negative", "pointDisplacement", 0, 3, -0.7, 3, 150, [2, 4], "places", 3),
    ("concentric", "pointDisplacement", 1, 3, 0, 2, 96, [3], "places", 4),
    ("concentric-sizes", "pointDisplacement", 1, 5, 0.4, 5, 300, [1, 2.5], "mixed", 5),
    ("grid", "pointDisplacement", 2, 3, 0, 2, 96, [3], "places", 6),
    ("grid-sizes", "pointDisplacement", 2, 6, 0.5, 4, 150, [1.5, 3, 2], "mixed", 7),
    ("alike", "pointDisplacement", 0, 0, 0, 2, 96, [3], "places", 8),
    ("squares", "pointDisplacement", 2, 3, 0, 2, 96, [2], "lattice", 9),
    ("heap", "pointDisplacement", 1, 1, 0, 2, 96, [2], "one", 10),
    ("cluster", "pointCluster", 0, 4, 0, 2, 96, [3], "mixed", 11),
]


def points_of(kind, seed, sizes):
    """x, y, size for each point."""
    rnd = random.Random(seed)
    if kind == "one":
        places = [(6000.0, 6000.0)] * 37
    elif kind == "lattice":  # neighbours exactly at the tolerance or just beyond it; 1 px is 20 units
        places = [(1000.0 + 226.0 * i, 1000.0 + 230.0 * j) for j in range(8) for i in range(8)]
    else:
        sites = [(rnd.uniform(1500, 10500), rnd.uniform(1500, 10500)) for _ in range(9)]
        places = []
        for k, (x, y) in enumerate(sites):
            places += [(x, y)] * (1 + (k * k) % 13)
        if kind == "mixed":
            places = [(x + rnd.gauss(0, 150), y + rnd.gauss(0, 150)) if rnd.random() < 0.5 else (x, y)
                      for x, y in places]
        rnd.shuffle(places)
    return [(round(x, 3), round(y, 3), sizes[i % len(sizes)]) for i, (x, y) in enumerate(places)]


def draw(case):
    from qgis.core import (QgsFeature, QgsGeometry, QgsMapRendererCustomPainterJob, QgsMapSettings, QgsPointXY,
                           QgsRectangle, QgsRenderedFeatureHandlerInterface, QgsVectorLayer)
    from qgis.PyQt.QtCore import QRect, QSize
    from qgis.PyQt.QtGui import QImage, QPainter
    from qgis.PyQt.QtSvg import QSvgGenerator

    class Drawn(QgsRenderedFeatureHandlerInterface):
        def __init__(self):
            super().__init__()
            self.places = {}

        def handleRenderedFeature(self, feature, bounds, context):
            box = bounds.boundingBox()
            self.places[feature.id()] = ((box.xMinimum() + box.xMaximum()) / 2,
                                         (box.yMinimum() + box.yMaximum()) / 2)

    dpi, points = case[6], points_of(case[8], case[9], case[7])
    layer = QgsVectorLayer("Point?crs=EPSG:2154&field=taille:double", "points", "memory")
    features = []
    for x, y, size in points:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([size])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.setRenderer(renderer_of(case))
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(PIXELS, PIXELS))
    settings.setOutputDpi(dpi)
    settings.setExtent(QgsRectangle(0, 0, EXTENT, EXTENT))
    settings.setFlag(QgsMapSettings.UseRenderingOptimization, False)
    drawn = Drawn()
    settings.addRenderedFeatureHandler(drawn)
    image = QImage(PIXELS, PIXELS, QImage.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "guides.svg")
        generator = QSvgGenerator()
        generator.setFileName(path)
        generator.setSize(QSize(PIXELS, PIXELS))
        generator.setViewBox(QRect(0, 0, PIXELS, PIXELS))
        generator.setResolution(int(dpi))
        painter = QPainter(generator)
        QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
        painter.end()
        svg = pathlib.Path(path).read_text(encoding="utf-8")
    ids = [f.id() for f in layer.getFeatures()]
    return points, [drawn.places.get(i, (float("nan"),) * 2) for i in ids], svg


def renderer_of(case):
    from qgis.core import (QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsPointClusterRenderer,
                           QgsPointDisplacementRenderer, QgsRendererCategory, QgsUnitTypes)
    from qgis.PyQt.QtGui import QColor

    def marker(size, color):
        return QgsMarkerSymbol.createSimple(
            {"name": "square", "color": color, "size": str(size), "outline_style": "no"})

    categories = [QgsRendererCategory(size, marker(size, "0,90,200"), str(size)) for size in case[7]]
    embedded = QgsCategorizedSymbolRenderer("taille", categories)
    if case[1] == "pointCluster":
        renderer = QgsPointClusterRenderer()
        renderer.setClusterSymbol(marker(case[5], "1,2,3"))
    else:
        renderer = QgsPointDisplacementRenderer()
        renderer.setPlacement(case[2])
        renderer.setCircleRadiusAddition(case[4])
        renderer.setCircleColor(QColor("#ff8800"))
        renderer.setCenterSymbol(marker(case[5], "1,2,3"))
    renderer.setTolerance(case[3])
    renderer.setToleranceUnit(QgsUnitTypes.RenderMillimeters)
    renderer.setEmbeddedRenderer(embedded)
    return renderer


def guides_of(svg):
    """Circles and lines drawn in the colour of guides. Qt writes an ellipse as four arcs from its right end."""
    lines = []
    for group in re.findall(r'<g [^>]*stroke="#ff8800"[^>]*>(.*?)</g>', svg, re.S):
        for path in re.findall(r'<path [^>]*d="M([^"]+)"', group):
            numbers = [float(v) for v in re.findall(r"[-0-9.e]+", path)]
            right, left = numbers[0], numbers[12]
            lines.append("circle\t%.6g\t%.6g\t%.6g" % ((right + left) / 2, numbers[1], (right - left) / 2))
        for text in re.findall(r'<polyline [^>]*points="([^"]+)"', group):
            ends = text.replace(",", " ").split()
            lines.append("segment\t" + "\t".join(ends[:4]))
    return lines


def symbols_of(svg):
    """Middles of all symbols, which are drawn as pictures of their own, in drawing order."""
    return ["drawn\t%.6g\t%.6g" % (float(x) + float(w) / 2, float(y) + float(h) / 2)
            for x, y, w, h in re.findall(r'<image x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"', svg)]


def table():
    from qgis.core import Qgis, QgsApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QgsApplication([], True)
    app.initQgis()
    lines = ["# QGIS " + Qgis.QGIS_VERSION.split("-")[0] + "; made by make_qgis_positions.py; %d px, %g units"
             % (PIXELS, EXTENT)]
    for case in CASES:
        points, places, svg = draw(case)
        lines.append("\t".join(["case", case[0], case[1], str(case[2])] + ["%r" % v for v in case[3:7]]))
        for (x, y, size), (px, py) in zip(points, places):
            lines.append("point\t%r\t%r\t%r\t%.6f\t%.6f" % (x, y, size, px, py))
        lines += guides_of(svg)
        if case[1] == "pointCluster":
            lines += symbols_of(svg)
    app.exitQgis()
    return "\n".join(lines) + "\n"


def main():
    path = pathlib.Path(__file__).with_name("qgis_positions.tsv")
    try:
        made = table()
    except ImportError:
        print("QGIS is not installed")
        return 77
    if "--check" not in sys.argv:
        path.write_text(made, encoding="utf-8")
        print(made.count("\n"), "lines")
        return 0
    stored = path.read_text(encoding="utf-8")
    wrong = [pair for pair in zip(made.split("\n"), stored.split("\n")) if pair[0] != pair[1]]
    for now, then in wrong[:20]:
        print("QGIS:   " + now + "\nstored: " + then)
    return 0 if made == stored else 1


if __name__ == "__main__":
    sys.exit(main())
