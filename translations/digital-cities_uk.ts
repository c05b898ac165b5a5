<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After some names of rows with the same value: &quot;Kyiv, Dnipro, Lviv and 5 more&quot;</extracomment>
        <translation>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
            <numerusform>%1 і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1: a row&apos;s name, %2: its value</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>All values are equal: %1.</source>
        <translation>Усі значення однакові: %1.</translation>
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
        <source>rank %1 of %2</source>
        <translation>місце: %1 з %2</translation>
    </message>
    <message>
        <source>rank %1 of %2, %3 of all</source>
        <translation>місце: %1 з %2, частка: %3</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Разом: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Total: %1; the %n largest account(s) for %2 of it.</source>
        <extracomment>%1: the total, %n: how many of the bars, %2: their share of the total, in percent</extracomment>
        <translation>
            <numerusform>Разом: %1; %2 цієї суми припадає на %n найбільше значення.</numerusform>
            <numerusform>Разом: %1; %2 цієї суми припадає на %n найбільші значення.</numerusform>
            <numerusform>Разом: %1; %2 цієї суми припадає на %n найбільших значень.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no clear relation between the two.</source>
        <translation>Чіткого зв’язку між ними немає.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <extracomment>the axes of a scatter chart: &quot;Years in office: from 1 to 18&quot;</extracomment>
        <translation>%1: від %2 до %3.</translation>
    </message>
    <message>
        <source>Up to %1 the share is %2, with %3 it is %4.</source>
        <extracomment>running shares: &quot;Up to Lutsk it is 79.6%, with Lviv 86.2%.&quot;</extracomment>
        <translation>До стовпчика «%1» включно накопичена частка становить %2, зі стовпчиком «%3» — %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n range(s) are empty.</source>
        <translation>
            <numerusform>Порожній %n проміжок.</numerusform>
            <numerusform>Порожні %n проміжки.</numerusform>
            <numerusform>Порожніх проміжків: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line shows the %1.</source>
        <extracomment>%1: &quot;mean: 22.63&quot; or &quot;median: 16&quot;</extracomment>
        <translation>Лінія на діаграмі — %1.</translation>
    </message>
    <message>
        <source>%1 (search: “%2”)</source>
        <extracomment>%1: &quot;3 of 8 cities&quot;, %2: what was searched for</extracomment>
        <translation>%1 (пошук: «%2»)</translation>
    </message>
    <message>
        <source>mean: %1</source>
        <translation>середнє: %1</translation>
    </message>
    <message>
        <source>median: %1</source>
        <translation>медіана: %1</translation>
    </message>
    <message>
        <source>Scroll through the bars</source>
        <translation>Прокручування стовпчиків</translation>
    </message>
    <message>
        <source>from %1 up to, but not including, %2</source>
        <extracomment>a range of numbers: 20 itself falls into the next one</extracomment>
        <translation>від %1 (включно) до %2 (не включно)</translation>
    </message>
    <message>
        <source>%1: cumulative share</source>
        <extracomment>%1: what is counted, as &quot;Digitalization projects&quot;</extracomment>
        <translation>%1: накопичена частка</translation>
    </message>
    <message>
        <source>Some values are negative: there are no shares of the total.</source>
        <translation>Серед значень є від’ємні, тому часток від суми немає.</translation>
    </message>
    <message>
        <source>&amp;Bars</source>
        <translation>&amp;Стовпчаста</translation>
    </message>
    <message>
        <source>A bar for each row, in the order of the table</source>
        <translation>Стовпчик для кожного рядка в порядку таблиці</translation>
    </message>
    <message>
        <source>&amp;Distribution</source>
        <translation>&amp;Розподіл</translation>
    </message>
    <message>
        <source>How many rows fall into each range of values</source>
        <translation>Скільки рядків потрапляє в кожен проміжок значень</translation>
    </message>
    <message>
        <source>&amp;Cumulative share</source>
        <translation>&amp;Накопичена частка</translation>
    </message>
    <message>
        <source>Bars from the largest on: how few make up most of the whole?</source>
        <translation>Стовпчики від найбільшого: скільки з них дають більшу частину загальної суми?</translation>
    </message>
    <message>
        <source>&amp;Scatter</source>
        <translation>Т&amp;очкова</translation>
    </message>
    <message>
        <source>A point for each row, by two columns: do they go together?</source>
        <translation>Точка для кожного рядка за двома стовпцями: чи пов’язані вони?</translation>
    </message>
    <message numerus="yes">
        <source>Bar chart “%1”, %n bar(s).</source>
        <extracomment>The beginning of a spoken description. %1: the chart&apos;s title</extracomment>
        <translation>
            <numerusform>Стовпчаста діаграма «%1», %n стовпчик.</numerusform>
            <numerusform>Стовпчаста діаграма «%1», %n стовпчики.</numerusform>
            <numerusform>Стовпчаста діаграма «%1», %n стовпчиків.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: comparison</source>
        <extracomment>%1: what is counted, as &quot;Digitalization projects&quot;</extracomment>
        <translation>%1: порівняння</translation>
    </message>
    <message numerus="yes">
        <source>Others together (%n)</source>
        <extracomment>a bar that stands for all rows that have none of their own</extracomment>
        <translation>
            <numerusform>Інші разом (%n)</numerusform>
            <numerusform>Інші разом (%n)</numerusform>
            <numerusform>Інші разом (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others on average (%n)</source>
        <translation>
            <numerusform>Інші в середньому (%n)</numerusform>
            <numerusform>Інші в середньому (%n)</numerusform>
            <numerusform>Інші в середньому (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown apart: the largest (%1); the others (%n) together.</source>
        <extracomment>%1: how many are shown, %n: how many others there are</extracomment>
        <translation>
            <numerusform>Окремо показано найбільші (%1), інші (%n) — разом.</numerusform>
            <numerusform>Окремо показано найбільші (%1), інші (%n) — разом.</numerusform>
            <numerusform>Окремо показано найбільші (%1), інші (%n) — разом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out for lack of a value: %1.</source>
        <translation>Без значення, тому не показано: %1.</translation>
    </message>
    <message>
        <source>%1: distribution</source>
        <extracomment>%1: what is measured, as &quot;Digitalization projects&quot;</extracomment>
        <translation>%1: розподіл</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Only %1: distributions are meaningful from about 30.</source>
        <translation>Лише %1: щоб судити про розподіл, потрібно щонайменше 30.</translation>
    </message>
    <message numerus="yes">
        <source>Chart of a distribution “%1”, %n range(s).</source>
        <extracomment>The beginning of a spoken description. %1: the chart&apos;s title</extracomment>
        <translation>
            <numerusform>Діаграма розподілу «%1», %n проміжок.</numerusform>
            <numerusform>Діаграма розподілу «%1», %n проміжки.</numerusform>
            <numerusform>Діаграма розподілу «%1», %n проміжків.</numerusform>
        </translation>
    </message>
    <message>
        <source>First place: %1 (%2), last: %3 (%4).</source>
        <extracomment>of places: the first is the best. %1, %3: names of rows, %2, %4: their places</extracomment>
        <translation>Перше місце — %1 (%2), останнє — %3 (%4).</translation>
    </message>
    <message>
        <source>Latest: %1 (%2), earliest: %3 (%4).</source>
        <extracomment>%1, %3: names of rows, %2, %4: their years</extracomment>
        <translation>Найпізніше — %1 (%2), найраніше — %3 (%4).</translation>
    </message>
    <message>
        <source>The largest value is %2 (%1), the smallest %4 (%3).</source>
        <extracomment>%1, %3: names of rows, %2, %4: their values</extracomment>
        <translation>Найбільше значення — %2 (%1), найменше — %4 (%3).</translation>
    </message>
    <message>
        <source>%1 of the total: %2.</source>
        <extracomment>in a chart of the cumulative share. %1: &quot;86.2%&quot;, %2: &quot;5 of 8 cities&quot;</extracomment>
        <translation>%1 від загальної суми: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Chart of the cumulative share “%1”, %n bar(s).</source>
        <extracomment>The beginning of a spoken description. %1: the chart&apos;s title</extracomment>
        <translation>
            <numerusform>Діаграма накопиченої частки «%1», %n стовпчик.</numerusform>
            <numerusform>Діаграма накопиченої частки «%1», %n стовпчики.</numerusform>
            <numerusform>Діаграма накопиченої частки «%1», %n стовпчиків.</numerusform>
        </translation>
    </message>
    <message>
        <source>cumulative share: %1</source>
        <extracomment>of a bar and all larger ones, together: %1 is a percentage</extracomment>
        <translation>накопичена частка: %1</translation>
    </message>
    <message>
        <source>Weak positive relation: where one is higher, the other tends a little to be higher, too.</source>
        <translation>Слабкий прямий зв’язок: де більше одне, там часто трохи більше й друге.</translation>
    </message>
    <message>
        <source>Weak negative relation: where one is higher, the other tends a little to be lower.</source>
        <translation>Слабкий обернений зв’язок: де більше одне, там часто трохи менше друге.</translation>
    </message>
    <message>
        <source>Clear positive relation: where one is higher, the other is mostly higher, too.</source>
        <translation>Помітний прямий зв’язок: де більше одне, там здебільшого більше й друге.</translation>
    </message>
    <message>
        <source>Clear negative relation: where one is higher, the other is mostly lower.</source>
        <translation>Помітний обернений зв’язок: де більше одне, там здебільшого менше друге.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>two columns, as &quot;Digitalization projects – Years in office&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Some names are left out for lack of room.</source>
        <extracomment>below a chart of very many points</extracomment>
        <translation>Деякі назви не показано: бракує місця.</translation>
    </message>
    <message numerus="yes">
        <source>Scatter chart “%1”, %n point(s).</source>
        <extracomment>The beginning of a spoken description. %1: the chart&apos;s title</extracomment>
        <translation>
            <numerusform>Точкова діаграма «%1», %n точка.</numerusform>
            <numerusform>Точкова діаграма «%1», %n точки.</numerusform>
            <numerusform>Точкова діаграма «%1», %n точок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n bar(s) are drawn; some names are left out for lack of room.</source>
        <extracomment>below a chart of very many bars</extracomment>
        <translation>
            <numerusform>Показано %n стовпчик; деякі назви не показано: бракує місця.</numerusform>
            <numerusform>Показано всі %n стовпчики; деякі назви не показано: бракує місця.</numerusform>
            <numerusform>Показано всі %n стовпчиків; деякі назви не показано: бракує місця.</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>немає даних</translation>
    </message>
    <message>
        <source>Overview of all bars</source>
        <translation>Огляд усіх стовпчиків</translation>
    </message>
    <message>
        <source>D&amp;ots on lines</source>
        <translation>То&amp;чки на лініях</translation>
    </message>
    <message>
        <source>A dot for each row, also for years, places, and values that differ little</source>
        <translation>Точка для кожного рядка: також для років, місць і значень, що мало різняться</translation>
    </message>
    <message>
        <source>The axis does not begin at zero.</source>
        <translation>Вісь починається не з нуля.</translation>
    </message>
    <message numerus="yes">
        <source>All %n dot(s) are drawn; some names are left out for lack of room.</source>
        <extracomment>below a chart of very many dots</extracomment>
        <translation>
            <numerusform>Показано %n точку; деякі назви не показано: бракує місця.</numerusform>
            <numerusform>Показано всі %n точки; деякі назви не показано: бракує місця.</numerusform>
            <numerusform>Показано всі %n точок; деякі назви не показано: бракує місця.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dot plot “%1”, %n dot(s).</source>
        <extracomment>The beginning of a spoken description. %1: the chart&apos;s title</extracomment>
        <translation>
            <numerusform>Діаграма з точками на лініях «%1», %n точка.</numerusform>
            <numerusform>Діаграма з точками на лініях «%1», %n точки.</numerusform>
            <numerusform>Діаграма з точками на лініях «%1», %n точок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value.</source>
        <translation>
            <numerusform>Без значення: %n.</numerusform>
            <numerusform>Без значення: %n.</numerusform>
            <numerusform>Без значення: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fullest range(s): %1 (%2).</source>
        <extracomment>%1: ranges of numbers, %2: how many rows fall into each of them</extracomment>
        <translation>
            <numerusform>Найчисленніший проміжок: %1 (%2).</numerusform>
            <numerusform>Найчисленніші проміжки: %1 (%2 у кожному).</numerusform>
            <numerusform>Найчисленніші проміжки: %1 (%2 у кожному).</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest value is %2 (%1).</source>
        <extracomment>%1: names of rows, %2: their value</extracomment>
        <translation>Найбільше значення — %2 (%1).</translation>
    </message>
    <message>
        <source>%1: from %2 (%3) to %4 (%5).</source>
        <extracomment>the other axis, with names of rows: &quot;Projects: from 6 (Ternopil) to 53 (Kyiv)&quot;</extracomment>
        <translation>%1: від %2 (%3) до %4 (%5).</translation>
    </message>
    <message>
        <source>The table has no column of numbers to draw</source>
        <translation>У таблиці немає стовпця з числами для діаграми</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no column “%1” to sort by.</source>
        <translation>Не вдалося впорядкувати: немає стовпця «%1».</translation>
    </message>
    <message>
        <source>There is no row “%1” to select.</source>
        <translation>Не вдалося виділити: немає рядка «%1».</translation>
    </message>
    <message>
        <source>LANG[,LANG]</source>
        <translation>МОВА[,МОВА]</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>Show only what this finds, as typed into the search field.</source>
        <translation>Показати лише те, що знайде пошук за цим текстом.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>ТЕКСТ</translation>
    </message>
    <message>
        <source>ID[,ID]</source>
        <translation>ID[,ID]</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>РОЗМІР</translation>
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
        <source>uk, en, or both: uk,en</source>
        <translation>uk, en або обидві: uk,en</translation>
    </message>
    <message>
        <source>a whole number from 1 to 10</source>
        <translation>ціле число від 1 до 10</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Докладніше: --help.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use --export to write files without one.</source>
        <translation>Не вдалося відкрити вікно: немає дисплея. Щоб записати файли без вікна, вкажіть --export.</translation>
    </message>
    <message>
        <source>uk or en; with --export also uk,en: one file per language, such as chart.uk.png and chart.en.png.</source>
        <translation>uk або en; з --export можна обидві (uk,en): тоді окремий файл кожною мовою, наприклад chart.uk.png і chart.en.png.</translation>
    </message>
    <message>
        <source>Select and highlight these rows.</source>
        <translation>Виділити й підсвітити ці рядки.</translation>
    </message>
    <message>
        <source>Unexpected argument: “%1”.</source>
        <translation>Зайвий аргумент: «%1».</translation>
    </message>
    <message>
        <source>More than one language needs --export.</source>
        <translation>Кілька мов можна вказати лише разом з --export.</translation>
    </message>
    <message>
        <source>“%2” is not valid for --%1. Expected: %3.</source>
        <translation>Хибне значення «%2» для --%1. Очікується: %3.</translation>
    </message>
    <message>
        <source>Join a value that looks like an option to its option: --filter=--export.</source>
        <translation>Значення, схоже на параметр, пишіть разом із параметром: --filter=--export.</translation>
    </message>
    <message>
        <source>Export all rows, those that the filter leaves (default), or the selected ones.</source>
        <translation>Експортувати всі рядки, лише знайдені (типово) чи лише виділені.</translation>
    </message>
    <message>
        <source>Chart type (default: bars).</source>
        <translation>Тип діаграми (типово: bars).</translation>
    </message>
    <message>
        <source>Values of the chart (default: the main measure).</source>
        <translation>Значення на діаграмі (типово: основний показник).</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>СТОВПЕЦЬ</translation>
    </message>
    <message>
        <source>Values of the horizontal axis of a scatter chart (default: the second measure).</source>
        <translation>Значення на горизонтальній осі точкової діаграми (типово: другий показник).</translation>
    </message>
    <message>
        <source>Only the N largest, and all others in one bar (bars, pareto).</source>
        <translation>Лише N найбільших значень, а решта — одним стовпчиком (bars, pareto).</translation>
    </message>
    <message>
        <source>A line at the mean or the median (bars).</source>
        <translation>Лінія середнього або медіани (bars).</translation>
    </message>
    <message>
        <source>Direction of the bars (bars; default: horizontal).</source>
        <translation>Напрям стовпчиків (bars; типово: horizontal).</translation>
    </message>
    <message>
        <source>Size of an exported image in pixels, or in mm or in with dots per inch: 180mmx120mm@300 (default: 1200x675).</source>
        <translation>Розмір зображення в пікселях або в mm чи in з кількістю точок на дюйм: 180mmx120mm@300 (типово: 1200x675).</translation>
    </message>
    <message>
        <source>Multiply the pixels, keep the layout (1 to 10; not with mm or in).</source>
        <translation>У скільки разів збільшити кількість пікселів (від 1 до 10; вигляд той самий; не для mm та in).</translation>
    </message>
    <message>
        <source>Size of the labels in points (default: to suit the size).</source>
        <translation>Розмір підписів у пунктах (типово: відповідно до розміру зображення).</translation>
    </message>
    <message>
        <source>SVG and PDF: text as outlines, so that no font is needed.</source>
        <translation>SVG і PDF: текст контурами, щоб шрифт не був потрібен.</translation>
    </message>
    <message>
        <source>Background of the image (default: white).</source>
        <translation>Тло зображення (типово: white).</translation>
    </message>
    <message>
        <source>Custom title; with uk: or en: before it, in that language alone. An empty text leaves it out.</source>
        <translation>Власний заголовок; з uk: або en: попереду — лише цією мовою. Порожній текст прибирає заголовок.</translation>
    </message>
    <message>
        <source>[LANG:]TEXT</source>
        <translation>[МОВА:]ТЕКСТ</translation>
    </message>
    <message>
        <source>Custom subtitle, by the same rules.</source>
        <translation>Власний підзаголовок (правила ті самі).</translation>
    </message>
    <message>
        <source>Custom source line, by the same rules.</source>
        <translation>Власний рядок джерела (правила ті самі).</translation>
    </message>
    <message>
        <source>Write an alternative text next to each image: chart.txt.</source>
        <translation>Записати поруч із кожним зображенням альтернативний текст: chart.txt.</translation>
    </message>
    <message>
        <source>a whole number of 1 or more</source>
        <translation>ціле число, не менше ніж 1</translation>
    </message>
    <message>
        <source>--%1 does not work with --chart %2.</source>
        <extracomment>two options of the command line that exclude each other</extracomment>
        <translation>--%1 не поєднується з --chart %2.</translation>
    </message>
    <message>
        <source>--scale works only with pixels; give more dots per inch: 180mmx120mm@600.</source>
        <translation>--scale діє лише для пікселів; укажіть більше точок на дюйм: 180mmx120mm@600.</translation>
    </message>
    <message>
        <source>points, from 4 to 200</source>
        <translation>пункти, від 4 до 200</translation>
    </message>
    <message>
        <source>--rows selected needs --select.</source>
        <translation>Для --rows selected потрібен і --select.</translation>
    </message>
    <message>
        <source>The text of --%1 is longer than %2 characters.</source>
        <translation>Текст --%1 довший за %2 символів.</translation>
    </message>
    <message>
        <source>pixels such as 1200x675 (each side from %1 to %2), or millimeters or inches such as 180mmx120mm@300 (%3 to %4 dots per inch)</source>
        <translation>пікселі, наприклад 1200x675 (кожна сторона від %1 до %2), або міліметри чи дюйми, наприклад 180mmx120mm@300 (від %3 до %4 точок на дюйм)</translation>
    </message>
    <message>
        <source>Sort by this column, then by the next; without a direction, numbers descend and texts ascend (default: the main measure, descending).</source>
        <translation>Упорядкувати за цим стовпцем, далі за наступним; якщо порядок не вказано, числа йдуть за спаданням, а текст — за зростанням (типово: основний показник за спаданням).</translation>
    </message>
    <message>
        <source>COLUMN[:asc|:desc][,COLUMN…]</source>
        <translation>СТОВПЕЦЬ[:asc|:desc][,СТОВПЕЦЬ…]</translation>
    </message>
    <message>
        <source>columns, each with :asc or :desc where wanted</source>
        <translation>стовпці через кому, за кожним можна додати :asc або :desc</translation>
    </message>
    <message>
        <source>“%1” cannot be charted with --chart %2. Choose one of: %3.</source>
        <translation>Стовпець «%1» не можна показати на діаграмі --chart %2. Виберіть один із таких: %3.</translation>
    </message>
    <message>
        <source>Explore a table: sort, search, chart and export it, in Ukrainian and English.</source>
        <translation>Перегляд таблиць: сортування, пошук, діаграми й експорт, українською та англійською.</translation>
    </message>
    <message>
        <source>The table: a CSV, TSV, XLSX, ODS, JSON, GeoJSON or SQLite file, a data package (JSON, folder or ZIP), or - for standard input (default: the digitalization projects of Ukrainian cities).</source>
        <translation>Таблиця: файл CSV, TSV, XLSX, ODS, JSON, GeoJSON чи SQLite, пакет даних (JSON, тека або ZIP) або «-» для стандартного вводу (якщо не вказано — проєкти цифровізації українських міст).</translation>
    </message>
    <message>
        <source>Read this sheet or table of DATA, by name or by number from 1.</source>
        <translation>Прочитати цей аркуш чи цю таблицю з ДАНИХ: за назвою або за номером, від 1.</translation>
    </message>
    <message>
        <source>NAME|N</source>
        <translation>НАЗВА|N</translation>
    </message>
    <message>
        <source>The encoding of a text file, such as UTF-8, windows-1251 or KOI8-U.</source>
        <translation>Кодування текстового файлу, наприклад UTF-8, windows-1251 чи KOI8-U.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>НАЗВА</translation>
    </message>
    <message>
        <source>What stands between the cells of a text file: one character, or tab.</source>
        <translation>Що розділяє клітинки текстового файлу: один знак або слово tab.</translation>
    </message>
    <message>
        <source>CHAR</source>
        <translation>ЗНАК</translation>
    </message>
    <message>
        <source>The decimal mark of numbers that are written as text.</source>
        <translation>Десятковий знак у числах, записаних текстом.</translation>
    </message>
    <message>
        <source>How many rows name the columns (0: none does; at most 9).</source>
        <translation>Скільки рядків займають назви стовпців (0 — жодного; щонайбільше 9).</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>one character such as , ; or |, or the word tab</source>
        <translation>один знак, наприклад , ; чи |, або слово tab</translation>
    </message>
    <message>
        <source>a comma or a point</source>
        <translation>кома або крапка</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>ціле число від 0 до %1</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>ДАНІ</translation>
    </message>
    <message>
        <source>Write to FILE, as CSV, what was wrong with the cells of DATA, and exit.</source>
        <translation>Записати у ФАЙЛ у форматі CSV, що не так із клітинками ДАНИХ, і завершити роботу.</translation>
    </message>
    <message>
        <source>Write FILE and exit, without a window. The extension decides: png, jpg, webp, svg, pdf for the chart; csv, tsv, xlsx, json for the table; zip, or a folder that ends in /, for a data package. May be given several times.</source>
        <translation>Записати ФАЙЛ і завершити роботу, не відкриваючи вікна. Вміст залежить від розширення: png, jpg, webp, svg, pdf — діаграма; csv, tsv, xlsx, json — таблиця; zip або тека, назва якої закінчується на /, — пакет даних. Можна вказати кілька разів.</translation>
    </message>
    <message>
        <source>Export the columns of the table that are shown at first (default), or all.</source>
        <translation>Експортувати стовпці, які таблиця показує спочатку (якщо не вказано), або всі.</translation>
    </message>
    <message>
        <source>Export both languages in one table: the columns name and name@uk.</source>
        <translation>Експортувати обидві мови в одній таблиці: стовпці name і name@uk.</translation>
    </message>
    <message>
        <source>CSV for Excel: byte order mark, semicolons, decimal commas.</source>
        <translation>CSV для Excel: позначка порядку байтів, крапки з комою, десяткові коми.</translation>
    </message>
    <message>
        <source>a file name that ends in .png, .jpg, .webp, .svg, .pdf, .csv, .tsv, .xlsx, .json or .zip, or a folder that ends in /</source>
        <translation>назва файлу, що закінчується на .png, .jpg, .webp, .svg, .pdf, .csv, .tsv, .xlsx, .json або .zip, чи тека, назва якої закінчується на /</translation>
    </message>
    <message>
        <source>The table has no column of numbers to draw. Export it as csv, tsv, xlsx, json or zip.</source>
        <translation>У таблиці немає стовпця з числами для діаграми. Експортуйте її як csv, tsv, xlsx, json або zip.</translation>
    </message>
    <message>
        <source>CSV and TSV with a byte order mark, by which Excel knows UTF-8.</source>
        <translation>CSV і TSV із позначкою порядку байтів: за нею Excel розпізнає UTF-8.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many of them, %2: of how many, with what they are: &quot;3 of 8 cities&quot;</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <extracomment>%1: how many of them; %n: of all</extracomment>
        <translation>
            <numerusform>%1 з %n рядка</numerusform>
            <numerusform>%1 з %n рядків</numerusform>
            <numerusform>%1 з %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>rows</source>
        <translation>рядки</translation>
    </message>
</context>
<context>
    <name>DetailDocument</name>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fact: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>Що тут можна робити</translation>
    </message>
    <message>
        <source>Click on a row of the table or a mark of the chart to see all that is known of it.</source>
        <translation>Клацніть рядок таблиці, стовпчик чи точку на діаграмі, щоб побачити всі відомості.</translation>
    </message>
    <message>
        <source>To compare several, hold Ctrl while you click on each, or Shift for all from one to another; on the keyboard, Shift with the arrow keys.</source>
        <translation>Щоб порівняти кілька рядків, клацайте їх, утримуючи Ctrl, або клацніть перший і останній, утримуючи Shift; на клавіатурі — Shift зі стрілками.</translation>
    </message>
    <message>
        <source>Hide the note</source>
        <translation>Сховати примітку</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Докладніше</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place among so many</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>before the value of a fact</comment>
        <translation>%1: </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
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
        <translation>Не вдалося прочитати файл: %1</translation>
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
        <source>The column “%1” is missing</source>
        <translation>Немає стовпця «%1»</translation>
    </message>
    <message>
        <source>An image of %1 pixels is too large for this file type. Choose a smaller size or scale</source>
        <translation>Зображення розміром %1&#xa0;пікс. завелике для цього типу файлів. Виберіть менший розмір або масштаб</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, рядок %2, позиція %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, рядок %2</translation>
    </message>
    <message>
        <source>The program cannot read this data package: check “%1”</source>
        <translation>Програма не може прочитати цей пакет даних: перевірте «%1»</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another folder or name; a file that was there before is unchanged</source>
        <translation>Не вдалося записати файл: %1. Виберіть іншу теку або назву; якщо файл уже був, він не змінився</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one</source>
        <translation>Такої теки немає. Виберіть іншу</translation>
    </message>
    <message>
        <source>Files cannot be written to this folder. Choose another one</source>
        <translation>У цю теку не можна записувати файли. Виберіть іншу</translation>
    </message>
    <message>
        <source>The file is read-only. Choose another name or folder</source>
        <translation>Файл доступний лише для читання. Виберіть іншу назву або теку</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space or choose another folder; a file that was there before is unchanged</source>
        <translation>На диску бракує місця. Звільніть місце або виберіть іншу теку; якщо файл уже був, він не змінився</translation>
    </message>
    <message>
        <source>There is nothing in the file</source>
        <translation>У файлі нічого немає</translation>
    </message>
    <message>
        <source>This is not a table that the program can read. Save it as CSV, XLSX, ODS or JSON and open that</source>
        <translation>Це не таблиця, яку програма може прочитати. Збережіть її як CSV, XLSX, ODS або JSON і відкрийте той файл</translation>
    </message>
    <message>
        <source>The program does not read files of the type “%1”. Save it as XLSX, ODS or CSV and open that</source>
        <translation>Файлів типу «%1» програма не читає. Збережіть його як XLSX, ODS або CSV і відкрийте той файл</translation>
    </message>
    <message>
        <source>The file is protected with a password. Save it without one and open it again</source>
        <translation>Файл захищено паролем. Збережіть його без пароля й відкрийте ще раз</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Download it or save it once more</source>
        <translation>Файл пошкоджено або він неповний. Завантажте чи збережіть його ще раз</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete (%1). Download it or save it once more</source>
        <translation>Файл пошкоджено або він неповний (%1). Завантажте чи збережіть його ще раз</translation>
    </message>
    <message>
        <source>The file has a document type declaration, which may be an attack. Save it with a spreadsheet program and open that</source>
        <translation>Файл містить оголошення типу документа, а це може бути атакою. Збережіть його в табличному редакторі й відкрийте той файл</translation>
    </message>
    <message>
        <source>The data package refers to “%1”, which lies outside of it. Put that file into the package</source>
        <translation>Пакет даних посилається на «%1» поза його межами. Додайте цей файл до пакета</translation>
    </message>
    <message>
        <source>There is no sheet or table “%1” in the file</source>
        <translation>У файлі немає аркуша чи таблиці «%1»</translation>
    </message>
    <message>
        <source>The program does not know the encoding “%1”</source>
        <translation>Програма не знає кодування «%1»</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it, or keep only the columns that you need</source>
        <translation>Файл більший за %1&#xa0;МБ. Поділіть його або залиште тільки потрібні стовпці</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split the file</source>
        <translation>У таблиці більше ніж %1 рядків. Поділіть файл</translation>
    </message>
    <message>
        <source>The table has more than %1 columns. Keep only the columns that you need</source>
        <translation>У таблиці більше ніж %1 стовпців. Залиште тільки потрібні</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Keep only the columns that you need</source>
        <translation>У таблиці більше ніж %1 клітинок. Залиште тільки потрібні стовпці</translation>
    </message>
    <message>
        <source>A cell is longer than %1 MB. A quotation mark may be missing</source>
        <translation>Клітинка довша за %1&#xa0;МБ. Можливо, бракує лапок</translation>
    </message>
    <message>
        <source>The file has more than %1 sheets or tables. Split it</source>
        <translation>У файлі більше ніж %1 аркушів чи таблиць. Поділіть його</translation>
    </message>
    <message>
        <source>What is packed in the file is too large to unpack, which may be an attack. Save it with a spreadsheet program and open that</source>
        <translation>Вміст файлу після розпакування завеликий, а це може бути атакою. Збережіть його в табличному редакторі й відкрийте той файл</translation>
    </message>
    <message>
        <source>“%1” is not a file type that the program can write. Use png, svg, pdf, jpg or webp for the chart, csv, tsv, xlsx, json or zip for the table</source>
        <translation>Програма не записує файлів типу «%1». Для діаграми виберіть png, svg, pdf, jpg або webp, для таблиці — csv, tsv, xlsx, json або zip</translation>
    </message>
    <message>
        <source>The part of the program that opens and saves files is missing (%1). Install the program once more</source>
        <translation>Бракує частини програми, яка відкриває й зберігає файли (%1). Встановіть програму ще раз</translation>
    </message>
    <message>
        <source>The data is nested more than %1 levels deep. Save it as a plain table, such as CSV, and open that</source>
        <translation>Вкладеність даних перевищує %1 рівнів. Збережіть їх як просту таблицю, наприклад CSV, і відкрийте її</translation>
    </message>
    <message>
        <source>This folder is no data package: there is no datapackage.json in it. Open one of its files instead</source>
        <translation>Ця тека не є пакетом даних: у ній немає datapackage.json. Відкрийте натомість один із її файлів</translation>
    </message>
    <message>
        <source>There are two columns “%1”. Rename one of them</source>
        <translation>У таблиці два стовпці «%1». Перейменуйте один із них</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>Експорт діаграми</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>File types:</source>
        <translation>Типи файлів:</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>&amp;Мови:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Розмір:</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>Розмір тек&amp;сту:</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <translation>Т&amp;ло:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>Р&amp;ядки:</translation>
    </message>
    <message>
        <source>Lar&amp;gest only:</source>
        <translation>Лише &amp;найбільші:</translation>
    </message>
    <message>
        <source>&amp;Alternative text:</source>
        <translation>&amp;Альтернативний текст:</translation>
    </message>
    <message>
        <source>Scal&amp;e:</source>
        <translation>Мас&amp;штаб:</translation>
    </message>
    <message>
        <source>Text as &amp;outlines (SVG and PDF)</source>
        <translation>Текст &amp;контурами (SVG і PDF)</translation>
    </message>
    <message>
        <source>&amp;Highlight the selected rows</source>
        <translation>&amp;Підсвітити виділені рядки</translation>
    </message>
    <message>
        <source>Sa&amp;ve it next to the image (.txt)</source>
        <translation>&amp;Зберегти поруч із зображенням (.txt)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Копі&amp;ювати</translation>
    </message>
    <message>
        <source>Copy alternative text</source>
        <translation>Копіювати альтернативний текст</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1: %2 alone has %3 of the total.</source>
        <extracomment>%1: &quot;Pupils&quot;, %2: the name of a row, %3: 57%</extracomment>
        <translation>%1: лише %2 — %3 від загальної суми.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1: &quot;Lviv, Kyiv&quot;, %2: &quot;Dnipro&quot;</extracomment>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>%1: %2 together have %3 of the total.</source>
        <extracomment>%1: &quot;Pupils&quot;, %2: names of rows, %3: 57%</extracomment>
        <translation>%1: %2 разом — %3 від загальної суми.</translation>
    </message>
    <message>
        <source>%1: %2 have %3 of the total.</source>
        <extracomment>%1: &quot;Pupils&quot;, %2: &quot;30 of 1,000 schools&quot;, %3: 57%</extracomment>
        <translation>%1: %2 — %3 від загальної суми.</translation>
    </message>
    <message>
        <source>%1: the earliest is %4 (%5), the latest %2 (%3).</source>
        <translation>%1: найраніше — %4 (%5), найпізніше — %2 (%3).</translation>
    </message>
    <message>
        <source>%1: the highest is %2 (%3), the lowest %4 (%5).</source>
        <translation>%1: найбільше — %2 (%3), найменше — %4 (%5).</translation>
    </message>
    <message>
        <source>%1: the most frequent is %2 (%3).</source>
        <translation>%1: найчастіше — %2 (%3).</translation>
    </message>
    <message>
        <source>%1: not known of %2.</source>
        <translation>%1: немає даних — %2.</translation>
    </message>
    <message>
        <source>%1: %2 has the most (%3).</source>
        <translation>%1: найбільше — %2 (%3).</translation>
    </message>
    <message>
        <source>%1: few high values lift the mean (%2) above the median (%3).</source>
        <translation>%1: через кілька великих значень середнє (%2) більше за медіану (%3).</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>no</source>
        <extracomment>in a cell of a table: the answer to what the column&apos;s title asks</extracomment>
        <translation>ні</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Open a table</source>
        <translation>Як відкрити таблицю</translation>
    </message>
    <message>
        <source>Choose “File &gt; Open…”, drop a file on the window, or copy cells in a spreadsheet and press Ctrl+V. CSV, XLSX (Excel), ODS, JSON, GeoJSON, SQLite and data packages can be opened. “Help &gt; Sample data” brings back the data that comes with the program.</source>
        <translation>Виберіть «Файл &gt; Відкрити…», перетягніть файл у вікно або скопіюйте клітинки в електронній таблиці й натисніть Ctrl+V. Програма відкриває CSV, XLSX (Excel), ODS, JSON, GeoJSON, SQLite і пакети даних. «Довідка &gt; Приклад даних» повертає дані, що постачаються з програмою.</translation>
    </message>
    <message>
        <source>The line above the table says how the file was read. If the table does not look right, press “Change…” there: a preview shows what each choice makes of it. Problems are counted in the same line: press the count to list them, and choose one to go to its cell.</source>
        <translation>Рядок над таблицею повідомляє, як прочитано файл. Якщо з таблицею щось не так, натисніть у ньому «Змінити…»: попередній перегляд показує, що дає кожен варіант. Там само вказано кількість проблем: натисніть її, щоб побачити перелік, і виберіть у ньому проблему, щоб перейти до її клітинки.</translation>
    </message>
    <message>
        <source>When the file changes on disk, the window offers to read it again; F5 does so at any time.</source>
        <translation>Коли файл на диску змінюється, програма пропонує його перечитати; клавіша F5 робить це будь-коли.</translation>
    </message>
    <message>
        <source>Look through the table</source>
        <translation>Як працювати з таблицею</translation>
    </message>
    <message>
        <source>Click on a header to sort by that column, and again to turn the order; Shift+click adds a further column. Drag a header to move the column. “Columns” shows and hides columns; Ctrl+Shift+F finds one by its name.</source>
        <translation>Клацніть заголовок, щоб упорядкувати рядки за цим стовпцем, а ще раз — щоб змінити порядок на зворотний; клацання із Shift додає ще один стовпець. Щоб перемістити стовпець, перетягніть його заголовок. Меню «Стовпці» показує і ховає стовпці; Ctrl+Shift+F знаходить стовпець за назвою.</translation>
    </message>
    <message>
        <source>Click on a row to see all that is known of it. To compare several, hold Ctrl while you click on each, or Shift for all from one to another; on the keyboard, Shift with the arrow keys.</source>
        <translation>Клацніть рядок, щоб побачити всі відомості про нього. Щоб порівняти кілька рядків, клацайте їх, утримуючи Ctrl, або клацніть перший і останній, утримуючи Shift; на клавіатурі — Shift зі стрілками.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Press Ctrl+F and type. Table and chart then show only the rows in which all the words occur, in either language and alphabet: Lviv finds Львів as well. Enter goes to the first row found, F3 to the next; Esc in the search field shows all rows again.</source>
        <translation>Натисніть Ctrl+F і введіть слова. Таблиця й діаграма показують лише рядки, у яких є всі ці слова, хоч би якою мовою чи абеткою їх набрано: за словом Lviv знайдеться й Львів. Enter веде до першого знайденого рядка, F3 — до наступного; Esc у полі пошуку знову показує всі рядки.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Діаграми</translation>
    </message>
    <message>
        <source>The chart shows the rows of the table, in the same order. The small pictures in the toolbar choose its type; “Chart” chooses what it shows: the column, the number of bars, a line at the mean or the median. Click on a bar or a point to select its row.</source>
        <translation>Діаграма показує рядки таблиці в тому самому порядку. На панелі інструментів виберіть її тип, а в меню «Діаграма» — що на ній показати: стовпець таблиці, кількість стовпчиків, лінію середнього чи медіани. Клацніть стовпчик або точку, щоб виділити рядок.</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Експорт і друк</translation>
    </message>
    <message>
        <source>“Export chart…” writes the chart as PNG, SVG, PDF, JPEG or WebP, in one language or in both, with its source and an alternative text. “Save table as…” writes all rows, or those that are shown, as CSV, TSV, XLSX, JSON or a data package. “Print…” prints the chart.</source>
        <translation>«Експортувати діаграму…» зберігає її як PNG, SVG, PDF, JPEG або WebP однією чи обома мовами, із джерелом і альтернативним текстом. «Зберегти таблицю як…» зберігає всі рядки або лише показані як CSV, TSV, XLSX, JSON або пакет даних. «Друкувати…» друкує діаграму.</translation>
    </message>
    <message>
        <source>Work without a mouse</source>
        <translation>Як працювати без миші</translation>
    </message>
    <message>
        <source>F6 goes from pane to pane, Tab from one control to the next, and F10 opens the menus. “Help &gt; Keyboard shortcuts” (Ctrl+F1) lists all keys.</source>
        <translation>F6 переводить із панелі на панель, Tab — до наступного елемента, F10 відкриває меню. Усі комбінації наведено в «Довідка &gt; Комбінації клавіш» (Ctrl+F1).</translation>
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
    <name>LeftOut</name>
    <message>
        <source>CSV and TSV have no room for the second table: %1 (%2). XLSX, JSON and data packages keep it.</source>
        <extracomment>%1: what is in the second table: &quot;projects&quot;, %2: how many</extracomment>
        <translation>У CSV і TSV немає місця для другої таблиці: %1 (%2). Її зберігають XLSX, JSON і пакети даних.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>No browser</source>
        <translation>Немає браузера</translation>
    </message>
    <message>
        <source>No browser was found to open this address: %1</source>
        <translation>Не знайдено браузера, щоб відкрити цю адресу: %1</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Копіювати адресу</translation>
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
        <translation>&amp;Упорядкувати за стовпцем</translation>
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
        <source>Save &amp;table as…</source>
        <translation>Зберегти та&amp;блицю як…</translation>
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
        <translation>З&amp;більшити текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>З&amp;меншити текст</translation>
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
        <translation>Типове розта&amp;шування</translation>
    </message>
    <message>
        <source>&amp;Horizontal bars</source>
        <translation>&amp;Горизонтально</translation>
    </message>
    <message>
        <source>&amp;Vertical bars</source>
        <translation>&amp;Вертикально</translation>
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
    <message>
        <source>&amp;Find</source>
        <translation>З&amp;найти</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Експортувати діаграму…</translation>
    </message>
    <message>
        <source>Copy alter&amp;native text</source>
        <translation>Копіювати альтернативний те&amp;кст</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Знайти на&amp;ступне</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Знайти &amp;попереднє</translation>
    </message>
    <message>
        <source>L&amp;ock layout</source>
        <translation>За&amp;кріпити розташування</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Відкрити не&amp;щодавні</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Перечи&amp;тати</translation>
    </message>
    <message>
        <source>Pas&amp;te as table</source>
        <translation>Вст&amp;авити як таблицю</translation>
    </message>
    <message>
        <source>Sampl&amp;e data</source>
        <translation>Прик&amp;лад даних</translation>
    </message>
    <message>
        <source>Find col&amp;umn…</source>
        <translation>Знайти сто&amp;впець…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Посібник користува&amp;ча</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Some bytes are not text in the encoding of the file: “�” stands for them</source>
        <translation>Деякі байти не є текстом у кодуванні файлу: їх позначено знаком «�»</translation>
    </message>
    <message>
        <source>A quotation mark is never closed: it is left in the text</source>
        <translation>Лапки не закрито: їх залишено в тексті</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters: it is left as it is</source>
        <translation>У «%1» змішано латинські та кириличні літери: залишено без змін</translation>
    </message>
    <message>
        <source>A formula has the result “%1”: the cell is left empty</source>
        <translation>Результат формули — «%1»: клітинку залишено порожньою</translation>
    </message>
    <message>
        <source>A value must stand here, and there is none</source>
        <translation>Тут має бути значення, але його немає</translation>
    </message>
    <message>
        <source>“%1” stands in an earlier row, too, and must not: it is left as it is</source>
        <translation>«%1» вже є в попередньому рядку, а має бути унікальним: залишено без змін</translation>
    </message>
    <message>
        <source>“%1” is none of the values that are allowed: it is left as it is</source>
        <translation>«%1» немає серед дозволених значень: залишено без змін</translation>
    </message>
    <message>
        <source>“%1” does not have the form that is required: it is left as it is</source>
        <translation>«%1» не відповідає потрібному зразку: залишено без змін</translation>
    </message>
    <message>
        <source>“%1” refers to a row that does not exist: this row is left out</source>
        <translation>«%1» вказує на рядок, якого немає: цей рядок пропущено</translation>
    </message>
    <message>
        <source>“%1” is not a whole number: the cell is left empty</source>
        <translation>«%1» — не ціле число: клітинку залишено порожньою</translation>
    </message>
    <message>
        <source>“%1” is not a number: the cell is left empty</source>
        <translation>«%1» — не число: клітинку залишено порожньою</translation>
    </message>
    <message>
        <source>“%1” is not a year: the cell is left empty</source>
        <translation>«%1» — не рік: клітинку залишено порожньою</translation>
    </message>
    <message>
        <source>“%1” is not a date: the cell is left empty</source>
        <translation>«%1» — не дата: клітинку залишено порожньою</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: the cell is left empty</source>
        <translation>«%1» — не «так» і не «ні»: клітинку залишено порожньою</translation>
    </message>
    <message>
        <source>“%1” is not valid in this column: the cell is left empty</source>
        <translation>«%1» не підходить для цього стовпця: клітинку залишено порожньою</translation>
    </message>
    <message>
        <source>Cells in the row: %1, columns: %2. The cells that are too many are left out</source>
        <translation>Клітинок у рядку: %1, стовпців: %2. Зайві клітинки пропущено</translation>
    </message>
    <message>
        <source>Cells in the row: %1, columns: %2. The cells that are lacking are left empty</source>
        <translation>Клітинок у рядку: %1, стовпців: %2. Клітинки, яких бракує, залишено порожніми</translation>
    </message>
    <message>
        <source>“%1” has fewer characters than the least allowed, %2: it is left as it is</source>
        <translation>У «%1» менше знаків, ніж дозволений мінімум, %2: залишено без змін</translation>
    </message>
    <message>
        <source>“%1” is less than the least allowed, %2: it is left as it is</source>
        <translation>«%1» менше за дозволений мінімум, %2: залишено без змін</translation>
    </message>
    <message>
        <source>“%1” has more characters than the most allowed, %2: it is left as it is</source>
        <translation>У «%1» більше знаків, ніж дозволений максимум, %2: залишено без змін</translation>
    </message>
    <message>
        <source>“%1” is more than the most allowed, %2: it is left as it is</source>
        <translation>«%1» більше за дозволений максимум, %2: залишено без змін</translation>
    </message>
    <message>
        <source>“%1” is the key of an earlier row, too: the two rows cannot be told apart by it</source>
        <translation>«%1» — ключ і попереднього рядка: за ним ці рядки не розрізнити</translation>
    </message>
    <message>
        <source>The line is not valid JSON: it is left out</source>
        <translation>Рядок файлу — не правильний JSON: його пропущено</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>a data package</source>
        <translation>пакет даних</translation>
    </message>
    <message>
        <source>commas</source>
        <comment>between the values of a file</comment>
        <translation>коми</translation>
    </message>
    <message>
        <source>semicolons</source>
        <comment>between the values of a file</comment>
        <translation>крапки з комою</translation>
    </message>
    <message>
        <source>tabs</source>
        <comment>between the values of a file</comment>
        <translation>табуляції</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <comment>between the values of a file</comment>
        <translation>вертикальні риски</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>десяткова кома</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>без заголовка</translation>
    </message>
    <message numerus="yes">
        <source>%n header row(s)</source>
        <translation>
            <numerusform>%n рядок заголовка</numerusform>
            <numerusform>%n рядки заголовка</numerusform>
            <numerusform>%n рядків заголовка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the table passed over</source>
        <translation>
            <numerusform>%n рядок над таблицею пропущено</numerusform>
            <numerusform>%n рядки над таблицею пропущено</numerusform>
            <numerusform>%n рядків над таблицею пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the table passed over</source>
        <translation>
            <numerusform>%n рядок під таблицею пропущено</numerusform>
            <numerusform>%n рядки під таблицею пропущено</numerusform>
            <numerusform>%n рядків під таблицею пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Прочитано як %1.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Вставлена таблиця</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of totals passed over</source>
        <translation>
            <numerusform>%n рядок із підсумками пропущено</numerusform>
            <numerusform>%n рядки з підсумками пропущено</numerusform>
            <numerusform>%n рядків із підсумками пропущено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionSummary</name>
    <message>
        <source>Selected: %L1</source>
        <translation>Виділено: %L1</translation>
    </message>
    <message>
        <source>%1: sum %2, mean %3</source>
        <translation>%1: сума %2, середнє %3</translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1: середнє %2</translation>
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
    <message>
        <source>A text is longer than a spreadsheet can hold</source>
        <translation>Текст довший, ніж може вмістити електронна таблиця</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Select several rows to compare them.</source>
        <translation>Виділіть кілька рядків, щоб порівняти їх.</translation>
    </message>
</context>
<context>
    <name>TableSummary</name>
    <message>
        <source>sorted by: %1, ascending</source>
        <translation>упорядковано за стовпцем «%1», за зростанням</translation>
    </message>
    <message>
        <source>sorted by: %1, descending</source>
        <translation>упорядковано за стовпцем «%1», за спаданням</translation>
    </message>
    <message>
        <source>then: %1, ascending</source>
        <translation>далі — «%1», за зростанням</translation>
    </message>
    <message>
        <source>then: %1, descending</source>
        <translation>далі — «%1», за спаданням</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
</context>
<context>
    <name>dc::ChartMenu</name>
    <message>
        <source>Va&amp;lues</source>
        <translation>&amp;Значення</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>Най&amp;більші</translation>
    </message>
    <message>
        <source>L&amp;ine</source>
        <translation>&amp;Лінія</translation>
    </message>
    <message>
        <source>&amp;Mean</source>
        <translation>&amp;Середнє</translation>
    </message>
    <message>
        <source>M&amp;edian</source>
        <translation>&amp;Медіана</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Усі</translation>
    </message>
    <message>
        <source>&amp;Other number…</source>
        <translation>&amp;Інша кількість…</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Найбільші</translation>
    </message>
    <message>
        <source>Horizontal a&amp;xis</source>
        <translation>Горизонт&amp;альна вісь</translation>
    </message>
    <message>
        <source>&amp;No line</source>
        <translation>&amp;Без лінії</translation>
    </message>
    <message numerus="yes">
        <source>%n largest, the others together</source>
        <translation>
            <numerusform>Лише %n найбільше, решта разом</numerusform>
            <numerusform>Лише %n найбільші, решта разом</numerusform>
            <numerusform>Лише %n найбільших, решта разом</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of bars:</source>
        <translation>Кількість стовпчиків:</translation>
    </message>
</context>
<context>
    <name>dc::ColumnFinder</name>
    <message>
        <source>No column is called that.</source>
        <translation>Стовпця з такою назвою немає.</translation>
    </message>
    <message>
        <source>Find column</source>
        <translation>Знайти стовпець</translation>
    </message>
    <message>
        <source>Name of a column…</source>
        <translation>Назва стовпця…</translation>
    </message>
    <message>
        <source>Name of a column</source>
        <translation>Назва стовпця</translation>
    </message>
    <message>
        <source>Columns; those that are ticked are shown</source>
        <translation>Стовпці; показано позначені</translation>
    </message>
    <message>
        <source>&amp;Go to column</source>
        <translation>&amp;Перейти до стовпця</translation>
    </message>
</context>
<context>
    <name>dc::ColumnMenus</name>
    <message>
        <source>&amp;Find column…</source>
        <translation>&amp;Знайти стовпець…</translation>
    </message>
    <message>
        <source>Re&amp;set columns</source>
        <translation>&amp;Відновити стовпці</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>За &amp;зростанням</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>За с&amp;паданням</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Далі за</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Упорядкувати за &amp;зростанням</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Упорядкувати за спад&amp;анням</translation>
    </message>
    <message>
        <source>&amp;Then by this column</source>
        <translation>&amp;Далі за цим стовпцем</translation>
    </message>
    <message>
        <source>Show &amp;bars in this column</source>
        <translation>Показувати с&amp;мужки в цьому стовпці</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>С&amp;ховати «%1»</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Стовпці</translation>
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
    <name>dc::ComparisonModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>best place of those compared</source>
        <translation>найкраще місце серед порівнюваних</translation>
    </message>
    <message>
        <source>highest of those compared</source>
        <translation>найбільше серед порівнюваних</translation>
    </message>
    <message>
        <source>the same in all compared</source>
        <translation>однаково в усіх порівнюваних</translation>
    </message>
</context>
<context>
    <name>dc::ComparisonPane</name>
    <message numerus="yes">
        <source>%1 of %Ln selected are compared: the first in the order of the table.</source>
        <translation>
            <numerusform>Порівнюються %1 з %Ln виділеного: перші за порядком таблиці.</numerusform>
            <numerusform>Порівнюються %1 з %Ln виділених: перші за порядком таблиці.</numerusform>
            <numerusform>Порівнюються %1 з %Ln виділених: перші за порядком таблиці.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dc::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Ви&amp;ділити все</translation>
    </message>
</context>
<context>
    <name>dc::DockTitle</name>
    <message>
        <source>Put back: %1</source>
        <translation>Повернути на місце: %1</translation>
    </message>
    <message>
        <source>Detach: %1</source>
        <translation>Відокремити: %1</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Закрити: %1</translation>
    </message>
</context>
<context>
    <name>dc::ExportController</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Chart copied.</source>
        <translation>Діаграму скопійовано.</translation>
    </message>
    <message>
        <source>Alternative text copied.</source>
        <translation>Альтернативний текст скопійовано.</translation>
    </message>
    <message>
        <source>The chart could not be printed. Choose another printer, or another file to print to.</source>
        <translation>Не вдалося надрукувати діаграму. Виберіть інший принтер або інший файл для друку.</translation>
    </message>
</context>
<context>
    <name>dc::ExportDialog</name>
    <message>
        <source>Choose at least one file type.</source>
        <translation>Виберіть принаймні один тип файлу.</translation>
    </message>
    <message>
        <source>1× (screen)</source>
        <translation>1× (екран)</translation>
    </message>
    <message>
        <source>2× (HiDPI screen)</source>
        <translation>2× (екран високої щільності)</translation>
    </message>
    <message>
        <source>4× (print)</source>
        <translation>4× (друк)</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Біле</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Прозоре</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темне</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексти</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2&#xa0;пікс.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>підзаголовок</translation>
    </message>
    <message>
        <source>source</source>
        <translation>джерело</translation>
    </message>
    <message>
        <source>Not changed in Ukrainian: %1.</source>
        <extracomment>%1: &quot;title, source&quot;</extracomment>
        <translation>Українською не змінено: %1.</translation>
    </message>
    <message>
        <source>Not changed in English: %1.</source>
        <translation>Англійською не змінено: %1.</translation>
    </message>
    <message>
        <source>Alternative text copied.</source>
        <translation>Альтернативний текст скопійовано.</translation>
    </message>
    <message>
        <source>Language of the preview</source>
        <translation>Мова перегляду</translation>
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
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>© 2026 Digital Cities contributors</source>
        <translation>© 2026 Учасники проєкту «Цифрові міста»</translation>
    </message>
    <message>
        <source>The license of the program does not cover the figures: they are those of their sources, which stand under “About the data”.</source>
        <translation>Ліцензія програми не поширюється на дані: вони належать джерелам, названим на сторінці «Про дані».</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row: note</comment>
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
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Вільне програмне забезпечення на умовах GNU General Public License версії 3 або новішої. Без жодних гарантій.</translation>
    </message>
    <message>
        <source>Digitalization projects of Ukrainian cities in a table and a chart, in Ukrainian and English.</source>
        <translation>Проєкти цифровізації українських міст: таблиця, діаграми й подробиці, українською та англійською.</translation>
    </message>
    <message>
        <source>Built with Qt %1, Qt Charts and ICU.</source>
        <translation>Створено на основі Qt %1, Qt Charts та ICU.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>word: what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Терміни</translation>
    </message>
    <message>
        <source>Median: half of the values are smaller, half larger.</source>
        <translation>Медіана: половина значень менша за неї, половина — більша.</translation>
    </message>
    <message>
        <source>Cumulative share: what share of the total the largest values have together, from the first to this one.</source>
        <translation>Накопичена частка: яку частку загальної суми дають разом найбільші значення, від першого до цього включно.</translation>
    </message>
    <message>
        <source>Distribution: how many values fall into each range.</source>
        <translation>Розподіл: скільки значень потрапляє в кожен проміжок.</translation>
    </message>
    <message>
        <source>Rank: 1 for the largest value; equal values share a rank. The bars of a chart stand in the order of the table.</source>
        <translation>Місце: найбільше значення посідає перше; за однакових значень місце спільне. Стовпчики на діаграмі розташовано в порядку таблиці.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Посібник користувача</translation>
    </message>
</context>
<context>
    <name>dc::LanguagesBox</name>
    <message>
        <source>Ukrainian and English</source>
        <translation>Українська й англійська</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійська</translation>
    </message>
</context>
<context>
    <name>dc::MainWindow</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробиці</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>&amp;Діаграма</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>Скопійовано %Ln рядок.</numerusform>
            <numerusform>Скопійовано %Ln рядки.</numerusform>
            <numerusform>Скопійовано %Ln рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be saved to %1. Check whether the file may be written.</source>
        <translation>Не вдалося зберегти налаштування у файл %1. Перевірте, чи доступний він для запису.</translation>
    </message>
    <message>
        <source>C&amp;hart type</source>
        <translation>Тип ді&amp;аграми</translation>
    </message>
    <message>
        <source>Digital Cities</source>
        <translation>Цифрові міста</translation>
    </message>
    <message>
        <source>Prob&amp;lems</source>
        <translation>Проб&amp;леми</translation>
    </message>
</context>
<context>
    <name>dc::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>dc::OpenController</name>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>Відкрити таблицю</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy some cells in a spreadsheet and try again.</source>
        <translation>У буфері обміну немає таблиці. Скопіюйте клітинки в табличному редакторі й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Очистити список</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>The file has changed since it was opened.</source>
        <translation>Файл змінився після відкриття.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перечитати</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Триває читання файлу…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Save list of problems</source>
        <translation>Зберегти перелік проблем</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Файли CSV</translation>
    </message>
    <message>
        <source>Drop one file at a time: the window shows one table.</source>
        <translation>Перетягуйте по одному файлу: вікно показує одну таблицю.</translation>
    </message>
</context>
<context>
    <name>dc::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
</context>
<context>
    <name>dc::ProblemsPane</name>
    <message numerus="yes">
        <source>%Ln problem(s) in the file.</source>
        <translation>
            <numerusform>%Ln проблема у файлі.</numerusform>
            <numerusform>%Ln проблеми у файлі.</numerusform>
            <numerusform>%Ln проблем у файлі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>Показано першу %Ln.</numerusform>
            <numerusform>Показано перші %Ln.</numerusform>
            <numerusform>Показано перші %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>&amp;Зберегти перелік…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблеми</translation>
    </message>
</context>
<context>
    <name>dc::ReadingDialog</name>
    <message>
        <source>How to read the file</source>
        <translation>Як читати файл</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Аркуш:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Кодування:</translation>
    </message>
    <message>
        <source>&amp;Between the values:</source>
        <translation>&amp;Між значеннями:</translation>
    </message>
    <message>
        <source>&amp;Decimal mark:</source>
        <translation>&amp;Десятковий знак:</translation>
    </message>
    <message>
        <source>&amp;Header rows:</source>
        <translation>&amp;Рядків заголовка:</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Перші рядки таблиці</translation>
    </message>
    <message>
        <source>Read this way</source>
        <translation>Читати так</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Як визначено</translation>
    </message>
    <message>
        <source>Point (0.5)</source>
        <translation>Крапка (0.5)</translation>
    </message>
    <message>
        <source>Comma (0,5)</source>
        <translation>Кома (0,5)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Триває читання файлу…</translation>
    </message>
</context>
<context>
    <name>dc::ReadingLine</name>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Аркуш:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>Змінити спосіб читання файлу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln проблема</numerusform>
            <numerusform>%Ln проблеми</numerusform>
            <numerusform>%Ln проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what was wrong in the file</source>
        <translation>Показати, що не так у файлі</translation>
    </message>
</context>
<context>
    <name>dc::RowsBox</name>
    <message>
        <source>Shown</source>
        <translation>Показані</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Виділені</translation>
    </message>
</context>
<context>
    <name>dc::SavePanel</name>
    <message>
        <source>Choose a folder.</source>
        <translation>Виберіть теку.</translation>
    </message>
    <message>
        <source>Type a file name.</source>
        <translation>Введіть назву файлу.</translation>
    </message>
    <message>
        <source>A file name cannot contain any of these: %1</source>
        <translation>У назві файлу не може бути цих знаків: %1</translation>
    </message>
    <message>
        <source>A file name cannot contain “/”. The folder is chosen above it.</source>
        <translation>У назві файлу не може бути знака «/». Теку вибирають вище.</translation>
    </message>
    <message>
        <source>The file name is too long. Type a shorter one.</source>
        <translation>Назва файлу задовга. Введіть коротшу.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) already exist: %1. Replace them?</source>
        <translation>
            <numerusform>%n файл із такою назвою вже є: %1. Замінити його?</numerusform>
            <numerusform>%n файли з такими назвами вже є: %1. Замінити їх?</numerusform>
            <numerusform>%n файлів із такими назвами вже є: %1. Замінити їх?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Замінити</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>Saved in %1: %2</source>
        <extracomment>%1: a folder, %2: names of files</extracomment>
        <translation>Збережено в теці %1: %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>No file manager was found. The files are in %1.</source>
        <translation>Не знайдено файлового менеджера. Файли збережено тут: %1.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Тека:</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Ви&amp;брати…</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Назва &amp;файлу:</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Відкрити тек&amp;у</translation>
    </message>
    <message>
        <source>Expor&amp;t</source>
        <translation>&amp;Експортувати</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг запису</translation>
    </message>
</context>
<context>
    <name>dc::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Search the table…</source>
        <translation>Пошук у таблиці…</translation>
    </message>
    <message>
        <source>Search the table, in Ukrainian and English; Enter goes to what was found</source>
        <translation>Пошук у таблиці українською та англійською; натисніть ↵, щоб перейти до знайденого</translation>
    </message>
</context>
<context>
    <name>dc::ShortcutList</name>
    <message>
        <source>Sort by a further column</source>
        <translation>Упорядкувати ще й за іншим стовпцем</translation>
    </message>
    <message>
        <source>Shift+click on its header</source>
        <translation>Shift+клацання на його заголовку</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>Поле пошуку</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Arrow keys, Page Up, Page Down, Home, End</source>
        <translation>Стрілки, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Виділити кілька рядків</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click, Shift+arrow keys</source>
        <translation>Ctrl+клацання, Shift+клацання, Shift+стрілки</translation>
    </message>
    <message>
        <source>Sort by a column</source>
        <translation>Упорядкувати за стовпцем</translation>
    </message>
    <message>
        <source>Click on its header</source>
        <translation>Клацання на його заголовку</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>Move from mark to mark</source>
        <translation>Переходити між стовпчиками чи точками</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Стрілки, Home, End</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+arrow keys and Ctrl+Space</source>
        <translation>Ctrl+клацання, Ctrl+стрілки й Ctrl+пробіл</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Move in the text, select some of it</source>
        <translation>Рухатися текстом, виділяти його частини</translation>
    </message>
    <message>
        <source>Arrow keys, with Shift</source>
        <translation>Стрілки, з Shift — виділення</translation>
    </message>
    <message>
        <source>Go to the next link or sign</source>
        <translation>Перейти до наступного посилання чи позначки</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>Переходити між клітинками</translation>
    </message>
    <message>
        <source>Go to the edge of the table</source>
        <translation>Переходити до краю таблиці</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys, Ctrl+Home, Ctrl+End</source>
        <translation>Ctrl+стрілки, Ctrl+Home, Ctrl+End</translation>
    </message>
</context>
<context>
    <name>dc::SizeBox</name>
    <message>
        <source>Article, 1200 × 675</source>
        <translation>Стаття, 1200 × 675</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Квадрат, 1080 × 1080</translation>
    </message>
    <message>
        <source>Story, 1080 × 1920</source>
        <translation>Сторіз, 1080 × 1920</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, альбомна</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>Інший розмір</translation>
    </message>
    <message>
        <source>px</source>
        <translation>пікс.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>in</source>
        <translation>дюйми</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Висота</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця виміру</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Роздільність</translation>
    </message>
    <message>
        <source>Print, one column (85 mm)</source>
        <translation>Друк, одна колонка (85&#xa0;мм)</translation>
    </message>
    <message>
        <source>Print, full width (180 mm)</source>
        <translation>Друк, на всю ширину (180&#xa0;мм)</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation>&#xa0;точ./дюйм</translation>
    </message>
</context>
<context>
    <name>dc::TableExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>&amp;Мови:</translation>
    </message>
    <message>
        <source>File t&amp;ype:</source>
        <translation>Тип фай&amp;лу:</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Excel (semicolons, decimal commas)</source>
        <extracomment>what a spreadsheet of a Ukrainian system opens as a table at once</extracomment>
        <translation>CSV для Excel (крапка з комою, десяткова кома)</translation>
    </message>
    <message>
        <source>TSV (tab-separated)</source>
        <translation>TSV (через табуляцію)</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>Р&amp;ядки:</translation>
    </message>
    <message>
        <source>Save table as</source>
        <translation>Зберегти таблицю як</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Книга Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Data package (ZIP, both languages)</source>
        <translation>Пакет даних (ZIP, обидві мови)</translation>
    </message>
    <message>
        <source>&amp;Both languages in one file</source>
        <translation>&amp;Обидві мови в одному файлі</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Стовпці:</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Як у таблиці</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Усі стовпці</translation>
    </message>
    <message>
        <source>Byte &amp;order mark (BOM), by which Excel knows UTF-8</source>
        <translation>&amp;Позначка порядку байтів (BOM): за нею Excel розпізнає UTF-8</translation>
    </message>
</context>
<context>
    <name>dc::TableModel</name>
    <message>
        <source>Where the search text was found</source>
        <translation>Де знайдено текст пошуку</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>немає даних</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>a header as it is spoken; %1 is the title of the column</extracomment>
        <translation>%1, за зростанням</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, за спаданням</translation>
    </message>
    <message>
        <source>%1, sorted ascending, %2 of %3</source>
        <extracomment>a header as it is spoken, where several columns sort: &quot;Since, sorted descending, 2 of 3&quot;</extracomment>
        <translation>%1, за зростанням, ключ %2 з %3</translation>
    </message>
    <message>
        <source>%1, sorted descending, %2 of %3</source>
        <translation>%1, за спаданням, ключ %2 з %3</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <extracomment>where a search found something, and in how many places more</extracomment>
        <translation>%1 і ще %2</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Де знайдено</translation>
    </message>
</context>
<context>
    <name>dc::TablePane</name>
    <message>
        <source>Clear search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>За запитом «%1» нічого не знайдено.</translation>
    </message>
</context>
<context>
    <name>dc::TopBar</name>
    <message>
        <source>Colu&amp;mns</source>
        <translation>Стовп&amp;ці</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Вибрати стовпці таблиці</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>Діа&amp;грама</translation>
    </message>
    <message>
        <source>Chart type and content, export, print</source>
        <translation>Тип і вміст діаграми, експорт, друк</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Експорт</translation>
    </message>
    <message>
        <source>Write the chart or the table into a file, copy or print it</source>
        <translation>Записати діаграму чи таблицю у файл, скопіювати або надрукувати</translation>
    </message>
    <message>
        <source>Chart type</source>
        <translation>Тип діаграми</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>dc::WordsBox</name>
    <message>
        <source>T&amp;itle</source>
        <translation>За&amp;головок</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>Підзаг&amp;оловок</translation>
    </message>
    <message>
        <source>Sour&amp;ce</source>
        <translation>&amp;Джерело</translation>
    </message>
    <message>
        <source>Custom title</source>
        <translation>Власний заголовок</translation>
    </message>
    <message>
        <source>Custom subtitle</source>
        <translation>Власний підзаголовок</translation>
    </message>
    <message>
        <source>Custom source line</source>
        <translation>Власний рядок джерела</translation>
    </message>
</context>
</TS>
