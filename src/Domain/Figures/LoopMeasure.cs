using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Figures;

namespace Kyndof.Workflows.Domain.Figures;

/// <summary>Whether what clients said came back to them (FBK-5).</summary>
internal static class LoopMeasure
{
    public static Measure<FeedbackFigure> Of() => new()
    {
        Id = FigureId.LoopClosure,
        Name = new("Feedback loops closed", "피드백 루프 종결"),
        Definition = new(
            "Percent of feedback received in the period that has come to its end by now, its client told the outcome; praise left out. No target is set.",
            "기간에 받은 피드백 가운데 지금까지 처리가 끝나고 고객이 결과를 안내받은 비율입니다. 칭찬은 제외합니다. 목표는 정해져 있지 않습니다."),
        RuleIds = ["FBK-5", "FBK-7"],
        Unit = FigureUnit.Percent,
        At = static loop => loop.ReceivedAt,
        Client = static loop => new(loop.Tier, loop.Segment, loop.Domestic),
        Read = static loops => Reading.Share(loops.Count(static loop => Asks(loop) && loop.EndedAt is not null), loops.Count(Asks)),
        Bars = static loops =>
        [
            .. FigureBars.OfDays([.. loops.Where(static loop => Asks(loop) && loop.EndedAt is not null).Select(static loop => loop.EndedAt!.Value - loop.OpenedAt)], LoopCounts.Spans),
            new FigureBar(new("still open", "진행 중"), loops.Count(static loop => Asks(loop) && loop.EndedAt is null)),
        ],
    };

    private static bool Asks(FeedbackFigure loop) => loop.Tone != FeedbackTone.Positive;
}
