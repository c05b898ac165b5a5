// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/tableexportdialog.h"

#include "app/export/choiceboxes.h"
#include "app/export/filenames.h"
#include "app/export/leftout.h"
#include "app/export/savepanel.h"
#include "app/export/wheelguard.h"
#include "formats/formats.h"
#include "models/tablemodel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace dc {

using namespace Qt::StringLiterals;

TableExportDialog::TableExportDialog(Settings &settings, const TableModel &model, QList<int> columns,
                                     std::vector<Row> selected, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_model(model)
    , m_columns(std::move(columns))
    , m_selected(std::move(selected))
    , m_languagesLabel(new QLabel(this))
    , m_languages(new LanguagesBox(this))
    , m_formatLabel(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_rowsLabel(new QLabel(this))
    , m_rows(new RowsBox(this))
    , m_columnsLabel(new QLabel(this))
    , m_columnsChoice(new QComboBox(this))
    , m_bilingual(new QCheckBox(this))
    , m_byteOrderMark(new QCheckBox(this))
    , m_save(new SavePanel(this))
{
    m_languages->setObjectName("languages"_L1);
    m_format->setObjectName("format"_L1);
    m_rows->setObjectName("rows"_L1);
    m_columnsChoice->setObjectName("columns"_L1);
    m_bilingual->setObjectName("bilingual"_L1);
    m_byteOrderMark->setObjectName("byteOrderMark"_L1);
    for (size_t i = 0; i < tableFormatCount; ++i)
        m_format->addItem(QString());
    for (int i = 0; i < 2; ++i)
        m_columnsChoice->addItem(QString());
    int line = 0;
    for (const auto &[label, box] : {std::pair<QLabel *, QComboBox *>(m_languagesLabel, m_languages),
                                     {m_formatLabel, m_format},
                                     {m_rowsLabel, m_rows},
                                     {m_columnsLabel, m_columnsChoice}}) {
        label->setBuddy(box);
        m_save->form()->insertRow(line++, label, box);
        connect(box, &QComboBox::currentIndexChanged, this, &TableExportDialog::refresh);
        connect(m_save, &SavePanel::runningChanged, box, &QWidget::setDisabled);
    }
    m_save->form()->insertRow(1, QString(), m_bilingual);
    m_save->form()->insertRow(3, QString(), m_byteOrderMark);
    for (QCheckBox *box : {m_bilingual, m_byteOrderMark}) {
        connect(box, &QCheckBox::toggled, this, &TableExportDialog::refresh);
        connect(m_save, &SavePanel::runningChanged, box, &QWidget::setDisabled);
    }
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(m_save);
    new WheelGuard(this);

    m_rows->offerSelected(!m_selected.empty());
    m_languages->setChoice(settings.exportLanguages());
    m_format->setCurrentIndex(static_cast<int>(settings.tableFormat()));
    m_byteOrderMark->setChecked(settings.byteOrderMark() == ByteOrderMark::With);
    m_save->setFolder(settings.exportFolder());
    m_save->setExtensions(tableExtensions());
    const PackageInfo &info = model.table().info();
    m_save->suggestName(baseName(info.name.isEmpty() ? info.title.in(model.language()) : info.name));
    retranslateUi();
    refresh();

    connect(m_save, &SavePanel::edited, this, &TableExportDialog::refresh);
    connect(m_save, &SavePanel::exportAsked, this, &TableExportDialog::write);
    connect(m_save, &SavePanel::closeAsked, this, &TableExportDialog::accept);
    resize(560, sizeHint().height());
    m_languages->setFocus();
}

TableExportDialog::~TableExportDialog() = default;

TableFormat TableExportDialog::format() const
{
    return static_cast<TableFormat>(qMax(0, m_format->currentIndex()));
}

ByteOrderMark TableExportDialog::byteOrderMark() const
{
    return m_byteOrderMark->isChecked() ? ByteOrderMark::With : ByteOrderMark::Without;
}

bool TableExportDialog::writesBothTogether() const
{
    // A package always has both.
    return format() == TableFormat::Package || (m_languages->languages().size() > 1 && m_bilingual->isChecked());
}

std::vector<std::pair<Language, QString>> TableExportDialog::targets() const
{
    std::vector<Language> languages = m_languages->languages();
    if (writesBothTogether())
        languages = {m_model.language()};
    std::vector<std::pair<Language, QString>> targets;
    targets.reserve(languages.size());
    for (const Language language : languages) {
        targets.emplace_back(
            language,
            m_save->path(tableExtension(format()), languages.size() > 1 ? std::optional(language) : std::nullopt));
    }
    return targets;
}

void TableExportDialog::refresh()
{
    const bool isPackage = format() == TableFormat::Package;
    m_languages->setEnabled(!isPackage && !m_save->isRunning());
    m_bilingual->setEnabled(!isPackage && m_languages->languages().size() > 1 && !m_save->isRunning());
    m_save->form()->setRowVisible(m_byteOrderMark, hasMarkChoice(format()));
    QStringList paths;
    for (const auto &[language, path] : targets())
        paths.append(path);
    const std::vector<Row> rows = chosenRows(m_rows->choice(), m_model, m_selected);
    m_save->setFiles(paths, tr("%Ln row(s)", nullptr, static_cast<int>(rows.size())),
                     leftOutText(m_model.table(), rows, format(), Phrasebook(m_model.language())));
}

void TableExportDialog::write()
{
    save();
    std::vector<FileJob> jobs;
    for (const auto &[language, path] : targets()) {
        const std::vector<Row> rows = chosenRows(m_rows->choice(), *modelIn(language, m_model), m_selected);
        TablePart part{.table = m_model.table(),
                       .rows = rows,
                       .columns = m_columnsChoice->currentIndex() == 1 ? allColumns(m_model.table()) : m_columns,
                       .languages = {language}};
        if (writesBothTogether())
            part.languages.push_back(otherThan(language));
        jobs.push_back(
            {.path = path, .prepare = [part = std::move(part), format = format(), path = path, mark = byteOrderMark()] {
                 return [=] {
                     return loadedFormats().and_then(
                         [&](const Formats *formats) { return formats->writeTable(part, format, path, mark); });
                 };
             }});
    }
    m_save->write(std::move(jobs));
}

void TableExportDialog::save()
{
    m_settings.setExportLanguages(m_languages->choice());
    m_settings.setTableFormat(format());
    m_settings.setByteOrderMark(byteOrderMark());
    m_settings.setExportFolder(m_save->folder());
}

void TableExportDialog::done(int result)
{
    if (m_save->isRunning()) {
        m_save->stop(); // and closes when a person asks again
        return;
    }
    save();
    QDialog::done(result);
}

void TableExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        refresh();
    }
}

void TableExportDialog::retranslateUi()
{
    setWindowTitle(tr("Save table as"));
    m_languagesLabel->setText(tr("&Languages:"));
    m_formatLabel->setText(tr("File t&ype:"));
    m_format->setItemText(0, tr("CSV"));
    //: what a spreadsheet of a Ukrainian system opens as a table at once
    m_format->setItemText(1, tr("CSV for Excel (semicolons, decimal commas)"));
    m_format->setItemText(2, tr("TSV (tab-separated)"));
    m_format->setItemText(3, tr("Excel workbook (XLSX)"));
    m_format->setItemText(4, tr("JSON"));
    m_format->setItemText(5, tr("Data package (ZIP, both languages)"));
    m_bilingual->setText(tr("&Both languages in one file"));
    m_byteOrderMark->setText(tr("Byte &order mark (BOM), by which Excel knows UTF-8"));
    m_columnsLabel->setText(tr("&Columns:"));
    m_columnsChoice->setItemText(0, tr("As shown"));
    m_columnsChoice->setItemText(1, tr("All columns"));
    m_rowsLabel->setText(tr("&Rows:"));
    m_languages->retranslateUi();
    m_rows->retranslateUi();
    m_save->retranslateUi();
}

} // namespace dc
