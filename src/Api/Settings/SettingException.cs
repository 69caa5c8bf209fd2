namespace Kyndof.Workflows.Api.Settings;

/// <summary>A setting is missing or cannot be used.</summary>
/// <param name="setting">Its name as an app setting, e.g. <c>Kyndof__Mail__Provider</c>.</param>
/// <param name="problem">What is wrong and what to set instead; never the value of a secret.</param>
public sealed class SettingException(string setting, string problem) : Exception($"App setting {setting}: {problem}")
{
    public string Setting { get; } = setting;

    public string Problem { get; } = problem;
}
