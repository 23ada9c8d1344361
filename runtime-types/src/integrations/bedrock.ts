import { passRole, type IntegrationRow } from "./integration.js";

export const bedrock = {
  service: "bedrock",
  actions: {
    invokeModel: {
      forms: ["waitForTaskToken"],
      grants: [
        {
          allow: ["bedrock:InvokeModel"],
          on: ["arn:${Partition}:bedrock:${Region}::foundation-model/{ModelId}"],
        },
        { allow: ["s3:GetObject"], on: ["s3:::{Input.S3Uri}"] },
        { allow: ["s3:PutObject"], on: ["s3:::{Output.S3Uri}"] },
        { allow: ["bedrock:ApplyGuardrail"], on: ["bedrock:guardrail/{GuardrailIdentifier}"] },
      ],
    },
    invokeAgent: {
      forms: [],
      grants: [{ allow: ["bedrock:InvokeAgent"], on: ["bedrock:agent-alias/{AgentId}/{AgentAliasId}"] }],
    },
    createModelCustomizationJob: {
      forms: ["sync"],
      grants: [
        {
          allow: ["bedrock:CreateModelCustomizationJob"],
          on: [
            "arn:${Partition}:bedrock:${Region}::foundation-model/{BaseModelIdentifier}",
            "bedrock:custom-model/*",
            "bedrock:model-customization-job/*",
          ],
        },
        {
          allow: ["bedrock:GetModelCustomizationJob", "bedrock:StopModelCustomizationJob"],
          on: ["bedrock:model-customization-job/*"],
          when: "sync",
        },
        passRole("bedrock.amazonaws.com", "iam::role/{RoleArn}"),
      ],
    },
  },
  errors: {},
} as const satisfies IntegrationRow;
