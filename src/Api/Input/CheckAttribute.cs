using Microsoft.OpenApi;
using NodaTime;

namespace Kyndof.Workflows.Api.Input;

/// <summary>What a field takes: checked on the way in, and shown in the OpenAPI document, from the one place.</summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class CheckAttribute : Attribute
{
    /// <summary>The handbook rule that asks for it, where there is one.</summary>
    public string? Rule { get; init; }

    internal virtual void Describe(OpenApiSchema schema)
    {
    }

    internal abstract void Check(object? value, string path, ErrorList errors, Instant now);
}

/// <summary>Takes one string where a list of strings is meant.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOrManyAttribute : Attribute;
