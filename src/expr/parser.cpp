// SPDX-License-Identifier: Apache-2.0
// Precedence as in QGIS: OR, AND, NOT, comparisons, + -, * / // %, ^ (to the right), ||, unary
// minus and plus, [ ].
#include "base/error.hpp"
#include "base/text.hpp"
#include "expr/functions.hpp"
#include "expr/token.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace maille::expr {
namespace {

using Pointer = std::unique_ptr<Node>;

std::string upper(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    });
    return result;
}

Pointer make(NodeKind kind) {
    auto node = std::make_unique<Node>();
    node->kind = kind;
    return node;
}

Pointer literal(Value value) {
    auto node = make(NodeKind::literal);
    node->value = std::move(value);
    return node;
}

Pointer binary(Operator op, Pointer left, Pointer right) {
    auto node = make(NodeKind::binary);
    node->op = op;
    node->children.push_back(std::move(left));
    node->children.push_back(std::move(right));
    return node;
}

Pointer unary(Operator op, Pointer operand) {
    auto node = make(NodeKind::unary);
    node->op = op;
    node->children.push_back(std::move(operand));
    return node;
}

class Parser {
public:
    Parser(std::string_view text, const std::string& place)
        : m_text(text), m_place(place), m_tokens(tokens_of(text, place)) {}

    Pointer run() {
        Pointer node = disjunction();
        if (peek().kind != TokenKind::end) {
            unexpected();
        }
        return node;
    }

private:
    [[nodiscard]] const Token& peek(std::size_t ahead = 0) const {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    [[nodiscard]] bool at_symbol(std::string_view symbol, std::size_t ahead = 0) const {
        return peek(ahead).kind == TokenKind::symbol && peek(ahead).text == symbol;
    }
    [[nodiscard]] bool at_word(std::string_view word, std::size_t ahead = 0) const {
        return peek(ahead).kind == TokenKind::word && upper(peek(ahead).text) == word;
    }
    bool take_symbol(std::string_view symbol) {
        const bool here = at_symbol(symbol);
        m_at += here ? 1U : 0U;
        return here;
    }
    bool take_word(std::string_view word) {
        const bool here = at_word(word);
        m_at += here ? 1U : 0U;
        return here;
    }
    void want_symbol(std::string_view symbol) {
        if (!take_symbol(symbol)) {
            fail(base::msg("« {} » attendu.", "\"{}\" expected.", symbol));
        }
    }

    [[noreturn]] void fail(const base::Message& what, base::Message hint = {}) const {
        const std::string column = std::to_string(peek().column);
        throw base::ConfigError(base::Message{m_place + " : expression, colonne " + column + " : " +
                                                  what.fr + " Expression : " + std::string(m_text),
                                              m_place + ": expression, column " + column + ": " +
                                                  what.en + " Expression: " + std::string(m_text)},
                                std::move(hint));
    }
    [[noreturn]] void unexpected() const {
        if (peek().kind == TokenKind::end) {
            fail(base::msg("l'expression s'arrête trop tôt.", "the expression ends too early."));
        }
        fail(base::msg("« {} » inattendu.", "unexpected \"{}\".", peek().text));
    }

    Pointer disjunction() {
        Pointer left = conjunction();
        while (take_word("OR")) {
            left = binary(Operator::disjunction, std::move(left), conjunction());
        }
        return left;
    }

    Pointer conjunction() {
        Pointer left = negation();
        while (take_word("AND")) {
            left = binary(Operator::conjunction, std::move(left), negation());
        }
        return left;
    }

    Pointer negation() {
        if (take_word("NOT")) {
            return unary(Operator::negation, negation());
        }
        return comparison();
    }

    Pointer comparison() {
        Pointer left = sum();
        while (true) {
            if (at_word("IN") || (at_word("NOT") && at_word("IN", 1))) {
                left = in_list(std::move(left));
            } else if (const auto op = comparison_operator()) {
                left = binary(*op, std::move(left), sum());
            } else {
                return left;
            }
        }
    }

    std::optional<Operator> comparison_operator() {
        static const std::map<std::string_view, Operator> symbols{
            {"=", Operator::equal},          {"<>", Operator::not_equal},
            {"!=", Operator::not_equal},     {"<", Operator::less},
            {"<=", Operator::less_equal},    {">", Operator::greater},
            {">=", Operator::greater_equal}, {"~", Operator::regexp}};
        if (peek().kind == TokenKind::symbol) {
            const auto found = symbols.find(peek().text);
            if (found == symbols.end()) {
                return std::nullopt;
            }
            ++m_at;
            return found->second;
        }
        if (take_word("IS")) {
            return take_word("NOT") ? Operator::is_not : Operator::is;
        }
        if (take_word("LIKE")) {
            return Operator::like;
        }
        if (take_word("ILIKE")) {
            return Operator::ilike;
        }
        if (at_word("NOT") && (at_word("LIKE", 1) || at_word("ILIKE", 1))) {
            ++m_at;
            return take_word("LIKE") ? Operator::not_like : (++m_at, Operator::not_ilike);
        }
        return std::nullopt;
    }

    Pointer in_list(Pointer value) {
        const bool without = take_word("NOT");
        ++m_at; // IN
        auto node = make(without ? NodeKind::not_in_list : NodeKind::in_list);
        node->children.push_back(std::move(value));
        want_symbol("(");
        do {
            node->children.push_back(disjunction());
        } while (take_symbol(","));
        want_symbol(")");
        return node;
    }

    Pointer sum() {
        Pointer left = product();
        while (at_symbol("+") || at_symbol("-")) {
            const Operator op = take_symbol("+") ? Operator::plus : (++m_at, Operator::minus);
            left = binary(op, std::move(left), product());
        }
        return left;
    }

    Pointer product() {
        static const std::map<std::string_view, Operator> symbols{{"*", Operator::times},
                                                                  {"/", Operator::divide},
                                                                  {"//", Operator::divide_whole},
                                                                  {"%", Operator::modulo}};
        Pointer left = power();
        while (peek().kind == TokenKind::symbol && symbols.contains(peek().text)) {
            const Operator op = symbols.at(peek().text);
            ++m_at;
            left = binary(op, std::move(left), power());
        }
        return left;
    }

    Pointer power() {
        Pointer left = joined();
        return take_symbol("^") ? binary(Operator::power, std::move(left), power())
                                : std::move(left);
    }

    Pointer joined() {
        Pointer left = sign();
        while (take_symbol("||")) {
            left = binary(Operator::concat, std::move(left), sign());
        }
        return left;
    }

    Pointer sign() {
        if (take_symbol("-")) {
            return unary(Operator::negate, sign());
        }
        return take_symbol("+") ? sign() : indexed();
    }

    Pointer indexed() {
        Pointer left = primary();
        while (take_symbol("[")) {
            auto node = make(NodeKind::index);
            node->children.push_back(std::move(left));
            node->children.push_back(disjunction());
            want_symbol("]");
            left = std::move(node);
        }
        return left;
    }

    Pointer primary() {
        const Token token = peek();
        switch (token.kind) {
        case TokenKind::number:
            ++m_at;
            return literal(number(token.text));
        case TokenKind::text:
            ++m_at;
            return literal(token.text);
        case TokenKind::field:
            ++m_at;
            return named(NodeKind::field, token.text);
        case TokenKind::variable:
            ++m_at;
            return named(NodeKind::variable, token.text);
        case TokenKind::word:
            return word();
        case TokenKind::special:
            unknown_function(token.text);
        case TokenKind::symbol:
            if (take_symbol("(")) {
                Pointer inner = disjunction();
                want_symbol(")");
                return inner;
            }
            unexpected();
        case TokenKind::end:
            break;
        }
        unexpected();
    }

    static Pointer named(NodeKind kind, std::string name) {
        auto node = make(kind);
        node->name = std::move(name);
        return node;
    }

    static Value number(const std::string& digits) {
        std::int64_t whole = 0;
        const char* end = digits.data() + digits.size();
        if (const auto [at, error] = std::from_chars(digits.data(), end, whole);
            error == std::errc() && at == end && whole <= 2147483647) {
            return {whole};
        }
        return {base::parse_number(digits).value_or(0)};
    }

    Pointer word() {
        const std::string name = peek().text;
        const std::string word = upper(name);
        if (at_symbol("(", 1)) {
            return call(name);
        }
        if (word == "CASE") {
            ++m_at;
            return choice();
        }
        static const std::vector<std::string> reserved{
            "AND", "OR", "NOT", "IN", "IS", "LIKE", "ILIKE", "WHEN", "THEN", "ELSE", "END"};
        if (std::ranges::find(reserved, word) != reserved.end()) {
            unexpected();
        }
        ++m_at;
        if (word == "NULL") {
            return literal({});
        }
        if (word == "TRUE" || word == "FALSE") {
            return literal(word == "TRUE");
        }
        return named(NodeKind::field, name);
    }

    Pointer choice() {
        auto node = make(NodeKind::choice);
        while (take_word("WHEN")) {
            node->children.push_back(disjunction());
            if (!take_word("THEN")) {
                fail(base::msg("THEN attendu.", "THEN expected."));
            }
            node->children.push_back(disjunction());
        }
        if (take_word("ELSE")) {
            node->children.push_back(disjunction());
            node->has_else = true;
        }
        if (node->children.size() < 2 || !take_word("END")) {
            fail(base::msg("END attendu, après un WHEN au moins.",
                           "END expected, after at least one WHEN."));
        }
        return node;
    }

    Pointer call(const std::string& name) {
        const Function* function = find_function(name);
        if (function == nullptr) {
            unknown_function(name);
        }
        m_at += 2;
        auto node = make(NodeKind::call);
        node->function = function;
        while (!at_symbol(")")) {
            add_argument(*node);
            if (!take_symbol(",") && !at_symbol(")")) {
                unexpected();
            }
        }
        const std::size_t count = node->children.size();
        if (count < function->least || count > function->most) {
            fail(base::msg(
                "la fonction {} reçoit {} argument(s) ; elle en veut {}.",
                "function {} is given {} argument(s); it wants {}.", function->name, count,
                function->most == any_number
                    ? std::to_string(function->least) + "+"
                    : std::to_string(function->least) + (function->most > function->least
                                                             ? "–" + std::to_string(function->most)
                                                             : "")));
        }
        ++m_at;
        return node;
    }

    void add_argument(Node& call) {
        const auto& names = call.function->names;
        if (peek().kind != TokenKind::word || !at_symbol(":=", 1)) {
            call.children.push_back(disjunction());
            return;
        }
        const auto found = std::ranges::find_if(
            names, [&](std::string_view name) { return upper(name) == upper(peek().text); });
        if (found == names.end()) {
            fail(base::msg("la fonction {} n'a pas d'argument « {} ».",
                           "function {} has no argument \"{}\".", call.function->name,
                           peek().text));
        }
        const auto index = static_cast<std::size_t>(found - names.begin());
        m_at += 2;
        if (call.children.size() <= index) {
            call.children.resize(index + 1);
        }
        call.children[index] = disjunction();
    }

    [[noreturn]] void unknown_function(const std::string& name) const {
        if (known_to_qgis(name)) {
            fail(base::msg("Maille n'a pas la fonction « {} » de QGIS.",
                           "Maille does not have QGIS's function \"{}\".", name));
        }
        const auto near = base::nearest(name, function_names());
        fail(base::msg("fonction inconnue « {} ».", "unknown function \"{}\".", name),
             near ? base::msg("Vouliez-vous « {} » ?", "Did you mean \"{}\"?", *near)
                  : base::Message{});
    }

    std::string_view m_text;
    const std::string& m_place;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
};

} // namespace

std::unique_ptr<Node> parse_nodes(std::string_view text, const std::string& place) {
    return Parser(text, place).run();
}

} // namespace maille::expr
