using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Orchestrations.Feedback.Activities;
using Kyndof.Workflows.Orchestrations.Feedback.Contracts;
using Kyndof.Workflows.Orchestrations.Messages.Sending;

namespace Kyndof.Workflows.Orchestrations.Feedback.Intake;

/// <summary>Writes the message that waits for the CS Lead as it would go out now, in the client's language (ruling 11).</summary>
public sealed class FeedbackDrafts(MessageWriter writer)
{
    /// <summary>Null when no message waits.</summary>
    public async Task<DraftView?> WriteAsync(FeedbackPublication published, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(published);
        if (published is not { Draft: { } notice, State.Telling: { } telling }) return null;
        var request = FeedbackMessages.RequestFor(published.State, notice);
        var text = await writer.FindAsync(request, cancellationToken) is { } client ? await writer.WriteAsync(request, client, cancellationToken) : null;
        return new DraftView(FeedbackKeys.Kebab(notice.Kind), telling.Owed.Due, text?.Content?.Subject, text?.Content?.Text ?? text?.Problem);
    }
}
