using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Adapters.Templates;
using Kyndof.Workflows.Api.Settings;
using Kyndof.Workflows.Orchestrations.Policies;

namespace Kyndof.Workflows.Functions.Hosting;

/// <summary>Starts the worker. What a person can mend is said in a sentence, without a stack trace.</summary>
internal static class HostStart
{
    /// <summary>Exit code when something a person can mend keeps the worker from starting.</summary>
    public const int CannotStart = 2;

    public static int Run(Action run)
    {
        try
        {
            run();
            return 0;
        }
        catch (Exception problem) when (problem is PolicyException or StoredPolicyException or TemplatesInvalidException or SettingException)
        {
            Console.Error.WriteLine(problem.Message);
            return CannotStart;
        }
    }
}
