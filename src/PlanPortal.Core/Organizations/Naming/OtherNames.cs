namespace PlanPortal.Core.Organizations.Naming;

/// <summary>Names that a unit goes by without anybody having to say so.</summary>
internal static class OtherNames
{
    private static readonly NameWord[] Office = NameWord.Of("văn phòng");
    private static readonly NameWord[] Council = NameWord.Of("hội đồng nhân dân");
    private static readonly NameWord[] Committee = NameWord.Of("ủy ban nhân dân");
    private static readonly NameWord[] YouthUnion = NameWord.Of("đoàn thanh niên");
    private static readonly NameWord[] Union = NameWord.Of("đoàn");
    private static readonly NameWord[] Military = NameWord.Of("ban chỉ huy quân sự");
    private static readonly NameWord[] School = NameWord.Of("trường");

    private static readonly NameWord[][] Stages = [.. new[] { "mầm non", "mẫu giáo", "tiểu học", "trung học cơ sở", "trung học phổ thông" }.Select(NameWord.Of)];

    /// <summary>What else a school is called with its whole name: <c>THCS Hoa Sen</c>.</summary>
    public static NameWord[]? WithoutSchool(NameWord[] name) =>
        name.Length > 2 && Is(name[..1], School) && Array.Exists(Stages, s => name.AsSpan(1).StartsWith(s)) ? name[1..] : null;

    /// <param name="name">Canonical, without the organization's level and place.</param>
    public static IEnumerable<NameWord[]> Of(NameWord[] name)
    {
        if (Is(name, [.. Office, .. Council, .. Committee]) || Is(name, [.. Office, .. Committee]) || Is(name, Office))
        {
            yield return [.. Office, .. Council, .. Committee];
            yield return [.. Office, .. Committee, .. Council];
            yield return [.. Office, .. Committee];
            yield return Office;
        }
        else if (Is(name, YouthUnion) || Is(name, Union))
        {
            yield return YouthUnion;
            yield return Union;
        }
        else if (Is(name, Military) || Is(name, Military[1..]) || Is(name, Military[3..]))
        {
            yield return Military;
            yield return Military[1..];
            yield return Military[3..];
        }

        foreach (var stage in Stages)
        {
            if (name.AsSpan().StartsWith([.. School, .. stage]) || name.AsSpan().StartsWith(stage))
            {
                yield return [.. School, .. stage];
                yield return stage;
            }
        }
    }

    /// <summary>
    /// True where the rest of a name can only mean the unit: <c>Văn hóa - Xã hội</c>, <c>Gò Sến</c>; not
    /// <c>Người cao tuổi</c>, who are people before they are an association.
    /// </summary>
    public static bool MayLoseItsKind(UnitKind kind, int words) => kind switch
    {
        UnitKind.Department or UnitKind.Settlement => words > 1,
        UnitKind.School => words > 1,
        UnitKind.Committee => words > 1,
        UnitKind.Center => words > 2,
        _ => false,
    };

    /// <summary>
    /// True where the letters of the rest mean the unit: <c>CCB</c>. Not those of an office, which are the bodies that it
    /// serves (<c>UBND</c>), nor a village's, nor two of an association's (<c>ND</c> is also <c>Nhân dân</c>).
    /// </summary>
    public static bool MayLoseItsKindInLetters(UnitKind kind, int words) => kind switch
    {
        UnitKind.Office or UnitKind.Committee or UnitKind.Party or UnitKind.Settlement or UnitKind.Other => false,
        UnitKind.Association => words > 2,
        _ => true,
    };

    private static bool Is(NameWord[] name, NameWord[] other) => name.AsSpan().SequenceEqual(other);
}
