using Kyndof.Workflows.Adapters.Policies;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>What is wrong with the matrices is said with file, line, rule and what is allowed.</summary>
public sealed class RabsicProblemTests
{
    private const string Row = "- { id: account-setup, name: Account setup, accountable: [cs-lead], responsible: [specialist], consulted: [finance], informed: [sales] }";

    [Theory]
    [InlineData("id: account-setup", "id: expectation-setting", "id (RAB-1): 'expectation-setting' is listed twice; allowed an id of its own")]
    [InlineData("id: account-setup", "id: Account setup", "id (RAB-1): 'Account setup' is not a name in kebab-case such as cs-lead, of 1 to 64 characters")]
    [InlineData("accountable: [cs-lead]", "accountable: [cs-lead, sales]", "accountable (RAB-1): names 2 roles; allowed one, or several with the ruling that says so")]
    [InlineData("accountable: [cs-lead]", "ruling: ruling 3, accountable: []", "accountable (RAB-1): names 0 roles; allowed one, or several with the ruling that says so")]
    [InlineData("responsible: [specialist]", "responsible: []", "responsible (RAB-1): names nobody; allowed one role or more")]
    [InlineData("consulted: [finance]", "consulted: [finnance]", "consulted (RAB-1): 'finnance' is not in people or groups; did you mean 'finance'? Allowed specialist, csm, cs-lead,")]
    [InlineData("informed: [sales]", "told: [sales]", "told (RAB-1): unknown key", "informed (RAB-1): missing")]
    [InlineData("informed: [sales]", "informed: [sales], weeklySummary: yes", "weeklySummary (RAB-1): 'yes' is neither true nor false")]
    [InlineData("informed: [sales]", "informed: [sales], ruling: nobody knows", "ruling (RAB-1): 'nobody knows' is not a ruling such as ruling 3")]
    public void A_slip_in_a_row_is_named(string text, string replacement, params string[] expected)
    {
        using var folder = new PolicyFolder().WithRabsic(Row, Row.Replace(text, replacement, StringComparison.Ordinal));
        var line = PolicyFolder.LineOf(folder.Rabsic, "name: Account setup");

        var problems = folder.Problems();

        Assert.Equal(expected.Length, problems.Count);
        Assert.All(expected, message => Assert.Contains(
            problems, problem => problem.StartsWith($"kyndof/rabsic.yaml:{line}: matrices.client-onboarding[4].{message}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Several_may_be_accountable_where_a_ruling_says_so()
    {
        using var folder = new PolicyFolder().WithRabsic(Row, Row.Replace("accountable: [cs-lead]", "accountable: [cs-lead, sales], ruling: ruling 3", StringComparison.Ordinal));

        var row = PolicyFile.Load(folder.Policy).Decisions.Single(decision => decision.Id == "account-setup");

        Assert.Equal(["cs-lead", "sales"], row.Accountable);
        Assert.Equal("ruling 3", row.Ruling);
    }

    [Fact]
    public void Matrices_without_a_row_lack_the_decisions_the_policy_names()
    {
        using var folder = new PolicyFolder();
        File.WriteAllText(folder.Rabsic, "matrices: {}\n");

        var problems = folder.Problems();

        Assert.Equal(28, problems.Count);
        Assert.All(problems, problem => Assert.Contains("is not a decision type of the matrices", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Matrices_that_are_not_there_or_not_readable_are_named()
    {
        using var folder = new PolicyFolder();
        File.WriteAllText(folder.Rabsic, "matrices: [\n");
        var unreadable = Assert.Single(folder.Problems());
        File.Delete(folder.Rabsic);

        Assert.StartsWith("kyndof/rabsic.yaml:", unreadable, StringComparison.Ordinal);
        Assert.Equal("kyndof/rabsic.yaml: there is no such file", Assert.Single(folder.Problems()));
    }
}
