using Kyndof.Workflows.Adapters.Policies.Shapes;
using Kyndof.Workflows.Adapters.Policies.Yaml;
using YamlDotNet.Core;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>Reads a file against its shape.</summary>
internal static class PolicyText
{
    /// <summary>The values; null when there was no file or it was not YAML, which the report then says.</summary>
    public static Section? Read(PolicyReport report, SectionShape shape)
    {
        try
        {
            var root = YamlReader.Read(report.Text);
            return shape.Read(root, report.Top) as Section;
        }
        catch (YamlException error)
        {
            report.Add(new PolicyProblem(report.File, (int)error.Start.Line, "", null, $"not readable as YAML: {error.Message}"));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            report.Add(new PolicyProblem(report.File, 0, "", null, "there is no such file"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            report.Add(new PolicyProblem(report.File, 0, "", null, $"cannot be read: {error.Message}"));
        }

        return null;
    }
}
