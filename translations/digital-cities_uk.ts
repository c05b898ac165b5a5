<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After some names of cities with the same value: &quot;Kyiv, Dnipro, Lviv and 5 more&quot;</extracomment>
        <translation>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: a city, %2: its value</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>All values are equal: %1.</source>
        <translation>Усі значення однакові: %1.</translation>
    </message>
    <message>
        <source>The largest is %1 (%2), the smallest %3 (%4).</source>
        <extracomment>%1, %3: cities, %2, %4: their values</extracomment>
        <translation>Найбільше — %1 (%2), найменше — %3 (%4).</translation>
    </message>
    <message>
        <source>Together they make %1.</source>
        <translation>Разом: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Together they make %1; the %n largest has (have) %2 of that.</source>
        <extracomment>%1: the total, %n: how many of the bars, %2: their share of the total, in percent</extracomment>
        <translation>
            <numerusform>Разом: %1; %2 з них припадає на %n найбільше значення.</numerusform>
            <numerusform>Разом: %1; %2 з них припадає на %n найбільші значення.</numerusform>
            <numerusform>Разом: %1; %2 з них припадає на %n найбільших значень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bar chart: %1, %n bar(s).</source>
        <extracomment>The beginning of a spoken description. %1: the chart&apos;s title</extracomment>
        <translation>
            <numerusform>Стовпчикова діаграма: %1, %n стовпчик.</numerusform>
            <numerusform>Стовпчикова діаграма: %1, %n стовпчики.</numerusform>
            <numerusform>Стовпчикова діаграма: %1, %n стовпчиків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) without a value.</source>
        <translation>
            <numerusform>%n стовпчик без значення.</numerusform>
            <numerusform>%n стовпчики без значення.</numerusform>
            <numerusform>%n стовпчиків без значення.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Джерело: %1, %2</translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation>місце: %1 з %2</translation>
    </message>
    <message>
        <source>rank %1 of %2, %3 of all</source>
        <translation>місце: %1 з %2, %3 від усіх</translation>
    </message>
    <message>
        <source>%1 by city</source>
        <extracomment>%1: what is counted, as &quot;Digitalization projects&quot;</extracomment>
        <translation>%1 за містами</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n city(ies)</source>
        <extracomment>%1: how many of them are in the chart; %n: of all</extracomment>
        <translation>
            <numerusform>%1 з %n міста</numerusform>
            <numerusform>%1 з %n міст</numerusform>
            <numerusform>%1 з %n міст</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no column “%1” to sort by.</source>
        <translation>Немає стовпця «%1», за яким можна впорядкувати.</translation>
    </message>
    <message>
        <source>There is no city “%1” to select.</source>
        <translation>Немає міста «%1», яке можна виділити.</translation>
    </message>
    <message>
        <source>Explores what the cities of Ukraine do digitally.</source>
        <translation>Показує, що роблять міста України в цифровій сфері.</translation>
    </message>
    <message>
        <source>uk, en, or both with --export: then one file each, as chart.uk.png and chart.en.png.</source>
        <translation>uk, en або, разом з --export, обидві: тоді по файлу кожною, як-от chart.uk.png і chart.en.png.</translation>
    </message>
    <message>
        <source>LANG[,LANG]</source>
        <translation>МОВА[,МОВА]</translation>
    </message>
    <message>
        <source>Write FILE and exit, without a window. The extension says what: png, jpg, webp, svg, pdf the chart; csv, tsv the table. May be given several times.</source>
        <translation>Записати ФАЙЛ і завершити роботу, без вікна. Що саме, каже розширення: png, jpg, webp, svg, pdf — діаграму; csv, tsv — таблицю. Можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>Sort by this column (default: projects:desc).</source>
        <translation>Упорядкувати за цим стовпцем (типово projects:desc).</translation>
    </message>
    <message>
        <source>COLUMN[:asc|:desc]</source>
        <translation>СТОВПЕЦЬ[:asc|:desc]</translation>
    </message>
    <message>
        <source>Show only what this finds, as typed into the search field.</source>
        <translation>Показати лише те, що знайдено за цим текстом, як у полі пошуку.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>ТЕКСТ</translation>
    </message>
    <message>
        <source>Export all rows, or those that the filter leaves (default).</source>
        <translation>Експортувати всі рядки або лише знайдені (типово).</translation>
    </message>
    <message>
        <source>Highlight these cities.</source>
        <translation>Виокремити ці міста.</translation>
    </message>
    <message>
        <source>ID[,ID]</source>
        <translation>ID[,ID]</translation>
    </message>
    <message>
        <source>The way the bars grow (default: horizontal).</source>
        <translation>Напрям стовпчиків (типово horizontal).</translation>
    </message>
    <message>
        <source>Size of an exported image in pixels (default: 1200x675).</source>
        <translation>Розмір зображення в пікселях (типово 1200x675).</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>ШxВ</translation>
    </message>
    <message>
        <source>So many times the pixels, same layout (1 to 10).</source>
        <translation>У стільки разів більше пікселів за того самого компонування (від 1 до 10).</translation>
    </message>
    <message>
        <source>S</source>
        <translation>М</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показати цю довідку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показати версію.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«%1» — не параметр.</translation>
    </message>
    <message>
        <source>uk, en, or both: uk,en</source>
        <translation>uk, en або обидві: uk,en</translation>
    </message>
    <message>
        <source>Several languages are only for --export.</source>
        <translation>Кілька мов можна вказати лише разом з --export.</translation>
    </message>
    <message>
        <source>a name that ends in .png, .jpg, .webp, .svg, .pdf, .csv or .tsv</source>
        <translation>назву, що закінчується на .png, .jpg, .webp, .svg, .pdf, .csv або .tsv</translation>
    </message>
    <message>
        <source>a column, and :asc or :desc</source>
        <translation>стовпець, а за ним :asc або :desc</translation>
    </message>
    <message>
        <source>pixels, as 1200x675</source>
        <translation>пікселі, як-от 1200x675</translation>
    </message>
    <message>
        <source>a whole number from 1 to 10</source>
        <translation>ціле число від 1 до 10</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Дивіться --help.</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”: it takes %3.</source>
        <translation>--%1 не приймає «%2», а приймає %3.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --export to write files without one.</source>
        <translation>Немає екрана, щоб відкрити вікно. Записати файли без нього можна з --export.</translation>
    </message>
</context>
<context>
    <name>DerivedColumns</name>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>Share of all projects</source>
        <translation>Частка від усіх проєктів</translation>
    </message>
    <message>
        <source>The city&apos;s part of the projects of all cities together.</source>
        <translation>Частка проєктів міста серед проєктів усіх міст разом.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Rank by number of projects</source>
        <translation>Місце за кількістю проєктів</translation>
    </message>
    <message>
        <source>The city&apos;s place by number of projects. Cities with equal numbers share a place.</source>
        <translation>Місце міста за кількістю проєктів. Міста з однаковою кількістю ділять одне місце.</translation>
    </message>
    <message>
        <source>Named projects</source>
        <translation>Названі проєкти</translation>
    </message>
    <message>
        <source>Projects named in the source</source>
        <translation>Проєкти, названі в джерелі</translation>
    </message>
    <message>
        <source>How many of the city&apos;s projects the source lists by name.</source>
        <translation>Скільки проєктів міста джерело називає поіменно.</translation>
    </message>
    <message>
        <source>Years in office</source>
        <translation>Років на посаді</translation>
    </message>
    <message>
        <source>Mayor&apos;s years in office</source>
        <translation>Скільки років міський голова на посаді</translation>
    </message>
    <message>
        <source>From the year that the mayor took office to the year of the data.</source>
        <translation>Від року, коли міський голова обійняв посаду, до року, за який подано дані.</translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
    <message numerus="yes">
        <source>%n city(ies)</source>
        <translation>
            <numerusform>%n місто</numerusform>
            <numerusform>%n міста</numerusform>
            <numerusform>%n міст</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digitalization project(s)</source>
        <translation>
            <numerusform>%n проєкт цифровізації</numerusform>
            <numerusform>%n проєкти цифровізації</numerusform>
            <numerusform>%n проєктів цифровізації</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them named</source>
        <translation>
            <numerusform>з них %n названо</numerusform>
            <numerusform>з них %n названо</numerusform>
            <numerusform>з них %n названо</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a city in the table or in the chart to see its projects, or several to compare them.</source>
        <translation>Виділіть місто в таблиці чи на діаграмі, щоб побачити його проєкти, або кілька міст, щоб їх порівняти.</translation>
    </message>
    <message>
        <source>Mayor: %1</source>
        <translation>Міський голова: %1</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>з %1 року (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>з %1 року</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n проєкт</numerusform>
            <numerusform>%n проєкти</numerusform>
            <numerusform>%n проєктів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · rank %2 of %3</source>
        <translation>%1 · місце: %2 з %3</translation>
    </message>
    <message>
        <source>%1 of all projects</source>
        <translation>%1 усіх проєктів</translation>
    </message>
    <message>
        <source>Main projects</source>
        <translation>Основні проєкти</translation>
    </message>
    <message>
        <source>%1 of %2 named in the source</source>
        <translation>у джерелі названо %1 з %2</translation>
    </message>
    <message>
        <source>Oblast: %1</source>
        <translation>Область: %1</translation>
    </message>
    <message>
        <source>KATOTTG code: %1</source>
        <translation>Код КАТОТТГ: %1</translation>
    </message>
    <message>
        <source>Coordinates: %1, %2</source>
        <translation>Координати: %1; %2</translation>
    </message>
    <message>
        <source>Photo in the source: %1</source>
        <translation>Фото в джерелі: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл не читається: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another folder or make room; an existing file is unchanged</source>
        <translation>Файл не записано: %1. Виберіть іншу теку або звільніть місце; наявний файл не змінено</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as UTF-8 and open it again</source>
        <translation>Текст не в кодуванні UTF-8. Збережіть файл як UTF-8 і відкрийте знову</translation>
    </message>
    <message>
        <source>The JSON is not valid: %1</source>
        <translation>Помилка в JSON: %1</translation>
    </message>
    <message>
        <source>This is not a data package that the program can read: look at “%1”</source>
        <translation>Це не пакет даних, який програма може прочитати: перевірте «%1»</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed</source>
        <translation>Лапки відкрито, але не закрито</translation>
    </message>
    <message>
        <source>There is a quotation mark in the middle of a value. Double it, and put quotes around the value</source>
        <translation>Посеред значення є лапки. Подвойте їх і візьміть значення в лапки</translation>
    </message>
    <message>
        <source>The row has another number of values than the header (%1)</source>
        <translation>У рядку інша кількість значень, ніж у заголовку (%1)</translation>
    </message>
    <message>
        <source>The column “%1” is missing</source>
        <translation>Немає стовпця «%1»</translation>
    </message>
    <message>
        <source>“%1” is not a value of the column “%2”</source>
        <translation>«%1» не може бути значенням стовпця «%2»</translation>
    </message>
    <message>
        <source>The column “%1” must not be empty</source>
        <translation>Стовпець «%1» не може бути порожнім</translation>
    </message>
    <message>
        <source>“%1” occurs twice in the column “%2”</source>
        <translation>«%1» двічі трапляється у стовпці «%2»</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” refers to a row that does not exist</source>
        <translation>«%1» у стовпці «%2» посилається на рядок, якого немає</translation>
    </message>
    <message>
        <source>“%1” is not a file type that the program can write. Use png, svg, pdf, jpg or webp for the chart, csv or tsv for the table</source>
        <translation>Програма не записує файлів типу «%1». Для діаграми є png, svg, pdf, jpg і webp, для таблиці — csv і tsv</translation>
    </message>
    <message>
        <source>An image of %1 pixels is too large for this file type. Choose a smaller size or scale</source>
        <translation>Зображення %1 пікселів завелике для цього типу файлів. Виберіть менший розмір або масштаб</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, рядок %2, позиція %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, рядок %2</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help text</source>
        <translation>Текст довідки</translation>
    </message>
</context>
<context>
    <name>ImageDialog</name>
    <message>
        <source>Export image</source>
        <translation>Експортувати зображення</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Ширина:</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ширина в пікселях</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пкс</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Висота:</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Висота в пікселях</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <translation>&amp;Масштаб:</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digital Cities</source>
        <translation>Цифрові міста</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Стовпці</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Упорядкувати за</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Діаграма</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Д&amp;овідка</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель інструментів</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Експортувати та&amp;блицю…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Ви&amp;ділити все</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Зн&amp;яти виділення</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>З&amp;найти…</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Як у системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Світла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>N&amp;ext pane</source>
        <translation>&amp;Наступна панель</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Попе&amp;редня панель</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Скинути &amp;вигляд</translation>
    </message>
    <message>
        <source>&amp;Horizontal bars</source>
        <translation>&amp;Горизонтальні смуги</translation>
    </message>
    <message>
        <source>&amp;Vertical bars</source>
        <translation>&amp;Вертикальні стовпчики</translation>
    </message>
    <message>
        <source>&amp;Export image…</source>
        <translation>&amp;Експортувати зображення…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друкувати…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Комбінації клавіш</translation>
    </message>
    <message>
        <source>About the &amp;data</source>
        <translation>Про &amp;дані</translation>
    </message>
    <message>
        <source>&amp;About Digital Cities</source>
        <translation>&amp;Про програму «Цифрові міста»</translation>
    </message>
    <message>
        <source>Copy &amp;with headers</source>
        <translation>Копіювати із &amp;заголовками</translation>
    </message>
    <message>
        <source>Cop&amp;y chart</source>
        <translation>Копіюва&amp;ти діаграму</translation>
    </message>
</context>
<context>
    <name>SystemError</name>
    <message>
        <source>Read-only file system</source>
        <translation>файлова система лише для читання</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>це не тека</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>задовга назва файлу</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>помилка введення-виведення</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>перевищено дискову квоту</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>ця назва належить теці</translation>
    </message>
    <message>
        <source>Not a regular file</source>
        <translation>це не звичайний файл</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Cities</source>
        <translation>Міста</translation>
    </message>
    <message>
        <source>One row a city. Select several to compare them.</source>
        <translation>Кожен рядок — місто. Виділіть кілька, щоб їх порівняти.</translation>
    </message>
</context>
<context>
    <name>dc::DatasetModel</name>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Where the search was found</source>
        <translation>Де знайдено те, що шукали</translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>у: %1</translation>
    </message>
</context>
<context>
    <name>dc::ExportController</name>
    <message>
        <source>Export image</source>
        <translation>Експортувати зображення</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Діаграму скопійовано.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>The printer cannot be used. Choose another one, or print to a file.</source>
        <translation>Принтер недоступний. Виберіть інший або друкуйте у файл.</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Експортувати таблицю</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значення, розділені комами (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Значення, розділені табуляцією (*.tsv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
</context>
<context>
    <name>dc::HelpDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>About the data</source>
        <translation>Про дані</translation>
    </message>
    <message>
        <source>About Digital Cities</source>
        <translation>Про програму «Цифрові міста»</translation>
    </message>
    <message>
        <source>Clear the search (in the search field)</source>
        <translation>Очистити пошук (у полі пошуку)</translation>
    </message>
    <message>
        <source>Move from city to city (in the table and in the chart)</source>
        <translation>Переходити від міста до міста (у таблиці й на діаграмі)</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Клавіші зі стрілками</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Додати до порівняння</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+arrow keys</source>
        <translation>Ctrl+клацання, Shift+стрілки</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>city: note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Digital Cities</source>
        <translation>Цифрові міста</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версія %1</translation>
    </message>
    <message>
        <source>What the cities of Ukraine do digitally: as a table, as a chart, in Ukrainian and in English.</source>
        <translation>Що роблять міста України в цифровій сфері: у таблиці й на діаграмі, українською та англійською.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Вільне програмне забезпечення на умовах GNU General Public License версії 3 або новішої. Без жодних гарантій.</translation>
    </message>
    <message>
        <source>Built with Qt %1 and Qt Charts, and with ICU.</source>
        <translation>Побудовано на Qt %1 і Qt Charts та ICU.</translation>
    </message>
</context>
<context>
    <name>dc::ImageDialog</name>
    <message>
        <source>PNG image</source>
        <translation>Зображення PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Малюнок SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>Зображення JPEG</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>Зображення WebP</translation>
    </message>
    <message>
        <source>1× (screen)</source>
        <translation>1× (екран)</translation>
    </message>
    <message>
        <source>2× (sharp screen)</source>
        <translation>2× (чіткий екран)</translation>
    </message>
    <message>
        <source>4× (print)</source>
        <translation>4× (друк)</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Ви&amp;брати файл…</translation>
    </message>
    <message>
        <source>Sharp at any size.</source>
        <translation>Чітке в будь-якому розмірі.</translation>
    </message>
    <message>
        <source>The image has %L1 × %L2 pixels.</source>
        <translation>Зображення матиме %L1 × %L2 пікселів.</translation>
    </message>
</context>
<context>
    <name>dc::MainWindow</name>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Вибрати стовпці таблиці</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>Direction of the bars, export and print</source>
        <translation>Напрям стовпчиків, експорт і друк</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробиці</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>&amp;Діаграма</translation>
    </message>
    <message numerus="yes">
        <source>%n city(ies)</source>
        <translation>
            <numerusform>%n місто</numerusform>
            <numerusform>%n міста</numerusform>
            <numerusform>%n міст</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n city(ies)</source>
        <translation>
            <numerusform>%1 з %n міста</numerusform>
            <numerusform>%1 з %n міст</numerusform>
            <numerusform>%1 з %n міст</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n проєкт</numerusform>
            <numerusform>%n проєкти</numerusform>
            <numerusform>%n проєктів</numerusform>
        </translation>
    </message>
    <message>
        <source>sorted by: %1</source>
        <translation>упорядковано за: %1</translation>
    </message>
</context>
<context>
    <name>dc::SearchField</name>
    <message>
        <source>Search cities, mayors and projects…</source>
        <translation>Пошук міст, міських голів і проєктів…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Finds in cities, mayors and projects, in Ukrainian and English</source>
        <translation>Шукає в містах, іменах міських голів і проєктах, українською й англійською</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистити пошук</translation>
    </message>
</context>
<context>
    <name>dc::TableColumns</name>
    <message>
        <source>&amp;Ascending</source>
        <translation>За &amp;зростанням</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>За с&amp;паданням</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Упорядкувати за зростанням</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Упорядкувати за спаданням</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Сховати «%1»</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Re&amp;set columns</source>
        <translation>&amp;Скинути стовпці</translation>
    </message>
    <message>
        <source>Move “%1” &amp;left</source>
        <translation>Перемістити «%1» &amp;ліворуч</translation>
    </message>
    <message>
        <source>Move “%1” &amp;right</source>
        <translation>Перемістити «%1» &amp;праворуч</translation>
    </message>
</context>
<context>
    <name>dc::TablePane</name>
    <message>
        <source>Clear search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>No city, mayor or project matches this search.</source>
        <translation>Не знайдено жодного міста, міського голови чи проєкту.</translation>
    </message>
</context>
</TS>
