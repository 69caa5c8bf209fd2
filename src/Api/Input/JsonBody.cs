using System.Reflection;
using System.Text.Json;
using Kyndof.Workflows.Api.Clock;
using Kyndof.Workflows.Api.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kyndof.Workflows.Api.Input;

/// <summary>Something read from the request; when it is not acceptable, <see cref="Refusal"/> answers instead of the handler.</summary>
internal interface IInput
{
    Problem? Refusal { get; }

    object? Content { get; }
}

/// <summary>The contract may be left out: an empty body is the same as <c>{}</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OptionalBodyAttribute : Attribute;

/// <summary>A JSON body, read strictly and checked.</summary>
internal sealed class JsonBody<T> : IInput, IBindableFromHttpContext<JsonBody<T>>, IEndpointParameterMetadataProvider
    where T : class, new()
{
    private readonly T? value;

    private JsonBody(T? value, Problem? refusal) => (this.value, Refusal) = (value, refusal);

    public Problem? Refusal { get; }

    object? IInput.Content => value;

    /// <exception cref="InvalidOperationException">The body was refused; the filter answers before a handler asks.</exception>
    public T Value => value ?? throw new InvalidOperationException("A refused body has no value.");

    private static bool IsOptional => typeof(T).IsDefined(typeof(OptionalBodyAttribute), inherit: false);

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T), IsOptional));

    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var read = await BodyReader.ReadAsync(context, IsOptional);
        if (read.Refusal is not null) return new JsonBody<T>(value: null, read.Refusal);
        if (read.Json is null) return new JsonBody<T>(new T(), refusal: null);
        using var document = read.Json;
        return Check(document.RootElement, context);
    }

    private static JsonBody<T> Check(JsonElement json, HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var now = context.RequestServices.GetRequiredService<ApiClock>().Now;
        var errors = new ErrorList();
        var contract = StrictJson.Read(json, typeof(T), options, "$", errors);
        if (contract is null && errors.IsEmpty) errors.Add("$", "type", "Expected an object, got nothing.", "an object");
        if (contract is not null) Checks.Run(contract, options, "$", errors, now);
        return errors.IsEmpty ? new JsonBody<T>((T)contract!, refusal: null) : new JsonBody<T>(value: null, errors.ToProblem());
    }
}
