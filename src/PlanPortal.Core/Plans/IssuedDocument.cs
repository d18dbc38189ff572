using System.Security.Cryptography;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Plans;

/// <summary>Prints the official document of a plan with number and date.</summary>
public delegate PrintedPlan PlanPrinter(Plan plan, IssueStamp stamp);

/// <summary>An official document in both formats.</summary>
public sealed record PrintedPlan(byte[] Pdf, byte[] Docx, int Pages);

/// <summary>The documents as they were when the plan was signed. Never changed.</summary>
public sealed class IssuedDocument : IOwned
{
    private IssuedDocument()
    {
    }

    internal IssuedDocument(int organizationId, PrintedPlan printed)
    {
        (OrganizationId, Pdf, Docx, Pages) = (organizationId, printed.Pdf, printed.Docx, printed.Pages);
        PdfHash = Convert.ToHexString(SHA256.HashData(printed.Pdf));
    }

    public int PlanId { get; private set; }

    public int OrganizationId { get; private set; }

    public int Pages { get; private set; }

    /// <summary>SHA-256 of <see cref="Pdf"/>, upper-case hexadecimal; also in the journal's line of the signing.</summary>
    public string PdfHash { get; private set; } = "";

    // Tables follow this order. The long fields stand last: the short ones are then read without walking through them.

    public byte[] Pdf { get; private set; } = [];

    public byte[] Docx { get; private set; } = [];
}
