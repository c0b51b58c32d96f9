#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The page templates of the house in QGIS and in Maille.

QGIS opens each template and exports it without a message, with and without values for its variables. Then the same
texts are drawn by both: the ink of each item of the header and of the map's corner stands in the same place within
0.3 mm, those of the foot (which Maille stacks upon its bottom) at the same left edge, and every text is in both files.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # the folder of the sources stays as it is
import gpkg_checks  # noqa: E402

TEMPLATES = ("a4-paysage", "a4-portrait", "a3-paysage", "a3-portrait")
DPI = 200
TOLERANCE_MM = 0.3
DARK = 150  # ink, against grounds and borders of territories
# The legend and the slots of charts have no content here; the subtitle's tag is placed by Maille after the subtitle.
HEADER = ("maille:rule", "maille:tab", "maille:kicker", "maille:title", "maille:subtitle", "maille:service", "maille:folio")
CORNER = ("maille:scale", "maille:north", "maille:north-letter")
FOOT = ("maille:n", "maille:credits")
TEXTS = {
    "maille_kicker": "Exemple à la main",
    "maille_title": "Le titre de la page d'essai",
    "maille_subtitle": "Sous-titre",
    "maille_service": "Service d'essai",
    "maille_folio": "Planche 1/1",
    "maille_n": "n = 13 projets",
    "maille_credits": "Conception\u00a0: Service d'essai",
}


def campaign(folder):
    """One map for each template, over the worked example, with known texts."""
    shutil.copytree(os.path.join(os.environ["MAILLE_SOURCE_DIR"], "tests", "contract", "input"), os.path.join(folder, "input"))
    text = open(os.path.join(os.environ["MAILLE_SOURCE_DIR"], "tests", "contract", "campaign.toml"), encoding="utf-8").read()
    text = text.split("[[tables]]")[0].replace(
        "[sources]", 'credits = { conception = "Service d\'essai", service = "Service d\'essai" }\n\n[sources]', 1)
    text += '[[territories]]\nlevel = "region"\nfrom = "departement"\nall = true\nnom = "territoire d\'essai"\n'
    for name in TEMPLATES:
        text += ('[[maps]]\nname = "%s"\ntemplate = "%s"\nkicker = "%s"\ntitle = "%s"\nsubtitle = "Sous-titre"\n'
                 'pages = ["region"]\ndpi = %d\nformats = ["png", "pdf"]\n'
                 'layers = [ { level = "crte", style = "crte" }, { source = "vivier", style = "points" } ]\n'
                 % (name, name, TEXTS["maille_kicker"], TEXTS["maille_title"], DPI))
    path = os.path.join(folder, "campaign.toml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def text_of(pdf):
    """Text of a PDF, all spaces plain; None where pdftotext is not installed."""
    if shutil.which("pdftotext") is None:
        return None
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True).stdout.decode("utf-8")
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def plain(text):
    """Without spaces, and without "ti", which the ligature of QGIS's PDF hides from pdftotext."""
    return "".join(text.split()).replace("ti", "").replace("\ufb01", "fi")


class Qgis:
    def __init__(self):
        from qgis.core import QgsApplication
        self.app = QgsApplication([], False)
        self.app.initQgis()
        self.messages = []
        QgsApplication.messageLog().messageReceived.connect(
            lambda message, tag, level: self.messages.append("%s: %s" % (tag, message)))

    def layout(self, name, variables):
        from qgis.core import (QgsCoordinateReferenceSystem, QgsExpressionContextUtils, QgsPrintLayout, QgsProject,
                               QgsReadWriteContext)
        from PyQt5.QtXml import QDomDocument
        project = QgsProject.instance()
        project.clear()
        project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
        for key, value in variables.items():
            QgsExpressionContextUtils.setProjectVariable(project, key, value)
        layout = QgsPrintLayout(project)
        document = QDomDocument()
        path = os.path.join(os.environ["MAILLE_SOURCE_DIR"], "styles", name + ".qpt")
        with open(path, encoding="utf-8") as file:
            read = document.setContent(file.read())
        items, loaded = layout.loadFromTemplate(document, QgsReadWriteContext())
        if not read[0] or not loaded:
            raise SystemExit("QGIS cannot read %s" % path)
        return layout

    def export(self, layout, stem):
        from qgis.core import QgsLayoutExporter
        exporter = QgsLayoutExporter(layout)
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = DPI
        states = [exporter.exportToImage(stem + ".png", settings),
                  exporter.exportToPdf(stem + ".pdf", QgsLayoutExporter.PdfExportSettings())]
        return [] if states == [0, 0] else ["export ended with %s" % states]

    def places(self, layout):
        """Rectangle of each item by its id, mm."""
        from qgis.core import QgsLayoutItem
        found = {}
        for item in layout.items():
            if isinstance(item, QgsLayoutItem) and item.id():
                rect = item.mapRectToScene(item.rect())
                found[item.id()] = (rect.x(), rect.y(), rect.width(), rect.height())
        return found


def ink(path, rect):
    """Left, top, right, bottom (mm) of what is dark in a rectangle of a picture; None when nothing is."""
    import numpy
    from PyQt5.QtGui import QImage
    image = QImage(path).convertToFormat(QImage.Format_Grayscale8)
    data = image.constBits()
    data.setsize(image.sizeInBytes())
    pixels = numpy.frombuffer(data, numpy.uint8).reshape(image.height(), image.bytesPerLine())[:, : image.width()]
    scale = DPI / 25.4
    x, y, w, h = rect
    left, top = max(int((x - 0.3) * scale), 0), max(int((y - 0.3) * scale), 0)
    part = pixels[top: int((y + h + 0.3) * scale) + 1, left: int((x + w + 0.3) * scale) + 1] < DARK
    rows, columns = numpy.where(part.any(axis=1))[0], numpy.where(part.any(axis=0))[0]
    if len(rows) == 0:
        return None
    return [value / scale for value in
            (left + columns[0], top + rows[0], left + columns[-1] + 1, top + rows[-1] + 1)]


def compare_place(name, item, qgis, maille, sides):
    if qgis is None or maille is None:
        return ["%s, %s: drawn by %s alone" % (name, item, "Maille" if qgis is None else "QGIS")]
    # QGIS rounds type to whole pixels: half a percent of a line's length.
    room = TOLERANCE_MM + 0.005 * (qgis[2] - qgis[0])
    away = max(abs(qgis[i] - maille[i]) for i in sides)
    return [] if away <= room else [
        "%s, %s: %.2f mm apart (QGIS %s, Maille %s)" % (name, item, away, [round(v, 2) for v in qgis], [round(v, 2) for v in maille])]


def compare(name, places, qgis, maille, seen):
    """Findings about one template; `qgis` and `maille` are paths without extension."""
    found = []
    # Maille takes the other corner where the bar would hide the territory.
    corner = CORNER if ink(maille + ".png", places["maille:north-letter"]) else ()
    for item in HEADER + corner:
        rect = places[item]
        # QGIS knows no tracking of capitals; the subtitle goes on with the territory's name in Maille.
        sides = (0, 1, 3) if item in ("maille:kicker", "maille:subtitle") else range(4)
        found += compare_place(name, item, ink(qgis + ".png", rect), ink(maille + ".png", rect), sides)
    # The length of the bar depends on the map's scale, its left end and its line do not.
    bar = places["maille:scalebar"]
    left = (bar[0], bar[1] + 2.5, 12, bar[3] - 2.5)
    if corner:
        found += compare_place(name, "maille:scalebar", ink(qgis + ".png", left), ink(maille + ".png", left), (0, 3))
        seen.append(name)
    for item in FOOT:
        x, y, w, h = places[item]
        column = (x, y - 25, w, h + 50) if name.endswith("paysage") else (x, y, w, h)
        found += compare_place(name, item, ink(qgis + ".png", column), ink(maille + ".png", column), (0,))
    texts = [text_of(qgis + ".pdf"), text_of(maille + ".pdf")]
    for key, text in TEXTS.items():
        wanted = plain(text.upper() if key == "maille_kicker" else text)
        for program, all_text in zip(("QGIS", "Maille"), texts):
            if all_text is not None and wanted not in plain(all_text):
                found.append("%s, %s: not in the PDF of %s" % (name, text, program))
    return found


def main():
    maille = gpkg_checks.program("maille")
    gpkg_checks.need_qgis()
    found, seen = [], []
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "out")
        run = subprocess.run([maille, "run", campaign(folder), "-o", output, "--only", "maps", "--lang", "fr"], check=False)
        if run.returncode != 0:
            print("maille run ended with %d" % run.returncode, file=sys.stderr)
            return 1
        qgis = Qgis()
        for name in TEMPLATES:
            found += qgis.export(qgis.layout(name, {}), os.path.join(folder, name + "-bare"))
            stem = os.path.join(folder, name)
            made = [file for file in os.listdir(os.path.join(output, "maps", name)) if file.endswith(".png")]
            page = os.path.join(output, "maps", name, os.path.splitext(made[0])[0])
            scale = re.search(r"1 : [0-9 ]+ au format A[34]", text_of(page + ".pdf") or "")
            layout = qgis.layout(name, dict(TEXTS, maille_scale=scale.group(0) if scale else "1 : 500 000 au format A4"))
            found += qgis.export(layout, stem)
            found += compare(name, qgis.places(layout), stem, page, seen)
        found += qgis.messages
        if not seen:
            found.append("no page has its scale bar where the template has it: nothing was compared there")
        if os.environ.get("MAILLE_KEEP"):
            shutil.copytree(folder, os.environ["MAILLE_KEEP"], dirs_exist_ok=True)
    for one in found:
        print(one, file=sys.stderr)
    print("%d templates, %d findings" % (len(TEMPLATES), len(found)))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
