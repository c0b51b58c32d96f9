<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- SPDX-License-Identifier: Apache-2.0
     Villes : un carré et le nom, à l'une des huit places de l'usage. -->
<qgis version="3.22.16" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="singleSymbol" forceraster="0" symbollevels="0" enableorderby="0">
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="name" value="square" type="QString"/>
            <Option name="color" value="30,43,51,255" type="QString"/>
            <Option name="size" value="1.1" type="QString"/>
            <Option name="size_unit" value="MM" type="QString"/>
            <Option name="outline_color" value="252,251,248,255" type="QString"/>
            <Option name="outline_style" value="solid" type="QString"/>
            <Option name="outline_width" value="0.25" type="QString"/>
            <Option name="outline_width_unit" value="MM" type="QString"/>
            <Option name="joinstyle" value="miter" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="coalesce(try(attribute('nom')), try(attribute('name')), try(attribute('lib_com')))" isExpression="1" fontFamily="Lato" namedStyle="Bold" fontSize="6.6" fontSizeUnit="Point" fontWeight="75" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontWordSpacing="0" textColor="30,43,51,255" textOpacity="1" capitalization="0" multilineHeight="0.9" textOrientation="horizontal" blendMode="0" allowHtml="0">
        <text-buffer bufferDraw="1" bufferSize="0.5" bufferSizeUnits="MM" bufferColor="252,251,248,255" bufferOpacity="0.92" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
        <background shapeDraw="0"/>
        <shadow shadowDraw="0"/>
      </text-style>
      <text-format wrapChar="" autoWrapLength="0" multilineAlign="3" formatNumbers="0" addDirectionSymbol="0"/>
      <placement placement="6" priority="10" dist="0.3" distUnits="MM" offsetType="1" quadOffset="4" xOffset="0" yOffset="0" offsetUnits="MM" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" repeatDistance="0" repeatDistanceUnits="MM" maxCurvedCharAngleIn="20" maxCurvedCharAngleOut="-20" centroidWhole="0" centroidInside="0" fitInPolygonOnly="0" rotationAngle="0"/>
      <rendering drawLabels="1" displayAll="0" obstacle="1" obstacleFactor="1" mergeLines="0" minFeatureSize="0" labelPerPart="0" limitNumLabels="0" upsidedownLabels="0" scaleVisibility="0" zIndex="0"/>
      <dd_properties>
        <Option type="Map">
          <Option name="name" value="" type="QString"/>
          <Option name="properties"/>
          <Option name="type" value="collection" type="QString"/>
        </Option>
      </dd_properties>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>
