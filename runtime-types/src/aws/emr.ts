import { emr as row } from "../integrations/emr.js";
import { service, type Action } from "./service.js";
import type {
  InstanceFleetModifyConfig,
  InstanceGroupModifyConfig,
  RunJobFlowInput,
  Step,
  StepConfig,
} from "./shapes/emr.js";

/** A cluster that was started; its identity is what the other actions take. */
interface CreatedCluster {
  readonly ClusterId: string;
  readonly ClusterArn?: string;
}

/** What is changed or stopped answers nothing. */
type Nothing = Readonly<Record<string, never>>;

interface Actions {
  /** Starts a cluster; `.sync` waits until it can be used. */
  readonly createCluster: Action<RunJobFlowInput, CreatedCluster, CreatedCluster>;
  /** Ends a cluster; `.sync` waits until it is gone. */
  readonly terminateCluster: Action<{ readonly ClusterId: string }, Nothing, Nothing>;
  /** Whether a cluster can be ended. */
  readonly setClusterTerminationProtection: Action<
    { readonly ClusterId: string; readonly TerminationProtected: boolean },
    Nothing
  >;
  /** Adds a step to a cluster; `.sync` waits for its end. */
  readonly addStep: Action<
    { readonly ClusterId: string; readonly ExecutionRoleArn?: string | undefined; readonly Step: StepConfig },
    { readonly StepId: string },
    { readonly Step: Step }
  >;
  /** Cancels a step. */
  readonly cancelStep: Action<
    { readonly ClusterId: string; readonly StepId: string },
    {
      readonly CancelStepsInfo?: {
        readonly StepId?: string;
        readonly Status?: string;
        readonly Reason?: string;
      };
    }
  >;
  /** Changes a fleet of instances, by its name. */
  readonly modifyInstanceFleetByName: Action<
    {
      readonly ClusterId: string;
      readonly InstanceFleetName: string;
      readonly InstanceFleet: Omit<InstanceFleetModifyConfig, "InstanceFleetId">;
    },
    Nothing
  >;
  /** Changes a group of instances, by its name. */
  readonly modifyInstanceGroupByName: Action<
    {
      readonly ClusterId: string;
      readonly InstanceGroupName: string;
      readonly InstanceGroup: Omit<InstanceGroupModifyConfig, "InstanceGroupId">;
    },
    Nothing
  >;
}

/**
 * Amazon EMR.
 * @example
 * const wordCount = workflow(async (input: { file: string }) => {
 *   const { ClusterId } = await emr.createCluster.sync({
 *     Name: "count",
 *     ReleaseLabel: "emr-7.0.0",
 *     ServiceRole: "EMR_DefaultRole",
 *     JobFlowRole: "EMR_EC2_DefaultRole",
 *     Instances: { KeepJobFlowAliveWhenNoSteps: true, InstanceCount: 1, MasterInstanceType: "m5.xlarge" },
 *   });
 *   await emr.setClusterTerminationProtection({ ClusterId, TerminationProtected: true });
 *   const { Step } = await emr.addStep.sync({ ClusterId, Step: { Name: "count", HadoopJarStep: { Jar: "command-runner.jar", Args: [input.file] } } });
 *   await emr.setClusterTerminationProtection({ ClusterId, TerminationProtected: false });
 *   await emr.terminateCluster.sync({ ClusterId });
 *   return { state: Step.Status.State };
 * });
 * const shrink = workflow(async (input: { cluster: string; step: string }) => {
 *   await emr.cancelStep({ ClusterId: input.cluster, StepId: input.step });
 *   await emr.modifyInstanceFleetByName({ ClusterId: input.cluster, InstanceFleetName: "task", InstanceFleet: { TargetSpotCapacity: 0 } });
 *   await emr.modifyInstanceGroupByName({ ClusterId: input.cluster, InstanceGroupName: "core", InstanceGroup: { InstanceCount: 1 } });
 * });
 */
export const emr = /* @__PURE__ */ service<Actions>()(row);
