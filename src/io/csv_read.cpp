// SPDX-License-Identifier: Apache-2.0
#include "io/csv_read.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "io/csv_read_records.hpp"
#include "io/read_fields.hpp"
#include "io/read_text.hpp"

#include <algorithm>

namespace maille::io {

namespace {

/// What the rows had that a table cannot hold.
struct Findings {
    RowList too_many;
    RowList too_few;
    std::size_t dropped_at_end = 0;
};

std::string text_of(const std::filesystem::path& file, const std::string& origin) {
    std::string bytes = base::read_file(file);
    if (auto wide = utf8_from_utf16(bytes); !wide.empty()) {
        return wide;
    }
    if (bytes.starts_with("PK\x03\x04") ||
        std::string_view(bytes).substr(0, 4096).find('\0') != std::string_view::npos) {
        throw base::InputError(
            base::msg("{0} : ce n'est pas un fichier texte", "{0}: this is not a text file",
                      origin),
            base::msg("Si c'est un classeur, donnez-lui son extension (.xlsx, .ods).",
                      "If it is a workbook, give it its extension (.xlsx, .ods)."));
    }
    return bytes;
}

/// Delimiter of the spec, of a first line `sep=;` (which is taken off), or detected.
char delimiter_of(std::string_view& text, const SourceSpec& spec) {
    char delimiter = 0;
    if (text.size() > 5 && text.starts_with("sep=") && (text[5] == '\r' || text[5] == '\n')) {
        delimiter = text[4];
        text.remove_prefix(std::min(text.find('\n', 5) + 1, text.size()));
    }
    if (spec.delimiter == "\\t" || spec.delimiter == "tab") {
        return '\t';
    }
    if (spec.delimiter.size() > 1) {
        throw base::UsageError(
            base::msg("délimiteur inconnu : « {0} »", "unknown delimiter: '{0}'", spec.delimiter),
            base::msg("Donnez un seul caractère : , ; | ou tab.",
                      "Give one character: , ; | or tab."));
    }
    if (!spec.delimiter.empty()) {
        return spec.delimiter.front();
    }
    return delimiter != 0 ? delimiter : detect_delimiter(text);
}

/// Appends one record to the chosen columns.
class RowWriter {
public:
    RowWriter(table::Table& table, std::vector<bool> chosen, TextMender& mender)
        : m_chosen(std::move(chosen)), m_mender(mender) {
        for (auto& column : table.columns()) {
            m_columns.push_back(&column);
        }
    }

    void empty_rows(std::size_t count) {
        for (; count > 0; --count) {
            append({}, 0);
        }
    }

    void append(const std::vector<std::string_view>& cells, std::uint64_t row) {
        auto column = m_columns.begin();
        for (std::size_t i = 0; i < m_chosen.size(); ++i) {
            if (!m_chosen[i]) {
                continue;
            }
            if (i >= cells.size() || cells[i].empty()) {
                (*column)->append_null();
            } else {
                (*column)->append_text(m_mender.mend(cells[i], row));
            }
            ++column;
        }
    }

private:
    std::vector<bool> m_chosen;
    std::vector<table::Column*> m_columns;
    TextMender& m_mender;
};

Findings read_rows(RecordReader& records, std::size_t width, RowWriter& writer) {
    Findings findings;
    std::vector<std::string_view> cells;
    std::uint64_t row = 0;
    std::size_t pending = 0; // rows without values, kept only if a row with values follows
    while (records.next(cells)) {
        const bool blank_line = cells.size() == 1 && cells.front().empty();
        const auto last = std::find_if(cells.rbegin(), cells.rend(),
                                       [](std::string_view cell) { return !cell.empty(); });
        if (last == cells.rend()) {
            pending += blank_line && width > 1 ? 0U : 1U;
            continue;
        }
        writer.empty_rows(pending);
        row += pending + 1;
        pending = 0;
        if (static_cast<std::size_t>(cells.rend() - last) > width) {
            findings.too_many.add(row);
        } else if (cells.size() < width) {
            findings.too_few.add(row);
        }
        writer.append(cells, row);
    }
    findings.dropped_at_end = pending;
    return findings;
}

void report(const Findings& findings, bool unterminated, std::size_t width,
            const std::string& origin, base::ProblemSink& problems) {
    report_rows(problems, base::Severity::warning, "csv.too_many", origin,
                base::msg("{0} : lignes avec plus de cellules que l'en-tête ({1}) ; le surplus est "
                          "ignoré. Un délimiteur manque peut-être de guillemets.",
                          "{0}: rows with more cells than the header ({1}); what exceeds it is "
                          "ignored. A delimiter may lack its quotes.",
                          origin, width),
                findings.too_many);
    report_rows(
        problems, base::Severity::warning, "csv.too_few", origin,
        base::msg("{0} : lignes avec moins de cellules que l'en-tête ({1}) ; les "
                  "manquantes sont vides. Un retour à la ligne manque peut-être de guillemets.",
                  "{0}: rows with fewer cells than the header ({1}); the missing ones are "
                  "empty. A line break may lack its quotes.",
                  origin, width),
        findings.too_few);
    if (unterminated) {
        problems.report({base::Severity::warning,
                         "csv.quote",
                         origin,
                         base::msg("{0} : un guillemet ouvert n'est jamais fermé ; la dernière "
                                   "cellule va jusqu'à la fin du fichier. Fermez-le ou ôtez-le.",
                                   "{0}: a quote is opened and never closed; the last cell runs to "
                                   "the end of the file. Close it or remove it.",
                                   origin),
                         {},
                         1});
    }
    if (findings.dropped_at_end > 0) {
        problems.report(
            {base::Severity::note,
             "csv.empty_rows",
             origin,
             base::msg("{0} : lignes sans aucune valeur à la fin du fichier, laissées de côté",
                       "{0}: rows without any value at the end of the file, left out", origin),
             {},
             findings.dropped_at_end});
    }
}

} // namespace

table::Table read_csv(const std::filesystem::path& file, const SourceSpec& spec,
                      const std::string& origin, base::ProblemSink& problems) {
    const Encoding encoding = encoding_from(spec.encoding);
    const std::string bytes = text_of(file, origin);
    std::string_view text = bytes;
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    const char delimiter = delimiter_of(text, spec); // may take a first line off
    RecordReader records(text, delimiter);
    TextMender mender(encoding);
    std::vector<std::string_view> cells;
    std::vector<std::string> names;
    while (names.empty() && records.next(cells)) {
        if (cells.size() > 1 || !base::trim(cells.front()).empty()) {
            for (const auto cell : cells) {
                names.emplace_back(mender.mend(cell, 0));
            }
        }
    }
    if (names.empty()) {
        throw base::InputError(
            base::msg("{0} : le fichier est vide", "{0}: the file is empty", origin),
            base::msg("Exportez ou téléchargez-le de nouveau.", "Export or download it again."));
    }
    names = clean_headers(std::move(names), origin, problems);
    const auto chosen = chosen_fields(spec, origin, names);
    table::Table table;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (chosen[i]) {
            table.add(names[i], table::Type::text);
        }
    }
    RowWriter writer(table, chosen, mender);
    const auto findings = read_rows(records, names.size(), writer);
    report(findings, records.unterminated(), names.size(), origin, problems);
    report_rows(problems, base::Severity::note, "text.encoding", origin,
                base::msg("{0} : texte qui n'est pas en UTF-8, lu comme Windows-1252",
                          "{0}: text that is not UTF-8, read as Windows-1252", origin),
                mender.converted());
    return table;
}

} // namespace maille::io
