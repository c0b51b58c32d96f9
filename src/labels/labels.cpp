// SPDX-License-Identifier: Apache-2.0
// Names by priority: names first, then the numbers of those without room, then the next priority.
#include "labels/labels.hpp"

#include "labels/collation.hpp"
#include "labels/site.hpp"
#include "labels/solve.hpp"
#include "render/house.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace maille::labels {
namespace {

class Placing {
public:
    Placing(render::Canvas& canvas, const Request& request)
        : m_request(request), m_wishes(collect(request, canvas)), m_typesetter(canvas),
          m_room(request, m_wishes), m_site{request, m_typesetter, m_room, canvas},
          m_context(canvas.context()),
          m_first_key(request.before != nullptr ? request.before->keys.size() + 1 : 1) {
        const auto keyed = static_cast<std::size_t>(std::count_if(
            m_wishes.begin(), m_wishes.end(), [](const Wish& wish) { return wish.keyed; }));
        m_digits = std::to_string(m_first_key + keyed).size();
    }

    [[nodiscard]] Placed run() {
        std::map<int, std::vector<std::size_t>, std::greater<>> by_priority;
        for (std::size_t i = 0; i < m_wishes.size(); ++i) {
            by_priority[m_wishes[i].manner.priority].push_back(i);
        }
        for (const auto& [priority, wishes] : by_priority) {
            place(wishes);
        }
        number();
        report();
        std::stable_sort(m_placed.labels.begin(), m_placed.labels.end(),
                         [](const PlacedLabel& a, const PlacedLabel& b) {
                             return std::tie(a.z_index, a.layer, a.text) <
                                    std::tie(b.z_index, b.layer, b.text);
                         });
        return std::move(m_placed);
    }

private:
    /// Text that a number takes the room of, before it is known.
    [[nodiscard]] std::string widest_number() const {
        std::string text;
        text.resize(m_digits, '0');
        return text;
    }

    void place(const std::vector<std::size_t>& wishes) {
        std::vector<std::size_t> named;
        std::vector<std::size_t> numbered;
        for (const std::size_t i : wishes) {
            (m_wishes[i].at_most == Form::name ? named : numbered).push_back(i);
        }
        const std::vector<std::size_t> left = settle(named, false);
        numbered.insert(numbered.end(), left.begin(), left.end());
        std::vector<std::size_t> dropped;
        std::vector<std::size_t> keyed;
        for (const std::size_t i : numbered) {
            (m_wishes[i].keyed ? keyed : dropped).push_back(i);
        }
        const std::vector<std::size_t> lost = settle(keyed, true);
        dropped.insert(dropped.end(), lost.begin(), lost.end());
        for (const std::size_t i : dropped) {
            const Wish& wish = m_wishes[i];
            m_placed.dropped.push_back({wish.layer, wish.row, one_line(wish.text)});
        }
    }

    /// Places the names (or numbers) of these wishes; those without a place.
    std::vector<std::size_t> settle(std::vector<std::size_t> wishes, bool numbers) {
        std::vector<std::vector<Candidate>> candidates(m_wishes.size());
        for (const std::size_t i : wishes) {
            if (numbers) {
                set_bold(m_wishes[i]);
            }
            candidates[i] =
                places(m_site, m_wishes[i], numbers ? widest_number() : m_wishes[i].text);
        }
        // Upper layers first, then those with the least choice.
        std::sort(wishes.begin(), wishes.end(), [&](std::size_t a, std::size_t b) {
            const auto order = [&](std::size_t i) {
                const Wish& wish = m_wishes[i];
                return std::tuple(m_request.layers.size() - wish.layer, candidates[i].size(),
                                  std::cref(wish.text).get(), wish.anchor.y, wish.anchor.x,
                                  wish.row);
            };
            return order(a) < order(b);
        });
        std::vector<Choice> choices;
        choices.reserve(wishes.size());
        for (const std::size_t i : wishes) {
            choices.push_back({&candidates[i], m_wishes[i].manner.overlaps});
        }
        const auto taken = solve(choices, m_request.frame.page);
        std::vector<std::size_t> left;
        for (std::size_t k = 0; k < wishes.size(); ++k) {
            if (taken[k]) {
                commit(m_wishes[wishes[k]], candidates[wishes[k]][*taken[k]], numbers);
            } else {
                left.push_back(wishes[k]);
            }
        }
        for (std::size_t k = 0; k < wishes.size() && !numbers; ++k) {
            if (taken[k]) {
                repeat(m_wishes[wishes[k]], candidates[wishes[k]][*taken[k]]);
            }
        }
        return left;
    }

    static void set_bold(Wish& wish) {
        wish.manner.text.weight = render::Weight::bold;
        wish.manner.text.color = render::house::ink;
        wish.manner.text.tracking = 0;
    }

    void commit(const Wish& wish, const Candidate& candidate, bool number) {
        if (!wish.manner.overlaps) {
            m_room.take(candidate);
        }
        PlacedLabel label;
        label.layer = wish.layer;
        label.row = wish.row;
        label.text = one_line(wish.text);
        label.pieces = candidate.pieces;
        label.boxes = candidate.boxes;
        label.style = wish.manner.text;
        label.z_index = wish.manner.settings->z_index;
        if (number) {
            label.number = 0; // known when all are placed
        }
        m_placed.labels.push_back(std::move(label));
    }

    /// Further places of a name along its line, as far apart as the style says.
    void repeat(const Wish& wish, const Candidate& first) {
        if (wish.manner.repeat_mm <= 0 || m_site.geometry(wish).kind() != geom::Kind::line) {
            return;
        }
        std::vector<geom::Point> used{first.boxes.front().middle};
        constexpr int most = 20;
        for (int i = 0; i < most; ++i) {
            const auto candidates = places(m_site, wish, wish.text, used, wish.manner.repeat_mm);
            if (candidates.empty()) {
                return;
            }
            used.push_back(candidates.front().boxes.front().middle);
            commit(wish, candidates.front(), false);
        }
    }

    /// Gives the numbers in alphabetical order and sets them in the room kept for them.
    void number() {
        std::vector<std::tuple<CollationKey, geom::Point, PlacedLabel*>> order;
        for (PlacedLabel& label : m_placed.labels) {
            if (label.number) {
                order.emplace_back(CollationKey(label.text), label.boxes.front().middle, &label);
            }
        }
        std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
            const auto key = [](const auto& one) {
                return std::tuple(std::get<0>(one), std::get<1>(one).y, std::get<1>(one).x);
            };
            return key(a) < key(b);
        });
        std::size_t next = m_first_key;
        for (auto& [key, middle, label] : order) {
            label->number = next;
            const std::string text = std::to_string(next);
            const Line line = m_typesetter.line(text, label->style);
            label->boxes = {{middle, line.ink.w / 2, line.ink.h / 2, 0}};
            label->pieces = {
                {text, {middle.x - line.ink.center_x(), middle.y - line.ink.center_y()}, 0}};
            m_placed.keys.push_back({next, label->text, label->layer, label->row});
            ++next;
        }
    }

    void report() {
        std::sort(m_placed.dropped.begin(), m_placed.dropped.end(),
                  [](const Dropped& a, const Dropped& b) {
                      return std::tuple(a.layer, CollationKey(a.text), a.row) <
                             std::tuple(b.layer, CollationKey(b.text), b.row);
                  });
        report_dropped(m_request, m_placed, m_context);
    }

    const Request& m_request;
    std::vector<Wish> m_wishes;
    Typesetter m_typesetter;
    Room m_room;
    Site m_site;
    base::Context& m_context;
    std::size_t m_first_key;
    std::size_t m_digits = 1;
    Placed m_placed;
};

} // namespace

void report_dropped(const Request& request, const Placed& placed, base::Context& context) {
    for (const Dropped& dropped : placed.dropped) {
        const std::string& layer = request.layers[dropped.layer].name;
        context.problems.report({base::Severity::note,
                                 "label.dropped",
                                 layer,
                                 base::msg("Étiquettes sans place sur la carte (couche {}).",
                                           "Labels without room on the map (layer {}).", layer),
                                 {dropped.text},
                                 1});
    }
}

Placed place_labels(render::Canvas& canvas, const Request& request) {
    return Placing(canvas, request).run();
}

} // namespace maille::labels
