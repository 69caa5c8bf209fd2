using Kyndof.Workflows.Adapters.Policies.Surveys;
using Kyndof.Workflows.Adapters.Policies.Yaml;
using Kyndof.Workflows.Domain.Calendars;
using Kyndof.Workflows.Orchestrations.Policies;
using Kyndof.Workflows.Orchestrations.Policies.Views;
using NodaTime.Text;

namespace Kyndof.Workflows.Adapters.Policies.Outlines;

/// <summary>Reads the YAML of a policy for people: every value with its rule, its comment and its line.</summary>
/// <param name="file">Name of the policy file, e.g. <c>kyndof.yaml</c>.</param>
public sealed class PolicyOutliner(string file) : IPolicyOutliner
{
    private const string General = "general";

    public PolicyOutline Outline(PolicyTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (YamlReader.Read(texts.Policy) is not YamlSection root) return PolicyOutline.Empty;
        var calendar = root.Find("calendar") as YamlSection;
        var holidays = calendar?.Find("holidays") is YamlScalar name ? texts.Beside.GetValueOrDefault($"holidays/{name.Text}.yaml") : null;
        return new PolicyOutline(
            [.. SectionsOf(root, texts.Policy), .. Forms(root, texts)],
            holidays is null ? [] : HolidaysOf(holidays),
            ClosuresOf(calendar?.Find("closures")),
            root.Find("rabsic") is YamlScalar rabsic ? texts.Beside.GetValueOrDefault(rabsic.Text) : null,
            holidays);
    }

    private IEnumerable<PolicySection> SectionsOf(YamlSection root, string text)
    {
        var source = new OutlineSource(file, text);
        yield return new PolicySection(General, null, [.. root.Entries.Where(entry => entry.Value is YamlScalar).SelectMany(entry => source.EntriesOf("", entry, PolicyTable.Policy))]);
        foreach (var entry in root.Entries.Where(entry => entry.Value is not YamlScalar))
            yield return new PolicySection(entry.Key.Text, source.CommentAbove(entry.Key.Line), [.. source.EntriesOf("", entry, PolicyTable.Policy)]);
    }

    /// <summary>The forms the policy names, each a section of its own.</summary>
    private static IEnumerable<PolicySection> Forms(YamlSection root, PolicyTexts texts)
    {
        if ((root.Find("surveys") as YamlSection)?.Find("forms") is not YamlSection forms) yield break;
        foreach (var form in forms.Entries)
        {
            if (form.Value is not YamlScalar path || texts.Beside.GetValueOrDefault(path.Text) is not { } text || YamlReader.Read(text) is not YamlSection answers) continue;
            var source = new OutlineSource(path.Text, text);
            yield return new PolicySection($"forms.{form.Key.Text}", source.CommentAbove(answers.Line), [.. answers.Entries.SelectMany(entry => source.EntriesOf("", entry, SurveyFormFile.Shape))]);
        }
    }

    private static IReadOnlyList<HolidayView> HolidaysOf(string text) =>
        [.. HolidayFile.Read(new PolicyReport("holidays", _ => text)).Select(dated => new HolidayView(dated.Holiday.Date, dated.Holiday.Name, dated.Status == HolidayStatus.Projected))];

    private static IReadOnlyList<ClosureView> ClosuresOf(YamlNode? closures) =>
    [
        .. from item in (closures as YamlList)?.Items.OfType<YamlSection>() ?? []
           let date = LocalDatePattern.Iso.Parse((item.Find("date") as YamlScalar)?.Text ?? "")
           where date.Success
           select new ClosureView(date.Value, (item.Find("reason") as YamlScalar)?.Text ?? ""),
    ];
}
