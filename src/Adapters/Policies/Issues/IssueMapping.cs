using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Domain.Issues;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Policies.Issues;

/// <summary>Turns the checked <c>issues</c> section into the record the process works with.</summary>
internal static class IssueMapping
{
    public static IssuePolicy ToIssues(Section issues) => new()
    {
        Response = ToResponse(issues.Get<Section>("response")),
        Tiers = ToTiers(issues.Get<Section>("tiers")),
        ResolveWithin = issues.Get<Duration>("resolveWithin"),
        WarnAt = issues.List<int>("warnAt"),
        EmergencyBefore = issues.Get<Duration>("emergencyBefore"),
        FailedSolutions = issues.Get<int>("failedSolutions"),
        Repeated = ToRepeated(issues.Get<Section>("repeated")),
        Confirmation = ToConfirmation(issues.Get<Section>("confirmation")),
        PauseCheckDays = issues.Get<int>("pauseCheckDays"),
        RequestWithin = issues.Get<Duration>("requestWithin"),
        Approvals = ToApprovals(issues.Get<Section>("approvals")),
        LinkDays = issues.Get<int>("linkDays"),
        TaskWithin = issues.Get<Duration>("taskWithin"),
        Authority = [.. issues.List<Section>("authority").Select(ToBand)],
        Kinds = ToKinds(issues.Get<Section>("kinds")),
        CommonQuestionsTo = issues.List<string>("commonQuestionsTo"),
        Shares = ToShares(issues.Get<Section>("shares")),
        Slack = ToSlack(issues.Get<Section>("slack")),
    };

    private static ResponseTargets ToResponse(Section response) => new(
        response.Get<Duration>("inHours"),
        response.Get<Duration>("outside"),
        response.Get<Duration>("vipInHours"),
        response.Get<Duration>("vipOutside"),
        response.Get<Duration>("emergency"),
        response.Get<Duration>("vipEmergency"));

    private static TierTargets ToTiers(Section tiers) => new(
        tiers.Get<Duration>("two"),
        tiers.Get<Duration>("vipTwo"),
        tiers.Get<Duration>("three"),
        tiers.Get<Duration>("four"),
        tiers.Get<Duration>("topEvery"));

    private static RepeatedIssues ToRepeated(Section repeated) => new(repeated.Get<int>("issues"), repeated.Get<int>("withinDays"));

    private static ConfirmationTimes ToConfirmation(Section confirmation) => new(
        confirmation.Get<int>("remindAfterDays"), confirmation.Get<int>("callAfterDays"), confirmation.Get<int>("closeAfterDays"));

    private static ApprovalTimes ToApprovals(Section approvals) => new(approvals.Get<Duration>("answerWithin"), approvals.Get<Duration>("delegateWithin"));

    private static AuthorityBand ToBand(Section band) => new(
        band.Number("upToUsd"),
        (Tier)band.Get<int>("tier"),
        band.Get<string>("role"),
        band.Get<string>("delegate"),
        band.Get<string>("decision"),
        Roles(band, "consulted"),
        Roles(band, "informed"));

    private static IReadOnlyList<KindPolicy> ToKinds(Section kinds) =>
    [
        .. from kind in ChoiceShape.Of<IssueKind>("kind of issue").Values
           let row = kinds.Get<Section>(kind.Key)
           select new KindPolicy(
               (IssueKind)kind.Value,
               (Tier)row.Get<int>("tier"),
               row.Get<string>("rule"),
               row.Get<string>("decision"),
               row.Values.TryGetValue("byAmount", out var byAmount) && (bool)byAmount,
               Roles(row, "accountable"),
               Roles(row, "consulted"),
               Roles(row, "informed"),
               Roles(row, "flagged")),
    ];

    private static ShareTargets ToShares(Section shares) => new(
        shares.Get<int>("one"), shares.Get<int>("two"), shares.Get<int>("three"), shares.Get<int>("four"), shares.Get<int>("beyondCs"), shares.Get<int>("resolvedInTime"));

    private static SlackChannels ToSlack(Section slack) => new(slack.Get<string>("urgent"), slack.Get<string>("general"));

    private static IReadOnlyList<string>? Roles(Section section, string key) => section.Values.ContainsKey(key) ? section.List<string>(key) : null;
}
