// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "networkrefusal.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
class RefusingManager : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &, QIODevice *data) override
    {
        // No network speaks this scheme: the reply fails at once, as any other would that found nobody.
        return QNetworkAccessManager::createRequest(operation, QNetworkRequest(QUrl(u"refused:"_s)), data);
    }
};
}

QNetworkAccessManager *NetworkRefusal::create(QObject *parent)
{
    return new RefusingManager(parent);
}

}
