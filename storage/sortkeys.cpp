// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "sortkeys.h"

#include "database.h"
#include "meta.h"
#include "statement.h"
#include "transaction.h"

#include <algorithm>

#include <unicode/ucol.h>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr int articlesAtOnce = 1000;
const QString versionKey = u"sort_keys"_s;

void remakeAll(Database &database, const SortKeys &keys)
{
    Statement page(database, u"SELECT rowid, title, publisher FROM article WHERE rowid > ? ORDER BY rowid LIMIT ?"_s);
    Statement update(database, u"UPDATE article SET title_key = ?, publisher_key = ? WHERE rowid = ?"_s);
    qint64 last = 0;
    for (qint64 before = -1; before != last;) {
        before = last;
        page.run(last, articlesAtOnce);
        while (page.next() && page.ascendTo(last, 0)) {
            update.run(keys.of(page.text(1)), keys.of(page.text(2)), last);
        }
    }
}
}

// As QCollator has it by default, so that lists sorted by one and the other agree.
SortKeys::SortKeys() : m_collator(nullptr, ucol_close)
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator.reset(ucol_open("ko_KR", &status));
    ucol_setAttribute(m_collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    ucol_setAttribute(m_collator.get(), UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
    ucol_setAttribute(m_collator.get(), UCOL_CASE_FIRST, UCOL_UPPER_FIRST, &status);
}

QByteArray SortKeys::of(const QString &text) const
{
    const auto *letters = reinterpret_cast<const UChar *>(text.utf16());
    const auto length = int32_t(text.size());
    QByteArray key(4 * text.size() + 16, Qt::Uninitialized);
    const auto make = [&]() {
        return ucol_getSortKey(
            m_collator.get(), letters, length, reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
    };
    qsizetype needed = make();
    if (needed > key.size()) {
        key.resize(needed);
        needed = make();
    }
    key.truncate(std::max<qsizetype>(0, needed - 1)); // without the zero at the end
    return key;
}

QString SortKeys::version() const
{
    UVersionInfo version;
    ucol_getVersion(m_collator.get(), version);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(version), sizeof version).toHex());
}

void SortKeys::bringUpToDate(Database &database)
{
    const SortKeys keys;
    if (database.failed() || Meta::value(database, versionKey) == keys.version()) {
        return;
    }
    Transaction transaction(database);
    remakeAll(database, keys);
    Meta::set(database, versionKey, keys.version());
    transaction.commit();
}

void SortKeys::forget(Database &database)
{
    Meta::set(database, versionKey, {});
}

}
