<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>QCommandLineParser</name>
    <message><source>Options:</source><translation>Параметри:</translation></message>
    <message><source>[options]</source><translation>[параметри]</translation></message>
    <message><source>Usage: %1</source><translation>Використання: %1</translation></message>
    <message><source>Unknown option &apos;%1&apos;.</source><translation>Невідомий параметр «%1».</translation></message>
    <message><source>Unknown options: %1.</source><translation>Невідомі параметри: %1.</translation></message>
    <message><source>Missing value after &apos;%1&apos;.</source><translation>Після «%1» бракує значення.</translation></message>
    <message><source>Unexpected value after &apos;%1&apos;.</source><translation>Зайве значення після «%1».</translation></message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Показати довідку про параметри командного рядка.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Показати довідку разом із параметрами Qt.</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Не вдалося створити %1 для запису: %2</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Не вдалося відкрити для запису: %1</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Помилка перейменування: %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Помилка запису: %1</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Суперечливі налаштування двостороннього друку</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Неправильно вказано сторінки</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Налаштування двостороннього друку суперечать одне одному. Виправити їх?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>«%1» записано неправильно. Розділяйте сторінки й діапазони комами, межі діапазону — дефісом; діапазони не мають перетинатися.</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Деякі параметри суперечать один одному. Виправте їх.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Двосторонній друк</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Зшивання за довгим краєм</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Зшивання за коротким краєм</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Укажіть сторінки або діапазони через кому. Діапазон — це два числа через дефіс. Наприклад, 3,5-7,9 друкує сторінки 3, 5, 6, 7 і 9.</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>не вдалося відкрити «%1» для безпечного запису</translation>
    </message>
</context>
</TS>
