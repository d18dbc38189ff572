using System.Text.Json;
using System.Text.Json.Serialization;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Data.Demo;

/// <summary>The demo commune as written down beside this file and embedded in the assembly.</summary>
internal static class DemoFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public static DemoOrganization Organization => Read<DemoOrganization>("organization.json");

    public static IReadOnlyList<DemoUnit> Units => Read<List<DemoUnit>>("units.json");

    public static IReadOnlyList<DemoPerson> People => Read<List<DemoPerson>>("people.json");

    public static DemoManifest Plans => Read<DemoManifest>("plans.json");

    public static DemoWorkWords Work => Read<DemoWorkWords>("work.json");

    public static DemoReportWords Report => Read<DemoReportWords>("reports.json");

    /// <summary>The text of a plan, as a person would upload it.</summary>
    public static string Text(string file)
    {
        using var reader = new StreamReader(Open("plans." + file));
        return reader.ReadToEnd();
    }

    private static T Read<T>(string file)
    {
        using var stream = Open(file);
        return JsonSerializer.Deserialize<T>(stream, Options) ?? throw new InvalidDataException($"{file} is empty.");
    }

    private static Stream Open(string file) =>
        typeof(DemoFiles).Assembly.GetManifestResourceStream($"{typeof(DemoFiles).Namespace}.{file}")
        ?? throw new FileNotFoundException($"The demo commune has no file {file}.");
}

/// <param name="Website">Its domain, which is one reserved for examples: mail to it reaches nobody.</param>
internal sealed record DemoOrganization(string Name, string Place, string Symbol, DemoLetterhead Letterhead, string Website);

internal sealed record DemoLetterhead(string? Superior);

internal sealed record DemoUnit(string Code, string Name, bool Outside, IReadOnlyList<string> Aliases);

/// <param name="Unit">The code of a <see cref="DemoUnit"/>, or null.</param>
internal sealed record DemoPerson(string UserName, string FullName, Roles Role, string Position, string? Unit);

/// <summary>What people said of their work; <see cref="DemoWork"/> deals it out.</summary>
internal sealed record DemoWorkWords(
    IReadOnlyList<string> Done, IReadOnlyList<string> Late, IReadOnlyList<string> Doing, IReadOnlyList<string> Sources, IReadOnlyList<DemoObstacle> Obstacles);

/// <param name="Decision">Null while it waits for a leader.</param>
internal sealed record DemoObstacle(string Words, string? Proposal, string? Opinion, string? Decision);

/// <summary>Who reported how of the quarter; see <see cref="DemoReport"/>. People are named by user name, units by their code.</summary>
/// <param name="Plan">The file of the plan.</param>
/// <param name="Late">The unit that sent after its day.</param>
/// <param name="Corrected">The unit that sent a second version.</param>
/// <param name="Evidence">What units gave along, one after the other.</param>
internal sealed record DemoReportWords(
    string Plan, string Drafter, string Coordinator, string FormatChecker, string Signer, string Late, string LateWords,
    string Corrected, string Correction, string Review, IReadOnlyList<DemoLink> Evidence);

internal sealed record DemoLink(string Name, string Url);

internal sealed record DemoManifest(DemoDefaults Defaults, IReadOnlyList<DemoPlan> Plans);

/// <param name="Clerk">The user name of who keeps the register.</param>
internal sealed record DemoDefaults(string Clerk);

/// <summary>A plan and what happened to it, in order. People are named by user name.</summary>
internal sealed record DemoPlan(string File, string Drafter, string Signer, IReadOnlyList<DemoStep> Steps);

/// <param name="DaysAgo">Calendar days before the day of seeding.</param>
/// <param name="At">Vietnamese wall clock.</param>
/// <param name="Note">A remark or reason.</param>
/// <param name="Text">The file that held the text at this step, where it is an earlier version than <see cref="DemoPlan.File"/>.</param>
internal sealed record DemoStep(DemoAct Act, string By, int DaysAgo, TimeOnly At, string? Note, string? Text);

internal enum DemoAct
{
    Create,
    Edit,
    Submit,
    TakeBack,
    Comment,
    Return,
    ApproveContent,
    ApproveFormat,
    Sign,

    /// <summary>The clerk fills the register's line and sends the document out; not in the manifest, follows each signing.</summary>
    Dispatch,
    Recall,
    Close,
}
