<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After some names of rows with the same value: &quot;Kyiv, Dnipro, Lviv and 5 more&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) without a value.</source>
        <translation>
            <numerusform>%n bar without a value.</numerusform>
            <numerusform>%n bars without a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total: %1; the %n largest account(s) for %2 of it.</source>
        <extracomment>%1: the total, %n: how many of the bars, %2: their share of the total, in percent</extracomment>
        <translation>
            <numerusform>Total: %1; the largest alone accounts for %2 of it.</numerusform>
            <numerusform>Total: %1; the %n largest account for %2 of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) are empty.</source>
        <translation>
            <numerusform>%n range is empty.</numerusform>
            <numerusform>%n ranges are empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bar chart “%1”, %n bar(s).</source>
        <extracomment>The beginning of a spoken description. %1: the chart&apos;s title</extracomment>
        <translation>
            <numerusform>Bar chart “%1”, %n bar.</numerusform>
            <numerusform>Bar chart “%1”, %n bars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others together (%n)</source>
        <extracomment>a bar that stands for all rows that have none of their own</extracomment>
        <translation>
            <numerusform>Others together (%n)</numerusform>
            <numerusform>Others together (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others on average (%n)</source>
        <translation>
            <numerusform>Others on average (%n)</numerusform>
            <numerusform>Others on average (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown apart: the largest (%1); the others (%n) together.</source>
        <extracomment>%1: how many are shown, %n: how many others there are</extracomment>
        <translation>
            <numerusform>Shown separately: the largest (%1); the others (%n) together.</numerusform>
            <numerusform>Shown separately: the largest (%1); the others (%n) together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chart of a distribution “%1”, %n range(s).</source>
        <extracomment>The beginning of a spoken description. %1: the chart&apos;s title</extracomment>
        <translation>
            <numerusform>Distribution chart “%1”, %n range.</numerusform>
            <numerusform>Distribution chart “%1”, %n ranges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chart of the cumulative share “%1”, %n bar(s).</source>
        <extracomment>The beginning of a spoken description. %1: the chart&apos;s title</extracomment>
        <translation>
            <numerusform>Cumulative share chart “%1”, %n bar.</numerusform>
            <numerusform>Cumulative share chart “%1”, %n bars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scatter chart “%1”, %n point(s).</source>
        <extracomment>The beginning of a spoken description. %1: the chart&apos;s title</extracomment>
        <translation>
            <numerusform>Scatter chart “%1”, %n point.</numerusform>
            <numerusform>Scatter chart “%1”, %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n bar(s) are drawn; some names are left out for lack of room.</source>
        <extracomment>below a chart of very many bars</extracomment>
        <translation>
            <numerusform>%n bar is drawn; some names are left out for lack of room.</numerusform>
            <numerusform>All %n bars are drawn; some names are left out for lack of room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n dot(s) are drawn; some names are left out for lack of room.</source>
        <extracomment>below a chart of very many dots</extracomment>
        <translation>
            <numerusform>%n dot is drawn; some names are left out for lack of room.</numerusform>
            <numerusform>All %n dots are drawn; some names are left out for lack of room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dot plot “%1”, %n dot(s).</source>
        <extracomment>The beginning of a spoken description. %1: the chart&apos;s title</extracomment>
        <translation>
            <numerusform>Dot plot “%1”, %n dot.</numerusform>
            <numerusform>Dot plot “%1”, %n dots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value.</source>
        <translation>
            <numerusform>%n without a value.</numerusform>
            <numerusform>%n without a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fullest range(s): %1 (%2).</source>
        <extracomment>%1: ranges of numbers, %2: how many rows fall into each of them</extracomment>
        <translation>
            <numerusform>The fullest range: %1 (%2).</numerusform>
            <numerusform>The fullest ranges: %1 (%2 each).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <extracomment>%1: how many of them; %n: of all</extracomment>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message numerus="yes">
        <source>%n header row(s)</source>
        <translation>
            <numerusform>%n header row</numerusform>
            <numerusform>%n header rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the table passed over</source>
        <translation>
            <numerusform>%n row above the table passed over</numerusform>
            <numerusform>%n rows above the table passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the table passed over</source>
        <translation>
            <numerusform>%n row below the table passed over</numerusform>
            <numerusform>%n rows below the table passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of totals passed over</source>
        <translation>
            <numerusform>%n row of totals passed over</numerusform>
            <numerusform>%n rows of totals passed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dc::ChartMenu</name>
    <message numerus="yes">
        <source>%n largest, the others together</source>
        <translation>
            <numerusform>%n largest, the others together</numerusform>
            <numerusform>%n largest, the others together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dc::ComparisonModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dc::ComparisonPane</name>
    <message numerus="yes">
        <source>%1 of %Ln selected are compared: the first in the order of the table.</source>
        <translation>
            <numerusform>%1 of %Ln selected is compared: the first in the order of the table.</numerusform>
            <numerusform>%1 of %Ln selected are compared: the first in the order of the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dc::MainWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dc::ProblemsPane</name>
    <message numerus="yes">
        <source>%Ln problem(s) in the file.</source>
        <translation>
            <numerusform>%Ln problem in the file.</numerusform>
            <numerusform>%Ln problems in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>The first %Ln is listed.</numerusform>
            <numerusform>The first %Ln are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dc::ReadingLine</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dc::SavePanel</name>
    <message numerus="yes">
        <source>%n file(s) already exist: %1. Replace them?</source>
        <translation>
            <numerusform>%n file already exists: %1. Replace it?</numerusform>
            <numerusform>%n files already exist: %1. Replace them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dc::TableExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
</TS>
