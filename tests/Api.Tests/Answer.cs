using System.Net;
using System.Text.Json;

namespace Kyndof.Workflows.Api.Tests;

/// <summary>What came back.</summary>
public sealed record Answer(HttpStatusCode Status, string Text, string? MediaType, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public static async Task<Answer> OfAsync(HttpResponseMessage response)
    {
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.MediaType, headers);
    }

    public string? Member(string name) => Json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member.ToString() : null;

    /// <summary>The member is there, and it is null.</summary>
    public static void ShouldBeNull(JsonElement json, string name) =>
        Assert.True(json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Null, $"{name} of {json.GetRawText()}");

    /// <summary>It is a problem of this status and type, and gives nothing of the inside away.</summary>
    public Answer ShouldBeProblem(int status, string slug)
    {
        Assert.True((int)Status == status, $"Expected {status} {slug}, got {(int)Status}: {Text}");
        Assert.Equal("application/problem+json", MediaType);
        Assert.Equal($"/problems/{slug}", Member("type"));
        Assert.Equal(status, Json.GetProperty("status").GetInt32());
        Assert.DoesNotContain("Exception", Text.Replace("policyException", "", StringComparison.Ordinal), StringComparison.Ordinal); // but for a kind of issue
        Assert.DoesNotContain("   at ", Text, StringComparison.Ordinal);
        return this;
    }

    /// <summary>It is refused for this field and rule, and says what would be allowed.</summary>
    public Answer ShouldRefuse(string field, string rule)
    {
        ShouldBeProblem(400, "invalid-request");
        var error = Assert.Single(Json.GetProperty("errors").EnumerateArray(), candidate => candidate.GetProperty("field").GetString() == field);
        Assert.Equal(rule, error.GetProperty("rule").GetString());
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
        Assert.NotEmpty(error.GetProperty("allowed").GetString()!);
        return this;
    }

    public Answer ShouldBe(int status)
    {
        Assert.True((int)Status == status, $"Expected {status}, got {(int)Status}: {Text}");
        return this;
    }
}
