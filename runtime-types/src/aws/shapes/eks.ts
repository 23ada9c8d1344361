// Made by scripts/integration-types from the types of @aws-sdk/client-eks. Do not edit.

export interface CreateClusterRequest {
  readonly Name: string;
  readonly Version?: string | undefined;
  readonly RoleArn: string;
  readonly ResourcesVpcConfig: VpcConfigRequest;
  readonly KubernetesNetworkConfig?: KubernetesNetworkConfigRequest | undefined;
  readonly Logging?: Logging | undefined;
  readonly ClientRequestToken?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly EncryptionConfig?: readonly EncryptionConfig[] | undefined;
  readonly OutpostConfig?: OutpostConfigRequest | undefined;
  readonly AccessConfig?: CreateAccessConfigRequest | undefined;
  readonly BootstrapSelfManagedAddons?: boolean | undefined;
  readonly UpgradePolicy?: UpgradePolicyRequest | undefined;
  readonly ZonalShiftConfig?: ZonalShiftConfigRequest | undefined;
  readonly RemoteNetworkConfig?: RemoteNetworkConfigRequest | undefined;
  readonly ComputeConfig?: ComputeConfigRequest | undefined;
  readonly StorageConfig?: StorageConfigRequest | undefined;
  readonly DeletionProtection?: boolean | undefined;
  readonly ControlPlaneScalingConfig?: ControlPlaneScalingConfig | undefined;
  readonly KubeApiServerConfig?: KubeApiServerConfigRequest | undefined;
  readonly KubeSchedulerConfig?: KubeSchedulerConfigRequest | undefined;
  readonly KubeControllerManagerConfig?: KubeControllerManagerConfigRequest | undefined;
}
export interface VpcConfigRequest {
  readonly SubnetIds?: readonly string[] | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly EndpointPublicAccess?: boolean | undefined;
  readonly EndpointPrivateAccess?: boolean | undefined;
  readonly PublicAccessCidrs?: readonly string[] | undefined;
  readonly ControlPlaneEgressMode?: "AWS_MANAGED" | "CUSTOMER_ISOLATED" | "CUSTOMER_ROUTED" | undefined;
}
export interface KubernetesNetworkConfigRequest {
  readonly ServiceIpv4Cidr?: string | undefined;
  readonly IpFamily?: "ipv4" | "ipv6" | undefined;
  readonly ElasticLoadBalancing?: ElasticLoadBalancing | undefined;
}
export interface ElasticLoadBalancing {
  readonly Enabled?: boolean | undefined;
  readonly GatewayApi?: GatewayApiConfiguration | undefined;
}
export interface GatewayApiConfiguration {
  readonly Crds?: CrdManagementConfiguration | undefined;
}
export interface CrdManagementConfiguration {
  readonly Managed?: boolean | undefined;
}
export interface Logging {
  readonly ClusterLogging?: readonly LogSetup[] | undefined;
}
export interface LogSetup {
  readonly Types?:
    readonly ("api" | "audit" | "authenticator" | "controllerManager" | "scheduler")[] | undefined;
  readonly Enabled?: boolean | undefined;
}
export interface EncryptionConfig {
  readonly Resources?: readonly string[] | undefined;
  readonly Provider?: Provider | undefined;
}
export interface Provider {
  readonly KeyArn?: string | undefined;
}
export interface OutpostConfigRequest {
  readonly OutpostArns: readonly string[];
  readonly ControlPlaneInstanceType: string;
  readonly ControlPlanePlacement?: ControlPlanePlacementRequest | undefined;
  readonly EtcdInstanceType?: string | undefined;
  readonly EtcdPlacement?: EtcdPlacementRequest | undefined;
}
export interface ControlPlanePlacementRequest {
  readonly GroupName?: string | undefined;
  readonly SpreadLevel?: "host" | "rack" | undefined;
}
export interface EtcdPlacementRequest {
  readonly SpreadLevel?: "host" | "rack" | undefined;
}
export interface CreateAccessConfigRequest {
  readonly BootstrapClusterCreatorAdminPermissions?: boolean | undefined;
  readonly AuthenticationMode?: "API" | "API_AND_CONFIG_MAP" | "CONFIG_MAP" | undefined;
}
export interface UpgradePolicyRequest {
  readonly SupportType?: "EXTENDED" | "STANDARD" | undefined;
}
export interface ZonalShiftConfigRequest {
  readonly Enabled?: boolean | undefined;
}
export interface RemoteNetworkConfigRequest {
  readonly RemoteNodeNetworks?: readonly RemoteNodeNetwork[] | undefined;
  readonly RemotePodNetworks?: readonly RemotePodNetwork[] | undefined;
}
export interface RemoteNodeNetwork {
  readonly Cidrs?: readonly string[] | undefined;
}
export interface RemotePodNetwork {
  readonly Cidrs?: readonly string[] | undefined;
}
export interface ComputeConfigRequest {
  readonly Enabled?: boolean | undefined;
  readonly NodePools?: readonly string[] | undefined;
  readonly NodeRoleArn?: string | undefined;
}
export interface StorageConfigRequest {
  readonly BlockStorage?: BlockStorage | undefined;
}
export interface BlockStorage {
  readonly Enabled?: boolean | undefined;
}
export interface ControlPlaneScalingConfig {
  readonly Tier?: "standard" | "tier-2xl" | "tier-4xl" | "tier-8xl" | "tier-xl" | undefined;
}
export interface KubeApiServerConfigRequest {
  readonly EventTtl?: string | undefined;
  readonly ServiceNodePortRange?: ServiceNodePortRange | undefined;
}
export interface ServiceNodePortRange {
  readonly MinPort?: number | undefined;
  readonly MaxPort?: number | undefined;
}
export interface KubeSchedulerConfigRequest {
  readonly NodeResourcesFit?: NodeResourcesFitConfig | undefined;
}
export interface NodeResourcesFitConfig {
  readonly ScoringStrategy?: ScoringStrategy | undefined;
}
export interface ScoringStrategy {
  readonly Type?: "LeastAllocated" | "MostAllocated" | undefined;
  readonly Resources?: readonly ResourceWeight[] | undefined;
}
export interface ResourceWeight {
  readonly Name?: string | undefined;
  readonly Weight?: number | undefined;
}
export interface KubeControllerManagerConfigRequest {
  readonly PodGcControllerConfig?: PodGcControllerConfigRequest | undefined;
  readonly HorizontalPodAutoscalerControllerConfig?:
    HorizontalPodAutoscalerControllerConfigRequest | undefined;
}
export interface PodGcControllerConfigRequest {
  readonly TerminatedPodGcThreshold?: number | undefined;
}
export interface HorizontalPodAutoscalerControllerConfigRequest {
  readonly HorizontalPodAutoscalerSyncPeriod?: string | undefined;
}
export interface DeleteClusterRequest {
  readonly Name: string;
}
export interface CreateNodegroupRequest {
  readonly ClusterName: string;
  readonly NodegroupName: string;
  readonly ScalingConfig?: NodegroupScalingConfig | undefined;
  readonly DiskSize?: number | undefined;
  readonly Subnets: readonly string[];
  readonly InstanceTypes?: readonly string[] | undefined;
  readonly AmiType?:
    | "AL2023_ARM_64_NVIDIA"
    | "AL2023_ARM_64_STANDARD"
    | "AL2023_x86_64_NEURON"
    | "AL2023_x86_64_NVIDIA"
    | "AL2023_x86_64_STANDARD"
    | "AL2_ARM_64"
    | "AL2_x86_64"
    | "AL2_x86_64_GPU"
    | "BOTTLEROCKET_ARM_64"
    | "BOTTLEROCKET_ARM_64_FIPS"
    | "BOTTLEROCKET_ARM_64_NVIDIA"
    | "BOTTLEROCKET_ARM_64_NVIDIA_FIPS"
    | "BOTTLEROCKET_x86_64"
    | "BOTTLEROCKET_x86_64_FIPS"
    | "BOTTLEROCKET_x86_64_NVIDIA"
    | "BOTTLEROCKET_x86_64_NVIDIA_FIPS"
    | "CUSTOM"
    | "WINDOWS_CORE_2019_x86_64"
    | "WINDOWS_CORE_2022_x86_64"
    | "WINDOWS_CORE_2025_x86_64"
    | "WINDOWS_FULL_2019_x86_64"
    | "WINDOWS_FULL_2022_x86_64"
    | "WINDOWS_FULL_2025_x86_64"
    | undefined;
  readonly RemoteAccess?: RemoteAccessConfig | undefined;
  readonly NodeRole: string;
  readonly Labels?: Readonly<Record<string, string>> | undefined;
  readonly Taints?: readonly Taint[] | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly ClientRequestToken?: string | undefined;
  readonly LaunchTemplate?: LaunchTemplateSpecification | undefined;
  readonly UpdateConfig?: NodegroupUpdateConfig | undefined;
  readonly NodeRepairConfig?: NodeRepairConfig | undefined;
  readonly CapacityType?: "CAPACITY_BLOCK" | "ON_DEMAND" | "SPOT" | undefined;
  readonly Version?: string | undefined;
  readonly ReleaseVersion?: string | undefined;
  readonly WarmPoolConfig?: WarmPoolConfig | undefined;
}
export interface NodegroupScalingConfig {
  readonly MinSize?: number | undefined;
  readonly MaxSize?: number | undefined;
  readonly DesiredSize?: number | undefined;
}
export interface RemoteAccessConfig {
  readonly Ec2SshKey?: string | undefined;
  readonly SourceSecurityGroups?: readonly string[] | undefined;
}
export interface Taint {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
  readonly Effect?: "NO_EXECUTE" | "NO_SCHEDULE" | "PREFER_NO_SCHEDULE" | undefined;
}
export interface LaunchTemplateSpecification {
  readonly Name?: string | undefined;
  readonly Version?: string | undefined;
  readonly Id?: string | undefined;
}
export interface NodegroupUpdateConfig {
  readonly MaxUnavailable?: number | undefined;
  readonly MaxUnavailablePercentage?: number | undefined;
  readonly UpdateStrategy?: "DEFAULT" | "MINIMAL" | undefined;
}
export interface NodeRepairConfig {
  readonly Enabled?: boolean | undefined;
  readonly MaxUnhealthyNodeThresholdCount?: number | undefined;
  readonly MaxUnhealthyNodeThresholdPercentage?: number | undefined;
  readonly MaxParallelNodesRepairedCount?: number | undefined;
  readonly MaxParallelNodesRepairedPercentage?: number | undefined;
  readonly NodeRepairConfigOverrides?: readonly NodeRepairConfigOverrides[] | undefined;
}
export interface NodeRepairConfigOverrides {
  readonly NodeMonitoringCondition?: string | undefined;
  readonly NodeUnhealthyReason?: string | undefined;
  readonly MinRepairWaitTimeMins?: number | undefined;
  readonly RepairAction?: "NoAction" | "Reboot" | "Replace" | undefined;
}
export interface WarmPoolConfig {
  readonly Enabled?: boolean | undefined;
  readonly MinSize?: number | undefined;
  readonly MaxGroupPreparedCapacity?: number | undefined;
  readonly PoolState?: "HIBERNATED" | "RUNNING" | "STOPPED" | undefined;
  readonly ReuseOnScaleIn?: boolean | undefined;
}
export interface DeleteNodegroupRequest {
  readonly ClusterName: string;
  readonly NodegroupName: string;
}
export interface CreateFargateProfileRequest {
  readonly FargateProfileName: string;
  readonly ClusterName: string;
  readonly PodExecutionRoleArn: string;
  readonly Subnets?: readonly string[] | undefined;
  readonly Selectors?: readonly FargateProfileSelector[] | undefined;
  readonly ClientRequestToken?: string | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
}
export interface FargateProfileSelector {
  readonly Namespace?: string | undefined;
  readonly Labels?: Readonly<Record<string, string>> | undefined;
}
export interface DeleteFargateProfileRequest {
  readonly ClusterName: string;
  readonly FargateProfileName: string;
}
export interface CreateClusterResponse {
  readonly Cluster: ClusterResult;
}
export interface ClusterResult {
  readonly Name: string;
  readonly Arn: string;
  readonly CreatedAt?: number;
  readonly Version?: string;
  readonly Endpoint?: string;
  readonly RoleArn?: string;
  readonly ResourcesVpcConfig?: VpcConfigResponseResult;
  readonly KubernetesNetworkConfig?: KubernetesNetworkConfigResponseResult;
  readonly Logging?: LoggingResult;
  readonly Identity?: IdentityResult;
  readonly Status: string;
  readonly CertificateAuthority?: CertificateResult;
  readonly ClientRequestToken?: string;
  readonly PlatformVersion?: string;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly EncryptionConfig?: readonly EncryptionConfigResult[];
  readonly ConnectorConfig?: ConnectorConfigResponseResult;
  readonly Id?: string;
  readonly Health?: ClusterHealthResult;
  readonly OutpostConfig?: OutpostConfigResponseResult;
  readonly AccessConfig?: AccessConfigResponseResult;
  readonly UpgradePolicy?: UpgradePolicyResponseResult;
  readonly ZonalShiftConfig?: ZonalShiftConfigResponseResult;
  readonly RemoteNetworkConfig?: RemoteNetworkConfigResponseResult;
  readonly ComputeConfig?: ComputeConfigResponseResult;
  readonly StorageConfig?: StorageConfigResponseResult;
  readonly DeletionProtection?: boolean;
  readonly ControlPlaneScalingConfig?: ControlPlaneScalingConfigResult;
  readonly KubeApiServerConfig?: KubeApiServerConfigResponseResult;
  readonly KubeSchedulerConfig?: KubeSchedulerConfigResponseResult;
  readonly KubeControllerManagerConfig?: KubeControllerManagerConfigResponseResult;
}
export interface VpcConfigResponseResult {
  readonly SubnetIds?: readonly string[];
  readonly SecurityGroupIds?: readonly string[];
  readonly ClusterSecurityGroupId?: string;
  readonly VpcId?: string;
  readonly EndpointPublicAccess?: boolean;
  readonly EndpointPrivateAccess?: boolean;
  readonly PublicAccessCidrs?: readonly string[];
  readonly ControlPlaneEgressMode?: string;
}
export interface KubernetesNetworkConfigResponseResult {
  readonly ServiceIpv4Cidr?: string;
  readonly ServiceIpv6Cidr?: string;
  readonly IpFamily?: string;
  readonly ElasticLoadBalancing?: ElasticLoadBalancingResult;
}
export interface ElasticLoadBalancingResult {
  readonly Enabled?: boolean;
  readonly GatewayApi?: GatewayApiConfigurationResult;
}
export interface GatewayApiConfigurationResult {
  readonly Crds?: CrdManagementConfigurationResult;
}
export interface CrdManagementConfigurationResult {
  readonly Managed?: boolean;
}
export interface LoggingResult {
  readonly ClusterLogging?: readonly LogSetupResult[];
}
export interface LogSetupResult {
  readonly Types?: readonly string[];
  readonly Enabled?: boolean;
}
export interface IdentityResult {
  readonly Oidc?: OIDCResult;
}
export interface OIDCResult {
  readonly Issuer?: string;
}
export interface CertificateResult {
  readonly Data?: string;
  readonly Active?: ActiveCertificateAuthorityResult;
}
export interface ActiveCertificateAuthorityResult {
  readonly Id?: string;
  readonly ActivatedBy?: string;
}
export interface EncryptionConfigResult {
  readonly Resources?: readonly string[];
  readonly Provider?: ProviderResult;
}
export interface ProviderResult {
  readonly KeyArn?: string;
}
export interface ConnectorConfigResponseResult {
  readonly ActivationId?: string;
  readonly ActivationCode?: string;
  readonly ActivationExpiry?: number;
  readonly Provider?: string;
  readonly RoleArn?: string;
}
export interface ClusterHealthResult {
  readonly Issues?: readonly ClusterIssueResult[];
}
export interface ClusterIssueResult {
  readonly Code?: string;
  readonly Message?: string;
  readonly ResourceIds?: readonly string[];
}
export interface OutpostConfigResponseResult {
  readonly OutpostArns?: readonly string[];
  readonly ControlPlaneInstanceType?: string;
  readonly ControlPlanePlacement?: ControlPlanePlacementResponseResult;
  readonly EtcdInstanceType?: string;
  readonly EtcdPlacement?: EtcdPlacementResponseResult;
}
export interface ControlPlanePlacementResponseResult {
  readonly GroupName?: string;
  readonly SpreadLevel?: string;
}
export interface EtcdPlacementResponseResult {
  readonly SpreadLevel?: string;
}
export interface AccessConfigResponseResult {
  readonly BootstrapClusterCreatorAdminPermissions?: boolean;
  readonly AuthenticationMode?: string;
}
export interface UpgradePolicyResponseResult {
  readonly SupportType?: string;
}
export interface ZonalShiftConfigResponseResult {
  readonly Enabled?: boolean;
}
export interface RemoteNetworkConfigResponseResult {
  readonly RemoteNodeNetworks?: readonly RemoteNodeNetworkResult[];
  readonly RemotePodNetworks?: readonly RemotePodNetworkResult[];
}
export interface RemoteNodeNetworkResult {
  readonly Cidrs?: readonly string[];
}
export interface RemotePodNetworkResult {
  readonly Cidrs?: readonly string[];
}
export interface ComputeConfigResponseResult {
  readonly Enabled?: boolean;
  readonly NodePools?: readonly string[];
  readonly NodeRoleArn?: string;
}
export interface StorageConfigResponseResult {
  readonly BlockStorage?: BlockStorageResult;
}
export interface BlockStorageResult {
  readonly Enabled?: boolean;
}
export interface ControlPlaneScalingConfigResult {
  readonly Tier?: string;
}
export interface KubeApiServerConfigResponseResult {
  readonly EventTtl?: string;
  readonly ServiceNodePortRange?: ServiceNodePortRangeResult;
}
export interface ServiceNodePortRangeResult {
  readonly MinPort?: number;
  readonly MaxPort?: number;
}
export interface KubeSchedulerConfigResponseResult {
  readonly NodeResourcesFit?: NodeResourcesFitConfigResult;
}
export interface NodeResourcesFitConfigResult {
  readonly ScoringStrategy?: ScoringStrategyResult;
}
export interface ScoringStrategyResult {
  readonly Type?: string;
  readonly Resources?: readonly ResourceWeightResult[];
}
export interface ResourceWeightResult {
  readonly Name?: string;
  readonly Weight?: number;
}
export interface KubeControllerManagerConfigResponseResult {
  readonly PodGcControllerConfig?: PodGcControllerConfigResponseResult;
  readonly HorizontalPodAutoscalerControllerConfig?: HorizontalPodAutoscalerControllerConfigResponseResult;
}
export interface PodGcControllerConfigResponseResult {
  readonly TerminatedPodGcThreshold?: number;
}
export interface HorizontalPodAutoscalerControllerConfigResponseResult {
  readonly HorizontalPodAutoscalerSyncPeriod?: string;
}
export interface DeleteClusterResponse {
  readonly Cluster: ClusterResult;
}
export interface CreateNodegroupResponse {
  readonly Nodegroup: NodegroupResult;
}
export interface NodegroupResult {
  readonly NodegroupName: string;
  readonly NodegroupArn: string;
  readonly ClusterName: string;
  readonly Version?: string;
  readonly ReleaseVersion?: string;
  readonly CreatedAt?: number;
  readonly ModifiedAt?: number;
  readonly Status: string;
  readonly CapacityType?: string;
  readonly ScalingConfig?: NodegroupScalingConfigResult;
  readonly InstanceTypes?: readonly string[];
  readonly Subnets?: readonly string[];
  readonly RemoteAccess?: RemoteAccessConfigResult;
  readonly AmiType?: string;
  readonly NodeRole?: string;
  readonly Labels?: Readonly<Record<string, string>>;
  readonly Taints?: readonly TaintResult[];
  readonly Resources?: NodegroupResourcesResult;
  readonly DiskSize?: number;
  readonly Health?: NodegroupHealthResult;
  readonly UpdateConfig?: NodegroupUpdateConfigResult;
  readonly NodeRepairConfig?: NodeRepairConfigResult;
  readonly LaunchTemplate?: LaunchTemplateSpecificationResult;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly WarmPoolConfig?: WarmPoolConfigResult;
}
export interface NodegroupScalingConfigResult {
  readonly MinSize?: number;
  readonly MaxSize?: number;
  readonly DesiredSize?: number;
}
export interface RemoteAccessConfigResult {
  readonly Ec2SshKey?: string;
  readonly SourceSecurityGroups?: readonly string[];
}
export interface TaintResult {
  readonly Key?: string;
  readonly Value?: string;
  readonly Effect?: string;
}
export interface NodegroupResourcesResult {
  readonly AutoScalingGroups?: readonly AutoScalingGroupResult[];
  readonly RemoteAccessSecurityGroup?: string;
}
export interface AutoScalingGroupResult {
  readonly Name?: string;
}
export interface NodegroupHealthResult {
  readonly Issues?: readonly IssueResult[];
}
export interface IssueResult {
  readonly Code?: string;
  readonly Message?: string;
  readonly ResourceIds?: readonly string[];
}
export interface NodegroupUpdateConfigResult {
  readonly MaxUnavailable?: number;
  readonly MaxUnavailablePercentage?: number;
  readonly UpdateStrategy?: string;
}
export interface NodeRepairConfigResult {
  readonly Enabled?: boolean;
  readonly MaxUnhealthyNodeThresholdCount?: number;
  readonly MaxUnhealthyNodeThresholdPercentage?: number;
  readonly MaxParallelNodesRepairedCount?: number;
  readonly MaxParallelNodesRepairedPercentage?: number;
  readonly NodeRepairConfigOverrides?: readonly NodeRepairConfigOverridesResult[];
}
export interface NodeRepairConfigOverridesResult {
  readonly NodeMonitoringCondition?: string;
  readonly NodeUnhealthyReason?: string;
  readonly MinRepairWaitTimeMins?: number;
  readonly RepairAction?: string;
}
export interface LaunchTemplateSpecificationResult {
  readonly Name?: string;
  readonly Version?: string;
  readonly Id?: string;
}
export interface WarmPoolConfigResult {
  readonly Enabled?: boolean;
  readonly MinSize?: number;
  readonly MaxGroupPreparedCapacity?: number;
  readonly PoolState?: string;
  readonly ReuseOnScaleIn?: boolean;
}
export interface DeleteNodegroupResponse {
  readonly Nodegroup: NodegroupResult;
}
export interface CreateFargateProfileResponse {
  readonly FargateProfile: FargateProfileResult;
}
export interface FargateProfileResult {
  readonly FargateProfileName: string;
  readonly FargateProfileArn: string;
  readonly ClusterName: string;
  readonly CreatedAt?: number;
  readonly PodExecutionRoleArn?: string;
  readonly Subnets?: readonly string[];
  readonly Selectors?: readonly FargateProfileSelectorResult[];
  readonly Status: string;
  readonly Tags?: Readonly<Record<string, string>>;
  readonly Health?: FargateProfileHealthResult;
}
export interface FargateProfileSelectorResult {
  readonly Namespace?: string;
  readonly Labels?: Readonly<Record<string, string>>;
}
export interface FargateProfileHealthResult {
  readonly Issues?: readonly FargateProfileIssueResult[];
}
export interface FargateProfileIssueResult {
  readonly Code?: string;
  readonly Message?: string;
  readonly ResourceIds?: readonly string[];
}
export interface DeleteFargateProfileResponse {
  readonly FargateProfile: FargateProfileResult;
}
