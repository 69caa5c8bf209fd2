using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Adapters.Policies.Outlines;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Policies.Views;
using NodaTime;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>The shipped policy as people read it.</summary>
public sealed class PolicyOutlineTests
{
    private static readonly PolicyTexts Texts = new FilePolicyReader(PolicyFolder.InRepository("kyndof.yaml")).Read(new PolicyEdit()).Texts!;
    private static readonly PolicyOutline Outline = new PolicyOutliner("kyndof.yaml").Outline(Texts);

    [Theory]
    [InlineData("orders", "orders.confirmWithin", "PT4H", "ORD-1", "ORD-1: elapsed time from placing to the confirmation")]
    [InlineData("orders", "orders.milestoneWithinDays", "0", "ORD-2 ORD-3 ORD-4 ORD-5", "ORD-2 to ORD-5: business days after the milestone; 0 is the same day")]
    [InlineData("issues", "issues.tiers.vipTwo", "PT1H", "ruling 16", "ruling 16")]
    [InlineData("issues", "issues.warnAt", "50, 80", "ESC-5 assumed", "ESC-5: percent of a target used up when its owner is reminded, assumed")]
    [InlineData("issues", "issues.kinds.rushOrder", "tier: 2, rule: ESC-2, decision: rush-order-coordination, flagged: [operations]", "RAB-4 ESC-2 ESC-1", "RAB-4")]
    [InlineData("issues", "issues.slack", "urgent: #cs-urgent, general: #cs-general", "CHN-4", "CHN-4: emergencies only, and routine coordination; keep the quotes")]
    [InlineData("calendar", "calendar.hours.friday", "09:00-18:00", "ruling 5", null)]
    [InlineData("general", "version", null, "", null)]
    [InlineData("forms.post-order", "formIds", null, "FBK-1", null)]
    public void A_value_has_its_rules_and_its_comment(string section, string key, string? value, string rules, string? comment)
    {
        var entry = Outline.Sections.Single(known => known.Key == section).Entries.Single(known => known.Key == key);
        if (value is not null) Assert.Equal(value, entry.Value);
        Assert.Equal(rules, string.Join(' ', entry.RuleIds));
        if (comment is not null) Assert.Equal(comment, entry.Comment);
    }

    [Fact]
    public void Every_entry_names_the_line_it_stands_on()
    {
        var files = Texts.Beside.Append(new("kyndof.yaml", Texts.Policy)).ToDictionary(file => file.Key, file => file.Value.Split('\n'), StringComparer.Ordinal);
        foreach (var entry in Outline.Sections.SelectMany(section => section.Entries))
        {
            var last = entry.Key.Split('.')[^1].Split('[')[0];
            var line = files[entry.File][entry.Line - 1];
            Assert.True(line.Contains($"{last}:", StringComparison.Ordinal) || line.TrimStart().StartsWith("- ", StringComparison.Ordinal), $"{entry.File}:{entry.Line} {entry.Key}: {line}");
        }
    }

    [Fact]
    public void Sections_come_in_the_order_of_the_file_with_what_is_written_above_them()
    {
        Assert.Equal(["general", "sender", "team", "calendar", "orders"], Outline.Sections.Select(section => section.Key).Take(5));
        Assert.Equal("Business hours and closed days (ruling 5, assumed).", Outline.Sections.Single(section => section.Key == "calendar").Comment);
        Assert.Null(Outline.Sections.Single(section => section.Key == "orders").Comment);
    }

    [Fact]
    public void Holidays_say_whether_they_were_published()
    {
        Assert.Equal("설날", Outline.Holidays.Single(holiday => holiday.Date == new LocalDate(2026, 2, 17)).Name.Ko);
        Assert.False(Outline.Holidays.Single(holiday => holiday.Date == new LocalDate(2026, 2, 17)).Projected);
        Assert.True(Outline.Holidays.Single(holiday => holiday.Date == new LocalDate(2035, 12, 25)).Projected);
        Assert.Empty(Outline.Closures);
    }
}
