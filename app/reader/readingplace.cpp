// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingplace.h"

#include "app/appcontext.h"
#include "storage/store.h"

#include <QGuiApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace Mitjul
{

ReadingPlace::ReadingPlace(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &ReadingPlace::save);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &ReadingPlace::save);
}

ReadingPlace::~ReadingPlace()
{
    save();
}

void ReadingPlace::open(AppContext *app, const Id &article, const ReadingPosition &known)
{
    save();
    m_app = app;
    m_article = article;
    m_reading = known;
    m_isSaved = false;
    save();
}

void ReadingPlace::move(const TextPosition &position, double progress)
{
    const ReadingPosition reading{position, std::max(m_reading.progress, std::clamp(progress, 0.0, 1.0))};
    if (reading == m_reading) {
        return;
    }
    m_reading = reading;
    m_isSaved = false;
    m_timer.start();
}

TextPosition ReadingPlace::position() const
{
    return m_reading.position;
}

void ReadingPlace::save()
{
    m_timer.stop();
    if (m_isSaved || !m_app || m_article.isEmpty()) {
        return;
    }
    m_isSaved = true;
    // A place that cannot be saved is not worth a message: the next save of a mark will say what is wrong.
    m_app->store().saveReadingPosition(m_article, m_reading);
}

}
