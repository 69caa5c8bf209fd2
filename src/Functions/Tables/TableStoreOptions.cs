namespace Kyndof.Workflows.Functions.Tables;

/// <summary>Where records are.</summary>
public sealed record TableStoreOptions
{
    /// <summary>Begins the name of every table, so that several installations may share an account. Letters and digits, the first a letter. Default <c>kyndof</c>.</summary>
    public string TablePrefix { get; init; } = "kyndof";
}
