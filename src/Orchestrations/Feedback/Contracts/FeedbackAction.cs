using Kyndof.Workflows.Domain.Feedback;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Feedback.Contracts;

/// <summary>What somebody does about feedback.</summary>
/// <param name="ActionId">The caller's id of the deed: the same id is the same deed. 1 to 64 characters of <c>[A-Za-z0-9._-]</c>; empty: the
/// same words about a loop in the same state are the same deed.</param>
public abstract record FeedbackAction(string ActionId)
{
    /// <summary>Corrects what it is about and how it is meant (FBK-3).</summary>
    /// <param name="Tone">Null: as it was.</param>
    public sealed record Categorise(string ActionId, IReadOnlyList<FeedbackCategory> Categories, FeedbackTone? Tone) : FeedbackAction(ActionId);

    /// <summary>Gives the loop to another owner, or to other functions (FBK-4).</summary>
    /// <param name="Owner">Staff id; null: as it was.</param>
    /// <param name="Functions">Roles that have to act; empty: as they were.</param>
    public sealed record Assign(string ActionId, string? Owner, IReadOnlyList<string> Functions, string? Reason) : FeedbackAction(ActionId);

    /// <summary>Releases the message that waits for the CS Lead (ruling 11), or records that the client was told another way.</summary>
    /// <param name="Text">Words added to the draft; null: none.</param>
    /// <param name="ToldBy">How the client was told instead, e.g. <c>phone</c>; null: the message goes out.</param>
    public sealed record Release(string ActionId, string? Text, string? ToldBy) : FeedbackAction(ActionId);

    /// <summary>A function commits to a date (ruling 11).</summary>
    /// <param name="Function">Its role, e.g. <c>operations</c>; null: the actor's own, or the only one asked.</param>
    public sealed record Commit(string ActionId, string? Function, LocalDate By, string? Plan) : FeedbackAction(ActionId);

    /// <summary>A function has done its part.</summary>
    public sealed record Complete(string ActionId, string? Function, string Summary) : FeedbackAction(ActionId);

    /// <summary>What the client said when asked by a person (FBK-5).</summary>
    /// <param name="Score">1 to 5.</param>
    public sealed record Check(string ActionId, int Score, string? Note) : FeedbackAction(ActionId);

    /// <summary>Ends a loop without a change; the client is told why, unless they want to hear nothing.</summary>
    /// <param name="Outcome">What the client is told.</param>
    public sealed record Dismiss(string ActionId, string Reason, string? Outcome, bool ClientOptedOut) : FeedbackAction(ActionId);
}
