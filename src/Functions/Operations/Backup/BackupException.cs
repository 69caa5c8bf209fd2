namespace Kyndof.Workflows.Functions.Operations.Backup;

/// <summary>A backup or restore that does not go on, in a sentence for the operator.</summary>
internal sealed class BackupException(string sentence) : Exception(sentence);
