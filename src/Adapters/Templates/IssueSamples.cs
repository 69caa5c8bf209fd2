using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Orchestrations.Messages.Templates;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Templates;

/// <summary>What the templates about an issue are tried with: all there may be, and the least.</summary>
internal static class IssueSamples
{
    private static readonly LocalizedText Sentence = new("A sample sentence.", "예시 문장입니다.");
    private static readonly Instant Moment = Instant.FromUtc(2026, 3, 20, 9, 0);

    private static IssueMessageData Empty { get; } = new() { IssueId = "I-1", Kind = new LocalizedText("Rush order", "긴급 주문"), Tier = 1 };

    private static IssueMessageData Full { get; } = Empty with
    {
        Tier = 4,
        Summary = "A sample summary",
        OrderId = "S-1",
        Amount = "1,250.00 USD",
        ReceivedAt = Moment,
        Due = Moment + Duration.FromHours(4),
        PerformanceAt = Moment + Duration.FromDays(1),
        Emergency = true,
        Because = Sentence,
        DueBecause = Sentence,
        Text = "A sample text\nof two lines",
        Role = new LocalizedText("Operations", "운영팀"),
        ClosesOn = new LocalDate(2026, 3, 27),
        Lines = [Sentence, Sentence],
    };

    public static IEnumerable<IssueMessageData> All() => [Empty, Full, Full with { DueBecause = null, Role = null, Emergency = false }];
}
