using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PlanPortal.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LatelyDoneWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_WorkItems_OrganizationId_State_DoneOn",
                table: "WorkItems",
                columns: new[] { "OrganizationId", "State", "DoneOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WorkItems_OrganizationId_State_DoneOn",
                table: "WorkItems");
        }
    }
}
