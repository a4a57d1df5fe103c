// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "aboutdata.h"

#include <QCoreApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace Mitjul
{

KAboutData aboutData()
{
    KAboutData about(u"mitjul"_s, QCoreApplication::translate("AboutData", "Mitjul"), QStringLiteral(MITJUL_VERSION),
        QCoreApplication::translate("AboutData", "Reader for Korean articles that keeps what you mark"),
        KAboutLicense::LGPL_V2_1, QCoreApplication::translate("AboutData", "© 2026 The Mitjul developers"));
    about.setLicense(KAboutLicense::LGPL_V2_1, KAboutLicense::OrLaterVersions);
    about.setDesktopFileName(u"org.mitjul.Mitjul"_s);
    about.setOrganizationDomain("mitjul.org"_ba);
    about.setHomepage(u"https://mitjul.org"_s);
    about.addAuthor(QCoreApplication::translate("AboutData", "The Mitjul developers"));
    about.setProgramLogo(QIcon::fromTheme(u"org.mitjul.Mitjul"_s));
    return about;
}

}
