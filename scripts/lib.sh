# SPDX-License-Identifier: Apache-2.0
# Shared by scripts/demo, scripts/test and .ci/run; sourced, not run. Debian 12 and 13.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Building and running. GDAL brings GEOS and PROJ; they are named because they are included directly.
packages_build=(
  cmake ninja-build g++ pkg-config
  libgdal-dev libgeos-dev libproj-dev libsqlite3-dev
  libboost-dev libfmt-dev libcli11-dev libpugixml-dev libtomlplusplus-dev
  libcairo2-dev libpango1.0-dev libfontconfig-dev librsvg2-dev libpcre2-dev
  proj-data fontconfig fonts-lato fonts-dejavu-core
)
packages_test=(catch2 nlohmann-json3-dev poppler-utils)
packages_ci=(
  ccache clang-format-19 clang-tidy-19
  gdal-bin python3-gdal python3-qgis qgis-providers
)

say() { printf '\n== %s\n' "$*" >&2; }
fail() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# as_root COMMAND...: runs it as root, through sudo when needed.
as_root() {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "not root and no sudo: as root, run: $*"
  fi
}

installed() { [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

# missing_of PACKAGE...: those that are not installed, one a line.
missing_of() {
  local package
  for package in "$@"; do
    installed "$package" || printf '%s\n' "$package"
  done
}

# install PACKAGE...: installs what is missing from Debian's archive; silent when nothing is.
install() {
  local missing
  mapfile -t missing < <(missing_of "$@")
  ((${#missing[@]})) || return 0
  command -v apt-get >/dev/null || fail "no apt-get here; install the equivalents of: ${missing[*]}"
  say "Installing ${missing[*]}"
  local log
  log=$(mktemp)
  { as_root apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
      "${missing[@]}"; } >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "apt-get failed (log: $log)"; }
  rm -f "$log"
}

# build_preset PRESET TARGET [CMAKE OPTION...]: configures and builds into build/PRESET.
build_preset() {
  local preset=$1 target=$2
  shift 2
  say "Configuring build/$preset"
  cmake --preset "$preset" "$@" >&2
  say "Building $target"
  cmake --build "build/$preset" --target "$target" >&2
}

# count_tests JUNIT_FILE: "PASSED FAILED SKIPPED" of one ctest run. Only what asked to be skipped counts as skipped.
count_tests() {
  awk '
    /^\t<testcase /           { total++ }
    /^\t<testcase .*status="run"/ { passed++ }
    /^\t\t<skipped message="SKIP_RETURN_CODE/ { skipped++ }
    END { printf "%d %d %d\n", passed, total - passed - skipped, skipped }' "$1"
}

# skipped_tests JUNIT_FILE: each skipped test and the first line of its reason.
skipped_tests() {
  awk -F '"' '
    /^\t<testcase / { name = $2; skipped = 0 }
    /^\t\t<skipped message="SKIP_RETURN_CODE/ { skipped = 1 }
    skipped && /^\t\t<system-out>/ { sub(/^.*<system-out>/, ""); print "skipped " name ": " $0 }' "$1"
}
