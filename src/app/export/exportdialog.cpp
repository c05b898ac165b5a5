// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/exportdialog.h"
#include "ui_exportdialog.h"

#include "app/export/filenames.h"
#include "app/export/wheelguard.h"
#include "app/settings.h"
#include "charts/file/imageexport.h"
#include "charts/kinds/chartdescription.h"
#include "models/tablemodel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace dc {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(Settings &settings, const TableModel &model, const ChartChoice &chart,
                           std::vector<Row> selected, const WordsByLanguage &words, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_settings(settings)
    , m_model(model)
    , m_chart(chart)
    , m_selected(std::move(selected))
{
    m_ui->setupUi(this);
    fillBoxes();
    retranslateUi();
    restore();
    for (const Language language : allLanguages)
        wordsOf(language)->setWords(words[static_cast<size_t>(language)]);
    m_ui->top->setValue(chart.top);
    m_ui->top->setEnabled(chart.kind->has(ChartOption::Top));
    m_ui->topLabel->setEnabled(chart.kind->has(ChartOption::Top));
    // On a small screen, or one of large text, all of it is seen; what has no room scrolls.
    resize(size().boundedTo(screen()->availableSize() * 9 / 10));
    new WheelGuard(this);
    connectControls();
    showLanguage(model.language());
    remake();
    m_ui->png->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fillBoxes()
{
    for (QComboBox *box : {m_ui->scale, m_ui->background}) {
        for (int i = 0; i < 3; ++i)
            box->addItem(QString());
        // Long words must not make the dialog wide.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_ui->rows->offerSelected(!m_selected.empty());
    // Whoever has selected something has done so to show it.
    m_ui->highlight->setEnabled(!m_selected.empty());
    m_ui->highlight->setChecked(!m_selected.empty());
    // Below the smallest size: what suits the image.
    m_ui->textSize->setRange(ImageOptions::leastTextSize - m_ui->textSize->singleStep(), ImageOptions::mostTextSize);
    // In the order of Language, as on the tabs of the words.
    for (int i = 0; i < m_ui->words->count(); ++i)
        m_ui->shown->addTab(m_ui->words->tabText(i));
    m_ui->shown->setExpanding(false);
    m_ui->shown->setDrawBase(false);
    m_ui->sizeLabel->setBuddy(m_ui->size->firstBox());
    m_ui->save->setExtensions(imageExtensions() + QStringList{u"txt"_s});
}

void ExportDialog::connectControls()
{
    const auto remade = [this] { remake(); };
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_ui->languages, m_ui->background, m_ui->rows})
        connect(box, &QComboBox::currentIndexChanged, this, remade);
    connect(m_ui->top, &QSpinBox::valueChanged, this, remade);
    connect(m_ui->highlight, &QCheckBox::toggled, this, remade);

    const auto refreshed = [this] { refresh(); };
    for (const auto &[box, extension] : formatBoxes())
        connect(box, &QCheckBox::toggled, this, refreshed);
    for (QCheckBox *box : {m_ui->textOutlines, m_ui->writeAltText})
        connect(box, &QCheckBox::toggled, this, refreshed);
    connect(m_ui->scale, &QComboBox::currentIndexChanged, this, refreshed);
    connect(m_ui->size, &SizeBox::changed, this, refreshed);
    connect(m_ui->textSize, &QDoubleSpinBox::valueChanged, this, refreshed);
    for (const Language language : allLanguages)
        connect(wordsOf(language), &WordsBox::changed, this, refreshed);
    connect(m_ui->save, &SavePanel::edited, this, refreshed);

    const auto shown = [this](int index) {
        showLanguage(m_ui->words->widget(index) == m_ui->ukrainian ? Language::Ukrainian : Language::English);
        refreshPreview();
    };
    connect(m_ui->shown, &QTabBar::currentChanged, this, shown);
    connect(m_ui->words, &QTabWidget::currentChanged, this, shown);
    connect(m_ui->copyAltText, &QPushButton::clicked, this, &ExportDialog::copyAltText);
    connect(m_ui->save, &SavePanel::exportAsked, this, &ExportDialog::write);
    connect(m_ui->save, &SavePanel::closeAsked, this, &ExportDialog::accept);
    connect(m_ui->save, &SavePanel::runningChanged, this, &ExportDialog::showRunning);
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

Language ExportDialog::shownLanguage() const
{
    return m_ui->words->currentWidget() == m_ui->ukrainian ? Language::Ukrainian : Language::English;
}

ChartExport ExportDialog::choices() const
{
    ChartExport choices{.chart = m_chart};
    choices.chart.top = m_ui->top->value();
    choices.rows = m_ui->rows->choice();
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
    return withWords(plain(language), wordsOf(language)->words());
}

std::vector<ExportDialog::Target> ExportDialog::targets() const
{
    const std::vector<Language> inLanguages = m_ui->languages->languages();
    QStringList extensions = formats();
    if (m_ui->writeAltText->isChecked() && !extensions.isEmpty())
        extensions.append(u"txt"_s);
    std::vector<Target> targets;
    for (const Language language : inLanguages) {
        const std::optional<Language> named = inLanguages.size() > 1 ? std::optional(language) : std::nullopt;
        for (const QString &extension : std::as_const(extensions))
            targets.push_back({.language = language, .path = m_ui->save->path(extension, named)});
    }
    return targets;
}

void ExportDialog::remake()
{
    const std::vector<Language> inLanguages = m_ui->languages->languages();
    const ChartExport chosen = choices();
    for (const Language language : inLanguages) {
        const auto index = static_cast<size_t>(language);
        if (!m_models[index])
            m_models[index] = modelIn(language, m_model);
        m_plain[index] = plainSpec(chosen, *m_models[index], m_selected);
        wordsOf(language)->setDefaults(m_plain[index]);
    }
    const bool several = inLanguages.size() > 1;
    m_ui->shown->setVisible(several);
    m_ui->words->tabBar()->setVisible(several);
    if (!several)
        showLanguage(inLanguages.front());
    refresh();
}

void ExportDialog::refresh()
{
    const ChartExport chosen = choices();
    const bool pixels = chosen.image.size.unit == ImageSize::Unit::Pixel;
    m_ui->scale->setEnabled(pixels);
    m_ui->scaleLabel->setEnabled(pixels);
    m_ui->textOutlines->setEnabled(m_ui->svg->isChecked() || m_ui->pdf->isChecked());
    pointOutTwins();

    const std::vector<Language> inLanguages = m_ui->languages->languages();
    // In two languages a name that suits both.
    const QString title = spec(inLanguages.front()).title;
    m_ui->save->suggestName(baseName(inLanguages.size() > 1 ? chartName(m_chart, m_model.table())
                                         : title.isEmpty()  ? plain(inLanguages.front()).title
                                                            : title));
    QStringList paths;
    for (const Target &target : targets())
        paths.append(target.path);
    const QSize dots = chosen.image.size.pixels() * chosen.image.scale;
    m_ui->save->setFiles(paths,
                         paths.isEmpty() ? tr("Choose at least one file type.")
                                         : tr("%L1 × %L2 pixels").arg(dots.width()).arg(dots.height()));
    refreshPreview();
}

void ExportDialog::showLanguage(Language language)
{
    const int index = m_ui->words->indexOf(wordsOf(language));
    const QSignalBlocker words(m_ui->words);
    const QSignalBlocker shown(m_ui->shown);
    m_ui->words->setCurrentIndex(index);
    m_ui->shown->setCurrentIndex(index);
}

void ExportDialog::refreshPreview()
{
    const ChartSpec shown = spec(shownLanguage());
    m_ui->preview->setChart(shown, choices().image);
    m_ui->altText->setPlainText(imageDescription(shown));
}

/// With both languages, words that were typed in one of them alone are easily forgotten in the other.
void ExportDialog::pointOutTwins()
{
    const auto missing = [this](Language language, Language other) {
        const ChartWords here = wordsOf(language)->words();
        const ChartWords there = wordsOf(other)->words();
        QStringList lacking;
        for (const auto &[word, name] :
             {std::pair(&ChartWords::title, tr("title")), std::pair(&ChartWords::subtitle, tr("subtitle")),
              std::pair(&ChartWords::source, tr("source"))}) {
            if (!(here.*word) && (there.*word) && !(there.*word)->isEmpty())
                lacking.append(name);
        }
        return lacking.join(", "_L1);
    };
    QString said;
    if (m_ui->languages->languages().size() > 1) {
        const QString ukrainian = missing(Language::Ukrainian, Language::English);
        const QString english = missing(Language::English, Language::Ukrainian);
        //: %1: "title, source"
        if (!ukrainian.isEmpty())
            said = tr("Not changed in Ukrainian: %1.").arg(ukrainian);
        else if (!english.isEmpty())
            said = tr("Not changed in English: %1.").arg(english);
    }
    m_ui->twin->setText(said);
}

void ExportDialog::copyAltText()
{
    QGuiApplication::clipboard()->setText(m_ui->altText->toPlainText());
    m_ui->save->say(tr("Alternative text copied."));
}

void ExportDialog::write()
{
    save();
    const ImageOptions options = choices().image;
    std::vector<FileJob> jobs;
    for (const Target &target : targets()) {
        jobs.push_back({.path = target.path, .prepare = [spec = spec(target.language), options, path = target.path] {
                            return prepareChart(spec, options, path);
                        }});
    }
    m_ui->save->write(std::move(jobs));
}

void ExportDialog::showRunning(bool running)
{
    m_ui->controls->setEnabled(!running);
    m_ui->writeAltText->setEnabled(!running);
}

void ExportDialog::restore()
{
    const QStringList chosen = m_settings.exportFormats();
    for (const auto &[box, extension] : formatBoxes())
        box->setChecked(chosen.contains(extension));
    const ChartExport before = m_settings.chartExport();
    m_ui->languages->setChoice(m_settings.exportLanguages());
    m_ui->size->setImageSize(before.image.size);
    m_ui->scale->setCurrentIndex(before.image.scale == 4 ? 2 : before.image.scale == 2 ? 1 : 0);
    m_ui->textSize->setValue(before.image.textSize);
    m_ui->textOutlines->setChecked(before.image.textAs == TextAs::Outlines);
    m_ui->background->setCurrentIndex(static_cast<int>(before.background));
    // A selection belongs to the moment.
    m_ui->rows->setChoice(before.rows == RowChoice::Selected ? RowChoice::Shown : before.rows);
    m_ui->writeAltText->setChecked(before.altText);
    m_ui->save->setFolder(m_settings.exportFolder());
}

void ExportDialog::save()
{
    if (!formats().isEmpty())
        m_settings.setExportFormats(formats());
    m_settings.setExportLanguages(m_ui->languages->choice());
    m_settings.setChartExport(choices());
    m_settings.setExportFolder(m_ui->save->folder());
}

void ExportDialog::done(int result)
{
    if (m_ui->save->isRunning()) {
        m_ui->save->stop(); // and closes when a person asks again
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
    fill(m_ui->scale, {tr("1× (screen)"), tr("2× (HiDPI screen)"), tr("4× (print)")});
    fill(m_ui->background, {tr("White"), tr("Transparent"), tr("Dark")});
    m_ui->textSize->setSpecialValueText(tr("Automatic"));
    m_ui->textSize->setSuffix(tr(" pt"));
    m_ui->top->setSpecialValueText(tr("All"));
    m_ui->shown->setAccessibleName(tr("Language of the preview"));
    m_ui->words->setAccessibleName(tr("Texts"));
    m_ui->words->tabBar()->setAccessibleName(tr("Texts"));
    m_ui->languages->retranslateUi();
    m_ui->rows->retranslateUi();
    m_ui->size->retranslateUi();
    m_ui->ukrainian->retranslateUi();
    m_ui->english->retranslateUi();
    m_ui->save->retranslateUi();
    // A scroll area takes no account of its own scroll bar.
    m_ui->controls->layout()->activate();
    m_ui->scroll->setMinimumWidth(m_ui->controls->minimumSizeHint().width()
                                  + m_ui->scroll->verticalScrollBar()->sizeHint().width());
}

} // namespace dc
