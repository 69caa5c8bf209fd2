namespace Kyndof.Workflows.Api.Input;

/// <summary>One value that is not allowed.</summary>
/// <param name="Field">JSON path in the body (<c>$.items[0].quantity</c>), or <c>query.name</c>, <c>route.name</c> or <c>csv.column</c>.</param>
/// <param name="Rule">Id of the handbook rule that asks for it (<c>ORD-4</c>), else a word: <c>required</c>, <c>type</c>,
/// <c>unknownField</c>, <c>pattern</c>, <c>length</c>, <c>count</c>, <c>range</c>, <c>order</c>, <c>exists</c>, <c>policy</c>.</param>
/// <param name="Message">What is wrong, for a developer.</param>
/// <param name="Allowed">What would be allowed.</param>
public sealed record FieldError(string Field, string Rule, string Message, string? Allowed);
