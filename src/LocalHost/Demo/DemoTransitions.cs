using NodaTime;
using static Kyndof.Workflows.LocalHost.Demo.DemoStory;

namespace Kyndof.Workflows.LocalHost.Demo;

/// <summary>Two accounts change their manager: one has been introduced, the other one's dossier is late.</summary>
internal static class DemoTransitions
{
    private const string Outgoing = "person:csm-2";
    private const string Incoming = "person:csm-3";

    public static IEnumerable<DemoStep> Steps() =>
    [
        Start("T-5001", "tour-production", At(3, 30, 10)),
        Do(At(4, 2, 16), Outgoing, "dossier", new { preferences = "Writes early in the morning, London time. Never call before a show." }),
        Do(At(4, 3, 11), Outgoing, "dossier", new { signedOff = true }),
        Do(At(4, 6, 15), Incoming, "shadowing", new { reviewed = true }),
        Do(At(4, 9, 11), Incoming, "shadowing", new { interaction = new { at = Text(At(4, 9, 10)), channel = "phone", note = "Boots for the second leg." } }),
        Do(At(4, 14, 18), Incoming, "shadowing", new { interaction = new { at = Text(At(4, 14, 17)), channel = "meeting", note = "Fitting of the tour set." } }),
        Do(At(4, 15, 11), Incoming, "introduce", new { note = "See you at the rehearsal on Friday." }),
        Start("T-5002", "award-show", At(4, 14, 10)),
    ];

    private static DemoStep Start(string transitionId, string clientId, Instant at) =>
        DemoStep.Post(at, "person:cs-lead", "/api/transitions", new { transitionId, clientId, incoming = "csm-3", reason = "promotion", note = "Manager Two takes over another department." });

    private static DemoStep Do(Instant at, string who, string verb, object body) => DemoStep.Post(at, who, $"/api/transitions/T-5001/{verb}", body);
}
