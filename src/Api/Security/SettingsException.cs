namespace Kyndof.Workflows.Api.Security;

/// <summary>A setting keeps the host from starting.</summary>
/// <param name="setting">Its name, e.g. <c>Kyndof:Keys:csLead</c>; as an environment variable or app setting with <c>__</c> for <c>:</c>.</param>
/// <param name="problem">What is wrong and what to set instead, in a sentence; never the value.</param>
public sealed class SettingsException(string setting, string problem) : Exception($"Setting {setting}: {problem}")
{
    public string Setting { get; } = setting;

    public string Problem { get; } = problem;
}
