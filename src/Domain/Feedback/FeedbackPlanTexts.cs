using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Domain.Feedback;

/// <summary>The sentences that say what is to come of a loop, in both languages.</summary>
public static class FeedbackPlanTexts
{
    /// <param name="ask">What is owed, in the middle of a sentence.</param>
    public static LocalizedText Due(LocalizedText ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return new($"Due: {ask.En}.", $"기한: {ask.Ko}.");
    }

    /// <param name="ask">What is owed, in the middle of a sentence.</param>
    public static LocalizedText Reminded(LocalizedText ask, int percent)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return new($"{percent} % of the time is used up: a reminder goes out ({ask.En}).", $"기한의 {percent}% 경과: 다시 알립니다({ask.Ko}).");
    }

    /// <param name="ask">What is owed, in the middle of a sentence.</param>
    public static LocalizedText LeadTold(LocalizedText ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return new($"If it is not done, the CS Lead is told ({ask.En}).", $"완료되지 않으면 CS 리드에게 알립니다({ask.Ko}).");
    }

    public static LocalizedText HeldLookedAt(MessageKind kind) => new(
        $"The message is held back; it is looked at again ({FeedbackTexts.AskRelease(kind).En}).", $"보류된 메시지를 다시 확인합니다({FeedbackTexts.AskRelease(kind).Ko}).");

    public static LocalizedText ClientAsked() => new("The client is asked whether they are satisfied with what was changed.", "변경된 내용에 만족하는지 고객에게 묻습니다.");
}
