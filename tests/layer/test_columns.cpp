// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"
#include "layer/columns.hpp"
#include "support/catch.hpp"

using namespace maille;

namespace {

layer::Layer communes() {
    layer::Layer layer;
    layer.name = "communes";
    layer.origin = "communes.gpkg, couche commune";
    layer.columns.add("code_insee", table::Type::text);
    layer.columns.add("nom", table::Type::text);
    return layer;
}

base::InputError refused(const layer::Layer& layer, std::string_view name) {
    try {
        (void)layer::column(layer, name);
    } catch (const base::InputError& error) {
        return error;
    }
    FAIL("found");
    return base::InputError({});
}

} // namespace

TEST_CASE("a field is found, case apart") {
    const auto layer = communes();
    CHECK(layer::column(layer, "code_insee").name() == "code_insee");
    CHECK(layer::column(layer, "NOM").name() == "nom");
}

TEST_CASE("a missing field: the layer, the nearest field, the fields there are") {
    const auto error = refused(communes(), "code_inse");
    CHECK(error.message().fr ==
          "communes.gpkg, couche commune : le champ « code_inse » n'existe pas");
    CHECK(error.message().en == "communes.gpkg, couche commune: there is no field 'code_inse'");
    CHECK(error.hint().fr ==
          "Vouliez-vous dire « code_insee » ? Champs présents : code_insee, nom.");
    CHECK(error.hint().en == "Did you mean 'code_insee'? Fields present: code_insee, nom.");
    CHECK(error.code() == base::ExitCode::input_output);
}

TEST_CASE("a missing field like no other: the fields there are") {
    CHECK(refused(communes(), "population").hint().en == "Fields present: code_insee, nom.");
}
