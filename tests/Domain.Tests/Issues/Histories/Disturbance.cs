using Kyndof.Workflows.Domain.Issues.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Issues.Histories;

/// <summary>What goes wrong around an issue: nothing, or crashes in the middle of a round, fresh starts, needless wakes, and, where nothing
/// becomes known meanwhile, hours in which nobody wakes it.</summary>
internal sealed class Disturbance(int seed, bool disturbs, bool mayBeLate)
{
    private static readonly Duration Second = Duration.FromSeconds(1);

    private ulong state = (ulong)seed + 1;

    public static Disturbance None => new(0, disturbs: false, mayBeLate: false);

    /// <summary>The round just performed was cut short, or its outcome lost.</summary>
    public bool Crashed { get; private set; }

    public static Disturbance Of(AnyIssueHistory history) => new(history.Seed, disturbs: true, history.IsSettled);

    /// <summary>When it is woken instead.</summary>
    public Instant Move(Instant now, Instant wake, Instant latest) => !disturbs ? wake : Next(12) switch
    {
        0 when mayBeLate => Instant.Min(latest, wake + Duration.FromMinutes(Next(30 * 60))),
        1 when wake - now > Second => now + (Next(2) == 0 ? Second : (wake - now) / 2),
        _ => wake,
    };

    /// <summary>Effects of a round after which the host falls over; all of them may be carried out and the round still be lost.</summary>
    public int StopsAfter()
    {
        Crashed = disturbs && Next(8) == 0;
        return Crashed ? Next(6) : int.MaxValue;
    }

    public bool StartsAfresh(int rounds) => disturbs && (rounds >= 12 || Next(6) == 0);

    /// <summary>What one reading hands over comes in any order, and now and then twice.</summary>
    public IReadOnlyList<IssueArrival> Shuffled(IReadOnlyList<IssueArrival> news) => !disturbs || news.Count < 2 ? news : [.. news.Reverse()];

    /// <summary>From 0 up to but not including <paramref name="many"/>; the same seed, the same numbers.</summary>
    private int Next(int many)
    {
        state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((state >> 33) % (ulong)many);
    }
}
