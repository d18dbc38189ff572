using System.Linq.Expressions;
using PlanPortal.Core.Plans;

namespace PlanPortal.Web.Features.Plans;

/// <summary>A plan in a list: what a row shows, and nothing more is read.</summary>
public sealed record PlanRow(
    int Id,
    string Title,
    PlanState State,
    int? Number,
    string Symbol,
    DateOnly? IssuedOn,
    string UnitName,
    string DrafterName,
    string? SignerName,
    string? Reason,
    DateTime WaitingSince,
    DateTime ChangedAt)
{
    public static readonly Expression<Func<Plan, PlanRow>> Projection = p => new PlanRow(
        p.Id, p.Title, p.State, p.Number, p.Symbol, p.IssuedOn, p.Unit.Name, p.Drafter.FullName,
        p.Signer == null ? null : p.Signer.FullName, p.Reason, p.WaitingSince, p.ChangedAt);

    public string NumberAndSymbol => Number is null ? "" : DocumentNo.Of(Number, Symbol);

    public string TitleOrPlaceholder => Title.Length > 0 ? Title : "(Chưa có trích yếu)";
}
