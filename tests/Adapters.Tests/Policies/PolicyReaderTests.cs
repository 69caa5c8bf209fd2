using Kyndof.Workflows.Adapters.Policies;
using Kyndof.Workflows.Orchestrations.Policies;

namespace Kyndof.Workflows.Adapters.Tests.Policies;

/// <summary>Edits read in place of files.</summary>
public sealed class PolicyReaderTests
{
    [Fact]
    public void Texts_that_were_read_give_the_same_policy_when_the_files_have_changed()
    {
        using var folder = new PolicyFolder();
        var reader = new FilePolicyReader(folder.Policy);
        var read = reader.Read(new PolicyEdit());
        Assert.Equal(["holidays/kr.yaml", "kyndof/forms/loop-check.yaml", "kyndof/forms/post-order.yaml", "kyndof/forms/transition-check.yaml", "kyndof/rabsic.yaml"], read.Texts!.Beside.Keys.Order(StringComparer.Ordinal));

        folder.With("    two: PT2H #", "    two: PT3H #");
        Assert.Equal(read.Policy!.Hash, reader.Read(new PolicyEdit(), read.Texts).Policy!.Hash);
        Assert.NotEqual(read.Policy.Hash, reader.Read(new PolicyEdit()).Policy!.Hash);
        Assert.Equal(PolicyFile.Load(folder.Policy).Hash, reader.Read(new PolicyEdit()).Policy!.Hash);
    }

    [Fact]
    public void What_an_edit_brings_stands_in_for_its_part_alone_and_faults_name_that_part()
    {
        using var folder = new PolicyFolder();
        var holidays = File.ReadAllText(folder.Holidays).Replace("country: KR", "country: Korea", StringComparison.Ordinal);
        var rabsic = File.ReadAllText(folder.Rabsic).Replace("accountable: [cs-lead]", "accountable: [nobody]", StringComparison.Ordinal);

        var faults = new FilePolicyReader(folder.Policy).Read(new PolicyEdit(Rabsic: rabsic, Holidays: holidays)).Faults;
        Assert.Equal(["holidays/kr.yaml", "kyndof/rabsic.yaml"], faults.Select(fault => fault.File).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(faults, fault => fault.Key == "country" && fault.Line > 0);
    }
}
