using Kyndof.Workflows.Domain.Feedback;
using Kyndof.Workflows.Domain.Feedback.Progress;
using NodaTime;

namespace Kyndof.Workflows.Domain.Tests.Feedback.Stories;

/// <summary>What people do about feedback, in the words of the stories.</summary>
internal static class Say
{
    public static FeedbackArrival Sorted(FeedbackTone? tone, params FeedbackCategory[] categories) => Of("person:cs-lead-1") with { Sorted = new(categories, tone) };

    public static FeedbackArrival Release(string? text = null) => Of("person:cs-lead-1") with { Released = new(text, null) };

    public static FeedbackArrival ToldBy(string how) => Of("person:cs-lead-1") with { Released = new(null, how) };

    public static FeedbackArrival Commit(string role, LocalDate by) => Of($"person:{role}-1") with { Committed = new(role, by, "We change the supplier.") };

    public static FeedbackArrival Done(string role) => Of($"person:{role}-1") with { Completed = new(role, "Seams are now checked twice.") };

    public static FeedbackArrival Check(int score) => Of("person:csm-1") with { Checked = new(score, null) };

    public static FeedbackArrival Answer(int? score, string? words = null, int number = 1) => Of("client") with { Check = new(FeedbackKeys.Survey("F-7", number), true, score, words) };

    public static FeedbackArrival Silence(int number = 1) => Of("client") with { Check = new(FeedbackKeys.Survey("F-7", number), false, null, null) };

    public static FeedbackArrival Dismiss(string? outcome, bool optedOut = false) => Of("person:cs-lead-1") with { Dismissed = new("It is out of our hands.", outcome, optedOut) };

    public static FeedbackArrival Bounce(string key) => Of("feedback-loop") with { Returned = new(FeedbackKeys.Part("F-7", key), "no such user") };

    public static FeedbackArrival Give(string? owner, params string[] functions) => Of("person:cs-lead-1") with { Given = new(owner, functions, null) };

    public static FeedbackArrival IssueOver() => Of("feedback-loop") with { Issue = new("feedback-F-7") };

    private static FeedbackArrival Of(string by) => new() { Sequence = 0, ReceivedAt = default, ActionId = "", By = by };
}
