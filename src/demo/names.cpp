// SPDX-License-Identifier: Apache-2.0
#include "demo/names.hpp"

#include "demo/text.hpp"

namespace maille::demo {

namespace {

// Stems that end in a consonant take `soft` endings, those that end in a vowel `hard` ones.
const std::vector<std::string> closed_stems{
    "Arbouz",   "Aubrel",   "Avrenz",   "Bazenc",   "Berlouz",  "Boudric",  "Brouchel", "Cadrev",
    "Caurlem",  "Chantrev", "Clambr",   "Coudrins", "Crespav",  "Dambrel",  "Dourvin",  "Drausel",
    "Ebloiz",   "Erchenl",  "Escaubr",  "Estruv",   "Famerl",   "Flouquin", "Frasnel",  "Gavrenc",
    "Glandrev", "Grouvel",  "Guizenc",  "Haubrev",  "Herlouv",  "Houdrel",  "Jouvrel",  "Lambrez",
    "Liendr",   "Louvranc", "Malbrenc", "Marquelz", "Mesnoul",  "Morvanc",  "Orbelinc", "Oudrenc",
    "Pernelz",  "Quenderv", "Raimbrev", "Revelanc", "Savrenc",  "Selbouv",  "Tambrel",  "Thavrenc",
    "Tourbel",  "Vadrenc",  "Vaudrem",  "Verblouz", "Viendrel", "Wambrenc", "Warlouz",  "Zoudrec"};
const std::vector<std::string> soft{"y",      "ines",  "elles",   "oy",      "ies",
                                    "eux",    "ières", "encourt", "incourt", "ancourt",
                                    "eville", "emont", "ignies",  "eghem",   "empré"};
const std::vector<std::string> open_stems{
    "Aubrou", "Bersi",  "Brelo",  "Caumi",  "Coudri", "Drau",   "Ernou",  "Estrou",
    "Fauvi",  "Glandi", "Gouvre", "Haudru", "Hourde", "Lambou", "Lierno", "Maubri",
    "Mauvre", "Noirve", "Oudri",  "Pouvre", "Quervi", "Roubre", "Sauvri", "Sorbre",
    "Tauvre", "Tilvre", "Vaubri", "Vourze", "Warmi",  "Ybrou"};
const std::vector<std::string> hard{"court", "ville",    "villers", "mont",  "gny",
                                    "gnies", "hem",      "val",     "champ", "bourg",
                                    "pont",  "fontaine", "selle",   "rieux", "quesne"};
const std::vector<std::string> saints{"Aubrin",    "Bertulien", "Calixène",         "Drausinel",
                                      "Evroulet",  "Firmelin",  "Gobrien",          "Hadelinet",
                                      "Josserand", "Landrien",  "Momelin-le-Vieux", "Omerien",
                                      "Pharailde", "Quentelin", "Riquelin",         "Saulverin",
                                      "Thibaudin", "Vaastien",  "Waleriquet",       "Mauronce"};
const std::vector<std::string> additions{
    "le-Grand",    "le-Petit",   "la-Vallée", "les-Bois", "le-Château", "en-Plaine",  "sur-Mont",
    "la-Chaussée", "les-Étangs", "aux-Bœufs", "le-Sec",   "l'Abbaye",   "lès-Marais", "en-Brume"};

} // namespace

std::string NameMaker::plain() {
    if (m_random.below(5) < 2) {
        return m_random.pick(open_stems) + m_random.pick(hard);
    }
    return m_random.pick(closed_stems) + m_random.pick(soft);
}

std::string NameMaker::saint() {
    return (m_random.one_in(4) ? "Sainte-" : "Saint-") + m_random.pick(saints);
}

std::string NameMaker::decorated(const std::string& base) {
    if (m_random.one_in(2)) {
        return base + "-" + m_random.pick(additions);
    }
    return base + (m_random.one_in(4) ? "-lès-" + m_random.pick(open_stems) + "mont"
                                      : "-sur-" + without_article(m_random.pick(river_names())));
}

std::string NameMaker::unused(const std::string& name) {
    return m_used.insert(folded(name)).second ? name : std::string{};
}

std::string NameMaker::town() {
    for (;;) {
        if (std::string name = unused(plain()); !name.empty()) {
            return name;
        }
    }
}

std::string NameMaker::commune() {
    for (;;) {
        const std::uint64_t kind = m_random.below(20);
        std::string name = kind < 2 ? saint() : plain();
        if (kind == 3) {
            name = (m_random.one_in(2) ? "Le " : "Neuville-") + plain();
        } else if (kind > 14 || (kind < 2 && m_random.one_in(2))) {
            name = decorated(name);
        }
        if (std::string fresh = unused(name); !fresh.empty()) {
            return fresh;
        }
    }
}

const std::vector<std::string>& river_names() {
    static const std::vector<std::string> names{
        "l'Ornette",   "la Vélonne",   "la Sombrette", "l'Albranche",  "la Haulette",
        "la Bruvoise", "la Drouvette", "l'Escaubette", "la Morvenne",  "la Quenderve",
        "la Lisarne",  "le Thavron",   "la Rouvresse", "l'Aubrenne",   "la Grelle",
        "le Vaudron",  "la Caurlette", "l'Estruve",    "la Wambrette", "le Noirrieu",
        "la Berlouse", "l'Herlouve",   "la Tambrelle", "le Sauvrieu"};
    return names;
}

std::string without_article(const std::string& river) {
    return river.starts_with("l'") ? river.substr(2) : river.substr(3);
}

std::string of_name(const std::string& name) {
    if (name.starts_with("Le ")) {
        return "du " + name.substr(3);
    }
    const char first = folded(name).front();
    const bool elided =
        first == 'a' || first == 'e' || first == 'i' || first == 'o' || first == 'u';
    return (elided ? "d'" : "de ") + name;
}

} // namespace maille::demo
