namespace Kyndof.Workflows.Orchestrations.Erasure;

/// <summary>Erases who and what an ended instance of one process was about from the process's own rows.</summary>
public interface IProcessErasure
{
    /// <summary>Name of the process in lists.</summary>
    string Process { get; }

    /// <summary>Takes every word and name out; ids, dates and outcome stay, so that figures do and the id is not taken again. Repeatable.</summary>
    /// <param name="id">Business id, e.g. <c>F-7</c>.</param>
    Task EraseAsync(string id, string reason, CancellationToken cancellationToken);
}
