using FsCheck;
using FsCheck.Fluent;
using Kyndof.Workflows.Domain.Clients;
using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Tests.Feedback.Stories;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Feedback.Histories;

/// <summary>A life of a loop nobody planned.</summary>
/// <param name="Deeds">Each so many minutes after what came before; 0 is read in the same round.</param>
/// <param name="Seed">Of the crashes, and of what becomes of its messages.</param>
internal sealed record AnyLoop(ClientFeedback Feedback, ClientTier? Client, int Others, IReadOnlyList<(int After, FeedbackArrival Deed)> Deeds, int Seed)
{
    private static readonly FeedbackCategory[][] Categories = [[FeedbackCategory.Quality], [FeedbackCategory.Pricing, FeedbackCategory.Design], [FeedbackCategory.Communication], []];

    private static Gen<ClientFeedback> AnyFeedback => Gen.Elements(
        LoopWorld.Words("The seam came apart."), LoopWorld.Words("The price, and the seam."), LoopWorld.Words("Hm."), LoopWorld.Words("We love it."),
        LoopWorld.Scores(2), LoopWorld.Scores(5), LoopWorld.Scores(5, quality: 1));

    private static Gen<FeedbackArrival> AnyDeed => Gen.Frequency(
        (2, from categories in Gen.Elements(Categories) from tone in Gen.Elements<FeedbackTone?>(null, null, FeedbackTone.Positive, FeedbackTone.Negative) select Say.Sorted(tone, categories)),
        (1, Gen.Elements(Say.Give("csm-2"), Say.Give(null, "design"), Say.Give(null, "operations", "finance"))),
        (5, Gen.Elements(Say.Release(), Say.Release("Sorry."))),
        (1, Gen.Constant(Say.ToldBy("phone"))),
        (2, from role in AnyRole from days in Gen.Choose(1, 40) select Say.Commit(role, new LocalDate(2026, 3, 3).PlusDays(days))),
        (6, AnyRole.Select(Say.Done)),
        (3, Gen.Choose(1, 5).Select(Say.Check)),
        (4, from score in Gen.Elements<int?>(1, 3, 4, 5, null) from number in Gen.Choose(1, 4) select Say.Answer(score, "Words.", number)),
        (1, Gen.Choose(1, 4).Select(Say.Silence)),
        (1, Gen.Elements(Say.Dismiss("No."), Say.Dismiss(null), Say.Dismiss(null, optedOut: true))),
        (3, from word in Gen.Elements("addressed", "done", "outcome", "thanks") from number in Gen.Choose(1, 6) select Say.Bounce(FormattableString.Invariant($"{word}~{number}"))),
        (1, Gen.Constant(Say.IssueOver())));

    private static Gen<string> AnyRole => Gen.Elements("operations", "operations", "operations", "design", "sales", "finance", "cs-lead");

    public static Gen<AnyLoop> Any =>
        from feedback in AnyFeedback
        from client in Gen.Elements<ClientTier?>(ClientTier.Standard, ClientTier.Vip, null)
        from others in Gen.Choose(0, 3)
        from count in Gen.Choose(0, 25)
        from deeds in (from after in Gen.Frequency((2, Gen.Constant(0)), (4, Gen.Choose(1, 600)), (3, Gen.Choose(1, 20).Select(days => days * 1440))) from deed in AnyDeed select (after, deed)).ListOf(count)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new AnyLoop(feedback, client, others, [.. deeds], seed);

    /// <summary>When each deed comes, numbered.</summary>
    public IReadOnlyList<(Instant Comes, FeedbackArrival Deed)> Inbox
    {
        get
        {
            var (at, inbox) = (Feedback.ReceivedAt, new List<(Instant, FeedbackArrival)>());
            foreach (var (after, deed) in Deeds)
            {
                at += Duration.FromMinutes(after);
                inbox.Add((at, deed with { Sequence = inbox.Count + 1, ReceivedAt = at, ActionId = FormattableString.Invariant($"a{inbox.Count + 1}") }));
            }

            return inbox;
        }
    }

    /// <summary>The same with one deed less, for the smallest history that fails.</summary>
    public IEnumerable<AnyLoop> Smaller() => Enumerable.Range(0, Deeds.Count).Select(left => this with { Deeds = [.. Deeds.Where((_, place) => place != left)] });

    public override string ToString() => $"{Feedback.Text} {Feedback.Scores} {Client}, others {Others}, seed {Seed}\n{string.Join('\n', Inbox.Select(entry => $"{entry.Comes} {entry.Deed}"))}";
}
