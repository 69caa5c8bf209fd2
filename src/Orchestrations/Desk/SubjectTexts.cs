using System.Text.RegularExpressions;
using Kyndof.Workflows.Domain.Explanations;

namespace Kyndof.Workflows.Orchestrations.Desk;

/// <summary>The subject of a process, which is published in English, in Korean.</summary>
public static partial class SubjectTexts
{
    /// <param name="subject">As it is published, e.g. <c>Issue I-1, Tier 2</c>.</param>
    /// <param name="name">What the process is called by its id, for a subject that is written otherwise.</param>
    public static LocalizedText Of(string subject, LocalizedText name)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(name);
        if (Issue().Match(subject) is { Success: true } issue) return new(subject, $"이슈 {issue.Groups["id"]}, {issue.Groups["tier"]}단계");
        if (Survey().Match(subject) is { Success: true } survey) return new(subject, $"주문 {survey.Groups["id"]} 설문");
        if (Feedback().Match(subject) is { Success: true } feedback) return new(subject, $"피드백 {feedback.Groups["id"]}, {feedback.Groups["round"]}차");
        if (Transition().Match(subject) is { Success: true } transition) return new(subject, $"담당자 변경 {transition.Groups["id"]}: {transition.Groups["from"]} → {transition.Groups["to"]}");
        return Departure().Match(subject) is { Success: true } left
            ? new(subject, $"담당자 퇴사 {left.Groups["id"]}({left.Groups["csm"]}): 고객 {left.Groups["all"]}곳 중 {left.Groups["introduced"]}곳 소개, {left.Groups["ended"]}곳 종료")
            : new(subject, name.Ko);
    }

    [GeneratedRegex("^Issue (?<id>[^ ,]+), Tier (?<tier>[1-4])$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Issue();

    [GeneratedRegex("^Survey of order (?<id>[^ ]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Survey();

    [GeneratedRegex("^Feedback (?<id>[^ ,]+), round (?<round>[0-9]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Feedback();

    [GeneratedRegex("^Transition (?<id>[^ :]+): (?<from>[^ ]+) to (?<to>[^ ]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Transition();

    [GeneratedRegex("^Departure (?<id>[^ ]+) of (?<csm>[^ :]+): (?<introduced>[0-9]+) of (?<all>[0-9]+) introduced, (?<ended>[0-9]+) ended$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Departure();
}
