// SPDX-License-Identifier: Apache-2.0
// The exact words of every refusal.
#include "campaign_files.hpp"

#include "support/catch.hpp"

using namespace campaign_test;

namespace {

void check(const std::string& text, const std::string& fr, const std::string& en,
           const std::string& hint_fr = {}, const std::string& hint_en = {}) {
    const auto failure = Campaign(text).failure();
    CHECK(failure.fr == fr);
    CHECK(failure.en == en);
    CHECK(failure.hint_fr == hint_fr);
    CHECK(failure.hint_en == hint_en);
}

const std::string map_head = sound + "[[maps]]\nname = \"carte\"\npages = [\"epci\"]\n";

} // namespace

TEST_CASE("the sound campaign loads", "[campaign]") {
    CHECK(Campaign(sound).failure().en == "loaded");
    CHECK(Campaign(map_head + "layers = [{ level = \"epci\", style = \"epci\" }]\n").failure().en ==
          "loaded");
}

TEST_CASE("unknown keys", "[campaign]") {
    check(changed(sound, "unique", "uniqe"),
          "campaign.toml:5: clé inconnue « uniqe » dans [sources] vivier",
          "campaign.toml:5: unknown key 'uniqe' in [sources] vivier",
          "Vouliez-vous dire « unique » ?", "Did you mean 'unique'?");
    check(changed(sound, "field", "feild"),
          "campaign.toml:9: clé inconnue « feild » dans [[territories]]",
          "campaign.toml:9: unknown key 'feild' in [[territories]]",
          "Vouliez-vous dire « field » ?", "Did you mean 'field'?");
    check(changed(sound, "title = \"Essai\"", "title = \"Essai\"\nlangue = \"fr\""),
          "campaign.toml:3: clé inconnue « langue » dans [campaign]",
          "campaign.toml:3: unknown key 'langue' in [campaign]", "Vouliez-vous dire « lang » ?",
          "Did you mean 'lang'?");
    check(sound + "[[table]]\nname = \"t\"\n",
          "campaign.toml:10: clé inconnue « table » dans campaign.toml",
          "campaign.toml:10: unknown key 'table' in campaign.toml",
          "Vouliez-vous dire « tables » ?", "Did you mean 'tables'?");
    check(sound +
              "[[tables]]\nname = \"t\"\nsource = \"vivier\"\nrows = \"a\"\ndenominator = \"b\"\n",
          "campaign.toml:14: clé inconnue « denominator » dans [[tables]] t",
          "campaign.toml:14: unknown key 'denominator' in [[tables]] t",
          "Possibles : name, source, rows, order, columns.",
          "Known: name, source, rows, order, columns.");
    check(changed(sound, "unique = [\"n\"]", "region = { fields = \"r\", values = [\"R\"] }"),
          "campaign.toml:5: clé inconnue « fields » dans [sources] vivier, region",
          "campaign.toml:5: unknown key 'fields' in [sources] vivier, region",
          "Vouliez-vous dire « field » ?", "Did you mean 'field'?");
}

TEST_CASE("missing keys and wrong types", "[campaign]") {
    check(changed(sound, "title = \"Essai\"", ""),
          "campaign.toml:1: il manque la clé « title » dans [campaign]",
          "campaign.toml:1: key 'title' is missing in [campaign]");
    check(changed(sound, "path = \"p.csv\", ", ""),
          "campaign.toml:5: il manque la clé « path » dans [sources] vivier",
          "campaign.toml:5: key 'path' is missing in [sources] vivier");
    check(changed(sound, "\"p.csv\"", "12"),
          "campaign.toml:5: clé « path » de [sources] vivier : attendu un texte entre guillemets, "
          "trouvé un entier",
          "campaign.toml:5: key 'path' of [sources] vivier: expected a text in quotes, found an "
          "integer");
    check(changed(sound, "[\"n\"]", "true"),
          "campaign.toml:5: clé « unique » de [sources] vivier : attendu une liste de textes, "
          "trouvé true ou false",
          "campaign.toml:5: key 'unique' of [sources] vivier: expected a list of texts, found true "
          "or false");
    check(changed(sound, "[\"n\"]", "[1]"),
          "campaign.toml:5: [sources] vivier : attendu un texte entre guillemets, trouvé un entier",
          "campaign.toml:5: [sources] vivier: expected a text in quotes, found an integer");
    check(changed(sound, "[campaign]\ntitle = \"Essai\"\n", ""),
          "campaign.toml:1: il manque la table [campaign]",
          "campaign.toml:1: the table [campaign] is missing",
          "L'écrire en tête, avec title = \"…\".", "Write it first, with title = \"...\".");
}

TEST_CASE("sections of another type", "[campaign]") {
    for (const auto* section : {"sources", "territories", "maps", "tables"}) {
        for (const auto* value :
             {"3", "\"a\"", "[1]", "[[]]", "2024-01-01", "{ a = 1 }", "[{ a = 1 }]"}) {
            CAPTURE(section, value);
            const auto failure =
                Campaign(std::string(section) + " = " + value + "\n[campaign]\ntitle = \"T\"\n")
                    .failure();
            CHECK(failure.en.starts_with("campaign.toml:"));
        }
    }
}

// A campaign half written or with a line lost is refused with its place, or loads; nothing else.
TEST_CASE("any line of the demonstration may be missing", "[campaign]") {
    const auto folder = support::source_dir() / "data/demo";
    const std::string text = maille::base::read_file(folder / "campaign.toml");
    int refused = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin) + 1;
        for (const auto& cut : {text.substr(0, begin), text.substr(0, begin) + text.substr(end)}) {
            const auto failure = Campaign(cut).failure();
            CHECK((failure.en == "loaded" || failure.en.starts_with("campaign.toml:")));
            refused += failure.en == "loaded" ? 0 : 1;
        }
        begin = end;
    }
    CHECK(refused > 100);
}

TEST_CASE("text that is not TOML", "[campaign]") {
    const auto failure = Campaign(changed(sound, "\"p.csv\"", "p.csv")).failure();
    CHECK(failure.fr.starts_with("campaign.toml:5: TOML mal formé : "));
    CHECK(failure.en.starts_with("campaign.toml:5: malformed TOML: "));
    support::TempFolder folder;
    CHECK_THROWS_AS(maille::campaign::load(folder / "absent.toml", shipped(), {}),
                    maille::base::InputError);
}

TEST_CASE("sources", "[campaign]") {
    check(changed(sound, "\"projets\"", "\"projet\""),
          "campaign.toml:5: sorte de source inconnue « projet »",
          "campaign.toml:5: unknown kind of source 'projet'", "Vouliez-vous dire « projets » ?",
          "Did you mean 'projets'?");
    check(changed(sound, "vivier = { kind = \"projets\"", "autre = { kind = \"communes\""),
          "campaign.toml:5: deux sources de communes, « communes » et « autre » : il en faut une "
          "seule",
          "campaign.toml:5: two sources of communes, 'communes' and 'autre': one is needed");
    check("[campaign]\ntitle = \"T\"\n", "campaign.toml:1: aucune source de communes",
          "campaign.toml:1: there is no source of communes",
          "Déclarer sous [sources] : communes = { kind = \"communes\", path = \"communes.gpkg\" }",
          "Declare under [sources]: communes = { kind = \"communes\", path = \"communes.gpkg\" }");
    check(changed(sound, "unique = [\"n\"]", "where = { field = \"f\" }"),
          "campaign.toml:5: [sources] vivier, where : la liste « values » est vide ou absente",
          "campaign.toml:5: [sources] vivier, where: the list 'values' is empty or missing");
    check(changed(sound, "vivier =", "\"le vivier\" ="),
          "campaign.toml:5: le nom « le vivier » ne peut pas servir de nom de fichier",
          "campaign.toml:5: the name 'le vivier' cannot be a file name",
          "Lettres sans accent, chiffres, « - » et « _ » ; par exemple « le-vivier ».",
          "Letters without accents, digits, '-' and '_'; for example 'le-vivier'.");
}

TEST_CASE("territories", "[campaign]") {
    check(changed(sound, "from = \"communes\"", "from = \"comunes\""),
          "campaign.toml:8: niveau ou source inconnu dans « from » : « comunes »",
          "campaign.toml:8: unknown level or source in 'from': 'comunes'",
          "Vouliez-vous dire « communes » ?", "Did you mean 'communes'?");
    check(sound + "[[territories]]\nlevel = \"epci\"\nfrom = \"communes\"\nfield = \"x\"\n",
          "campaign.toml:11: le niveau « epci » est déclaré deux fois",
          "campaign.toml:11: level 'epci' is declared twice");
    check(sound + "[[territories]]\nlevel = \"commune\"\nfrom = \"communes\"\nfield = \"x\"\n",
          "campaign.toml:11: le niveau « commune » est déclaré deux fois",
          "campaign.toml:11: level 'commune' is declared twice");
    check(changed(sound, "from = \"communes\"", "from = \"epci\""),
          "campaign.toml:7: le niveau « epci » est fait de lui-même, par « epci »",
          "campaign.toml:7: level 'epci' is made from itself, through 'epci'");
    check(changed(sound, "field = \"siren_epci\"", ""),
          "campaign.toml:6: [[territories]] epci : il faut une seule des clés « field », « table » "
          "et « all »",
          "campaign.toml:6: [[territories]] epci: exactly one of the keys 'field', 'table' and "
          "'all' is needed");
    check(changed(sound, "level = \"epci\"", "level = \"EPCI\""),
          "campaign.toml:7: le niveau « EPCI » ne peut pas nommer la colonne maille_EPCI",
          "campaign.toml:7: level 'EPCI' cannot name the column maille_EPCI",
          "Minuscules sans accent, chiffres et « _ », une lettre d'abord.",
          "Small letters without accents, digits and '_', a letter first.");
    check(changed(sound, "level = \"epci\"", "level = \"state\""),
          "campaign.toml:7: le nom de niveau « state » est réservé",
          "campaign.toml:7: the level name 'state' is reserved");
    check(sound + "[[territories]]\nlevel = \"petr\"\nfrom = \"epci\"\ntable = { path = \"t.csv\", "
                  "member = \"m\" }\n",
          "campaign.toml:13: il manque la clé « key » dans [[territories]] petr, table",
          "campaign.toml:13: key 'key' is missing in [[territories]] petr, table");
    check(sound +
              "[[territories]]\nlevel = \"region\"\nfrom = \"epci\"\nall = true\nname = \"R\"\n",
          "campaign.toml:14: « name » nomme un champ ; avec all = true, écrire nom = \"…\"",
          "campaign.toml:14: 'name' names a field; with all = true, write nom = \"...\"");
    check(
        sound +
            "[[territories]]\nlevel = \"pnr\"\nlayer = \"epci\"\nfrom = \"epci\"\nfield = \"x\"\n",
        "campaign.toml:11: les niveaux « epci » et « pnr » ont la même couche « epci »",
        "campaign.toml:11: levels 'epci' and 'pnr' have the same layer 'epci'");
}

TEST_CASE("maps", "[campaign]") {
    const auto layer = [](const std::string& text) {
        return map_head + "layers = [{ " + text + " }]\n";
    };
    check(layer("level = \"epci\", style = \"epcis\""),
          "campaign.toml:13: style introuvable : « epcis »",
          "campaign.toml:13: style not found: 'epcis'",
          "Vouliez-vous dire « epci » ? Styles présents : crte, epci.",
          "Did you mean 'epci'? Styles there: crte, epci.");
    check(layer("level = \"epc\", style = \"epci\""),
          "campaign.toml:13: niveau non déclaré « epc »",
          "campaign.toml:13: level not declared 'epc'", "Vouliez-vous dire « epci » ?",
          "Did you mean 'epci'?");
    check(layer("source = \"viviers\", style = \"epci\""),
          "campaign.toml:13: source non déclarée « viviers »",
          "campaign.toml:13: source not declared 'viviers'", "Vouliez-vous dire « vivier » ?",
          "Did you mean 'vivier'?");
    check(layer("style = \"epci\""),
          "campaign.toml:13: [[maps]] carte, layers : il faut « source » ou « level », et un seul",
          "campaign.toml:13: [[maps]] carte, layers: either 'source' or 'level' is needed");
    check(layer("source = \"communes\", style = \"epci\""),
          "campaign.toml:13: les communes se dessinent par leur niveau",
          "campaign.toml:13: communes are drawn by their level", "Écrire level = \"commune\".",
          "Write level = \"commune\".");
    check(layer("source = \"vivier\", style = \"epci\", displace = { mode = \"rings\" }"),
          "campaign.toml:13: mode de déplacement inconnu « rings »",
          "campaign.toml:13: unknown mode of displacement 'rings'", "Vouliez-vous dire « ring » ?",
          "Did you mean 'ring'?");
    check(layer("source = \"vivier\", style = \"epci\", displace = { size_mm = 0 }"),
          "campaign.toml:13: size_mm : il faut une longueur en millimètres",
          "campaign.toml:13: size_mm: a length in millimetres is needed");
    check(layer("source = \"vivier\", style = \"epci\", displace = { policy = \"shrunk\" }"),
          "campaign.toml:13: règle inconnue « shrunk »",
          "campaign.toml:13: unknown policy 'shrunk'", "Vouliez-vous dire « shrink » ?",
          "Did you mean 'shrink'?");
    check(layer("level = \"epci\", style = \"epci\", displace = { mode = \"ring\" }"),
          "campaign.toml:13: seuls les symboles de projets peuvent être déplacés",
          "campaign.toml:13: only symbols of projects can be displaced");
    check(map_head + "template = \"a4-payage\"\n",
          "campaign.toml:13: modèle de page introuvable : « a4-payage »",
          "campaign.toml:13: page template not found: 'a4-payage'",
          "Vouliez-vous dire « a4-paysage » ? Modèles présents : a4-paysage.",
          "Did you mean 'a4-paysage'? Templates there: a4-paysage.");
    check(map_head + "column = { barres = \"epci\" }\nlayers = [ { level = \"epci\", style = "
                     "\"epci\" } ]\n",
          "campaign.toml:13: clé inconnue « barres » dans [[maps]] carte, column",
          "campaign.toml:13: unknown key 'barres' in [[maps]] carte, column",
          "Vouliez-vous dire « bars » ?", "Did you mean 'bars'?");
    check(map_head + "dpi = 10\n", "campaign.toml:13: dpi = 10 : attendu de 30 à 1200",
          "campaign.toml:13: dpi = 10: expected 30 to 1200");
    check(map_head + "formats = [\"tiff\"]\n", "campaign.toml:13: format inconnu « tiff »",
          "campaign.toml:13: unknown format 'tiff'", "Possibles : png, pdf, svg.",
          "Known: png, pdf, svg.");
    check(map_head, "campaign.toml:10: il manque la clé « layers » dans [[maps]] carte",
          "campaign.toml:10: key 'layers' is missing in [[maps]] carte");
    check(sound + "[[maps]]\nname = \"a/b\"\n",
          "campaign.toml:11: le nom « a/b » ne peut pas servir de nom de fichier",
          "campaign.toml:11: the name 'a/b' cannot be a file name",
          "Lettres sans accent, chiffres, « - » et « _ » ; par exemple « a-b ».",
          "Letters without accents, digits, '-' and '_'; for example 'a-b'.");
}

TEST_CASE("tables", "[campaign]") {
    const std::string table = "[[tables]]\nname = \"t\"\nsource = \"vivier\"\nrows = \"a\"\n";
    check(sound + table + table, "campaign.toml:15: deux tables s'appellent « t »",
          "campaign.toml:15: two tables are called 't'");
    check(sound + changed(table, "vivier", "communes"),
          "campaign.toml:12: la source « communes » n'est pas une source de projets",
          "campaign.toml:12: source 'communes' is not a source of projects");
}
