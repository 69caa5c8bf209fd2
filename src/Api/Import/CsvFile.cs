using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Kyndof.Workflows.Api.Problems;

namespace Kyndof.Workflows.Api.Import;

/// <summary>A table as spreadsheets save it: a row of column names, then rows of cells.</summary>
/// <param name="Rows">Without those whose cells are all empty.</param>
internal sealed record CsvFile(IReadOnlyList<string> Columns, IReadOnlyList<CsvRow> Rows)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="most">Rows it may have.</param>
    public static (CsvFile? File, Problem? Refusal) Read(byte[] bytes, int most)
    {
        try
        {
            var rows = RowsOf(Utf8.GetString(bytes).TrimStart('\uFEFF')).Take(most + 2).ToList();
            if (rows.Count == 0) return (null, Malformed("The file has no line with the names of its columns."));
            return rows.Count - 1 > most
                ? (null, new Problem(ProblemCatalog.BodyTooLarge, $"A file may have {most.ToString(CultureInfo.InvariantCulture)} lines below its header; split it."))
                : (new CsvFile(rows[0].Cells, rows[1..]), null);
        }
        catch (DecoderFallbackException broken)
        {
            return (null, Malformed($"Byte {broken.Index + 1}: not UTF-8. Save the file as \"CSV UTF-8\"."));
        }
        catch (CsvHelperException broken)
        {
            return (null, Malformed($"Line {broken.Context?.Parser?.RawRow ?? 1}: a quotation mark stands alone. Put the whole cell in quotation marks and double those inside it."));
        }
    }

    private static IEnumerable<CsvRow> RowsOf(string text)
    {
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = DelimiterOf(text),
            HasHeaderRecord = false,
            TrimOptions = TrimOptions.Trim,
        });
        while (parser.Read())
        {
            var cells = parser.Record!;
            if (cells.All(string.IsNullOrEmpty)) continue;
            yield return new CsvRow(parser.RawRow - LinesIn(parser.RawRecord) + 1, cells);
        }
    }

    /// <summary>What parts the names of the columns, which hold none of these themselves: a comma, a semicolon or a tab.</summary>
    private static string DelimiterOf(string text)
    {
        var first = text.AsSpan().TrimStart();
        var header = first.IndexOfAny('\r', '\n') is >= 0 and var end ? first[..end] : first;
        return header.IndexOfAny(',', ';', '\t') is >= 0 and var at ? header[at].ToString() : ",";
    }

    private static int LinesIn(string record) => record.TrimEnd('\r', '\n').ReplaceLineEndings("\n").Count(static character => character == '\n') + 1;

    private static Problem Malformed(string detail) => new(ProblemCatalog.MalformedCsv, detail);
}

/// <param name="Line">Where it begins in the file, from 1.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
