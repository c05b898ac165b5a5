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
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметри &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметри &gt;&gt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Друк у файл (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Друк у файл…</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 вже є.
Замінити його?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 — це тека.
Виберіть іншу назву файлу.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>У файл %1 не можна записувати.
Виберіть іншу назву файлу.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Значення «з» не може бути більшим за значення «до».</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Параметри «Сторінок на аркуш» і «Набір сторінок» не діють разом.
Вимкніть один із них.</translation>
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
        <translation>Зшивання вздовж довгого краю</translation>
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
        <translation>Зшивання вздовж короткого краю</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Укажіть сторінки або діапазони через кому. Діапазон — це два числа через дефіс. Наприклад, 3,5-7,9 друкує сторінки 3, 5, 6, 7 і 9.</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>У зворотному порядку</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Розкласти за примірниками</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Примірники</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Примірників:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Що друкувати</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Уздовж довгого краю</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Уздовж короткого краю</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Налаштування друку</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Поточну сторінку</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Виділене</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>не вдалося відкрити «%1» для безпечного запису</translation>
    </message>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>файл %1 доступний лише для читання</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>ця назва належить теці</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Landscape</source>
        <translation>Альбомна</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжкова</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Альбомна, перевернута</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Книжкова, перевернута</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Пункти (пт)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Дюйми</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Інший</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Job Options</source>
        <translation>Параметри завдання</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Властивості принтера</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Файл:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Назва файлу:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Тека:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Ви&amp;брати</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Типи файлів:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 вже є.
Замінити його?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Справді видалити «%1»?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» захищено від запису.
Усе одно видалити?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Теку не знайдено.
Перевірте її назву.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не знайдено.
Перевірте його назву.</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Тека вище</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти до теки вище</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Нещодавні теки</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Докладно</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Показати докладний перелік</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Показати списком</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлик</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Комп’ютер</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 ТБ</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 Б</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Відкрити список</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Відкріпити панель або закріпити її знову</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Закрити панель</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Left edge</source>
        <translation>До лівого краю</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>До правого краю</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>У кінець</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутити ліворуч</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутити праворуч</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На сторінку ліворуч</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На сторінку праворуч</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
</context>
</TS>
