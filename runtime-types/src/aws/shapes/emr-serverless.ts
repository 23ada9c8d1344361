// Made by scripts/integration-types from the types of @aws-sdk/client-emr-serverless. Do not edit.

export interface CreateApplicationRequest {
  readonly Name?: string | undefined;
  readonly ReleaseLabel: string;
  readonly Type: string;
  readonly ClientToken?: string | undefined;
  readonly InitialCapacity?: Readonly<Record<string, InitialCapacityConfig>> | undefined;
  readonly MaximumCapacity?: MaximumAllowedResources | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly AutoStartConfiguration?: AutoStartConfig | undefined;
  readonly AutoStopConfiguration?: AutoStopConfig | undefined;
  readonly NetworkConfiguration?: NetworkConfiguration | undefined;
  readonly Architecture?: "ARM64" | "X86_64" | undefined;
  readonly ImageConfiguration?: ImageConfigurationInput | undefined;
  readonly WorkerTypeSpecifications?: Readonly<Record<string, WorkerTypeSpecificationInput>> | undefined;
  readonly RuntimeConfiguration?: readonly Configuration[] | undefined;
  readonly MonitoringConfiguration?: MonitoringConfiguration | undefined;
  readonly DiskEncryptionConfiguration?: DiskEncryptionConfiguration | undefined;
  readonly InteractiveConfiguration?: InteractiveConfiguration | undefined;
  readonly SchedulerConfiguration?: SchedulerConfiguration | undefined;
  readonly IdentityCenterConfiguration?: IdentityCenterConfigurationInput | undefined;
  readonly JobLevelCostAllocationConfiguration?: JobLevelCostAllocationConfiguration | undefined;
}
export interface InitialCapacityConfig {
  readonly WorkerCount: number;
  readonly WorkerConfiguration?: WorkerResourceConfig | undefined;
}
export interface WorkerResourceConfig {
  readonly Cpu: string;
  readonly Memory: string;
  readonly Disk?: string | undefined;
  readonly DiskType?: string | undefined;
}
export interface MaximumAllowedResources {
  readonly Cpu: string;
  readonly Memory: string;
  readonly Disk?: string | undefined;
}
export interface AutoStartConfig {
  readonly Enabled?: boolean | undefined;
}
export interface AutoStopConfig {
  readonly Enabled?: boolean | undefined;
  readonly IdleTimeoutMinutes?: number | undefined;
}
export interface NetworkConfiguration {
  readonly SubnetIds?: readonly string[] | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
}
export interface ImageConfigurationInput {
  readonly ImageUri?: string | undefined;
  readonly ApplicationLevelDigestResolution?: boolean | undefined;
}
export interface WorkerTypeSpecificationInput {
  readonly ImageConfiguration?: ImageConfigurationInput | undefined;
}
export interface Configuration {
  readonly Classification: string;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
}
export interface MonitoringConfiguration {
  readonly S3MonitoringConfiguration?: S3MonitoringConfiguration | undefined;
  readonly ManagedPersistenceMonitoringConfiguration?: ManagedPersistenceMonitoringConfiguration | undefined;
  readonly CloudWatchLoggingConfiguration?: CloudWatchLoggingConfiguration | undefined;
  readonly PrometheusMonitoringConfiguration?: PrometheusMonitoringConfiguration | undefined;
}
export interface S3MonitoringConfiguration {
  readonly LogUri?: string | undefined;
  readonly EncryptionKeyArn?: string | undefined;
}
export interface ManagedPersistenceMonitoringConfiguration {
  readonly Enabled?: boolean | undefined;
  readonly EncryptionKeyArn?: string | undefined;
}
export interface CloudWatchLoggingConfiguration {
  readonly Enabled: boolean;
  readonly LogGroupName?: string | undefined;
  readonly LogStreamNamePrefix?: string | undefined;
  readonly EncryptionKeyArn?: string | undefined;
  readonly LogTypes?: Readonly<Record<string, readonly string[]>> | undefined;
}
export interface PrometheusMonitoringConfiguration {
  readonly RemoteWriteUrl?: string | undefined;
}
export interface DiskEncryptionConfiguration {
  readonly EncryptionContext?: Readonly<Record<string, string>> | undefined;
  readonly EncryptionKeyArn?: string | undefined;
}
export interface InteractiveConfiguration {
  readonly StudioEnabled?: boolean | undefined;
  readonly LivyEndpointEnabled?: boolean | undefined;
  readonly SessionEnabled?: boolean | undefined;
}
export interface SchedulerConfiguration {
  readonly QueueTimeoutMinutes?: number | undefined;
  readonly MaxConcurrentRuns?: number | undefined;
}
export interface IdentityCenterConfigurationInput {
  readonly IdentityCenterInstanceArn?: string | undefined;
  readonly UserBackgroundSessionsEnabled?: boolean | undefined;
}
export interface JobLevelCostAllocationConfiguration {
  readonly Enabled?: boolean | undefined;
}
export interface StartApplicationRequest {
  readonly ApplicationId: string;
}
export interface StopApplicationRequest {
  readonly ApplicationId: string;
}
export interface DeleteApplicationRequest {
  readonly ApplicationId: string;
}
export interface StartJobRunRequest {
  readonly ApplicationId: string;
  readonly ClientToken?: string | undefined;
  readonly ExecutionRoleArn: string;
  readonly ExecutionIamPolicy?: JobRunExecutionIamPolicy | undefined;
  readonly JobDriver?: JobDriver | undefined;
  readonly ConfigurationOverrides?: ConfigurationOverrides | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly ExecutionTimeoutMinutes?: number | undefined;
  readonly Name?: string | undefined;
  readonly Mode?: "BATCH" | "STREAMING" | undefined;
  readonly RetryPolicy?: RetryPolicy | undefined;
}
export interface JobRunExecutionIamPolicy {
  readonly Policy?: string | undefined;
  readonly PolicyArns?: readonly string[] | undefined;
}
export type JobDriver = { readonly Hive: Hive } | { readonly SparkSubmit: SparkSubmit };
export interface Hive {
  readonly Query: string;
  readonly InitQueryFile?: string | undefined;
  readonly Parameters?: string | undefined;
}
export interface SparkSubmit {
  readonly EntryPoint: string;
  readonly EntryPointArguments?: readonly string[] | undefined;
  readonly SparkSubmitParameters?: string | undefined;
}
export interface ConfigurationOverrides {
  readonly ApplicationConfiguration?: readonly Configuration[] | undefined;
  readonly MonitoringConfiguration?: MonitoringConfiguration | undefined;
  readonly DiskEncryptionConfiguration?: DiskEncryptionConfiguration | undefined;
}
export interface RetryPolicy {
  readonly MaxAttempts?: number | undefined;
  readonly MaxFailedAttemptsPerHour?: number | undefined;
}
export interface CancelJobRunRequest {
  readonly ApplicationId: string;
  readonly JobRunId: string;
  readonly ShutdownGracePeriodInSeconds?: number | undefined;
}
export interface CreateApplicationResponse {
  readonly ApplicationId: string;
  readonly Name?: string;
  readonly Arn: string;
}
export interface StartJobRunResponse {
  readonly ApplicationId: string;
  readonly JobRunId: string;
  readonly Arn: string;
}
export interface CancelJobRunResponse {
  readonly ApplicationId: string;
  readonly JobRunId: string;
}
export interface Application {
  readonly ApplicationId?: string;
  readonly Name?: string;
  readonly Arn?: string;
  readonly ReleaseLabel?: string;
  readonly Type?: string;
  readonly State?: string;
  readonly StateDetails?: string;
  readonly InitialCapacity?: Readonly<Record<string, InitialCapacityConfigResult>>;
  readonly MaximumCapacity?: MaximumAllowedResourcesResult;
  readonly CreatedAt?: number;
  readonly UpdatedAt?: number;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly AutoStartConfiguration?: AutoStartConfigResult;
  readonly AutoStopConfiguration?: AutoStopConfigResult;
  readonly NetworkConfiguration?: NetworkConfigurationResult;
  readonly Architecture?: string;
  readonly ImageConfiguration?: ImageConfigurationResult;
  readonly WorkerTypeSpecifications?: Readonly<Record<string, WorkerTypeSpecificationResult>>;
  readonly RuntimeConfiguration?: readonly ConfigurationResult[];
  readonly MonitoringConfiguration?: MonitoringConfigurationResult;
  readonly DiskEncryptionConfiguration?: DiskEncryptionConfigurationResult;
  readonly InteractiveConfiguration?: InteractiveConfigurationResult;
  readonly SchedulerConfiguration?: SchedulerConfigurationResult;
  readonly IdentityCenterConfiguration?: IdentityCenterConfigurationResult;
  readonly JobLevelCostAllocationConfiguration?: JobLevelCostAllocationConfigurationResult;
}
export interface InitialCapacityConfigResult {
  readonly WorkerCount?: number;
  readonly WorkerConfiguration?: WorkerResourceConfigResult;
}
export interface WorkerResourceConfigResult {
  readonly Cpu?: string;
  readonly Memory?: string;
  readonly Disk?: string;
  readonly DiskType?: string;
}
export interface MaximumAllowedResourcesResult {
  readonly Cpu?: string;
  readonly Memory?: string;
  readonly Disk?: string;
}
export interface AutoStartConfigResult {
  readonly Enabled?: boolean;
}
export interface AutoStopConfigResult {
  readonly Enabled?: boolean;
  readonly IdleTimeoutMinutes?: number;
}
export interface NetworkConfigurationResult {
  readonly SubnetIds?: readonly string[];
  readonly SecurityGroupIds?: readonly string[];
}
export interface ImageConfigurationResult {
  readonly ImageUri?: string;
  readonly ResolvedImageDigest?: string;
  readonly ApplicationLevelDigestResolution?: boolean;
}
export interface WorkerTypeSpecificationResult {
  readonly ImageConfiguration?: ImageConfigurationResult;
}
export interface ConfigurationResult {
  readonly Classification?: string;
  readonly Properties?: Readonly<Record<string, string>>;
  readonly Configurations?: readonly ConfigurationResult[];
}
export interface MonitoringConfigurationResult {
  readonly S3MonitoringConfiguration?: S3MonitoringConfigurationResult;
  readonly ManagedPersistenceMonitoringConfiguration?: ManagedPersistenceMonitoringConfigurationResult;
  readonly CloudWatchLoggingConfiguration?: CloudWatchLoggingConfigurationResult;
  readonly PrometheusMonitoringConfiguration?: PrometheusMonitoringConfigurationResult;
}
export interface S3MonitoringConfigurationResult {
  readonly LogUri?: string;
  readonly EncryptionKeyArn?: string;
}
export interface ManagedPersistenceMonitoringConfigurationResult {
  readonly Enabled?: boolean;
  readonly EncryptionKeyArn?: string;
}
export interface CloudWatchLoggingConfigurationResult {
  readonly Enabled?: boolean;
  readonly LogGroupName?: string;
  readonly LogStreamNamePrefix?: string;
  readonly EncryptionKeyArn?: string;
  readonly LogTypes?: Readonly<Record<string, readonly string[]>>;
}
export interface PrometheusMonitoringConfigurationResult {
  readonly RemoteWriteUrl?: string;
}
export interface DiskEncryptionConfigurationResult {
  readonly EncryptionContext?: Readonly<Record<string, string>>;
  readonly EncryptionKeyArn?: string;
}
export interface InteractiveConfigurationResult {
  readonly StudioEnabled?: boolean;
  readonly LivyEndpointEnabled?: boolean;
  readonly SessionEnabled?: boolean;
}
export interface SchedulerConfigurationResult {
  readonly QueueTimeoutMinutes?: number;
  readonly MaxConcurrentRuns?: number;
}
export interface IdentityCenterConfigurationResult {
  readonly IdentityCenterInstanceArn?: string;
  readonly IdentityCenterApplicationArn?: string;
  readonly UserBackgroundSessionsEnabled?: boolean;
}
export interface JobLevelCostAllocationConfigurationResult {
  readonly Enabled?: boolean;
}
export interface JobRun {
  readonly ApplicationId?: string;
  readonly JobRunId?: string;
  readonly Name?: string;
  readonly Arn?: string;
  readonly CreatedBy?: string;
  readonly CreatedAt?: number;
  readonly UpdatedAt?: number;
  readonly ExecutionRole?: string;
  readonly ExecutionIamPolicy?: JobRunExecutionIamPolicyResult;
  readonly State?: string;
  readonly StateDetails?: string;
  readonly ReleaseLabel?: string;
  readonly ConfigurationOverrides?: ConfigurationOverridesResult;
  readonly JobDriver?: JobDriverResult;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly TotalResourceUtilization?: TotalResourceUtilizationResult;
  readonly NetworkConfiguration?: NetworkConfigurationResult;
  readonly TotalExecutionDurationSeconds?: number;
  readonly ExecutionTimeoutMinutes?: number;
  readonly BilledResourceUtilization?: ResourceUtilizationResult;
  readonly Mode?: string;
  readonly RetryPolicy?: RetryPolicyResult;
  readonly Attempt?: number;
  readonly AttemptCreatedAt?: number;
  readonly AttemptUpdatedAt?: number;
  readonly StartedAt?: number;
  readonly EndedAt?: number;
  readonly QueuedDurationMilliseconds?: number;
  readonly ImageConfiguration?: ImageConfigurationResult;
  readonly WorkerTypeSpecifications?: Readonly<Record<string, WorkerTypeSpecificationResult>>;
}
export interface JobRunExecutionIamPolicyResult {
  readonly Policy?: string;
  readonly PolicyArns?: readonly string[];
}
export interface ConfigurationOverridesResult {
  readonly ApplicationConfiguration?: readonly ConfigurationResult[];
  readonly MonitoringConfiguration?: MonitoringConfigurationResult;
  readonly DiskEncryptionConfiguration?: DiskEncryptionConfigurationResult;
}
export type JobDriverResult = { readonly Hive: HiveResult } | { readonly SparkSubmit: SparkSubmitResult };
export interface HiveResult {
  readonly Query?: string;
  readonly InitQueryFile?: string;
  readonly Parameters?: string;
}
export interface SparkSubmitResult {
  readonly EntryPoint?: string;
  readonly EntryPointArguments?: readonly string[];
  readonly SparkSubmitParameters?: string;
}
export interface TotalResourceUtilizationResult {
  readonly VCPUHour?: number;
  readonly MemoryGBHour?: number;
  readonly StorageGBHour?: number;
}
export interface ResourceUtilizationResult {
  readonly VCPUHour?: number;
  readonly MemoryGBHour?: number;
  readonly StorageGBHour?: number;
}
export interface RetryPolicyResult {
  readonly MaxAttempts?: number;
  readonly MaxFailedAttemptsPerHour?: number;
}
