// Made by scripts/integration-types from the types of @aws-sdk/client-glue. Do not edit.

export interface StartJobRunRequest {
  readonly JobName: string;
  readonly JobRunQueuingEnabled?: boolean | undefined;
  readonly JobRunId?: string | undefined;
  readonly Arguments?: Readonly<Record<string, string>> | undefined;
  readonly AllocatedCapacity?: number | undefined;
  readonly Timeout?: number | undefined;
  readonly MaxCapacity?: number | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly NotificationProperty?: NotificationProperty | undefined;
  readonly WorkerType?:
    | "G.025X"
    | "G.12X"
    | "G.16X"
    | "G.1X"
    | "G.2X"
    | "G.4X"
    | "G.8X"
    | "R.1X"
    | "R.2X"
    | "R.4X"
    | "R.8X"
    | "Standard"
    | "Z.2X"
    | undefined;
  readonly NumberOfWorkers?: number | undefined;
  readonly ExecutionClass?: "FLEX" | "STANDARD" | undefined;
  readonly ExecutionRoleSessionPolicy?: string | undefined;
}
export interface NotificationProperty {
  readonly NotifyDelayAfter?: number | undefined;
}
export interface StartJobRunResponse {
  readonly JobRunId: string;
}
export interface JobRun {
  readonly Id: string;
  readonly Attempt?: number;
  readonly PreviousRunId?: string;
  readonly TriggerName?: string;
  readonly JobName: string;
  readonly JobMode?: string;
  readonly JobRunQueuingEnabled?: boolean;
  readonly StartedOn?: number;
  readonly LastModifiedOn?: number;
  readonly CompletedOn?: number;
  readonly JobRunState: string;
  readonly Arguments?: Readonly<Record<string, string>>;
  readonly ErrorMessage?: string;
  readonly PredecessorRuns?: readonly PredecessorResult[];
  readonly AllocatedCapacity?: number;
  readonly ExecutionTime?: number;
  readonly Timeout?: number;
  readonly MaxCapacity?: number;
  readonly WorkerType?: string;
  readonly NumberOfWorkers?: number;
  readonly SecurityConfiguration?: string;
  readonly LogGroupName?: string;
  readonly NotificationProperty?: NotificationPropertyResult;
  readonly GlueVersion?: string;
  readonly DPUSeconds?: number;
  readonly ExecutionClass?: string;
  readonly MaintenanceWindow?: string;
  readonly ProfileName?: string;
  readonly StateDetail?: string;
  readonly ExecutionRoleSessionPolicy?: string;
}
export interface PredecessorResult {
  readonly JobName?: string;
  readonly RunId?: string;
}
export interface NotificationPropertyResult {
  readonly NotifyDelayAfter?: number;
}
