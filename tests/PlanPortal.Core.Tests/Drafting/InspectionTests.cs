using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Inspection;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Drafting;

public class InspectionTests
{
    public static TheoryData<string> SampleNames => [.. SamplePlans.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Understands_a_plan_as_its_key_says(string name)
    {
        var sample = SamplePlans.Named(name);
        AnswerKey.Agrees(sample.Key, PlanInspection.From(PlanReader.Read(sample.Text)));
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Understands_the_same_after_writing(string name)
    {
        var sample = SamplePlans.Named(name);
        var plan = PlanReader.Read(PlanWriter.Write(PlanReader.Read(sample.Text)));
        AnswerKey.Agrees(sample.Key, PlanInspection.From(plan));
    }

    [SharedPlanTheory]
    [InlineData("000_f292d37b179422b7")]
    [InlineData("001_1d584dd7519295be")]
    [InlineData("002_97d8880a4f9800cf")]
    public void Understands_a_real_plan_as_its_key_says(string name)
    {
        var got = PlanInspection.From(PlanReader.Read(File.ReadAllText(SharedPlans.Path(name + ".txt"))));
        AnswerKey.Agrees(File.ReadAllText(SharedPlans.Path(name + ".key.json")), got);
    }

    [Theory]
    [InlineData("UBND XÃ AN BÌNH", "PHÒNG KINH TẾ", "Phòng Kinh tế ban hành Kế hoạch như sau:", "Phòng Kinh tế xã An Bình")]
    [InlineData("ỦY BAN MTTQ VIỆT NAM TỈNH LAM SƠN", "BAN THƯỜNG TRỰC", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Lam Sơn xây dựng Kế hoạch như sau:", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lam Sơn")]
    [InlineData("UBND XÃ AN BÌNH", "TRƯỜNG THCS LAM SƠN", "Căn cứ tình hình thực tế, nhà trường xây dựng Kế hoạch như sau:", "Trường THCS Lam Sơn")]
    [InlineData("UBND PHƯỜNG AN BÌNH", "VĂN PHÒNG HĐND VÀ UBND", "Văn phòng HĐND và UBND phường xây dựng Kế hoạch như sau:", "Văn phòng HĐND và UBND phường An Bình")]
    [InlineData("UBND TỈNH AN BÌNH", "SỞ NỘI VỤ", "Sở Nội vụ ban hành Kế hoạch như sau:", "Sở Nội vụ tỉnh An Bình")]
    [InlineData("UBND XÃ AN BÌNH", "TRƯỜNG THCS LÊ LỢI", "Trường THCS Lê Lợi ban hành Kế hoạch như sau:", "Trường THCS Lê Lợi")]
    public void A_body_that_every_place_has_is_named_with_its_place(string superior, string issuer, string enacting, string canonical)
    {
        var plan = PlanReader.Read($"{superior}\n{issuer}\nSố: 1/KH\nKẾ HOẠCH\nNăm 2026\n\n{enacting}\nI. NỘI DUNG");
        Assert.Equal(canonical, PlanInspection.From(plan).Issuer?.Canonical);
    }

    [Fact]
    public void The_sentence_that_issues_the_plan_is_told_from_documents_that_issue_others()
    {
        var plan = PlanReader.Read("KẾ HOẠCH\nNăm 2026\n\nThực hiện Quyết định số 5/QĐ-TTg ngày 04/12/2025 của Thủ tướng Chính phủ về việc ban hành Chiến lược, UBND xã An Bình ban hành Kế hoạch như sau:\nI. NỘI DUNG");
        var read = PlanInspection.From(plan);
        Assert.Equal("UBND xã An Bình ban hành Kế hoạch như sau:", read.Enacting);
        Assert.Equal(["5/QĐ-TTg"], read.LegalBases.Single().Documents.Select(d => d.No));
    }

    [Theory]
    [InlineData("KINH PHÍ THỰC HIỆN")]
    [InlineData("NGUỒN VỐN")]
    [InlineData("DỰ KIẾN NGUỒN VỐN THỰC HIỆN")]
    public void What_stands_under_a_heading_about_money_is_the_budget(string heading) =>
        Assert.Equal(["Ngân sách xã."], PlanInspection.From(PlanReader.Read($"I. NỘI DUNG\n- Trồng cây.\nII. {heading}\n- Ngân sách xã.\nIII. TỔ CHỨC THỰC HIỆN\n- Trồng cây.")).Budget.Paragraphs);

    [Fact]
    public void Without_a_heading_about_money_the_sentences_about_it_are_the_budget() =>
        Assert.Equal(["Kinh phí do ngân sách xã bảo đảm."], PlanInspection.From(PlanReader.Read("I. TỔ CHỨC THỰC HIỆN\n1. Kinh phí do ngân sách xã bảo đảm.\n2. Các thôn trồng cây.")).Budget.Paragraphs);
}
