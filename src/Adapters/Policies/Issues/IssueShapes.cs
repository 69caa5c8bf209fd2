using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Domain.Issues;

namespace Kyndof.Workflows.Adapters.Policies.Issues;

/// <summary>The keys of <c>issues</c> with their rules and ranges.</summary>
internal static class IssueShapes
{
    private const string Assumed = "assumed";

    public static SectionShape Issues { get; } = new(
    [
        new("response", "SLA-1", "First response to the client, elapsed from receipt.", ResponseShape()),
        new("tiers", "ESC-2", "First reply by the tier that owns the issue, business time (ruling 7); Tier 1 has the first response.", TiersShape()),
        new("resolveWithin", "SLA-4", "Elapsed time to the resolution, without pauses (ruling 15).", DurationShape.Between("PT1M", "P30D")),
        new("warnAt", "ESC-5", "Percent of a target used up at which its owner is reminded, ascending; assumed.", new ListShape(new IntegerShape(1, 99), AtLeast: 1)),
        new("emergencyBefore", "EMG-1", "Elapsed time before a performance from which an issue is an emergency (ruling 7).", DurationShape.Between("PT1H", "P14D")),
        new("failedSolutions", "ESC-3", "Solutions the client has not accepted that raise an issue to Tier 3.", new IntegerShape(1, 10)),
        new("repeated", "ESC-3", "A client whose issues keep being raised (ruling 17).", new SectionShape(
        [
            new("issues", null, "Issues raised above their opening tier; assumed.", new IntegerShape(1, 20)),
            new("withinDays", null, "Days of 24 hours looked back; assumed.", new IntegerShape(1, 730)),
        ])),
        new("confirmation", "ruling 18", "Business days after a resolution the client says nothing to; each more than the one before.", new SectionShape(
        [
            new("remindAfterDays", null, "A reminder goes out; assumed.", new IntegerShape(1, 60)),
            new("callAfterDays", null, "Somebody calls; assumed.", new IntegerShape(1, 60)),
            new("closeAfterDays", null, "Closed as unconfirmed.", new IntegerShape(1, 60)),
        ])),
        new("pauseCheckDays", Assumed, "Business days after which somebody is asked whether a paused issue still waits for the client.", new IntegerShape(1, 60)),
        new("requestWithin", "XFN-1", "Business time a function has to answer a request; assumed.", Work()),
        new("approvals", Assumed, "How long an approval waits, business time.", new SectionShape(
        [
            new("answerWithin", null, "For whoever is asked first.", Work()),
            new("delegateWithin", null, "For their delegate after that.", Work()),
        ])),
        new("linkDays", Assumed, "Days of 24 hours a link in a notice may be used.", new IntegerShape(1, 30)),
        new("taskWithin", Assumed, "Business time a person has for a task.", Work()),
        new("authority", "RAB-3", "Who decides on which amount, ascending; the last has no upToUsd (ruling 1).", new ListShape(BandShape())),
        new("kinds", "ESC-1", "What each kind of issue needs (ESC-1 to ESC-4, ESC-8).", new SectionShape(
            [.. ChoiceShape.Of<IssueKind>("kind of issue").Values.Keys.Select(kind => new Field(kind, null, "How this kind is handled.", KindShape()))])),
        new("shares", "ESC-1", "Percent of all issues that should end at each tier (ESC-1 to ESC-4); together 100.", new SectionShape(
        [
            new("one", "ESC-1", "Tier 1.", new IntegerShape(0, 100)),
            new("two", "ESC-2", "Tier 2.", new IntegerShape(0, 100)),
            new("three", "ESC-3", "Tier 3.", new IntegerShape(0, 100)),
            new("four", "ESC-4", "Tier 4.", new IntegerShape(0, 100)),
            new("beyondCs", "ESC-6", "Less than this percent of issues go beyond CS.", new IntegerShape(1, 100)),
            new("resolvedInTime", "SLA-4", "At least this percent of issues that are no emergencies are resolved in time.", new IntegerShape(1, 100)),
        ])),
        new("commonQuestionsTo", "RAB-4", "Roles told once a week what clients asked most.", AccountabilityShapes.Roles),
        new("slack", "CHN-4", "Names of the Slack channels, in quotes.", new SectionShape(
        [
            new("urgent", null, "Emergencies only.", ChannelShape()),
            new("general", null, "Routine coordination.", ChannelShape()),
        ])),
    ]);

    private static SectionShape ResponseShape() => new(
    [
        new("inHours", "SLA-1", "Received in business hours.", Target("P2D")),
        new("outside", "SLA-1", "Received outside them, but not later than opening + inHours (ruling 6).", Target("P2D")),
        new("vipInHours", "SLA-2", "The same for a VIP client; not more than inHours.", Target("P2D")),
        new("vipOutside", "ruling 6", "The same for a VIP client; not more than outside; assumed.", Target("P2D")),
        new("emergency", "SLA-3", "An emergency, at any hour.", Target("PT4H")),
        new("vipEmergency", "SLA-3", "An emergency of a VIP client; not more than emergency.", Target("PT4H")),
    ]);

    private static SectionShape TiersShape() => new(
    [
        new("two", "ESC-2", "Tier 2.", Target("P5D")),
        new("vipTwo", "ruling 16", "Tier 2 for a VIP client; not more than two.", Target("P5D")),
        new("three", "ESC-3", "Tier 3.", Target("P5D")),
        new("four", "ESC-4", "Tier 4: the CFO, and the same again for the CEO.", Target("P5D")),
        new("topEvery", "ruling 16", "How often the CS Lead is told once nobody of Tier 4 has answered.", Target("P1D")),
    ]);

    private static SectionShape BandShape() => new(
    [
        new("upToUsd", null, "Upper end, itself included; left out in the last.", new IntegerShape(1, 10_000_000), Required: false),
        new("tier", null, "The tier an issue about such an amount opens at.", TierShape()),
        new("role", null, "Who decides.", AccountabilityShapes.Role),
        new("delegate", null, "Who decides when they do not answer; may decide on at least as much.", AccountabilityShapes.Role),
        new("decision", "RAB-2", "Decision type of the matrices.", TextShape.Kebab),
        .. Told(),
    ]);

    private static SectionShape KindShape() => new(
    [
        new("tier", null, "The tier it opens at; with byAmount the least.", TierShape()),
        new("rule", null, "The rule that says so.", new TextShape("a rule such as ESC-1 or ruling 3, or assumed", "^([A-Z]{2,3}-[0-9]{1,2}|ruling [0-9]{1,2}|assumed)$")),
        new("decision", "RAB-2", "Decision type of the matrices.", TextShape.Kebab),
        new("byAmount", "RAB-3", "Tier and decision come from the band of the amount; false where left out.", new FlagShape(), Required: false),
        new("accountable", "ESC-8", "Asked to answer for the outcome beside the owner.", AccountabilityShapes.Roles, Required: false),
        .. Told(),
        new("flagged", "RAB-4", "Asked for the status of the work and to put it first; nobody where left out.", AccountabilityShapes.Roles, Required: false),
    ]);

    private static Field[] Told() =>
    [
        new("consulted", "RAB-2", "Asked; as the decision type says where left out.", AccountabilityShapes.Roles, Required: false),
        new("informed", "RAB-2", "Told; as the decision type says where left out.", AccountabilityShapes.Roles, Required: false),
    ];

    private static IntegerShape TierShape() => new(1, 4);

    // The short end lets a drill and the parity scenarios see every step within a minute.
    private static DurationShape Target(string longest) => DurationShape.Between("PT1S", longest);

    private static DurationShape Work() => DurationShape.Between("PT1S", "P10D");

    private static TextShape ChannelShape() => new("a Slack channel such as #cs-urgent", "^#[a-z0-9_-]{1,79}$");
}
