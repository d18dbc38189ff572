using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Intake;

namespace PlanPortal.Cli;

/// <summary>Reads a plan file named on the command line.</summary>
internal static class PlanFileReading
{
    /// <summary>What the file says; what was converted or left out on the way goes to the error stream.</summary>
    /// <exception cref="FailureException">There is no such file, or it holds no plan that can be read.</exception>
    public static PlanText Read(string path, Terminal terminal)
    {
        if (!File.Exists(path))
        {
            throw new FailureException($"Không tìm thấy tệp “{path}”.");
        }

        using var file = File.OpenRead(path);
        switch (PlanFile.Read(file, Path.GetFileName(path)))
        {
            case PlanFileResult.Accepted accepted:
                foreach (var notice in accepted.Notices)
                {
                    terminal.Error.WriteLine($"Lưu ý: {notice}");
                }

                return PlanReader.Read(accepted.Text);
            case PlanFileResult.Refused refused:
                throw new FailureException(refused.Message);
            default:
                throw new InvalidOperationException("A file is accepted or refused.");
        }
    }
}
