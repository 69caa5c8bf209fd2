using Kyndof.Workflows.Adapters.Policies;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>What is wrong with a policy file is said with file, line, rule and range.</summary>
public sealed class PolicyProblemTests
{
    [Theory]
    [InlineData("confirmWithin: PT4H", "confirmWithin: PT0S", "orders.confirmWithin (ORD-1): 'PT0S' is out of range; allowed PT15M to P1D")]
    [InlineData("confirmWithin: PT4H", "confirmWithin: P1DT1S", "orders.confirmWithin (ORD-1): 'P1DT1S' is out of range; allowed PT15M to P1D")]
    [InlineData("confirmWithin: PT4H", "confirmWithin: 4h", "orders.confirmWithin (ORD-1): '4h' is not a duration (PT30M, PT4H, P2D); allowed PT15M to P1D")]
    [InlineData("confirmWithin: PT4H", "confirmWithin: P1M", "orders.confirmWithin (ORD-1): 'P1M' is not a duration (PT30M, PT4H, P2D); allowed PT15M to P1D")]
    [InlineData("confirmWithin: PT4H", "confirmWithin:", "orders.confirmWithin (ORD-1): found nothing; expected a duration PT15M to P1D")]
    [InlineData("confirmWithin: PT4H", "confirmWithin: [PT4H]", "orders.confirmWithin (ORD-1): found a list; expected a duration PT15M to P1D")]
    [InlineData("confirmWithin: PT4H", "confirmWithn: PT4H", "orders.confirmWithn: unknown key; did you mean 'confirmWithin'?", "orders.confirmWithin (ORD-1): missing; allowed PT15M to P1D")]
    [InlineData("milestoneWithinDays: 0", "milestoneWithinDays: -1", "orders.milestoneWithinDays (ORD-2): '-1' is out of range; allowed 0 to 10")]
    [InlineData("milestoneWithinDays: 0", "milestoneWithinDays: 11", "orders.milestoneWithinDays (ORD-2): '11' is out of range; allowed 0 to 10")]
    [InlineData("milestoneWithinDays: 0", "milestoneWithinDays: 1.5", "orders.milestoneWithinDays (ORD-2): '1.5' is not a whole number; allowed 0 to 10")]
    [InlineData("milestoneWithinDays: 0", "milestoneWithinDays: \"0\"", "orders.milestoneWithinDays (ORD-2): '0' is not a whole number; allowed 0 to 10")]
    [InlineData("unknownClientAfter: PT2H", "unknownClientAfter: PT4H", "orders.unknownClientAfter (ORD-1): 'PT4H' leaves no time to confirm; allowed less than confirmWithin (PT4H)")]
    [InlineData("settlePartsDays: 14", "settlePartsDays: 0", "orders.settlePartsDays (ORD-10): '0' is out of range; allowed not less than settleDays (1)")]
    [InlineData("retryLongest: PT1H", "retryLongest: PT29S", "sending.retryLongest (assumed): 'PT29S' is out of range; allowed not less than retryFirst (PT30S)")]
    [InlineData("giveUpAfter: P2D", "giveUpAfter: PT59M", "sending.giveUpAfter (assumed): 'PT59M' is out of range; allowed not less than retryLongest (PT1H)")]
    [InlineData("perMinute: 30", "perMinute: -1", "sending.perMinute (assumed): '-1' is out of range; allowed 0 to 100000")]
    [InlineData("perHour: 100", "perHour: 29", "sending.perHour (assumed): '29' is out of range; allowed not less than perMinute (30), or 0")]
    [InlineData("bulkShare: 50", "bulkShare: 0", "sending.bulkShare (assumed): '0' is out of range; allowed 1 to 100")]
    [InlineData("bulkShare: 50", "bulkShare: 101", "sending.bulkShare (assumed): '101' is out of range; allowed 1 to 100")]
    [InlineData("resendWhenUnknown: true", "resendWhenUnknown: yes", "sending.resendWhenUnknown (assumed): 'yes' is neither true nor false")]
    [InlineData("zone: Asia/Seoul", "zone: Asia/Soul", "calendar.zone (ruling 5): 'Asia/Soul' is not an IANA time zone; did you mean 'Asia/Seoul'?")]
    [InlineData("monday: [09:00-18:00]", "monday: [9-18]", "calendar.hours.monday[0] (ruling 5): '9-18' is not hours such as 09:00-18:00")]
    [InlineData("monday: [09:00-18:00]", "monday: [09:00-12:00, 11:59-18:00]", "calendar.hours.monday (ruling 5): the shifts Monday 09:00-12:00 and Monday 11:59-18:00 overlap")]
    [InlineData("monday: [09:00-18:00]", "monday: [22:00-09:01]", "calendar.hours.tuesday (ruling 5): the shifts Monday 22:00-09:01 and Tuesday 09:00-18:00 overlap")]
    [InlineData("monday: [09:00-18:00]", "munday: [09:00-18:00]", "calendar.hours.munday (ruling 5): unknown key; did you mean 'monday'?")]
    [InlineData("closures: [] #", "closures: [{ date: 2026-12-31, reason: One }, { date: 2026-12-31, reason: Two }] #", "calendar.closures[1].date (ruling 5): is listed twice")]
    [InlineData("closures: [] #", "closures: [{ date: 31.12.2026, reason: One }] #", "calendar.closures[0].date (ruling 5): '31.12.2026' is not a date such as 2026-12-31")]
    [InlineData("closures: [] #", "closures: [{ date: 2026-12-31 }] #", "calendar.closures[0].reason (ruling 5): missing")]
    [InlineData("phone: [productionDelayed, ", "phone: [productionDelayd, ", "channels.phone[0] (CHN-3): 'productionDelayd' is not a message kind; did you mean 'productionDelayed'?")]
    [InlineData("phone: [productionDelayed, ", "phone: [productionDelayed, productionDelayed, ", "channels.phone[1] (CHN-3): 'productionDelayed' is listed twice")]
    [InlineData("onRequestWithholds: [", "onRequestWithholds: [confirmation, ", "channels.onRequestWithholds[0] (CHN-5): 'confirmation' is not a message kind")]
    [InlineData("email: cs@example.com", "email: cs", "sender.email: 'cs' is not an e-mail address")]
    [InlineData("version: 5", "version: 0", "version: '0' is out of range; allowed 1 to 1000000")]
    [InlineData("dueSoon: PT2H", "dueSoon: PT14M59S", "desk.dueSoon (assumed): 'PT14M59S' is out of range; allowed PT15M to P1D")]
    [InlineData("dueSoon: PT2H", "dueSoon: P1DT1S", "desk.dueSoon (assumed): 'P1DT1S' is out of range; allowed PT15M to P1D")]
    [InlineData("failedDays: 7", "failedDays: 0", "desk.failedDays (assumed): '0' is out of range; allowed 1 to 90")]
    [InlineData("failedDays: 7", "failedDays: 91", "desk.failedDays (assumed): '91' is out of range; allowed 1 to 90")]
    [InlineData("items: 100", "items: 9", "desk.items (assumed): '9' is out of range; allowed 10 to 500")]
    [InlineData("items: 100", "items: 501", "desk.items (assumed): '501' is out of range; allowed 10 to 500")]
    [InlineData("morningDigest: {", "morningDigst: {", "schedules.morningDigst (assumed): unknown key; did you mean 'morningDigest'?", "schedules.morningDigest (assumed): missing")]
    [InlineData("holidays: kr #", "holidays: ../kr #", "calendar.holidays (ruling 5): '../kr' is not the name of a file in holidays/")]
    public void A_slip_is_named(string text, string replacement, params string[] expected)
    {
        using var folder = new PolicyFolder();
        var line = folder.LineOf(text);
        folder.With(text, replacement);

        var problems = Assert.Throws<PolicyException>(() => PolicyFile.Load(folder.Policy)).Problems;

        Assert.Equal(expected.Length, problems.Count);
        Assert.All(expected, message => Assert.Contains(problems, problem => Said(problem).StartsWith(message, StringComparison.Ordinal)));
        Assert.Contains(problems, problem => problem.Line == line || problem.Path == "calendar.hours.tuesday");
    }

    [Theory]
    [InlineData("confirmWithin: PT4H", "confirmWithin: PT2H1S")]
    [InlineData("confirmWithin: PT4H", "confirmWithin: P1D")]
    [InlineData("milestoneWithinDays: 0", "milestoneWithinDays: 10")]
    [InlineData("unknownClientAfter: PT2H", "unknownClientAfter: PT3H59M59S")]
    [InlineData("settlePartsDays: 14", "settlePartsDays: 1")]
    [InlineData("retryLongest: PT1H", "retryLongest: PT30S")]
    [InlineData("monday: [09:00-18:00]", "monday: [09:00-12:00, 12:00-18:00]")]
    [InlineData("monday: [09:00-18:00]", "monday: [22:00-09:00]")]
    [InlineData("friday: [09:00-18:00]", "friday: [20:00-24:00]")]
    [InlineData("dueSoon: PT2H", "dueSoon: PT15M")]
    [InlineData("dueSoon: PT2H", "dueSoon: P1D")]
    [InlineData("failedDays: 7", "failedDays: 1")]
    [InlineData("failedDays: 7", "failedDays: 90")]
    [InlineData("items: 100", "items: 10")]
    [InlineData("items: 100", "items: 500")]
    [InlineData("closures: [] #", "closures: [{ date: 2026-12-31, reason: One }] #")]
    public void The_end_of_a_range_is_taken(string text, string replacement)
    {
        using var folder = new PolicyFolder().With(text, replacement);

        Assert.Equal("kyndof", PolicyFile.Load(folder.Policy).Profile);
    }

    [Fact]
    public void All_problems_are_reported_at_once_in_the_order_of_the_file()
    {
        using var folder = new PolicyFolder()
            .With("version: 5", "version: one")
            .With("confirmWithin: PT4H", "confirmWithin: PT0S")
            .With("sending:\n", "sending:\n  retryFirst: PT30S\n")
            .With("phone: [productionDelayed, ", "phone: [call, ")
            .WithHoliday("date: 2025-12-25", "date: Christmas");

        var error = Assert.Throws<PolicyException>(() => PolicyFile.Load(folder.Policy));

        Assert.Equal(
            ["version", "orders.confirmWithin", "channels.phone[0]", "sending.retryFirst", "holidays[19].date"],
            error.Problems.Select(problem => problem.Path));
        Assert.Contains($"{folder.Policy}:{folder.LineOf("confirmWithin:")}: orders.confirmWithin (ORD-1): 'PT0S' is out of range; allowed PT15M to P1D", error.Message, StringComparison.Ordinal);
        Assert.Contains($"sending.retryFirst (assumed): written twice, first on line {folder.LineOf("retryFirst:")}", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("The policy has 5 problems:", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "not readable as YAML: The file is empty.")]
    [InlineData("# nothing but a comment\n", "not readable as YAML: The file is empty.")]
    [InlineData("profile: [kyndof\nbrand: Kyndof\n", "not readable as YAML")]
    [InlineData("profile: kyndof\n---\nprofile: other\n", "not readable as YAML: The file holds more than one document.")]
    [InlineData("profile: &name kyndof\n", "not readable as YAML: Anchors and tags are not supported")]
    [InlineData("profile: *name\n", "not readable as YAML: Aliases are not supported")]
    [InlineData("profile: !!str kyndof\n", "not readable as YAML: Anchors and tags are not supported")]
    [InlineData("? [a, b]\n: c\n", "not readable as YAML: A key must be a single word.")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]\n", "not readable as YAML: Nested deeper than 16 levels.")]
    [InlineData("- profile\n", "found a list; expected the keys profile")]
    [InlineData("kyndof\n", "found 'kyndof'; expected the keys profile")]
    public void A_file_of_another_form_is_one_problem(string text, string message)
    {
        using var folder = new PolicyFolder();
        File.WriteAllText(folder.Policy, text);

        var problem = Assert.Single(Assert.Throws<PolicyException>(() => PolicyFile.Load(folder.Policy)).Problems);

        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_off_or_with_a_character_lost_is_read_or_refused_and_never_anything_else()
    {
        using var folder = new PolicyFolder();
        var text = File.ReadAllText(folder.Policy);
        var cut = Enumerable.Range(0, text.Length).Where(at => at % 43 == 0).Select(at => text[..at]);
        var lost = Enumerable.Range(0, text.Length).Where(at => text[at] is '[' or ']' or '{' or '}' or ':' or ',').Where((_, mark) => mark % 3 == 0).Select(at => text.Remove(at, 1));
        var added = Enumerable.Range(0, text.Length).Where(at => at % 101 == 0).SelectMany(at => new[] { "'", "\"", "\t", "{", "|", "%", "\0" }.Select(mark => text.Insert(at, mark)));

        foreach (var spoilt in cut.Concat(lost).Concat(added))
        {
            File.WriteAllText(folder.Policy, spoilt);
            var error = Record.Exception(() => PolicyFile.Load(folder.Policy));
            Assert.True(error is null or PolicyException { Problems.Count: > 0 }, $"{error}\n{spoilt}");
        }
    }

    [Fact]
    public void A_section_left_out_is_missing_once()
    {
        using var folder = new PolicyFolder().With("sending:\n", "dispatch:\n");

        var problems = Assert.Throws<PolicyException>(() => PolicyFile.Load(folder.Policy)).Problems;

        Assert.Equal(["missing", "unknown key"], problems.Where(problem => problem.Path is "sending" or "dispatch").Select(problem => problem.Message));
    }

    [Fact]
    public void A_calendar_without_a_shift_is_refused()
    {
        using var folder = new PolicyFolder();
        foreach (var day in new[] { "monday", "tuesday", "wednesday", "thursday", "friday" }) folder.With($"{day}: [09:00-18:00]", $"{day}: []");

        var problem = Assert.Single(Assert.Throws<PolicyException>(() => PolicyFile.Load(folder.Policy)).Problems);

        Assert.Equal("calendar.hours (ruling 5): no day has a shift, so the calendar would never open", Said(problem));
    }

    [Fact]
    public void Files_that_are_not_there_are_named()
    {
        using var folder = new PolicyFolder();
        File.Delete(folder.Holidays);
        var nowhere = Path.Combine(Path.GetDirectoryName(folder.Policy)!, "nowhere", "kyndof.yaml");

        Assert.Equal($"{folder.Holidays}: there is no such file", Only(folder.Policy));
        Assert.Equal($"{nowhere}: there is no such file", Only(nowhere));
    }

    private static string Only(string path) => Assert.Single(Assert.Throws<PolicyException>(() => PolicyFile.Load(path)).Problems).ToString();

    private static string Said(PolicyProblem problem) => problem.ToString()[(problem.File.Length + problem.Line.ToString(System.Globalization.CultureInfo.InvariantCulture).Length + 3)..];
}
