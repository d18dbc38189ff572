using PlanPortal.Data.Tests;

return await SavingProcess.RunAsync(args);
