<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>EntitiesTab</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often an article names someone</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible name(s)</source>
        <translation>
            <numerusform>%n possible name</numerusform>
            <numerusform>%n possible names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message numerus="yes">
        <source>%n mention(s) in this article</source>
        <translation>
            <numerusform>%n mention in this article</numerusform>
            <numerusform>%n mentions in this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityDelegate</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityGraphLabel</name>
    <message numerus="yes">
        <source>in %n shared article(s)</source>
        <translation>
            <numerusform>in %n shared article</numerusform>
            <numerusform>in %n shared articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthLabels</name>
    <message numerus="yes">
        <source>The file of the library is damaged in %n place(s).</source>
        <translation>
            <numerusform>The file of the library is damaged in %n place.</numerusform>
            <numerusform>The file of the library is damaged in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to something that is not in the library.</source>
        <translation>
            <numerusform>%n entry belongs to something that is not in the library.</numerusform>
            <numerusform>%n entries belong to something that is not in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n article(s) is not the one that was saved.</source>
        <translation>
            <numerusform>The text of %n article is not the one that was saved.</numerusform>
            <numerusform>The texts of %n articles are not those that were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) do not stand on their words.</source>
        <translation>
            <numerusform>%n highlight does not stand on its words.</numerusform>
            <numerusform>%n highlights do not stand on their words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are in the log of highlights but not in the library.</source>
        <translation>
            <numerusform>%n highlight is in the log of highlights but not in the library.</numerusform>
            <numerusform>%n highlights are in the log of highlights but not in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of highlights differs from the library in %n place(s).</source>
        <translation>
            <numerusform>The log of highlights differs from the library in %n place.</numerusform>
            <numerusform>The log of highlights differs from the library in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) cannot be read.</source>
        <translation>
            <numerusform>%n backup cannot be read.</numerusform>
            <numerusform>%n backups cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HighlightTrash</name>
    <message numerus="yes">
        <source>Move %n highlights to the trash</source>
        <translation>
            <numerusform>Move %n highlight to the trash</numerusform>
            <numerusform>Move %n highlights to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlights are in the trash.</source>
        <translation>
            <numerusform>%n highlight is in the trash.</numerusform>
            <numerusform>%n highlights are in the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Save %n Articles</source>
        <translation>
            <numerusform>Save %n Article</numerusform>
            <numerusform>Save %n Articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWaiting</name>
    <message numerus="yes">
        <source>%n articles wait to be saved.</source>
        <translation>
            <numerusform>%n article waits to be saved.</numerusform>
            <numerusform>%n articles wait to be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message numerus="yes">
        <source>%n line(s) of the page are hidden.</source>
        <translation>
            <numerusform>%n line of the page is hidden.</numerusform>
            <numerusform>%n lines of the page are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mitjul::ChangedParagraphModel</name>
    <message numerus="yes">
        <source>%n paragraphs as before</source>
        <translation>
            <numerusform>%n paragraph as before</numerusform>
            <numerusform>%n paragraphs as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places have changed since then.</source>
        <translation>
            <numerusform>%n place has changed since then.</numerusform>
            <numerusform>%n places have changed since then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mitjul::FeedImport</name>
    <message numerus="yes">
        <source>%n entries have no full text and were left out.</source>
        <translation>
            <numerusform>%n entry has no full text and was left out.</numerusform>
            <numerusform>%n entries have no full text and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mitjul::ImportReport</name>
    <message numerus="yes">
        <source>%n articles were imported.</source>
        <translation>
            <numerusform>%n article was imported.</numerusform>
            <numerusform>%n articles were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles were brought up to date.</source>
        <translation>
            <numerusform>%n article was brought up to date.</numerusform>
            <numerusform>%n articles were brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles were in the library already.</source>
        <translation>
            <numerusform>%n article was in the library already.</numerusform>
            <numerusform>%n articles were in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported.</source>
        <translation>
            <numerusform>%n could not be imported.</numerusform>
            <numerusform>%n could not be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n was left out.</numerusform>
            <numerusform>%n were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mitjul::PdfImport</name>
    <message numerus="yes">
        <source>Only the first %n pages were read.</source>
        <translation>
            <numerusform>Only the first page was read.</numerusform>
            <numerusform>Only the first %n pages were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mitjul::TimeLeft</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mitjul::WatchedFolder</name>
    <message numerus="yes">
        <source>%n files of the watched folder need you. They wait in the settings.</source>
        <translation>
            <numerusform>%n file of the watched folder needs you. It waits in the settings.</numerusform>
            <numerusform>%n files of the watched folder need you. They wait in the settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSuggestion</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often an article names someone</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>Show %n hidden lines</source>
        <translation>
            <numerusform>Show %n hidden line</numerusform>
            <numerusform>Show %n hidden lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadableTime</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchedFolderCard</name>
    <message numerus="yes">
        <source>Look at %n file(s)</source>
        <translation>
            <numerusform>Look at %n File</numerusform>
            <numerusform>Look at %n Files</numerusform>
        </translation>
    </message>
</context>
</TS>
