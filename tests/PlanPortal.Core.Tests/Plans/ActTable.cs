using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Plans;

/// <summary>An act on a plan: its question and its verb.</summary>
internal sealed record PlanAct(Func<Plan, Person, Refusal?> WhyNot, Action<Plan, Person, Commune> Do);

/// <summary>Who may do what when: the rules of DESIGN 4 and of articles 10 to 18, written down a second time.</summary>
internal static class ActTable
{
    private static readonly DateTime Now = Moments.Morning.DaysLater(1);

    public static readonly IReadOnlyDictionary<string, PlanAct> Acts = new Dictionary<string, PlanAct>
    {
        ["Edit"] = new((p, by) => p.WhyNotEdit(by), (p, by, _) => p.Edit(p.Text + "\n\nThêm một câu.", by, Now)),
        ["Submit"] = new((p, by) => p.WhyNotSubmit(by), (p, by, c) => p.Submit(c.Chair, by, Now)),
        ["TakeBack"] = new((p, by) => p.WhyNotTakeBack(by), (p, by, _) => p.TakeBack(by, Now)),
        ["ApproveContent"] = new((p, by) => p.WhyNotApproveContent(by), (p, by, _) => p.ApproveContent(by, Now)),
        ["PassFormat"] = new((p, by) => p.WhyNotPassFormat(by), (p, by, _) => p.PassFormat(by, Now)),
        ["Return"] = new((p, by) => p.WhyNotReturn(by), (p, by, _) => p.Return("Thiếu kinh phí.", by, Now)),
        ["AssignSigner"] = new((p, by) => p.WhyNotAssignSigner(by), (p, by, c) => p.AssignSigner(c.DeputyChair, by, Now)),
        ["Sign"] = new((p, by) => p.WhyNotSign(by), (p, by, c) => p.Sign(by, c.RegisterOf(2026), c.Directory, Printing.Plainly, Now)),
        ["Recall"] = new((p, by) => p.WhyNotRecall(by), (p, by, _) => p.Recall("Trái thẩm quyền.", by, Now)),
        ["Supersede"] = new((p, by) => p.WhyNotSupersede(by), (p, by, c) => p.Supersede(Later(c), by, Now)),
        ["Close"] = new((p, by) => p.WhyNotClose(by), (p, by, _) => p.Close(by, Now)),
        ["Discard"] = new((p, by) => p.WhyNotDiscard(by), (p, by, _) => p.Discard(by, Now)),
        ["Restore"] = new((p, by) => p.WhyNotRestore(by), (p, by, _) => p.Restore(by, Now)),
    };

    /// <summary>One line for each act and step: who may, and what the others are told.</summary>
    private const string Rules = """
        Edit           Draft              Specialist          NotTheDrafter
        Edit           Returned           Specialist          NotTheDrafter
        Edit           UnderReview        Head                NotHeadOfItsUnit
        Edit           FormatCheck        Officer             NotTheOffice
        Edit           AwaitingSignature  Chair               NotALeader
        Submit         Draft              Specialist          NotTheDrafter
        Submit         Returned           Specialist          NotTheDrafter
        TakeBack       UnderReview        Specialist          NotTheDrafter
        ApproveContent UnderReview        Head                NotHeadOfItsUnit
        PassFormat     FormatCheck        Officer             NotTheOffice
        Return         UnderReview        Head                NotHeadOfItsUnit
        Return         FormatCheck        Officer             NotTheOffice
        Return         AwaitingSignature  Chair               NotALeader
        AssignSigner   FormatCheck        Officer             NotTheOffice
        AssignSigner   AwaitingSignature  Officer             NotTheOffice
        Sign           AwaitingSignature  Chair               NotALeader
        Recall         Issued             Chair,DeputyChair   NotALeader
        Supersede      Issued             Chair,DeputyChair   NotALeader
        Close          Issued             Chair,DeputyChair,Head NotHeadOfItsUnit
        Discard        Draft              Specialist          NotTheDrafter
        """;

    private static readonly ILookup<(string Act, PlanState State), (string[] Who, Refusal Others)> Lines =
        Rules.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToLookup(
                words => (words[0], Enum.Parse<PlanState>(words[1])),
                words => (words[2].Split(','), Enum.Parse<Refusal>(words[3])));

    /// <summary>Everybody who might try, by the name of their part.</summary>
    public static IReadOnlyDictionary<string, Person> Everybody(Commune commune)
    {
        var leaver = commune.JackOfAllTrades();
        leaver.Leave();
        return new Dictionary<string, Person>
        {
            ["Specialist"] = commune.Specialist,
            ["Colleague"] = commune.Colleague,
            ["Head"] = commune.Head,
            ["OtherHead"] = commune.OtherHead,
            ["Officer"] = commune.Officer,
            ["Chair"] = commune.Chair,
            ["DeputyChair"] = commune.DeputyChair,
            ["Clerk"] = commune.Clerk,
            ["Administrator"] = commune.Administrator,
            ["Leaver"] = leaver,
            ["Neighbour"] = A.NeighbouringCommune().JackOfAllTrades(),
        };
    }

    /// <summary>What the rules say: null where this person may.</summary>
    public static Refusal? Expected(string act, PlanState state, string who)
    {
        if (who is "Neighbour" or "Leaver")
        {
            return who == "Neighbour" ? Refusal.AnotherOrganization : Refusal.NoLongerActive;
        }

        if (!Lines.Contains((act, state)))
        {
            return Refusal.WrongState;
        }

        var (allowed, others) = Lines[(act, state)].Single();
        return allowed.Contains(who) ? null
            : others == Refusal.NotALeader && who is "DeputyChair" ? Refusal.NotItsSigner
            : others;
    }

    private static Plan Later(Commune commune) =>
        A.Plan.In(commune).About("Kế hoạch thay thế").BegunAt(Now).ThatWasSigned();
}
