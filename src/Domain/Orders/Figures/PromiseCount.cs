using Kyndof.Workflows.Domain.Orders.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Orders.Figures;

/// <summary>How promises stand that count for ORD-9; every one is in exactly one of the four.</summary>
/// <param name="KeptInTime">Sent by their due instant, itself included.</param>
/// <param name="KeptLate">Sent after it.</param>
/// <param name="Missed">Due and not sent, or could not be sent.</param>
/// <param name="Open">Owed, and not due yet.</param>
public sealed record PromiseCount(int KeptInTime, int KeptLate, int Missed, int Open)
{
    public static PromiseCount None { get; } = new(0, 0, 0, 0);

    public int Counted => KeptInTime + KeptLate + Missed + Open;

    /// <summary>Kept, or past their time.</summary>
    public int Decided => KeptInTime + KeptLate + Missed;

    public static PromiseCount Of(IReadOnlyCollection<Promise> promises)
    {
        ArgumentNullException.ThrowIfNull(promises);
        return new PromiseCount(
            promises.Count(static promise => promise.State == PromiseState.Kept && !IsLate(promise)),
            promises.Count(static promise => promise.State == PromiseState.Kept && IsLate(promise)),
            promises.Count(static promise => promise.State is PromiseState.Late or PromiseState.Broken),
            promises.Count(static promise => promise.State == PromiseState.Open));
    }

    public PromiseCount Plus(PromiseCount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new PromiseCount(KeptInTime + other.KeptInTime, KeptLate + other.KeptLate, Missed + other.Missed, Open + other.Open);
    }

    private static bool IsLate(Promise promise) => promise.Margin < Duration.Zero;
}
