using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using Kyndof.Workflows.Domain.Issues;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Domain.Progress;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Templates;

namespace Kyndof.Workflows.Orchestrations.Feedback;

/// <summary>What a loop's messages say.</summary>
internal static class FeedbackMessages
{
    public static MessageRequest RequestFor(FeedbackState state, ProcessNotice notice) => new()
    {
        Key = notice.Key,
        InstanceId = FeedbackKeys.Instance(state.Feedback.FeedbackId),
        Kind = notice.Kind,
        ClientId = state.Feedback.ClientId,
        RuleId = notice.RuleId,
        Because = notice.Because,
        Data = DataFor(state, notice).ToJson(),
        To = notice.Staff is { } staff ? MessageRecipient.Staff(staff) : null,
        SignedBy = notice.SignedBy,
    };

    private static FeedbackMessageData DataFor(FeedbackState state, ProcessNotice notice) => new()
    {
        FeedbackId = state.Feedback.FeedbackId,
        OrderId = state.Feedback.OrderId,
        Categories = [.. state.Categories.Select(FeedbackTexts.Name)],
        Words = string.IsNullOrWhiteSpace(state.Feedback.Text) ? null : state.Feedback.Text,
        Score = state.Feedback.Scores?.Overall is { } overall ? $"{overall}/5" : null,
        IsPattern = state.IsPattern,
        Round = state.Round,
        Function = notice.Role is { } role ? IssueTexts.Role(role) : null,
        Ask = FeedbackTexts.Ask(notice.Subject),
        Due = notice.Due,
        Because = notice.Because,
        Text = notice.Text,
        Done = IsAboutWhatWasDone(notice) ? [.. state.Parts.Select(part => part.Summary).OfType<string>()] : [],
    };

    private static bool IsAboutWhatWasDone(ProcessNotice notice) => notice.Kind == MessageKind.FeedbackDone || notice.Subject == "release-done";
}
