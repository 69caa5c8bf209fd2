using Kyndof.Workflows.Adapters.Policies;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>What is wrong with the numbers and roles of issue escalation is said with line, rule and range.</summary>
public sealed class IssueProblemTests
{
    private const string Everybody = "specialist, csm, cs-lead, on-call-rep, cfo, ceo, operations-director, operations-supervisor, operations, design, finance, sales, legal, strategy, marketing, ga";
    private const string Names = $"{Everybody}, cs-team, leadership, all-functions, affected-functions";

    [Theory]
    [InlineData("    inHours: PT2H", "    inHours: PT0S", "response.inHours (SLA-1): 'PT0S' is out of range; allowed PT1S to P2D")]
    [InlineData("vipInHours: PT1H", "vipInHours: PT2H1S", "response.vipInHours (SLA-2): 'PT2H1S' is out of range; allowed not more than inHours (PT2H)")]
    [InlineData("vipOutside: PT3H", "vipOutside: PT6H1S", "response.vipOutside (ruling 6): 'PT6H1S' is out of range; allowed not more than outside (PT6H)")]
    [InlineData("vipEmergency: PT10M", "vipEmergency: PT16M", "response.vipEmergency (SLA-3): 'PT16M' is out of range; allowed not more than emergency (PT15M)")]
    [InlineData("vipTwo: PT1H", "vipTwo: PT3H", "tiers.vipTwo (ruling 16): 'PT3H' is out of range; allowed not more than two (PT2H)")]
    [InlineData("topEvery: PT1H", "topEvery: PT25H", "tiers.topEvery (ruling 16): 'PT25H' is out of range; allowed PT1S to P1D")]
    [InlineData("warnAt: [50, 80]", "warnAt: [80, 50]", "warnAt (ESC-5): '50' comes after 80; allowed 1 to 99, ascending")]
    [InlineData("warnAt: [50, 80]", "warnAt: [50, 100]", "warnAt[1] (ESC-5): '100' is out of range; allowed 1 to 99")]
    [InlineData("warnAt: [50, 80]", "warnAt: [50, 50]", "warnAt[1] (ESC-5): '50' is listed twice")]
    [InlineData("warnAt: [50, 80]", "warnAt: []", "warnAt (ESC-5): has 0 items; allowed 1 or more")]
    [InlineData("failedSolutions: 2", "failedSolutions: 0", "failedSolutions (ESC-3): '0' is out of range; allowed 1 to 10")]
    [InlineData("callAfterDays: 6", "callAfterDays: 3", "confirmation.callAfterDays (ruling 18): '3' is out of range; allowed more than remindAfterDays (3)")]
    [InlineData("closeAfterDays: 10", "closeAfterDays: 6", "confirmation.closeAfterDays (ruling 18): '6' is out of range; allowed more than callAfterDays (6)")]
    [InlineData("linkDays: 7", "linkDays: 31", "linkDays (assumed): '31' is out of range; allowed 1 to 30")]
    [InlineData("two: 25, ", "two: 26, ", "shares (ESC-1): one to four come to 101; allowed together 100")]
    [InlineData("urgent: \"#cs-urgent\"", "urgent: \"#CS urgent\"", "slack.urgent (CHN-4): '#CS urgent' is not a Slack channel such as #cs-urgent")]
    [InlineData("upToUsd: 2000", "upToUsd: 500", "authority[2].upToUsd (RAB-3): '500' is out of range; allowed more than the band above (500)")]
    [InlineData("- { upToUsd: 2000, tier: 3", "- { tier: 3", "authority[2].upToUsd (RAB-3): missing; allowed to be left out only in the last band")]
    [InlineData("- { tier: 4", "- { upToUsd: 9000, tier: 4", "authority[3].upToUsd (RAB-3): ends the last band; allowed to be left out there, so that somebody decides on every amount")]
    [InlineData("role: cs-lead, delegate: cfo", "role: cs-lead, delegate: csm", "authority[2].delegate (RAB-3): 'csm' may not decide on as much; allowed cs-lead, cfo, ceo")]
    [InlineData("role: specialist, delegate: csm", "role: cs-team, delegate: csm", $"authority[0].role (RAB-3): 'cs-team' is not a role of people; did you mean 'cs-lead'? Allowed {Everybody}")]
    [InlineData("delegate: csm, decision: standard-issue-resolution", "delegate: csm, decision: standard-issues", "authority[0].decision (RAB-2): 'standard-issues' is not a decision type of the matrices")]
    [InlineData("rushOrder: { tier: 2", "rushOrder: { tier: 5", "kinds.rushOrder.tier (ESC-1): '5' is out of range; allowed 1 to 4")]
    [InlineData("rushOrder: { tier: 2, rule: ESC-2", "rushOrder: { tier: 2, rule: because", "kinds.rushOrder.rule (ESC-1): 'because' is not a rule such as ESC-1 or ruling 3, or assumed")]
    [InlineData("decision: rush-order-coordination", "decision: rush-order", "kinds.rushOrder.decision (RAB-2): 'rush-order' is not a decision type of the matrices")]
    [InlineData("consulted: [design]", "consulted: [desing]", $"kinds.customDesign.consulted (RAB-2): 'desing' is not in people or groups; did you mean 'design'? Allowed {Names}")]
    [InlineData("accountable: [ceo]", "accountable: [chief-of-everything]", $"kinds.vipAtRisk.accountable (ESC-8): 'chief-of-everything' is not in people or groups; allowed {Names}")]
    [InlineData("    rushOrder: {", "    rushOrders: {", "kinds.rushOrders (ESC-1): unknown key; did you mean 'rushOrder'?", "kinds.rushOrder (ESC-1): missing")]
    [InlineData("    rushOrder: {", "    minorSizing: {", "kinds.minorSizing (ESC-1): written twice, first on line", "kinds.rushOrder (ESC-1): missing")]
    public void A_slip_in_issues_is_named(string text, string replacement, params string[] expected) =>
        Holds(text, replacement, [.. expected.Select(message => $"issues.{message}")]);

    [Theory]
    [InlineData("  ga: {", "  General Affairs: {", "people.General Affairs (RAB-1): 'General Affairs' is not a name in kebab-case such as cs-lead, of 1 to 64 characters", "groups.all-functions (RAB-1): 'ga' is not a role of people")]
    [InlineData("  ga: { id", "  cfo: { id", "people.cfo (RAB-1): written twice, first on line", "groups.all-functions (RAB-1): 'ga' is not a role of people")]
    [InlineData("function: ga }", "function: gas }", "people.ga.function (RAB-1): 'gas' is not a function; did you mean 'ga'? Allowed operations, design, finance, sales, legal, strategy, marketing, ga")]
    [InlineData("email: cfo@example.com", "email: cfo", "people.cfo.email (RAB-1): 'cfo' is not an e-mail address")]
    [InlineData("leadership: [cfo, ceo]", "leadership: [cfo, cs-team]", $"groups.leadership (RAB-1): 'cs-team' is not a role of people; did you mean 'cs-lead'? Allowed {Everybody}")]
    [InlineData("  affected-functions: []", "  affected-functions: []\n  cfo: []", "groups.cfo (RAB-1): is a role of people too; allowed a name of its own")]
    [InlineData("rabsic: kyndof/rabsic.yaml", "rabsic: ../rabsic.yaml", "rabsic (RAB-1): '../rabsic.yaml' is not the name of a file in a folder, such as kyndof/rabsic.yaml")]
    public void A_slip_in_people_or_groups_is_named(string text, string replacement, params string[] expected) => Holds(text, replacement, expected);

    [Fact]
    public void Somebody_decides_on_every_amount()
    {
        using var folder = new PolicyFolder();
        var text = File.ReadAllText(folder.Policy);
        var (from, to) = (text.IndexOf("  authority:\n", StringComparison.Ordinal), text.IndexOf("\n  # Every kind of issue", StringComparison.Ordinal));
        folder.With(text[from..to], "  authority: []\n");

        Assert.Equal(
            [$"kyndof.yaml:{folder.LineOf("authority:")}: issues.authority (RAB-3): nobody decides on any amount; allowed one band or more, the last without upToUsd"],
            folder.Problems());
    }

    [Theory]
    [InlineData("vipInHours: PT1H", "vipInHours: PT2H")]
    [InlineData("warnAt: [50, 80]", "warnAt: [1, 99]")]
    [InlineData("warnAt: [50, 80]", "warnAt: [80]")]
    [InlineData("callAfterDays: 6", "callAfterDays: 4")]
    [InlineData("upToUsd: 2000", "upToUsd: 501")]
    [InlineData("role: cs-lead, delegate: cfo", "role: cs-lead, delegate: cs-lead")]
    [InlineData("role: csm, delegate: cs-lead", "role: csm, delegate: ceo")]
    [InlineData("email: cfo@example.com", "email: cfo@example.com, phone: +82 2 000 0000")]
    public void The_end_of_a_range_is_taken(string text, string replacement)
    {
        using var folder = new PolicyFolder().With(text, replacement);

        Assert.Equal(21, PolicyFile.Load(folder.Policy).Issues.Kinds.Count);
    }

    private static void Holds(string text, string replacement, string[] expected)
    {
        using var folder = new PolicyFolder();
        var line = folder.LineOf(text);

        var problems = folder.With(text, replacement).Problems().Where(problem => problem.StartsWith("kyndof.yaml:", StringComparison.Ordinal)).ToList();

        Assert.Equal(expected.Length, problems.Count);
        Assert.All(expected, message => Assert.Contains(problems, problem => problem[(problem.IndexOf(' ', StringComparison.Ordinal) + 1)..].StartsWith(message, StringComparison.Ordinal)));
        Assert.Contains(problems, problem => IsNear(problem, line));
    }

    // A key that is added stands on the line after; what it leaves missing is reported where its section begins.
    private static bool IsNear(string problem, int line) =>
        problem.StartsWith($"kyndof.yaml:{line}:", StringComparison.Ordinal) || problem.StartsWith($"kyndof.yaml:{line + 1}:", StringComparison.Ordinal);
}
