import type { CodegenConfig } from "@graphql-codegen/cli";

const model = (path: string) => `../models.ts#${path}`;

const config: CodegenConfig = {
  schema: "graphql/*.graphql",
  generates: {
    "packages/gateway/src/generated/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        avoidOptionals: { field: true, inputValue: false },
        inputMaybeValue: "T | null | undefined",
        scalars: {
          ID: "string",
          Date: { input: "string", output: "string" },
          DateTime: { input: "string", output: "string" },
          JSON: "unknown",
        },
        contextType: "../context.ts#GatewayContext",
        mappers: {
          AdministrativeUnit: model("UnitModel"),
          Organization: model("OrganizationModel"),
          Session: model("SessionModel"),
          Opinion: model("OpinionModel"),
          Response: model("ResponseModel"),
          Delivery: model("DeliveryModel"),
          Escalation: model("EscalationModel"),
          Directive: model("DirectiveModel"),
          ConclusionNotice: model("NoticeModel"),
          Deadline: model("DeadlineModel"),
          DeadlineMove: model("MoveModel"),
          DeadlineNotice: model("SentNoticeModel"),
          Document: model("DocumentModel"),
          SupervisionCampaign: model("CampaignModel"),
          SupervisionVisit: model("VisitModel"),
          SupervisionFinding: model("FindingModel"),
          Recommendation: model("RecommendationModel"),
          WorkItem: model("WorkModel"),
          Change: model("ChangeModel"),
          AuditEntry: model("ChangeModel"),
          Client: model("ClientModel"),
          RoleGrant: model("RoleGrantModel"),
          IdentityReading: model("ReadingModel"),
          Chair: model("ChairModel"),
          Assignment: model("AssignmentModel"),
          ReportedCount: model("CountModel"),
          UserError: model("UserErrorModel"),
        },
      },
    },
    "packages/gateway/src/generated/typedefs.ts": { plugins: ["./graphql/typedefs.mjs"] },
    "packages/gateway/src/generated/operations.ts": { plugins: ["./graphql/operations.mjs"] },
  },
};
export default config;
