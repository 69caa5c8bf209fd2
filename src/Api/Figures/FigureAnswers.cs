using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Live;
using Kyndof.Workflows.Domain.Figures;
using Kyndof.Workflows.Domain.Policies;
using NodaTime;

namespace Kyndof.Workflows.Api.Figures;

/// <summary>Answers of the last seconds. A year of cases is read for one; pages that are open ask for the same together, and again with every write.</summary>
internal sealed class FigureAnswers(ApiClock clock, IEnumerable<IChangeFeed> feeds)
{
    /// <summary>How long an answer stands, *assumed*. Where the host hears of every write, none outlives one.</summary>
    private static readonly Duration Stands = Duration.FromSeconds(5);

    /// <summary>Answers kept; assumed.</summary>
    private const int Most = 64;

    private readonly IChangeFeed? feed = feeds.LastOrDefault();
    private readonly Lock gate = new();
    private readonly Dictionary<FigureQuestion, Kept> kept = [];

    public async Task<FiguresAnswer> GetAsync(FigureQuestion question, ServicePolicy policy, Func<Task<FiguresAnswer>> count)
    {
        // The sequence is read before the records: what is written while they are read makes the answer an old one.
        var (now, sequence) = (clock.Now, feed?.Sequence ?? 0);
        lock (gate)
        {
            if (kept.TryGetValue(question, out var known) && known.IsOf(policy, sequence, now)) return known.Answer;
        }

        var answer = await count();
        lock (gate)
        {
            foreach (var old in kept.Where(entry => !entry.Value.IsOf(policy, sequence, now)).Select(static entry => entry.Key).ToList()) kept.Remove(old);
            if (kept.Count < Most) kept[question] = new Kept(answer, policy, sequence, now);
        }

        return answer;
    }

    private sealed record Kept(FiguresAnswer Answer, ServicePolicy Policy, long Sequence, Instant At)
    {
        public bool IsOf(ServicePolicy policy, long sequence, Instant now) => ReferenceEquals(Policy, policy) && Sequence == sequence && now >= At && now < At + Stands;
    }
}

/// <param name="From">As it was asked; null: the default.</param>
/// <param name="To">As it was asked; null: now.</param>
internal sealed record FigureQuestion(string? From, string? To, FigureStep By, ClientSegment? Segment);
