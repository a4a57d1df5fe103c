// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "entitylabels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Mitjul
{

QString entityName(const Entity &entity)
{
    return preferredName(entity.nameKo, entity.nameEn);
}

QString preferredName(const QString &nameKo, const QString &nameEn)
{
    const bool korean = QLocale().language() == QLocale::Korean;
    const QString &wanted = korean ? nameKo : nameEn;
    return !wanted.isEmpty() ? wanted : korean ? nameEn : nameKo;
}

QString entityKindLabel(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return QCoreApplication::translate("EntityKind", "Person");
    case EntityKind::Company:
        return QCoreApplication::translate("EntityKind", "Company");
    case EntityKind::Organization:
        return QCoreApplication::translate("EntityKind", "Organization");
    case EntityKind::Product:
        return QCoreApplication::translate("EntityKind", "Product");
    case EntityKind::Event:
        return QCoreApplication::translate("EntityKind", "Event");
    case EntityKind::Place:
        return QCoreApplication::translate("EntityKind", "Place");
    case EntityKind::Work:
        return QCoreApplication::translate("EntityKind", "Work");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString entityKindPluralLabel(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return QCoreApplication::translate("EntityKind", "People");
    case EntityKind::Company:
        return QCoreApplication::translate("EntityKind", "Companies");
    case EntityKind::Organization:
        return QCoreApplication::translate("EntityKind", "Organizations");
    case EntityKind::Product:
        return QCoreApplication::translate("EntityKind", "Products");
    case EntityKind::Event:
        return QCoreApplication::translate("EntityKind", "Events");
    case EntityKind::Place:
        return QCoreApplication::translate("EntityKind", "Places");
    case EntityKind::Work:
        return QCoreApplication::translate("EntityKind", "Works");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString entityKindIcon(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return u"user-symbolic"_s;
    case EntityKind::Company:
        return u"view-bank-symbolic"_s;
    case EntityKind::Organization:
        return u"group-symbolic"_s;
    case EntityKind::Product:
        return u"package-symbolic"_s;
    case EntityKind::Event:
        return u"view-calendar-day-symbolic"_s;
    case EntityKind::Place:
        return u"mark-location-symbolic"_s;
    case EntityKind::Work:
        return u"bookmarks-symbolic"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

}
