using System.Security.Cryptography;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Registers;
using PlanPortal.Testing;
using static PlanPortal.Core.Tests.Plans.DraftTests;

namespace PlanPortal.Core.Tests.Plans;

public class SigningTests
{
    private readonly Commune commune = A.Commune();

    [Fact]
    public void Signing_numbers_dates_freezes_and_registers_in_one_act()
    {
        Plan plan = A.Plan.In(commune).About("Trồng cây xanh năm 2026").ThatPassedTheFormatCheck();
        var register = commune.RegisterOf(2026);

        var entry = plan.Sign(commune.Chair, register, commune.Directory, Printing.Plainly, Moments.Morning);

        Assert.Equal((PlanState.Issued, "01/KH-UBND"), (plan.State, plan.NumberAndSymbol));
        Assert.Equal(new IssueStamp(1, new DateOnly(2026, 3, 2)), plan.Stamp);
        Assert.Equal((register, plan, 1, 2026), (entry.Register, entry.Plan, entry.Number, entry.Year));
        Assert.Equal("01/KH-UBND", entry.NumberAndSymbol);
        Assert.Equal(("Trồng cây xanh năm 2026", "KẾ HOẠCH"), (entry.Subject, entry.TypeName));
        Assert.Equal((new DateOnly(2026, 3, 2), "Phan Thế Đoàn"), (entry.DocumentDate, entry.SignerName));
        Assert.Equal("Đảng ủy xã; Các thôn, bản; Lưu: VT, VHXH", entry.Recipients);
        Assert.Equal((2, VersionOccasion.Issued, plan.Text), (plan.Versions[^1].No, plan.Versions[^1].Occasion, plan.Versions[^1].Text));
    }

    [Fact]
    public void The_frozen_document_is_the_one_printed_with_number_and_date_and_its_hash_is_in_the_record()
    {
        Plan plan = A.Plan.In(commune).ThatPassedTheFormatCheck();
        plan.Sign(commune.Chair, commune.RegisterOf(2026), commune.Directory, Printing.Plainly, Moments.Morning);
        var printed = Printing.Plainly(plan, new IssueStamp(1, new DateOnly(2026, 3, 2)));

        Assert.Equal(printed.Pdf, plan.Document!.Pdf);
        Assert.Equal(printed.Docx, plan.Document.Docx);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(printed.Pdf)), plan.Document.PdfHash);
        var line = plan.Acts.Single(a => a.Kind == ActKind.PlanSigned);
        Assert.Contains(plan.Document.PdfHash, line.Detail, StringComparison.Ordinal);
        Assert.Contains("01/KH-UBND", line.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issued_plan_is_found_by_number_signer_and_words()
    {
        Plan plan = A.Plan.In(commune).About("Trồng cây xanh năm 2026").ThatWasSigned();

        Assert.All(
            ["01/KH-UBND", "Phan Thế Đoàn", "TRỒNG CÂY XANH", "trong cay xanh"],
            words => Assert.Contains(VietnameseText.FoldForSearch(words), plan.SearchText, StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_drafted_in_December_and_signed_in_January_gets_number_one_of_the_new_year()
    {
        var newYear = Moments.Utc(2026, 12, 31, 17, 0);
        Plan old = A.Plan.In(commune).BegunAt(Moments.Utc(2026, 12, 30)).ThatWasSigned();
        Plan plan = A.Plan.In(commune).BegunAt(Moments.Utc(2026, 12, 30)).ThatPassedTheFormatCheck();
        Assert.Equal((2026, 2026), (plan.Year, old.Year));

        plan.Sign(commune.Chair, commune.RegisterOf(2027), commune.Directory, Printing.Plainly, newYear);

        Assert.Equal((2027, 1, new DateOnly(2027, 1, 1)), (plan.Year, plan.Number, plan.IssuedOn));
    }

    [Fact]
    public void One_second_before_midnight_in_Vietnam_is_still_the_old_day()
    {
        Plan plan = A.Plan.In(commune).BegunAt(Moments.Utc(2026, 12, 30)).ThatPassedTheFormatCheck();

        plan.Sign(commune.Chair, commune.RegisterOf(2026), commune.Directory, Printing.Plainly, Moments.Utc(2026, 12, 31, 16, 59, 59));

        Assert.Equal(new DateOnly(2026, 12, 31), plan.IssuedOn);
    }

    [Fact]
    public void The_register_of_the_wrong_year_or_of_another_body_gives_no_number()
    {
        Plan plan = A.Plan.In(commune).ThatPassedTheFormatCheck();

        Assert.Equal(Refusal.DateBeforeLastNumber, SignIn(commune.RegisterOf(2025)));
        Assert.Equal(Refusal.DateBeforeLastNumber, SignIn(commune.RegisterOf(2027)));
        Assert.Equal(Refusal.AnotherOrganization, SignIn(A.NeighbouringCommune().RegisterOf(2026)));
        Assert.Equal((PlanState.AwaitingSignature, (int?)null, (IssuedDocument?)null), (plan.State, plan.Number, plan.Document));

        Refusal SignIn(Register register) =>
            RefusalOf(() => plan.Sign(commune.Chair, register, commune.Directory, Printing.Plainly, Moments.Morning));
    }

    [Fact]
    public void Versions_are_numbered_without_gaps_through_returns_edits_and_signing()
    {
        Plan plan = A.Plan.In(commune).ThatWasReturned("Sửa mốc thời gian.");
        plan.Edit(plan.Text + "\n\nMột.", commune.Specialist, Moments.Morning);
        plan.Submit(commune.Chair, commune.Specialist, Moments.Morning);
        plan.Edit(plan.Text + "\n\nHai.", commune.Head, Moments.Morning);
        plan.ApproveContent(commune.Head, Moments.Morning);
        plan.PassFormat(commune.Officer, Moments.Morning);
        plan.Sign(commune.Chair, commune.RegisterOf(2026), commune.Directory, Printing.Plainly, Moments.Morning);

        Assert.Equal([1, 2, 3, 4], plan.Versions.Select(v => v.No));
        Assert.Equal(
            [VersionOccasion.Submitted, VersionOccasion.Submitted, VersionOccasion.EditedUnderWay, VersionOccasion.Issued],
            plan.Versions.Select(v => v.Occasion));
        Assert.Equal(4, plan.VersionCount);
        Assert.Equal(plan.Versions[2].Text, plan.Versions[3].Text);
    }
}
