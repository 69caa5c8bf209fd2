using Kyndof.Workflows.Adapters.Policies.Accountability;
using Kyndof.Workflows.Adapters.Policies.Issues;
using Kyndof.Workflows.Domain.Policies;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>Reads a service profile from <c>policies/*.yaml</c>, checking every value at once.</summary>
public static class PolicyFile
{
    /// <summary>The policy of a file and of the files it names beside it: public holidays and RABSIC matrices.</summary>
    /// <param name="path">Path of the policy file; problems name it as given.</param>
    /// <exception cref="PolicyException">Something in one of the files is missing, unknown, out of range or contradictory; all of it is listed.</exception>
    public static ServicePolicy Load(string path) => LoadFrom(path, static (_, file) => File.ReadAllText(file));

    /// <summary>The same, from texts in place of files.</summary>
    /// <param name="read">Text of a part by the name the part above gives it.</param>
    internal static ServicePolicy LoadFrom(string path, Func<PolicyPart, string, string> read)
    {
        var report = ReportOf(PolicyPart.Policy, path);
        var file = PolicyText.Read(report, PolicyTable.Policy);
        if (file is null) throw new PolicyException(report.Problems);
        PolicyChecks.Check(report, file);

        var holidays = report.HolidayFile is { } holidayPath ? ReportOf(PolicyPart.Holidays, holidayPath) : null;
        var listed = holidays is null ? [] : HolidayFile.Read(holidays);
        var rabsic = report.RabsicFile is { } rabsicPath ? ReportOf(PolicyPart.Rabsic, rabsicPath) : null;
        var decisions = rabsic is null ? null : RabsicFile.Read(rabsic, KnownNames.Roles(file));
        if (decisions is not null) IssueChecks.CheckDecisions(file, decisions);
        List<PolicyProblem> problems = [.. report.Problems, .. holidays?.Problems ?? [], .. rabsic?.Problems ?? []];
        if (problems.Count > 0) throw new PolicyException(problems);
        return PolicyMapping.ToPolicy(file, listed, decisions!, PolicyHash.Of(report, holidays!, rabsic!));

        PolicyReport ReportOf(PolicyPart part, string file) => new(file, name => read(part, name));
    }
}

/// <summary>The texts a policy is made of.</summary>
internal enum PolicyPart
{
    Policy,
    Rabsic,
    Holidays,
}
