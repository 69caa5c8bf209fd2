using Kyndof.Workflows.Domain.Explanations;
using Kyndof.Workflows.Domain.Messages;

namespace Kyndof.Workflows.Domain.Orders.Progress;

/// <summary>The sentences that say what is to come of an order, in both languages.</summary>
public static class OrderPlanTexts
{
    public static LocalizedText Promised(MessageKind kind) => new($"The client has the message “{OrderTexts.Name(kind).En}” by then.", $"고객 안내 기한: ‘{OrderTexts.Name(kind).Ko}’.");

    public static LocalizedText GoesOut(MessageKind kind) => new($"The message “{OrderTexts.Name(kind).En}” goes out.", $"메시지 발송: ‘{OrderTexts.Name(kind).Ko}’.");

    public static LocalizedText LookedFor(Milestone milestone) => milestone == Milestone.Delivered
        ? new("If it has not arrived, the client is told and the carrier is asked.", "배송되지 않으면 고객에게 알리고 운송사에 확인합니다.")
        : new($"If “{Name(milestone).En}” has not been reported, a person is asked.", $"‘{Name(milestone).Ko}’ 보고가 없으면 담당자가 확인합니다.");

    public static LocalizedText HasNotCome(Milestone milestone) => new(
        $"“{Name(milestone).En}” was planned by then and has not been reported.", $"이때까지 예정된 ‘{Name(milestone).Ko}’이(가) 보고되지 않았습니다.");

    public static LocalizedText FollowedUp(Milestone milestone) => new(
        $"Follow-up on “{Name(milestone).En}”, until the client is satisfied.", $"‘{Name(milestone).Ko}’ 후속 확인, 고객이 만족할 때까지.");

    public static LocalizedText TakesEffect() => new("A milestone reported ahead takes effect.", "미리 보고된 마일스톤이 반영됩니다.");

    public static LocalizedText Surveyed() => new("The client is asked how the order went.", "고객에게 주문 만족도를 묻습니다.");

    public static LocalizedText Settles() => new("The order closes unless something else comes.", "다른 소식이 없으면 주문을 마칩니다.");

    public static LocalizedText Expires() => new("The order expires if no word comes until then.", "이때까지 소식이 없으면 주문이 만료됩니다.");

    public static LocalizedText ClientAskedFor(string clientId) => new($"The team is asked for the record of client {clientId}.", $"고객 {clientId} 등록을 팀에 요청합니다.");

    private static LocalizedText Name(Milestone milestone) => OrderTexts.Name(OrderKeys.KindOf(milestone));
}
