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
    <message numerus="yes">
        <source>Total: %1; the %n largest account(s) for %2 of it.</source>
        <extracomment>%1: the total, %n: how many of the bars, %2: their share of the total, in percent</extracomment>
        <translation>
            <numerusform>Total: %1; the largest alone accounts for %2 of it.</numerusform>
            <numerusform>Total: %1; the %n largest account for %2 of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
    <message numerus="yes">
        <source>%Ln city(ies)</source>
        <translation>
            <numerusform>%Ln city</numerusform>
            <numerusform>%Ln cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digitalization project(s)</source>
        <translation>
            <numerusform>%Ln digitalization project</numerusform>
            <numerusform>%Ln digitalization projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named</source>
        <translation>
            <numerusform>%Ln of them named</numerusform>
            <numerusform>%Ln of them named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dc::MainWindow</name>
    <message numerus="yes">
        <source>%Ln city(ies)</source>
        <translation>
            <numerusform>%Ln city</numerusform>
            <numerusform>%Ln cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln city(ies)</source>
        <translation>
            <numerusform>%L1 of %Ln city</numerusform>
            <numerusform>%L1 of %Ln cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
</context>
</TS>
