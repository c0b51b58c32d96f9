// SPDX-License-Identifier: Apache-2.0
// Symbols whose properties follow the data, evaluated for one feature. Private to `render`.
#pragma once

#include "base/context.hpp"
#include "expr/expression.hpp"
#include "render/map_layer.hpp"

#include <map>
#include <string>

namespace maille::render {

/// Gives the symbol of each feature of one layer. Belongs to one thread.
class SymbolResolver {
public:
    SymbolResolver(const MapLayer& layer, base::Context& context);
    ~SymbolResolver();
    SymbolResolver(const SymbolResolver&) = delete;
    SymbolResolver& operator=(const SymbolResolver&) = delete;

    /// The class's own symbol where nothing follows the data, else a copy with the values of the
    /// feature, valid until the next call. A value that is null or of the wrong kind leaves what
    /// the style says and is counted (kind "style.value", reported at the end). Throws as
    /// Expression.
    [[nodiscard]] const style::Symbol& symbol(std::size_t feature, std::size_t category);

private:
    void apply(style::Symbol& symbol);
    void apply(style::SymbolLayer& layer, double faded);
    void apply_one(style::SymbolLayer& layer, const style::DataDefined& defined, double faded);
    [[nodiscard]] expr::Value value_of(const style::DataDefined& defined);

    const MapLayer& m_layer;
    base::Context& m_context;
    std::vector<bool> m_follows; ///< the data, by class
    expr::Scope m_scope;
    expr::AggregateCache m_aggregates;
    std::map<std::string, expr::Expression> m_expressions;
    std::map<std::string, std::uint64_t> m_missed; ///< by place
    style::Symbol m_symbol;
};

} // namespace maille::render
