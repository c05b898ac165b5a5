// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/file/pdfwriter.h"

#include "charts/spec/chartdescription.h"
#include "data/text/plaintext.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace dc {

static constexpr int outputDpi = 1200; // glyphs are placed on whole dots

/// A text in the language of the chart, as XMP has it.
static void writeAlternative(QXmlStreamWriter &xml, const QString &name, const QString &text, Language language)
{
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, QStringLiteral("Alt"));
    for (const QString &code : {QStringLiteral("x-default"), languageCode(language)}) {
        xml.writeStartElement(rdf, QStringLiteral("li"));
        xml.writeAttribute(QStringLiteral("xml:lang"), code);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

static QByteArray xmp(const ChartSpec &spec)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("dc"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    writeAlternative(xml, QStringLiteral("title"), withoutControls(spec.title), spec.language);
    writeAlternative(xml, QStringLiteral("description"), imageDescription(spec), spec.language);
    xml.writeEndDocument();
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + body + "\n<?xpacket end=\"r\"?>\n";
}

/// The writer embeds its fonts in the order of a QHash, which is another in every run. While this lives, new hashes are
/// alike; those that are there already keep their own seed.
class SteadyHashes
{
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyHashes)
};

/// What else differs between two runs is when the file was written. The data's date takes its place.
static void fixCreationDate(QByteArray &pdf, const QDate &date)
{
    static const QByteArray key = "/CreationDate (D:";
    const qsizetype start = pdf.lastIndexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', start);
    if (start < key.size() || end < 0)
        return;
    const QDate day = date.isValid() ? date : QDate(2000, 1, 1);
    // D:20241012000000+00'00'. The length must stay: what follows is found by its offset.
    const QByteArray fixed = day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000+00'00'";
    if (end - start == fixed.size())
        pdf.replace(start, fixed.size(), fixed);
    else if (end - start == 15)
        pdf.replace(start, 15, fixed.left(14) + 'Z');
}

Result<QByteArray> pdfBytes(const ChartSpec &spec, const ImageOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const SteadyHashes steady;
        QPdfWriter writer(&buffer);
        writer.setResolution(outputDpi);
        const QSizeF points = options.size.inches() * 72;
        writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins({});
        writer.setTitle(withoutControls(spec.title));
        writer.setCreator(QStringLiteral("Digital Cities"));
        writer.setDocumentXmpMetadata(xmp(spec));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure({.code = ErrorCode::CannotWrite, .detail = buffer.errorString()});
        const QSizeF size = layoutSize(spec, options);
        const double scale = outputDpi * options.size.inches().width() / size.width();
        painter.scale(scale, scale);
        paintChart(painter, QRectF(QPointF(), size), spec, options.textAs);
    }
    fixCreationDate(bytes, spec.date);
    return bytes;
}

} // namespace dc
