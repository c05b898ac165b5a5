<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After some names of cities with the same value: &quot;Kyiv, Dnipro, Lviv and 5 more&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together they make %1; the %n largest has (have) %2 of that.</source>
        <extracomment>%1: the total, %n: how many of the bars, %2: their share of the total, in percent</extracomment>
        <translation>
            <numerusform>Together they make %1; the largest alone has %2 of that.</numerusform>
            <numerusform>Together they make %1; the %n largest have %2 of that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bar chart: %1, %n bar(s).</source>
        <extracomment>The beginning of a spoken description. %1: the chart&apos;s title</extracomment>
        <translation>
            <numerusform>Bar chart: %1, %n bar.</numerusform>
            <numerusform>Bar chart: %1, %n bars.</numerusform>
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
        <source>%1 of %n city(ies)</source>
        <extracomment>%1: how many of them are in the chart; %n: of all</extracomment>
        <translation>
            <numerusform>%1 of %n city</numerusform>
            <numerusform>%1 of %n cities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
    <message numerus="yes">
        <source>%n city(ies)</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digitalization project(s)</source>
        <translation>
            <numerusform>%n digitalization project</numerusform>
            <numerusform>%n digitalization projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them named</source>
        <translation>
            <numerusform>%n of them named</numerusform>
            <numerusform>%n of them named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dc::MainWindow</name>
    <message numerus="yes">
        <source>%n city(ies)</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n city(ies)</source>
        <translation>
            <numerusform>%1 of %n city</numerusform>
            <numerusform>%1 of %n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
</TS>
