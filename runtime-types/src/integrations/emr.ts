import { managedRule, passRole, type IntegrationRow } from "./integration.js";

const cluster = ["elasticmapreduce:cluster/{ClusterId}"];

export const emr = {
  service: "elasticmapreduce",
  actions: {
    createCluster: {
      forms: ["sync"],
      grants: [
        { allow: ["elasticmapreduce:RunJobFlow"], on: ["*"] },
        { allow: ["elasticmapreduce:AddTags"], on: ["elasticmapreduce:cluster/*"] },
        {
          allow: ["elasticmapreduce:DescribeCluster", "elasticmapreduce:TerminateJobFlows"],
          on: ["elasticmapreduce:cluster/*"],
          when: "sync",
        },
        passRole("elasticmapreduce.amazonaws.com", "iam::role/{ServiceRole}", "iam::role/{AutoScalingRole}"),
        passRole("ec2.amazonaws.com", "iam::role/{JobFlowRole}"),
        managedRule("StepFunctionsGetEventForEMRRunJobFlowRule"),
      ],
    },
    setClusterTerminationProtection: {
      forms: [],
      grants: [{ allow: ["elasticmapreduce:SetTerminationProtection"], on: cluster }],
    },
    terminateCluster: {
      forms: ["sync"],
      grants: [
        { allow: ["elasticmapreduce:TerminateJobFlows"], on: cluster },
        { allow: ["elasticmapreduce:DescribeCluster"], on: cluster, when: "sync" },
        managedRule("StepFunctionsGetEventForEMRTerminateJobFlowsRule"),
      ],
    },
    addStep: {
      forms: ["sync"],
      grants: [
        { allow: ["elasticmapreduce:AddJobFlowSteps"], on: cluster },
        {
          allow: ["elasticmapreduce:DescribeStep", "elasticmapreduce:CancelSteps"],
          on: cluster,
          when: "sync",
        },
        passRole("elasticmapreduce.amazonaws.com", "iam::role/{ExecutionRoleArn}"),
        managedRule("StepFunctionsGetEventForEMRAddJobFlowStepsRule"),
      ],
    },
    cancelStep: { forms: [], grants: [{ allow: ["elasticmapreduce:CancelSteps"], on: cluster }] },
    modifyInstanceFleetByName: {
      forms: [],
      grants: [
        {
          allow: ["elasticmapreduce:ModifyInstanceFleet", "elasticmapreduce:ListInstanceFleets"],
          on: cluster,
        },
      ],
    },
    modifyInstanceGroupByName: {
      forms: [],
      grants: [
        {
          allow: ["elasticmapreduce:ModifyInstanceGroups", "elasticmapreduce:ListInstanceGroups"],
          on: cluster,
        },
      ],
    },
  },
  errors: {},
} as const satisfies IntegrationRow;
