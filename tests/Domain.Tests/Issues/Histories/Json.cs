using System.Runtime.CompilerServices;
using Kyndof.Workflows.Domain.Issues.Progress;
using Kyndof.Workflows.Orchestrations.Durable.Json;

namespace Kyndof.Workflows.Domain.Tests.Issues.Histories;

/// <summary>States and rules as histories keep them.</summary>
internal static class Json
{
    private static readonly ConditionalWeakTable<IssueRules, IssueRules> Known = [];

    public static string Write(IssueState state) => WorkflowJson.Serialize(state);

    public static IssueState Read(string state) => WorkflowJson.Deserialize<IssueState>(state)!;

    /// <summary>The same rules read back; once each, they are long.</summary>
    public static IssueRules Again(IssueRules rules) => Known.GetValue(rules, static rules =>
    {
        var again = WorkflowJson.Deserialize<IssueRules>(WorkflowJson.Serialize(rules))!;
        Known.AddOrUpdate(again, again);
        return again;
    });
}
