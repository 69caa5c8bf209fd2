namespace Kyndof.Workflows.Api.Security;

/// <summary>Knows which role a bearer key stands for. An implementation must keep hashes, not keys, must not log what was
/// presented, and must take the same time for a near miss as for a far one.</summary>
public interface IKeyRing
{
    /// <summary>The role of a key; null for a key nobody was given.</summary>
    Role? Find(string presentedKey);
}
