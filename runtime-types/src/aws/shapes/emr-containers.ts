// Made by scripts/integration-types from the types of @aws-sdk/client-emr-containers. Do not edit.

export interface CreateVirtualClusterRequest {
  readonly Name: string;
  readonly ContainerProvider: ContainerProvider;
  readonly ClientToken?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly SecurityConfigurationId?: string | undefined;
}
export interface ContainerProvider {
  readonly Type: "EKS";
  readonly Id: string;
  readonly Info?: ContainerInfo | undefined;
}
export type ContainerInfo = { readonly EksInfo: EksInfo };
export interface EksInfo {
  readonly Namespace?: string | undefined;
}
export interface DeleteVirtualClusterRequest {
  readonly Id: string;
}
export interface StartJobRunRequest {
  readonly Name?: string | undefined;
  readonly VirtualClusterId: string;
  readonly ClientToken?: string | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly ReleaseLabel?: string | undefined;
  readonly JobDriver?: JobDriver | undefined;
  readonly ConfigurationOverrides?: ConfigurationOverrides | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly JobTemplateId?: string | undefined;
  readonly JobTemplateParameters?: Readonly<Record<string, string>> | undefined;
  readonly RetryPolicyConfiguration?: RetryPolicyConfiguration | undefined;
}
export interface JobDriver {
  readonly SparkSubmitJobDriver?: SparkSubmitJobDriver | undefined;
  readonly SparkSqlJobDriver?: SparkSqlJobDriver | undefined;
}
export interface SparkSubmitJobDriver {
  readonly EntryPoint: string;
  readonly EntryPointArguments?: readonly string[] | undefined;
  readonly SparkSubmitParameters?: string | undefined;
}
export interface SparkSqlJobDriver {
  readonly EntryPoint?: string | undefined;
  readonly SparkSqlParameters?: string | undefined;
}
export interface ConfigurationOverrides {
  readonly ApplicationConfiguration?: readonly Configuration[] | undefined;
  readonly MonitoringConfiguration?: MonitoringConfiguration | undefined;
}
export interface Configuration {
  readonly Classification: string;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
}
export interface MonitoringConfiguration {
  readonly PersistentAppUI?: "DISABLED" | "ENABLED" | undefined;
  readonly CloudWatchMonitoringConfiguration?: CloudWatchMonitoringConfiguration | undefined;
  readonly S3MonitoringConfiguration?: S3MonitoringConfiguration | undefined;
  readonly ContainerLogRotationConfiguration?: ContainerLogRotationConfiguration | undefined;
}
export interface CloudWatchMonitoringConfiguration {
  readonly LogGroupName: string;
  readonly LogStreamNamePrefix?: string | undefined;
}
export interface S3MonitoringConfiguration {
  readonly LogUri: string;
}
export interface ContainerLogRotationConfiguration {
  readonly RotationSize: string;
  readonly MaxFilesToKeep: number;
}
export interface RetryPolicyConfiguration {
  readonly MaxAttempts: number;
}
export interface CreateVirtualClusterResponse {
  readonly Id: string;
  readonly Name: string;
  readonly Arn: string;
}
export interface DeleteVirtualClusterResponse {
  readonly Id: string;
}
export interface StartJobRunResponse {
  readonly Id: string;
  readonly Name: string;
  readonly Arn: string;
  readonly VirtualClusterId: string;
}
export interface VirtualCluster {
  readonly Id?: string;
  readonly Name?: string;
  readonly Arn?: string;
  readonly State?: string;
  readonly ContainerProvider?: ContainerProviderResult;
  readonly CreatedAt?: number;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly SecurityConfigurationId?: string;
}
export interface ContainerProviderResult {
  readonly Type?: string;
  readonly Id?: string;
  readonly Info?: ContainerInfoResult;
}
export type ContainerInfoResult = { readonly EksInfo: EksInfoResult };
export interface EksInfoResult {
  readonly Namespace?: string;
}
export interface JobRun {
  readonly Id?: string;
  readonly Name?: string;
  readonly VirtualClusterId?: string;
  readonly Arn?: string;
  readonly State?: string;
  readonly ClientToken?: string;
  readonly ExecutionRoleArn?: string;
  readonly ReleaseLabel?: string;
  readonly ConfigurationOverrides?: ConfigurationOverridesResult;
  readonly JobDriver?: JobDriverResult;
  readonly CreatedAt?: number;
  readonly CreatedBy?: string;
  readonly FinishedAt?: number;
  readonly StateDetails?: string;
  readonly FailureReason?: string;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly RetryPolicyConfiguration?: RetryPolicyConfigurationResult;
  readonly RetryPolicyExecution?: RetryPolicyExecutionResult;
}
export interface ConfigurationOverridesResult {
  readonly ApplicationConfiguration?: readonly ConfigurationResult[];
  readonly MonitoringConfiguration?: MonitoringConfigurationResult;
}
export interface ConfigurationResult {
  readonly Classification?: string;
  readonly Properties?: Readonly<Record<string, string>>;
  readonly Configurations?: readonly ConfigurationResult[];
}
export interface MonitoringConfigurationResult {
  readonly PersistentAppUI?: string;
  readonly CloudWatchMonitoringConfiguration?: CloudWatchMonitoringConfigurationResult;
  readonly S3MonitoringConfiguration?: S3MonitoringConfigurationResult;
  readonly ContainerLogRotationConfiguration?: ContainerLogRotationConfigurationResult;
}
export interface CloudWatchMonitoringConfigurationResult {
  readonly LogGroupName?: string;
  readonly LogStreamNamePrefix?: string;
}
export interface S3MonitoringConfigurationResult {
  readonly LogUri?: string;
}
export interface ContainerLogRotationConfigurationResult {
  readonly RotationSize?: string;
  readonly MaxFilesToKeep?: number;
}
export interface JobDriverResult {
  readonly SparkSubmitJobDriver?: SparkSubmitJobDriverResult;
  readonly SparkSqlJobDriver?: SparkSqlJobDriverResult;
}
export interface SparkSubmitJobDriverResult {
  readonly EntryPoint?: string;
  readonly EntryPointArguments?: readonly string[];
  readonly SparkSubmitParameters?: string;
}
export interface SparkSqlJobDriverResult {
  readonly EntryPoint?: string;
  readonly SparkSqlParameters?: string;
}
export interface RetryPolicyConfigurationResult {
  readonly MaxAttempts?: number;
}
export interface RetryPolicyExecutionResult {
  readonly CurrentAttemptCount?: number;
}
