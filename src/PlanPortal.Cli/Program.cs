using System.Text;
using PlanPortal.Cli;

// Without a byte order mark, also where the output goes into a file.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await PlanPortalProgram.RunAsync(args, Terminal.OfProcess());
