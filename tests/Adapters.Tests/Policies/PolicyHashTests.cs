using Kyndof.Workflows.Adapters.Policies;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

public sealed class PolicyHashTests
{
    private static readonly string Original = PolicyFile.Load(PolicyFolder.InRepository("kyndof.yaml")).Hash;

    [Theory]
    [InlineData("confirmWithin: PT4H # ORD-1: elapsed", "confirmWithin: PT240M # ORD-1: passed")]
    [InlineData("  retryFirst: PT30S\n  retryLongest: PT1H\n", "  retryLongest: PT60M\n  retryFirst: PT30S\n")]
    [InlineData("sender: { id: kyndof, name: Kyndof Client Success, email: cs@example.com }", "sender:\n  name: \"Kyndof Client Success\"\n  id: kyndof\n  email: cs@example.com")]
    public void Layout_and_notation_leave_the_hash_as_it_is(string text, string replacement)
    {
        using var folder = new PolicyFolder().With(text, replacement);

        Assert.Equal(Original, PolicyFile.Load(folder.Policy).Hash);
    }

    [Theory]
    [InlineData("confirmWithin: PT4H", "confirmWithin: PT5H")]
    [InlineData("resendWhenUnknown: true", "resendWhenUnknown: false")]
    [InlineData("closures: [] #", "closures: [{ date: 2026-12-31, reason: Year-end closing }] #")]
    [InlineData("phone: [productionDelayed, qualityFailed, carrierDelayed]", "phone: [productionDelayed, qualityFailed]")]
    public void An_edit_shows_even_without_a_new_version(string text, string replacement)
    {
        using var folder = new PolicyFolder().With(text, replacement);

        Assert.NotEqual(Original, PolicyFile.Load(folder.Policy).Hash);
    }

    [Fact]
    public void A_holiday_taken_away_shows()
    {
        using var folder = new PolicyFolder().WithHoliday("  - { date: 2035-12-25, kind: statutory, status: projected, en: Christmas Day, ko: 기독탄신일 }\n", "");

        Assert.NotEqual(Original, PolicyFile.Load(folder.Policy).Hash);
    }

    [Fact]
    public void A_role_changed_in_the_matrices_shows()
    {
        using var folder = new PolicyFolder().WithRabsic("name: Account setup, accountable: [cs-lead]", "name: Account setup, accountable: [sales]");

        Assert.NotEqual(Original, PolicyFile.Load(folder.Policy).Hash);
    }

    [Fact]
    public void A_closure_closes_the_day()
    {
        using var folder = new PolicyFolder().With("closures: [] #", "closures: [{ date: 2026-12-31, reason: Year-end closing }] #");

        Assert.Contains(new LocalDate(2026, 12, 31), PolicyFile.Load(folder.Policy).Calendar.ClosedOn);
    }
}
