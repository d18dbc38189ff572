using PlanPortal.Core.Plans;

namespace PlanPortal.Web.Tests.Access;

/// <summary>What can be asked of one plan, and who may in which state. Whoever does not see the plan gets 404.</summary>
/// <param name="May">Who may act in a state; nobody where the state is missing.</param>
/// <param name="Otherwise">What somebody gets who sees the plan but may not.</param>
internal sealed record PlanRoute(string Route, char Allowed, char Otherwise, Func<Stage, Who[]> May)
{
    /// <summary>For whom there is such a plan.</summary>
    public Func<Stage, Who[]> Seers { get; init; } = stage => stage.Seers;
}

/// <summary>Where a plan stands: its state, or the bin.</summary>
/// <param name="State">Null for a draft in the bin.</param>
internal readonly record struct Stage(PlanState? State)
{
    public static IReadOnlyList<Stage> All { get; } = [new(null), .. Enum.GetValues<PlanState>().Select(s => new Stage(s))];

    /// <summary>Drafts and plans under way: drafter, drafting unit, office, leaders. Issued: everybody. In the bin: nobody.</summary>
    public Who[] Seers => State switch
    {
        null => [],
        { } state when state.IsIssued() => Everybody,
        _ => [Who.Drafter, Who.Colleague, Who.Head, Who.Office, Who.Signer, Who.OtherLeader],
    };

    private static Who[] Everybody => [.. Cast.All.Where(w => w is not (Who.Nobody or Who.Stranger))];

    public override string ToString() => State?.ToString() ?? "Discarded";
}

internal static class PlanRoutes
{
    private const string Plan = "/ke-hoach/{id:int}";

    public static IReadOnlyList<PlanRoute> Table { get; } =
    [
        ForAllWhoSee($"GET {Plan}"),
        ForAllWhoSee($"GET {Plan}/dan-y"),
        ForAllWhoSee($"GET {Plan}/muc-tieu"),
        ForAllWhoSee($"GET {Plan}/nhiem-vu"),
        ForAllWhoSee($"GET {Plan}/che-do-bao-cao"),
        ForAllWhoSee($"GET {Plan}/lich-su"),
        ForAllWhoSee($"GET {Plan}/phien-ban"),
        ForAllWhoSee($"GET {Plan}/tai/pdf"),
        ForAllWhoSee($"GET {Plan}/tai/docx"),
        ForAllWhoSee($"POST {Plan}/xem-truoc"),
        new($"GET {Plan}/sua", Answers.Page, Answers.Led, Editor),
        Act("sua", Editor),
        Act("dan-y", Editor),
        new($"GET {Plan}/them/muc-tieu", Answers.Page, Answers.Led, Editor),
        Act("them/muc-tieu", Editor),
        new($"GET {Plan}/them/nhiem-vu", Answers.Page, Answers.Led, Editor),
        Act("them/nhiem-vu", Editor),
        new($"GET {Plan}/them/nhiem-vu-don-vi", Answers.Page, Answers.Led, Editor),
        Act("them/nhiem-vu-don-vi", Editor),
        new($"GET {Plan}/them/che-do-bao-cao", Answers.Page, Answers.Led, Editor),
        Act("them/che-do-bao-cao", Editor),
        Act("doc/xac-nhan", Settler),
        Act("doc/xac-nhan-het", Settler),
        Act("doc/bo", Settler),
        Act("doc/giu", Settler),
        Act("doc/xem-lai", Settler),
        Act("doc/bo-sua", Settler),
        new($"GET {Plan}/doc/bo-sung", Answers.Page, Answers.Led, Settler),
        Act("doc/bo-sung", Settler),
        new($"GET {Plan}/doc/{{kind}}/{{code}}", Answers.Page, Answers.Led, Settler),
        Act("doc/{kind}/{code}", Settler),
        new($"GET {Plan}/doc/{{kind}}/{{code}}/gan-lai", Answers.Page, Answers.Led, Settler),
        Act("doc/{kind}/{code}/gan-lai", Settler),
        new($"GET {Plan}/don-vi/{{name}}", Answers.Page, Answers.Led, Settler),
        Act("don-vi/{name}", Settler),
        Act("don-vi/{name}/khong-giao", Settler),
        Act("don-vi/{name}/tra-lai", Settler),
        Act("don-vi/bo-qua", Settler),
        Act("y-kien", stage => stage.Seers),
        Act("bo", stage => In(stage, PlanState.Draft, Who.Drafter)),
        // Only the drafter knows of the bin.
        Act("lay-lai", stage => stage.State is null ? [Who.Drafter] : []) with { Seers = _ => [Who.Drafter] },
        Act("trinh", stage => In(stage, PlanState.Draft, Who.Drafter) is { Length: > 0 } drafter ? drafter : In(stage, PlanState.Returned, Who.Drafter)),
        Act("rut-lai", stage => In(stage, PlanState.UnderReview, Who.Drafter)),
        Act("duyet", stage => In(stage, PlanState.UnderReview, Who.Head)),
        Act("the-thuc", stage => In(stage, PlanState.FormatCheck, Who.Office)),
        Act("ky", stage => In(stage, PlanState.AwaitingSignature, Who.Signer)),
        Act("tra-lai", stage => stage.State is PlanState.Draft or PlanState.Returned ? [] : Editor(stage)),
        Act("nguoi-ky", stage => stage.State is PlanState.FormatCheck or PlanState.AwaitingSignature ? [Who.Office] : []),
        Act("thu-hoi", stage => In(stage, PlanState.Issued, Who.Signer, Who.OtherLeader)),
        Act("thay-the", stage => In(stage, PlanState.Issued, Who.Signer, Who.OtherLeader)),
        Act("ket-thuc", stage => In(stage, PlanState.Issued, Who.Head, Who.Signer, Who.OtherLeader)),
    ];

    /// <summary>The row that the table says: one letter for each of <see cref="Who"/>.</summary>
    public static string Expected(this PlanRoute route, Stage stage)
    {
        var (may, seers) = (route.May(stage), route.Seers(stage));
        return string.Concat(Cast.All.Select(who =>
            who == Who.Nobody ? Answers.SignIn
            : may.Contains(who) ? route.Allowed
            : seers.Contains(who) ? route.Otherwise
            : Answers.NotFound));
    }

    /// <summary>Whoever has it on the desk may change its words.</summary>
    private static Who[] Editor(Stage stage) => stage.State switch
    {
        PlanState.Draft or PlanState.Returned => [Who.Drafter],
        PlanState.UnderReview => [Who.Head],
        PlanState.FormatCheck => [Who.Office],
        PlanState.AwaitingSignature => [Who.Signer],
        _ => [],
    };

    /// <summary>Whoever answers for a step of the plan says what its text means, until it is signed.</summary>
    private static Who[] Settler(Stage stage) =>
        stage.State is { } state && !state.IsIssued() ? [Who.Drafter, Who.Head, Who.Office, Who.Signer, Who.OtherLeader] : [];

    private static Who[] In(Stage stage, PlanState state, params Who[] who) => stage.State == state ? who : [];

    private static PlanRoute ForAllWhoSee(string route) => new(route, Answers.Page, Answers.Page, stage => stage.Seers);

    private static PlanRoute Act(string name, Func<Stage, Who[]> may) => new($"POST {Plan}/{name}", Answers.Done, Answers.Refused, may);
}
