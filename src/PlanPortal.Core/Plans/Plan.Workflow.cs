using PlanPortal.Core.Drafting;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Core.Registers;

namespace PlanPortal.Core.Plans;

/// <summary>
/// Draft → UnderReview → FormatCheck → AwaitingSignature → Issued → Closed, with Returned, Recalled and Superseded
/// (DESIGN 4; decree 30/2020, articles 10 to 13 and 18). Every act has a question (<c>WhyNot…</c>: the named reason why
/// this person may not do it now, or null) and a verb that refuses with that reason.
/// </summary>
public sealed partial class Plan
{
    public Refusal? WhyNotEdit(Person by) => WhyNotMember(by) ?? State switch
    {
        PlanState.Draft or PlanState.Returned => WhyNotDrafter(by),
        PlanState.UnderReview => WhyNotHead(by),
        PlanState.FormatCheck => WhyNotOffice(by),
        PlanState.AwaitingSignature => WhyNotSigner(by),
        _ => Refusal.WrongState,
    };

    /// <summary>
    /// Changes the text. Under way, the text before and after are both kept, and changed words take the plan back to
    /// the step that must see it again (article 11): after approval of the content to the head of the unit, before the
    /// signature to the office. Changes of spacing and emphasis alone do not.
    /// </summary>
    public void Edit(string text, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotEdit(by));
        if (text == Text)
        {
            return;
        }

        var wordsChanged = !Wording.IsSame(Text, text);
        Write(text, at);
        if (!State.IsUnderWay())
        {
            Record(ActKind.PlanEdited, by, at);
            return;
        }

        KeepVersion(by, at, VersionOccasion.EditedUnderWay);
        Record(ActKind.PlanEdited, by, at);
        if (wordsChanged && State != PlanState.UnderReview)
        {
            var back = State == PlanState.FormatCheck ? PlanState.UnderReview : PlanState.FormatCheck;
            Record(ActKind.PlanSentBackByEdit, by, at, $"Nội dung đã sửa sau khi duyệt; chuyển lại bước “{back.Name()}”.");
            MoveTo(back, at);
        }
    }

    public Refusal? WhyNotSubmit(Person by) =>
        WhyNotMember(by)
        ?? (State is PlanState.Draft or PlanState.Returned ? WhyNotDrafter(by) : Refusal.WrongState)
        ?? WhyNotWhole();

    /// <summary>Hands the plan in for review, to be signed by <paramref name="signer"/>.</summary>
    public void Submit(Person signer, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotSubmit(by) ?? WhyNotToBeSignedBy(signer));
        (SignerId, Signer) = (signer.Id, signer);
        KeepVersion(by, at, VersionOccasion.Submitted);
        Record(ActKind.PlanSubmitted, by, at);
        MoveTo(PlanState.UnderReview, at);
    }

    public Refusal? WhyNotTakeBack(Person by) =>
        WhyNotMember(by) ?? WhyNotIn(PlanState.UnderReview) ?? WhyNotDrafter(by);

    /// <summary>The drafter takes it back before anybody approved it.</summary>
    public void TakeBack(Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotTakeBack(by));
        Record(ActKind.PlanTakenBack, by, at);
        MoveTo(PlanState.Draft, at);
    }

    public Refusal? WhyNotApproveContent(Person by) =>
        WhyNotMember(by) ?? WhyNotIn(PlanState.UnderReview) ?? WhyNotHead(by) ?? WhyNotTwice(by, DrafterId) ?? WhyNotWhole();

    /// <summary>The head of the unit answers for the content (article 10).</summary>
    public void ApproveContent(Person by, DateTime at, string? remark = null)
    {
        ActRefusedException.ThrowIf(WhyNotApproveContent(by));
        Record(ActKind.ContentApproved, by, at, remark);
        MoveTo(PlanState.FormatCheck, at);
        ReviewerId = by.Id;
    }

    public Refusal? WhyNotPassFormat(Person by) =>
        WhyNotMember(by) ?? WhyNotIn(PlanState.FormatCheck) ?? WhyNotOffice(by) ?? WhyNotWhole();

    /// <summary>The office answers for the format (article 12).</summary>
    public void PassFormat(Person by, DateTime at, string? remark = null)
    {
        ActRefusedException.ThrowIf(WhyNotPassFormat(by));
        Record(ActKind.FormatPassed, by, at, remark);
        MoveTo(PlanState.AwaitingSignature, at);
        FormatCheckerId = by.Id;
    }

    public Refusal? WhyNotReturn(Person by) => WhyNotMember(by) ?? State switch
    {
        PlanState.UnderReview => WhyNotHead(by),
        PlanState.FormatCheck => WhyNotOffice(by),
        PlanState.AwaitingSignature => WhyNotSigner(by),
        _ => Refusal.WrongState,
    };

    /// <summary>Sends it back to the drafter with a reason.</summary>
    public void Return(string reason, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotReturn(by) ?? WhyNotReason(reason));
        MoveTo(PlanState.Returned, at, Record(ActKind.PlanReturned, by, at, reason).Detail);
    }

    public Refusal? WhyNotAssignSigner(Person by) =>
        WhyNotMember(by)
        ?? (State is PlanState.FormatCheck or PlanState.AwaitingSignature ? WhyNotOffice(by) : Refusal.WrongState);

    /// <summary>The office hands a plan under way to another leader, for example while the first is away.</summary>
    public void AssignSigner(Person signer, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotAssignSigner(by) ?? WhyNotToBeSignedBy(signer));
        (SignerId, Signer) = (signer.Id, signer);
        Record(ActKind.SignerAssigned, by, at, signer.FullName);
        (WaitingSince, ChangedAt, Version) = (at, at, Guid.NewGuid());
    }

    public Refusal? WhyNotSign(Person by) =>
        WhyNotMember(by)
        ?? WhyNotIn(PlanState.AwaitingSignature)
        ?? WhyNotSigner(by)
        ?? WhyNotTwice(by, DrafterId)
        ?? WhyNotTwice(by, ReviewerId)
        ?? WhyNotWhole();

    /// <summary>
    /// Signs: takes the next number of the register and today's date (in Vietnam), freezes text, what was read from it,
    /// PDF and DOCX, gives the work to the units, and enters the document in the register. All of it belongs into one
    /// transaction.
    /// </summary>
    /// <param name="units">The units to whom the plan gives work; every name in it must be settled.</param>
    /// <param name="print">Prints the official document with the number and date it is given.</param>
    public RegisterEntry Sign(Person by, Register register, UnitDirectory units, PlanPrinter print, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotSign(by) ?? (register.OrganizationId != OrganizationId ? Refusal.AnotherOrganization : null));
        var reading = IsReport ? null : SettledReading.Of(this, units);
        ActRefusedException.ThrowIf(reading?.Unsettled.Any() == true ? Refusal.UnitsUnsettled : null);
        var date = VietnamTime.DayOf(at);
        var number = register.Next(date);
        (Number, IssuedOn, Year) = (number, date, register.Year);
        KeepVersion(by, at, VersionOccasion.Issued);
        Document = new IssuedDocument(OrganizationId, print(this, new IssueStamp(number, date)));
        Record(ActKind.PlanSigned, by, at, $"Số {NumberAndSymbol}, SHA-256 của PDF: {Document.PdfHash}");
        SearchText = VietnameseText.FoldForSearch($"{NumberAndSymbol}\n{by.FullName}\n{Text}");
        MoveTo(PlanState.Issued, at);
        if (reading is not null)
        {
            GiveOut(reading);
            work.AddRange(WorkOpening.Missing(this, new HashSet<(int, DateOnly?)>(), date));
        }

        return new RegisterEntry(register, this, number, date, by.FullName, string.Join("; ", (reading?.Text ?? Read()).Ending.Recipients));
    }

    /// <summary>Says something about the plan, for all who see it.</summary>
    public void Remark(string words, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotMember(by) ?? WhyNotReason(words));
        Record(ActKind.Remarked, by, at, words);
    }

    private void MoveTo(PlanState state, DateTime at, string? reason = null)
    {
        (State, Reason, WaitingSince) = (state, reason, at);
        if (state is PlanState.Draft or PlanState.Returned or PlanState.UnderReview)
        {
            (ReviewerId, FormatCheckerId) = (null, null);
        }
        else if (state == PlanState.FormatCheck)
        {
            FormatCheckerId = null;
        }

        Touch(at);
    }
}
