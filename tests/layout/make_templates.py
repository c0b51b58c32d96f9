#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Has QGIS save templates/objects.qpt: one item of each kind, with values that the tests know.

    QT_QPA_PLATFORM=offscreen QT_HASH_SEED=0 /usr/bin/python3 tests/layout/make_templates.py [--draw PICTURE.png]

Run again only to change the template: uuids are new each time.
"""
import os
import sys

from PyQt5.QtCore import QPointF, Qt
from PyQt5.QtGui import QColor, QFont, QPolygonF
from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsLayoutExporter, QgsLayoutFrame, QgsLayoutItemAttributeTable,
                       QgsLayoutItemGroup, QgsLayoutItemHtml, QgsLayoutItemLabel, QgsLayoutItemLegend, QgsLayoutItemMap,
                       QgsLayoutItemPage, QgsLayoutItemPicture, QgsLayoutItemPolygon, QgsLayoutItemPolyline,
                       QgsLayoutItemScaleBar, QgsLayoutItemShape, QgsLayoutMeasurement, QgsLayoutObject, QgsLayoutPoint,
                       QgsLayoutSize, QgsPrintLayout, QgsProject, QgsProperty, QgsReadWriteContext, QgsRectangle, QgsTextFormat,
                       QgsUnitTypes)


def font(style, size):
    made = QFont("Lato")
    made.setStyleName(style)
    made.setPointSizeF(size)
    return made


class Maker:
    def __init__(self):
        project = QgsProject.instance()
        project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.layout.setName("objets")
        self.layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Landscape)

    def add(self, item, name, x, y, w, h):
        self.layout.addLayoutItem(item)
        item.setId(name)
        item.attemptResize(QgsLayoutSize(w, h))
        item.attemptMove(QgsLayoutPoint(x, y))
        return item

    def map(self):
        item = self.add(QgsLayoutItemMap(self.layout), "carte", 10, 20, 100, 80)
        item.setExtent(QgsRectangle(600000, 6900000, 700000, 6980000))
        item.setBackgroundColor(QColor(238, 236, 230))
        item.setFrameEnabled(True)
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.5))
        return item

    def labels(self):
        item = self.add(QgsLayoutItemLabel(self.layout), "titre", 10, 5, 120, 10)
        item.setText("Le modèle [% @layout_name %]\nsur deux lignes")
        item.setFont(font("Black", 9))
        item.setFontColor(QColor(15, 92, 110))
        turned = self.add(QgsLayoutItemLabel(self.layout), "oblique", 130, 10, 40, 10)
        turned.setText("oblique")
        turned.setFont(font("Italic", 12))
        turned.setReferencePoint(QgsLayoutItemLabel.Middle)
        turned.setFrameEnabled(True)
        turned.setBackgroundEnabled(True)
        turned.setBackgroundColor(QColor(255, 240, 200))
        turned.setHAlign(Qt.AlignHCenter)
        turned.setVAlign(Qt.AlignVCenter)
        turned.setItemRotation(30)
        moved = self.add(QgsLayoutItemLabel(self.layout), "mobile", 180, 5, 40, 6)
        moved.setText("déplacé")
        moved.setFont(font("Bold", 10))
        properties = moved.dataDefinedProperties()
        properties.setProperty(QgsLayoutObject.PositionX, QgsProperty.fromExpression("180 + 40"))
        properties.setProperty(QgsLayoutObject.FrameColor, QgsProperty.fromExpression("'red'"))
        moved.setDataDefinedProperties(properties)
        html = self.add(QgsLayoutItemLabel(self.layout), "html", 10, 195, 40, 6)
        html.setText("<b>gras</b>")
        html.setMode(QgsLayoutItemLabel.ModeHtml)

    def scale_bar(self, plan):
        item = self.add(QgsLayoutItemScaleBar(self.layout), "echelle", 120, 30, 50, 12)
        item.setStyle("Single Box")
        item.setLinkedMap(plan)
        item.setUnits(QgsUnitTypes.DistanceKilometers)
        item.setUnitLabel("km")
        item.setMapUnitsPerScaleBarUnit(1)
        item.setUnitsPerSegment(20)
        item.setNumberOfSegments(2)
        item.setNumberOfSegmentsLeft(2)
        item.setHeight(3)
        style = QgsTextFormat()
        style.setFont(font("Regular", 9))
        style.setSize(9)
        item.setTextFormat(style)
        item.update()

    def shapes(self):
        for kind, name, x in ((QgsLayoutItemShape.Ellipse, "ellipse", 120), (QgsLayoutItemShape.Rectangle, "rectangle", 145),
                              (QgsLayoutItemShape.Triangle, "triangle", 170)):
            item = self.add(QgsLayoutItemShape(self.layout), name, x, 60, 20, 12)
            item.setShapeType(kind)
            item.setCornerRadius(QgsLayoutMeasurement(3))
        line = QgsLayoutItemPolyline(QPolygonF([QPointF(200, 60), QPointF(220, 60), QPointF(220, 72)]), self.layout)
        self.layout.addLayoutItem(line)
        line.setId("ligne")
        area = QgsLayoutItemPolygon(QPolygonF([QPointF(230, 60), QPointF(250, 60), QPointF(240, 72)]), self.layout)
        self.layout.addLayoutItem(area)
        area.setId("polygone")
        area.setItemOpacity(0.5)

    def pictures(self, plan):
        arrow = self.add(QgsLayoutItemPicture(self.layout), "nord", 120, 80, 10, 20)
        arrow.setPicturePath(":/images/north_arrows/layout_default_north_arrow.svg")
        arrow.setLinkedMap(plan)
        logo = self.add(QgsLayoutItemPicture(self.layout), "logo", 140, 80, 30, 20)
        logo.setPicturePath("absent.png")

    def groups(self):
        group = QgsLayoutItemGroup(self.layout)
        for name, x in (("premier", 200), ("second", 230)):
            item = self.add(QgsLayoutItemShape(self.layout), name, x, 90, 20, 12)
            item.setShapeType(QgsLayoutItemShape.Rectangle)
            group.addItem(item)
        group.setId("groupe")
        self.layout.addLayoutItem(group)

    def others(self):
        self.add(QgsLayoutItemLegend(self.layout), "legende", 10, 110, 60, 40)
        for frame in (QgsLayoutItemHtml(self.layout), QgsLayoutItemAttributeTable(self.layout)):
            self.layout.addMultiFrame(frame)
            part = QgsLayoutFrame(self.layout, frame)
            part.attemptResize(QgsLayoutSize(20, 10))
            frame.addFrame(part)


def main():
    app = QgsApplication([], False)
    app.initQgis()
    maker = Maker()
    plan = maker.map()
    maker.labels()
    maker.scale_bar(plan)
    maker.shapes()
    maker.pictures(plan)
    maker.groups()
    maker.others()
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "templates", "objects.qpt")
    maker.layout.saveAsTemplate(path, QgsReadWriteContext())
    if "--draw" in sys.argv:
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = 100
        QgsLayoutExporter(maker.layout).exportToImage(sys.argv[sys.argv.index("--draw") + 1], settings)
    app.exitQgis()


if __name__ == "__main__":
    main()
