<qgis version="3.22.16">
  <renderer-v2 type="categorizedSymbol" attr="classe">
    <categories>
      <category symbol="0" value="0" label="0" render="true"/>
      <category symbol="1" value="1" label="1" render="true"/>
      <category symbol="2" value="2" label="2" render="true"/>
      <category symbol="3" value="3" label="3" render="true"/>
      <category symbol="4" value="4" label="4" render="true"/>
      <category symbol="5" value="5" label="5" render="true"/>
      <category symbol="6" value="6" label="6" render="true"/>
      <category symbol="7" value="7" label="7" render="true"/>
      <category symbol="8" value="8" label="8" render="true"/>
      <category symbol="9" value="9" label="9" render="true"/>
      <category symbol="10" value="10" label="10" render="true"/>
      <category symbol="11" value="11" label="11" render="true"/>
    </categories>
    <symbols>
      <symbol type="line" name="0" alpha="1">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="15,92,110,255" type="QString"/>
            <Option name="line_width" value="1" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="1" alpha="1">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="15,92,110,255" type="QString"/>
            <Option name="line_width" value="1" type="QString"/>
            <Option name="capstyle" value="flat" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="2" alpha="1">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="15,92,110,255" type="QString"/>
            <Option name="line_width" value="1" type="QString"/>
            <Option name="capstyle" value="round" type="QString"/>
            <Option name="joinstyle" value="round" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="3" alpha="1">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="15,92,110,255" type="QString"/>
            <Option name="line_width" value="1" type="QString"/>
            <Option name="joinstyle" value="miter" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="4" alpha="1">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="15,92,110,255" type="QString"/>
            <Option name="line_width" value="1" type="QString"/>
            <Option name="line_style" value="dash" type="QString"/>
            <Option name="capstyle" value="flat" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="5" alpha="1">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="15,92,110,255" type="QString"/>
            <Option name="line_width" value="1" type="QString"/>
            <Option name="line_style" value="dot" type="QString"/>
            <Option name="capstyle" value="flat" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="6" alpha="1">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="15,92,110,255" type="QString"/>
            <Option name="line_width" value="1" type="QString"/>
            <Option name="line_style" value="dash dot" type="QString"/>
            <Option name="capstyle" value="flat" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="7" alpha="1">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="15,92,110,255" type="QString"/>
            <Option name="line_width" value="1" type="QString"/>
            <Option name="line_style" value="dash dot dot" type="QString"/>
            <Option name="capstyle" value="flat" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="8" alpha="1">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="15,92,110,255" type="QString"/>
            <Option name="line_width" value="1" type="QString"/>
            <Option name="use_custom_dash" value="1" type="QString"/>
            <Option name="customdash" value="3;1.5" type="QString"/>
            <Option name="capstyle" value="flat" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="9" alpha="1">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="255,200,120,255" type="QString"/>
            <Option name="line_width" value="1.5" type="QString"/>
          </Option>
        </layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="15,92,110,255" type="QString"/>
            <Option name="line_width" value="0.26" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="10" alpha="1">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="15,92,110,255" type="QString"/>
            <Option name="line_width" value="0" type="QString"/>
          </Option>
        </layer>
      </symbol>
      <symbol type="line" name="11" alpha="1">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="line_color" value="15,92,110,255" type="QString"/>
            <Option name="line_width" value="3" type="QString"/>
            <Option name="line_width_unit" value="Pixel" type="QString"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerOpacity>1</layerOpacity>
</qgis>
