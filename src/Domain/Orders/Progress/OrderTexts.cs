using System.Globalization;
using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;
using NodaTime;
using NodaTime.Text;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>The sentences that explain an order's timeline, in both languages.</summary>
public static class OrderTexts
{
    public static LocalizedText Placed(Order order) => new(
        $"Order {order.OrderId} was placed; estimated delivery {Date(order.EstimatedDelivery)}.",
        $"주문 {order.OrderId} 접수, 예상 배송일 {Date(order.EstimatedDelivery)}.");

    public static LocalizedText ConfirmationOwed(Order order) => new(
        $"Order {order.OrderId} was placed: the client is owed a confirmation.",
        $"주문 {order.OrderId}이(가) 접수되어 고객에게 확인 메일을 보내야 합니다.");

    public static LocalizedText PlannedBy(MessageKind kind) => new(
        $"By the plan: {Name(kind).En}.", $"계획 기준: {Name(kind).Ko}.");

    public static LocalizedText PromiseLate(MessageKind kind) => new(
        $"Late: the message “{Name(kind).En}” was due and has not been sent.",
        $"지연: ‘{Name(kind).Ko}’ 메시지가 기한까지 발송되지 않았습니다.");

    public static LocalizedText Sent(Promise promise)
    {
        var margin = promise.Margin ?? Duration.Zero;
        return margin >= Duration.Zero
            ? new($"Sent “{Name(promise.Kind).En}”, {Span(margin)} before it was due.", $"‘{Name(promise.Kind).Ko}’ 발송, 기한보다 {SpanKo(margin)} 빠름.")
            : new($"Sent “{Name(promise.Kind).En}”, {Span(-margin)} late.", $"‘{Name(promise.Kind).Ko}’ 발송, 기한보다 {SpanKo(-margin)} 늦음.");
    }

    public static LocalizedText MessageHeld(string? reason) => new(
        $"Held, waiting for a release: {reason ?? "no reason given"}.", $"발송 보류, 해제 대기 중: {reason ?? "사유 없음"}.");

    public static LocalizedText MessageFailed(string? reason) => new(
        $"The message could not be sent: {reason ?? "no reason given"}.", $"메시지를 보내지 못했습니다: {reason ?? "사유 없음"}.");

    public static LocalizedText MessageBounced(string? reason) => new(
        $"The message did not reach the client: {reason ?? "no reason given"}.", $"메시지가 고객에게 도착하지 않았습니다: {reason ?? "사유 없음"}.");

    public static LocalizedText Undeliverable(Order order, string? reason) => new(
        $"Order {order.OrderId}: reach the client another way, the e-mail could not be sent ({reason ?? "no reason given"}).",
        $"주문 {order.OrderId}: 메일을 보내지 못했으니 다른 방법으로 고객에게 연락하세요 ({reason ?? "사유 없음"}).");

    public static LocalizedText Withheld(MessageKind kind) => new(
        $"Not sent: the client asked for updates on request only (“{Name(kind).En}”).",
        $"발송하지 않음: 고객이 요청 시에만 안내받기를 원합니다 (‘{Name(kind).Ko}’).");

    public static LocalizedText WriteByKakaoTalk(Order order, MessageKind kind) => new(
        $"Order {order.OrderId}: tell the client by KakaoTalk ({Name(kind).En}).",
        $"주문 {order.OrderId}: 카카오톡으로 고객에게 안내 ({Name(kind).Ko}).");

    public static LocalizedText Call(Order order, MessageKind kind, bool vip) => vip
        ? new($"Order {order.OrderId}: call the VIP client ({Name(kind).En}).", $"주문 {order.OrderId}: VIP 고객에게 전화 ({Name(kind).Ko}).")
        : new($"Order {order.OrderId}: call the client ({Name(kind).En}).", $"주문 {order.OrderId}: 고객에게 전화 ({Name(kind).Ko}).");

    public static LocalizedText ClientUnknown(Order order) => new(
        $"Order {order.OrderId} waits for the record of client {order.ClientId}: put the client so that it can be confirmed.",
        $"주문 {order.OrderId}: 고객 {order.ClientId} 정보가 없어 대기 중입니다. 고객을 등록하면 확인 메일이 발송됩니다.");

    public static LocalizedText ClientNeverCame(Order order) => new(
        $"Client {order.ClientId} was never put; the order expired without a message.",
        $"고객 {order.ClientId}이(가) 등록되지 않아 메시지 없이 만료되었습니다.");

    public static LocalizedText HeldForClient(Order order) => new(
        $"Held until client {order.ClientId} is known.", $"고객 {order.ClientId} 등록까지 보류.");

    public static LocalizedText InTheFuture(Instant at) => new($"Waits until it happens, {Stamp(at)}.", $"발생 시각 {Stamp(at)}까지 대기.");

    public static LocalizedText Applied(MilestoneEvent report) => new($"{Name(report).En}: taken.", $"{Name(report).Ko}: 반영됨.");

    public static LocalizedText Reported(MilestoneEvent report) => new(
        $"Reported: {Name(report).En}{Part(report)}.", $"보고됨: {Name(report).Ko}{Part(report)}.");

    public static LocalizedText Tells(MilestoneEvent report) => new(
        $"The order system reported “{Name(report).En}”{Part(report)} at {Stamp(report.OccurredAt)}.",
        $"주문 시스템이 {Stamp(report.OccurredAt)}에 ‘{Name(report).Ko}’{Part(report)}을(를) 보고했습니다.");

    public static LocalizedText RepeatOf(MilestoneEvent earlier) => new(
        $"The same milestone as event {earlier.EventId}.", $"이벤트 {earlier.EventId}와(과) 같은 마일스톤입니다.");

    public static LocalizedText Repeated(MilestoneEvent report, MilestoneEvent earlier) => new(
        $"Event {report.EventId} repeats {earlier.EventId} ({Name(report).En}); the client is not told twice.",
        $"이벤트 {report.EventId}은(는) {earlier.EventId}의 반복입니다 ({Name(report).Ko}). 다시 안내하지 않습니다.");

    public static LocalizedText OvertakenBy(MilestoneEvent report, MilestoneEvent later) => new(
        $"Not sent: “{Name(report).En}” was overtaken by “{Name(later).En}”.",
        $"발송하지 않음: ‘{Name(report).Ko}’보다 ‘{Name(later).Ko}’이(가) 앞섰습니다.");

    public static LocalizedText CameAfterEnd() => new("Came after the order had ended.", "주문이 끝난 뒤에 도착했습니다.");

    public static LocalizedText AfterEnd(MilestoneEvent report) => new(
        $"Event {report.EventId} ({Name(report).En}) came after the order had ended; nobody was told.",
        $"이벤트 {report.EventId} ({Name(report).Ko})이(가) 주문 종료 후 도착하여 안내하지 않았습니다.");

    public static LocalizedText AmendmentChangesNothing() => new(
        "An amendment changed nothing: what it says was known, or newer facts stand.",
        "변경 사항 없음: 이미 알려진 내용이거나 더 새로운 정보가 있습니다.");

    public static LocalizedText Amended(IReadOnlyList<FactChange> changes)
    {
        var text = string.Join("; ", changes.Select(change => $"{change.Field}: {(change.From.Length == 0 ? "–" : change.From)} → {change.To}"));
        return new($"Amended: {text}.", $"변경됨: {text}.");
    }

    public static LocalizedText ExceptionOpened(Milestone milestone, bool suffers, bool concertWeek) => new(
        $"{Name(milestone).En}: followed until the client is satisfied{(suffers ? "; their timeline suffers" : "")}{(concertWeek ? "; concert week" : "")}.",
        $"{Name(milestone).Ko}: 고객이 만족할 때까지 후속 조치{(suffers ? ", 고객 일정에 영향" : "")}{(concertWeek ? ", 공연 주간" : "")}.");

    public static LocalizedText OptionChosen(ExceptionOption option) => new(
        $"The client chose: {OptionName(option).En}.", $"고객 선택: {OptionName(option).Ko}.");

    public static LocalizedText NotOffered(ExceptionOption option) => new(
        $"Not taken: “{OptionName(option).En}” was not offered.", $"반영하지 않음: ‘{OptionName(option).Ko}’은(는) 제안되지 않았습니다.");

    public static LocalizedText Satisfied(Milestone milestone) => new(
        $"The client is satisfied; follow-up of “{Name(milestone).En}” ends.",
        $"고객이 만족하여 ‘{Name(milestone).Ko}’ 후속 조치를 마칩니다.");

    public static LocalizedText FollowUp(Order order, Milestone milestone, int number) => new(
        $"Order {order.OrderId}: follow up on “{Name(milestone).En}” (no. {number.ToString(CultureInfo.InvariantCulture)}) until the client is satisfied.",
        $"주문 {order.OrderId}: ‘{Name(milestone).Ko}’ 후속 확인 ({number.ToString(CultureInfo.InvariantCulture)}회차), 고객이 만족할 때까지.");

    public static LocalizedText Missing(Order order, Milestone missing, LocalDate planned) => missing == Milestone.Delivered
        ? new($"Order {order.OrderId}: no delivery by {Date(planned)}; ask the carrier and report a revised date.",
            $"주문 {order.OrderId}: {Date(planned)}까지 배송되지 않았습니다. 운송사에 확인하고 변경 일정을 등록하세요.")
        : new($"Order {order.OrderId}: “{Name(missing).En}” was planned for {Date(planned)} and has not been reported.",
            $"주문 {order.OrderId}: {Date(planned)} 예정이던 ‘{Name(missing).Ko}’이(가) 보고되지 않았습니다.");

    public static LocalizedText FoundLate(LocalDate estimated) => new(
        $"No delivery was reported by the close of {Date(estimated)}: the client hears of it before asking.",
        $"{Date(estimated)} 영업 종료까지 배송 보고가 없어 고객이 묻기 전에 먼저 안내합니다.");

    public static LocalizedText SurveyDue(Instant at) => new($"Survey announced; due {Stamp(at)}.", $"설문 예고, 발송 예정 {Stamp(at)}.");

    public static LocalizedText OrderCancelled() => new("The order was cancelled.", "주문이 취소되었습니다.");

    public static LocalizedText OrderCompleted() => new("Delivered and settled: the order is complete.", "배송과 정리가 끝나 주문이 완료되었습니다.");

    public static LocalizedText NothingHeard() => new("Nothing was heard for longer than policy allows.", "정책 기간 동안 소식이 없어 종료합니다.");

    public static LocalizedText Name(MessageKind kind) => kind switch
    {
        MessageKind.Confirmation => new("order confirmation", "주문 확인"),
        MessageKind.ProductionStarted => new("production started", "제작 시작"),
        MessageKind.QualityPassed => new("quality check passed", "품질 검사 통과"),
        MessageKind.Shipped => new("shipped", "발송"),
        MessageKind.Delivered => new("delivered", "배송 완료"),
        MessageKind.ProductionDelayed => new("production delayed", "제작 지연"),
        MessageKind.QualityFailed => new("quality check failed", "품질 검사 불합격"),
        MessageKind.CarrierDelayed => new("carrier delayed", "운송 지연"),
        MessageKind.Cancelled => new("order cancelled", "주문 취소"),
        MessageKind.Amended => new("order amended", "주문 변경"),
        MessageKind.OptionConfirmed => new("option confirmed", "선택 확인"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A message kind without a name."),
    };

    public static LocalizedText OptionName(ExceptionOption option) => option switch
    {
        ExceptionOption.PartialDelivery => new("partial delivery", "부분 배송"),
        ExceptionOption.ExpressAtNoCharge => new("express shipping at no charge", "무료 특급 배송"),
        ExceptionOption.RepairWithShortDelay => new("repair with a short delay", "수선 후 발송(짧은 지연)"),
        ExceptionOption.RemakeWithLongerDelay => new("remake with a longer delay", "재제작(긴 지연)"),
        ExceptionOption.PartialRefund => new("partial refund", "부분 환불"),
        ExceptionOption.AirFreight => new("air freight at our expense", "당사 부담 항공 운송"),
        ExceptionOption.Courier => new("courier at our expense", "당사 부담 퀵 배송"),
        _ => throw new ArgumentOutOfRangeException(nameof(option), option, "An option without a name."),
    };

    private static LocalizedText Name(MilestoneEvent report) => Name(report.Milestone);

    private static LocalizedText Name(Milestone milestone) => Name(OrderKeys.KindOf(milestone));

    private static string Part(MilestoneEvent report) => (report.ShipmentId, report.Attempt) switch
    {
        ({ } shipment, _) => $" ({shipment})",
        (null, > 1) => $" (#{report.Attempt.ToString(CultureInfo.InvariantCulture)})",
        _ => "",
    };

    private static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Stamp(Instant at) => InstantPattern.General.Format(at);

    private static string Span(Duration span) => span.TotalDays >= 2 ? $"{Whole(span.TotalDays)} days"
        : span.TotalHours >= 2 ? $"{Whole(span.TotalHours)} hours"
        : $"{Whole(span.TotalMinutes)} minutes";

    private static string SpanKo(Duration span) => span.TotalDays >= 2 ? $"{Whole(span.TotalDays)}일"
        : span.TotalHours >= 2 ? $"{Whole(span.TotalHours)}시간"
        : $"{Whole(span.TotalMinutes)}분";

    private static string Whole(double value) => Math.Floor(value).ToString(CultureInfo.InvariantCulture);
}
