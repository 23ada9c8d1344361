// Made by scripts/integration-types from the types of @aws-sdk/client-codebuild. Do not edit.

export interface StartBuildInput {
  readonly ProjectName: string;
  readonly SecondarySourcesOverride?: readonly ProjectSource[] | undefined;
  readonly SecondarySourcesVersionOverride?: readonly ProjectSourceVersion[] | undefined;
  readonly SourceVersion?: string | undefined;
  readonly ArtifactsOverride?: ProjectArtifacts | undefined;
  readonly SecondaryArtifactsOverride?: readonly ProjectArtifacts[] | undefined;
  readonly EnvironmentVariablesOverride?: readonly EnvironmentVariable[] | undefined;
  readonly SourceTypeOverride?:
    | "BITBUCKET"
    | "CODECOMMIT"
    | "CODEPIPELINE"
    | "GITHUB"
    | "GITHUB_ENTERPRISE"
    | "GITLAB"
    | "GITLAB_SELF_MANAGED"
    | "NO_SOURCE"
    | "S3"
    | undefined;
  readonly SourceLocationOverride?: string | undefined;
  readonly SourceAuthOverride?: SourceAuth | undefined;
  readonly GitCloneDepthOverride?: number | undefined;
  readonly GitSubmodulesConfigOverride?: GitSubmodulesConfig | undefined;
  readonly BuildspecOverride?: string | undefined;
  readonly InsecureSslOverride?: boolean | undefined;
  readonly ReportBuildStatusOverride?: boolean | undefined;
  readonly BuildStatusConfigOverride?: BuildStatusConfig | undefined;
  readonly EnvironmentTypeOverride?:
    | "ARM_CONTAINER"
    | "ARM_EC2"
    | "ARM_LAMBDA_CONTAINER"
    | "LINUX_CONTAINER"
    | "LINUX_EC2"
    | "LINUX_GPU_CONTAINER"
    | "LINUX_LAMBDA_CONTAINER"
    | "MAC_ARM"
    | "WINDOWS_CONTAINER"
    | "WINDOWS_EC2"
    | "WINDOWS_SERVER_2019_CONTAINER"
    | "WINDOWS_SERVER_2022_CONTAINER"
    | undefined;
  readonly ImageOverride?: string | undefined;
  readonly ComputeTypeOverride?:
    | "ATTRIBUTE_BASED_COMPUTE"
    | "BUILD_GENERAL1_2XLARGE"
    | "BUILD_GENERAL1_LARGE"
    | "BUILD_GENERAL1_MEDIUM"
    | "BUILD_GENERAL1_SMALL"
    | "BUILD_GENERAL1_XLARGE"
    | "BUILD_LAMBDA_10GB"
    | "BUILD_LAMBDA_1GB"
    | "BUILD_LAMBDA_2GB"
    | "BUILD_LAMBDA_4GB"
    | "BUILD_LAMBDA_8GB"
    | "CUSTOM_INSTANCE_TYPE"
    | undefined;
  readonly CertificateOverride?: string | undefined;
  readonly CacheOverride?: ProjectCache | undefined;
  readonly ServiceRoleOverride?: string | undefined;
  readonly PrivilegedModeOverride?: boolean | undefined;
  readonly TimeoutInMinutesOverride?: number | undefined;
  readonly QueuedTimeoutInMinutesOverride?: number | undefined;
  readonly EncryptionKeyOverride?: string | undefined;
  readonly IdempotencyToken?: string | undefined;
  readonly LogsConfigOverride?: LogsConfig | undefined;
  readonly RegistryCredentialOverride?: RegistryCredential | undefined;
  readonly ImagePullCredentialsTypeOverride?: "CODEBUILD" | "SERVICE_ROLE" | undefined;
  readonly DebugSessionEnabled?: boolean | undefined;
  readonly FleetOverride?: ProjectFleet | undefined;
  readonly AutoRetryLimitOverride?: number | undefined;
  readonly HostKernelOverride?: "LINUX_KERNEL_4" | "LINUX_KERNEL_6" | "LINUX_KERNEL_LATEST" | undefined;
}
export interface ProjectSource {
  readonly Type:
    | "BITBUCKET"
    | "CODECOMMIT"
    | "CODEPIPELINE"
    | "GITHUB"
    | "GITHUB_ENTERPRISE"
    | "GITLAB"
    | "GITLAB_SELF_MANAGED"
    | "NO_SOURCE"
    | "S3";
  readonly Location?: string | undefined;
  readonly GitCloneDepth?: number | undefined;
  readonly GitSubmodulesConfig?: GitSubmodulesConfig | undefined;
  readonly Buildspec?: string | undefined;
  readonly Auth?: SourceAuth | undefined;
  readonly ReportBuildStatus?: boolean | undefined;
  readonly BuildStatusConfig?: BuildStatusConfig | undefined;
  readonly InsecureSsl?: boolean | undefined;
  readonly SourceIdentifier?: string | undefined;
}
export interface GitSubmodulesConfig {
  readonly FetchSubmodules: boolean;
}
export interface SourceAuth {
  readonly Type: "CODECONNECTIONS" | "OAUTH" | "SECRETS_MANAGER";
  readonly Resource?: string | undefined;
}
export interface BuildStatusConfig {
  readonly Context?: string | undefined;
  readonly TargetUrl?: string | undefined;
}
export interface ProjectSourceVersion {
  readonly SourceIdentifier: string;
  readonly SourceVersion: string;
}
export interface ProjectArtifacts {
  readonly Type: "CODEPIPELINE" | "NO_ARTIFACTS" | "S3";
  readonly Location?: string | undefined;
  readonly Path?: string | undefined;
  readonly NamespaceType?: "BUILD_ID" | "NONE" | undefined;
  readonly Name?: string | undefined;
  readonly Packaging?: "NONE" | "ZIP" | undefined;
  readonly OverrideArtifactName?: boolean | undefined;
  readonly EncryptionDisabled?: boolean | undefined;
  readonly ArtifactIdentifier?: string | undefined;
  readonly BucketOwnerAccess?: "FULL" | "NONE" | "READ_ONLY" | undefined;
}
export interface EnvironmentVariable {
  readonly Name: string;
  readonly Value: string;
  readonly Type?: "PARAMETER_STORE" | "PLAINTEXT" | "SECRETS_MANAGER" | undefined;
}
export interface ProjectCache {
  readonly Type: "LOCAL" | "NO_CACHE" | "S3";
  readonly Location?: string | undefined;
  readonly Modes?:
    readonly ("LOCAL_CUSTOM_CACHE" | "LOCAL_DOCKER_LAYER_CACHE" | "LOCAL_SOURCE_CACHE")[] | undefined;
  readonly CacheNamespace?: string | undefined;
}
export interface LogsConfig {
  readonly CloudWatchLogs?: CloudWatchLogsConfig | undefined;
  readonly S3Logs?: S3LogsConfig | undefined;
}
export interface CloudWatchLogsConfig {
  readonly Status: "DISABLED" | "ENABLED";
  readonly GroupName?: string | undefined;
  readonly StreamName?: string | undefined;
}
export interface S3LogsConfig {
  readonly Status: "DISABLED" | "ENABLED";
  readonly Location?: string | undefined;
  readonly EncryptionDisabled?: boolean | undefined;
  readonly BucketOwnerAccess?: "FULL" | "NONE" | "READ_ONLY" | undefined;
}
export interface RegistryCredential {
  readonly Credential: string;
  readonly CredentialProvider: "SECRETS_MANAGER";
}
export interface ProjectFleet {
  readonly FleetArn?: string | undefined;
}
export interface StopBuildInput {
  readonly Id: string;
}
export interface BatchDeleteBuildsInput {
  readonly Ids: readonly string[];
}
export interface BatchGetReportsInput {
  readonly ReportArns: readonly string[];
}
export interface StartBuildBatchInput {
  readonly ProjectName: string;
  readonly SecondarySourcesOverride?: readonly ProjectSource[] | undefined;
  readonly SecondarySourcesVersionOverride?: readonly ProjectSourceVersion[] | undefined;
  readonly SourceVersion?: string | undefined;
  readonly ArtifactsOverride?: ProjectArtifacts | undefined;
  readonly SecondaryArtifactsOverride?: readonly ProjectArtifacts[] | undefined;
  readonly EnvironmentVariablesOverride?: readonly EnvironmentVariable[] | undefined;
  readonly SourceTypeOverride?:
    | "BITBUCKET"
    | "CODECOMMIT"
    | "CODEPIPELINE"
    | "GITHUB"
    | "GITHUB_ENTERPRISE"
    | "GITLAB"
    | "GITLAB_SELF_MANAGED"
    | "NO_SOURCE"
    | "S3"
    | undefined;
  readonly SourceLocationOverride?: string | undefined;
  readonly SourceAuthOverride?: SourceAuth | undefined;
  readonly GitCloneDepthOverride?: number | undefined;
  readonly GitSubmodulesConfigOverride?: GitSubmodulesConfig | undefined;
  readonly BuildspecOverride?: string | undefined;
  readonly InsecureSslOverride?: boolean | undefined;
  readonly ReportBuildBatchStatusOverride?: boolean | undefined;
  readonly EnvironmentTypeOverride?:
    | "ARM_CONTAINER"
    | "ARM_EC2"
    | "ARM_LAMBDA_CONTAINER"
    | "LINUX_CONTAINER"
    | "LINUX_EC2"
    | "LINUX_GPU_CONTAINER"
    | "LINUX_LAMBDA_CONTAINER"
    | "MAC_ARM"
    | "WINDOWS_CONTAINER"
    | "WINDOWS_EC2"
    | "WINDOWS_SERVER_2019_CONTAINER"
    | "WINDOWS_SERVER_2022_CONTAINER"
    | undefined;
  readonly ImageOverride?: string | undefined;
  readonly ComputeTypeOverride?:
    | "ATTRIBUTE_BASED_COMPUTE"
    | "BUILD_GENERAL1_2XLARGE"
    | "BUILD_GENERAL1_LARGE"
    | "BUILD_GENERAL1_MEDIUM"
    | "BUILD_GENERAL1_SMALL"
    | "BUILD_GENERAL1_XLARGE"
    | "BUILD_LAMBDA_10GB"
    | "BUILD_LAMBDA_1GB"
    | "BUILD_LAMBDA_2GB"
    | "BUILD_LAMBDA_4GB"
    | "BUILD_LAMBDA_8GB"
    | "CUSTOM_INSTANCE_TYPE"
    | undefined;
  readonly CertificateOverride?: string | undefined;
  readonly CacheOverride?: ProjectCache | undefined;
  readonly ServiceRoleOverride?: string | undefined;
  readonly PrivilegedModeOverride?: boolean | undefined;
  readonly BuildTimeoutInMinutesOverride?: number | undefined;
  readonly QueuedTimeoutInMinutesOverride?: number | undefined;
  readonly EncryptionKeyOverride?: string | undefined;
  readonly IdempotencyToken?: string | undefined;
  readonly LogsConfigOverride?: LogsConfig | undefined;
  readonly RegistryCredentialOverride?: RegistryCredential | undefined;
  readonly ImagePullCredentialsTypeOverride?: "CODEBUILD" | "SERVICE_ROLE" | undefined;
  readonly BuildBatchConfigOverride?: ProjectBuildBatchConfig | undefined;
  readonly DebugSessionEnabled?: boolean | undefined;
}
export interface ProjectBuildBatchConfig {
  readonly ServiceRole?: string | undefined;
  readonly CombineArtifacts?: boolean | undefined;
  readonly Restrictions?: BatchRestrictions | undefined;
  readonly TimeoutInMins?: number | undefined;
  readonly BatchReportMode?: "REPORT_AGGREGATED_BATCH" | "REPORT_INDIVIDUAL_BUILDS" | undefined;
}
export interface BatchRestrictions {
  readonly MaximumBuildsAllowed?: number | undefined;
  readonly ComputeTypesAllowed?: readonly string[] | undefined;
  readonly FleetsAllowed?: readonly string[] | undefined;
}
export interface StopBuildBatchInput {
  readonly Id: string;
}
export interface RetryBuildBatchInput {
  readonly Id?: string | undefined;
  readonly IdempotencyToken?: string | undefined;
  readonly RetryType?: "RETRY_ALL_BUILDS" | "RETRY_FAILED_BUILDS" | undefined;
}
export interface DeleteBuildBatchInput {
  readonly Id: string;
}
export interface StartBuildOutput {
  readonly Build: BuildResult;
}
export interface BuildResult {
  readonly Id: string;
  readonly Arn: string;
  readonly BuildNumber?: number;
  readonly StartTime?: number;
  readonly EndTime?: number;
  readonly CurrentPhase?: string;
  readonly BuildStatus: string;
  readonly SourceVersion?: string;
  readonly ResolvedSourceVersion?: string;
  readonly ProjectName: string;
  readonly Phases?: readonly BuildPhaseResult[];
  readonly Source?: ProjectSourceResult;
  readonly SecondarySources?: readonly ProjectSourceResult[];
  readonly SecondarySourceVersions?: readonly ProjectSourceVersionResult[];
  readonly Artifacts?: BuildArtifactsResult;
  readonly SecondaryArtifacts?: readonly BuildArtifactsResult[];
  readonly Cache?: ProjectCacheResult;
  readonly Environment?: ProjectEnvironmentResult;
  readonly ServiceRole?: string;
  readonly Logs?: LogsLocationResult;
  readonly TimeoutInMinutes?: number;
  readonly QueuedTimeoutInMinutes?: number;
  readonly BuildComplete?: boolean;
  readonly Initiator?: string;
  readonly VpcConfig?: VpcConfigResult;
  readonly NetworkInterface?: NetworkInterfaceResult;
  readonly EncryptionKey?: string;
  readonly ExportedEnvironmentVariables?: readonly ExportedEnvironmentVariableResult[];
  readonly ReportArns?: readonly string[];
  readonly FileSystemLocations?: readonly ProjectFileSystemLocationResult[];
  readonly DebugSession?: DebugSessionResult;
  readonly BuildBatchArn?: string;
  readonly AutoRetryConfig?: AutoRetryConfigResult;
}
export interface BuildPhaseResult {
  readonly PhaseType?: string;
  readonly PhaseStatus?: string;
  readonly StartTime?: number;
  readonly EndTime?: number;
  readonly DurationInSeconds?: number;
  readonly Contexts?: readonly PhaseContextResult[];
}
export interface PhaseContextResult {
  readonly StatusCode?: string;
  readonly Message?: string;
}
export interface ProjectSourceResult {
  readonly Type?: string;
  readonly Location?: string;
  readonly GitCloneDepth?: number;
  readonly GitSubmodulesConfig?: GitSubmodulesConfigResult;
  readonly Buildspec?: string;
  readonly Auth?: SourceAuthResult;
  readonly ReportBuildStatus?: boolean;
  readonly BuildStatusConfig?: BuildStatusConfigResult;
  readonly InsecureSsl?: boolean;
  readonly SourceIdentifier?: string;
}
export interface GitSubmodulesConfigResult {
  readonly FetchSubmodules?: boolean;
}
export interface SourceAuthResult {
  readonly Type?: string;
  readonly Resource?: string;
}
export interface BuildStatusConfigResult {
  readonly Context?: string;
  readonly TargetUrl?: string;
}
export interface ProjectSourceVersionResult {
  readonly SourceIdentifier?: string;
  readonly SourceVersion?: string;
}
export interface BuildArtifactsResult {
  readonly Location?: string;
  readonly Sha256sum?: string;
  readonly Md5sum?: string;
  readonly OverrideArtifactName?: boolean;
  readonly EncryptionDisabled?: boolean;
  readonly ArtifactIdentifier?: string;
  readonly BucketOwnerAccess?: string;
}
export interface ProjectCacheResult {
  readonly Type?: string;
  readonly Location?: string;
  readonly Modes?: readonly string[];
  readonly CacheNamespace?: string;
}
export interface ProjectEnvironmentResult {
  readonly Type?: string;
  readonly Image?: string;
  readonly ComputeType?: string;
  readonly ComputeConfiguration?: ComputeConfigurationResult;
  readonly Fleet?: ProjectFleetResult;
  readonly EnvironmentVariables?: readonly EnvironmentVariableResult[];
  readonly PrivilegedMode?: boolean;
  readonly Certificate?: string;
  readonly RegistryCredential?: RegistryCredentialResult;
  readonly ImagePullCredentialsType?: string;
  readonly DockerServer?: DockerServerResult;
  readonly HostKernel?: string;
}
export interface ComputeConfigurationResult {
  readonly VCpu?: number;
  readonly Memory?: number;
  readonly Disk?: number;
  readonly MachineType?: string;
  readonly InstanceType?: string;
}
export interface ProjectFleetResult {
  readonly FleetArn?: string;
}
export interface EnvironmentVariableResult {
  readonly Name?: string;
  readonly Value?: string;
  readonly Type?: string;
}
export interface RegistryCredentialResult {
  readonly Credential?: string;
  readonly CredentialProvider?: string;
}
export interface DockerServerResult {
  readonly ComputeType?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly Status?: DockerServerStatusResult;
}
export interface DockerServerStatusResult {
  readonly Status?: string;
  readonly Message?: string;
}
export interface LogsLocationResult {
  readonly GroupName?: string;
  readonly StreamName?: string;
  readonly DeepLink?: string;
  readonly S3DeepLink?: string;
  readonly CloudWatchLogsArn?: string;
  readonly S3LogsArn?: string;
  readonly CloudWatchLogs?: CloudWatchLogsConfigResult;
  readonly S3Logs?: S3LogsConfigResult;
}
export interface CloudWatchLogsConfigResult {
  readonly Status?: string;
  readonly GroupName?: string;
  readonly StreamName?: string;
}
export interface S3LogsConfigResult {
  readonly Status?: string;
  readonly Location?: string;
  readonly EncryptionDisabled?: boolean;
  readonly BucketOwnerAccess?: string;
}
export interface VpcConfigResult {
  readonly VpcId?: string;
  readonly Subnets?: readonly string[];
  readonly SecurityGroupIds?: readonly string[];
}
export interface NetworkInterfaceResult {
  readonly SubnetId?: string;
  readonly NetworkInterfaceId?: string;
}
export interface ExportedEnvironmentVariableResult {
  readonly Name?: string;
  readonly Value?: string;
}
export interface ProjectFileSystemLocationResult {
  readonly Type?: string;
  readonly Location?: string;
  readonly MountPoint?: string;
  readonly Identifier?: string;
  readonly MountOptions?: string;
}
export interface DebugSessionResult {
  readonly SessionEnabled?: boolean;
  readonly SessionTarget?: string;
}
export interface AutoRetryConfigResult {
  readonly AutoRetryLimit?: number;
  readonly AutoRetryNumber?: number;
  readonly NextAutoRetry?: string;
  readonly PreviousAutoRetry?: string;
}
export interface StopBuildOutput {
  readonly Build: BuildResult;
}
export interface BatchDeleteBuildsOutput {
  readonly BuildsDeleted?: readonly string[];
  readonly BuildsNotDeleted?: readonly BuildNotDeletedResult[];
}
export interface BuildNotDeletedResult {
  readonly Id?: string;
  readonly StatusCode?: string;
}
export interface BatchGetReportsOutput {
  readonly Reports?: readonly ReportResult[];
  readonly ReportsNotFound?: readonly string[];
}
export interface ReportResult {
  readonly Arn?: string;
  readonly Type?: string;
  readonly Name?: string;
  readonly ReportGroupArn?: string;
  readonly ExecutionId?: string;
  readonly Status?: string;
  readonly Created?: number;
  readonly Expired?: number;
  readonly ExportConfig?: ReportExportConfigResult;
  readonly Truncated?: boolean;
  readonly TestSummary?: TestReportSummaryResult;
  readonly CodeCoverageSummary?: CodeCoverageReportSummaryResult;
}
export interface ReportExportConfigResult {
  readonly ExportConfigType?: string;
  readonly S3Destination?: S3ReportExportConfigResult;
}
export interface S3ReportExportConfigResult {
  readonly Bucket?: string;
  readonly BucketOwner?: string;
  readonly Path?: string;
  readonly Packaging?: string;
  readonly EncryptionKey?: string;
  readonly EncryptionDisabled?: boolean;
}
export interface TestReportSummaryResult {
  readonly Total?: number;
  readonly StatusCounts?: Readonly<Record<string, number>>;
  readonly DurationInNanoSeconds?: number;
}
export interface CodeCoverageReportSummaryResult {
  readonly LineCoveragePercentage?: number;
  readonly LinesCovered?: number;
  readonly LinesMissed?: number;
  readonly BranchCoveragePercentage?: number;
  readonly BranchesCovered?: number;
  readonly BranchesMissed?: number;
}
export interface StartBuildBatchOutput {
  readonly BuildBatch: BuildBatchResult;
}
export interface BuildBatchResult {
  readonly Id: string;
  readonly Arn: string;
  readonly StartTime?: number;
  readonly EndTime?: number;
  readonly CurrentPhase?: string;
  readonly BuildBatchStatus: string;
  readonly SourceVersion?: string;
  readonly ResolvedSourceVersion?: string;
  readonly ProjectName: string;
  readonly Phases?: readonly BuildBatchPhaseResult[];
  readonly Source?: ProjectSourceResult;
  readonly SecondarySources?: readonly ProjectSourceResult[];
  readonly SecondarySourceVersions?: readonly ProjectSourceVersionResult[];
  readonly Artifacts?: BuildArtifactsResult;
  readonly SecondaryArtifacts?: readonly BuildArtifactsResult[];
  readonly Cache?: ProjectCacheResult;
  readonly Environment?: ProjectEnvironmentResult;
  readonly ServiceRole?: string;
  readonly LogConfig?: LogsConfigResult;
  readonly BuildTimeoutInMinutes?: number;
  readonly QueuedTimeoutInMinutes?: number;
  readonly Complete?: boolean;
  readonly Initiator?: string;
  readonly VpcConfig?: VpcConfigResult;
  readonly EncryptionKey?: string;
  readonly BuildBatchNumber?: number;
  readonly FileSystemLocations?: readonly ProjectFileSystemLocationResult[];
  readonly BuildBatchConfig?: ProjectBuildBatchConfigResult;
  readonly BuildGroups?: readonly BuildGroupResult[];
  readonly DebugSessionEnabled?: boolean;
  readonly ReportArns?: readonly string[];
}
export interface BuildBatchPhaseResult {
  readonly PhaseType?: string;
  readonly PhaseStatus?: string;
  readonly StartTime?: number;
  readonly EndTime?: number;
  readonly DurationInSeconds?: number;
  readonly Contexts?: readonly PhaseContextResult[];
}
export interface LogsConfigResult {
  readonly CloudWatchLogs?: CloudWatchLogsConfigResult;
  readonly S3Logs?: S3LogsConfigResult;
}
export interface ProjectBuildBatchConfigResult {
  readonly ServiceRole?: string;
  readonly CombineArtifacts?: boolean;
  readonly Restrictions?: BatchRestrictionsResult;
  readonly TimeoutInMins?: number;
  readonly BatchReportMode?: string;
}
export interface BatchRestrictionsResult {
  readonly MaximumBuildsAllowed?: number;
  readonly ComputeTypesAllowed?: readonly string[];
  readonly FleetsAllowed?: readonly string[];
}
export interface BuildGroupResult {
  readonly Identifier?: string;
  readonly DependsOn?: readonly string[];
  readonly IgnoreFailure?: boolean;
  readonly CurrentBuildSummary?: BuildSummaryResult;
  readonly PriorBuildSummaryList?: readonly BuildSummaryResult[];
}
export interface BuildSummaryResult {
  readonly Arn?: string;
  readonly RequestedOn?: number;
  readonly BuildStatus?: string;
  readonly PrimaryArtifact?: ResolvedArtifactResult;
  readonly SecondaryArtifacts?: readonly ResolvedArtifactResult[];
}
export interface ResolvedArtifactResult {
  readonly Type?: string;
  readonly Location?: string;
  readonly Identifier?: string;
}
export interface StopBuildBatchOutput {
  readonly BuildBatch: BuildBatchResult;
}
export interface RetryBuildBatchOutput {
  readonly BuildBatch: BuildBatchResult;
}
export interface DeleteBuildBatchOutput {
  readonly StatusCode?: string;
  readonly BuildsDeleted?: readonly string[];
  readonly BuildsNotDeleted?: readonly BuildNotDeletedResult[];
}
