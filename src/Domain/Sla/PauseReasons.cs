using Kyndof.Workflows.Domain.Explanations;

namespace Kyndof.Workflows.Domain.Sla;

/// <summary>Reasons the product itself gives for a pause; they stand in ledgers, so their words stay. What a person types is told as typed.</summary>
public static class PauseReasons
{
    public const string WaitingForClient = "waiting for the client";

    public const string WaitingForConfirmation = "resolved, waiting for the client to confirm";

    public static LocalizedText Tell(string reason) => reason switch
    {
        WaitingForClient => new(reason, "고객 답변 대기"),
        WaitingForConfirmation => new(reason, "해결 후 고객 확인 대기"),
        _ => new(reason, reason),
    };
}
