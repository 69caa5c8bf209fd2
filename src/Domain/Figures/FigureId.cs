namespace Kyndof.Workflows.Domain.Figures;

/// <summary>The figures there are.</summary>
public enum FigureId
{
    /// <summary>FBK-2.</summary>
    Csat,

    /// <summary>Ruling 4.</summary>
    Nps,

    /// <summary>FBK-2.</summary>
    ResponseRate,

    /// <summary>SLA-1, SLA-2.</summary>
    FirstResponseInHours,

    /// <summary>SLA-1, ruling 6.</summary>
    FirstResponseOutside,

    /// <summary>SLA-4.</summary>
    Resolution,

    /// <summary>ESC-1.</summary>
    TierOne,

    /// <summary>ESC-2.</summary>
    TierTwo,

    /// <summary>ESC-3.</summary>
    TierThree,

    /// <summary>ESC-4.</summary>
    TierFour,

    /// <summary>ESC-6, ruling 2.</summary>
    BeyondCs,

    /// <summary>ORD-9.</summary>
    Proactivity,

    /// <summary>FBK-5.</summary>
    LoopClosure,
}

/// <summary>What a figure is counted in.</summary>
public enum FigureUnit
{
    /// <summary>1 to 5.</summary>
    Score,

    /// <summary>0 to 100.</summary>
    Percent,
    Minutes,

    /// <summary>−100 to 100.</summary>
    Points,
}
