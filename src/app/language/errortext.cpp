// SPDX-FileCopyrightText: 2026 Digital Cities contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace dc {

using namespace Qt::StringLiterals;

namespace {

// The system's reasons that Qt hands on in English; the others are among Qt's own texts.
[[maybe_unused]] constexpr const char *systemReasons[] = {
    QT_TRANSLATE_NOOP("SystemError", "Read-only file system"),
    QT_TRANSLATE_NOOP("SystemError", "Is a directory"),
    QT_TRANSLATE_NOOP("SystemError", "Not a directory"),
    QT_TRANSLATE_NOOP("SystemError", "File name too long"),
    QT_TRANSLATE_NOOP("SystemError", "Input/output error"),
    QT_TRANSLATE_NOOP("SystemError", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("SystemError", "Filename refers to a directory"),
    QT_TRANSLATE_NOOP("SystemError", "Not a regular file"),
};

QString reason(const QString &detail)
{
    QString text = QCoreApplication::translate("SystemError", detail.toUtf8().constData());
    while (text.endsWith(QLatin1Char('.'))) // the sentence has a full stop of its own
        text.chop(1);
    // It stands in the middle of a sentence. Not a name, nor an abbreviation.
    if (text.size() > 1 && text[1].isLower())
        text[0] = text[0].toLower();
    return text;
}

QString grouped(const QString &number)
{
    return QLocale().toString(number.toLongLong());
}

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString what(const Error &error)
    {
        switch (error.code) {
        case ErrorCode::CannotOpen:
            return tr("The file cannot be read: %1").arg(reason(error.detail));
        case ErrorCode::CannotWrite:
            return tr("The file cannot be written: %1. Choose another folder or name; a file that was there before is "
                      "unchanged")
                .arg(reason(error.detail));
        case ErrorCode::NoFolder:
            return tr("There is no such folder. Choose another one");
        case ErrorCode::FolderNotWritable:
            return tr("Files cannot be written to this folder. Choose another one");
        case ErrorCode::FileNotWritable:
            return tr("The file is read-only. Choose another name or folder");
        case ErrorCode::DiskFull:
            return tr("There is no room left on the disk. Free some space or choose another folder; a file that was "
                      "there before is unchanged");
        case ErrorCode::NotUtf8:
            return tr("The text is not UTF-8. Save the file as UTF-8 and open it again");
        case ErrorCode::BadJson:
            return tr("The JSON is not valid: %1").arg(error.detail);
        case ErrorCode::NoDescriptor:
            return tr(
                "This folder is no data package: there is no datapackage.json in it. Open one of its files instead");
        case ErrorCode::NotADataPackage:
            return tr("The program cannot read this data package: check “%1”").arg(error.detail);
        case ErrorCode::MissingColumn:
            return tr("The column “%1” is missing").arg(error.detail);
        case ErrorCode::DuplicateColumn:
            return tr("There are two columns “%1”. Rename one of them").arg(error.detail);
        case ErrorCode::NoFormats:
            return tr("The part of the program that opens and saves files is missing (%1). Install the program once "
                      "more")
                .arg(error.detail);
        case ErrorCode::UnknownFormat:
            return tr("“%1” is not a file type that the program can write. Use png, svg, pdf, jpg or webp for the "
                      "chart, csv, tsv, xlsx, json or zip for the table")
                .arg(error.detail);
        case ErrorCode::ImageTooLarge:
            return tr("An image of %1 pixels is too large for this file type. Choose a smaller size or scale")
                .arg(QString(error.detail).replace(QLatin1Char('x'), QChar(0xd7)));
        case ErrorCode::EmptyFile:
            return tr("There is nothing in the file");
        case ErrorCode::NotATable:
            return tr("This is not a table that the program can read. Save it as CSV, XLSX, ODS or JSON and open that");
        case ErrorCode::OldFormat:
            return tr("The program does not read files of the type “%1”. Save it as XLSX, ODS or CSV and open that")
                .arg(error.detail);
        case ErrorCode::Encrypted:
            return tr("The file is protected with a password. Save it without one and open it again");
        case ErrorCode::Damaged:
            return error.detail.isEmpty()
                ? tr("The file is damaged or incomplete. Download it or save it once more")
                : tr("The file is damaged or incomplete (%1). Download it or save it once more").arg(error.detail);
        case ErrorCode::ForbiddenXml:
            return tr("The file has a document type declaration, which may be an attack. Save it with a spreadsheet "
                      "program and open that");
        case ErrorCode::UnsafePath:
            return tr("The data package refers to “%1”, which lies outside of it. Put that file into the package")
                .arg(error.detail);
        case ErrorCode::NoSuchSheet:
            return tr("There is no sheet or table “%1” in the file").arg(error.detail);
        case ErrorCode::UnknownEncoding:
            return tr("The program does not know the encoding “%1”").arg(error.detail);
        case ErrorCode::FileTooLarge:
            return tr("The file is larger than %1 MB. Split it, or keep only the columns that you need")
                .arg(grouped(error.detail));
        case ErrorCode::TooManyRows:
            return tr("The table has more than %1 rows. Split the file").arg(grouped(error.detail));
        case ErrorCode::TooManyColumns:
            return tr("The table has more than %1 columns. Keep only the columns that you need")
                .arg(grouped(error.detail));
        case ErrorCode::TooManyCells:
            return tr("The table has more than %1 cells. Keep only the columns that you need")
                .arg(grouped(error.detail));
        case ErrorCode::CellTooLarge:
            return tr("A cell is longer than %1 MB. A quotation mark may be missing").arg(error.detail);
        case ErrorCode::TooManySheets:
            return tr("The file has more than %1 sheets or tables. Split it").arg(grouped(error.detail));
        case ErrorCode::InflatesTooMuch:
            return tr("What is packed in the file is too large to unpack, which may be an attack. Save it with a "
                      "spreadsheet program and open that");
        case ErrorCode::NestedTooDeep:
            return tr("The data is nested more than %1 levels deep. Save it as a plain table, such as CSV, and open "
                      "that")
                .arg(error.detail);
        }
        return {};
    }

    /// The file, or the folder where the trouble is there.
    static QString place(const Error &error)
    {
        const bool folder = error.code == ErrorCode::NoFolder || error.code == ErrorCode::FolderNotWritable;
        return QDir::toNativeSeparators(folder ? QFileInfo(error.file).absolutePath() : error.file);
    }

    static QString where(const Error &error)
    {
        const QString file = place(error);
        if (error.line > 0 && error.column > 0)
            return tr("%1, line %2, column %3").arg(file).arg(error.line).arg(error.column);
        if (error.line > 0)
            return tr("%1, line %2").arg(file).arg(error.line);
        return file;
    }
};

} // namespace

QString errorText(const Error &error)
{
    const QString where = ErrorText::where(error);
    const QString what = ErrorText::what(error);
    return where.isEmpty() ? u"%1."_s.arg(what) : u"%1: %2."_s.arg(where, what);
}

} // namespace dc
