using Kyndof.Workflows.EndToEnd.Browsers;
using Microsoft.Playwright;

namespace Kyndof.Workflows.EndToEnd.Pages;

/// <summary>A part of the page as a person finds it: by role and name, in their language.</summary>
internal abstract class PageObject(Visit visit)
{
    protected Visit Visit => visit;

    protected IPage Page => visit.Page;

    protected string Language => visit.Visitor.Language;

    /// <summary>The word the visitor reads.</summary>
    protected string Say(string en, string ko) => Language == "ko" ? ko : en;

    protected ILocator Heading(string en, string ko) => Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = Say(en, ko) });

    protected ILocator Button(string en, string ko) => Page.GetByRole(AriaRole.Button, new() { Name = Say(en, ko), Exact = true });

    protected static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
