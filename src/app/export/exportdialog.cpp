// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/exportdialog.h"
#include "ui_exportdialog.h"

#include "app/export/filenames.h"
#include "app/language/errortext.h"
#include "app/settings.h"
#include "charts/spec/chartdescription.h"
#include "models/tablemodel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QScreen>
#include <QScrollBar>
#include <QUrl>

namespace dc {

using namespace Qt::StringLiterals;

/// The same rows in the same order, in a language of its own.
static std::unique_ptr<TableModel> copyOf(const TableModel &model, Language language)
{
    auto copy = std::make_unique<TableModel>();
    copy->setLanguage(language);
    copy->setTable(model.table());
    copy->setSortKeys(model.sortKeys());
    copy->setQuery(model.query());
    return copy;
}

ExportDialog::ExportDialog(Settings &settings, const TableModel &model, const ChartChoice &chart,
                           const std::vector<Row> &selected, const std::array<ChartWords, allLanguages.size()> &words,
                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_settings(settings)
    , m_chart(chart)
    , m_selected(selected)
{
    m_ui->setupUi(this);
    for (const Language language : allLanguages) {
        m_models[static_cast<size_t>(language)] = copyOf(model, language);
        wordsOf(language)->setWords(words[static_cast<size_t>(language)]);
    }
    m_ui->words->setCurrentWidget(wordsOf(model.language()));
    fillBoxes();
    retranslateUi();
    restore();
    m_ui->top->setValue(chart.top);
    m_ui->top->setEnabled(hasTop(chart.kind));
    m_ui->topLabel->setEnabled(hasTop(chart.kind));
    m_ui->name->setText(baseName(spec(model.language()).title));
    m_ui->openFolder->hide();
    showRunning(false);
    // On a small screen, or one of large text, all of it is seen; what has no room scrolls.
    resize(size().boundedTo(screen()->availableSize() * 9 / 10));
    connectControls();
    refresh();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fillBoxes()
{
    const auto add = [](QComboBox *box, int count) {
        for (int i = 0; i < count; ++i)
            box->addItem(QString());
        // Long words must not make the dialog wide.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    };
    add(m_ui->languages, 3);
    add(m_ui->scale, 3);
    add(m_ui->background, 3);
    add(m_ui->rows, m_selected.empty() ? 2 : 3);
    m_ui->highlight->setEnabled(!m_selected.empty());
}

void ExportDialog::connectControls()
{
    const auto refreshed = [this] { refresh(); };
    for (QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, refreshed);
    for (QComboBox *box : {m_ui->languages, m_ui->scale, m_ui->background, m_ui->rows})
        connect(box, &QComboBox::currentIndexChanged, this, refreshed);
    connect(m_ui->size, &SizeBox::changed, this, refreshed);
    connect(m_ui->textSize, &QDoubleSpinBox::valueChanged, this, refreshed);
    connect(m_ui->top, &QSpinBox::valueChanged, this, refreshed);
    connect(m_ui->words, &QTabWidget::currentChanged, this, refreshed);
    for (const Language language : allLanguages)
        connect(wordsOf(language), &WordsBox::changed, this, refreshed);
    for (QLineEdit *edit : {m_ui->folder, m_ui->name})
        connect(edit, &QLineEdit::textChanged, this, refreshed);

    connect(m_ui->copyAltText, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->altText->toPlainText()); });
    connect(m_ui->browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_ui->write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(m_ui->close, &QPushButton::clicked, this, [this] {
        if (m_task.isRunning())
            m_task.stop();
        else
            accept();
    });
    connect(m_ui->openFolder, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenFolder)))
            m_ui->result->setText(tr("No program opens folders here. The files are in %1.")
                                      .arg(QDir::toNativeSeparators(m_writtenFolder)));
    });
    connect(&m_task, &FileTask::progressed, m_ui->progress, &QProgressBar::setValue);
    connect(&m_task, &FileTask::finished, this, &ExportDialog::showFinished);
}

WordsBox *ExportDialog::wordsOf(Language language) const
{
    return language == Language::Ukrainian ? m_ui->ukrainian : m_ui->english;
}

std::array<std::pair<QCheckBox *, QString>, 5> ExportDialog::formatBoxes() const
{
    return {std::pair(m_ui->png, u"png"_s), std::pair(m_ui->svg, u"svg"_s), std::pair(m_ui->pdf, u"pdf"_s),
            std::pair(m_ui->jpg, u"jpg"_s), std::pair(m_ui->webp, u"webp"_s)};
}

QStringList ExportDialog::formats() const
{
    QStringList chosen;
    for (const auto &[box, extension] : formatBoxes()) {
        if (box->isChecked())
            chosen.append(extension);
    }
    return chosen;
}

std::vector<Language> ExportDialog::languages() const
{
    switch (m_ui->languages->currentIndex()) {
    case 1:
        return {Language::Ukrainian};
    case 2:
        return {Language::English};
    default:
        return {Language::Ukrainian, Language::English};
    }
}

Language ExportDialog::shownLanguage() const
{
    return m_ui->words->currentWidget() == m_ui->ukrainian ? Language::Ukrainian : Language::English;
}

ChartExport ExportDialog::choices() const
{
    ChartExport choices{.chart = m_chart};
    choices.chart.top = m_ui->top->value();
    choices.rows = std::array{RowChoice::Shown, RowChoice::All, RowChoice::Selected}.at(
        static_cast<size_t>(qMax(0, m_ui->rows->currentIndex())));
    choices.highlight = m_ui->highlight->isEnabled() && m_ui->highlight->isChecked();
    choices.background = static_cast<Background>(qMax(0, m_ui->background->currentIndex()));
    choices.image.size = m_ui->size->imageSize();
    if (choices.image.size.unit == ImageSize::Unit::Pixel)
        choices.image.scale = 1 << qMax(0, m_ui->scale->currentIndex());
    if (m_ui->textSize->value() > m_ui->textSize->minimum())
        choices.image.textSize = m_ui->textSize->value();
    choices.image.textAs = m_ui->textOutlines->isChecked() ? TextAs::Outlines : TextAs::Text;
    for (const Language language : allLanguages)
        choices.wordsIn(language) = wordsOf(language)->words();
    choices.altText = m_ui->writeAltText->isChecked();
    return choices;
}

ChartSpec ExportDialog::spec(Language language) const
{
    return exportSpec(choices(), *m_models[static_cast<size_t>(language)], m_selected);
}

std::vector<ExportFile> ExportDialog::files() const
{
    const ChartExport chosen = choices();
    const std::vector<Language> inLanguages = languages();
    std::vector<ExportFile> files;
    for (const Language language : inLanguages) {
        const ChartSpec chart = spec(language);
        for (const QString &format : formats()) {
            const QString named = QDir(m_ui->folder->text()).filePath(m_ui->name->text() + QLatin1Char('.') + format);
            const QString path = inLanguages.size() > 1 ? localizedPath(named, language) : named;
            const bool first = files.empty() || files.back().spec.language != language;
            files.push_back({.spec = chart,
                             .options = chosen.image,
                             .path = path,
                             .altTextPath = chosen.altText && first ? altTextPath(path) : QString()});
        }
    }
    return files;
}

void ExportDialog::refresh()
{
    const ChartExport chosen = choices();
    for (const Language language : allLanguages) {
        ChartExport plain = chosen;
        plain.wordsIn(language) = {};
        wordsOf(language)->setDefaults(exportSpec(plain, *m_models[static_cast<size_t>(language)], m_selected));
    }
    const ChartSpec shown = spec(shownLanguage());
    m_ui->preview->setChart(shown, chosen.image);
    m_ui->altText->setPlainText(imageDescription(shown));
    const bool pixels = chosen.image.size.unit == ImageSize::Unit::Pixel;
    m_ui->scale->setEnabled(pixels);
    m_ui->scaleLabel->setEnabled(pixels);
    m_ui->textOutlines->setEnabled(m_ui->svg->isChecked() || m_ui->pdf->isChecked());
    m_ui->write->setEnabled(!m_task.isRunning() && !formats().isEmpty() && !m_ui->name->text().isEmpty());
    m_ui->openFolder->hide();

    const QSize dots = chosen.image.size.pixels() * chosen.image.scale;
    QStringList names;
    for (const ExportFile &file : files())
        names.append(QFileInfo(file.path).fileName());
    m_ui->result->setText(
        names.isEmpty() ? tr("Choose at least one file type.")
                        : tr("%L1 × %L2 pixels: %3").arg(dots.width()).arg(dots.height()).arg(names.join(u", "_s)));
}

void ExportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder"), m_ui->folder->text());
    if (!folder.isEmpty())
        m_ui->folder->setText(QDir::toNativeSeparators(folder));
}

bool ExportDialog::mayOverwrite(const std::vector<ExportFile> &files)
{
    QStringList there;
    for (const ExportFile &file : files) {
        for (const QString &path : {file.path, file.altTextPath}) {
            if (!path.isEmpty() && QFileInfo::exists(path))
                there.append(QFileInfo(path).fileName());
        }
    }
    if (there.isEmpty())
        return true;
    QMessageBox box(
        QMessageBox::Question, tr("Export chart"),
        tr("%n file(s) of this name are there already: %1. Replace them?", nullptr, static_cast<int>(there.size()))
            .arg(there.join(u", "_s)),
        QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText); // file names are data, too
    QPushButton *replace = box.addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

void ExportDialog::write()
{
    const std::vector<ExportFile> all = files();
    if (all.empty() || m_task.isRunning() || !mayOverwrite(all))
        return;
    save();
    m_ui->progress->setRange(0, static_cast<int>(all.size()));
    m_task.start(all);
    showRunning(true);
}

void ExportDialog::showRunning(bool running)
{
    m_ui->controls->setEnabled(!running);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->folder, m_ui->browse, m_ui->name})
        part->setEnabled(!running);
    m_ui->progress->setVisible(running);
    m_ui->write->setEnabled(!running);
    m_ui->close->setText(running ? tr("Stop") : tr("Close"));
}

void ExportDialog::showFinished()
{
    const QStringList &written = m_task.written();
    showRunning(false);
    QStringList lines;
    if (m_task.error())
        lines.append(errorText(*m_task.error()));
    else if (m_task.wasStopped())
        lines.append(tr("Stopped."));
    if (!written.isEmpty()) {
        QStringList paths;
        for (const QString &path : written)
            paths.append(QDir::toNativeSeparators(path));
        lines.append(tr("Written: %1").arg(paths.join(u", "_s)));
        m_writtenFolder = QFileInfo(written.front()).absolutePath();
        m_ui->openFolder->show();
    }
    m_ui->result->setText(lines.join(QLatin1Char('\n')));
}

void ExportDialog::restore()
{
    const QStringList chosen = m_settings.exportFormats();
    for (const auto &[box, extension] : formatBoxes())
        box->setChecked(chosen.contains(extension));
    const ChartExport before = m_settings.chartExport();
    m_ui->languages->setCurrentIndex(static_cast<int>(m_settings.exportLanguages()));
    m_ui->size->setImageSize(before.image.size);
    m_ui->scale->setCurrentIndex(before.image.scale == 4 ? 2 : before.image.scale == 2 ? 1 : 0);
    m_ui->textSize->setValue(before.image.textSize);
    m_ui->textOutlines->setChecked(before.image.textAs == TextAs::Outlines);
    m_ui->background->setCurrentIndex(static_cast<int>(before.background));
    m_ui->rows->setCurrentIndex(before.rows == RowChoice::All ? 1 : 0); // a selection belongs to the moment
    m_ui->writeAltText->setChecked(before.altText);
    m_ui->folder->setText(QDir::toNativeSeparators(m_settings.exportFolder()));
}

void ExportDialog::save()
{
    m_settings.setExportFormats(formats());
    m_settings.setExportLanguages(static_cast<ExportLanguages>(m_ui->languages->currentIndex()));
    m_settings.setChartExport(choices());
    if (QDir(m_ui->folder->text()).exists())
        m_settings.setExportFolder(m_ui->folder->text());
}

void ExportDialog::done(int result)
{
    if (m_task.isRunning()) {
        m_task.stop(); // and closes when a person asks again
        return;
    }
    save();
    QDialog::done(result);
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        refresh();
    }
}

void ExportDialog::retranslateUi()
{
    m_ui->retranslateUi(this);
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, texts.value(i));
    };
    fill(m_ui->languages, {tr("Ukrainian and English"), tr("Ukrainian"), tr("English")});
    fill(m_ui->scale, {tr("1× (screen)"), tr("2× (HiDPI screen)"), tr("4× (print)")});
    fill(m_ui->background, {tr("White"), tr("Transparent"), tr("Dark")});
    fill(m_ui->rows, {tr("Shown"), tr("All"), tr("Selected")});
    m_ui->textSize->setSpecialValueText(tr("Automatic"));
    m_ui->textSize->setSuffix(tr(" pt"));
    m_ui->top->setSpecialValueText(tr("All"));
    m_ui->folder->setAccessibleName(tr("Folder"));
    m_ui->words->setAccessibleName(tr("Texts"));
    m_ui->result->setAccessibleName(tr("Files"));
    m_ui->close->setText(m_task.isRunning() ? tr("Stop") : tr("Close"));
    m_ui->size->retranslateUi();
    m_ui->ukrainian->retranslateUi();
    m_ui->english->retranslateUi();
    // A scroll area takes no account of its own scroll bar.
    m_ui->controls->layout()->activate();
    m_ui->scroll->setMinimumWidth(m_ui->controls->minimumSizeHint().width()
                                  + m_ui->scroll->verticalScrollBar()->sizeHint().width());
}

} // namespace dc
