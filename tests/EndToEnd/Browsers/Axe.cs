using System.Text.Json;
using Kyndof.Workflows.EndToEnd.Hosting;
using Microsoft.Playwright;

namespace Kyndof.Workflows.EndToEnd.Browsers;

/// <summary>Looks for what keeps people out of a page (WCAG 2.2, A and AA).</summary>
internal static class Axe
{
    // Left out: the marks Fluent's keeper of the focus puts around a group; they hand the focus on at once, and nobody ever stands on one.
    private const string Run = """
        async () => (await axe.run({ exclude: [['[data-tabster-dummy]']] }, {
          iframes: false,
          resultTypes: ['violations'],
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        })).violations.map(found => ({
          rule: found.id,
          help: found.help,
          places: found.nodes.slice(0, 5).map(node => node.target.join(' ') + '\n      ' + node.html.slice(0, 200) + '\n      ' + (node.failureSummary ?? '').replaceAll('\n', ' ')),
        }))
        """;

    private static readonly Lazy<string> Script = new(static () => File.ReadAllText(BuiltPage.AxeScript));

    /// <param name="where">Named in the message of a failure.</param>
    public static async Task AssertNothingIsFoundAsync(IPage page, string where)
    {
        if (await FindAsync(page, where) is { } found) Assert.Fail(found);
    }

    /// <summary>What was found, rule by rule; null: nothing.</summary>
    public static async Task<string?> FindAsync(IPage page, string where)
    {
        await page.EvaluateAsync($"() => {{ if (!globalThis.axe) {{ {Script.Value}\n }} }}");
        var found = await page.EvaluateAsync<JsonElement>(Run);
        var lines = found.EnumerateArray().Select(Describe).ToList();
        return lines.Count == 0 ? null : $"{where}:\n{string.Join('\n', lines)}";
    }

    private static string Describe(JsonElement violation) =>
        $"  {violation.GetProperty("rule")}: {violation.GetProperty("help")}\n" + string.Join('\n', violation.GetProperty("places").EnumerateArray().Select(place => $"    {place}"));
}
