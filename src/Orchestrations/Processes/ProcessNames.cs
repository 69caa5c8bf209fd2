namespace Kyndof.Workflows.Orchestrations.Processes;

/// <summary>Catalogued names every tracked process shares; they stand in histories and never change.</summary>
public static class ProcessNames
{
    public const string GiveTasks = "GiveTasks";

    /// <summary>Event: the inbox has something new; the payload is its sequence, or 0 to look around without news.</summary>
    public const string NewsEvent = "news";
}
