using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Identity;
using Kyndof.Workflows.Orchestrations.Messages;
using NodaTime;

namespace Kyndof.Workflows.Functions.Communication;

/// <summary>What an answer of the service, or its silence, says about the message. Reasons carry status and error code alone: the
/// service's words may repeat an address.</summary>
internal static class CommunicationAnswers
{
    public static bool IsOneOf(Exception failure) =>
        failure is RequestFailedException or AuthenticationFailedException or OperationCanceledException or JsonException or IOException;

    public static SendResult Of(Exception failure) => failure switch
    {
        AuthenticationFailedException => new SendResult.Unavailable("This app could not prove its identity to Communication Services"),
        RequestFailedException { Status: 0 } unanswered => Unanswered(unanswered),
        RequestFailedException answered => Answered(answered),
        OperationCanceledException => new SendResult.Unknown("Communication Services did not answer in time"),
        _ => new SendResult.Unknown("Communication Services gave an answer that cannot be read"),
    };

    /// <summary>A request that never got a connection was surely not taken; one that broke off later may have been.</summary>
    private static SendResult Unanswered(RequestFailedException failure) =>
        failure.InnerException is HttpRequestException
        {
            HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        }
            ? new SendResult.Unavailable("Communication Services is out of reach")
            : new SendResult.Unknown("The connection to Communication Services broke off");

    private static SendResult Answered(RequestFailedException failure)
    {
        var words = $"Communication Services answered {failure.Status}{Code(failure.ErrorCode)}";
        return failure.Status switch
        {
            429 => TooMany(failure, words),
            401 or 403 or 408 or >= 500 => new SendResult.Unavailable(words),
            // Of an operation that is there already it is best to ask.
            409 or < 400 => new SendResult.Unknown(words),
            _ => new SendResult.Refused(words),
        };
    }

    private static SendResult.Unavailable TooMany(RequestFailedException failure, string words) => RetryAfter(failure) is { } wait
        ? new SendResult.Unavailable(string.Create(CultureInfo.InvariantCulture, $"{words}; again after {wait.TotalSeconds:0} s"), wait)
        : new SendResult.Unavailable(words, Duration.FromMinutes(1)); // assumed: its shortest window

    private static Duration? RetryAfter(RequestFailedException failure)
    {
        if (failure.GetRawResponse() is not { } response || !response.Headers.TryGetValue("Retry-After", out var text)) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return Duration.FromSeconds(seconds);
        return response.Headers.Date is { } sent && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at > sent
            ? Duration.FromTimeSpan(at - sent)
            : null;
    }

    private static string Code(string? code) =>
        code is { Length: > 0 and <= 64 } && code.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-') ? $" ({code})" : "";
}
