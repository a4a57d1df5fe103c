// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "settings.h"

#include "lettersize.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// Each face keeps its own family, so that going to the other face and back changes nothing.
QString familyKey(Settings::Face face)
{
    return face == Settings::Face::Serif ? u"serifFamily"_s : u"sansFamily"_s;
}
}

Settings::Settings(const QString &folder, QObject *parent)
    : QObject(parent), m_file(folder + "/settings.ini"_L1, QSettings::IniFormat)
{
}

template<typename T>
bool Settings::keep(const QString &key, const T &old, const T &value)
{
    if (value == old) {
        return false;
    }
    if constexpr (std::is_enum_v<T>) {
        m_file.setValue(key, QString::fromLatin1(QMetaEnum::fromType<T>().valueToKey(int(value))));
    } else {
        m_file.setValue(key, value);
    }
    m_file.sync();
    return true;
}

template<typename E>
E Settings::enumeration(const QString &key, E fallback) const
{
    bool known = false;
    const int value = QMetaEnum::fromType<E>().keyToValue(m_file.value(key).toString().toLatin1().constData(), &known);
    return known ? E(value) : fallback;
}

Settings::Face Settings::face() const
{
    return enumeration(u"face"_s, Face::Serif);
}

void Settings::setFace(Face face)
{
    if (keep(u"face"_s, this->face(), face)) {
        Q_EMIT faceChanged();
        Q_EMIT familyChanged();
    }
}

QString Settings::family() const
{
    return m_file.value(familyKey(face()), QString()).toString();
}

void Settings::setFamily(const QString &family)
{
    if (keep(familyKey(face()), this->family(), family)) {
        Q_EMIT familyChanged();
    }
}

int Settings::fontSize() const
{
    return m_file.value(u"fontSize"_s, normalFontSize()).toInt();
}

void Settings::setFontSize(int fontSize)
{
    if (keep(u"fontSize"_s, this->fontSize(), std::clamp(fontSize, smallestFontSize, largestFontSize))) {
        Q_EMIT fontSizeChanged();
    }
}

int Settings::normalFontSize() const
{
    return std::clamp(qRound(19 * letterSize() / usualLetterSize), 19, largestFontSize);
}

double Settings::lineHeight() const
{
    return m_file.value(u"lineHeight"_s, 1.75).toDouble();
}

void Settings::setLineHeight(double lineHeight)
{
    if (keep(u"lineHeight"_s, this->lineHeight(), std::clamp(lineHeight, 1.4, 2.2))) {
        Q_EMIT lineHeightChanged();
    }
}

int Settings::columnWidth() const
{
    return m_file.value(u"columnWidth"_s, 36).toInt();
}

void Settings::setColumnWidth(int columnWidth)
{
    if (keep(u"columnWidth"_s, this->columnWidth(), std::clamp(columnWidth, 24, 48))) {
        Q_EMIT columnWidthChanged();
    }
}

Settings::Theme Settings::theme() const
{
    return enumeration(u"theme"_s, Theme::System);
}

void Settings::setTheme(Theme theme)
{
    if (keep(u"theme"_s, this->theme(), theme)) {
        Q_EMIT themeChanged();
    }
}

Settings::Contrast Settings::contrast() const
{
    return enumeration(u"contrast"_s, Contrast::System);
}

void Settings::setContrast(Contrast contrast)
{
    if (keep(u"contrast"_s, this->contrast(), contrast)) {
        Q_EMIT contrastChanged();
    }
}

bool Settings::keepAll() const
{
    return m_file.value(u"keepAll"_s, true).toBool();
}

void Settings::setKeepAll(bool keepAll)
{
    if (keep(u"keepAll"_s, this->keepAll(), keepAll)) {
        Q_EMIT keepAllChanged();
    }
}

bool Settings::justified() const
{
    return m_file.value(u"justified"_s, false).toBool();
}

void Settings::setJustified(bool justified)
{
    if (keep(u"justified"_s, this->justified(), justified)) {
        Q_EMIT justifiedChanged();
    }
}

Settings::ParagraphStyle Settings::paragraphStyle() const
{
    return enumeration(u"paragraphStyle"_s, ParagraphStyle::Spaced);
}

void Settings::setParagraphStyle(ParagraphStyle style)
{
    if (keep(u"paragraphStyle"_s, paragraphStyle(), style)) {
        Q_EMIT paragraphStyleChanged();
    }
}

bool Settings::isPaged() const
{
    return m_file.value(u"paged"_s, false).toBool();
}

void Settings::setPaged(bool isPaged)
{
    if (keep(u"paged"_s, this->isPaged(), isPaged)) {
        Q_EMIT pagedChanged();
    }
}

bool Settings::isFocusMode() const
{
    return m_file.value(u"focusMode"_s, false).toBool();
}

void Settings::setFocusMode(bool isFocusMode)
{
    if (keep(u"focusMode"_s, this->isFocusMode(), isFocusMode)) {
        Q_EMIT focusModeChanged();
    }
}

double Settings::speechRate() const
{
    return std::clamp(m_file.value(u"speechRate"_s, 0.0).toDouble(), -1.0, 1.0);
}

void Settings::setSpeechRate(double rate)
{
    if (keep(u"speechRate"_s, speechRate(), rate)) {
        Q_EMIT speechRateChanged();
    }
}

bool Settings::hasMiniMap() const
{
    return m_file.value(u"miniMap"_s, true).toBool();
}

void Settings::setMiniMap(bool hasMiniMap)
{
    if (keep(u"miniMap"_s, this->hasMiniMap(), hasMiniMap)) {
        Q_EMIT miniMapChanged();
    }
}

QString Settings::language() const
{
    return m_file.value(u"language"_s, QString()).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (keep(u"language"_s, this->language(), language)) {
        Q_EMIT languageChanged();
    }
}

Settings::SummaryLanguages Settings::summaryLanguages() const
{
    return enumeration(u"summaryLanguages"_s, SummaryLanguages::Both);
}

void Settings::setSummaryLanguages(SummaryLanguages languages)
{
    if (keep(u"summaryLanguages"_s, this->summaryLanguages(), languages)) {
        Q_EMIT summaryLanguagesChanged();
    }
}

bool Settings::entityMarks() const
{
    return m_file.value(u"entityMarks"_s, true).toBool();
}

void Settings::setEntityMarks(bool entityMarks)
{
    if (keep(u"entityMarks"_s, this->entityMarks(), entityMarks)) {
        Q_EMIT entityMarksChanged();
    }
}

QString Settings::highlightColor() const
{
    return m_file.value(u"highlightColor"_s, u"yellow"_s).toString();
}

void Settings::setHighlightColor(const QString &color)
{
    if (keep(u"highlightColor"_s, this->highlightColor(), color)) {
        Q_EMIT highlightColorChanged();
    }
}

QString Settings::highlightStyle() const
{
    return m_file.value(u"highlightStyle"_s, u"solid"_s).toString();
}

void Settings::setHighlightStyle(const QString &style)
{
    if (keep(u"highlightStyle"_s, this->highlightStyle(), style)) {
        Q_EMIT highlightStyleChanged();
    }
}

QSize Settings::windowSize() const
{
    return m_file.value(u"windowSize"_s, QSize(1180, 800)).toSize();
}

void Settings::setWindowSize(QSize size)
{
    if (keep(u"windowSize"_s, windowSize(), size)) {
        Q_EMIT windowSizeChanged();
    }
}

QRect Settings::readingArea() const
{
    constexpr int header = 44;
    return m_file.value(u"readingArea"_s, QRect(QPoint(), windowSize()).adjusted(0, header, 0, 0)).toRect();
}

void Settings::setReadingArea(const QRect &area)
{
    if (keep(u"readingArea"_s, readingArea(), area)) {
        Q_EMIT readingAreaChanged();
    }
}

QString Settings::lastArticle() const
{
    return m_file.value(u"lastArticle"_s, QString()).toString();
}

void Settings::setLastArticle(const QString &article)
{
    if (keep(u"lastArticle"_s, this->lastArticle(), article)) {
        Q_EMIT lastArticleChanged();
    }
}

QString Settings::watchedFolder() const
{
    return m_file.value(u"watchedFolder"_s, QString()).toString();
}

void Settings::setWatchedFolder(const QString &folder)
{
    keep(u"watchedFolder"_s, watchedFolder(), folder);
}

}
