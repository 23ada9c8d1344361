import type { IntegrationRow } from "./integration.js";

const virtual = "emr-containers:/virtualclusters";

export const emrContainers = {
  service: "emr-containers",
  actions: {
    createVirtualCluster: {
      forms: [],
      grants: [
        { allow: ["emr-containers:CreateVirtualCluster"], on: ["*"] },
        {
          allow: ["iam:CreateServiceLinkedRole"],
          on: [
            "iam::role/aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers",
          ],
        },
      ],
    },
    deleteVirtualCluster: {
      forms: ["sync"],
      grants: [
        { allow: ["emr-containers:DeleteVirtualCluster"], on: [`${virtual}/{Id}`] },
        { allow: ["emr-containers:DescribeVirtualCluster"], on: [`${virtual}/{Id}`], when: "sync" },
      ],
    },
    startJobRun: {
      forms: ["sync"],
      grants: [
        { allow: ["emr-containers:StartJobRun"], on: [`${virtual}/{VirtualClusterId}`] },
        {
          allow: ["emr-containers:DescribeJobRun", "emr-containers:CancelJobRun"],
          on: [`${virtual}/{VirtualClusterId}/jobruns/*`],
          when: "sync",
        },
      ],
    },
  },
  errors: {},
} as const satisfies IntegrationRow;
