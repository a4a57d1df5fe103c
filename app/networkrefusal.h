// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace Mitjul
{

/// Mitjul asks nobody for anything: whatever a screen or an article names with an address is not fetched.
class NetworkRefusal : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

}
