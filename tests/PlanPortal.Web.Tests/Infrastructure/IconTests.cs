using System.Text.RegularExpressions;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Tests.Infrastructure;

public sealed partial class IconTests
{
    private static readonly string Project = ProjectFolder();

    private static readonly HashSet<string> Sprite = SpriteNames();

    [Fact]
    public void Every_icon_named_in_a_view_is_in_the_sprite()
    {
        var used = Directory.EnumerateFiles(Path.Combine(Project, "Features"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => IconTag().Matches(File.ReadAllText(file)).Select(m => (Path.GetFileName(file), m.Groups[1].Value)))
            .ToList();

        Assert.NotEmpty(used);
        Assert.All(used, icon => Assert.True(Sprite.Contains(icon.Value), $"{icon.Item1} asks for the icon {icon.Value}: add it to Assets/icons.txt"));
    }

    [Fact]
    public void Every_state_has_its_shape_in_the_sprite_and_a_name_of_its_own()
    {
        StateMark[] plans = [.. Enum.GetValues<PlanState>().Select(StateMark.Of)];
        StateMark[] tasks =
            [.. Enum.GetValues<WorkStanding>().Select(StateMark.Of)];

        Assert.All(plans.Concat(tasks), m => Assert.Contains(m.Shape, Sprite));
        Assert.Equal(plans.Length, plans.Select(m => m.Text).Distinct().Count());
        Assert.Equal(plans.Length, plans.Select(m => m.Shape).Distinct().Count());
        Assert.Equal(tasks.Length, tasks.Select(m => (m.Shape, m.Tone)).Distinct().Count());
    }

    [Fact]
    public void Every_act_has_its_icon_in_the_sprite_and_a_sentence_of_its_own()
    {
        var acts = Enum.GetValues<ActKind>();

        Assert.All(acts, act => Assert.Contains(act.Icon(), Sprite));
        Assert.Equal(acts.Length, acts.Select(act => act.Sentence()).Distinct().Count());
    }

    private static HashSet<string> SpriteNames() =>
        [.. SymbolTag().Matches(File.ReadAllText(Path.Combine(Project, "wwwroot", "dist", "icons.svg"))).Select(m => m.Groups[1].Value)];

    private static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlanPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside a checkout.");
        }

        return Path.Combine(folder.FullName, "src", "PlanPortal.Web");
    }

    [GeneratedRegex("<icon name=\"([a-z0-9-]+)\"")]
    private static partial Regex IconTag();

    [GeneratedRegex("<symbol id=\"([a-z0-9-]+)\"")]
    private static partial Regex SymbolTag();
}
