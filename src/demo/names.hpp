// SPDX-License-Identifier: Apache-2.0
// Made-up French names.
#pragma once
#include "demo/random.hpp"

#include <set>
#include <string>

namespace maille::demo {

/// Names of places, none of them given twice even when case, accents and dashes are ignored.
class NameMaker {
public:
    explicit NameMaker(Random random) : m_random(random) {}

    /// A commune, such as "Brouchelles-sur-Ornette" or "Saint-Aubrin".
    std::string commune();

    /// A town: a plain name without additions.
    std::string town();

private:
    std::string plain();
    std::string saint();
    std::string decorated(const std::string& base);
    std::string unused(const std::string& name);

    Random m_random;
    std::set<std::string> m_used;
};

/// Names of rivers, with their article: "l'Ornette", "la Vélonne".
const std::vector<std::string>& river_names();

/// The name without its article: "Ornette".
std::string without_article(const std::string& river);

/// "de X", "d'X" or "du X" for a name with "Le": the genitive a title needs.
std::string of_name(const std::string& name);

} // namespace maille::demo
