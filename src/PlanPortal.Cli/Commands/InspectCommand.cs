using System.CommandLine;
using PlanPortal.Core.Drafting.Inspection;

namespace PlanPortal.Cli.Commands;

/// <summary><c>inspect FILE [--json]</c>: what the portal understands of a plan.</summary>
internal static class InspectCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "Tệp kế hoạch: .docx, .txt hoặc .md." };
        var json = new Option<bool>("--json") { Description = "In ra JSON để chương trình khác đọc." };
        var command = new Command("inspect", "Đọc một kế hoạch và in ra những gì đã hiểu.") { file, json };
        command.SetAction(parsed =>
        {
            var inspection = PlanInspection.From(PlanFileReading.Read(parsed.GetRequiredValue(file), terminal));
            if (parsed.GetValue(json))
            {
                terminal.Output.WriteLine(inspection.ToJson());
            }
            else
            {
                InspectionSummary.Write(inspection, terminal.Output);
            }

            return ExitCodes.Well;
        });
        return command;
    }
}
