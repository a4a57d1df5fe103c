// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "storage/views.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Mitjul
{

class AppContext;

/// Where someone is in an article, saved shortly after they stop moving, when the program goes into the background, and
/// when they leave.
class ReadingPlace : public QObject
{
    Q_OBJECT

public:
    explicit ReadingPlace(QObject *parent = nullptr);
    ~ReadingPlace() override;

    /// Starts with what the library knows of an article, and notes that it has been opened.
    void open(AppContext *app, const Id &article, const ReadingPosition &known);
    /// progress is 0…1; only the furthest counts.
    void move(const TextPosition &position, double progress);
    TextPosition position() const;
    void save();

private:
    QPointer<AppContext> m_app;
    Id m_article;
    ReadingPosition m_reading;
    bool m_isSaved = true;
    QTimer m_timer;
};

}
