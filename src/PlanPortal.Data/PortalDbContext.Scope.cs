using System.Reflection;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;

namespace PlanPortal.Data;

public abstract partial class PortalDbContext
{
    private static readonly MethodInfo BoundByOrganizationMethod =
        typeof(PortalDbContext).GetMethod(nameof(BoundByOrganization), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private void BoundByOrganization<T>(ModelBuilder builder)
        where T : class, IOwned
    {
        builder.Entity<T>().HasQueryFilter(e => e.OrganizationId == ScopeId);

        // Rows of a busy portal go with their organization only by an explicit act, never by a cascade; SQL Server
        // would refuse the many paths anyway (error 1785).
        builder.Entity<T>().HasOne<Core.Organizations.Organization>(NavigationTo(typeof(T))).WithMany()
            .HasForeignKey(e => e.OrganizationId).OnDelete(DeleteBehavior.Restrict);
    }

    private static string? NavigationTo(Type entity) =>
        entity.GetProperty(nameof(Core.Plans.Plan.Organization))?.Name;

    /// <summary>Refuses to write a row of another organization.</summary>
    private void KeepWithinScope()
    {
        foreach (var entry in ChangeTracker.Entries<IOwned>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                && entry.Entity.OrganizationId != ScopeId)
            {
                throw new InvalidOperationException(
                    $"{entry.Metadata.ClrType.Name} of organization {entry.Entity.OrganizationId} was written while working in {ScopeId}.");
            }
        }
    }
}
