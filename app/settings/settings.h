// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QRect>
#include <QSettings>
#include <QSize>
#include <QString>

namespace Mitjul
{

/// How the reader likes to read. Each change applies and is kept at once.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of AppContext")
    /// The face of the text.
    Q_PROPERTY(Face face READ face WRITE setFace NOTIFY faceChanged FINAL)
    /// The font family that the reader chose for this face; empty for the best that is installed.
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY familyChanged FINAL)
    /// Size of the text in px, smallestFontSize to largestFontSize.
    Q_PROPERTY(int fontSize READ fontSize WRITE setFontSize NOTIFY fontSizeChanged FINAL)
    /// The size for who has not chosen one: larger where the desktop's letters are.
    Q_PROPERTY(int normalFontSize READ normalFontSize CONSTANT FINAL)
    Q_PROPERTY(int smallestFontSize MEMBER smallestFontSize CONSTANT FINAL)
    Q_PROPERTY(int largestFontSize MEMBER largestFontSize CONSTANT FINAL)
    /// Height of a line as a multiple of the size, 1.4 to 2.2.
    Q_PROPERTY(double lineHeight READ lineHeight WRITE setLineHeight NOTIFY lineHeightChanged FINAL)
    /// Widest line, in Hangul syllables, 24 to 48.
    Q_PROPERTY(int columnWidth READ columnWidth WRITE setColumnWidth NOTIFY columnWidthChanged FINAL)
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    /// Whether text and marks stand out in black and white.
    Q_PROPERTY(Contrast contrast READ contrast WRITE setContrast NOTIFY contrastChanged FINAL)
    /// Lines break only between 어절.
    Q_PROPERTY(bool keepAll READ keepAll WRITE setKeepAll NOTIFY keepAllChanged FINAL)
    /// Both edges straight; used where the column is wide enough.
    Q_PROPERTY(bool justified READ justified WRITE setJustified NOTIFY justifiedChanged FINAL)
    /// What tells one paragraph from the next.
    Q_PROPERTY(
        ParagraphStyle paragraphStyle READ paragraphStyle WRITE setParagraphStyle NOTIFY paragraphStyleChanged FINAL)
    /// Turning whole pages instead of scrolling.
    Q_PROPERTY(bool paged READ isPaged WRITE setPaged NOTIFY pagedChanged FINAL)
    /// One sentence at full contrast, the rest dimmed.
    Q_PROPERTY(bool focusMode READ isFocusMode WRITE setFocusMode NOTIFY focusModeChanged FINAL)
    /// How fast articles are read aloud: −1 (slowest) to 1, 0 is the voice's own speed.
    Q_PROPERTY(double speechRate READ speechRate WRITE setSpeechRate NOTIFY speechRateChanged FINAL)
    /// The whole article, small, beside the text where the window is wide.
    Q_PROPERTY(bool miniMap READ hasMiniMap WRITE setMiniMap NOTIFY miniMapChanged FINAL)
    /// "" (the system's), "ko" or "en".
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(SummaryLanguages summaryLanguages READ summaryLanguages WRITE setSummaryLanguages NOTIFY
            summaryLanguagesChanged FINAL)
    /// Names of entities carry a small dotted mark.
    Q_PROPERTY(bool entityMarks READ entityMarks WRITE setEntityMarks NOTIFY entityMarksChanged FINAL)
    /// Colour and style of the last highlight ("yellow", "solid"), offered first for the next.
    Q_PROPERTY(QString highlightColor READ highlightColor WRITE setHighlightColor NOTIFY highlightColorChanged FINAL)
    Q_PROPERTY(QString highlightStyle READ highlightStyle WRITE setHighlightStyle NOTIFY highlightStyleChanged FINAL)
    /// The window's size in px, as it was left.
    Q_PROPERTY(QSize windowSize READ windowSize WRITE setWindowSize NOTIFY windowSizeChanged FINAL)
    /// Where in a window of that size the text of an article stood last, in px.
    Q_PROPERTY(QRect readingArea READ readingArea WRITE setReadingArea NOTIFY readingAreaChanged FINAL)
    /// The article that was open last, opened again at start; empty for none.
    Q_PROPERTY(QString lastArticle READ lastArticle WRITE setLastArticle NOTIFY lastArticleChanged FINAL)

public:
    enum class Face { Serif, Sans };
    Q_ENUM(Face)
    enum class ParagraphStyle { Spaced, Indented };
    Q_ENUM(ParagraphStyle)
    enum class Theme { System, Paper, Sepia, Dark, Black };
    Q_ENUM(Theme)
    enum class Contrast { System, Usual, Strong };
    Q_ENUM(Contrast)
    enum class SummaryLanguages { Both, Korean, English };
    Q_ENUM(SummaryLanguages)

    static constexpr int smallestFontSize = 14; ///< px
    static constexpr int largestFontSize = 60; ///< px

    /// Kept in the library's folder, so that another library (and each test) has settings of its own.
    explicit Settings(const QString &folder, QObject *parent = nullptr);

    Face face() const;
    void setFace(Face face);
    QString family() const;
    void setFamily(const QString &family);
    int fontSize() const;
    void setFontSize(int fontSize);
    int normalFontSize() const;
    double lineHeight() const;
    void setLineHeight(double lineHeight);
    int columnWidth() const;
    void setColumnWidth(int columnWidth);
    Theme theme() const;
    void setTheme(Theme theme);
    Contrast contrast() const;
    void setContrast(Contrast contrast);
    bool keepAll() const;
    void setKeepAll(bool keepAll);
    bool justified() const;
    void setJustified(bool justified);
    ParagraphStyle paragraphStyle() const;
    void setParagraphStyle(ParagraphStyle style);
    bool isPaged() const;
    void setPaged(bool isPaged);
    bool isFocusMode() const;
    void setFocusMode(bool isFocusMode);
    double speechRate() const;
    void setSpeechRate(double rate);
    bool hasMiniMap() const;
    void setMiniMap(bool hasMiniMap);
    QString language() const;
    void setLanguage(const QString &language);
    SummaryLanguages summaryLanguages() const;
    void setSummaryLanguages(SummaryLanguages languages);
    bool entityMarks() const;
    void setEntityMarks(bool entityMarks);
    QString highlightColor() const;
    void setHighlightColor(const QString &color);
    QString highlightStyle() const;
    void setHighlightStyle(const QString &style);
    QSize windowSize() const;
    void setWindowSize(QSize size);
    QRect readingArea() const;
    void setReadingArea(const QRect &area);
    QString lastArticle() const;
    void setLastArticle(const QString &article);
    /// The folder whose articles come into the library by themselves; empty for none. See WatchedFolder, which sets it.
    QString watchedFolder() const;
    void setWatchedFolder(const QString &folder);

Q_SIGNALS:
    void faceChanged();
    void familyChanged();
    void fontSizeChanged();
    void lineHeightChanged();
    void columnWidthChanged();
    void themeChanged();
    void contrastChanged();
    void keepAllChanged();
    void justifiedChanged();
    void paragraphStyleChanged();
    void pagedChanged();
    void focusModeChanged();
    void speechRateChanged();
    void miniMapChanged();
    void languageChanged();
    void summaryLanguagesChanged();
    void entityMarksChanged();
    void highlightColorChanged();
    void highlightStyleChanged();
    void windowSizeChanged();
    void readingAreaChanged();
    void lastArticleChanged();

private:
    // Whether the value is new, and then kept.
    template<typename T>
    bool keep(const QString &key, const T &old, const T &value);
    template<typename E>
    E enumeration(const QString &key, E fallback) const;

    mutable QSettings m_file;
};

}
