using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Kyndof.Workflows.LocalHost.Tests.Webhooks;

/// <summary>One call to the webhook as somebody makes it, honest or not.</summary>
/// <param name="Token">Names the response.</param>
/// <param name="Body">As it goes over the wire.</param>
/// <param name="Signature">The header's value; null: none.</param>
/// <param name="Status">What has to be answered.</param>
internal sealed record TypeformCall(string Token, byte[] Body, string? Signature, HttpStatusCode Status, string ContentType = "application/json")
{
    public const string Current = "current";
    public const string Previous = "previous";

    /// <summary>Settings of a host that takes both.</summary>
    public const string Settings = """{ "Kyndof": { "Typeform": { "Secrets": [ "current", "previous" ] } } }""";

    private const int Limit = 1024 * 1024;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>As Typeform sends it.</summary>
    public static TypeformCall Honest(string token, string orderId, int overall, string secret = Current)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            event_id = "E-" + token,
            event_type = "form_response",
            form_response = new
            {
                form_id = "sample-post-order",
                token,
                submitted_at = "2026-03-09T01:00:00Z",
                hidden = new { order_id = orderId, survey_id = "survey~" + orderId },
                answers = new[] { Number("overall", overall), Number("recommend", 9) },
            },
        });
        return new TypeformCall(token, body, Sign(body, secret), HttpStatusCode.OK);
    }

    /// <summary>By somebody who has no secret.</summary>
    public TypeformCall Forged() => this with { Signature = Sign(Body, "guess"), Status = HttpStatusCode.Unauthorized };

    public TypeformCall Unsigned() => this with { Signature = null, Status = HttpStatusCode.Unauthorized };

    public TypeformCall AlteredAt(int place)
    {
        var altered = Body.ToArray();
        altered[place % altered.Length] ^= 1;
        return this with { Body = altered, Status = HttpStatusCode.Unauthorized };
    }

    /// <summary>The same JSON in other bytes, under the signature of the first.</summary>
    public TypeformCall Reserialised() => this with
    {
        Body = JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(Body).RootElement, Indented),
        Status = HttpStatusCode.Unauthorized,
    };

    public TypeformCall Truncated() => this with { Body = Body[..^20], Status = HttpStatusCode.Unauthorized };

    /// <summary>Larger than anything Typeform sends, and signed all the same.</summary>
    public TypeformCall Oversized()
    {
        byte[] body = [.. Body, .. Enumerable.Repeat((byte)' ', Limit + 1 - Body.Length)];
        return this with { Body = body, Signature = Sign(body, Current), Status = HttpStatusCode.RequestEntityTooLarge };
    }

    public TypeformCall As(string contentType) => this with { ContentType = contentType };

    public async Task<(HttpStatusCode Status, string Answer)> SendAsync(HttpClient http, CancellationToken cancellation = default)
    {
        using var content = new ByteArrayContent(Body);
        content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        if (Signature is not null) content.Headers.TryAddWithoutValidation("Typeform-Signature", Signature);
        using var answer = await http.PostAsync(new Uri("/api/webhooks/typeform", UriKind.Relative), content, cancellation);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellation));
    }

    private static object Number(string reference, int number) => new { type = "number", number, field = new { @ref = reference } };

    private static string Sign(byte[] body, string secret) => "sha256=" + Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
}
