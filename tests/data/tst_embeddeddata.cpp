// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/delimited/csvreader.h"
#include "data/package/packagereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace dc;

namespace {

struct Project
{
    const char *english;
    const char *ukrainian;
};

struct City
{
    const char *id;
    const char *english;
    const char *ukrainian;
    const char *mayor;
    const char *mayorInUkrainian;
    int mayorSince;
    int projects;
    const char *oblast;
    const char *oblastInUkrainian;
    double latitude;
    double longitude;
    const char *katottg;
    const char *photoCredit;
    std::vector<Project> named;
};

/// What the package must say, figure by figure: Kyiv Post, 12 October 2024, for all but codes, coordinates, oblasts
/// and the Ukrainian texts.
const std::vector<City> &expectedCities()
{
    static const std::vector<City> cities{
        // clang-format off
        { "kyiv", "Kyiv", "Київ", "Vitaliy Klitschko", "Віталій Кличко", 2014, 53, "city with special status", "місто зі спеціальним статусом", 50.4547, 30.5238, "UA80000000000093317", "vitaliy_klitschko/Telegram",
          {
            { "City application Kyiv Digital", "Міський застосунок «Київ Цифровий»" },
            { "Non-cash payment of travel in public transport", "Безготівкова оплата проїзду в громадському транспорті" },
            { "Electronic office of the defense attorney", "Електронний кабінет захисника" },
            { "Payment for parking and return of evacuated cars", "Оплата паркування та повернення евакуйованих авто" },
            { "Wi-Fi in shelters", "Wi-Fi в укриттях" },
            { "The only educational space on the basis of “One School”", "Єдиний освітній простір на базі «Єдиної школи»" },
            { "Digital services for monitoring air quality and providing psychological assistance", "Цифрові сервіси моніторингу якості повітря та психологічної допомоги" },
          } },
        { "dnipro", "Dnipro", "Дніпро", "Boris Filatov", "Борис Філатов", 2015, 50, "Dnipropetrovsk", "Дніпропетровська", 48.4666, 35.0407, "UA12020010010037010", "nashemisto.dp",
          {
            { "“I am a veteran”", "«Я — ветеран»" },
            { "Wi-Fi in libraries", "Wi-Fi у бібліотеках" },
            { "“Digital Leader” program", "Програма «Цифровий лідер»" },
          } },
        { "lviv", "Lviv", "Львів", "Andriy Sadovy", "Андрій Садовий", 2006, 12, "Lviv", "Львівська", 49.8383, 24.0232, "UA46060250010015970", "perets.media",
          {
            { "LeoKart", "Транспортна картка «ЛеоКарт»" },
            { "Electronic ticket for intercity and suburban transport", "Електронний квиток на міжміський і приміський транспорт" },
            { "Open data portal", "Портал відкритих даних" },
            { "Statistics portal", "Портал статистики" },
          } },
        { "lutsk", "Lutsk", "Луцьк", "Ihor Polishchuk", "Ігор Поліщук", 2020, 20, "Volyn", "Волинська", 50.7578, 25.3502, "UA07080170010083384", "lutskrada.gov.ua",
          {
            { "“Smart Tsnap”", "«Смарт ЦНАП»" },
            { "DNS Security cloud service", "Хмарний сервіс DNS Security" },
            { "Investment catalog of the community", "Інвестиційний каталог громади" },
            { "Interactive public dashboards", "Загальнодоступні інтерактивні інформаційні панелі" },
          } },
        { "uzhhorod", "Uzhhorod", "Ужгород", "Bohdan Andriyev", "Богдан Андріїв", 2015, 21, "Zakarpattia", "Закарпатська", 48.6242, 22.2947, "UA21100230010016545", "wikipedia.org",
          {
            { "Portal “Help Transcarpathia”", "Портал «Допоможи Закарпаттю»" },
            { "Electronic service for preparing the population for national resistance", "Електронний сервіс підготовки населення до національного спротиву" },
            { "Investment project “Increasing the sustainability of communities”", "Інвестиційний проєкт «Підвищення стійкості громад»" },
          } },
        { "chernivtsi", "Chernivtsi", "Чернівці", "Roman Klichuk", "Роман Клічук", 2020, 10, "Chernivtsi", "Чернівецька", 48.2905, 25.9324, "UA73060610010033137", "Roman Klichuk/Facebook",
          {
            { "Dashboard with open data", "Інформаційна панель із відкритими даними" },
            { "Electronic reception desk", "Електронна приймальня" },
            { "Cashless travel in transport", "Безготівкова оплата проїзду в транспорті" },
          } },
        { "kharkiv", "Kharkiv", "Харків", "Ihor Terekhov", "Ігор Терехов", 2023, 9, "Kharkiv", "Харківська", 49.9818, 36.2548, "UA63120270010096107", "Ihor Terekhov/Facebook",
          {
            { "Digital educational center", "Цифровий освітній центр" },
            { "Mobile Tsnapy", "Мобільні ЦНАПи" },
          } },
        { "ternopil", "Ternopil", "Тернопіль", "Serhii Nadal", "Сергій Надал", 2010, 6, "Ternopil", "Тернопільська", 49.5540, 25.5907, "UA61040490010069060", "Slovo i Dilo",
          {
            { "City application E-Ternopil", "Міський застосунок «е-Тернопіль»" },
            { "Immersive multifunctional hub", "Імерсивний багатофункціональний хаб" },
            { "Interregional data center", "Міжрегіональний центр обробки даних" },
            { "Online platform for humanitarian needs of IDPs", "Онлайн-платформа для гуманітарних потреб ВПО" },
          } },
        // clang-format on
    };
    return cities;
}

QByteArray contentOf(const char *name)
{
    QFile file(u":/data/"_s + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestEmbeddedData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void source();
    void columns();
    void cities_data();
    void cities();
    void totals();
    void derived();
    void notes();
    void filesHaveTheSchemasFields_data();
    void filesHaveTheSchemasFields();
    void everyTitleIsBilingual();
    void orthography();

private:
    QString text(const char *id, Row row, Language language) const;
    std::optional<double> number(const char *id, Row row) const;

    QString childText(QStringView column, Row row, int child, Language language) const
    {
        const Relation *relation = m_data.relation();
        return relation->table.text(relation->table.columnIndex(column), relation->child(row, child), language);
    }

    Table m_data;
};

void TestEmbeddedData::initTestCase()
{
    const Result<Table> data = readEmbeddedPackage();
    QVERIFY2(data.has_value(), data ? "" : qPrintable(data.error().file + QLatin1Char(' ') + data.error().detail));
    m_data = *data;
}

QString TestEmbeddedData::text(const char *id, Row row, Language language) const
{
    const int column = m_data.columnIndex(QString::fromLatin1(id));
    return column < 0 ? u"no such column"_s : m_data.text(column, row, language);
}

std::optional<double> TestEmbeddedData::number(const char *id, Row row) const
{
    const int column = m_data.columnIndex(QString::fromLatin1(id));
    return column < 0 ? std::nullopt : m_data.number(column, row);
}

void TestEmbeddedData::source()
{
    const PackageInfo &info = m_data.info();
    QCOMPARE(info.name, u"digital-cities"_s);
    QCOMPARE(info.date, QDate(2024, 10, 12));
    QVERIFY(info.title.in(Language::English) != info.title.in(Language::Ukrainian));
    QVERIFY(info.description.in(Language::English) != info.description.in(Language::Ukrainian));
    const SourceInfo &source = info.sources.first();
    QCOMPARE(source.title.in(Language::Ukrainian), u"Kyiv Post"_s);
    QCOMPARE(source.author.in(Language::English), u"Petro Zhyzhyian"_s);
    QCOMPARE(source.author.in(Language::Ukrainian), u"Петро Жижиян"_s);
    QCOMPARE(source.path, u"https://www.kyivpost.com/post/40397"_s);
    QCOMPARE(source.date, QDate(2024, 10, 12));
    QCOMPARE(info.attributions.size(), 1);
    QCOMPARE(info.attributions.first().in(Language::English), u"Coordinates: GeoNames, CC BY 4.0"_s);
    QCOMPARE(info.attributions.first().in(Language::Ukrainian), u"Координати: GeoNames, CC BY 4.0"_s);
}

void TestEmbeddedData::columns()
{
    QStringList found;
    for (int column = 0; column < m_data.columnCount(); ++column)
        found.append(m_data.column(column).id);
    QCOMPARE(found.join(QLatin1Char(' ')),
             u"id name mayor mayor_since projects oblast lat lon katottg photo_credit note "
             "share rank named_projects years_in_office"_s);
    const auto column = [&](QStringView id) { return m_data.column(m_data.columnIndex(id)); };
    QCOMPARE(column(u"mayor_since").type, ColumnType::Year);
    QCOMPARE(column(u"oblast").type, ColumnType::Category);
    QCOMPARE(column(u"projects").title, LocalizedString(u"Projects"_s, u"Проєкти"_s));
    QCOMPARE(column(u"projects").label,
             LocalizedString(u"Digitalization projects"_s, u"Кількість проєктів цифровізації"_s));
    QCOMPARE(column(u"mayor_since").title, LocalizedString(u"Since"_s, u"На посаді з"_s));
    // Where there is no longer name, the title is good enough.
    QCOMPARE(column(u"mayor").label, LocalizedString(u"Mayor"_s, u"Міський голова"_s));
}

void TestEmbeddedData::cities_data()
{
    QTest::addColumn<int>("row");
    QCOMPARE(m_data.rowCount(), static_cast<Row>(expectedCities().size()));
    for (int row = 0; const City &city : expectedCities())
        QTest::newRow(city.id) << row++;
}

void TestEmbeddedData::cities()
{
    QFETCH(int, row);
    const City &city = expectedCities()[static_cast<size_t>(row)];
    const Row r = static_cast<Row>(row);
    const auto en = [&](const char *id) { return text(id, r, Language::English).toStdString(); };
    const auto uk = [&](const char *id) { return text(id, r, Language::Ukrainian).toStdString(); };
    QCOMPARE(en("id"), std::string(city.id));
    QCOMPARE(en("name"), std::string(city.english));
    QCOMPARE(uk("name"), std::string(city.ukrainian));
    QCOMPARE(en("mayor"), std::string(city.mayor));
    QCOMPARE(uk("mayor"), std::string(city.mayorInUkrainian));
    QCOMPARE(number("mayor_since", r), std::optional<double>(city.mayorSince));
    QCOMPARE(number("projects", r), std::optional<double>(city.projects));
    QCOMPARE(en("oblast"), std::string(city.oblast));
    QCOMPARE(uk("oblast"), std::string(city.oblastInUkrainian));
    QCOMPARE(number("lat", r), std::optional(city.latitude));
    QCOMPARE(number("lon", r), std::optional(city.longitude));
    QCOMPARE(en("katottg"), std::string(city.katottg));
    QCOMPARE(en("photo_credit"), std::string(city.photoCredit));

    QCOMPARE(m_data.relation()->count(r), static_cast<int>(city.named.size()));
    for (int i = 0; const Project &project : city.named) {
        QCOMPARE(childText(u"title", r, i, Language::English).toStdString(), std::string(project.english));
        QCOMPARE(childText(u"title", r, i, Language::Ukrainian).toStdString(), std::string(project.ukrainian));
        ++i;
    }
}

void TestEmbeddedData::totals()
{
    double projects = 0;
    QList<int> named;
    for (Row row = 0; row < m_data.rowCount(); ++row) {
        projects += number("projects", row).value_or(0);
        named.append(m_data.relation()->count(row));
    }
    QCOMPARE(projects, 181.0);
    QCOMPARE(named, (QList<int>{7, 3, 4, 4, 3, 3, 2, 4}));
    QCOMPARE(static_cast<int>(m_data.relation()->table.rowCount()), 30);
}

void TestEmbeddedData::derived()
{
    // In the order of the table: Kyiv, Dnipro, Lviv, Lutsk, Uzhhorod, Chernivtsi, Kharkiv, Ternopil.
    const int ranks[] = {1, 2, 5, 4, 3, 6, 7, 8};
    const int years[] = {10, 9, 18, 4, 9, 4, 1, 14};
    double shares = 0;
    for (Row row = 0; row < m_data.rowCount(); ++row) {
        QCOMPARE(number("rank", row), std::optional<double>(ranks[row]));
        QCOMPARE(number("years_in_office", row), std::optional<double>(years[row]));
        QCOMPARE(number("named_projects", row), std::optional<double>(m_data.relation()->count(row)));
        shares += number("share", row).value_or(0);
    }
    QCOMPARE(shares, 100.0);
    QCOMPARE(number("share", 0), std::optional(53 / 181.0 * 100));
}

void TestEmbeddedData::notes()
{
    for (const Language language : allLanguages) {
        for (Row row = 0; row < m_data.rowCount(); ++row) {
            const QString note = text("note", row, language);
            const bool isKharkiv = text("id", row, language) == "kharkiv"_L1;
            QCOMPARE(note.contains(u"2021"_s), isKharkiv);
            QCOMPARE(note.isEmpty(), !isKharkiv);
        }
        QVERIFY(!childText(u"note", 0, 2, language).isEmpty());
        QVERIFY(!childText(u"note", 0, 5, language).isEmpty());
        QVERIFY(childText(u"note", 0, 0, language).isEmpty());
    }
    QVERIFY(childText(u"note", 0, 2, Language::English) != childText(u"note", 0, 2, Language::Ukrainian));
}

void TestEmbeddedData::filesHaveTheSchemasFields_data()
{
    QTest::addColumn<int>("resource");
    QTest::newRow("cities") << 0;
    QTest::newRow("projects") << 1;
}

/// Other programs that read data packages ask for the same fields in the same order.
void TestEmbeddedData::filesHaveTheSchemasFields()
{
    QFETCH(int, resource);
    const QJsonObject json =
        QJsonDocument::fromJson(contentOf("datapackage.json")).object()[u"resources"_s][resource].toObject();
    const QByteArray csv = contentOf(json[u"path"_s].toString().toLatin1().constData());
    CsvReader reader({csv.constData(), static_cast<size_t>(csv.size())}, {});
    QVERIFY(reader.next().value_or(false));
    std::vector<std::string> header(reader.fields().begin(), reader.fields().end());
    std::vector<std::string> fields;
    const QJsonArray schemaFields = json[u"schema"_s][u"fields"_s].toArray();
    for (const QJsonValue &field : schemaFields)
        fields.push_back(field[u"name"_s].toString().toStdString());
    QCOMPARE(header, fields);
}

void TestEmbeddedData::everyTitleIsBilingual()
{
    for (int column = 0; column < m_data.columnCount(); ++column) {
        const ColumnInfo &info = m_data.column(column);
        if (info.derived)
            continue;
        for (const LocalizedString &words : {info.title, info.label, info.description}) {
            QVERIFY2(!words.isEmpty(), qPrintable(info.id));
            QVERIFY2(words.in(Language::English) != words.in(Language::Ukrainian), qPrintable(info.id));
        }
    }
}

void TestEmbeddedData::orthography()
{
    static const QRegularExpression russian(u"[ыэъё]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression otherApostrophe(u"\\p{L}['ʼ]\\p{L}"_s);
    for (const char *name : {"datapackage.json", "cities.csv", "projects.csv"}) {
        const QString text = QString::fromUtf8(contentOf(name));
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(u"проект"_s, Qt::CaseInsensitive), name);
        QVERIFY2(!text.contains(russian), name);
        QVERIFY2(!text.contains(otherApostrophe), name);
        QVERIFY2(!text.contains(u"..."_s), name);
    }
}

QTEST_APPLESS_MAIN(TestEmbeddedData)
#include "tst_embeddeddata.moc"
