// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "testlibrary.h"

#include "core/anchoring.h"
#include "storage/store.h"

namespace Mitjul
{

TestLibrary::TestLibrary(QObject *parent) : QObject(parent)
{
    reopen();
}

TestLibrary::~TestLibrary() = default;

AppContext *TestLibrary::app() const
{
    return m_app.get();
}

void TestLibrary::reopen()
{
    // The old one closes its files before the new one asks for them.
    m_app.reset();
    m_app = std::make_unique<AppContext>(m_folder.path());
    QQmlEngine::setObjectOwnership(m_app.get(), QQmlEngine::CppOwnership);
    m_app->appearance()->applyToApplication();
    m_app->open();
    Q_EMIT appChanged();
}

void TestLibrary::mark(int paragraph, const QString &color, const QString &style, const QString &note)
{
    Store &store = m_app->store();
    ArticleQuery first;
    first.order = ArticleQuery::Order::Title;
    first.limit = 1;
    store.articles(first)
        .then(&store,
            [&store](const Result<QList<ArticleRow>> &rows) {
                return QFuture(store.article(rows->first().id));
            })
        .unwrap()
        .then(this,
            [&store, paragraph, color, style, note](const Result<Article> &article) {
                Highlight highlight;
                highlight.article = article->id;
                highlight.anchor = anchorAt(article->paragraphs, {{paragraph, 0}, {paragraph, 40}});
                highlight.color = *highlightColorFromName(color);
                highlight.style = *highlightStyleFromName(style);
                highlight.note = note;
                highlight.tags = QStringList{QStringLiteral("경제"), QStringLiteral("다시 볼 것")};
                if (!article->mentions.isEmpty()) {
                    highlight.entities = {article->mentions.first().entity};
                }
                return QFuture(store.saveHighlight(highlight));
            })
        .unwrap()
        .then(this, [this](const Result<Highlight> &) {
            Q_EMIT marked();
        });
}

void TestLibrary::makeNamesakes(const QString &name)
{
    for (const QString &nameEn : {QStringLiteral("One"), QStringLiteral("Another")}) {
        Entity entity;
        entity.kind = EntityKind::Company;
        entity.nameKo = name;
        entity.nameEn = nameEn + QStringLiteral(" Namesake");
        entity.aliases = {entity.nameKo, entity.nameEn};
        m_app->store().saveEntity(entity);
    }
}

}
