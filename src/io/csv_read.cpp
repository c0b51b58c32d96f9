// SPDX-License-Identifier: Apache-2.0
#include "io/csv_read.hpp"

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/text.hpp"
#include "io/csv_read_rows.hpp"
#include "io/read_fields.hpp"
#include "io/read_text.hpp"

#include <algorithm>

namespace maille::io {

namespace {

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
    read_csv_rows(records, chosen, table, mender, origin, problems);
    report_rows(problems, base::Severity::note, "text.encoding", origin,
                base::msg("{0} : texte qui n'est pas en UTF-8, lu comme Windows-1252",
                          "{0}: text that is not UTF-8, read as Windows-1252", origin),
                mender.converted());
    return table;
}

} // namespace maille::io
