using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PlanPortal.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class FasterLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WorkParts_OrganizationId_UnitId_Open_DueKey_Id",
                table: "WorkParts");

            migrationBuilder.DropIndex(
                name: "IX_TargetFigures_OrganizationId",
                table: "TargetFigures");

            migrationBuilder.CreateIndex(
                name: "IX_WorkParts_OrganizationId_UnitId_Open_DueKey_Id_PersonId",
                table: "WorkParts",
                columns: new[] { "OrganizationId", "UnitId", "Open", "DueKey", "Id", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkParts_OrganizationId_UnitId_WorkItemId_Role_PersonId",
                table: "WorkParts",
                columns: new[] { "OrganizationId", "UnitId", "WorkItemId", "Role", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_TargetFigures_OrganizationId_TargetId_AsOf_Id_Value",
                table: "TargetFigures",
                columns: new[] { "OrganizationId", "TargetId", "AsOf", "Id", "Value" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_WorkParts_OrganizationId_UnitId_Open_DueKey_Id_PersonId",
                table: "WorkParts");

            migrationBuilder.DropIndex(
                name: "IX_WorkParts_OrganizationId_UnitId_WorkItemId_Role_PersonId",
                table: "WorkParts");

            migrationBuilder.DropIndex(
                name: "IX_TargetFigures_OrganizationId_TargetId_AsOf_Id_Value",
                table: "TargetFigures");

            migrationBuilder.CreateIndex(
                name: "IX_WorkParts_OrganizationId_UnitId_Open_DueKey_Id",
                table: "WorkParts",
                columns: new[] { "OrganizationId", "UnitId", "Open", "DueKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_TargetFigures_OrganizationId",
                table: "TargetFigures",
                column: "OrganizationId");
        }
    }
}
