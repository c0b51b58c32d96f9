// SPDX-License-Identifier: Apache-2.0
// Symbols whose properties follow the data, evaluated for one feature. Private to `render`.
#pragma once

#include "base/context.hpp"
#include "expr/expression.hpp"
#include "render/map_layer.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace maille::render {

/// Gives the symbol of each feature of one layer. Belongs to one thread.
class SymbolResolver {
public:
    /// Throws as expr::Expression::parse.
    SymbolResolver(const MapLayer& layer, base::Context& context);
    /// Reports the values that could not be used.
    ~SymbolResolver();
    SymbolResolver(const SymbolResolver&) = delete;
    SymbolResolver& operator=(const SymbolResolver&) = delete;

    /// True when some property of the class follows the data.
    [[nodiscard]] bool follows_data(std::size_t category) const {
        return m_classes[category].has_value();
    }
    [[nodiscard]] bool follows_data() const;

    /// The class's own symbol where nothing follows the data and the layer has no factors, else one
    /// with the values and at the size of the feature, valid until the next call. A value that is
    /// null or of the wrong kind leaves what the style says and is counted (kind "style.value").
    /// Throws as expr::Expression::evaluate.
    [[nodiscard]] const style::Symbol& symbol(std::size_t feature, std::size_t category);

private:
    struct Bound {
        style::DataDefined defined;
        expr::Expression expression;
    };
    using Bounds = std::vector<Bound>;
    /// The symbol without its data-defined properties, and these in the order of for_each_owner.
    struct FollowingClass {
        style::Symbol own;
        std::vector<Bounds> bounds;
        style::Symbol resolved;
    };
    struct Values;

    [[nodiscard]] const style::Symbol& symbol_as_styled(std::size_t feature, std::size_t category);
    [[nodiscard]] static Bounds compiled(std::vector<style::DataDefined>& defined);
    [[nodiscard]] expr::Value value_of(const Bound& bound) const;

    const MapLayer& m_layer;
    base::Context& m_context;
    expr::Scope m_scope;
    expr::AggregateCache m_aggregates;
    std::vector<std::optional<FollowingClass>> m_classes;
    std::map<std::string, std::uint64_t> m_missed; ///< by place
    style::Symbol m_scaled;
};

} // namespace maille::render
