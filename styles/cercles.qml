<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- SPDX-License-Identifier: Apache-2.0
     Un cercle par territoire, de surface proportionnelle au nombre de projets ; le plus grand de la série a 12,4 mm. -->
<qgis version="3.22.16" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" forceraster="0" symbollevels="0" enableorderby="1">
    <rules key="{cercles}">
      <rule key="{cercles-1}" symbol="0" filter="&quot;n_projets&quot; > 0" label="Projets"/>
    </rules>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="CentroidFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="point_on_surface" value="0" type="QString"/>
            <Option name="point_on_all_parts" value="0" type="QString"/>
            <Option name="clip_points" value="0" type="QString"/>
            <Option name="clip_on_current_part_only" value="0" type="QString"/>
          </Option>
          <symbol type="marker" name="@0@0" alpha="1" clip_to_extent="1" force_rhr="0">
            <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="name" value="circle" type="QString"/>
                <Option name="color" value="15,92,110,230" type="QString"/>
                <Option name="outline_color" value="255,255,255,255" type="QString"/>
                <Option name="outline_width" value="0.25" type="QString"/>
                <Option name="outline_width_unit" value="MM" type="QString"/>
                <Option name="outline_style" value="solid" type="QString"/>
                <Option name="joinstyle" value="round" type="QString"/>
                <Option name="size" value="4" type="QString"/>
                <Option name="size_unit" value="MM" type="QString"/>
                <Option name="scale_method" value="diameter" type="QString"/>
                <Option name="horizontal_anchor_point" value="1" type="QString"/>
                <Option name="vertical_anchor_point" value="1" type="QString"/>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option name="name" value="" type="QString"/>
                  <Option name="properties" type="Map">
                    <Option name="size" type="Map">
                      <Option name="active" value="true" type="bool"/>
                      <Option name="expression" value="12.4 * sqrt(&quot;n_projets&quot; / coalesce(@maille_max_projets, maximum(&quot;n_projets&quot;)))" type="QString"/>
                      <Option name="type" value="3" type="int"/>
                    </Option>
                  </Option>
                  <Option name="type" value="collection" type="QString"/>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
    <orderby>
      <orderByClause asc="0" nullsFirst="0">"n_projets"</orderByClause>
    </orderby>
  </renderer-v2>
  <labeling type="rule-based">
    <rules key="{etiquettes}">
      <rule key="{valeur}" filter="&quot;n_projets&quot; &gt; 0 AND 6.2 * sqrt(&quot;n_projets&quot; / coalesce(@maille_max_projets, maximum(&quot;n_projets&quot;))) &gt; 1.7">
    <settings calloutType="simple">
      <text-style fieldName="&quot;n_projets&quot;" isExpression="1" fontFamily="Lato" namedStyle="Bold" fontSize="6.6" fontSizeUnit="Point" fontWeight="75" fontItalic="0" textColor="255,255,255,255" textOpacity="1" capitalization="0" fontLetterSpacing="0" fontWordSpacing="0" multilineHeight="1">
        <text-buffer bufferDraw="0" bufferSize="0.5" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.92" bufferNoFill="1" bufferJoinStyle="128"/>
      </text-style>
      <text-format wrapChar="" autoWrapLength="0" multilineAlign="1"/>
      <placement placement="1" quadOffset="4" xOffset="0" yOffset="0" offsetUnits="MM" dist="0" distUnits="MM" priority="10" centroidWhole="1" centroidInside="1" rotationAngle="0"/>
      <rendering obstacle="1" displayAll="1" scaleVisibility="0" drawLabels="1" labelPerPart="0" mergeLines="0"/>
    </settings>
      </rule>
      <rule key="{nom}" filter="&quot;n_projets&quot; &gt;= 0.24 * coalesce(@maille_max_projets, maximum(&quot;n_projets&quot;))">
    <settings calloutType="simple">
      <text-style fieldName="regexp_replace(&quot;nom&quot;, '^((CC|CA|CU|CRTE|PETR) )?(du |de la |de l''|des |de |d'')?', '')" isExpression="1" fontFamily="Lato" namedStyle="Regular" fontSize="6.2" fontSizeUnit="Point" fontWeight="50" fontItalic="0" textColor="30,43,51,255" textOpacity="1" capitalization="0" fontLetterSpacing="0" fontWordSpacing="0" multilineHeight="1">
        <text-buffer bufferDraw="1" bufferSize="0.45" bufferSizeUnits="MM" bufferColor="252,251,248,255" bufferOpacity="0.92" bufferNoFill="1" bufferJoinStyle="128"/>
      </text-style>
      <text-format wrapChar="" autoWrapLength="0" multilineAlign="0"/>
      <placement placement="0" quadOffset="4" xOffset="0" yOffset="0" offsetUnits="MM" dist="0.4" distUnits="MM" priority="6" centroidWhole="1" centroidInside="1" rotationAngle="0"/>
      <rendering obstacle="1" displayAll="0" scaleVisibility="0" drawLabels="1" labelPerPart="0" mergeLines="0"/>
      <dd_properties>
        <Option type="Map">
          <Option name="name" value="" type="QString"/>
          <Option name="properties" type="Map">
            <Option name="Size" type="Map">
              <Option name="active" value="true" type="bool"/>
              <Option name="expression" value="if(@maille_level = 'region', 6.2, 7.5)" type="QString"/>
              <Option name="type" value="3" type="int"/>
            </Option>
          </Option>
          <Option name="type" value="collection" type="QString"/>
        </Option>
      </dd_properties>
    </settings>
      </rule>
    </rules>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
