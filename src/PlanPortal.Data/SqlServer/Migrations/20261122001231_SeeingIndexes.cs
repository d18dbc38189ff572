using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PlanPortal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SeeingIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_WorkItems_OrganizationId_PlanId_DueKey",
                table: "WorkItems",
                columns: new[] { "OrganizationId", "PlanId", "DueKey" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkItems_OrganizationId_State_DoneOn",
                table: "WorkItems",
                columns: new[] { "OrganizationId", "State", "DoneOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WorkItems_OrganizationId_PlanId_DueKey",
                table: "WorkItems");

            migrationBuilder.DropIndex(
                name: "IX_WorkItems_OrganizationId_State_DoneOn",
                table: "WorkItems");
        }
    }
}
