import { passRole, type IntegrationRow } from "./integration.js";

const cluster = ["eks:cluster/{ClusterName}"];

export const eks = {
  service: "eks",
  actions: {
    // Calls of Kubernetes itself are allowed by the roles of the cluster, not by IAM.
    call: { forms: ["waitForTaskToken"], grants: [] },
    runJob: { forms: ["sync", "waitForTaskToken"], grants: [] },
    createCluster: {
      forms: ["sync"],
      grants: [
        { allow: ["eks:CreateCluster"], on: ["*"] },
        { allow: ["eks:DescribeCluster", "eks:DeleteCluster"], on: ["eks:cluster/{Name}"], when: "sync" },
        passRole("eks.amazonaws.com", "iam::role/{RoleArn}"),
      ],
    },
    deleteCluster: {
      forms: ["sync"],
      grants: [
        { allow: ["eks:DeleteCluster"], on: ["eks:cluster/{Name}"] },
        { allow: ["eks:DescribeCluster"], on: ["eks:cluster/{Name}"], when: "sync" },
      ],
    },
    createNodegroup: {
      forms: ["sync"],
      grants: [
        { allow: ["eks:CreateNodegroup"], on: cluster },
        { allow: ["ec2:DescribeSubnets"], on: ["*"] },
        {
          allow: ["eks:DescribeNodegroup", "eks:DeleteNodegroup"],
          on: ["eks:nodegroup/{ClusterName}/{NodegroupName}/*"],
          when: "sync",
        },
        { allow: ["iam:GetRole", "iam:ListAttachedRolePolicies"], on: ["iam::role/{NodeRole}"] },
        passRole("eks.amazonaws.com", "iam::role/{NodeRole}"),
      ],
    },
    deleteNodegroup: {
      forms: ["sync"],
      grants: [
        { allow: ["eks:DeleteNodegroup"], on: ["eks:nodegroup/{ClusterName}/{NodegroupName}/*"] },
        {
          allow: ["eks:DescribeNodegroup"],
          on: ["eks:nodegroup/{ClusterName}/{NodegroupName}/*"],
          when: "sync",
        },
      ],
    },
    createFargateProfile: {
      forms: ["sync"],
      grants: [
        { allow: ["eks:CreateFargateProfile"], on: cluster },
        {
          allow: ["eks:DescribeFargateProfile", "eks:DeleteFargateProfile"],
          on: ["eks:fargateprofile/{ClusterName}/{FargateProfileName}/*"],
          when: "sync",
        },
        passRole("eks.amazonaws.com", "iam::role/{PodExecutionRoleArn}"),
      ],
    },
    deleteFargateProfile: {
      forms: ["sync"],
      grants: [
        {
          allow: ["eks:DeleteFargateProfile"],
          on: ["eks:fargateprofile/{ClusterName}/{FargateProfileName}/*"],
        },
        {
          allow: ["eks:DescribeFargateProfile"],
          on: ["eks:fargateprofile/{ClusterName}/{FargateProfileName}/*"],
          when: "sync",
        },
      ],
    },
  },
  errors: {},
  statusErrors: "EKS.",
} as const satisfies IntegrationRow;
