import { managedRule, passRole, type IntegrationRow } from "./integration.js";

export const mediaconvert = {
  service: "mediaconvert",
  actions: {
    createJob: {
      forms: ["sync"],
      grants: [
        {
          allow: ["mediaconvert:CreateJob"],
          on: ["mediaconvert:queues/{Queue=*}", "mediaconvert:jobTemplates/{JobTemplate}"],
        },
        {
          allow: ["mediaconvert:GetJob", "mediaconvert:CancelJob"],
          on: ["mediaconvert:jobs/*"],
          when: "sync",
        },
        passRole("mediaconvert.amazonaws.com", "iam::role/{Role}"),
        managedRule("StepFunctionsGetEventsForMediaConvertJobRule"),
      ],
    },
  },
  errors: {},
} as const satisfies IntegrationRow;
