using System.Text.RegularExpressions;
using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Orchestrations.Durable.Json;
using Kyndof.Workflows.Testing.Samples;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>Issue escalation and accountability as the shipped policies have them.</summary>
public sealed partial class IssuePolicyTests
{
    private readonly ServicePolicy _kyndof = PolicyFile.Load(PolicyFolder.InRepository("kyndof.yaml"));

    [Fact]
    public void Issues_have_the_numbers_of_the_rule_book() =>
        Assert.Equal(Text(IssuePolicies.Kyndof), Text(_kyndof.Issues));

    [Fact]
    public void Roles_and_groups_stand_for_somebody()
    {
        Assert.Equal(Text(IssuePolicies.People), Text(_kyndof.People));
        Assert.Equal(Text(IssuePolicies.Groups), Text(_kyndof.Groups));
    }

    [Fact]
    public void The_eight_matrices_have_the_46_rows_of_the_handbook()
    {
        Assert.Equal(46, _kyndof.Decisions.Count);
        Assert.Equal(
            "client-communication 5, issue-resolution 6, vip-client-experience 6, emergency-response 6, feedback-collection 6, client-onboarding 5, escalation-management 7, performance-monitoring 5",
            string.Join(", ", _kyndof.Decisions.GroupBy(decision => decision.Matrix).Select(matrix => $"{matrix.Key} {matrix.Count()}")));
        Assert.Equal(Text(IssuePolicies.Decisions), Text(_kyndof.Decisions));
    }

    [Fact]
    public void The_parity_policy_differs_in_its_times_only()
    {
        var parity = PolicyFile.Load(PolicyFolder.InRepository("parity.yaml"));

        Assert.Equal(Text(_kyndof.Issues.Authority), Text(parity.Issues.Authority));
        Assert.Equal(Text(_kyndof.Issues.Kinds), Text(parity.Issues.Kinds));
        Assert.Equal(Text(new { _kyndof.People, _kyndof.Groups, _kyndof.Decisions }), Text(new { parity.People, parity.Groups, parity.Decisions }));
        Assert.True(parity.Issues.Tiers.Two < _kyndof.Issues.Tiers.Two);
    }

    [Theory]
    [InlineData("kyndof.yaml")]
    [InlineData("parity.yaml")]
    public void Every_number_of_an_issue_names_its_rule_or_says_that_it_is_assumed(string file)
    {
        var lines = File.ReadLines(PolicyFolder.InRepository(file)).SkipWhile(line => line != "issues:").TakeWhile(line => line != "surveys:");
        var numbers = lines.Where(line => Number().IsMatch(line)).ToList();

        Assert.InRange(numbers.Count, 50, 100);
        Assert.All(numbers, line => Assert.Matches("(#.*|rule: )([A-Z]{2,3}-[0-9]|ruling [0-9]|assumed)", line));
    }

    private static string Text<T>(T value) => WorkflowJson.Serialize(value);

    // Key and number, possibly in a list or as a duration; not a line that is all comment.
    [GeneratedRegex("^[^#]*: \\[?P?T?[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
