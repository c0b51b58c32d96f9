// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/version.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace maille::cli {

namespace {

using base::Language;
using base::msg;

/// Builds the parser in one language.
class Parser {
public:
    Parser(CommandLine& line, Language language) : m_line(line), m_language(language) {
        m_app.name("maille");
        m_app.description(text("Cartes et statistiques de couverture territoriale.",
                               "Territorial coverage maps and statistics."));
        m_app.footer(
            text("Exemples :\n  maille run data/demo/campaign.toml -o sorties\n"
                 "  maille join projets.csv --x lon --y lat --crs EPSG:4326 --territories "
                 "epci.gpkg --key siren_epci -o projets.gpkg\n"
                 "Codes de retour : 0 fait ; 1 entrée ou sortie ; 2 commande, campagne ou style ; "
                 "3 avertissements avec --strict ; 4 pages manquées ; 5 contrainte non tenue ; "
                 "130 interrompu.",
                 "Examples:\n  maille run data/demo/campaign.toml -o results\n"
                 "  maille join projects.csv --x lon --y lat --crs EPSG:4326 --territories "
                 "epci.gpkg --key siren_epci -o projects.gpkg\n"
                 "Exit codes: 0 done; 1 input or output; 2 command, campaign or style; 3 warnings "
                 "with --strict; 4 pages failed; 5 constraint not met; 130 interrupted."));
        m_app.require_subcommand(0, 1);
        m_app.get_formatter()->column_width(34);
        m_app.set_help_flag("-h,--help", text("Affiche cette aide", "Prints this help"));
        m_app.add_flag("--version", m_version, text("Affiche la version", "Prints the version"));
        m_app.add_option("--lang", m_line.shared.language, "fr | en")
            ->check(CLI::IsMember({"fr", "en"}));
        add_run();
        add_join();
        add_stats();
        add_displace();
        add_map();
    }

    void parse(std::vector<std::string> arguments) {
        m_arguments = arguments;
        try {
            std::reverse(arguments.begin(), arguments.end());
            m_app.parse(arguments);
        } catch (const CLI::CallForHelp&) {
            const auto chosen = m_app.get_subcommands();
            m_line.answer = chosen.empty() ? m_app.help() : chosen.front()->help("maille");
            return;
        } catch (const CLI::ParseError& error) {
            throw_usage(error);
        }
        if (m_version) {
            m_line.answer = std::string("maille ") + base::version + "\n";
            return;
        }
        const auto chosen = m_app.get_subcommands();
        if (chosen.empty()) {
            m_line.answer = m_app.help();
            return;
        }
        m_line.verb = chosen.front()->get_name();
        if (m_line.verb == "map") {
            pair_layers(*chosen.front());
        }
    }

private:
    const char* text(const char* fr, const char* en) const {
        return m_language == Language::fr ? fr : en;
    }

    void add_shared(CLI::App& verb, const char* output_help) {
        auto& shared = m_line.shared;
        verb.set_help_flag("-h,--help", text("Affiche cette aide", "Prints this help"));
        verb.add_option("-o,--output", shared.output, output_help);
        verb.add_flag("--overwrite", shared.overwrite,
                      text("Remplace une sortie existante", "Replaces an existing output"));
        verb.add_option("-j,--jobs", shared.jobs,
                        text("Nombre de fils (défaut : tous)", "Threads (default: all)"))
            ->check(CLI::Range(1, 1024));
        verb.add_flag("-q,--quiet", shared.quiet,
                      text("Ne dit que les erreurs", "Says errors only"));
        verb.add_flag("-v,--verbose", shared.verbose,
                      text("Dit aussi les remarques", "Says notes too"));
        verb.add_flag(
            "--json", shared.json,
            text("Réponse en JSON sur la sortie standard", "JSON answer on standard output"));
        verb.add_flag("--timing", shared.timing,
                      text("Ajoute le temps de chaque étape", "Adds the time of each step"));
        verb.add_flag("--strict", shared.strict,
                      text("Un avertissement donne le code 3", "A warning gives exit code 3"));
        verb.add_option("--lang", shared.language,
                        text("Langue des messages et des cartes : fr | en",
                             "Language of messages and maps: fr | en"))
            ->check(CLI::IsMember({"fr", "en"}));
        verb.add_option("--config", shared.gdal_config,
                        text("Option de configuration de GDAL, CLÉ=VALEUR",
                             "GDAL configuration option, KEY=VALUE"))
            ->allow_extra_args(false);
    }

    void add_run() {
        auto& verb = *m_app.add_subcommand(
            "run", text("Fait tout ce que la campagne déclare : tables, GeoPackage, cartes",
                        "Makes all that the campaign declares: tables, GeoPackage, maps"));
        verb.add_option("campaign", m_line.run.campaign, "CAMPAIGN.toml")->required();
        add_shared(verb, text("Dossier des sorties (défaut : sorties, à côté de la campagne)",
                              "Folder of the outputs (default: sorties, beside the campaign)"));
        verb.add_option("--only", m_line.run.only, "maps,tables,package")
            ->delimiter(',')
            ->allow_extra_args(false)
            ->check(CLI::IsMember({"maps", "tables", "package"}));
        verb.add_option("--set", m_line.run.set,
                        text("Remplace une valeur de la campagne, a.b=c",
                             "Replaces a value of the campaign, a.b=c"))
            ->allow_extra_args(false);
        verb.add_flag(
            "--dry-run", m_line.shared.dry_run,
            text("Liste les fichiers sans rien écrire", "Lists the files, writes nothing"));
    }

    void add_stats() {
        auto& verb = *m_app.add_subcommand("stats", text("Tables seules", "Tables only"));
        verb.add_option("campaign", m_line.stats.campaign, "CAMPAIGN.toml")->required();
        verb.add_option("--table", m_line.stats.table, text("Une seule table", "One table only"));
        add_shared(verb, text("Dossier des tables", "Folder of the tables"));
        verb.add_option("--set", m_line.stats.set,
                        text("Remplace une valeur de la campagne, a.b=c",
                             "Replaces a value of the campaign, a.b=c"))
            ->allow_extra_args(false);
    }

    void add_join() {
        auto& join = m_line.join;
        auto& verb =
            *m_app.add_subcommand("join", text("Territoire de chaque point, comptes par territoire",
                                               "Territory of each point, counts by territory"));
        verb.add_option("points", join.points, text("Source des points", "Source of the points"))
            ->required();
        verb.add_option(
                "--territories", join.territories,
                text("Source des territoires (polygones)", "Source of the territories (polygons)"))
            ->required();
        verb.add_option("--key", join.key,
                        text("Champ du code des territoires", "Field with the territories' code"))
            ->required();
        verb.add_option(
            "--code", join.code,
            text("Champ des points qui déclare ce code ; il l'emporte sur le point",
                 "Field of the points that declares this code; it prevails over the point"));
        verb.add_option("--id", join.id,
                        text("Champ qui désigne une ligne (défaut : son rang)",
                             "Field that names a row (default: its number)"));
        verb.add_option("--x", join.x,
                        text("Champ de l'abscisse (table sans géométrie)",
                             "Field of the easting (table without geometry)"));
        verb.add_option("--y", join.y, text("Champ de l'ordonnée", "Field of the northing"));
        verb.add_option("--crs", join.crs,
                        text("Système de coordonnées des points, s'il n'est pas dit",
                             "CRS of the points where the source does not say"));
        verb.add_flag("--counts", join.counts,
                      text("Écrit les territoires avec leur compte n_projets",
                           "Writes the territories with their count n_projets"));
        add_shared(verb, text("Fichier écrit : .gpkg ou .csv", "File written: .gpkg or .csv"));
    }

    void add_displace() {
        auto& displace = m_line.displace;
        auto& verb = *m_app.add_subcommand(
            "displace", text("Écarte les symboles qui se recouvrent, chacun dans son territoire",
                             "Pulls overlapping symbols apart, each inside its territory"));
        verb.add_option("points", displace.points,
                        text("Source des points", "Source of the points"))
            ->required();
        verb.add_option("--mode", displace.mode,
                        text("territory (défaut) ; ring, concentric, grid : comme QGIS",
                             "territory (default); ring, concentric, grid: as QGIS"))
            ->check(CLI::IsMember({"territory", "ring", "concentric", "grid"}));
        verb.add_option("--size-mm", displace.size_mm,
                        text("Diamètre d'un symbole, trait compris (sans, comme QGIS)",
                             "Diameter of a symbol with its stroke (without, as QGIS)"))
            ->required();
        verb.add_option("--scale", displace.scale,
                        text("Échelle de la carte : 100000 ou 1:100000",
                             "Scale of the map: 100000 or 1:100000"))
            ->required();
        verb.add_option("--territories", displace.territories,
                        text("Source des territoires (mode territory)",
                             "Source of the territories (mode territory)"));
        verb.add_option("--key", displace.key,
                        text("Champ du code des territoires", "Field with the territories' code"));
        verb.add_option(
            "--gap-mm", displace.gap_mm,
            text("Écart entre deux symboles (défaut : 0)", "Gap between two symbols (default: 0)"));
        verb.add_option("--margin-mm", displace.margin_mm,
                        text("Écart à la limite du territoire et au cadre (défaut : 0)",
                             "Gap to the territory's border and the frame (default: 0)"));
        verb.add_option("--frame", displace.frame,
                        text("xmin,ymin,xmax,ymax que les symboles ne quittent pas",
                             "xmin,ymin,xmax,ymax that symbols do not leave"));
        verb.add_option("--policy", displace.policy,
                        text("Où la place manque : shrink (défaut) réduit, count compte, margin "
                             "déborde, fail arrête",
                             "Where room is wanting: shrink (default), count, margin, fail"))
            ->check(CLI::IsMember({"shrink", "count", "margin", "fail"}));
        verb.add_option("--tolerance-mm", displace.tolerance_mm,
                        text("Modes de QGIS : portée d'un groupe (défaut : 3)",
                             "QGIS modes: reach of a group (default: 3)"));
        verb.add_option("--centre-mm", displace.centre_mm,
                        text("Modes de QGIS : symbole au centre (défaut : 2)",
                             "QGIS modes: symbol at the centre (default: 2)"));
        verb.add_option("--id", displace.id,
                        text("Champ qui désigne une ligne (défaut : tous)",
                             "Field that names a row (default: all)"));
        verb.add_option("--x", displace.x,
                        text("Champ de l'abscisse (table sans géométrie)",
                             "Field of the easting (table without geometry)"));
        verb.add_option("--y", displace.y, text("Champ de l'ordonnée", "Field of the northing"));
        verb.add_option("--crs", displace.crs,
                        text("Système de coordonnées des points, s'il n'est pas dit",
                             "CRS of the points where the source does not say"));
        add_shared(verb, text("Fichier écrit : .gpkg, couches displaced et leaders",
                              "File written: .gpkg, layers displaced and leaders"));
    }

    void add_map() {
        auto& map = m_line.map;
        auto& verb = *m_app.add_subcommand(
            "map", text("Dessine un cadre de carte : des couches et leurs styles QGIS",
                        "Draws one map frame: layers and their QGIS styles"));
        verb.add_option("--layer", m_map_layers,
                        text("Couche à dessiner ; répétable, du dessous vers le dessus",
                             "Layer to draw; repeatable, from below to above"))
            ->allow_extra_args(false)
            ->required();
        verb.add_option(
                "--style", m_map_styles,
                text("Style de la couche qui précède : fichier .qml, nom d'un style fourni, "
                     "ou default (défaut) : celui que le GeoPackage contient",
                     "Style of the layer before it: .qml file, name of a style that comes "
                     "with maille, or default (the default): the one in the GeoPackage"))
            ->allow_extra_args(false);
        verb.add_option("--extent", map.extent,
                        text("xmin,ymin,xmax,ymax (défaut : toutes les couches et 5 %) ; élargie "
                             "aux proportions de l'image",
                             "xmin,ymin,xmax,ymax (default: all layers and 5 %); grown to the "
                             "aspect of the picture"));
        verb.add_option("--scale", map.scale,
                        text("Échelle au lieu de l'étendue : 50000 ou 1:50000",
                             "Scale instead of an extent: 50000 or 1:50000"));
        verb.add_option("--center", map.center,
                        text("x,y, avec --scale (défaut : centre des couches)",
                             "x,y, with --scale (default: centre of the layers)"));
        verb.add_option(
            "--size", map.size,
            text("LxH en millimètres (défaut : 180x180)", "WxH in millimetres (default: 180x180)"));
        verb.add_option("--size-px", map.size_px,
                        text("LxH en pixels, à --dpi", "WxH in pixels, at --dpi"));
        verb.add_option("--dpi", map.dpi,
                        text("Points par pouce (défaut : 300)", "Dots per inch (default: 300)"));
        verb.add_option("--crs", map.crs,
                        text("Système de la carte (défaut : celui de la première couche)",
                             "CRS of the map (default: the first layer's)"));
        verb.add_option(
            "--background", map.background,
            text("#rrggbb ou none (défaut : blanc)", "#rrggbb or none (default: white)"));
        verb.add_option("--title", map.title,
                        text("Titre dans les métadonnées du PDF et du SVG",
                             "Title in the metadata of PDF and SVG"));
        verb.footer(text("Exemple :\n  maille map --layer communes.gpkg --style communes.qml "
                         "--layer projets.gpkg --scale 250000 --size 180x120 -o carte.pdf",
                         "Example:\n  maille map --layer communes.gpkg --style communes.qml "
                         "--layer projects.gpkg --scale 250000 --size 180x120 -o map.pdf"));
        add_shared(verb,
                   text("Fichier écrit : .png, .pdf ou .svg", "File written: .png, .pdf or .svg"));
    }

    /// Gives each --style to the --layer typed before it.
    void pair_layers(const CLI::App& verb) {
        std::size_t layers = 0;
        std::size_t styles = 0;
        auto& pairs = m_line.map.layers;
        for (const CLI::Option* option : verb.parse_order()) {
            if (option->check_name("--layer")) {
                pairs.push_back({m_map_layers.at(layers++), {}});
            } else if (option->check_name("--style")) {
                const auto& style = m_map_styles.at(styles++);
                if (pairs.empty() || !pairs.back().style.empty()) {
                    throw base::UsageError(
                        msg("--style {} ne suit aucune couche", "--style {} follows no layer",
                            style),
                        msg("Chaque --style va au --layer qui le précède, un seul par couche.",
                            "Each --style goes to the --layer before it, one a layer."));
                }
                pairs.back().style = style;
            }
        }
    }

    [[nodiscard]] std::vector<std::string> known_words() const {
        std::vector<std::string> words;
        const auto parsed = m_app.get_subcommands();
        if (parsed.empty()) {
            for (const auto* verb : m_app.get_subcommands([](const CLI::App*) { return true; })) {
                words.push_back(verb->get_name());
            }
        }
        const CLI::App& app = parsed.empty() ? m_app : *parsed.front();
        for (const auto* option : app.get_options()) {
            for (const auto& name : option->get_lnames()) {
                words.push_back("--" + name);
            }
        }
        return words;
    }

    [[noreturn]] void throw_usage(const CLI::ParseError& error) const {
        const auto parsed = m_app.get_subcommands();
        const std::string verb = parsed.empty() ? "" : " " + parsed.front()->get_name();
        const auto extras = m_app.remaining(true);
        const auto help = msg("Voir : maille{} --help", "See: maille{} --help", verb);
        const auto is = [&](CLI::ExitCodes code) {
            return error.get_exit_code() == static_cast<int>(code);
        };
        if (is(CLI::ExitCodes::ExtrasError) && !extras.empty()) {
            // CLI11 lists what it did not understand in any order: the first in the order typed is
            // meant.
            const auto& word = *std::ranges::find_if(m_arguments, [&](const std::string& argument) {
                return std::ranges::find(extras, argument) != extras.end();
            });
            const auto words = known_words();
            const auto near = base::nearest(word, words);
            throw base::UsageError(
                word.starts_with('-') || !parsed.empty()
                    ? msg("option ou argument inconnu : {}", "unknown option or argument: {}", word)
                    : msg("verbe inconnu : {}", "unknown verb: {}", word),
                near ? msg("Vouliez-vous dire {} ?", "Did you mean {}?", *near) : help);
        }
        if (is(CLI::ExitCodes::RequiredError)) {
            throw base::UsageError(msg("maille{} : il manque un argument : {}",
                                       "maille{}: an argument is missing: {}", verb,
                                       std::string(error.what())),
                                   help);
        }
        throw base::UsageError(
            msg("ligne de commande : {}", "command line: {}", std::string(error.what())), help);
    }

    CommandLine& m_line;
    Language m_language;
    bool m_version = false;
    std::vector<std::string> m_arguments; ///< as typed
    std::vector<std::string> m_map_layers;
    std::vector<std::string> m_map_styles;
    CLI::App m_app;
};

} // namespace

base::Language language_of(std::span<const std::string> arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string_view value;
        if (arguments[i] == "--lang" && i + 1 < arguments.size()) {
            value = arguments[i + 1];
        } else if (arguments[i].starts_with("--lang=")) {
            value = std::string_view(arguments[i]).substr(7);
        }
        if (const auto language = base::language_from(value)) {
            return *language;
        }
    }
    return base::language_of_environment();
}

CommandLine parse(std::span<const std::string> arguments, base::Language language) {
    CommandLine line;
    Parser parser(line, language);
    std::vector<std::string> words(arguments.begin(), arguments.end());
    if (!words.empty() && words.front() == "help") {
        // "maille help run" as people type it.
        words.erase(words.begin());
        words.emplace_back("--help");
    }
    parser.parse(std::move(words));
    return line;
}

} // namespace maille::cli
