#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""`maille map` against QGIS: the same layers, styles, extent and resolution, drawn by both.

Tolerance: same size in pixels; away from edges (a pixel whose neighbours have its colour, in both pictures) no pixel
differs by more than 16 of 255 in any channel; of the pixels on edges at most 1 % differ by more than 96, since Qt and
Cairo antialias differently; the ink of the two pictures is the same within 3 % (faint hairlines on a near white
ground at 96 dpi weigh most of it). Labels are left out on both sides
(their places come from a search). Differences are kept in map-differences beside the programs.
"""
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # the folder of the sources stays as it is
import gpkg_checks  # noqa: E402

EXTENT = (620000, 6935000, 680000, 6980000)
SIZE_MM = (120, 90)
MARGIN_MM = 3  # QGIS leaves out a marker whose point is outside the frame, however much of it would be inside
# Name, layers from below to above as (source, style): sources are files of the demo, or layers of its GeoPackage;
# "default" is the style stored in the GeoPackage.
SCENES = [
    ("communes", [("voisins.geojson", "voisins"), ("communes.geojson", "communes")]),
    ("rivers", [("communes.geojson", "mer"), ("rivieres.geojson", "rivieres"), ("routes.geojson", "lignes")]),
    ("territories", [("|crte", "default"), ("|departements", "departements"), ("|epci", "epci")]),
    ("projects", [("|departements", "departements"), ("|projets", "projets-categories")]),
]


def without_labels(style, folder):
    """Path of a copy of a house style with labels switched off."""
    text = open(os.path.join(os.environ["MAILLE_SOURCE_DIR"], "styles", style + ".qml"), encoding="utf-8").read()
    path = os.path.join(folder, style + ".qml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace('labelsEnabled="1"', 'labelsEnabled="0"'))
    return path


def sources(scene, geopackage, folder):
    """(source as both programs write it, style) of each layer."""
    demo = os.path.join(os.environ["MAILLE_SOURCE_DIR"], "data", "demo")
    for source, style in scene:
        path = geopackage + "|layername=" + source[1:] if source.startswith("|") else os.path.join(demo, source)
        yield path, style if style == "default" else without_labels(style, folder)


def load_style(layer, path):
    """loadNamedStyle takes the style stored in a GeoPackage, whatever file it is given (QGIS 3.22)."""
    from PyQt5.QtXml import QDomDocument
    document = QDomDocument()
    with open(path, encoding="utf-8") as file:
        if not document.setContent(file.read())[0]:
            return "not XML", False
    loaded, message = layer.importNamedStyle(document)
    return message, loaded


def draw_with_qgis(layers, dpi, path):
    from PyQt5.QtCore import QSize
    from PyQt5.QtGui import QColor, QImage, QPainter
    from qgis.core import QgsFeatureRequest, QgsMapRendererCustomPainterJob, QgsMapSettings, QgsRectangle, QgsVectorLayer
    opened = []
    for source, style in layers:
        layer = QgsVectorLayer(source, "layer", "ogr")
        message, loaded = layer.loadDefaultStyle() if style == "default" else load_style(layer, style)
        if not layer.isValid() or not loaded:
            raise SystemExit("QGIS: %s, %s: %s" % (source, style, message))
        layer.setLabelsEnabled(False)
        if layer.geometryType() == 0:  # Maille's order of points: from north to south
            renderer = layer.renderer().clone()
            renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("$y", False),
                                                              QgsFeatureRequest.OrderByClause("$x", True),
                                                              QgsFeatureRequest.OrderByClause("$id", True)]))
            renderer.setOrderByEnabled(True)
            layer.setRenderer(renderer)
        opened.append(layer)
    settings = QgsMapSettings()
    settings.setLayers(opened[::-1])
    settings.setDestinationCrs(opened[0].crs())
    settings.setOutputSize(QSize(*(round(mm * dpi / 25.4) for mm in SIZE_MM)))
    settings.setOutputDpi(dpi)
    settings.setExtent(QgsRectangle(*EXTENT))
    settings.setFlag(QgsMapSettings.UseRenderingOptimization, False)
    settings.setFlag(QgsMapSettings.ForceVectorOutput, True)  # else markers are stamped at whole pixels
    image = QImage(settings.outputSize(), QImage.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.Antialiasing, True)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    image.save(path, "PNG")


def draw_with_maille(layers, dpi, path):
    command = [gpkg_checks.program("maille"), "map", "--extent", ",".join(map(str, EXTENT)), "--dpi", str(dpi),
               "--size", "%dx%d" % SIZE_MM, "-o", path, "--overwrite", "-q"]
    for source, style in layers:
        command += ["--layer", source, "--style", style]
    subprocess.run(command, check=True)


def pixels(path):
    import numpy
    from PyQt5.QtGui import QImage
    image = QImage(path).convertToFormat(QImage.Format_RGB888)
    data = image.constBits().asarray(image.bytesPerLine() * image.height())
    rows = numpy.array(data, dtype=numpy.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, :3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def edges(picture):
    """True where one of the eight neighbours has another colour (by more than 8 of 255)."""
    import numpy
    found = numpy.zeros(picture.shape[:2], dtype=bool)
    padded = numpy.pad(picture, ((1, 1), (1, 1), (0, 0)), mode="edge")
    height, width = found.shape
    for y in range(3):
        for x in range(3):
            shifted = padded[y:y + height, x:x + width]
            found |= numpy.abs(picture - shifted).max(axis=2) > 8
    return found


def keep(name, differs):
    """Writes the differences, dark where they are large; the path."""
    from PyQt5.QtGui import QImage
    folder = os.path.join(os.environ["MAILLE_BIN_DIR"], os.pardir, "map-differences")
    os.makedirs(folder, exist_ok=True)
    path = os.path.abspath(os.path.join(folder, name + ".png"))
    data = (255 - differs).astype("uint8")
    QImage(data.tobytes(), data.shape[1], data.shape[0], data.shape[1], QImage.Format_Grayscale8).save(path)
    return path


def same(name, drawn, reference, margin):
    import numpy
    if drawn.shape != reference.shape:
        print("%s: size %s, QGIS %s" % (name, drawn.shape, reference.shape))
        return False
    drawn, reference = (picture[margin:-margin, margin:-margin] for picture in (drawn, reference))
    differs = numpy.abs(drawn - reference).max(axis=2)
    edge = edges(drawn) | edges(reference)
    inner = int(((differs > 16) & ~edge).sum())
    wrong = int(((differs > 96) & edge).sum())
    ink = float((255 - drawn).sum()) / float((255 - reference).sum())
    good = inner == 0 and 100 * wrong <= int(edge.sum()) and abs(ink - 1) <= 0.03
    print("%s: %d pixels on edges, %d wrong there, %d wrong inside, ink %.4f: %s"
          % (name, edge.sum(), wrong, inner, ink, "same" if good else "differs: " + keep(name, differs)))
    return good


def main():
    gpkg_checks.need_qgis()
    from qgis.core import QgsApplication
    application = QgsApplication([], False)
    application.initQgis()
    good = True
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "demo")
        campaign = os.path.join(os.environ["MAILLE_SOURCE_DIR"], "data", "demo", "campaign.toml")
        subprocess.run([gpkg_checks.program("maille"), "run", campaign, "-o", output, "--only", "package", "-q"],
                       check=True)
        for name, scene in SCENES:
            layers = list(sources(scene, os.path.join(output, "campaign.gpkg"), folder))
            for dpi in (96, 300):
                ours, theirs = (os.path.join(folder, who + ".png") for who in ("maille", "qgis"))
                draw_with_maille(layers, dpi, ours)
                draw_with_qgis(layers, dpi, theirs)
                good = same("%s-%d" % (name, dpi), pixels(ours), pixels(theirs), round(MARGIN_MM * dpi / 25.4)) and good
    sys.stdout.flush()
    os._exit(0 if good else 1)  # QGIS 3.22 may crash while it is taken down


if __name__ == "__main__":
    main()
