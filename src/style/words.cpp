// SPDX-License-Identifier: Apache-2.0
#include "style/words.hpp"

#include <array>
#include <utility>

namespace maille::style {
namespace {

template <class Value> using Word = std::pair<std::string_view, Value>;

template <class Value, std::size_t N>
std::optional<Value> lookup(const std::array<Word<Value>, N>& table, std::string_view word) {
    for (const auto& [known, value] : table) {
        if (known == word) {
            return value;
        }
    }
    return std::nullopt;
}

constexpr std::array<Word<Shape>, 33> shapes{{{"circle", Shape::circle},
                                              {"square", Shape::square},
                                              {"rectangle", Shape::square},
                                              {"square_with_corners", Shape::square_with_corners},
                                              {"diamond", Shape::diamond},
                                              {"triangle", Shape::triangle},
                                              {"equilateral_triangle", Shape::equilateral_triangle},
                                              {"pentagon", Shape::pentagon},
                                              {"hexagon", Shape::hexagon},
                                              {"octagon", Shape::octagon},
                                              {"decagon", Shape::decagon},
                                              {"star", Shape::star},
                                              {"regular_star", Shape::star},
                                              {"cross", Shape::cross},
                                              {"cross2", Shape::cross2},
                                              {"x", Shape::cross2},
                                              {"cross_fill", Shape::cross_fill},
                                              {"asterisk_fill", Shape::asterisk_fill},
                                              {"line", Shape::line},
                                              {"arrow", Shape::arrow},
                                              {"arrowhead", Shape::arrowhead},
                                              {"filled_arrowhead", Shape::filled_arrowhead},
                                              {"half_square", Shape::half_square},
                                              {"diagonal_half_square", Shape::diagonal_half_square},
                                              {"quarter_square", Shape::quarter_square},
                                              {"left_half_triangle", Shape::left_half_triangle},
                                              {"right_half_triangle", Shape::right_half_triangle},
                                              {"semi_circle", Shape::semi_circle},
                                              {"third_circle", Shape::third_circle},
                                              {"quarter_circle", Shape::quarter_circle},
                                              {"half_arc", Shape::half_arc},
                                              {"third_arc", Shape::third_arc},
                                              {"quarter_arc", Shape::quarter_arc}}};

} // namespace

std::optional<PenStyle> pen_style_from(std::string_view word) {
    static constexpr std::array<Word<PenStyle>, 6> styles{
        {{"no", PenStyle::none},
         {"solid", PenStyle::solid},
         {"dash", PenStyle::dash},
         {"dot", PenStyle::dot},
         {"dash dot", PenStyle::dash_dot},
         {"dash dot dot", PenStyle::dash_dot_dot}}};
    return lookup(styles, word);
}

std::optional<Join> join_from(std::string_view word) {
    static constexpr std::array<Word<Join>, 3> joins{
        {{"miter", Join::miter}, {"bevel", Join::bevel}, {"round", Join::round}}};
    return lookup(joins, word);
}

std::optional<Cap> cap_from(std::string_view word) {
    static constexpr std::array<Word<Cap>, 3> caps{
        {{"flat", Cap::flat}, {"square", Cap::square}, {"round", Cap::round}}};
    return lookup(caps, word);
}

std::optional<Brush> brush_from(std::string_view word) {
    static constexpr std::array<Word<Brush>, 15> brushes{{{"no", Brush::none},
                                                          {"solid", Brush::solid},
                                                          {"horizontal", Brush::horizontal},
                                                          {"vertical", Brush::vertical},
                                                          {"cross", Brush::cross},
                                                          {"b_diagonal", Brush::b_diagonal},
                                                          {"f_diagonal", Brush::f_diagonal},
                                                          {"diagonal_x", Brush::diagonal_x},
                                                          {"dense1", Brush::dense1},
                                                          {"dense2", Brush::dense2},
                                                          {"dense3", Brush::dense3},
                                                          {"dense4", Brush::dense4},
                                                          {"dense5", Brush::dense5},
                                                          {"dense6", Brush::dense6},
                                                          {"dense7", Brush::dense7}}};
    return lookup(brushes, word);
}

std::optional<Shape> shape_from(std::string_view word) {
    return lookup(shapes, word);
}

std::optional<Placement> placement_from(std::string_view word) {
    static constexpr std::array<Word<Placement>, 13> placements{
        {{"interval", Placement::interval},
         {"Interval", Placement::interval},
         {"vertex", Placement::vertex},
         {"firstvertex", Placement::first_vertex},
         {"FirstVertex", Placement::first_vertex},
         {"lastvertex", Placement::last_vertex},
         {"LastVertex", Placement::last_vertex},
         {"centralpoint", Placement::central},
         {"CentralPoint", Placement::central},
         {"Vertex", Placement::vertex},
         {"InnerVertices", Placement::inner_vertices},
         {"segmentcenter", Placement::segment_center},
         {"SegmentCenter", Placement::segment_center}}};
    return lookup(placements, word);
}

} // namespace maille::style
