// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/file/pdfwriter.h"

#include "charts/kinds/chartdescription.h"
#include "data/text/plaintext.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace dc {

using namespace Qt::StringLiterals;

static constexpr int outputDpi = 1200; // glyphs are placed on whole dots

/// A text in the language of the chart, as XMP has it.
static void writeAlternative(QXmlStreamWriter &xml, const QString &name, const QString &text, Language language)
{
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, u"Alt"_s);
    for (const QString &code : {u"x-default"_s, languageCode(language)}) {
        xml.writeStartElement(rdf, u"li"_s);
        xml.writeAttribute(u"xml:lang"_s, code);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

static QByteArray xmp(const ChartSpec &spec)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    writeAlternative(xml, u"title"_s, withoutControls(spec.title), spec.language);
    writeAlternative(xml, u"description"_s, imageDescription(spec), spec.language);
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
    const QByteArray fixed = day.toString(u"yyyyMMdd"_s).toLatin1() + "000000+00'00'";
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
        writer.setCreator(u"Digital Cities"_s);
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
