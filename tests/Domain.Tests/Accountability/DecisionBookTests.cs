using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Testing.Samples;

namespace Kyndof.Workflows.Domain.Tests.Accountability;

public sealed class DecisionBookTests
{
    private readonly DecisionBook _book = new(IssuePolicies.Decisions, IssuePolicies.Groups);

    [Fact]
    public void A_decision_is_found_by_its_id_alone()
    {
        Assert.Equal(["sales", "legal"], _book.Find("contractual-escalation")!.Accountable);
        Assert.Null(_book.Find("Contractual escalation"));
    }

    [Theory]
    [InlineData("finance sales", "finance sales")]
    [InlineData("leadership", "cfo ceo")]
    [InlineData("ceo leadership sales ceo", "ceo cfo sales")]
    [InlineData("cs-lead cs-team", "cs-lead specialist csm")]
    [InlineData("affected-functions", "")]
    [InlineData("sales affected-functions legal", "sales legal")]
    [InlineData("nobody-we-know", "nobody-we-know")]
    [InlineData("", "")]
    public void Groups_become_their_members_in_order_and_each_once(string roles, string expected) =>
        Assert.Equal(expected, string.Join(' ', _book.Expand(roles.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void Every_role_of_every_decision_stands_for_somebody()
    {
        var people = IssuePolicies.People.Select(person => person.Role).ToHashSet();
        Assert.All(IssuePolicies.Decisions, decision => Assert.Subset(
            people, _book.Expand([.. decision.Accountable, .. decision.Responsible, .. decision.Consulted, .. decision.Informed]).ToHashSet()));
    }
}
