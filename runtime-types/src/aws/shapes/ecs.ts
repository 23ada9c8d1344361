// Made by scripts/integration-types from the types of @aws-sdk/client-ecs. Do not edit.

export interface RunTaskRequest {
  readonly CapacityProviderStrategy?: readonly CapacityProviderStrategyItem[] | undefined;
  readonly Cluster?: string | undefined;
  readonly Count?: number | undefined;
  readonly EnableECSManagedTags?: boolean | undefined;
  readonly EnableExecuteCommand?: boolean | undefined;
  readonly Group?: string | undefined;
  readonly LaunchType?: "EC2" | "EXTERNAL" | "FARGATE" | "MANAGED_INSTANCES" | undefined;
  readonly NetworkConfiguration?: NetworkConfiguration | undefined;
  readonly Overrides?: TaskOverride | undefined;
  readonly PlacementConstraints?: readonly PlacementConstraint[] | undefined;
  readonly PlacementStrategy?: readonly PlacementStrategy[] | undefined;
  readonly PlatformVersion?: string | undefined;
  readonly PropagateTags?: "NONE" | "SERVICE" | "TASK_DEFINITION" | undefined;
  readonly ReferenceId?: string | undefined;
  readonly StartedBy?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly TaskDefinition: string;
  readonly ClientToken?: string | undefined;
  readonly VolumeConfigurations?: readonly TaskVolumeConfiguration[] | undefined;
}
export interface CapacityProviderStrategyItem {
  readonly CapacityProvider: string;
  readonly Weight?: number | undefined;
  readonly Base?: number | undefined;
}
export interface NetworkConfiguration {
  readonly AwsvpcConfiguration?: AwsVpcConfiguration | undefined;
}
export interface AwsVpcConfiguration {
  readonly Subnets: readonly string[];
  readonly SecurityGroups?: readonly string[] | undefined;
  readonly AssignPublicIp?: "DISABLED" | "ENABLED" | undefined;
}
export interface TaskOverride {
  readonly ContainerOverrides?: readonly ContainerOverride[] | undefined;
  readonly Cpu?: string | undefined;
  readonly InferenceAcceleratorOverrides?: readonly InferenceAcceleratorOverride[] | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly Memory?: string | undefined;
  readonly TaskRoleArn?: string | undefined;
  readonly EphemeralStorage?: EphemeralStorage | undefined;
}
export interface ContainerOverride {
  readonly Name?: string | undefined;
  readonly Command?: readonly string[] | undefined;
  readonly Environment?: readonly KeyValuePair[] | undefined;
  readonly EnvironmentFiles?: readonly EnvironmentFile[] | undefined;
  readonly Cpu?: number | undefined;
  readonly Memory?: number | undefined;
  readonly MemoryReservation?: number | undefined;
  readonly ResourceRequirements?: readonly ResourceRequirement[] | undefined;
}
export interface KeyValuePair {
  readonly Name?: string | undefined;
  readonly Value?: string | undefined;
}
export interface EnvironmentFile {
  readonly Value: string;
  readonly Type: "s3";
}
export interface ResourceRequirement {
  readonly Value?: string | undefined;
  readonly Type: "GPU" | "InferenceAccelerator" | "NeuronDevice";
  readonly SharingStrategy?: SharingStrategy | undefined;
}
export type SharingStrategy = { readonly NvidiaMps: NvidiaMpsAllocation };
export interface NvidiaMpsAllocation {
  readonly Memory: number;
  readonly MaxComputePercent?: number | undefined;
}
export interface InferenceAcceleratorOverride {
  readonly DeviceName?: string | undefined;
  readonly DeviceType?: string | undefined;
}
export interface EphemeralStorage {
  readonly SizeInGiB: number;
}
export interface PlacementConstraint {
  readonly Type?: "distinctInstance" | "memberOf" | undefined;
  readonly Expression?: string | undefined;
}
export interface PlacementStrategy {
  readonly Type?: "binpack" | "random" | "spread" | undefined;
  readonly Field?: string | undefined;
}
export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}
export interface TaskVolumeConfiguration {
  readonly Name: string;
  readonly ManagedEBSVolume?: TaskManagedEBSVolumeConfiguration | undefined;
}
export interface TaskManagedEBSVolumeConfiguration {
  readonly Encrypted?: boolean | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly VolumeType?: string | undefined;
  readonly SizeInGiB?: number | undefined;
  readonly SnapshotId?: string | undefined;
  readonly VolumeInitializationRate?: number | undefined;
  readonly Iops?: number | undefined;
  readonly Throughput?: number | undefined;
  readonly TagSpecifications?: readonly EBSTagSpecification[] | undefined;
  readonly RoleArn: string;
  readonly TerminationPolicy?: TaskManagedEBSVolumeTerminationPolicy | undefined;
  readonly FilesystemType?: "ext3" | "ext4" | "ntfs" | "xfs" | undefined;
}
export interface EBSTagSpecification {
  readonly ResourceType: "volume";
  readonly Tags?: readonly Tag[] | undefined;
  readonly PropagateTags?: "NONE" | "SERVICE" | "TASK_DEFINITION" | undefined;
}
export interface TaskManagedEBSVolumeTerminationPolicy {
  readonly DeleteOnTermination: boolean;
}
export interface RunTaskResponse {
  readonly Tasks: readonly Task[];
  readonly Failures: readonly FailureResult[];
}
export interface Task {
  readonly Attachments?: readonly AttachmentResult[];
  readonly Attributes?: readonly AttributeResult[];
  readonly AvailabilityZone?: string;
  readonly CapacityProviderName?: string;
  readonly ClusterArn: string;
  readonly Connectivity?: string;
  readonly ConnectivityAt?: number;
  readonly ContainerInstanceArn?: string;
  readonly Containers: readonly ContainerResult[];
  readonly Cpu?: string;
  readonly CreatedAt?: number;
  readonly DesiredStatus: string;
  readonly EnableExecuteCommand?: boolean;
  readonly ExecutionStoppedAt?: number;
  readonly Group?: string;
  readonly HealthStatus?: string;
  readonly InferenceAccelerators?: readonly InferenceAcceleratorResult[];
  readonly LastStatus: string;
  readonly LaunchType?: string;
  readonly Memory?: string;
  readonly Overrides?: TaskOverrideResult;
  readonly PlatformVersion?: string;
  readonly PlatformFamily?: string;
  readonly PullStartedAt?: number;
  readonly PullStoppedAt?: number;
  readonly StartedAt?: number;
  readonly StartedBy?: string;
  readonly StopCode?: string;
  readonly StoppedAt?: number;
  readonly StoppedReason?: string;
  readonly StoppingAt?: number;
  readonly Tags?: readonly TagResult[];
  readonly TaskArn: string;
  readonly TaskDefinitionArn: string;
  readonly Version?: number;
  readonly EphemeralStorage?: EphemeralStorageResult;
  readonly FargateEphemeralStorage?: TaskEphemeralStorageResult;
}
export interface AttachmentResult {
  readonly Id?: string;
  readonly Type?: string;
  readonly Status?: string;
  readonly Details?: readonly KeyValuePairResult[];
}
export interface KeyValuePairResult {
  readonly Name?: string;
  readonly Value?: string;
}
export interface AttributeResult {
  readonly Name?: string;
  readonly Value?: string;
  readonly TargetType?: string;
  readonly TargetId?: string;
}
export interface ContainerResult {
  readonly ContainerArn?: string;
  readonly TaskArn?: string;
  readonly Name: string;
  readonly Image?: string;
  readonly ImageDigest?: string;
  readonly RuntimeId?: string;
  readonly LastStatus: string;
  readonly ExitCode?: number;
  readonly Reason?: string;
  readonly NetworkBindings?: readonly NetworkBindingResult[];
  readonly NetworkInterfaces?: readonly NetworkInterfaceResult[];
  readonly HealthStatus?: string;
  readonly ManagedAgents?: readonly ManagedAgentResult[];
  readonly Cpu?: string;
  readonly Memory?: string;
  readonly MemoryReservation?: string;
  readonly GpuIds?: readonly string[];
  readonly NeuronDeviceIds?: readonly string[];
  readonly GpuSharingStrategy?: SharingStrategyResult;
}
export interface NetworkBindingResult {
  readonly BindIP?: string;
  readonly ContainerPort?: number;
  readonly HostPort?: number;
  readonly Protocol?: string;
  readonly ContainerPortRange?: string;
  readonly HostPortRange?: string;
}
export interface NetworkInterfaceResult {
  readonly AttachmentId?: string;
  readonly PrivateIpv4Address?: string;
  readonly Ipv6Address?: string;
}
export interface ManagedAgentResult {
  readonly LastStartedAt?: number;
  readonly Name?: string;
  readonly Reason?: string;
  readonly LastStatus?: string;
}
export type SharingStrategyResult = { readonly NvidiaMps: NvidiaMpsAllocationResult };
export interface NvidiaMpsAllocationResult {
  readonly Memory?: number;
  readonly MaxComputePercent?: number;
}
export interface InferenceAcceleratorResult {
  readonly DeviceName?: string;
  readonly DeviceType?: string;
}
export interface TaskOverrideResult {
  readonly ContainerOverrides?: readonly ContainerOverrideResult[];
  readonly Cpu?: string;
  readonly InferenceAcceleratorOverrides?: readonly InferenceAcceleratorOverrideResult[];
  readonly ExecutionRoleArn?: string;
  readonly Memory?: string;
  readonly TaskRoleArn?: string;
  readonly EphemeralStorage?: EphemeralStorageResult;
}
export interface ContainerOverrideResult {
  readonly Name?: string;
  readonly Command?: readonly string[];
  readonly Environment?: readonly KeyValuePairResult[];
  readonly EnvironmentFiles?: readonly EnvironmentFileResult[];
  readonly Cpu?: number;
  readonly Memory?: number;
  readonly MemoryReservation?: number;
  readonly ResourceRequirements?: readonly ResourceRequirementResult[];
}
export interface EnvironmentFileResult {
  readonly Value?: string;
  readonly Type?: string;
}
export interface ResourceRequirementResult {
  readonly Value?: string;
  readonly Type?: string;
  readonly SharingStrategy?: SharingStrategyResult;
}
export interface InferenceAcceleratorOverrideResult {
  readonly DeviceName?: string;
  readonly DeviceType?: string;
}
export interface EphemeralStorageResult {
  readonly SizeInGiB?: number;
}
export interface TagResult {
  readonly Key?: string;
  readonly Value?: string;
}
export interface TaskEphemeralStorageResult {
  readonly SizeInGiB?: number;
  readonly KmsKeyId?: string;
}
export interface FailureResult {
  readonly Arn?: string;
  readonly Reason?: string;
  readonly Detail?: string;
}
