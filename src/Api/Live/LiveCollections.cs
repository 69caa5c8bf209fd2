namespace Kyndof.Workflows.Api.Live;

/// <summary>What a reader of the page would see changed, by the collection of records that was written.</summary>
internal static class LiveCollections
{
    private static readonly Dictionary<string, string> Shown = new(StringComparer.Ordinal)
    {
        ["instances"] = "instances",
        ["timeline"] = "instances",
        ["orders"] = "instances",
        ["waitingOrders"] = "instances",
        ["tasks"] = "tasks",
        ["messages"] = "messages",
        ["deliveryReports"] = "messages",
        ["messageHolds"] = "sending",
        ["sendingPace"] = "sending",
        ["clients"] = "clients",
        ["staff"] = "staff",
        ["issues"] = "issues",
        ["issueList"] = "issues",
        ["issueHistory"] = "issues",
        ["feedback"] = "feedback",
        ["feedbackList"] = "feedback",
        ["feedbackSaid"] = "feedback",
        ["feedbackIssues"] = "feedback",
        ["transitions"] = "transitions",
        ["departures"] = "transitions",
        ["departurePace"] = "transitions",
        ["surveys"] = "surveys",
        ["surveyList"] = "surveys",
        ["typeform"] = "surveys",
        ["typeformList"] = "surveys",
        ["typeformForms"] = "surveys",
        ["policies"] = "policies",
    };

    private static readonly string[] OfAccess = ["sessions", "signInKeys", "staff"];

    /// <summary>Every name a reader may be told, each once.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Shown.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>What is shown of collections that were written, each once; others are nobody's business.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> written) =>
        [.. written.Select(name => Shown.GetValueOrDefault(name)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Whether somebody may have lost what they were let in for.</summary>
    public static bool TouchAccess(IEnumerable<string> written) => written.Any(OfAccess.Contains);
}
