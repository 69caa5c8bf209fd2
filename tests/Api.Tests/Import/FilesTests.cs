using System.Text;

namespace Kyndof.Workflows.Api.Tests.Import;

/// <summary>What spreadsheets save, and what is no table.</summary>
public sealed class FilesTests
{
    [Theory]
    [InlineData("\uFEFFclientId,name,email\nC-1,Demo,one@example.com", "2 C-1 created")] // a byte order mark
    [InlineData("clientId;name;email\r\nC-1;Demo;one@example.com\r\n", "2 C-1 created")]
    [InlineData("clientId\tname\temail\nC-1\tDemo, Ltd.\tone@example.com\n", "2 C-1 created")]
    [InlineData("clientId,name,email\nC-1,\"Demo, \"\"Ltd.\"\"\",one@example.com\n\n\n", "2 C-1 created")]
    [InlineData("clientId,name,email\nC-1,Demo,one@example.com\n,,\n , ,\n", "2 C-1 created")] // rows a spreadsheet has emptied
    [InlineData("\r\nclientId,name,email\r\n\r\nC-1 , Demo ,one@example.com\r\n", "4 C-1 created")]
    [InlineData("clientId,name,email\n\"C-1\",\"Demo\nLtd.\",one@example.com\nC-2,Demo,two@example.com\n", "2 C-1 refused|4 C-2 created")] // a name has one line
    [InlineData("clientId,name,email\n", "")]
    public async Task What_spreadsheets_save_is_read(string csv, string lines)
    {
        await using var api = await ApiServer.StartAsync();
        var answer = (await api.TryAsync("clients", csv)).ShouldBe(200);
        Assert.Equal(lines, string.Join('|', answer.Lines()));
    }

    [Theory]
    [InlineData("", "no line with the names")]
    [InlineData("\n\n", "no line with the names")]
    [InlineData("clientId,name,email\nC-1,De\"mo,one@example.com\n", "Line 2: a quotation mark")]
    [InlineData("clientId,name,email\nC-1,\"Demo,one@example.com\n", "quotation mark")]
    public async Task What_is_no_table_is_malformed_and_said_where(string csv, string detail)
    {
        await using var api = await ApiServer.StartAsync();
        Assert.Contains(detail, (await api.TryAsync("clients", csv)).ShouldBeProblem(400, "malformed-csv").Member("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_encoding_than_UTF_8_is_refused()
    {
        await using var api = await ApiServer.StartAsync();
        byte[] korean = [.. Encoding.UTF8.GetBytes("clientId,name,email\nC-1,"), 0xB0, 0xA1, .. Encoding.UTF8.GetBytes(",one@example.com\n")]; // EUC-KR
        Assert.Contains("UTF-8", (await api.SendFileAsync("/api/clients/import", korean)).ShouldBeProblem(400, "malformed-csv").Member("detail"), StringComparison.Ordinal);
        (await api.SendFileAsync("/api/clients/import", [], "text/csv; charset=euc-kr")).ShouldBeProblem(415, "unsupported-media-type");
        (await api.SendFileAsync("/api/clients/import", "{}"u8.ToArray(), "application/json")).ShouldBeProblem(415, "unsupported-media-type");
    }

    [Theory]
    [InlineData("clientId,ownerId\nC-1,S-1\n", "csv.ownerId", "unknownField")]
    [InlineData("clientId,name,name\nC-1,a,b\n", "csv.name", "count")]
    [InlineData("name,email\nDemo,one@example.com\n", "csv.clientId", "required")]
    public async Task A_header_names_columns_there_are_each_once_and_the_id(string csv, string field, string rule)
    {
        await using var api = await ApiServer.StartAsync();
        (await api.TryAsync("clients", csv)).ShouldRefuse(field, rule);
    }

    [Theory]
    [InlineData(5_000, 200)]
    [InlineData(5_001, 413)]
    public async Task A_file_has_at_most_5000_lines(int lines, int status)
    {
        await using var api = await ApiServer.StartAsync();
        var csv = new StringBuilder("clientId\n");
        for (var line = 1; line <= lines; line++) csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"C-{line}\n");
        (await api.TryAsync("clients", csv.ToString())).ShouldBe(status);
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(1, 413)]
    public async Task A_file_has_at_most_a_mebibyte(int more, int status)
    {
        await using var api = await ApiServer.StartAsync();
        const string Line = "clientId,name,email\nC-1,Demo,one@example.com\n";
        (await api.TryAsync("clients", Line + new string('\n', (1024 * 1024) - Line.Length + more))).ShouldBe(status);
    }

    [Fact]
    public async Task A_dry_run_is_true_or_false()
    {
        await using var api = await ApiServer.StartAsync();
        (await api.SendFileAsync("/api/clients/import?dryRun=maybe", "clientId\n"u8.ToArray())).ShouldRefuse("query.dryRun", "type");
    }
}
