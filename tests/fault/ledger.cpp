// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "ledger.h"

#include "storage/store.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Mitjul
{

QString stateOf(const Highlight &mark)
{
    const QStringList parts{mark.article, mark.anchor.quote, mark.note, mark.tags.join(u','),
        highlightColorName(mark.color), highlightStyleName(mark.style)};
    const QByteArray hash = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex());
}

Ledger::Ledger(const QByteArray &output)
{
    const QByteArray whole = output.first(output.lastIndexOf('\n') + 1);
    for (const QByteArray &line : whole.split('\n')) {
        if (!line.isEmpty()) {
            read(line.split(' '));
        }
    }
}

int Ledger::acknowledged() const
{
    return m_acknowledged;
}

void Ledger::read(const QList<QByteArray> &words)
{
    const bool done = words.value(0) == "ack";
    const QByteArray what = words.value(1);
    const QString name = QString::fromUtf8(words.value(2));
    m_acknowledged += done ? 1 : 0;
    if (what == "mark" && done) {
        m_shelf.marks.insert(name, QString::fromUtf8(words.value(3)));
        m_shelf.tried.remove(name);
    } else if (what == "mark") {
        m_shelf.tried.insert(name);
    } else if (what == "empty") {
        m_shelf.triedEmpty = !done;
        if (done) {
            m_shelf.marks.removeIf([](const auto &entry) {
                return entry.value() == "trashed"_L1;
            });
        }
    } else if (what == "article") {
        m_shelf.triedArticle = !done;
        m_shelf.article = done ? name : m_shelf.article;
    } else if (what == "backup") {
        m_backups.insert(name, m_shelf);
    } else if (what == "restore") {
        m_triedRestore = words.value(0) == "try" ? name : QString();
        m_shelf = done ? m_backups.value(name) : m_shelf;
    }
}

QString Ledger::compareWith(const QString &folder) const
{
    Store store({folder, {}, {}});
    if (const Result<Done> opened = store.open().result(); !opened) {
        return u"does not open: %1 (%2)"_s.arg(opened.error().sentence, opened.error().detail);
    }
    const Result<HealthReport> health = store.checkHealth().result();
    if (!health || !health->findings.isEmpty()) {
        return u"is not well: %1"_s.arg(
            health ? healthFindingName(health->findings.first().kind) : health.error().detail);
    }
    if (QFileInfo::exists(folder + "/damaged"_L1)) {
        return u"was taken for damaged"_s;
    }
    Shelf stored;
    const Result<QList<Highlight>> marks = store.highlights({}).result();
    const Result<QList<TrashRow>> trash = store.trash().result();
    const Result<Article> article = store.article(u"driven"_s).result();
    if (!marks || !trash) {
        return u"cannot be read"_s;
    }
    for (const Highlight &mark : *marks) {
        stored.marks.insert(mark.id, stateOf(mark));
    }
    for (const TrashRow &row : *trash) {
        stored.marks.insert(row.id, u"trashed"_s);
    }
    stored.article = article ? QString::fromLatin1(contentHashOf(*article).toHex()) : QString();
    const QString difference = compare(m_shelf, stored);
    return difference.isEmpty() || m_triedRestore.isEmpty() ? difference
                                                            : compare(m_backups.value(m_triedRestore), stored);
}

QString Ledger::compare(const Shelf &shelf, const Shelf &stored)
{
    for (const auto &[id, state] : shelf.marks.asKeyValueRange()) {
        const bool mayBeGone = shelf.triedEmpty && state == "trashed"_L1;
        if (stored.marks.value(id) != state && !shelf.tried.contains(id)
            && !(mayBeGone && !stored.marks.contains(id))) {
            return u"has lost mark %1: %2 instead of %3"_s.arg(id, stored.marks.value(id), state);
        }
    }
    if (!shelf.triedArticle && stored.article != shelf.article) {
        return u"has another text"_s;
    }
    return {};
}

}
