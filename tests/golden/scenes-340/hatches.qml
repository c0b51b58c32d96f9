<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyDrawingTol="1" simplifyLocal="1" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyMaxScale="1" symbologyReferenceScale="-1" minScale="0" version="3.40.11-Bratislava" styleCategories="Symbology|Rendering" hasScaleBasedVisibilityFlag="0" maxScale="0">
  <renderer-v2 type="categorizedSymbol" referencescale="-1" enableorderby="0" attr="classe" forceraster="0" symbollevels="0">
    <categories>
      <category symbol="0" value="0" render="true" label="" type="string" uuid="0" />
      <category symbol="1" value="90" render="true" label="" type="string" uuid="1" />
      <category symbol="2" value="both" render="true" label="" type="string" uuid="2" />
      <category symbol="3" value="45" render="true" label="" type="string" uuid="3" />
      <category symbol="4" value="135" render="true" label="" type="string" uuid="4" />
      <category symbol="5" value="moved" render="true" label="" type="string" uuid="5" />
      <category symbol="6" value="line moved" render="true" label="" type="string" uuid="6" />
    </categories>
    <symbols>
      <symbol type="fill" force_rhr="0" clip_to_extent="1" alpha="1" name="0" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value="" />
            <Option name="properties" />
            <Option type="QString" name="type" value="collection" />
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0" id="{035c4ea0-d73b-5bde-bd6f-c806b04f2ec3}">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="color" value="221,231,203,255,rgb:0.8666666666666667,0.90588235294117647,0.79607843137254897,1" />
            <Option type="QString" name="joinstyle" value="bevel" />
            <Option type="QString" name="offset" value="0,0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_color" value="94,88,78,255,rgb:0.36862745098039218,0.34509803921568627,0.30588235294117649,1" />
            <Option type="QString" name="outline_style" value="no" />
            <Option type="QString" name="outline_width" value="0.3" />
            <Option type="QString" name="outline_width_unit" value="MM" />
            <Option type="QString" name="style" value="solid" />
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0" id="{b80c8fef-a677-5340-85fb-2c162d75df03}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0" />
            <Option type="QString" name="color" value="0,0,0,255,rgb:0,0,0,1" />
            <Option type="QString" name="distance" value="2.11668" />
            <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="distance_unit" value="MM" />
            <Option type="QString" name="line_width" value="0.5" />
            <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="line_width_unit" value="MM" />
            <Option type="QString" name="offset" value="0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="outline_width_unit" value="MM" />
          <Option name="clip_mode" type="QString" value="during_render" /><Option name="coordinate_reference" type="QString" value="feature" /></Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="@0@1" is_animated="0" frame_rate="10">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value="" />
                <Option name="properties" />
                <Option type="QString" name="type" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" enabled="1" locked="0" pass="0" id="{334b6b31-12a2-5bfc-bf4f-870c0954b343}">
              <Option type="Map">
                <Option type="QString" name="align_dash_pattern" value="0" />
                <Option type="QString" name="capstyle" value="flat" />
                <Option type="QString" name="customdash" value="5;2" />
                <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="customdash_unit" value="MM" />
                <Option type="QString" name="dash_pattern_offset" value="0" />
                <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="dash_pattern_offset_unit" value="MM" />
                <Option type="QString" name="draw_inside_polygon" value="0" />
                <Option type="QString" name="joinstyle" value="bevel" />
                <Option type="QString" name="line_color" value="31,75,130,255,rgb:0.12156862745098039,0.29411764705882354,0.50980392156862742,1" />
                <Option type="QString" name="line_style" value="solid" />
                <Option type="QString" name="line_width" value="2" />
                <Option type="QString" name="line_width_unit" value="Pixel" />
                <Option type="QString" name="offset" value="0" />
                <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="offset_unit" value="MM" />
                <Option type="QString" name="ring_filter" value="0" />
                <Option type="QString" name="trim_distance_end" value="0" />
                <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_end_unit" value="MM" />
                <Option type="QString" name="trim_distance_start" value="0" />
                <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_start_unit" value="MM" />
                <Option type="QString" name="tweak_dash_pattern_on_corners" value="0" />
                <Option type="QString" name="use_custom_dash" value="0" />
                <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0" />
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option type="QString" name="name" value="" />
                  <Option name="properties" />
                  <Option type="QString" name="type" value="collection" />
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol type="fill" force_rhr="0" clip_to_extent="1" alpha="1" name="1" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value="" />
            <Option name="properties" />
            <Option type="QString" name="type" value="collection" />
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0" id="{c093c7f6-6edf-595e-9539-70de788efbaa}">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="color" value="221,231,203,255,rgb:0.8666666666666667,0.90588235294117647,0.79607843137254897,1" />
            <Option type="QString" name="joinstyle" value="bevel" />
            <Option type="QString" name="offset" value="0,0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_color" value="94,88,78,255,rgb:0.36862745098039218,0.34509803921568627,0.30588235294117649,1" />
            <Option type="QString" name="outline_style" value="no" />
            <Option type="QString" name="outline_width" value="0.3" />
            <Option type="QString" name="outline_width_unit" value="MM" />
            <Option type="QString" name="style" value="solid" />
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0" id="{ff6c5a08-b2fa-56b6-ac00-6830f4074b6a}">
          <Option type="Map">
            <Option type="QString" name="angle" value="90" />
            <Option type="QString" name="color" value="0,0,0,255,rgb:0,0,0,1" />
            <Option type="QString" name="distance" value="2.11668" />
            <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="distance_unit" value="MM" />
            <Option type="QString" name="line_width" value="0.5" />
            <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="line_width_unit" value="MM" />
            <Option type="QString" name="offset" value="0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="outline_width_unit" value="MM" />
          <Option name="clip_mode" type="QString" value="during_render" /><Option name="coordinate_reference" type="QString" value="feature" /></Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="@1@1" is_animated="0" frame_rate="10">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value="" />
                <Option name="properties" />
                <Option type="QString" name="type" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" enabled="1" locked="0" pass="0" id="{afca48e9-59ea-5a28-b8a4-88e0cc6eda1c}">
              <Option type="Map">
                <Option type="QString" name="align_dash_pattern" value="0" />
                <Option type="QString" name="capstyle" value="flat" />
                <Option type="QString" name="customdash" value="5;2" />
                <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="customdash_unit" value="MM" />
                <Option type="QString" name="dash_pattern_offset" value="0" />
                <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="dash_pattern_offset_unit" value="MM" />
                <Option type="QString" name="draw_inside_polygon" value="0" />
                <Option type="QString" name="joinstyle" value="bevel" />
                <Option type="QString" name="line_color" value="31,75,130,255,rgb:0.12156862745098039,0.29411764705882354,0.50980392156862742,1" />
                <Option type="QString" name="line_style" value="solid" />
                <Option type="QString" name="line_width" value="1" />
                <Option type="QString" name="line_width_unit" value="Pixel" />
                <Option type="QString" name="offset" value="0" />
                <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="offset_unit" value="MM" />
                <Option type="QString" name="ring_filter" value="0" />
                <Option type="QString" name="trim_distance_end" value="0" />
                <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_end_unit" value="MM" />
                <Option type="QString" name="trim_distance_start" value="0" />
                <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_start_unit" value="MM" />
                <Option type="QString" name="tweak_dash_pattern_on_corners" value="0" />
                <Option type="QString" name="use_custom_dash" value="0" />
                <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0" />
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option type="QString" name="name" value="" />
                  <Option name="properties" />
                  <Option type="QString" name="type" value="collection" />
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol type="fill" force_rhr="0" clip_to_extent="1" alpha="1" name="2" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value="" />
            <Option name="properties" />
            <Option type="QString" name="type" value="collection" />
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0" id="{c6577abe-8c0f-5a02-ac84-aa94c2247b1e}">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="color" value="221,231,203,255,rgb:0.8666666666666667,0.90588235294117647,0.79607843137254897,1" />
            <Option type="QString" name="joinstyle" value="bevel" />
            <Option type="QString" name="offset" value="0,0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_color" value="94,88,78,255,rgb:0.36862745098039218,0.34509803921568627,0.30588235294117649,1" />
            <Option type="QString" name="outline_style" value="no" />
            <Option type="QString" name="outline_width" value="0.3" />
            <Option type="QString" name="outline_width_unit" value="MM" />
            <Option type="QString" name="style" value="solid" />
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0" id="{5bd20866-3478-53f7-bc79-d2aae304b443}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0" />
            <Option type="QString" name="color" value="0,0,0,255,rgb:0,0,0,1" />
            <Option type="QString" name="distance" value="2.11668" />
            <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="distance_unit" value="MM" />
            <Option type="QString" name="line_width" value="0.5" />
            <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="line_width_unit" value="MM" />
            <Option type="QString" name="offset" value="0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="outline_width_unit" value="MM" />
          <Option name="clip_mode" type="QString" value="during_render" /><Option name="coordinate_reference" type="QString" value="feature" /></Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="@2@1" is_animated="0" frame_rate="10">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value="" />
                <Option name="properties" />
                <Option type="QString" name="type" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" enabled="1" locked="0" pass="0" id="{c06243dc-eaed-5ddf-bc34-c28ae6c89ede}">
              <Option type="Map">
                <Option type="QString" name="align_dash_pattern" value="0" />
                <Option type="QString" name="capstyle" value="flat" />
                <Option type="QString" name="customdash" value="5;2" />
                <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="customdash_unit" value="MM" />
                <Option type="QString" name="dash_pattern_offset" value="0" />
                <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="dash_pattern_offset_unit" value="MM" />
                <Option type="QString" name="draw_inside_polygon" value="0" />
                <Option type="QString" name="joinstyle" value="bevel" />
                <Option type="QString" name="line_color" value="31,75,130,255,rgb:0.12156862745098039,0.29411764705882354,0.50980392156862742,1" />
                <Option type="QString" name="line_style" value="solid" />
                <Option type="QString" name="line_width" value="1" />
                <Option type="QString" name="line_width_unit" value="Pixel" />
                <Option type="QString" name="offset" value="0" />
                <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="offset_unit" value="MM" />
                <Option type="QString" name="ring_filter" value="0" />
                <Option type="QString" name="trim_distance_end" value="0" />
                <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_end_unit" value="MM" />
                <Option type="QString" name="trim_distance_start" value="0" />
                <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_start_unit" value="MM" />
                <Option type="QString" name="tweak_dash_pattern_on_corners" value="0" />
                <Option type="QString" name="use_custom_dash" value="0" />
                <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0" />
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option type="QString" name="name" value="" />
                  <Option name="properties" />
                  <Option type="QString" name="type" value="collection" />
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0" id="{b756dcb0-3600-525d-bacb-285c0f1a07e2}">
          <Option type="Map">
            <Option type="QString" name="angle" value="90" />
            <Option type="QString" name="color" value="0,0,0,255,rgb:0,0,0,1" />
            <Option type="QString" name="distance" value="2.11668" />
            <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="distance_unit" value="MM" />
            <Option type="QString" name="line_width" value="0.5" />
            <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="line_width_unit" value="MM" />
            <Option type="QString" name="offset" value="0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="outline_width_unit" value="MM" />
          <Option name="clip_mode" type="QString" value="during_render" /><Option name="coordinate_reference" type="QString" value="feature" /></Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="@2@2" is_animated="0" frame_rate="10">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value="" />
                <Option name="properties" />
                <Option type="QString" name="type" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" enabled="1" locked="0" pass="0" id="{e1e5b788-f429-5a32-9f7e-63865921a5e5}">
              <Option type="Map">
                <Option type="QString" name="align_dash_pattern" value="0" />
                <Option type="QString" name="capstyle" value="flat" />
                <Option type="QString" name="customdash" value="5;2" />
                <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="customdash_unit" value="MM" />
                <Option type="QString" name="dash_pattern_offset" value="0" />
                <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="dash_pattern_offset_unit" value="MM" />
                <Option type="QString" name="draw_inside_polygon" value="0" />
                <Option type="QString" name="joinstyle" value="bevel" />
                <Option type="QString" name="line_color" value="184,69,47,255,rgb:0.72156862745098038,0.27058823529411763,0.18431372549019609,1" />
                <Option type="QString" name="line_style" value="solid" />
                <Option type="QString" name="line_width" value="1" />
                <Option type="QString" name="line_width_unit" value="Pixel" />
                <Option type="QString" name="offset" value="0" />
                <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="offset_unit" value="MM" />
                <Option type="QString" name="ring_filter" value="0" />
                <Option type="QString" name="trim_distance_end" value="0" />
                <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_end_unit" value="MM" />
                <Option type="QString" name="trim_distance_start" value="0" />
                <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_start_unit" value="MM" />
                <Option type="QString" name="tweak_dash_pattern_on_corners" value="0" />
                <Option type="QString" name="use_custom_dash" value="0" />
                <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0" />
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option type="QString" name="name" value="" />
                  <Option name="properties" />
                  <Option type="QString" name="type" value="collection" />
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol type="fill" force_rhr="0" clip_to_extent="1" alpha="1" name="3" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value="" />
            <Option name="properties" />
            <Option type="QString" name="type" value="collection" />
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0" id="{2342aa20-6cb6-53c8-9764-61bcac17bdcc}">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="color" value="221,231,203,255,rgb:0.8666666666666667,0.90588235294117647,0.79607843137254897,1" />
            <Option type="QString" name="joinstyle" value="bevel" />
            <Option type="QString" name="offset" value="0,0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_color" value="94,88,78,255,rgb:0.36862745098039218,0.34509803921568627,0.30588235294117649,1" />
            <Option type="QString" name="outline_style" value="no" />
            <Option type="QString" name="outline_width" value="0.3" />
            <Option type="QString" name="outline_width_unit" value="MM" />
            <Option type="QString" name="style" value="solid" />
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0" id="{3a8b9d4c-b292-5153-b160-70f43a18999e}">
          <Option type="Map">
            <Option type="QString" name="angle" value="45" />
            <Option type="QString" name="color" value="0,0,0,255,rgb:0,0,0,1" />
            <Option type="QString" name="distance" value="1.49672" />
            <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="distance_unit" value="MM" />
            <Option type="QString" name="line_width" value="0.5" />
            <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="line_width_unit" value="MM" />
            <Option type="QString" name="offset" value="0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="outline_width_unit" value="MM" />
          <Option name="clip_mode" type="QString" value="during_render" /><Option name="coordinate_reference" type="QString" value="feature" /></Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="@3@1" is_animated="0" frame_rate="10">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value="" />
                <Option name="properties" />
                <Option type="QString" name="type" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" enabled="1" locked="0" pass="0" id="{12f18104-36a2-5810-a811-e616e5314449}">
              <Option type="Map">
                <Option type="QString" name="align_dash_pattern" value="0" />
                <Option type="QString" name="capstyle" value="flat" />
                <Option type="QString" name="customdash" value="5;2" />
                <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="customdash_unit" value="MM" />
                <Option type="QString" name="dash_pattern_offset" value="0" />
                <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="dash_pattern_offset_unit" value="MM" />
                <Option type="QString" name="draw_inside_polygon" value="0" />
                <Option type="QString" name="joinstyle" value="bevel" />
                <Option type="QString" name="line_color" value="31,75,130,255,rgb:0.12156862745098039,0.29411764705882354,0.50980392156862742,1" />
                <Option type="QString" name="line_style" value="solid" />
                <Option type="QString" name="line_width" value="2" />
                <Option type="QString" name="line_width_unit" value="Pixel" />
                <Option type="QString" name="offset" value="0" />
                <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="offset_unit" value="MM" />
                <Option type="QString" name="ring_filter" value="0" />
                <Option type="QString" name="trim_distance_end" value="0" />
                <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_end_unit" value="MM" />
                <Option type="QString" name="trim_distance_start" value="0" />
                <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_start_unit" value="MM" />
                <Option type="QString" name="tweak_dash_pattern_on_corners" value="0" />
                <Option type="QString" name="use_custom_dash" value="0" />
                <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0" />
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option type="QString" name="name" value="" />
                  <Option name="properties" />
                  <Option type="QString" name="type" value="collection" />
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol type="fill" force_rhr="0" clip_to_extent="1" alpha="1" name="4" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value="" />
            <Option name="properties" />
            <Option type="QString" name="type" value="collection" />
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0" id="{fc340cae-d629-53ca-bfc2-f46c1a22d325}">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="color" value="221,231,203,255,rgb:0.8666666666666667,0.90588235294117647,0.79607843137254897,1" />
            <Option type="QString" name="joinstyle" value="bevel" />
            <Option type="QString" name="offset" value="0,0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_color" value="94,88,78,255,rgb:0.36862745098039218,0.34509803921568627,0.30588235294117649,1" />
            <Option type="QString" name="outline_style" value="no" />
            <Option type="QString" name="outline_width" value="0.3" />
            <Option type="QString" name="outline_width_unit" value="MM" />
            <Option type="QString" name="style" value="solid" />
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0" id="{6d5f64e6-d53b-5df6-8005-7d9a26547399}">
          <Option type="Map">
            <Option type="QString" name="angle" value="135" />
            <Option type="QString" name="color" value="0,0,0,255,rgb:0,0,0,1" />
            <Option type="QString" name="distance" value="1.49672" />
            <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="distance_unit" value="MM" />
            <Option type="QString" name="line_width" value="0.5" />
            <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="line_width_unit" value="MM" />
            <Option type="QString" name="offset" value="0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="outline_width_unit" value="MM" />
          <Option name="clip_mode" type="QString" value="during_render" /><Option name="coordinate_reference" type="QString" value="feature" /></Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="@4@1" is_animated="0" frame_rate="10">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value="" />
                <Option name="properties" />
                <Option type="QString" name="type" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" enabled="1" locked="0" pass="0" id="{7fb92d73-86ec-5509-ba7b-7be21db93784}">
              <Option type="Map">
                <Option type="QString" name="align_dash_pattern" value="0" />
                <Option type="QString" name="capstyle" value="flat" />
                <Option type="QString" name="customdash" value="5;2" />
                <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="customdash_unit" value="MM" />
                <Option type="QString" name="dash_pattern_offset" value="0" />
                <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="dash_pattern_offset_unit" value="MM" />
                <Option type="QString" name="draw_inside_polygon" value="0" />
                <Option type="QString" name="joinstyle" value="bevel" />
                <Option type="QString" name="line_color" value="31,75,130,255,rgb:0.12156862745098039,0.29411764705882354,0.50980392156862742,1" />
                <Option type="QString" name="line_style" value="solid" />
                <Option type="QString" name="line_width" value="2" />
                <Option type="QString" name="line_width_unit" value="Pixel" />
                <Option type="QString" name="offset" value="0" />
                <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="offset_unit" value="MM" />
                <Option type="QString" name="ring_filter" value="0" />
                <Option type="QString" name="trim_distance_end" value="0" />
                <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_end_unit" value="MM" />
                <Option type="QString" name="trim_distance_start" value="0" />
                <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_start_unit" value="MM" />
                <Option type="QString" name="tweak_dash_pattern_on_corners" value="0" />
                <Option type="QString" name="use_custom_dash" value="0" />
                <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0" />
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option type="QString" name="name" value="" />
                  <Option name="properties" />
                  <Option type="QString" name="type" value="collection" />
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol type="fill" force_rhr="0" clip_to_extent="1" alpha="1" name="5" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value="" />
            <Option name="properties" />
            <Option type="QString" name="type" value="collection" />
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0" id="{071beeb1-b1ed-5e7c-87e3-30a0877942b4}">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="color" value="221,231,203,255,rgb:0.8666666666666667,0.90588235294117647,0.79607843137254897,1" />
            <Option type="QString" name="joinstyle" value="bevel" />
            <Option type="QString" name="offset" value="0,0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_color" value="94,88,78,255,rgb:0.36862745098039218,0.34509803921568627,0.30588235294117649,1" />
            <Option type="QString" name="outline_style" value="no" />
            <Option type="QString" name="outline_width" value="0.3" />
            <Option type="QString" name="outline_width_unit" value="MM" />
            <Option type="QString" name="style" value="solid" />
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0" id="{70ede393-d226-5e56-9f16-31b79e2b724b}">
          <Option type="Map">
            <Option type="QString" name="angle" value="0" />
            <Option type="QString" name="color" value="0,0,0,255,rgb:0,0,0,1" />
            <Option type="QString" name="distance" value="2.11668" />
            <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="distance_unit" value="MM" />
            <Option type="QString" name="line_width" value="0.5" />
            <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="line_width_unit" value="MM" />
            <Option type="QString" name="offset" value="0.6" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="outline_width_unit" value="MM" />
          <Option name="clip_mode" type="QString" value="during_render" /><Option name="coordinate_reference" type="QString" value="feature" /></Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="@5@1" is_animated="0" frame_rate="10">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value="" />
                <Option name="properties" />
                <Option type="QString" name="type" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" enabled="1" locked="0" pass="0" id="{38a01d76-c518-5afc-9b94-14cb038b4370}">
              <Option type="Map">
                <Option type="QString" name="align_dash_pattern" value="0" />
                <Option type="QString" name="capstyle" value="flat" />
                <Option type="QString" name="customdash" value="5;2" />
                <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="customdash_unit" value="MM" />
                <Option type="QString" name="dash_pattern_offset" value="0" />
                <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="dash_pattern_offset_unit" value="MM" />
                <Option type="QString" name="draw_inside_polygon" value="0" />
                <Option type="QString" name="joinstyle" value="bevel" />
                <Option type="QString" name="line_color" value="31,75,130,255,rgb:0.12156862745098039,0.29411764705882354,0.50980392156862742,1" />
                <Option type="QString" name="line_style" value="solid" />
                <Option type="QString" name="line_width" value="1" />
                <Option type="QString" name="line_width_unit" value="Pixel" />
                <Option type="QString" name="offset" value="0" />
                <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="offset_unit" value="MM" />
                <Option type="QString" name="ring_filter" value="0" />
                <Option type="QString" name="trim_distance_end" value="0" />
                <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_end_unit" value="MM" />
                <Option type="QString" name="trim_distance_start" value="0" />
                <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_start_unit" value="MM" />
                <Option type="QString" name="tweak_dash_pattern_on_corners" value="0" />
                <Option type="QString" name="use_custom_dash" value="0" />
                <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0" />
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option type="QString" name="name" value="" />
                  <Option name="properties" />
                  <Option type="QString" name="type" value="collection" />
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol type="fill" force_rhr="0" clip_to_extent="1" alpha="1" name="6" is_animated="0" frame_rate="10">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" name="name" value="" />
            <Option name="properties" />
            <Option type="QString" name="type" value="collection" />
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0" id="{289dd7fb-89ab-53ff-803d-2fd731906127}">
          <Option type="Map">
            <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="color" value="221,231,203,255,rgb:0.8666666666666667,0.90588235294117647,0.79607843137254897,1" />
            <Option type="QString" name="joinstyle" value="bevel" />
            <Option type="QString" name="offset" value="0,0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_color" value="94,88,78,255,rgb:0.36862745098039218,0.34509803921568627,0.30588235294117649,1" />
            <Option type="QString" name="outline_style" value="no" />
            <Option type="QString" name="outline_width" value="0.3" />
            <Option type="QString" name="outline_width_unit" value="MM" />
            <Option type="QString" name="style" value="solid" />
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0" id="{2c6e5af1-5b9d-5891-90d2-786607a2882e}">
          <Option type="Map">
            <Option type="QString" name="angle" value="90" />
            <Option type="QString" name="color" value="0,0,0,255,rgb:0,0,0,1" />
            <Option type="QString" name="distance" value="2.11668" />
            <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="distance_unit" value="MM" />
            <Option type="QString" name="line_width" value="0.5" />
            <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="line_width_unit" value="MM" />
            <Option type="QString" name="offset" value="0" />
            <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="offset_unit" value="MM" />
            <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" />
            <Option type="QString" name="outline_width_unit" value="MM" />
          <Option name="clip_mode" type="QString" value="during_render" /><Option name="coordinate_reference" type="QString" value="feature" /></Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" name="name" value="" />
              <Option name="properties" />
              <Option type="QString" name="type" value="collection" />
            </Option>
          </data_defined_properties>
          <symbol type="line" force_rhr="0" clip_to_extent="1" alpha="1" name="@6@1" is_animated="0" frame_rate="10">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" name="name" value="" />
                <Option name="properties" />
                <Option type="QString" name="type" value="collection" />
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" enabled="1" locked="0" pass="0" id="{51e4ac9a-92ed-5ca5-95ab-f9260e15f813}">
              <Option type="Map">
                <Option type="QString" name="align_dash_pattern" value="0" />
                <Option type="QString" name="capstyle" value="flat" />
                <Option type="QString" name="customdash" value="5;2" />
                <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="customdash_unit" value="MM" />
                <Option type="QString" name="dash_pattern_offset" value="0" />
                <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="dash_pattern_offset_unit" value="MM" />
                <Option type="QString" name="draw_inside_polygon" value="0" />
                <Option type="QString" name="joinstyle" value="bevel" />
                <Option type="QString" name="line_color" value="31,75,130,255,rgb:0.12156862745098039,0.29411764705882354,0.50980392156862742,1" />
                <Option type="QString" name="line_style" value="solid" />
                <Option type="QString" name="line_width" value="1" />
                <Option type="QString" name="line_width_unit" value="Pixel" />
                <Option type="QString" name="offset" value="0.6" />
                <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="offset_unit" value="MM" />
                <Option type="QString" name="ring_filter" value="0" />
                <Option type="QString" name="trim_distance_end" value="0" />
                <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_end_unit" value="MM" />
                <Option type="QString" name="trim_distance_start" value="0" />
                <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" />
                <Option type="QString" name="trim_distance_start_unit" value="MM" />
                <Option type="QString" name="tweak_dash_pattern_on_corners" value="0" />
                <Option type="QString" name="use_custom_dash" value="0" />
                <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0" />
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option type="QString" name="name" value="" />
                  <Option name="properties" />
                  <Option type="QString" name="type" value="collection" />
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
    <rotation />
    <sizescale />
  <data-defined-properties><Option type="Map"><Option name="name" type="QString" value="" /><Option name="properties" /><Option name="type" type="QString" value="collection" /></Option></data-defined-properties></renderer-v2>
  <selection mode="Default"><selectionColor invalid="1" /><selectionSymbol /></selection><blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
