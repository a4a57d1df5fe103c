// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/lines/pagelinemodel.h"
#include "importsession.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace Mitjul
{

/// One staged article as it would be saved: to look at, and to put right.
class ImportPreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::ImportSession *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    /// Of the staged article; -1 for none.
    Q_PROPERTY(int number READ number WRITE setNumber NOTIFY numberChanged FINAL)
    Q_PROPERTY(bool present READ isPresent NOTIFY articleChanged FINAL)
    Q_PROPERTY(bool savable READ isSavable NOTIFY articleChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY articleChanged FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY articleChanged FINAL)
    Q_PROPERTY(QString byline READ byline WRITE setByline NOTIFY articleChanged FINAL)
    Q_PROPERTY(QString publisher READ publisher WRITE setPublisher NOTIFY articleChanged FINAL)
    /// As people write it: "2024-05-31 18:20", in Korean time, or less of it. Any form that pages use can be set; what is
    /// no date is not taken.
    Q_PROPERTY(QString published READ published WRITE setPublished NOTIFY articleChanged FINAL)
    Q_PROPERTY(int hiddenCount READ hiddenCount NOTIFY articleChanged FINAL)
    Q_PROPERTY(Mitjul::PageLineModel *lines READ lines CONSTANT FINAL)
    /// The encodings that the file may be in, likeliest first, with how the text begins in each; empty when it is certain.
    Q_PROPERTY(QStringList encodings READ encodings NOTIFY articleChanged FINAL)
    Q_PROPERTY(QStringList encodingPreviews READ encodingPreviews NOTIFY articleChanged FINAL)

public:
    using QObject::QObject;

    ImportSession *session() const;
    void setSession(ImportSession *session);
    int number() const;
    void setNumber(int number);
    bool isPresent() const;
    bool isSavable() const;
    QString stateText() const;
    QString title() const;
    void setTitle(const QString &title);
    QString byline() const;
    void setByline(const QString &byline);
    QString publisher() const;
    void setPublisher(const QString &publisher);
    QString published() const;
    void setPublished(const QString &published);
    int hiddenCount() const;
    PageLineModel *lines();
    QStringList encodings() const;
    QStringList encodingPreviews() const;

    /// A hidden line comes back to where it stood.
    Q_INVOKABLE void restore(int hidden);
    /// A paragraph is left out, and kept among the hidden lines.
    Q_INVOKABLE void hide(int paragraph);
    Q_INVOKABLE void readAs(int encoding);

Q_SIGNALS:
    void sessionChanged();
    void numberChanged();
    void articleChanged();

private:
    void reload();
    void refuse(const Error &error);
    void save();

    QPointer<ImportSession> m_session;
    int m_number = -1;
    StagedArticle m_staged;
    Article m_article;
    bool m_present = false;
    PageLineModel m_lines;
};

}
