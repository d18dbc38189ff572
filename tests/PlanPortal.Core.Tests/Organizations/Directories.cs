using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Tests.Organizations;

/// <summary>Lists of units of organizations that do not exist, mostly without aliases: what is found is found by the rules.</summary>
internal static class Directories
{
    public static UnitDirectory Commune { get; } = Of(
        "Ủy ban nhân dân xã Lũng Mây",
        "Văn phòng HĐND và UBND xã", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công xã", "Công an xã", "Ban Chỉ huy Quân sự xã", "Trạm Y tế xã",
        "Trường THCS Lũng Mây", "Trường Tiểu học Lũng Mây", "Trường Mầm non Lũng Mây",
        "Thôn Nà Hoa", "Thôn Nà Hóa", "Thôn Khe Sâu", "Bản Tân Lập", "Bản Lũng Mây",
        "*Đảng ủy xã", "*Ủy ban Mặt trận Tổ quốc Việt Nam xã", "*Đoàn TNCS Hồ Chí Minh xã", "*Hội Liên hiệp Phụ nữ xã", "*Hội Nông dân xã", "*Hội Cựu chiến binh xã", "*Hội Người cao tuổi xã");

    /// <summary>Where two units share letters, a level or a name.</summary>
    public static UnitDirectory Ward { get; } = Of(
        "UBND phường Bến Ngự",
        "Văn phòng HĐND và UBND phường", "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Văn hóa - Xã hội", "Phòng Khoa học", "Phòng Kế hoạch", "Công an phường", "Trung tâm Dịch vụ công",
        "Trường THCS Bến Ngự", "Trường THCS Lê Lợi", "Trường Tiểu học Kim Đồng", "Tổ dân phố số 1", "Tổ dân phố số 2", "Tổ dân phố số 12", "*Ủy ban MTTQ Việt Nam phường", "*Hội LHPN phường", "*Công đoàn phường");

    public static UnitDirectory Province { get; } = Of(
        "Ủy ban nhân dân tỉnh Vân Sa",
        "Văn phòng UBND tỉnh", "Sở Nội vụ", "Sở Tài chính", "Sở Y tế", "Sở Nông nghiệp và Môi trường", "Thanh tra tỉnh", "Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "UBND xã Khe Lim", "UBND xã Đồng Sim", "UBND phường Bến Ngự",
        "*Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh");

    public static UnitDirectory School { get; } = Of(
        "Trường THCS Hoa Sen", "Ban Giám hiệu", "Tổ Toán - Tin", "Tổ Ngữ văn", "Tổ Văn phòng", "Giáo viên chủ nhiệm", "Công đoàn trường", "Liên đội", "Thư viện");

    /// <summary>A star marks a body outside; ids follow the order, from 1.</summary>
    public static UnitDirectory Of(string organization, params string[] names) =>
        new(names.Select((n, i) => new DirectoryUnit(i + 1, n.TrimStart('*'), n.StartsWith('*'), [])), organization);

    /// <summary>What a name came to, in words: <c>Phòng Kinh tế; các thôn = Thôn Nà Hoa, …</c>; unknown parts with a question mark.</summary>
    public static string Told(this UnitDirectory directory, string written) =>
        string.Join("; ", directory.Resolve(written).Select(m => m.Kind switch
        {
            UnitMatchKind.One => directory.Name(m.UnitIds[0]),
            UnitMatchKind.Group => $"{m.Name} = {string.Join(", ", m.UnitIds.Select(directory.Name))}",
            UnitMatchKind.Ambiguous => $"{m.Name} ≈ {string.Join(", ", m.UnitIds.Select(directory.Name))}",
            _ => m.Name + "?",
        }));

    public static string Name(this UnitDirectory directory, int id) => directory.Units.Single(u => u.Id == id).Name;
}
