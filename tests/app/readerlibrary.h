// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "storage/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace Mitjul
{

/// A library with one article of our own, in a folder that goes away with the test.
class ReaderLibrary
{
public:
    ReaderLibrary()
    {
        reopen();
        for (const Entity &entity : {person(), company()}) {
            answer(store().saveEntity(entity));
        }
        answer(store().saveArticles({article()}));
    }

    /// Closes the library and opens it from the disk, as the next start of the program does.
    void reopen()
    {
        m_app.reset();
        m_app = std::make_unique<AppContext>(m_folder.path());
        m_app->open();
        QVERIFY(QTest::qWaitFor([this] {
            return m_app->state() == AppContext::State::Ready;
        }));
    }

    AppContext &app()
    {
        return *m_app;
    }
    Store &store()
    {
        return m_app->store();
    }

    /// The value of the store's answer; waits for it as the program does, with the event loop running.
    template<typename T>
    static T answer(const QFuture<Result<T>> &asked)
    {
        const bool answered = QTest::qWaitFor([&asked] {
            return asked.isFinished();
        });
        if (!answered || !asked.result()) {
            QTest::qFail("The store gives no value.", __FILE__, __LINE__);
            return T();
        }
        return *asked.result();
    }

    QList<Highlight> highlights()
    {
        HighlightQuery query;
        query.article = article().id;
        return answer(store().highlights(query));
    }

    static Entity person()
    {
        Entity entity;
        entity.id = QStringLiteral("hong");
        entity.nameKo = QStringLiteral("홍길동");
        entity.nameEn = QStringLiteral("Hong Gildong");
        entity.aliases = {entity.nameKo, entity.nameEn};
        return entity;
    }
    static Entity company()
    {
        Entity entity;
        entity.id = QStringLiteral("hwalbin");
        entity.kind = EntityKind::Company;
        entity.nameKo = QStringLiteral("활빈상사");
        entity.nameEn = QStringLiteral("Hwalbin Trading");
        entity.aliases = {entity.nameKo, entity.nameEn};
        return entity;
    }
    static Article article()
    {
        Article article;
        article.id = QStringLiteral("hong-article");
        article.title = QStringLiteral("홍길동, 활빈상사를 세우다");
        article.publisher = QStringLiteral("밑줄");
        article.published = QStringLiteral("2026-03-02T09:00:00+09:00");
        article.url = QStringLiteral("https://example.org/hong");
        article.paragraphs = {
            {ParagraphRole::Deck, QStringLiteral("새 회사가 문을 열었다")},
            {ParagraphRole::Body, QStringLiteral("홍길동은 활빈상사를 세웠다. 홍길동의 뜻은 컸다.")},
            {ParagraphRole::Body, QStringLiteral("활빈상사는 쌀을 나누었다.")},
        };
        article.summary = {
            {QStringLiteral("홍길동이 회사를 세웠다."), QStringLiteral("Hong founded a company."), {0, 1}}};
        article.mentions = {
            {1, 0, 3, person().id}, {1, 5, 9, company().id}, {1, 16, 19, person().id}, {2, 0, 4, company().id}};
        return article;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<AppContext> m_app;
};

}
