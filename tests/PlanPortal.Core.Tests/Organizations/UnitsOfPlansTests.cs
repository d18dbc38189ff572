using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Inspection;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Tests.Drafting.Meaning;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Organizations;

/// <summary>The names as whole plans write them, against the list that such a body has.</summary>
public class UnitsOfPlansTests
{
    [Theory]
    [InlineData("04-markdown-ward")]
    [InlineData("05-appendix-tasks")]
    [InlineData("07-hard-lines")]
    [InlineData("08-sub-heading-leads")]
    [InlineData("09-letters-two-row-head")]
    [InlineData("10-rural")]
    public void Nobody_has_to_settle_a_name_of_the_samples(string sample) => Assert.Equal([], Unsettled(SampleMeanings.Text(sample)));

    [SharedPlanTheory]
    [InlineData("000_f292d37b179422b7.txt", "các tổ công nghệ số cộng đồng")]
    [InlineData("001_1d584dd7519295be.txt", "Các cơ quan, đơn vị liên quan")]
    [InlineData("002_97d8880a4f9800cf.txt", "các cơ quan, đơn vị có liên quan; Sở Khoa học và Công nghệ")]
    public void Of_a_real_plan_only_those_whom_no_list_holds_are_left(string file, string left) =>
        Assert.Equal(left, string.Join("; ", Unsettled(File.ReadAllText(SharedPlans.Path(file)))));

    private static string[] Unsettled(string text)
    {
        var plan = PlanReader.Read(text);
        var directory = TypicalOf(PlanInspection.From(plan).Issuer!.Canonical);
        var meaning = PlanMeaning.Of(plan);
        var names = meaning.Tasks.SelectMany(t => t.Lead.Concat(t.Cooperating)).Concat(meaning.UnitDuties.Select(d => d.Unit)).ToList();
        Assert.NotEmpty(names);
        return [.. names.SelectMany(directory.Resolve).Where(m => m.Kind is UnitMatchKind.None or UnitMatchKind.Ambiguous).Select(m => m.Name).Distinct()];
    }

    /// <summary>What the law gives a commune or ward since 2025, with its villages, schools and associations.</summary>
    private static UnitDirectory TypicalOf(string issuer)
    {
        var ward = issuer.Contains("phường", StringComparison.Ordinal);
        var level = ward ? "phường" : "xã";
        string[] places = ward ? ["Tổ dân phố 1", "Tổ dân phố 2"] : ["Thôn Trung", "Thôn Hạ", "Bản Cao"];
        return Directories.Of(
            issuer,
            [
                $"Văn phòng HĐND và UBND {level}", ward ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Trung tâm Phục vụ hành chính công", "Trung tâm Dịch vụ sự nghiệp công", "Trung tâm Dịch vụ công",
                $"Công an {level}", $"Ban Chỉ huy Quân sự {level}", "Trạm Y tế", "Trường THCS Nguyễn Du", "Trường Mầm non Hoa Mai", .. places,
                $"*Đảng ủy {level}", $"*Ủy ban Mặt trận Tổ quốc Việt Nam {level}", $"*Đoàn TNCS Hồ Chí Minh {level}", $"*Hội Liên hiệp Phụ nữ {level}", $"*Hội Nông dân {level}",
            ]);
    }
}
