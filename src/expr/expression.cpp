// SPDX-License-Identifier: Apache-2.0
#include "expr/expression.hpp"

#include "base/error.hpp"
#include "expr/functions.hpp"
#include "expr/node.hpp"

#include <algorithm>

namespace maille::expr {

struct Expression::Compiled {
    std::string text;
    std::string place;
    std::unique_ptr<Node> root;
    std::vector<std::string> fields;
    std::vector<std::string> variables;
};

namespace {

void add_once(std::vector<std::string>& names, const std::string& name) {
    if (std::ranges::find(names, name) == names.end()) {
        names.push_back(name);
    }
}

void collect(const Node& node, std::vector<std::string>& fields,
             std::vector<std::string>& variables) {
    if (node.kind == NodeKind::field) {
        add_once(fields, node.name);
    } else if (node.kind == NodeKind::variable) {
        add_once(variables, node.name);
    }
    for (const auto& child : node.children) {
        if (child) {
            collect(*child, fields, variables);
        }
    }
}

} // namespace

Expression Expression::parse(std::string_view text, std::string place) {
    auto compiled = std::make_shared<Compiled>();
    compiled->text = text;
    compiled->root = parse_nodes(text, place);
    compiled->place = std::move(place);
    collect(*compiled->root, compiled->fields, compiled->variables);
    Expression expression;
    expression.m_compiled = std::move(compiled);
    return expression;
}

Value Expression::evaluate(const Scope& scope) const {
    Environment environment{scope};
    try {
        return expr::evaluate(*m_compiled->root, environment);
    } catch (const EvaluationError& error) {
        throw base::InputError(base::Message{
            m_compiled->place + " : " + error.message.fr + ". Expression : " + m_compiled->text,
            m_compiled->place + ": " + error.message.en + ". Expression: " + m_compiled->text});
    }
}

const std::string& Expression::text() const {
    return m_compiled->text;
}

const std::vector<std::string>& Expression::fields() const {
    return m_compiled->fields;
}

const std::vector<std::string>& Expression::variables() const {
    return m_compiled->variables;
}

std::string Expression::only_field() const {
    return m_compiled->root->kind == NodeKind::field ? m_compiled->root->name : std::string();
}

} // namespace maille::expr
