// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "app/namedid.h"
#include "core/highlight.h"
#include "core/textrange.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

namespace Mitjul
{

/// One highlight, opened to be changed. Each change shows and is saved at once, and can be undone; the note is saved while
/// it is written and becomes one step of the undo history when its writing ends.
class HighlightController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    Q_PROPERTY(QString highlight READ highlight WRITE setHighlight NOTIFY highlightChanged REQUIRED FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString quote READ quote NOTIFY changed FINAL)
    Q_PROPERTY(Mitjul::TextRange range READ range NOTIFY changed FINAL)
    /// Its words are no longer in the text, or others stand there.
    Q_PROPERTY(bool uncertain READ isUncertain NOTIFY changed FINAL)
    /// Its words are no longer in the text.
    Q_PROPERTY(bool lost READ isLost NOTIFY changed FINAL)
    Q_PROPERTY(QString color READ color WRITE setColor NOTIFY changed FINAL)
    Q_PROPERTY(QString style READ style WRITE setStyle NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)
    Q_PROPERTY(QStringList tags READ tags NOTIFY changed FINAL)
    Q_PROPERTY(QStringList entityIds READ entityIds NOTIFY changed FINAL)
    Q_PROPERTY(QList<Mitjul::NamedId> entities READ entities NOTIFY entitiesChanged FINAL)

public:
    explicit HighlightController(QObject *parent = nullptr);
    /// Saves what has been written.
    ~HighlightController() override;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString highlight() const;
    void setHighlight(const QString &highlight);

    bool isLoaded() const;
    QString quote() const;
    TextRange range() const;
    bool isUncertain() const;
    bool isLost() const;
    QString color() const;
    void setColor(const QString &color);
    QString style() const;
    void setStyle(const QString &style);
    QString note() const;
    void setNote(const QString &note);
    QStringList tags() const;
    QStringList entityIds() const;
    QList<NamedId> entities() const;

    /// Surrounding spaces and a leading # are not part of a tag; one that is there already is not added again.
    Q_INVOKABLE void addTag(const QString &tag);
    Q_INVOKABLE void removeTag(const QString &tag);
    Q_INVOKABLE void linkEntity(const QString &entity);
    Q_INVOKABLE void unlinkEntity(const QString &entity);
    /// Ends the writing of the note: what has been written is saved and becomes a step of the undo history.
    Q_INVOKABLE void finishNote();
    /// Moves the highlight to the trash, with Undo.
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void appChanged();
    void highlightChanged();
    /// The highlight's values are there, for the first time.
    void opened();
    void changed();
    void entitiesChanged();
    /// The highlight is no longer there.
    void removed();

private:
    void load();
    void fetch();
    void take(const Highlight &highlight);
    void change(const Highlight &after, const QString &text);
    void saveNote();
    void noteEnded(const Result<Highlight> &saved);
    void loadEntityNames();

    QPointer<AppContext> m_app;
    Id m_id;
    bool m_loaded = false;
    int m_generation = 0; ///< of our own changes: what was asked before the latest is out of date
    Highlight m_highlight;
    QString m_savedNote; ///< what the store has
    bool m_noteFailed = false; ///< could not be saved, and is tried again
    std::optional<Highlight> m_beforeNote; ///< while a note is being written
    QTimer m_noteTimer;
    QHash<Id, QString> m_entityNames;
};

}
