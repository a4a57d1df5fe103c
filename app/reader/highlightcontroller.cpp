// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlightcontroller.h"

#include "app/entities/entitylabels.h"
#include "app/highlights/highlightfeed.h"
#include "app/highlights/highlighttrash.h"
#include "highlightsteps.h"
#include "storage/store.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mitjul
{

namespace
{
constexpr auto afterTyping = 800ms;
constexpr auto afterFailure = 3s;
}

HighlightController::HighlightController(QObject *parent) : QObject(parent)
{
    m_noteTimer.setSingleShot(true);
    connect(&m_noteTimer, &QTimer::timeout, this, &HighlightController::saveNote);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &HighlightController::saveNote);
}

HighlightController::~HighlightController()
{
    finishNote();
}

AppContext *HighlightController::app() const
{
    return m_app;
}

void HighlightController::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    Q_EMIT appChanged();
    load();
}

QString HighlightController::highlight() const
{
    return m_id;
}

void HighlightController::setHighlight(const QString &highlight)
{
    if (highlight == m_id) {
        return;
    }
    finishNote();
    m_id = highlight;
    m_loaded = false;
    m_noteFailed = false;
    m_highlight = {};
    Q_EMIT highlightChanged();
    Q_EMIT changed();
    Q_EMIT entitiesChanged();
    load();
}

bool HighlightController::isLoaded() const
{
    return m_loaded;
}

QString HighlightController::quote() const
{
    return m_highlight.anchor.quote;
}

TextRange HighlightController::range() const
{
    return m_highlight.anchor.range;
}

bool HighlightController::isUncertain() const
{
    return Mitjul::isUncertain(m_highlight);
}

bool HighlightController::isLost() const
{
    return m_highlight.anchor.state == AnchorState::Orphan;
}

QString HighlightController::color() const
{
    return highlightColorName(m_highlight.color);
}

void HighlightController::setColor(const QString &color)
{
    Highlight after = m_highlight;
    after.color = highlightColorFromName(color).value_or(m_highlight.color);
    change(after, tr("Change Colour"));
}

QString HighlightController::style() const
{
    return highlightStyleName(m_highlight.style);
}

void HighlightController::setStyle(const QString &style)
{
    Highlight after = m_highlight;
    after.style = highlightStyleFromName(style).value_or(m_highlight.style);
    change(after, tr("Change Style"));
}

QStringList HighlightController::tags() const
{
    return m_highlight.tags;
}

void HighlightController::addTag(const QString &tag)
{
    QString name = tag.simplified();
    while (name.startsWith(u'#')) {
        name = name.sliced(1).trimmed();
    }
    if (name.isEmpty() || m_highlight.tags.contains(name, Qt::CaseInsensitive)) {
        return;
    }
    Highlight after = m_highlight;
    after.tags.append(name);
    change(after, tr("Add Tag"));
}

void HighlightController::removeTag(const QString &tag)
{
    Highlight after = m_highlight;
    after.tags.removeAll(tag);
    change(after, tr("Remove Tag"));
}

QStringList HighlightController::entityIds() const
{
    return m_highlight.entities;
}

QList<NamedId> HighlightController::entities() const
{
    QList<NamedId> linked;
    for (const Id &id : m_highlight.entities) {
        linked.append({id, m_entityNames.value(id)});
    }
    return linked;
}

void HighlightController::linkEntity(const QString &entity)
{
    if (entity.isEmpty() || m_highlight.entities.contains(entity)) {
        return;
    }
    Highlight after = m_highlight;
    after.entities.append(entity);
    change(after, tr("Link to Name"));
}

void HighlightController::unlinkEntity(const QString &entity)
{
    Highlight after = m_highlight;
    after.entities.removeAll(entity);
    change(after, tr("Unlink from Name"));
}

void HighlightController::load()
{
    if (!m_app || m_id.isEmpty()) {
        return;
    }
    const Store *store = &m_app->store();
    disconnect(store, nullptr, this, nullptr);
    connect(store, &Store::highlightsChanged, this, [this](const Id &article) {
        if (!m_loaded || article == m_highlight.article) {
            fetch();
        }
    });
    fetch();
}

void HighlightController::fetch()
{
    HighlightQuery query;
    query.id = m_id;
    const auto isCurrent = [this, id = m_id, generation = m_generation] {
        return id == m_id && generation == m_generation;
    };
    m_app->store().highlights(query).then(this, [this, isCurrent](const Result<QList<Highlight>> &found) {
        if (!isCurrent()) {
            return;
        }
        if (!found) {
            Q_EMIT m_app->notice(found.error().sentence);
        } else if (found->isEmpty()) {
            m_noteTimer.stop();
            m_beforeNote.reset();
            m_loaded = false;
            Q_EMIT removed();
        } else {
            take(found->constFirst());
        }
    });
}

// A note that is being written is the reader's word, not the store's.
void HighlightController::take(const Highlight &highlight)
{
    const QString written = m_highlight.note;
    m_highlight = highlight;
    m_savedNote = highlight.note;
    if (m_beforeNote || m_noteFailed) {
        m_highlight.note = written;
    }
    const bool isNew = !std::exchange(m_loaded, true);
    Q_EMIT changed();
    loadEntityNames();
    if (isNew) {
        Q_EMIT opened();
    }
}

void HighlightController::change(const Highlight &after, const QString &text)
{
    if (!m_loaded || after == m_highlight) {
        return;
    }
    finishNote();
    const Highlight before = m_highlight;
    m_highlight = after;
    ++m_generation;
    Q_EMIT changed();
    loadEntityNames();
    changeHighlight(*m_app, before, after, text).then(this, [this](const Result<Highlight> &) {
        fetch(); // as saved, or as it was when saving failed
    });
}

QString HighlightController::note() const
{
    return m_highlight.note;
}

void HighlightController::setNote(const QString &note)
{
    if (!m_loaded || note == m_highlight.note) {
        return;
    }
    if (!m_beforeNote) {
        m_beforeNote = m_highlight;
    }
    m_highlight.note = note;
    ++m_generation;
    m_noteTimer.start(afterTyping);
    Q_EMIT changed();
}

void HighlightController::saveNote()
{
    m_noteTimer.stop();
    if (!m_app || !m_loaded || (m_highlight.note == m_savedNote && !m_noteFailed)) {
        return;
    }
    m_savedNote = m_highlight.note;
    const QPointer<HighlightController> self = this;
    m_app->store()
        .saveHighlight(m_highlight)
        .then(m_app, [app = m_app, self, id = m_id, note = m_highlight.note](const Result<Highlight> &saved) {
            if (self && self->m_id == id) {
                self->noteEnded(saved);
            } else if (!saved) {
                QGuiApplication::clipboard()->setText(note);
                Q_EMIT app->notice(tr("The note could not be saved. It is on the clipboard."));
            }
        });
}

// What could not be saved stays on the screen, and is tried again until it can.
void HighlightController::noteEnded(const Result<Highlight> &saved)
{
    const bool failedBefore = std::exchange(m_noteFailed, !saved);
    if (saved) {
        return;
    }
    m_noteTimer.start(afterFailure);
    if (!failedBefore) {
        Q_EMIT m_app->notice(saved.error().sentence);
    }
}

void HighlightController::finishNote()
{
    saveNote();
    if (m_app && m_beforeNote && m_beforeNote->note != m_highlight.note) {
        rememberChange(*m_app, *m_beforeNote, m_highlight, tr("Edit Note"));
    }
    m_beforeNote.reset();
}

void HighlightController::remove()
{
    if (m_app && m_loaded) {
        finishNote();
        trashHighlights(*m_app, {m_id});
    }
}

void HighlightController::loadEntityNames()
{
    for (const Id &id : std::as_const(m_highlight.entities)) {
        if (m_entityNames.contains(id)) {
            continue;
        }
        m_app->store().entity(id).then(this, [this, id](const Result<Entity> &entity) {
            m_entityNames.insert(id, entity ? entityName(*entity) : id);
            Q_EMIT entitiesChanged();
        });
    }
    Q_EMIT entitiesChanged();
}

}
