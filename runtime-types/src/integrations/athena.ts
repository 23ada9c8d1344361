import type { IntegrationRow } from "./integration.js";

const workgroup = "athena:workgroup/{WorkGroup=primary}";

export const athena = {
  service: "athena",
  actions: {
    startQueryExecution: {
      forms: ["sync"],
      grants: [
        {
          allow: ["athena:StartQueryExecution", "athena:GetDataCatalog"],
          on: [workgroup, "athena:datacatalog/*"],
        },
        {
          allow: ["athena:GetQueryExecution", "athena:StopQueryExecution"],
          on: [workgroup],
          when: "sync",
        },
        // A query runs with the rights of who starts it: its tables, its files and where its results go.
        {
          allow: [
            "s3:GetBucketLocation",
            "s3:GetObject",
            "s3:ListBucket",
            "s3:ListBucketMultipartUploads",
            "s3:ListMultipartUploadParts",
            "s3:AbortMultipartUpload",
            "s3:PutObject",
          ],
          on: ["s3:::*"],
        },
        {
          allow: [
            "glue:GetDatabase",
            "glue:GetDatabases",
            "glue:GetTable",
            "glue:GetTables",
            "glue:GetPartition",
            "glue:GetPartitions",
            "glue:BatchGetPartition",
          ],
          on: ["glue:catalog", "glue:database/*", "glue:table/*"],
        },
        { allow: ["lakeformation:GetDataAccess"], on: ["*"] },
      ],
    },
    stopQueryExecution: {
      forms: [],
      grants: [{ allow: ["athena:StopQueryExecution"], on: ["athena:workgroup/*"] }],
    },
    getQueryExecution: {
      forms: [],
      grants: [{ allow: ["athena:GetQueryExecution"], on: ["athena:workgroup/*"] }],
    },
    getQueryResults: {
      forms: [],
      grants: [
        { allow: ["athena:GetQueryResults"], on: ["athena:workgroup/*"] },
        // The results of a query are files, read with the rights of who asks for them.
        { allow: ["s3:GetObject"], on: ["s3:::*"] },
      ],
    },
  },
  errors: {
    /** Errors that have no name of their own; the cause tells which. */
    ServiceError: "Athena.AmazonAthenaException",
    InvalidRequest: "Athena.InvalidRequestException",
    TooManyRequests: "Athena.TooManyRequestsException",
  },
} as const satisfies IntegrationRow;
