using Kyndof.Workflows.Domain.Policies;

namespace Kyndof.Workflows.Adapters.Policies;

/// <summary>Reads a service profile from <c>policies/*.yaml</c>, checking every value at once.</summary>
public static class PolicyFile
{
    /// <summary>The policy of a file and of the holiday file it names in <c>holidays/</c> beside it.</summary>
    /// <param name="path">Path of the policy file; problems name it as given.</param>
    /// <exception cref="PolicyException">Something in either file is missing, unknown, out of range or contradictory; all of it is listed.</exception>
    public static ServicePolicy Load(string path)
    {
        var report = new PolicyReport(path);
        var file = PolicyText.Read(report, PolicyTable.Policy);
        if (file is null) throw new PolicyException(report.Problems);
        PolicyChecks.Check(report, file);

        var holidays = report.HolidayFile is { } holidayPath ? new PolicyReport(holidayPath) : null;
        var listed = holidays is null ? [] : HolidayFile.Read(holidays);
        List<PolicyProblem> problems = [.. report.Problems, .. holidays?.Problems ?? []];
        if (problems.Count > 0) throw new PolicyException(problems);
        return PolicyMapping.ToPolicy(file, listed, PolicyHash.Of(report, holidays!));
    }
}
