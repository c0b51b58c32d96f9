// SPDX-License-Identifier: Apache-2.0
#include "io/csv_read_rows.hpp"

#include <algorithm>

namespace maille::io {

namespace {

/// What the rows had that a table cannot hold.
struct Findings {
    RowList too_many;
    RowList too_few;
    std::size_t dropped_at_end = 0;
};

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

void read_csv_rows(RecordReader& records, const std::vector<bool>& chosen, table::Table& table,
                   TextMender& mender, const std::string& origin, base::ProblemSink& problems) {
    RowWriter writer(table, chosen, mender);
    const auto findings = read_rows(records, chosen.size(), writer);
    report(findings, records.unterminated(), chosen.size(), origin, problems);
}

} // namespace maille::io
