// SPDX-License-Identifier: Apache-2.0
// The footnote on displaced symbols.
#include "base/message.hpp"
#include "base/text.hpp"
#include "press/displaced_pages.hpp"
#include "press/wording.hpp"
#include "render/typography.hpp"

#include <algorithm>
#include <cmath>

namespace maille::press {

namespace {

using displace::Treatment;

/// Median displacement of the symbols that moved, mm; 0 when none did.
double median_mm(const layout::DisplacedSymbols& symbols) {
    std::vector<double> moved;
    for (std::size_t i = 0; i < symbols.rows.size(); ++i) {
        if (symbols.done.leaders[i] != 0) {
            const auto a = symbols.symbols.places[i];
            const auto b = symbols.done.places[i];
            moved.push_back(std::hypot(static_cast<double>(b.x_um - a.x_um),
                                       static_cast<double>(b.y_um - a.y_um)) /
                            1000);
        }
    }
    if (moved.empty()) {
        return 0;
    }
    std::ranges::sort(moved);
    const std::size_t half = moved.size() / 2;
    return moved.size() % 2 == 1 ? moved[half] : (moved[half - 1] + moved[half]) / 2;
}

class Note {
public:
    Note(const DisplacedPage& page, base::Language language) : m_page(page), m_language(language) {}

    std::string make() {
        const auto moved = std::ranges::count(m_page.symbols.done.leaders, std::uint8_t{1});
        const bool all_at_home =
            homes_with(Treatment::overflowed).empty() && homes_with(Treatment::unplaced).empty();
        if (moved > 0) {
            const std::string home = readable_level(m_page.level, m_language);
            add(base::msg("Symboles déplacés pour éviter leur superposition{0} : {2} sur {3}, "
                          "déplacement médian {4} mm.",
                          "Symbols moved so that they do not overlap{1}: {2} of {3}, median shift "
                          "{4} mm.",
                          all_at_home ? " ; chacun reste dans son " + home : "",
                          all_at_home ? "; each stays in its " + home : "",
                          whole(static_cast<std::uint64_t>(moved)),
                          whole(m_page.symbols.certificate.symbols),
                          render::number_text(median_mm(m_page.symbols), 1, m_language)));
        }
        add_homes(Treatment::shrunk, {"Symboles réduits", "Smaller symbols"}, false);
        add_homes(Treatment::counted, {"Un disque chiffré pour tous", "One numbered disc for all"},
                  true);
        add_homes(Treatment::overflowed, {"Symboles hors du territoire", "Symbols outside"}, false);
        add_homes(Treatment::unplaced, {"Sans place pour un symbole", "No room for a symbol"},
                  true);
        add_homes(Treatment::outside_frame, {"Hors du cadre", "Outside the frame"}, true);
        return m_text;
    }

private:
    [[nodiscard]] std::string whole(std::uint64_t number) const {
        return render::number_text(static_cast<double>(number), 0, m_language);
    }

    void add(const base::Message& sentence) {
        m_text += (m_text.empty() ? "" : " ") + sentence.in(m_language);
    }

    [[nodiscard]] std::vector<const displace::HomeReport*> homes_with(Treatment treatment) const {
        std::vector<const displace::HomeReport*> homes;
        for (const auto& home : m_page.symbols.done.homes) {
            if (home.treatment == treatment) {
                homes.push_back(&home);
            }
        }
        return homes;
    }

    void add_homes(Treatment treatment, const base::Message& what, bool with_number) {
        std::string names;
        for (const auto* home : homes_with(treatment)) {
            names += (names.empty() ? "" : ", ") + m_page.home_names[home->home];
            if (with_number) {
                names += " (" + whole(home->symbols) + ")";
            }
        }
        if (!names.empty()) {
            add(base::msg("{0} : {2}.", "{1}: {2}.", what.fr, what.en, names));
        }
    }

    const DisplacedPage& m_page;
    base::Language m_language;
    std::string m_text;
};

} // namespace

std::string displacement_note(const DisplacedPage& page, base::Language language) {
    return Note(page, language).make();
}

} // namespace maille::press
