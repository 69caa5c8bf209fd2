using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Surveys;
using Kyndof.Workflows.Domain.Policies;
using Kyndof.Workflows.Domain.Surveys;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>Reads a service profile from <c>policies/*.yaml</c>, checking every value at once.</summary>
public static class PolicyFile
{
    /// <summary>The policy of a file and of the files it names beside it: public holidays, RABSIC matrices and survey forms.</summary>
    /// <param name="path">Path of the policy file; problems name it as given.</param>
    /// <exception cref="PolicyException">Something in one of the files is missing, unknown, out of range or contradictory; all of it is listed.</exception>
    public static ServicePolicy Load(string path) => LoadFrom(path, static (_, file) => File.ReadAllText(file));

    /// <summary>The same, from texts in place of files.</summary>
    /// <param name="textOf">Text of a part by the name the part above gives it.</param>
    internal static ServicePolicy LoadFrom(string path, Func<PolicyPart, string, string> textOf)
    {
        var report = ReportOf(PolicyPart.Policy, path);
        var file = PolicyText.Read(report, PolicyTable.Policy);
        if (file is null) throw new PolicyException(report.Problems);
        PolicyChecks.Check(report, file);

        var holidays = report.HolidayFile is { } holidayPath ? ReportOf(PolicyPart.Holidays, holidayPath) : null;
        var listed = holidays is null ? [] : HolidayFile.Read(holidays);
        var rabsic = report.RabsicFile is { } rabsicPath ? ReportOf(PolicyPart.Rabsic, rabsicPath) : null;
        var decisions = rabsic is null ? null : RabsicFile.Read(rabsic, KnownNames.Roles(file));
        if (decisions is not null) PolicyChecks.CheckDecisions(file, decisions);
        var (formFiles, forms) = ReadForms(report, form => ReportOf(PolicyPart.Form, form));
        List<PolicyReport> files = [report, .. new[] { holidays, rabsic }.OfType<PolicyReport>(), .. formFiles];
        List<PolicyProblem> problems = [.. files.SelectMany(part => part.Problems)];
        if (problems.Count > 0) throw new PolicyException(problems);
        return PolicyMapping.ToPolicy(file, listed, decisions!, forms, PolicyHash.Of([.. files]));

        PolicyReport ReportOf(PolicyPart part, string file) => new(file, name => textOf(part, name));
    }

    private static (IReadOnlyList<PolicyReport> Files, IReadOnlyList<SurveyFormPolicy> Forms) ReadForms(PolicyReport policy, Func<string, PolicyReport> reportOf)
    {
        List<PolicyReport> files = [];
        List<SurveyFormPolicy> forms = [];
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in SurveyForms.Names)
        {
            if (policy.FormFile(name.Key) is not { } path || files.Any(file => file.File == path)) continue;
            files.Add(reportOf(path));
            if (SurveyFormFile.Read(files[^1], name, taken) is { } form) forms.Add(form);
        }

        return (files, forms);
    }
}

/// <summary>The texts a policy is made of.</summary>
internal enum PolicyPart
{
    Policy,
    Rabsic,
    Holidays,
    Form,
}
