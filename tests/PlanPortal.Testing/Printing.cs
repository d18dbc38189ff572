using System.Text;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Testing;

/// <summary>Prints plans as plain bytes: enough to see that what was frozen is what was printed, with its number and date.</summary>
public static class Printing
{
    public static PrintedPlan Plainly(Plan plan, IssueStamp stamp) =>
        new(Bytes("PDF", plan, stamp), Bytes("DOCX", plan, stamp), Pages: 1);

    private static byte[] Bytes(string format, Plan plan, IssueStamp stamp) =>
        Encoding.UTF8.GetBytes($"{format} {stamp.Number:00}/{plan.Symbol} {stamp.Date:yyyy-MM-dd}\n{plan.Text}");
}
