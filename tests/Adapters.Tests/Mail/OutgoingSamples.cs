using Kyndof.Workflows.Orchestrations.Messages;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Mail;

internal static class OutgoingSamples
{
    public static readonly OutgoingMessage English = new(
        "order~K-1042~confirmation",
        "client@example.com",
        new MessageContent(
            "Your order K-1042 is confirmed",
            "<p>Dear Demo Contact = “you”,</p>\n<p>" + new string('x', 200) + "</p>\n",
            "Dear Demo Contact = “you”,\n.\n.. a line of dots \n" + new string('x', 200) + "\n",
            "Kyndof", "orders@example.com", "Demo Owner", "owner@example.com", "Demo Contact"),
        Instant.FromUtc(2026, 3, 2, 0, 0, 5));

    public static readonly OutgoingMessage Korean = English with
    {
        Key = "order~K-1043~shipped",
        Content = new MessageContent(
            "[발송 완료] 주문번호 K-1043 – 아주 긴 제목이라 여러 줄로 나누어 적어야 하는 그런 제목입니다 🎤",
            "<p>안녕하세요.</p>\n<p>주문번호 K-1043의 제품을 발송하였습니다.</p>\n",
            "안녕하세요.\n주문번호 K-1043의 제품을 발송하였습니다.\n",
            "키엔도프", "orders@example.com", "데모 담당자", "owner@example.com", "데모 고객"),
    };
}
