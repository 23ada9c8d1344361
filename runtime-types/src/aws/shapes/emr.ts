// Made by scripts/integration-types from the types of @aws-sdk/client-emr. Do not edit.

export interface RunJobFlowInput {
  readonly Name: string;
  readonly LogUri?: string | undefined;
  readonly LogEncryptionKmsKeyId?: string | undefined;
  readonly AdditionalInfo?: string | undefined;
  readonly AmiVersion?: string | undefined;
  readonly ReleaseLabel?: string | undefined;
  readonly Instances: JobFlowInstancesConfig;
  readonly Steps?: readonly StepConfig[] | undefined;
  readonly StepExecutionRoleArn?: string | undefined;
  readonly BootstrapActions?: readonly BootstrapActionConfig[] | undefined;
  readonly SupportedProducts?: readonly string[] | undefined;
  readonly NewSupportedProducts?: readonly SupportedProductConfig[] | undefined;
  readonly Applications?: readonly Application[] | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
  readonly VisibleToAllUsers?: boolean | undefined;
  readonly JobFlowRole?: string | undefined;
  readonly ServiceRole?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly SecurityConfiguration?: string | undefined;
  readonly AutoScalingRole?: string | undefined;
  readonly ScaleDownBehavior?: "TERMINATE_AT_INSTANCE_HOUR" | "TERMINATE_AT_TASK_COMPLETION" | undefined;
  readonly CustomAmiId?: string | undefined;
  readonly EbsRootVolumeSize?: number | undefined;
  readonly RepoUpgradeOnBoot?: "NONE" | "SECURITY" | undefined;
  readonly KerberosAttributes?: KerberosAttributes | undefined;
  readonly StepConcurrencyLevel?: number | undefined;
  readonly ManagedScalingPolicy?: ManagedScalingPolicy | undefined;
  readonly PlacementGroupConfigs?: readonly PlacementGroupConfig[] | undefined;
  readonly AutoTerminationPolicy?: AutoTerminationPolicy | undefined;
  readonly OSReleaseLabel?: string | undefined;
  readonly EbsRootVolumeIops?: number | undefined;
  readonly EbsRootVolumeThroughput?: number | undefined;
  readonly ExtendedSupport?: boolean | undefined;
  readonly MonitoringConfiguration?: MonitoringConfiguration | undefined;
  readonly SessionEnabled?: boolean | undefined;
}
export interface JobFlowInstancesConfig {
  readonly MasterInstanceType?: string | undefined;
  readonly SlaveInstanceType?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly InstanceGroups?: readonly InstanceGroupConfig[] | undefined;
  readonly InstanceFleets?: readonly InstanceFleetConfig[] | undefined;
  readonly Ec2KeyName?: string | undefined;
  readonly Placement?: PlacementType | undefined;
  readonly KeepJobFlowAliveWhenNoSteps?: boolean | undefined;
  readonly TerminationProtected?: boolean | undefined;
  readonly UnhealthyNodeReplacement?: boolean | undefined;
  readonly HadoopVersion?: string | undefined;
  readonly Ec2SubnetId?: string | undefined;
  readonly Ec2SubnetIds?: readonly string[] | undefined;
  readonly EmrManagedMasterSecurityGroup?: string | undefined;
  readonly EmrManagedSlaveSecurityGroup?: string | undefined;
  readonly ServiceAccessSecurityGroup?: string | undefined;
  readonly AdditionalMasterSecurityGroups?: readonly string[] | undefined;
  readonly AdditionalSlaveSecurityGroups?: readonly string[] | undefined;
}
export interface InstanceGroupConfig {
  readonly Name?: string | undefined;
  readonly Market?: "ON_DEMAND" | "SPOT" | undefined;
  readonly InstanceRole: "CORE" | "MASTER" | "TASK";
  readonly BidPrice?: string | undefined;
  readonly InstanceType: string;
  readonly InstanceCount: number;
  readonly Configurations?: readonly Configuration[] | undefined;
  readonly EbsConfiguration?: EbsConfiguration | undefined;
  readonly AutoScalingPolicy?: AutoScalingPolicy | undefined;
  readonly CustomAmiId?: string | undefined;
}
export interface Configuration {
  readonly Classification?: string | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
}
export interface EbsConfiguration {
  readonly EbsBlockDeviceConfigs?: readonly EbsBlockDeviceConfig[] | undefined;
  readonly EbsOptimized?: boolean | undefined;
}
export interface EbsBlockDeviceConfig {
  readonly VolumeSpecification: VolumeSpecification;
  readonly VolumesPerInstance?: number | undefined;
}
export interface VolumeSpecification {
  readonly VolumeType: string;
  readonly Iops?: number | undefined;
  readonly SizeInGB: number;
  readonly Throughput?: number | undefined;
}
export interface AutoScalingPolicy {
  readonly Constraints: ScalingConstraints;
  readonly Rules: readonly ScalingRule[];
}
export interface ScalingConstraints {
  readonly MinCapacity: number;
  readonly MaxCapacity: number;
}
export interface ScalingRule {
  readonly Name: string;
  readonly Description?: string | undefined;
  readonly Action: ScalingAction;
  readonly Trigger: ScalingTrigger;
}
export interface ScalingAction {
  readonly Market?: "ON_DEMAND" | "SPOT" | undefined;
  readonly SimpleScalingPolicyConfiguration: SimpleScalingPolicyConfiguration;
}
export interface SimpleScalingPolicyConfiguration {
  readonly AdjustmentType?:
    "CHANGE_IN_CAPACITY" | "EXACT_CAPACITY" | "PERCENT_CHANGE_IN_CAPACITY" | undefined;
  readonly ScalingAdjustment: number;
  readonly CoolDown?: number | undefined;
}
export interface ScalingTrigger {
  readonly CloudWatchAlarmDefinition: CloudWatchAlarmDefinition;
}
export interface CloudWatchAlarmDefinition {
  readonly ComparisonOperator: "GREATER_THAN" | "GREATER_THAN_OR_EQUAL" | "LESS_THAN" | "LESS_THAN_OR_EQUAL";
  readonly EvaluationPeriods?: number | undefined;
  readonly MetricName: string;
  readonly Namespace?: string | undefined;
  readonly Period: number;
  readonly Statistic?: "AVERAGE" | "MAXIMUM" | "MINIMUM" | "SAMPLE_COUNT" | "SUM" | undefined;
  readonly Threshold: number;
  readonly Unit?: string | undefined;
  readonly Dimensions?: readonly MetricDimension[] | undefined;
}
export interface MetricDimension {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}
export interface InstanceFleetConfig {
  readonly Name?: string | undefined;
  readonly InstanceFleetType: "CORE" | "MASTER" | "TASK";
  readonly TargetOnDemandCapacity?: number | undefined;
  readonly TargetSpotCapacity?: number | undefined;
  readonly InstanceTypeConfigs?: readonly InstanceTypeConfig[] | undefined;
  readonly LaunchSpecifications?: InstanceFleetProvisioningSpecifications | undefined;
  readonly ResizeSpecifications?: InstanceFleetResizingSpecifications | undefined;
  readonly Context?: string | undefined;
}
export interface InstanceTypeConfig {
  readonly InstanceType: string;
  readonly WeightedCapacity?: number | undefined;
  readonly BidPrice?: string | undefined;
  readonly BidPriceAsPercentageOfOnDemandPrice?: number | undefined;
  readonly EbsConfiguration?: EbsConfiguration | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
  readonly CustomAmiId?: string | undefined;
  readonly Priority?: number | undefined;
}
export interface InstanceFleetProvisioningSpecifications {
  readonly SpotSpecification?: SpotProvisioningSpecification | undefined;
  readonly OnDemandSpecification?: OnDemandProvisioningSpecification | undefined;
}
export interface SpotProvisioningSpecification {
  readonly TimeoutDurationMinutes: number;
  readonly TimeoutAction: "SWITCH_TO_ON_DEMAND" | "TERMINATE_CLUSTER";
  readonly BlockDurationMinutes?: number | undefined;
  readonly AllocationStrategy?:
    | "capacity-optimized"
    | "capacity-optimized-prioritized"
    | "diversified"
    | "lowest-price"
    | "price-capacity-optimized"
    | undefined;
}
export interface OnDemandProvisioningSpecification {
  readonly AllocationStrategy: "lowest-price" | "prioritized";
  readonly CapacityReservationOptions?: OnDemandCapacityReservationOptions | undefined;
}
export interface OnDemandCapacityReservationOptions {
  readonly UsageStrategy?: "use-capacity-reservations-first" | undefined;
  readonly CapacityReservationPreference?: "none" | "open" | undefined;
  readonly CapacityReservationResourceGroupArn?: string | undefined;
}
export interface InstanceFleetResizingSpecifications {
  readonly SpotResizeSpecification?: SpotResizingSpecification | undefined;
  readonly OnDemandResizeSpecification?: OnDemandResizingSpecification | undefined;
}
export interface SpotResizingSpecification {
  readonly TimeoutDurationMinutes?: number | undefined;
  readonly AllocationStrategy?:
    | "capacity-optimized"
    | "capacity-optimized-prioritized"
    | "diversified"
    | "lowest-price"
    | "price-capacity-optimized"
    | undefined;
}
export interface OnDemandResizingSpecification {
  readonly TimeoutDurationMinutes?: number | undefined;
  readonly AllocationStrategy?: "lowest-price" | "prioritized" | undefined;
  readonly CapacityReservationOptions?: OnDemandCapacityReservationOptions | undefined;
}
export interface PlacementType {
  readonly AvailabilityZone?: string | undefined;
  readonly AvailabilityZones?: readonly string[] | undefined;
}
export interface StepConfig {
  readonly Name: string;
  readonly ActionOnFailure?:
    "CANCEL_AND_WAIT" | "CONTINUE" | "TERMINATE_CLUSTER" | "TERMINATE_JOB_FLOW" | undefined;
  readonly HadoopJarStep: HadoopJarStepConfig;
  readonly StepMonitoringConfiguration?: StepMonitoringConfiguration | undefined;
}
export interface HadoopJarStepConfig {
  readonly Properties?: readonly KeyValue[] | undefined;
  readonly Jar: string;
  readonly MainClass?: string | undefined;
  readonly Args?: readonly string[] | undefined;
}
export interface KeyValue {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}
export interface StepMonitoringConfiguration {
  readonly S3MonitoringConfiguration?: S3MonitoringConfiguration | undefined;
}
export interface S3MonitoringConfiguration {
  readonly LogUri?: string | undefined;
  readonly EncryptionKeyArn?: string | undefined;
}
export interface BootstrapActionConfig {
  readonly Name: string;
  readonly ScriptBootstrapAction: ScriptBootstrapActionConfig;
}
export interface ScriptBootstrapActionConfig {
  readonly Path: string;
  readonly Args?: readonly string[] | undefined;
}
export interface SupportedProductConfig {
  readonly Name?: string | undefined;
  readonly Args?: readonly string[] | undefined;
}
export interface Application {
  readonly Name?: string | undefined;
  readonly Version?: string | undefined;
  readonly Args?: readonly string[] | undefined;
  readonly AdditionalInfo?: Readonly<Record<string, string>> | undefined;
}
export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}
export interface KerberosAttributes {
  readonly Realm: string;
  readonly KdcAdminPassword: string;
  readonly CrossRealmTrustPrincipalPassword?: string | undefined;
  readonly ADDomainJoinUser?: string | undefined;
  readonly ADDomainJoinPassword?: string | undefined;
}
export interface ManagedScalingPolicy {
  readonly ComputeLimits?: ComputeLimits | undefined;
  readonly UtilizationPerformanceIndex?: number | undefined;
  readonly ScalingStrategy?: "ADVANCED" | "DEFAULT" | undefined;
}
export interface ComputeLimits {
  readonly UnitType: "InstanceFleetUnits" | "Instances" | "VCPU";
  readonly MinimumCapacityUnits: number;
  readonly MaximumCapacityUnits: number;
  readonly MaximumOnDemandCapacityUnits?: number | undefined;
  readonly MaximumCoreCapacityUnits?: number | undefined;
}
export interface PlacementGroupConfig {
  readonly InstanceRole: "CORE" | "MASTER" | "TASK";
  readonly PlacementStrategy?: "CLUSTER" | "NONE" | "PARTITION" | "SPREAD" | undefined;
}
export interface AutoTerminationPolicy {
  readonly IdleTimeout?: number | undefined;
}
export interface MonitoringConfiguration {
  readonly CloudWatchLogConfiguration?: CloudWatchLogConfiguration | undefined;
  readonly S3LoggingConfiguration?: S3LoggingConfiguration | undefined;
}
export interface CloudWatchLogConfiguration {
  readonly Enabled: boolean;
  readonly LogGroupName?: string | undefined;
  readonly LogStreamNamePrefix?: string | undefined;
  readonly EncryptionKeyArn?: string | undefined;
  readonly LogTypes?: Readonly<Record<string, readonly string[]>> | undefined;
}
export interface S3LoggingConfiguration {
  readonly LogTypeUploadPolicy?:
    Readonly<Record<string, "disabled" | "emr-managed" | "on-customer-s3only">> | undefined;
}
export interface InstanceFleetModifyConfig {
  readonly InstanceFleetId: string;
  readonly TargetOnDemandCapacity?: number | undefined;
  readonly TargetSpotCapacity?: number | undefined;
  readonly ResizeSpecifications?: InstanceFleetResizingSpecifications | undefined;
  readonly InstanceTypeConfigs?: readonly InstanceTypeConfig[] | undefined;
  readonly Context?: string | undefined;
}
export interface InstanceGroupModifyConfig {
  readonly InstanceGroupId: string;
  readonly InstanceCount?: number | undefined;
  readonly EC2InstanceIdsToTerminate?: readonly string[] | undefined;
  readonly ShrinkPolicy?: ShrinkPolicy | undefined;
  readonly ReconfigurationType?: "MERGE" | "OVERWRITE" | undefined;
  readonly Configurations?: readonly Configuration[] | undefined;
}
export interface ShrinkPolicy {
  readonly DecommissionTimeout?: number | undefined;
  readonly InstanceResizePolicy?: InstanceResizePolicy | undefined;
}
export interface InstanceResizePolicy {
  readonly InstancesToTerminate?: readonly string[] | undefined;
  readonly InstancesToProtect?: readonly string[] | undefined;
  readonly InstanceTerminationTimeout?: number | undefined;
}
export interface Step {
  readonly Id: string;
  readonly Name: string;
  readonly Config?: HadoopStepConfigResult;
  readonly ActionOnFailure?: string;
  readonly Status: StepStatusResult;
  readonly ExecutionRoleArn?: string;
  readonly LogUri?: string;
  readonly EncryptionKeyArn?: string;
}
export interface HadoopStepConfigResult {
  readonly Jar?: string;
  readonly Properties?: Readonly<Record<string, string>>;
  readonly MainClass?: string;
  readonly Args?: readonly string[];
}
export interface StepStatusResult {
  readonly State: string;
  readonly StateChangeReason?: StepStateChangeReasonResult;
  readonly FailureDetails?: FailureDetailsResult;
  readonly Timeline?: StepTimelineResult;
}
export interface StepStateChangeReasonResult {
  readonly Code?: string;
  readonly Message?: string;
}
export interface FailureDetailsResult {
  readonly Reason?: string;
  readonly Message?: string;
  readonly LogFile?: string;
}
export interface StepTimelineResult {
  readonly CreationDateTime?: number;
  readonly StartDateTime?: number;
  readonly EndDateTime?: number;
}
