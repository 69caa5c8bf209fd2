using Kyndof.Workflows.Domain.Accountability;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Testing.Samples;

namespace Kyndof.Workflows.Domain.Tests.Issues.Stories;

/// <summary>The rules and people the issue stories are told with: whoever stands for a role is called after it, e.g. <c>csm-1</c>.</summary>
internal static class IssueWorld
{
    private static readonly DecisionBook Book = new(IssuePolicies.Decisions, IssuePolicies.Groups);

    public static IssuePeople People { get; } = new(IssuePolicies.People.ToDictionary(entry => entry.Role, entry => $"{entry.Role}-1", StringComparer.Ordinal));

    public static IssueRules Rules { get; } = new()
    {
        Version = 1,
        Hash = "one",
        Policy = IssuePolicies.Kyndof with
        {
            Kinds = [.. IssuePolicies.Kyndof.Kinds.Select(kind => kind with { Accountable = Spelled(kind.Accountable), Consulted = Spelled(kind.Consulted), Informed = Spelled(kind.Informed) })],
            Authority = [.. IssuePolicies.Kyndof.Authority.Select(band => band with { Consulted = Spelled(band.Consulted), Informed = Spelled(band.Informed) })],
        },
        Decisions = [.. IssuePolicies.Decisions.Select(row => row with { Consulted = Book.Expand(row.Consulted), Informed = Book.Expand(row.Informed) })],
        Calendar = Calendars.Calendars.Seoul,
    };

    public static Client? Client(ClientTier? tier) => tier is { } known ? IssueSamples.Client(known) : null;

    private static IReadOnlyList<string>? Spelled(IReadOnlyList<string>? roles) => roles is null ? null : Book.Expand(roles);

}
