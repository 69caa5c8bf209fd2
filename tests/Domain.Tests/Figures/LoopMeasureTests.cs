using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Figures;
using static Kyndof.Workflows.Domain.Tests.Figures.FigureSamples;

namespace Kyndof.Workflows.Domain.Tests.Figures;

/// <summary>FBK-5.</summary>
public sealed class LoopMeasureTests
{
    [Fact]
    public void Ended_loops_of_all_that_ask_for_something_are_the_share_and_praise_is_left_out()
    {
        var figure = Of(Nothing with { Loops = [Loop(30), Loop(31), Loop(91), Loop(null), Loop(1) with { Tone = FeedbackTone.Positive }] }, FigureId.LoopClosure);
        Assert.Equal((75m, 4, null, "1 1 0 1 1"), (figure.Value, figure.Count, figure.Met, figure.Bars()));
    }
}
