// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QQmlEngine>
#include <QString>

namespace Mitjul
{

/// An entity that appears with another one.
class RelatedName
{
    Q_GADGET
    QML_VALUE_TYPE(relatedName)
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString kindLabel MEMBER kindLabel CONSTANT FINAL)
    Q_PROPERTY(QString iconName MEMBER iconName CONSTANT FINAL)
    Q_PROPERTY(int sharedArticles MEMBER sharedArticles CONSTANT FINAL)

public:
    Id id;
    QString name; ///< in the language of the screen
    QString kindLabel;
    QString iconName;
    int sharedArticles = 0;

    bool operator==(const RelatedName &) const = default;
};

}
