using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Categorisation;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Orchestrations.Durable;
using Kyndof.Workflows.Orchestrations.Feedback.Intake;

namespace Kyndof.Workflows.Orchestrations.Feedback.Activities;

/// <param name="Categories">What it complains of now; what it was taken for before counts no more.</param>
/// <param name="Clients">So many clients make a pattern.</param>
public sealed record FindFeedbackPattern(SaidBefore Said, IReadOnlyList<FeedbackCategory> Categories, int Clients, int Days)
{
    public static FindFeedbackPattern Of(FeedbackProcess loop) => new(
        new SaidBefore(loop.Feedback.FeedbackId, loop.Feedback.ClientId, loop.Feedback.ReceivedAt), loop.Tracker.Complains, loop.Tracker.Rules.Policy.PatternClients, loop.Tracker.Rules.Policy.PatternDays);
}

/// <summary>Records what a client complains of, then counts who else did: of several at once, the last to record sees all of them.</summary>
public sealed class FindFeedbackPatternActivity(SaidBook book) : Activity<FindFeedbackPattern, List<SaidByOthers>>
{
    public override async Task<List<SaidByOthers>> RunAsync(FindFeedbackPattern input, CancellationToken cancellationToken)
    {
        await book.RecordAsync(input.Said, input.Categories, cancellationToken);
        var found = new List<SaidByOthers>();
        foreach (var category in input.Categories)
            found.Add(new SaidByOthers(category, await book.OtherClientsAsync(input.Said, category, input.Clients - 1, input.Days, cancellationToken)));
        return found;
    }
}
