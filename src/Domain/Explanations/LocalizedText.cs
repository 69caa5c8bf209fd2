namespace Kyndof.Workflows.Domain.Explanations;

/// <summary>The same sentence in both languages of the product.</summary>
public sealed record LocalizedText(string En, string Ko)
{
    public string In(Language language) => language == Language.Ko ? Ko : En;
}

/// <summary>Languages the product writes (CHN-5).</summary>
public enum Language
{
    En,
    Ko,
}
