using System.Globalization;
using System.Net;
using System.Text.Json;
using Kyndof.Workflows.Orchestrations.Messages;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Slack;

/// <summary>What an answer of Slack says about the message. Reasons carry the status or the error word alone.</summary>
internal static class SlackAnswers
{
    /// <summary>Where Slack asks to wait and does not say how long; assumed.</summary>
    private static readonly Duration Wait = Duration.FromSeconds(30);

    public static SendResult Of(HttpResponseMessage response, byte[] body)
    {
        var status = (int)response.StatusCode;
        if (response.StatusCode == HttpStatusCode.TooManyRequests) return Later($"Slack answered {status}", response);
        if (status is 408 or >= 500) return new SendResult.Unavailable($"Slack answered {status}");
        return Read(body) switch
        {
            { IsOk: true, Ts: { Length: > 0 } ts } => new SendResult.Accepted(ts),
            { IsOk: false, Error: { } word } => Refused(word, response),
            _ when status is < 200 or >= 300 => new SendResult.Refused($"Slack answered {status}"),
            _ => new SendResult.Unknown("Slack gave an answer that cannot be read"),
        };
    }

    /// <summary>Most words are for good; some are about this moment, and one says that the post may have been made.</summary>
    private static SendResult Refused(string word, HttpResponseMessage response)
    {
        var words = $"Slack answered {word}";
        return word switch
        {
            "ratelimited" or "rate_limited" or "message_limit_exceeded" => Later(words, response),
            "internal_error" or "service_unavailable" or "request_timeout" or "team_added_to_org" or "org_login_required" => new SendResult.Unavailable(words),
            "fatal_error" => new SendResult.Unknown(words),
            _ => new SendResult.Refused(words),
        };
    }

    private static SendResult.Unavailable Later(string words, HttpResponseMessage response)
    {
        var wait = RetryAfter(response);
        return new SendResult.Unavailable(string.Create(CultureInfo.InvariantCulture, $"{words}; again after {wait.TotalSeconds:0} s"), wait);
    }

    /// <summary>Seconds, or a date, which is read against the answer's own.</summary>
    private static Duration RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => Duration.FromTimeSpan(delta),
        { Date: { } at } when response.Headers.Date is { } sent && at > sent => Duration.FromTimeSpan(at - sent),
        _ => Wait,
    };

    private static (bool? IsOk, string? Ts, string? Error) Read(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("ok", out var ok)) return default;
            return ok.ValueKind switch
            {
                JsonValueKind.True => (true, Text(json.RootElement, "ts"), null),
                JsonValueKind.False => (false, null, Word(Text(json.RootElement, "error"))),
                _ => default,
            };
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Word(string? word) =>
        word is { Length: > 0 and <= 64 } && word.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.') ? word : "no";
}
