using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using Kyndof.Workflows.Orchestrations.Messages;
using Kyndof.Workflows.Orchestrations.Messages.Reports;
using NodaTime;

namespace Kyndof.Workflows.Orchestrations.Tests.Messages.Reports;

/// <summary>The table of docs/messages.md: what each report makes of each state.</summary>
public sealed class ReportedRowTests
{
    private static readonly Instant Ten = Instant.FromUtc(2026, 3, 2, 10, 0);

    [Theory]
    [InlineData(DeliveryStatus.Delivered, MessageState.Delivered)]
    [InlineData(DeliveryStatus.Bounced, MessageState.Bounced)]
    [InlineData(DeliveryStatus.Suppressed, MessageState.Bounced)]
    [InlineData(DeliveryStatus.FilteredSpam, MessageState.Bounced)]
    [InlineData(DeliveryStatus.Quarantined, MessageState.Bounced)]
    [InlineData(DeliveryStatus.Failed, MessageState.Failed)]
    public void A_report_closes_what_the_provider_took(DeliveryStatus status, MessageState expected)
    {
        foreach (var state in new[] { MessageState.Accepted, MessageState.OutcomeUnknown })
        {
            var row = ReportedRow.Apply(Row(state), Report(status))!;
            Assert.Equal(expected, row.State);
            Assert.Equal(expected == MessageState.Delivered ? Ten : null, row.DeliveredAt);
            Assert.Equal(expected == MessageState.Delivered, row.Reason is null);
            Assert.Equal(Ten, row.AcceptedAt);
        }
    }

    [Fact]
    public void The_reason_names_what_happened_and_what_the_server_said()
    {
        var row = ReportedRow.Apply(Row(MessageState.Accepted), Report(DeliveryStatus.Bounced) with { Detail = "550 no such user" })!;
        Assert.Equal("Refused by the recipient's server: 550 no such user", row.Reason);
    }

    [Theory]
    [InlineData(MessageState.Planned)]
    [InlineData(MessageState.Held)]
    [InlineData(MessageState.Sending)]
    [InlineData(MessageState.Failed)] // refused, given up or taken back
    public void A_report_brings_back_nothing_the_provider_does_not_have(MessageState state)
    {
        Assert.Null(ReportedRow.Apply(Row(state), Report(DeliveryStatus.Delivered)));
        Assert.Null(ReportedRow.Apply(Row(state), Report(DeliveryStatus.Bounced)));
    }

    [Fact]
    public void A_list_that_was_taken_apart_says_nothing_of_the_outcome() =>
        Assert.Null(ReportedRow.Apply(Row(MessageState.Accepted), Report(DeliveryStatus.Expanded)));

    [Theory]
    [InlineData(DeliveryStatus.Bounced, DeliveryStatus.Delivered, 1, MessageState.Delivered)]
    [InlineData(DeliveryStatus.Bounced, DeliveryStatus.Delivered, 0, MessageState.Bounced)] // at the same instant the worse one counts
    [InlineData(DeliveryStatus.Bounced, DeliveryStatus.Delivered, -1, MessageState.Bounced)]
    [InlineData(DeliveryStatus.Delivered, DeliveryStatus.Bounced, 1, MessageState.Bounced)]
    [InlineData(DeliveryStatus.Delivered, DeliveryStatus.Bounced, 0, MessageState.Bounced)]
    [InlineData(DeliveryStatus.Delivered, DeliveryStatus.Bounced, -1, MessageState.Delivered)]
    [InlineData(DeliveryStatus.Failed, DeliveryStatus.Delivered, 1, MessageState.Delivered)]
    [InlineData(DeliveryStatus.Failed, DeliveryStatus.Bounced, 0, MessageState.Failed)]
    public void Of_two_reports_the_later_attempt_counts_in_whichever_order_they_come(DeliveryStatus first, DeliveryStatus second, int later, MessageState expected)
    {
        var (one, two) = (Report(first), Report(second) with { AttemptedAt = Ten + Duration.FromMilliseconds(later) });
        var row = ReportedRow.Apply(Row(MessageState.Accepted), one)!;
        Assert.Equal(expected, (ReportedRow.Apply(row, two) ?? row).State);
    }

    [Fact]
    public void The_same_report_again_changes_nothing_and_is_known_by_its_row()
    {
        var report = Report(DeliveryStatus.Bounced);
        var row = ReportedRow.Apply(Row(MessageState.Accepted), report)!;
        Assert.Null(ReportedRow.Apply(row, report));
        Assert.True(ReportedRow.Shows(row, report));
        Assert.False(ReportedRow.Shows(row, Report(DeliveryStatus.Failed)));
    }

    [Fact]
    public void A_report_of_before_a_person_sent_it_again_is_history()
    {
        var row = Row(MessageState.Accepted) with { Actions = [new LedgerAction("resend", "specialist", Ten)] };
        Assert.Null(ReportedRow.Apply(row, Report(DeliveryStatus.Bounced) with { AttemptedAt = Ten - Duration.FromMilliseconds(1) }));
        Assert.NotNull(ReportedRow.Apply(row, Report(DeliveryStatus.Bounced)));
        Assert.False(ReportedRow.IsTooEarly(row with { State = MessageState.Planned }, Report(DeliveryStatus.Bounced) with { AttemptedAt = Ten - Duration.FromMilliseconds(1) }));
    }

    private static DeliveryReport Report(DeliveryStatus status) => new("4a8bb5c1-2a4e-4e6f-9d2a-0f6f0c1e2d3b", status, Ten);

    private static LedgerRow Row(MessageState state) => new()
    {
        Key = "order~K-1042~confirmation",
        InstanceId = "order~K-1042",
        ClientId = "demo",
        Kind = MessageKind.Confirmation,
        Channel = Channel.Email,
        To = "demo@example.com",
        Language = Language.En,
        Subject = "Order K-1042",
        State = state,
        PlannedAt = Ten - Duration.FromMinutes(2),
        AcceptedAt = state == MessageState.Accepted ? Ten : null,
        RuleId = "ORD-1",
        Because = new LocalizedText("Placed.", "접수."),
    };
}
