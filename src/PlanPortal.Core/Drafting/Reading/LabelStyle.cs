namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Families of labels, from the outermost. Letters and bracketed numbers nest as they come.</summary>
internal enum LabelStyle
{
    Part,
    Chapter,
    Section,
    UpperLetter,
    Roman,
    Article,
    Number,
    Dotted,
    Bracketed,
    Letter,
    Bullet,
}
