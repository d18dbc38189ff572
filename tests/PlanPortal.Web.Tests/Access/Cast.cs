using PlanPortal.Core.Organizations;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Access;

/// <summary>Everybody who may stand before a page, in the order of the columns of the tables.</summary>
internal enum Who
{
    Nobody,
    Drafter,
    Colleague,
    OtherSpecialist,
    Head,
    OtherHead,
    Office,
    Signer,
    OtherLeader,
    Clerk,
    Administrator,

    /// <summary>Holds every role, in another organization.</summary>
    Stranger,
}

internal static class Cast
{
    public static IReadOnlyList<Who> All { get; } = Enum.GetValues<Who>();

    public static Person? PersonOf(this PlanApp app, Who who) => who switch
    {
        Who.Nobody => null,
        Who.Drafter => app.Staff.Specialist,
        Who.Colleague => app.Staff.Colleague,
        Who.OtherSpecialist => app.OtherSpecialist,
        Who.Head => app.Staff.Head,
        Who.OtherHead => app.Staff.OtherHead,
        Who.Office => app.Staff.Officer,
        Who.Signer => app.Staff.Chair,
        Who.OtherLeader => app.Staff.DeputyChair,
        Who.Clerk => app.Staff.Clerk,
        Who.Administrator => app.Staff.Administrator,
        Who.Stranger => app.Stranger,
        _ => throw new ArgumentOutOfRangeException(nameof(who)),
    };
}

/// <summary>How a request was answered; one letter each, so that a row of the table can be read at a glance.</summary>
internal static class Answers
{
    /// <summary>The page (200).</summary>
    public const char Page = 'P';

    /// <summary>Led elsewhere (302), as after a form was taken.</summary>
    public const char Led = 'L';

    /// <summary>The act was done: the plan changed.</summary>
    public const char Done = 'D';

    /// <summary>The act was not done and the page says why; nothing changed.</summary>
    public const char Refused = 'R';

    /// <summary>To the sign-in page.</summary>
    public const char SignIn = 'S';

    /// <summary>403.</summary>
    public const char Forbidden = 'F';

    /// <summary>404: for this person there is no such thing.</summary>
    public const char NotFound = '-';

    public static char Of(HttpResponseMessage response) => (int)response.StatusCode switch
    {
        200 => Page,
        302 when new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location!).AbsolutePath == "/dang-nhap" => SignIn,
        302 => Led,
        403 => Forbidden,
        404 => NotFound,
        var other => throw new InvalidOperationException($"{response.RequestMessage!.RequestUri!.PathAndQuery} answers {other}."),
    };
}
