// SPDX-License-Identifier: Apache-2.0
#include "cli/svg_page.hpp"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <pugixml.hpp>
#include <stdexcept>
#include <string>
#include <utility>

namespace cli {
namespace {

constexpr double mm_per_point = 25.4 / 72;

struct Matrix {
    std::array<double, 6> m{1, 0, 0, 1, 0, 0};
    [[nodiscard]] At operator()(At p) const {
        return {m[0] * p.x + m[2] * p.y + m[4], m[1] * p.x + m[3] * p.y + m[5]};
    }
    [[nodiscard]] Matrix after(const Matrix& b) const { // this ∘ b
        const At origin = (*this)({b.m[4], b.m[5]});
        return {{m[0] * b.m[0] + m[2] * b.m[1], m[1] * b.m[0] + m[3] * b.m[1],
                 m[0] * b.m[2] + m[2] * b.m[3], m[1] * b.m[2] + m[3] * b.m[3], origin.x, origin.y}};
    }
};

Matrix transform_of(const pugi::xml_node& node) {
    Matrix result;
    const std::string text = node.attribute("transform").value();
    auto& m = result.m;
    if (!text.empty() && std::sscanf(text.c_str(), "matrix(%lf,%lf,%lf,%lf,%lf,%lf)", m.data(),
                                     &m[1], &m[2], &m[3], &m[4], &m[5]) != 6) {
        throw std::runtime_error("transform not understood: " + text);
    }
    return result;
}

/// `name` as attribute or in `style`; empty when it is in neither.
std::string property(const pugi::xml_node& node, const std::string& name) {
    if (const auto attribute = node.attribute(name.c_str()); !attribute.empty()) {
        return attribute.value();
    }
    const std::string style = std::string(";") + node.attribute("style").value();
    const auto at = style.find(";" + name + ":");
    if (at == std::string::npos) {
        return {};
    }
    const auto from = at + name.size() + 2;
    return style.substr(from, style.find(';', from) - from);
}

std::optional<Rgb> colour(const std::string& text) {
    std::array<double, 3> part{};
    if (std::sscanf(text.c_str(), "rgb(%lf%%, %lf%%, %lf%%)", part.data(), &part[1], &part[2]) !=
        3) {
        return std::nullopt;
    }
    Rgb result = 0;
    for (const double percent : part) {
        result = result << 8U | static_cast<Rgb>(std::lround(percent * 2.55));
    }
    return result;
}

At between(const std::array<At, 4>& c, double t) {
    const double u = 1 - t;
    const auto sum = [&](double At::* axis) {
        return u * u * u * c[0].*axis + 3 * u * u * t * c[1].*axis + 3 * u * t * t * c[2].*axis +
               t * t * t * c[3].*axis;
    };
    return {sum(&At::x), sum(&At::y)};
}

/// Sub-paths of a `d` (M, L, H, V, C, Z, absolute: all that Cairo writes).
class PathReader {
public:
    explicit PathReader(const char* d) : m_d(d) {}

    std::vector<Outline> read() {
        while (*m_d != '\0') {
            if (std::strchr("MLHVCZ", *m_d) != nullptr) {
                m_command = *m_d++;
                m_d += std::strspn(m_d, " \n");
            }
            step();
        }
        // Cairo ends a closed outline with a move to its start.
        std::erase_if(m_parts, [](const Outline& part) { return part.size() < 2; });
        return std::move(m_parts);
    }

private:
    void step() {
        if (m_command == 'M') {
            m_parts.emplace_back();
        }
        switch (m_command) {
        case 'Z':
            m_here = m_parts.back().front();
            break;
        case 'C':
            curve();
            break;
        case 'H':
            m_here.x = number();
            break;
        case 'V':
            m_here.y = number();
            break;
        default:
            m_here = point();
            break;
        }
        m_parts.back().push_back(m_here);
        m_command = m_command == 'M' || m_command == 'Z' ? 'L' : m_command;
    }
    void curve() {
        const At first = point();
        const At second = point();
        const std::array<At, 4> corners{m_here, first, second, point()};
        for (const double t : {0.25, 0.5, 0.75}) {
            m_parts.back().push_back(between(corners, t));
        }
        m_here = corners[3];
    }
    At point() {
        const double x = number();
        return {x, number()};
    }
    double number() {
        char* end = nullptr;
        const double value = std::strtod(m_d, &end);
        if (end == m_d) {
            throw std::runtime_error("path not understood at " + std::string(m_d).substr(0, 20));
        }
        m_d = end + std::strspn(end, " ,\n");
        return value;
    }

    const char* m_d;
    char m_command = 'M';
    At m_here;
    std::vector<Outline> m_parts;
};

std::vector<Outline> sub_paths(const char* d) {
    return PathReader(d).read();
}

class Reader {
public:
    void define(const pugi::xml_node& node) {
        const std::string id = node.attribute("id").value();
        for (const auto& child : node.children()) {
            if (child.name() == std::string("path") && !id.empty()) {
                for (const auto& part : sub_paths(child.attribute("d").value())) {
                    m_glyphs[id].insert(m_glyphs[id].end(), part.begin(), part.end());
                }
            } else {
                define(child);
            }
        }
    }
    void draw(const pugi::xml_node& node, const Matrix& outer) {
        for (const auto& child : node.children()) {
            const std::string name = child.name();
            if (name == "path") {
                path(child, outer.after(transform_of(child)));
            } else if (name == "g") {
                const auto inner = outer.after(transform_of(child));
                if (!child.child("use").empty()) {
                    text(child, inner);
                } else {
                    draw(child, inner);
                }
            }
        }
    }
    [[nodiscard]] SvgPage take() { return std::move(m_page); }

private:
    void path(const pugi::xml_node& node, const Matrix& to_points) {
        Drawn drawn{colour(property(node, "fill")), colour(property(node, "stroke")),
                    sub_paths(node.attribute("d").value())};
        for (auto& part : drawn.parts) {
            for (auto& p : part) {
                p = placed(p, to_points);
            }
        }
        m_halo = !drawn.fill && property(node, "stroke-opacity") != "1";
        m_page.paths.push_back(std::move(drawn));
    }
    void text(const pugi::xml_node& node, const Matrix& to_points) {
        Lettering text;
        text.colour = colour(property(node, "fill")).value_or(0);
        text.haloed = std::exchange(m_halo, false);
        for (const auto& use : node.children("use")) {
            const At start{use.attribute("x").as_double(), use.attribute("y").as_double()};
            auto letter = m_glyphs[use.attribute("xlink:href").value() + 1];
            for (auto& p : letter) {
                p = placed({p.x + start.x, p.y + start.y}, to_points);
            }
            if (!letter.empty()) {
                text.letters.push_back(std::move(letter));
            }
        }
        if (!text.letters.empty()) {
            m_page.texts.push_back(std::move(text));
        }
    }
    static At placed(At p, const Matrix& to_points) {
        const At at = to_points(p);
        return {at.x * mm_per_point, at.y * mm_per_point};
    }

    std::map<std::string, Outline> m_glyphs;
    SvgPage m_page;
    bool m_halo = false;
};

} // namespace

SvgPage read_svg(const std::filesystem::path& file) {
    pugi::xml_document document;
    if (!document.load_file(file.c_str()) || document.child("svg").empty()) {
        throw std::runtime_error("no SVG: " + file.string());
    }
    Reader reader;
    for (const auto& defs : document.child("svg").children("defs")) {
        reader.define(defs);
    }
    reader.draw(document.child("svg"), {});
    return reader.take();
}

} // namespace cli
