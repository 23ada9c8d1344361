// Made by scripts/integration-types from the types of @aws-sdk/client-batch. Do not edit.

export interface SubmitJobRequest {
  readonly JobName: string;
  readonly JobQueue: string;
  readonly ShareIdentifier?: string | undefined;
  readonly SchedulingPriorityOverride?: number | undefined;
  readonly ArrayProperties?: ArrayProperties | undefined;
  readonly DependsOn?: readonly JobDependency[] | undefined;
  readonly JobDefinition: string;
  readonly Parameters?: Readonly<Record<string, string>> | undefined;
  readonly ContainerOverrides?: ContainerOverrides | undefined;
  readonly NodeOverrides?: NodeOverrides | undefined;
  readonly RetryStrategy?: RetryStrategy | undefined;
  readonly PropagateTags?: boolean | undefined;
  readonly Timeout?: JobTimeout | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly EksPropertiesOverride?: EksPropertiesOverride | undefined;
  readonly EcsPropertiesOverride?: EcsPropertiesOverride | undefined;
  readonly ConsumableResourcePropertiesOverride?: ConsumableResourceProperties | undefined;
}
export interface ArrayProperties {
  readonly Size?: number | undefined;
}
export interface JobDependency {
  readonly JobId?: string | undefined;
  readonly Type?: "N_TO_N" | "SEQUENTIAL" | undefined;
}
export interface ContainerOverrides {
  readonly Vcpus?: number | undefined;
  readonly Memory?: number | undefined;
  readonly Command?: readonly string[] | undefined;
  readonly InstanceType?: string | undefined;
  readonly Environment?: readonly KeyValuePair[] | undefined;
  readonly ResourceRequirements?: readonly ResourceRequirement[] | undefined;
}
export interface KeyValuePair {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}
export interface ResourceRequirement {
  readonly Value: string;
  readonly Type: "GPU" | "MEMORY" | "VCPU";
}
export interface NodeOverrides {
  readonly NumNodes?: number | undefined;
  readonly NodePropertyOverrides?: readonly NodePropertyOverride[] | undefined;
}
export interface NodePropertyOverride {
  readonly TargetNodes: string;
  readonly ContainerOverrides?: ContainerOverrides | undefined;
  readonly EcsPropertiesOverride?: EcsPropertiesOverride | undefined;
  readonly InstanceTypes?: readonly string[] | undefined;
  readonly EksPropertiesOverride?: EksPropertiesOverride | undefined;
  readonly ConsumableResourcePropertiesOverride?: ConsumableResourceProperties | undefined;
}
export interface EcsPropertiesOverride {
  readonly TaskProperties?: readonly TaskPropertiesOverride[] | undefined;
}
export interface TaskPropertiesOverride {
  readonly Containers?: readonly TaskContainerOverrides[] | undefined;
}
export interface TaskContainerOverrides {
  readonly Command?: readonly string[] | undefined;
  readonly Environment?: readonly KeyValuePair[] | undefined;
  readonly Name?: string | undefined;
  readonly ResourceRequirements?: readonly ResourceRequirement[] | undefined;
}
export interface EksPropertiesOverride {
  readonly PodProperties?: EksPodPropertiesOverride | undefined;
}
export interface EksPodPropertiesOverride {
  readonly Containers?: readonly EksContainerOverride[] | undefined;
  readonly InitContainers?: readonly EksContainerOverride[] | undefined;
  readonly Metadata?: EksMetadata | undefined;
}
export interface EksContainerOverride {
  readonly Name?: string | undefined;
  readonly Image?: string | undefined;
  readonly Command?: readonly string[] | undefined;
  readonly Args?: readonly string[] | undefined;
  readonly Env?: readonly EksContainerEnvironmentVariable[] | undefined;
  readonly Resources?: EksContainerResourceRequirements | undefined;
}
export interface EksContainerEnvironmentVariable {
  readonly Name: string;
  readonly Value?: string | undefined;
}
export interface EksContainerResourceRequirements {
  readonly Limits?: Readonly<Record<string, string>> | undefined;
  readonly Requests?: Readonly<Record<string, string>> | undefined;
}
export interface EksMetadata {
  readonly Labels?: Readonly<Record<string, string>> | undefined;
  readonly Annotations?: Readonly<Record<string, string>> | undefined;
  readonly Namespace?: string | undefined;
}
export interface ConsumableResourceProperties {
  readonly ConsumableResourceList?: readonly ConsumableResourceRequirement[] | undefined;
}
export interface ConsumableResourceRequirement {
  readonly ConsumableResource?: string | undefined;
  readonly Quantity?: number | undefined;
}
export interface RetryStrategy {
  readonly Attempts?: number | undefined;
  readonly EvaluateOnExit?: readonly EvaluateOnExit[] | undefined;
}
export interface EvaluateOnExit {
  readonly OnStatusReason?: string | undefined;
  readonly OnReason?: string | undefined;
  readonly OnExitCode?: string | undefined;
  readonly Action: "EXIT" | "RETRY";
}
export interface JobTimeout {
  readonly AttemptDurationSeconds?: number | undefined;
}
export interface SubmitJobResponse {
  readonly JobArn: string;
  readonly JobName: string;
  readonly JobId: string;
}
export interface JobDetail {
  readonly JobArn?: string;
  readonly JobName: string;
  readonly JobId: string;
  readonly JobQueue: string;
  readonly Status: string;
  readonly ShareIdentifier?: string;
  readonly SchedulingPriority?: number;
  readonly Attempts?: readonly AttemptDetailResult[];
  readonly StatusReason?: string;
  readonly CreatedAt?: number;
  readonly RetryStrategy?: RetryStrategyResult;
  readonly StartedAt?: number;
  readonly StoppedAt?: number;
  readonly DependsOn?: readonly JobDependencyResult[];
  readonly JobDefinition: string;
  readonly Parameters?: Readonly<Record<string, string>>;
  readonly Container?: ContainerDetailResult;
  readonly NodeDetails?: NodeDetailsResult;
  readonly NodeProperties?: NodePropertiesResult;
  readonly ArrayProperties?: ArrayPropertiesDetailResult;
  readonly Timeout?: JobTimeoutResult;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly PropagateTags?: boolean;
  readonly PlatformCapabilities?: readonly string[];
  readonly EksProperties?: EksPropertiesDetailResult;
  readonly EksAttempts?: readonly EksAttemptDetailResult[];
  readonly EcsProperties?: EcsPropertiesDetailResult;
  readonly IsCancelled?: boolean;
  readonly IsTerminated?: boolean;
  readonly ConsumableResourceProperties?: ConsumableResourcePropertiesResult;
}
export interface AttemptDetailResult {
  readonly Container?: AttemptContainerDetailResult;
  readonly StartedAt?: number;
  readonly StoppedAt?: number;
  readonly StatusReason?: string;
  readonly TaskProperties?: readonly AttemptEcsTaskDetailsResult[];
}
export interface AttemptContainerDetailResult {
  readonly ContainerInstanceArn?: string;
  readonly TaskArn?: string;
  readonly ExitCode?: number;
  readonly Reason?: string;
  readonly LogStreamName?: string;
  readonly NetworkInterfaces?: readonly NetworkInterfaceResult[];
}
export interface NetworkInterfaceResult {
  readonly AttachmentId?: string;
  readonly Ipv6Address?: string;
  readonly PrivateIpv4Address?: string;
}
export interface AttemptEcsTaskDetailsResult {
  readonly ContainerInstanceArn?: string;
  readonly TaskArn?: string;
  readonly Containers?: readonly AttemptTaskContainerDetailsResult[];
}
export interface AttemptTaskContainerDetailsResult {
  readonly ExitCode?: number;
  readonly Name?: string;
  readonly Reason?: string;
  readonly LogStreamName?: string;
  readonly NetworkInterfaces?: readonly NetworkInterfaceResult[];
}
export interface RetryStrategyResult {
  readonly Attempts?: number;
  readonly EvaluateOnExit?: readonly EvaluateOnExitResult[];
}
export interface EvaluateOnExitResult {
  readonly OnStatusReason?: string;
  readonly OnReason?: string;
  readonly OnExitCode?: string;
  readonly Action?: string;
}
export interface JobDependencyResult {
  readonly JobId?: string;
  readonly Type?: string;
}
export interface ContainerDetailResult {
  readonly Image?: string;
  readonly Vcpus?: number;
  readonly Memory?: number;
  readonly Command?: readonly string[];
  readonly JobRoleArn?: string;
  readonly ExecutionRoleArn?: string;
  readonly Volumes?: readonly VolumeResult[];
  readonly Environment?: readonly KeyValuePairResult[];
  readonly MountPoints?: readonly MountPointResult[];
  readonly ReadonlyRootFilesystem?: boolean;
  readonly Ulimits?: readonly UlimitResult[];
  readonly Privileged?: boolean;
  readonly User?: string;
  readonly ExitCode?: number;
  readonly Reason?: string;
  readonly ContainerInstanceArn?: string;
  readonly TaskArn?: string;
  readonly LogStreamName?: string;
  readonly InstanceType?: string;
  readonly NetworkInterfaces?: readonly NetworkInterfaceResult[];
  readonly ResourceRequirements?: readonly ResourceRequirementResult[];
  readonly LinuxParameters?: LinuxParametersResult;
  readonly LogConfiguration?: LogConfigurationResult;
  readonly Secrets?: readonly SecretResult[];
  readonly NetworkConfiguration?: NetworkConfigurationResult;
  readonly FargatePlatformConfiguration?: FargatePlatformConfigurationResult;
  readonly EphemeralStorage?: EphemeralStorageResult;
  readonly RuntimePlatform?: RuntimePlatformResult;
  readonly RepositoryCredentials?: RepositoryCredentialsResult;
  readonly EnableExecuteCommand?: boolean;
}
export interface VolumeResult {
  readonly Host?: HostResult;
  readonly Name?: string;
  readonly EfsVolumeConfiguration?: EFSVolumeConfigurationResult;
  readonly S3filesVolumeConfiguration?: S3FilesVolumeConfigurationResult;
}
export interface HostResult {
  readonly SourcePath?: string;
}
export interface EFSVolumeConfigurationResult {
  readonly FileSystemId?: string;
  readonly RootDirectory?: string;
  readonly TransitEncryption?: string;
  readonly TransitEncryptionPort?: number;
  readonly AuthorizationConfig?: EFSAuthorizationConfigResult;
}
export interface EFSAuthorizationConfigResult {
  readonly AccessPointId?: string;
  readonly Iam?: string;
}
export interface S3FilesVolumeConfigurationResult {
  readonly FileSystemArn?: string;
  readonly RootDirectory?: string;
  readonly TransitEncryptionPort?: number;
  readonly AccessPointArn?: string;
}
export interface KeyValuePairResult {
  readonly Name?: string;
  readonly Value?: string;
}
export interface MountPointResult {
  readonly ContainerPath?: string;
  readonly ReadOnly?: boolean;
  readonly SourceVolume?: string;
}
export interface UlimitResult {
  readonly HardLimit?: number;
  readonly Name?: string;
  readonly SoftLimit?: number;
}
export interface ResourceRequirementResult {
  readonly Value?: string;
  readonly Type?: string;
}
export interface LinuxParametersResult {
  readonly Devices?: readonly DeviceResult[];
  readonly InitProcessEnabled?: boolean;
  readonly SharedMemorySize?: number;
  readonly Tmpfs?: readonly TmpfsResult[];
  readonly MaxSwap?: number;
  readonly Swappiness?: number;
}
export interface DeviceResult {
  readonly HostPath?: string;
  readonly ContainerPath?: string;
  readonly Permissions?: readonly string[];
}
export interface TmpfsResult {
  readonly ContainerPath?: string;
  readonly Size?: number;
  readonly MountOptions?: readonly string[];
}
export interface LogConfigurationResult {
  readonly LogDriver?: string;
  readonly Options?: Readonly<Record<string, string>>;
  readonly SecretOptions?: readonly SecretResult[];
}
export interface SecretResult {
  readonly Name?: string;
  readonly ValueFrom?: string;
}
export interface NetworkConfigurationResult {
  readonly AssignPublicIp?: string;
}
export interface FargatePlatformConfigurationResult {
  readonly PlatformVersion?: string;
}
export interface EphemeralStorageResult {
  readonly SizeInGiB?: number;
}
export interface RuntimePlatformResult {
  readonly OperatingSystemFamily?: string;
  readonly CpuArchitecture?: string;
}
export interface RepositoryCredentialsResult {
  readonly CredentialsParameter?: string;
}
export interface NodeDetailsResult {
  readonly NodeIndex?: number;
  readonly IsMainNode?: boolean;
}
export interface NodePropertiesResult {
  readonly NumNodes?: number;
  readonly MainNode?: number;
  readonly NodeRangeProperties?: readonly NodeRangePropertyResult[];
}
export interface NodeRangePropertyResult {
  readonly TargetNodes?: string;
  readonly Container?: ContainerPropertiesResult;
  readonly InstanceTypes?: readonly string[];
  readonly EcsProperties?: EcsPropertiesResult;
  readonly EksProperties?: EksPropertiesResult;
  readonly ConsumableResourceProperties?: ConsumableResourcePropertiesResult;
}
export interface ContainerPropertiesResult {
  readonly Image?: string;
  readonly Vcpus?: number;
  readonly Memory?: number;
  readonly Command?: readonly string[];
  readonly JobRoleArn?: string;
  readonly ExecutionRoleArn?: string;
  readonly Volumes?: readonly VolumeResult[];
  readonly Environment?: readonly KeyValuePairResult[];
  readonly MountPoints?: readonly MountPointResult[];
  readonly ReadonlyRootFilesystem?: boolean;
  readonly Privileged?: boolean;
  readonly Ulimits?: readonly UlimitResult[];
  readonly User?: string;
  readonly InstanceType?: string;
  readonly ResourceRequirements?: readonly ResourceRequirementResult[];
  readonly LinuxParameters?: LinuxParametersResult;
  readonly LogConfiguration?: LogConfigurationResult;
  readonly Secrets?: readonly SecretResult[];
  readonly NetworkConfiguration?: NetworkConfigurationResult;
  readonly FargatePlatformConfiguration?: FargatePlatformConfigurationResult;
  readonly EnableExecuteCommand?: boolean;
  readonly EphemeralStorage?: EphemeralStorageResult;
  readonly RuntimePlatform?: RuntimePlatformResult;
  readonly RepositoryCredentials?: RepositoryCredentialsResult;
}
export interface EcsPropertiesResult {
  readonly TaskProperties?: readonly EcsTaskPropertiesResult[];
}
export interface EcsTaskPropertiesResult {
  readonly Containers?: readonly TaskContainerPropertiesResult[];
  readonly EphemeralStorage?: EphemeralStorageResult;
  readonly ExecutionRoleArn?: string;
  readonly PlatformVersion?: string;
  readonly IpcMode?: string;
  readonly TaskRoleArn?: string;
  readonly PidMode?: string;
  readonly NetworkConfiguration?: NetworkConfigurationResult;
  readonly RuntimePlatform?: RuntimePlatformResult;
  readonly Volumes?: readonly VolumeResult[];
  readonly EnableExecuteCommand?: boolean;
  readonly NetworkMode?: string;
}
export interface TaskContainerPropertiesResult {
  readonly Command?: readonly string[];
  readonly DependsOn?: readonly TaskContainerDependencyResult[];
  readonly Environment?: readonly KeyValuePairResult[];
  readonly Essential?: boolean;
  readonly FirelensConfiguration?: FirelensConfigurationResult;
  readonly Image?: string;
  readonly LinuxParameters?: LinuxParametersResult;
  readonly LogConfiguration?: LogConfigurationResult;
  readonly MountPoints?: readonly MountPointResult[];
  readonly Name?: string;
  readonly Privileged?: boolean;
  readonly ReadonlyRootFilesystem?: boolean;
  readonly RepositoryCredentials?: RepositoryCredentialsResult;
  readonly ResourceRequirements?: readonly ResourceRequirementResult[];
  readonly Secrets?: readonly SecretResult[];
  readonly Ulimits?: readonly UlimitResult[];
  readonly User?: string;
  readonly StartTimeout?: number;
  readonly StopTimeout?: number;
}
export interface TaskContainerDependencyResult {
  readonly ContainerName?: string;
  readonly Condition?: string;
}
export interface FirelensConfigurationResult {
  readonly Type?: string;
  readonly Options?: Readonly<Record<string, string>>;
}
export interface EksPropertiesResult {
  readonly PodProperties?: EksPodPropertiesResult;
}
export interface EksPodPropertiesResult {
  readonly ServiceAccountName?: string;
  readonly HostNetwork?: boolean;
  readonly DnsPolicy?: string;
  readonly ImagePullSecrets?: readonly ImagePullSecretResult[];
  readonly Containers?: readonly EksContainerResult[];
  readonly InitContainers?: readonly EksContainerResult[];
  readonly Volumes?: readonly EksVolumeResult[];
  readonly Metadata?: EksMetadataResult;
  readonly ShareProcessNamespace?: boolean;
}
export interface ImagePullSecretResult {
  readonly Name?: string;
}
export interface EksContainerResult {
  readonly Name?: string;
  readonly Image?: string;
  readonly ImagePullPolicy?: string;
  readonly Command?: readonly string[];
  readonly Args?: readonly string[];
  readonly Env?: readonly EksContainerEnvironmentVariableResult[];
  readonly Resources?: EksContainerResourceRequirementsResult;
  readonly VolumeMounts?: readonly EksContainerVolumeMountResult[];
  readonly SecurityContext?: EksContainerSecurityContextResult;
}
export interface EksContainerEnvironmentVariableResult {
  readonly Name?: string;
  readonly Value?: string;
}
export interface EksContainerResourceRequirementsResult {
  readonly Limits?: Readonly<Record<string, string>>;
  readonly Requests?: Readonly<Record<string, string>>;
}
export interface EksContainerVolumeMountResult {
  readonly Name?: string;
  readonly MountPath?: string;
  readonly SubPath?: string;
  readonly ReadOnly?: boolean;
}
export interface EksContainerSecurityContextResult {
  readonly RunAsUser?: number;
  readonly RunAsGroup?: number;
  readonly Privileged?: boolean;
  readonly AllowPrivilegeEscalation?: boolean;
  readonly ReadOnlyRootFilesystem?: boolean;
  readonly RunAsNonRoot?: boolean;
}
export interface EksVolumeResult {
  readonly Name?: string;
  readonly HostPath?: EksHostPathResult;
  readonly EmptyDir?: EksEmptyDirResult;
  readonly Secret?: EksSecretResult;
  readonly PersistentVolumeClaim?: EksPersistentVolumeClaimResult;
}
export interface EksHostPathResult {
  readonly Path?: string;
}
export interface EksEmptyDirResult {
  readonly Medium?: string;
  readonly SizeLimit?: string;
}
export interface EksSecretResult {
  readonly SecretName?: string;
  readonly Optional?: boolean;
}
export interface EksPersistentVolumeClaimResult {
  readonly ClaimName?: string;
  readonly ReadOnly?: boolean;
}
export interface EksMetadataResult {
  readonly Labels?: Readonly<Record<string, string>>;
  readonly Annotations?: Readonly<Record<string, string>>;
  readonly Namespace?: string;
}
export interface ConsumableResourcePropertiesResult {
  readonly ConsumableResourceList?: readonly ConsumableResourceRequirementResult[];
}
export interface ConsumableResourceRequirementResult {
  readonly ConsumableResource?: string;
  readonly Quantity?: number;
}
export interface ArrayPropertiesDetailResult {
  readonly StatusSummary?: Readonly<Record<string, number>>;
  readonly StatusSummaryLastUpdatedAt?: number;
  readonly Size?: number;
  readonly Index?: number;
}
export interface JobTimeoutResult {
  readonly AttemptDurationSeconds?: number;
}
export interface EksPropertiesDetailResult {
  readonly PodProperties?: EksPodPropertiesDetailResult;
}
export interface EksPodPropertiesDetailResult {
  readonly ServiceAccountName?: string;
  readonly HostNetwork?: boolean;
  readonly DnsPolicy?: string;
  readonly ImagePullSecrets?: readonly ImagePullSecretResult[];
  readonly Containers?: readonly EksContainerDetailResult[];
  readonly InitContainers?: readonly EksContainerDetailResult[];
  readonly Volumes?: readonly EksVolumeResult[];
  readonly PodName?: string;
  readonly NodeName?: string;
  readonly Metadata?: EksMetadataResult;
  readonly ShareProcessNamespace?: boolean;
}
export interface EksContainerDetailResult {
  readonly Name?: string;
  readonly Image?: string;
  readonly ImagePullPolicy?: string;
  readonly Command?: readonly string[];
  readonly Args?: readonly string[];
  readonly Env?: readonly EksContainerEnvironmentVariableResult[];
  readonly Resources?: EksContainerResourceRequirementsResult;
  readonly ExitCode?: number;
  readonly Reason?: string;
  readonly VolumeMounts?: readonly EksContainerVolumeMountResult[];
  readonly SecurityContext?: EksContainerSecurityContextResult;
}
export interface EksAttemptDetailResult {
  readonly Containers?: readonly EksAttemptContainerDetailResult[];
  readonly InitContainers?: readonly EksAttemptContainerDetailResult[];
  readonly EksClusterArn?: string;
  readonly PodName?: string;
  readonly PodNamespace?: string;
  readonly NodeName?: string;
  readonly StartedAt?: number;
  readonly StoppedAt?: number;
  readonly StatusReason?: string;
}
export interface EksAttemptContainerDetailResult {
  readonly Name?: string;
  readonly ContainerID?: string;
  readonly ExitCode?: number;
  readonly Reason?: string;
}
export interface EcsPropertiesDetailResult {
  readonly TaskProperties?: readonly EcsTaskDetailsResult[];
}
export interface EcsTaskDetailsResult {
  readonly Containers?: readonly TaskContainerDetailsResult[];
  readonly ContainerInstanceArn?: string;
  readonly TaskArn?: string;
  readonly EphemeralStorage?: EphemeralStorageResult;
  readonly ExecutionRoleArn?: string;
  readonly PlatformVersion?: string;
  readonly IpcMode?: string;
  readonly TaskRoleArn?: string;
  readonly PidMode?: string;
  readonly NetworkConfiguration?: NetworkConfigurationResult;
  readonly RuntimePlatform?: RuntimePlatformResult;
  readonly Volumes?: readonly VolumeResult[];
  readonly EnableExecuteCommand?: boolean;
  readonly NetworkMode?: string;
}
export interface TaskContainerDetailsResult {
  readonly Command?: readonly string[];
  readonly DependsOn?: readonly TaskContainerDependencyResult[];
  readonly Environment?: readonly KeyValuePairResult[];
  readonly Essential?: boolean;
  readonly FirelensConfiguration?: FirelensConfigurationResult;
  readonly Image?: string;
  readonly LinuxParameters?: LinuxParametersResult;
  readonly LogConfiguration?: LogConfigurationResult;
  readonly MountPoints?: readonly MountPointResult[];
  readonly Name?: string;
  readonly Privileged?: boolean;
  readonly ReadonlyRootFilesystem?: boolean;
  readonly RepositoryCredentials?: RepositoryCredentialsResult;
  readonly ResourceRequirements?: readonly ResourceRequirementResult[];
  readonly Secrets?: readonly SecretResult[];
  readonly Ulimits?: readonly UlimitResult[];
  readonly User?: string;
  readonly StartTimeout?: number;
  readonly StopTimeout?: number;
  readonly ExitCode?: number;
  readonly Reason?: string;
  readonly LogStreamName?: string;
  readonly NetworkInterfaces?: readonly NetworkInterfaceResult[];
}
