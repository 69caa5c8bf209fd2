using NodaTime;

namespace Kyndof.Workflows.Domain.Feedback.Categorisation;

/// <summary>Tells how many clients said the same within so many days, one of them now (FBK-9). Which of them is read first makes no difference.</summary>
public static class PatternWindow
{
    /// <summary>Other clients in the fullest stretch of so many days of 24 hours that holds <paramref name="at"/>; both ends count.</summary>
    /// <param name="clientId">Whose feedback it is about.</param>
    public static int OtherClients(string clientId, Instant at, IReadOnlyList<SaidBefore> said, int days)
    {
        ArgumentNullException.ThrowIfNull(said);
        var span = Duration.FromDays(days);
        var others = said.Where(entry => entry.ClientId != clientId && at - span <= entry.At && entry.At <= at + span).ToList();
        return others.Select(entry => Instant.Min(entry.At, at)).Distinct()
            .Select(from => others.Where(entry => from <= entry.At && entry.At <= from + span).Select(entry => entry.ClientId).Distinct().Count())
            .DefaultIfEmpty(0).Max();
    }
}

/// <param name="At">When the client said it.</param>
public sealed record SaidBefore(string FeedbackId, string ClientId, Instant At);
