using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Registers;

/// <summary>
/// Sổ đăng ký văn bản đi of one year: numbers from 01 on 1 January, without gaps or repeats, in order of time
/// (decree 30/2020, article 15).
/// </summary>
public sealed class Register(int organizationId, int year) : IOwned
{
    public int Id { get; private set; }

    public int OrganizationId { get; private set; } = organizationId;

    public int Year { get; private set; } = year;

    /// <summary>The last number given; 0 in a new year.</summary>
    public int LastNumber { get; private set; }

    /// <summary>The date of the last number.</summary>
    public DateOnly? LastDate { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>Gives the next number.</summary>
    /// <exception cref="ActRefusedException">The date is before the last number's or in another year.</exception>
    public int Next(DateOnly date)
    {
        if (date.Year != Year || date < LastDate)
        {
            throw new ActRefusedException(Refusal.DateBeforeLastNumber);
        }

        (LastNumber, LastDate, Version) = (LastNumber + 1, date, Guid.NewGuid());
        return LastNumber;
    }
}
