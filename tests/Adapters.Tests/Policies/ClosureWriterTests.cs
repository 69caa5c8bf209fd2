using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Adapters.Policies.Outlines;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Policies.Closures;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>A closure is written into the text as it stands.</summary>
public sealed class ClosureWriterTests
{
    private static readonly Closure Stock = new(new LocalDate(2026, 12, 31), "Stock-taking");
    private static readonly string Shipped = File.ReadAllText(PolicyFolder.InRepository("kyndof.yaml"));
    private readonly ClosureWriter writer = new();

    [Theory]
    [InlineData("closures: []", "closures: [{ date: 2026-12-31, reason: \"Stock-taking\" }]")]
    [InlineData("closures: [] # none", "closures: [{ date: 2026-12-31, reason: \"Stock-taking\" }] # none")]
    [InlineData("closures: [ { date: 2026-10-02, reason: Outing } ]", "closures: [{ date: 2026-12-31, reason: \"Stock-taking\" },  { date: 2026-10-02, reason: Outing } ]")]
    [InlineData(
        "closures:\n    - { date: 2026-10-02, reason: Outing } # once",
        "closures:\n    - { date: 2026-12-31, reason: \"Stock-taking\" }\n    - { date: 2026-10-02, reason: Outing } # once")]
    public void Nothing_but_the_list_and_the_version_changes(string before, string after)
    {
        const string Policy = "# 한글 머리말\nversion: 9 # raise it\ncalendar:\n  zone: Asia/Seoul\n  {0}\n  holidays: kr\nbrand: \"x # y\"\n";
        Assert.Equal(
            Policy.Replace("{0}", after, StringComparison.Ordinal).Replace("version: 9", "version: 10", StringComparison.Ordinal), writer.Add(Policy.Replace("{0}", before, StringComparison.Ordinal), Stock, 10));
    }

    [Theory]
    [InlineData("Year-end \"closing\": #1, [all] {day}")]
    [InlineData("연말 휴무 – \\ 재고 조사")]
    [InlineData("'quoted'")]
    public void A_reason_is_read_back_as_it_was_typed(string reason)
    {
        var text = writer.Add(Shipped, Stock with { Reason = reason }, 1000);
        var read = new FilePolicyReader(PolicyFolder.InRepository("kyndof.yaml")).Read(new PolicyEdit(text));
        Assert.Empty(read.Faults);
        Assert.Equal(1000, read.Policy!.Version);
        Assert.Contains(Stock.Date, read.Policy.Calendar.ClosedOn);
        var closure = Assert.Single(new PolicyOutliner("kyndof.yaml").Outline(read.Texts!).Closures);
        Assert.Equal((Stock.Date, reason), (closure.Date, closure.Reason));
    }

    [Fact]
    public void A_text_with_line_ends_of_windows_keeps_them()
    {
        var text = writer.Add(Shipped.ReplaceLineEndings("\r\n"), Stock, 1000);
        Assert.Equal(writer.Add(Shipped, Stock, 1000), text.ReplaceLineEndings("\n"));
        Assert.Equal(text.Split('\n').Length - 1, text.Split("\r\n").Length - 1);
    }
}
