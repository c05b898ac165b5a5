// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open/readingdialog.h"

#include "app/language/errortext.h"
#include "app/open/readingtext.h"
#include "models/tablemodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

constexpr Row previewedRows = 200;
constexpr int mostHeaderRows = 5;

/// Those that text files in Ukrainian come in, the likely ones first.
constexpr const char *encodings[] = {"UTF-8",    "windows-1251", "KOI8-U",         "IBM866",
                                     "UTF-16LE", "UTF-16BE",     "x-mac-cyrillic", "windows-1252"};

/// The first rows of a table, for a look at it.
Table beginning(const Table &table)
{
    std::vector<Row> rows(std::min(table.rowCount(), previewedRows));
    for (Row row = 0; row < rows.size(); ++row)
        rows[row] = row;
    return table.gathered(rows);
}

} // namespace

ReadingDialog::ReadingDialog(TableSource source, const Reading &reading, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_sheetNames(reading.sheets)
    , m_task(new OpenTask(this))
    , m_model(new TableModel(this))
    , m_form(new QFormLayout)
    , m_sheet(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_decimalMark(new QComboBox(this))
    , m_headerRows(new QComboBox(this))
    , m_message(new QLabel(this))
    , m_preview(new QTableView(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Reset, this))
{
    setWindowTitle(tr("How to read the file"));
    resize(QSize(900, 600).boundedTo(screen()->availableSize() * 9 / 10));
    m_form->addRow(tr("&Sheet:"), m_sheet);
    m_form->addRow(tr("&Encoding:"), m_encoding);
    m_form->addRow(tr("&Between the values:"), m_delimiter);
    m_form->addRow(tr("&Decimal mark:"), m_decimalMark);
    m_form->addRow(tr("&Header rows:"), m_headerRows);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_preview->setModel(m_model);
    m_preview->setAccessibleName(tr("The first rows of the table"));
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->setWordWrap(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_message);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Read this way"));
    m_buttons->button(QDialogButtonBox::Reset)->setText(tr("As found"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, [this] {
        for (QComboBox *box : {m_encoding, m_delimiter, m_decimalMark, m_headerRows})
            box->setCurrentIndex(0);
        choose();
    });
    connect(m_task, &OpenTask::finished, this, &ReadingDialog::preview);
    fill(reading);
    for (QComboBox *box : {m_sheet, m_encoding, m_delimiter, m_decimalMark, m_headerRows})
        connect(box, &QComboBox::activated, this, &ReadingDialog::choose);
    choose();
}

ReadingDialog::~ReadingDialog() = default;

void ReadingDialog::fill(const Reading &reading)
{
    const bool isText = reading.format == FileFormat::Delimited;
    m_sheet->addItems(reading.sheets);
    m_sheet->setCurrentIndex(reading.sheet);
    m_form->setRowVisible(m_sheet, reading.sheets.size() > 1);

    const QString found = tr("As found");
    for (QComboBox *box : {m_encoding, m_delimiter, m_decimalMark, m_headerRows})
        box->addItem(found);
    for (const char *name : encodings)
        m_encoding->addItem(QLatin1String(name), QByteArray(name));
    for (const char mark : {',', ';', '\t', '|'})
        m_delimiter->addItem(delimiterText(mark), QChar::fromLatin1(mark));
    m_decimalMark->addItem(tr("Point (0.5)"), QChar(u'.'));
    m_decimalMark->addItem(tr("Comma (0,5)"), QChar(u','));
    for (int rows = 0; rows <= mostHeaderRows; ++rows)
        m_headerRows->addItem(rows == 0 ? tr("None") : QString::number(rows), rows);
    m_form->setRowVisible(m_encoding, isText);
    m_form->setRowVisible(m_delimiter, isText);

    const ReadOptions &options = m_source.options;
    const auto select = [](QComboBox *box, const QVariant &value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    if (options.encoding)
        select(m_encoding, *options.encoding);
    if (options.delimiter)
        select(m_delimiter, QChar::fromLatin1(*options.delimiter));
    if (options.decimalMark)
        select(m_decimalMark, QChar::fromLatin1(*options.decimalMark));
    if (options.headerRows)
        select(m_headerRows, *options.headerRows);
}

ReadOptions ReadingDialog::options() const
{
    ReadOptions options;
    if (m_sheetNames.size() > 1)
        options.sheet = QString::number(m_sheet->currentIndex() + 1);
    if (m_encoding->currentIndex() > 0)
        options.encoding = m_encoding->currentData().toByteArray();
    if (m_delimiter->currentIndex() > 0)
        options.delimiter = m_delimiter->currentData().toChar().toLatin1();
    if (m_decimalMark->currentIndex() > 0)
        options.decimalMark = m_decimalMark->currentData().toChar().toLatin1();
    if (m_headerRows->currentIndex() > 0)
        options.headerRows = m_headerRows->currentData().toInt();
    return options;
}

void ReadingDialog::choose()
{
    TableSource source = m_source;
    source.options = options();
    source.options.onlyBeginning = true;
    m_message->setText(tr("The file is being read…"));
    m_task->start(source);
}

void ReadingDialog::preview(const OpenResult &finished)
{
    const Result<OpenedTable> &result = *finished;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(result.has_value());
    if (!result) {
        m_model->setTable({});
        m_message->setText(errorText(result.error()));
        return;
    }
    m_message->setText(readingText(result->reading));
    m_model->setTable(beginning(result->table));
    m_model->setSortKeys({});
    m_preview->setColumnHidden(m_model->foundColumn(), true);
    m_preview->resizeColumnsToContents();
}

} // namespace dc
