namespace Kyndof.Workflows.Orchestrations.Orders.Contracts;

/// <summary>What became of something handed in.</summary>
public abstract record IntakeResult
{
    private IntakeResult()
    {
    }

    /// <summary>New and durable.</summary>
    /// <param name="Held">True while it waits for something that has not arrived: the client of an order, the order of a milestone.</param>
    /// <param name="HeldBecause">What it waits for, e.g. <c>client C-7 is unknown</c>.</param>
    public sealed record Accepted(bool Held = false, string? HeldBecause = null) : IntakeResult;

    /// <summary>The same id with the same content: nothing changed.</summary>
    public sealed record Repeated : IntakeResult;

    /// <summary>The same id with other content: nothing changed.</summary>
    public sealed record Conflict(IReadOnlyList<Difference> Differences) : IntakeResult;

    /// <param name="What">What is missing, e.g. <c>order K-1042</c>.</param>
    public sealed record NotFound(string What) : IntakeResult;

    /// <summary>Understood, and not possible in the state things are in.</summary>
    /// <param name="Code">Stable, kebab-case, e.g. <c>option-not-offered</c>.</param>
    /// <param name="Reason">For the caller, with the values that decided.</param>
    public sealed record Refused(string Code, string Reason) : IntakeResult;
}

/// <summary>One member that differs between what is stored and what was received, compared as parsed values.</summary>
/// <param name="Field">JSON path, e.g. <c>$.items[0].quantity</c>.</param>
/// <param name="Stored">As JSON text; null when absent.</param>
/// <param name="Received">As JSON text; null when absent.</param>
public sealed record Difference(string Field, string? Stored, string? Received);
