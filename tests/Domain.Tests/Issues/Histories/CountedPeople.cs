using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Kyndof.Workflows.Domain.Tests.Issues.Histories;

/// <summary>Every deadline asks for somebody: a round that asks without end is found out here.</summary>
internal sealed class CountedPeople(IReadOnlyDictionary<string, string> people) : IReadOnlyDictionary<string, string>
{
    private const int Most = 20_000;
    private int asked;

    public int Count => people.Count;

    public IEnumerable<string> Keys => people.Keys;

    public IEnumerable<string> Values => people.Values;

    public string this[string key] => people[key];

    public bool ContainsKey(string key) => people.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        Assert.True(++asked < Most, "One round decides without end.");
        return people.TryGetValue(key, out value);
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => people.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
