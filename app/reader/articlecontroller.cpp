// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articlecontroller.h"

#include "app/entities/entitysteps.h"
#include "core/anchoring.h"
#include "highlightsteps.h"
#include "storage/store.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

ArticleController::ArticleController(QObject *parent) : QObject(parent)
{
}

ArticleController::~ArticleController() = default;

AppContext *ArticleController::app() const
{
    return m_app;
}

void ArticleController::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    Q_EMIT appChanged();
    load();
}

QString ArticleController::article() const
{
    return m_id;
}

void ArticleController::setArticle(const QString &article)
{
    if (article == m_id) {
        return;
    }
    m_id = article;
    m_loaded = false;
    Q_EMIT articleChanged();
    Q_EMIT loadedChanged();
    load();
}

bool ArticleController::isLoaded() const
{
    return m_loaded;
}

QString ArticleController::failure() const
{
    return m_failure;
}

QString ArticleController::title() const
{
    return m_article.title;
}

TextPosition ArticleController::start() const
{
    return m_place.position();
}

ReadingDocument *ArticleController::document()
{
    return &m_document;
}

SummaryModel *ArticleController::summary()
{
    return &m_summary;
}

ArticleHighlightModel *ArticleController::highlights()
{
    return &m_highlights;
}

ArticleEntityModel *ArticleController::entities()
{
    return &m_entities;
}

// Begins as soon as everything needed is there, whatever comes first.
void ArticleController::load()
{
    if (!m_app || m_id.isEmpty()) {
        return;
    }
    if (m_app->state() != AppContext::State::Ready) {
        connect(m_app, &AppContext::stateChanged, this, &ArticleController::load, Qt::UniqueConnection);
        return;
    }
    disconnect(m_app, &AppContext::stateChanged, this, nullptr);
    const Store *store = &m_app->store();
    disconnect(store, nullptr, this, nullptr);
    connect(store, &Store::articlesChanged, this, [this](const QList<Id> &ids) {
        if (ids.contains(m_id)) {
            loadArticle();
        }
    });
    connect(store, &Store::highlightsChanged, this, [this](const Id &article) {
        if (article == m_id) {
            loadHighlights();
        }
    });
    connect(store, &Store::entitiesChanged, this, &ArticleController::loadEntities);
    open();
}

// The place first: whoever sees the text may move in it at once.
void ArticleController::open()
{
    ArticleQuery query;
    query.id = m_id;
    m_app->store().articles(query).then(this, [this, id = m_id](const Result<QList<ArticleRow>> &found) {
        if (id != m_id || !m_app) {
            return;
        }
        const bool isKnown = found && !found->isEmpty();
        m_place.open(m_app, m_id, isKnown ? found->constFirst().reading : ReadingPosition());
        loadArticle();
    });
}

void ArticleController::loadArticle()
{
    m_app->store().article(m_id).then(this, [this, id = m_id](const Result<Article> &article) {
        if (id != m_id) {
            return;
        }
        if (article) {
            show(*article);
        } else {
            fail(article.error());
        }
    });
}

void ArticleController::show(const Article &article)
{
    const bool isNew = !m_loaded || article != m_article;
    if (!isNew) {
        return;
    }
    m_article = article;
    m_document.setArticle(article);
    m_summary.show(article);
    loadHighlights();
    loadEntities();
    m_loaded = true;
    m_failure.clear();
    m_app->settings()->setLastArticle(m_id);
    Q_EMIT failureChanged();
    Q_EMIT loadedChanged();
    Q_EMIT opened();
}

void ArticleController::fail(const Error &error)
{
    m_loaded = false;
    m_failure = error.sentence;
    Q_EMIT loadedChanged();
    Q_EMIT failureChanged();
}

void ArticleController::loadHighlights()
{
    HighlightQuery query;
    query.article = m_id;
    m_app->store().highlights(query).then(this, [this, id = m_id](const Result<QList<Highlight>> &found) {
        if (id != m_id) {
            return;
        }
        if (found) {
            m_saved = *found;
            showHighlights();
        } else {
            Q_EMIT m_app->notice(found.error().sentence);
        }
    });
}

void ArticleController::loadEntities()
{
    EntityQuery query;
    query.article = m_id;
    m_app->store().entities(query).then(this, [this, id = m_id](const Result<QList<EntityRow>> &found) {
        if (id != m_id || !found) {
            return;
        }
        QList<Entity> entities;
        for (const EntityRow &row : *found) {
            entities.append(row.entity);
        }
        m_entities.setEntities(entities, m_article.mentions);
    });
}

void ArticleController::showHighlights()
{
    m_document.setHighlights(m_saved + m_pending);
    m_highlights.setHighlights(m_saved);
}

void ArticleController::mark(const TextRange &range, const QString &color, const QString &style)
{
    if (!m_loaded || range.isEmpty()) {
        return;
    }
    Highlight highlight;
    highlight.article = m_id;
    highlight.anchor = anchorAt(m_article.paragraphs, range.normalized());
    highlight.color = highlightColorFromName(color).value_or(HighlightColor::Yellow);
    highlight.style = highlightStyleFromName(style).value_or(HighlightStyle::Solid);

    Highlight shown = highlight;
    shown.id = u"pending-%1"_s.arg(++m_pendingCount);
    m_pending.append(shown);
    showHighlights();
    addHighlight(*m_app, highlight).then(this, [this, pending = shown.id](const Result<Highlight> &saved) {
        finishMark(pending, saved);
    });
}

void ArticleController::finishMark(const Id &pending, const Result<Highlight> &saved)
{
    m_pending.removeIf([&pending](const Highlight &highlight) {
        return highlight.id == pending;
    });
    const bool isNew =
        saved && saved->article == m_id && std::ranges::find(m_saved, saved->id, &Highlight::id) == m_saved.end();
    if (isNew) {
        m_saved.append(*saved);
    }
    showHighlights();
    if (saved) {
        Q_EMIT marked(saved->id);
    }
}

void ArticleController::resize(const QString &highlight, const TextRange &range)
{
    const auto found = std::ranges::find(m_saved, highlight, &Highlight::id);
    if (!m_loaded || range.isEmpty() || found == m_saved.end()) {
        return;
    }
    const Highlight before = *found;
    found->anchor = anchorAt(m_article.paragraphs, range.normalized());
    if (found->anchor == before.anchor) {
        return;
    }
    const Highlight after = *found;
    showHighlights();
    changeHighlight(*m_app, before, after, tr("Change Extent")).then(this, [this](const Result<Highlight> &) {
        loadHighlights(); // as saved, or as it was when saving failed
    });
}

QStringList ArticleController::resizable(const TextRange &selection) const
{
    QStringList ids;
    for (const PlacedHighlight &placed : m_document.highlightsIn(selection)) {
        const bool isSaved = std::ranges::find(m_pending, placed.highlight->id, &Highlight::id) == m_pending.end();
        if (isSaved && placed.highlight->anchor.range != selection) {
            ids.append(placed.highlight->id);
        }
    }
    return ids;
}

void ArticleController::resizeBy(const QString &highlight, const TextRange &selection)
{
    if (const Highlight *found = m_document.highlight(highlight)) {
        const TextRange now = found->anchor.range;
        const TextRange both{std::min(now.start, selection.start), std::max(now.end, selection.end)};
        resize(highlight, both == now ? selection : both);
    }
}

void ArticleController::refuseMention(const QString &entity, const TextRange &range)
{
    answerMention(*m_app, m_id, {entity, textOf(m_article.paragraphs, range), false});
}

QString ArticleController::citation(const TextRange &range) const
{
    const QString published = m_article.published.left(10); // the date without the time
    QStringList source{m_article.title, m_article.publisher, published};
    source.removeAll(QString());
    QStringList lines{textOf(m_article.paragraphs, range.normalized()), u"— "_s + source.join(", "_L1), m_article.url};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void ArticleController::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void ArticleController::setPlace(const TextPosition &position, double progress)
{
    if (m_loaded) {
        m_place.move(position, progress);
    }
}

}
