using Kyndof.Workflows.Domain.Staff;

namespace Kyndof.Workflows.LocalHost.Tests.Crashes;

/// <summary>Who acts in the stories.</summary>
internal static class People
{
    public static Actor Csm { get; } = Person("csm-1", "csm");

    public static Actor NextCsm { get; } = Person("csm-2", "csm");

    public static Actor Lead { get; } = Person("lead-1", "cs-lead");

    public static Actor Operations { get; } = Person("ops-1", "function-member") with { Function = "operations" };

    public static StaffMember Member(Actor person) =>
        new() { StaffId = person.StaffId!, Name = $"Demo {person.Roles[0]}", Email = $"{person.StaffId}@example.com", Role = person.Roles[0] };

    private static Actor Person(string staffId, string role) => new($"person:{staffId}", [role], staffId, IsPerson: true);
}
