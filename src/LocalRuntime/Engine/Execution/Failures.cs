using Kyndof.Workflows.Orchestrations.Durable;

namespace Kyndof.Workflows.LocalRuntime.Engine.Execution;

internal static class Failures
{
    private const int MessageLength = 8_000;
    private const int StackLength = 16_000;

    public static FailureDetails From(Exception exception) => new(
        exception.GetType().FullName ?? exception.GetType().Name,
        Shorten(exception.Message, MessageLength)!,
        Shorten(exception.StackTrace, StackLength),
        exception is NonRetryableException or PayloadTooLargeException or UnreadablePayloadException);

    public static FailureDetails Final(string type, string message) => new(type, message, NonRetryable: true);

    private static string? Shorten(string? text, int length) =>
        text is null || text.Length <= length ? text : string.Concat(text.AsSpan(0, length), "…");
}
