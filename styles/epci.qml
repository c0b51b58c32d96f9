<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- SPDX-License-Identifier: Apache-2.0
     EPCI : fond de la page et limites ; noms courts, un numéro quand le nom ne tient pas. -->
<qgis version="3.22.16" styleCategories="Symbology|Labeling|CustomProperties" labelsEnabled="1">
  <renderer-v2 type="singleSymbol" forceraster="0" symbollevels="0" enableorderby="0">
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" value="252,251,248,255" type="QString"/>
            <Option name="style" value="solid" type="QString"/>
            <Option name="outline_style" value="no" type="QString"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="180,175,164,255" type="QString"/>
            <Option name="line_width" value="0.22" type="QString"/>
            <Option name="line_width_unit" value="MM" type="QString"/>
            <Option name="line_style" value="solid" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
            <Option name="capstyle" value="round" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="with_variable('court', regexp_replace(&quot;nom&quot;, '^((CC|CA|CU|Communauté de communes|Communauté d[''’]agglomération|Communauté urbaine) +(du |de la |de l[''’]|des |de |d[''’])?|Métropole (du |de |d[''’]))', ''), upper(left(@court, 1)) || substr(@court, 2))" isExpression="1" fontFamily="Lato" namedStyle="Regular" fontSize="6.2" fontSizeUnit="Point" fontWeight="50" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontWordSpacing="0" textColor="90,84,74,255" textOpacity="1" capitalization="0" multilineHeight="0.9" textOrientation="horizontal" blendMode="0" allowHtml="0">
        <text-buffer bufferDraw="1" bufferSize="0.5" bufferSizeUnits="MM" bufferColor="252,251,248,255" bufferOpacity="0.92" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
        <background shapeDraw="0"/>
        <shadow shadowDraw="0"/>
      </text-style>
      <text-format wrapChar="" autoWrapLength="0" multilineAlign="3" formatNumbers="0" addDirectionSymbol="0"/>
      <placement placement="4" priority="8" dist="0" distUnits="MM" offsetType="0" quadOffset="4" xOffset="0" yOffset="0" offsetUnits="MM" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" repeatDistance="0" repeatDistanceUnits="MM" maxCurvedCharAngleIn="20" maxCurvedCharAngleOut="-20" centroidWhole="0" centroidInside="0" fitInPolygonOnly="0" rotationAngle="0"/>
      <rendering drawLabels="1" displayAll="0" obstacle="0" obstacleFactor="1" mergeLines="0" minFeatureSize="0" labelPerPart="0" limitNumLabels="0" upsidedownLabels="0" scaleVisibility="0" zIndex="0"/>
      <dd_properties>
        <Option type="Map">
          <Option name="name" value="" type="QString"/>
          <Option name="properties" type="Map">
            <Option name="Size" type="Map">
              <Option name="active" value="true" type="bool"/>
              <Option name="expression" value="if(@map_scale &lt; 1200000, 7.5, 6.2)" type="QString"/>
              <Option name="type" value="3" type="int"/>
            </Option>
          </Option>
          <Option name="type" value="collection" type="QString"/>
        </Option>
      </dd_properties>
    </settings>
  </labeling>
  <customproperties>
    <Option type="Map">
      <Option name="maille/label-fallback" value="number" type="QString"/>
    </Option>
  </customproperties>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
