namespace Kyndof.Workflows.Api.Settings;

/// <summary>A setting is missing or cannot be used.</summary>
/// <param name="setting">Its name, e.g. <c>Kyndof:Keys:csLead</c>; as an environment variable or app setting with <c>__</c> for <c>:</c>.</param>
/// <param name="problem">What is wrong and what to set instead; never the value of a secret.</param>
public sealed class SettingException(string setting, string problem) : Exception($"Setting {setting}: {problem}")
{
    public string Setting { get; } = setting;

    public string Problem { get; } = problem;
}
