// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagedates.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

const QRegularExpression &labels()
{
    static const QRegularExpression expression(
        u"(기사 ?입력|최초 ?입력|입력 ?시간|입력일|입력|등록일|등록|송고 "
        u"?시간|송고|게재일|게재|승인|발행일|발행|작성일|작성|게시|보도일|배포|"
        "최종 ?수정|최종 ?업데이트|기사 ?수정|수정 ?시간|수정일|수정|업데이트|갱신|"
        "Published|Posted|Updated|Last updated|Modified|Publication date)( ?[:：]| on| at)? ?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

bool isModification(const QString &label)
{
    static const QRegularExpression expression(
        u"수정|업데이트|갱신|updated|modified"_s, QRegularExpression::CaseInsensitiveOption);
    return expression.match(label).hasMatch();
}

int monthFromEnglish(const QString &name)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(months.indexOf(name.left(3).toLower())) + 1;
}

/// The time of day behind a date: 17:42, 오후 5:42, 오후 5시 42분, 5:42 PM; with seconds and a zone, or without.
const QString &timePattern()
{
    static const QString pattern =
        u"(?:(?:[\\s,·|T]|\\s[-–]\\s|\\([월화수목금토일]\\)|[월화수목금토일]요일|at)*\\(?"
        "(?<half>오전|오후|AM|PM)?\\s*(?<hour>[0-2]?\\d)(?::|시\\s*)(?:(?<minute>[0-5]\\d)|(?<minuteKo>[0-5]?\\d)(?=분)"
        ")?분?(?::(?<second>[0-5]\\d))?(?:\\.\\d+)?"
        "\\s*(?<halfAfter>[AaPp]\\.?[Mm]\\.?)?\\s*(?<zone>Z|[+-][01]\\d:?[0-5]\\d|KST|UTC|GMT)?)?"_s;
    return pattern;
}

const QList<QRegularExpression> &forms()
{
    static const QList<QRegularExpression> expressions{
        QRegularExpression(
            u"(?<![\\d.])(?<year>(?:19|20)\\d\\d)\\s?(?<sep>[./-])\\s?(?<month>1[0-2]|0?[1-9])\\s?\\k<sep>\\s?(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d-])\\.?"_s
            + timePattern()),
        QRegularExpression(
            u"(?<![\\d])(?<year>(?:19|20)\\d\\d)년\\s?(?<month>1[0-2]|0?[1-9])월\\s?(?<day>3[01]|[12]\\d|0?[1-9])일(?!자)"_s
            + timePattern()),
        QRegularExpression(
            u"(?<![\\d.'])['’](?<year>\\d\\d)\\.\\s?(?<month>1[0-2]|0?[1-9])\\.\\s?(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d.])"_s
            + timePattern()),
        // 24.05.08 17:55: only with a time, or it might be the number of anything
        QRegularExpression(
            u"(?<![\\d.])(?<year>[12]\\d)\\.(?<month>1[0-2]|0[1-9])\\.(?<day>3[01]|[12]\\d|0[1-9])(?=\\.?\\s[0-2]\\d:[0-5]\\d)\\.?"_s
            + timePattern()),
        // 11:05 May 03, 2024
        QRegularExpression(
            u"\\b(?<hour>[0-2]?\\d):(?<minute>[0-5]\\d)\\s?(?<halfAfter>[AaPp]\\.?[Mm]\\.?)?,?\\s(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s(?<day>3[01]|[12]\\d|0?[1-9]),?\\s(?<year>(?:19|20)\\d\\d)"_s,
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(
            u"\\b(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?[.,]?\\s(?<year>(?:19|20)\\d\\d)"_s
                + timePattern(),
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(
            u"\\b(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\s(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?,?\\s(?<year>(?:19|20)\\d\\d)"_s
                + timePattern(),
            QRegularExpression::CaseInsensitiveOption),
    };
    return expressions;
}

QString zoneOf(const QString &written)
{
    if (written.isEmpty() || written == "KST"_L1) {
        return u"+09:00"_s;
    }
    if (written == "Z"_L1 || written == "UTC"_L1 || written == "GMT"_L1) {
        return u"Z"_s;
    }
    return written.contains(u':') ? written : written.first(3) + u':' + written.last(2);
}

QString timeOf(const QRegularExpressionMatch &match)
{
    int hour = match.captured(u"hour"_s).toInt();
    const QString minutes = match.captured(u"minute"_s) + match.captured(u"minuteKo"_s);
    const QString half = match.captured(u"half"_s) + match.captured(u"halfAfter"_s).remove(u'.').toUpper();
    if ((half == u"오후"_s || half == "PM"_L1) && hour < 12) {
        hour += 12;
    } else if ((half == u"오전"_s || half == "AM"_L1) && hour == 12) {
        hour = 0;
    }
    const QTime time(hour, minutes.toInt(), match.captured(u"second"_s).toInt());
    return time.isValid() ? u'T' + time.toString(u"HH:mm:ss"_s) + zoneOf(match.captured(u"zone"_s)) : QString();
}

std::optional<FoundDate> dateFrom(const QRegularExpressionMatch &match)
{
    int year = match.captured(u"year"_s).toInt();
    year += year < 100 ? 2000 : 0;
    const int month =
        match.hasCaptured(u"name"_s) ? monthFromEnglish(match.captured(u"name"_s)) : match.captured(u"month"_s).toInt();
    const QDate date(year, month, match.captured(u"day"_s).toInt());
    if (!date.isValid()) {
        return std::nullopt;
    }
    FoundDate found{match.capturedStart(), match.capturedEnd(), date.toString(Qt::ISODate), false, false};
    // "시" alone is no time: 3시 is, "2시" of another number is not told apart, so minutes or a colon are asked for.
    if (match.hasCaptured(u"hour"_s)
        && (!match.captured(u"minute"_s).isEmpty() || !match.captured(u"minuteKo"_s).isEmpty())) {
        found.rfc3339 += timeOf(match);
    }
    return found;
}

/// The label that stands right before an offset: its start, or the offset when there is none.
qsizetype startOfLabel(const QString &line, qsizetype start, qsizetype from, QString &label)
{
    const QString before = line.sliced(from, start - from);
    const QRegularExpressionMatch match = labels().match(before);
    label = match.captured(1);
    return match.hasMatch() ? from + match.capturedStart() : start;
}

}

QList<FoundDate> datesIn(const QString &line)
{
    constexpr qsizetype longestLine = 2000; // no line that tells a date is longer
    QList<FoundDate> dates;
    if (line.size() > longestLine) {
        return dates;
    }
    for (const QRegularExpression &form : forms()) {
        for (auto matches = form.globalMatch(line); matches.hasNext();) {
            if (auto date = dateFrom(matches.next())) {
                dates += *date;
            }
        }
    }
    std::ranges::stable_sort(dates, {}, &FoundDate::start);
    for (qsizetype i = dates.size() - 1; i > 0; --i) {
        if (dates.at(i).start < dates.at(i - 1).end) {
            dates.removeAt(i); // the same one, in another form
        }
    }
    qsizetype from = 0;
    for (FoundDate &date : dates) {
        QString label;
        date.start = startOfLabel(line, date.start, std::min(from, date.start), label);
        date.isLabelled = !label.isEmpty();
        date.isModification = isModification(label);
        from = date.end;
    }
    return dates;
}

QString withoutDates(const QString &line)
{
    QString rest = line;
    const QList<FoundDate> dates = datesIn(line);
    for (auto date = dates.crbegin(); date != dates.crend(); ++date) {
        rest.replace(date->start, date->end - date->start, u' ');
    }
    return rest.simplified();
}

namespace
{
/// Machines write UTC, readers of Korean articles live nine hours ahead: in the evening that is another day.
QString inKorea(const QString &rfc3339)
{
    if (!rfc3339.endsWith(u'Z') && !rfc3339.endsWith("+00:00"_L1)) {
        return rfc3339;
    }
    constexpr int ahead = 9 * 60 * 60; // seconds
    return QDateTime::fromString(rfc3339, Qt::ISODate).toOffsetFromUtc(ahead).toString(Qt::ISODate);
}
}

QString dateFromMachine(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QDateTime rfc2822 = QDateTime::fromString(trimmed, Qt::RFC2822Date);
    if (rfc2822.isValid() && trimmed.contains(u' ')) {
        return rfc2822.toString(Qt::ISODate);
    }
    const QList<FoundDate> dates = datesIn(trimmed);
    return dates.isEmpty() ? QString() : inKorea(dates.first().rfc3339);
}

QString dateOfLine(const QString &line)
{
    const QList<FoundDate> dates = datesIn(line);
    return dates.size() == 1 && besideDates(line).isEmpty() ? dates.first().rfc3339 : QString();
}

QString besideDates(const QString &line)
{
    static const QRegularExpression hedge(u"^[\\s|·・,/∙•:()-]+|[\\s|·・,/∙•:()-]+$"_s);
    return withoutDates(line).remove(hedge);
}

}
