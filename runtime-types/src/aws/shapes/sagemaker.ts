// Made by scripts/integration-types from the types of @aws-sdk/client-sagemaker. Do not edit.

export interface CreateEndpointInput {
  readonly EndpointName: string;
  readonly EndpointConfigName: string;
  readonly DeploymentConfig?: DeploymentConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}
export interface DeploymentConfig {
  readonly BlueGreenUpdatePolicy?: BlueGreenUpdatePolicy | undefined;
  readonly RollingUpdatePolicy?: RollingUpdatePolicy | undefined;
  readonly AutoRollbackConfiguration?: AutoRollbackConfig | undefined;
}
export interface BlueGreenUpdatePolicy {
  readonly TrafficRoutingConfiguration: TrafficRoutingConfig;
  readonly TerminationWaitInSeconds?: number | undefined;
  readonly MaximumExecutionTimeoutInSeconds?: number | undefined;
}
export interface TrafficRoutingConfig {
  readonly Type: "ALL_AT_ONCE" | "CANARY" | "LINEAR";
  readonly WaitIntervalInSeconds: number;
  readonly CanarySize?: CapacitySize | undefined;
  readonly LinearStepSize?: CapacitySize | undefined;
}
export interface CapacitySize {
  readonly Type: "CAPACITY_PERCENT" | "INSTANCE_COUNT";
  readonly Value: number;
}
export interface RollingUpdatePolicy {
  readonly MaximumBatchSize: CapacitySize;
  readonly WaitIntervalInSeconds: number;
  readonly MaximumExecutionTimeoutInSeconds?: number | undefined;
  readonly RollbackMaximumBatchSize?: CapacitySize | undefined;
}
export interface AutoRollbackConfig {
  readonly Alarms?: readonly Alarm[] | undefined;
}
export interface Alarm {
  readonly AlarmName?: string | undefined;
}
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface CreateEndpointConfigInput {
  readonly EndpointConfigName: string;
  readonly ProductionVariants: readonly ProductionVariant[];
  readonly DataCaptureConfig?: DataCaptureConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly AsyncInferenceConfig?: AsyncInferenceConfig | undefined;
  readonly ExplainerConfig?: ExplainerConfig | undefined;
  readonly ShadowProductionVariants?: readonly ProductionVariant[] | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly MetricsConfig?: MetricsConfig | undefined;
}
export interface ProductionVariant {
  readonly VariantName: string;
  readonly ModelName?: string | undefined;
  readonly InitialInstanceCount?: number | undefined;
  readonly InstanceType?: string | undefined;
  readonly InstancePools?: readonly InstancePool[] | undefined;
  readonly VariantInstanceProvisionTimeoutInSeconds?: number | undefined;
  readonly InitialVariantWeight?: number | undefined;
  readonly AcceleratorType?:
    | "ml.eia1.large"
    | "ml.eia1.medium"
    | "ml.eia1.xlarge"
    | "ml.eia2.large"
    | "ml.eia2.medium"
    | "ml.eia2.xlarge"
    | undefined;
  readonly CoreDumpConfig?: ProductionVariantCoreDumpConfig | undefined;
  readonly ServerlessConfig?: ProductionVariantServerlessConfig | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly ModelDataDownloadTimeoutInSeconds?: number | undefined;
  readonly ContainerStartupHealthCheckTimeoutInSeconds?: number | undefined;
  readonly EnableSSMAccess?: boolean | undefined;
  readonly ManagedInstanceScaling?: ProductionVariantManagedInstanceScaling | undefined;
  readonly RoutingConfig?: ProductionVariantRoutingConfig | undefined;
  readonly InferenceAmiVersion?:
    | "al2-ami-sagemaker-inference-gpu-2"
    | "al2-ami-sagemaker-inference-gpu-2-1"
    | "al2-ami-sagemaker-inference-gpu-3-1"
    | "al2-ami-sagemaker-inference-neuron-2"
    | "al2023-ami-sagemaker-inference-gpu-4-1"
    | undefined;
  readonly CapacityReservationConfig?: ProductionVariantCapacityReservationConfig | undefined;
}
export interface InstancePool {
  readonly InstanceType: string;
  readonly ModelNameOverride?: string | undefined;
  readonly Priority: number;
}
export interface ProductionVariantCoreDumpConfig {
  readonly DestinationS3Uri: string;
  readonly KmsKeyId?: string | undefined;
}
export interface ProductionVariantServerlessConfig {
  readonly MemorySizeInMB: number;
  readonly MaxConcurrency: number;
  readonly ProvisionedConcurrency?: number | undefined;
}
export interface ProductionVariantManagedInstanceScaling {
  readonly Status?: "DISABLED" | "ENABLED" | undefined;
  readonly MinInstanceCount?: number | undefined;
  readonly MaxInstanceCount?: number | undefined;
  readonly ScaleInPolicy?: ProductionVariantManagedInstanceScalingScaleInPolicy | undefined;
}
export interface ProductionVariantManagedInstanceScalingScaleInPolicy {
  readonly Strategy: "CONSOLIDATION" | "IDLE_RELEASE";
  readonly MaximumStepSize?: number | undefined;
  readonly CooldownInMinutes?: number | undefined;
}
export interface ProductionVariantRoutingConfig {
  readonly RoutingStrategy: "LEAST_OUTSTANDING_REQUESTS" | "PREFIX_AWARE" | "RANDOM";
  readonly PrefixAwareRoutingConfig?: PrefixAwareRoutingConfig | undefined;
}
export interface PrefixAwareRoutingConfig {
  readonly PrefixLength?: number | undefined;
  readonly ConcurrencyThreshold?: number | undefined;
}
export interface ProductionVariantCapacityReservationConfig {
  readonly CapacityReservationPreference?: "capacity-reservations-only" | undefined;
  readonly MlReservationArn?: string | undefined;
}
export interface DataCaptureConfig {
  readonly EnableCapture?: boolean | undefined;
  readonly InitialSamplingPercentage: number;
  readonly DestinationS3Uri: string;
  readonly KmsKeyId?: string | undefined;
  readonly CaptureOptions: readonly CaptureOption[];
  readonly CaptureContentTypeHeader?: CaptureContentTypeHeader | undefined;
}
export interface CaptureOption {
  readonly CaptureMode: "Input" | "InputAndOutput" | "Output";
}
export interface CaptureContentTypeHeader {
  readonly CsvContentTypes?: readonly string[] | undefined;
  readonly JsonContentTypes?: readonly string[] | undefined;
}
export interface AsyncInferenceConfig {
  readonly ClientConfig?: AsyncInferenceClientConfig | undefined;
  readonly OutputConfig: AsyncInferenceOutputConfig;
}
export interface AsyncInferenceClientConfig {
  readonly MaxConcurrentInvocationsPerInstance?: number | undefined;
}
export interface AsyncInferenceOutputConfig {
  readonly KmsKeyId?: string | undefined;
  readonly S3OutputPath?: string | undefined;
  readonly NotificationConfig?: AsyncInferenceNotificationConfig | undefined;
  readonly S3FailurePath?: string | undefined;
}
export interface AsyncInferenceNotificationConfig {
  readonly SuccessTopic?: string | undefined;
  readonly ErrorTopic?: string | undefined;
  readonly IncludeInferenceResponseIn?:
    readonly ("ERROR_NOTIFICATION_TOPIC" | "SUCCESS_NOTIFICATION_TOPIC")[] | undefined;
}
export interface ExplainerConfig {
  readonly ClarifyExplainerConfig?: ClarifyExplainerConfig | undefined;
}
export interface ClarifyExplainerConfig {
  readonly EnableExplanations?: string | undefined;
  readonly InferenceConfig?: ClarifyInferenceConfig | undefined;
  readonly ShapConfig: ClarifyShapConfig;
}
export interface ClarifyInferenceConfig {
  readonly FeaturesAttribute?: string | undefined;
  readonly ContentTemplate?: string | undefined;
  readonly MaxRecordCount?: number | undefined;
  readonly MaxPayloadInMB?: number | undefined;
  readonly ProbabilityIndex?: number | undefined;
  readonly LabelIndex?: number | undefined;
  readonly ProbabilityAttribute?: string | undefined;
  readonly LabelAttribute?: string | undefined;
  readonly LabelHeaders?: readonly string[] | undefined;
  readonly FeatureHeaders?: readonly string[] | undefined;
  readonly FeatureTypes?: readonly ("categorical" | "numerical" | "text")[] | undefined;
}
export interface ClarifyShapConfig {
  readonly ShapBaselineConfig: ClarifyShapBaselineConfig;
  readonly NumberOfSamples?: number | undefined;
  readonly UseLogit?: boolean | undefined;
  readonly Seed?: number | undefined;
  readonly TextConfig?: ClarifyTextConfig | undefined;
}
export interface ClarifyShapBaselineConfig {
  readonly MimeType?: string | undefined;
  readonly ShapBaseline?: string | undefined;
  readonly ShapBaselineUri?: string | undefined;
}
export interface ClarifyTextConfig {
  readonly Language: string;
  readonly Granularity: "paragraph" | "sentence" | "token";
}
export interface VpcConfig {
  readonly SecurityGroupIds: readonly string[];
  readonly Subnets: readonly string[];
}
export interface MetricsConfig {
  readonly EnableEnhancedMetrics?: boolean | undefined;
  readonly EnableDetailedObservability?: boolean | undefined;
  readonly MetricPublishFrequencyInSeconds?: number | undefined;
}
export interface CreateHyperParameterTuningJobRequest {
  readonly HyperParameterTuningJobName: string;
  readonly HyperParameterTuningJobConfig: HyperParameterTuningJobConfig;
  readonly TrainingJobDefinition?: HyperParameterTrainingJobDefinition | undefined;
  readonly TrainingJobDefinitions?: readonly HyperParameterTrainingJobDefinition[] | undefined;
  readonly WarmStartConfig?: HyperParameterTuningJobWarmStartConfig | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly Autotune?: Autotune | undefined;
}
export interface HyperParameterTuningJobConfig {
  readonly Strategy: "Bayesian" | "Grid" | "Hyperband" | "Random";
  readonly StrategyConfig?: HyperParameterTuningJobStrategyConfig | undefined;
  readonly HyperParameterTuningJobObjective?: HyperParameterTuningJobObjective | undefined;
  readonly ResourceLimits: ResourceLimits;
  readonly ParameterRanges?: ParameterRanges | undefined;
  readonly TrainingJobEarlyStoppingType?: "Auto" | "Off" | undefined;
  readonly TuningJobCompletionCriteria?: TuningJobCompletionCriteria | undefined;
  readonly RandomSeed?: number | undefined;
}
export interface HyperParameterTuningJobStrategyConfig {
  readonly HyperbandStrategyConfig?: HyperbandStrategyConfig | undefined;
}
export interface HyperbandStrategyConfig {
  readonly MinResource?: number | undefined;
  readonly MaxResource?: number | undefined;
}
export interface HyperParameterTuningJobObjective {
  readonly Type: "Maximize" | "Minimize";
  readonly MetricName: string;
}
export interface ResourceLimits {
  readonly MaxNumberOfTrainingJobs?: number | undefined;
  readonly MaxParallelTrainingJobs: number;
  readonly MaxRuntimeInSeconds?: number | undefined;
}
export interface ParameterRanges {
  readonly IntegerParameterRanges?: readonly IntegerParameterRange[] | undefined;
  readonly ContinuousParameterRanges?: readonly ContinuousParameterRange[] | undefined;
  readonly CategoricalParameterRanges?: readonly CategoricalParameterRange[] | undefined;
  readonly AutoParameters?: readonly AutoParameter[] | undefined;
}
export interface IntegerParameterRange {
  readonly Name: string;
  readonly MinValue: string;
  readonly MaxValue: string;
  readonly ScalingType?: "Auto" | "Linear" | "Logarithmic" | "ReverseLogarithmic" | undefined;
}
export interface ContinuousParameterRange {
  readonly Name: string;
  readonly MinValue: string;
  readonly MaxValue: string;
  readonly ScalingType?: "Auto" | "Linear" | "Logarithmic" | "ReverseLogarithmic" | undefined;
}
export interface CategoricalParameterRange {
  readonly Name: string;
  readonly Values: readonly string[];
}
export interface AutoParameter {
  readonly Name: string;
  readonly ValueHint: string;
}
export interface TuningJobCompletionCriteria {
  readonly TargetObjectiveMetricValue?: number | undefined;
  readonly BestObjectiveNotImproving?: BestObjectiveNotImproving | undefined;
  readonly ConvergenceDetected?: ConvergenceDetected | undefined;
}
export interface BestObjectiveNotImproving {
  readonly MaxNumberOfTrainingJobsNotImproving?: number | undefined;
}
export interface ConvergenceDetected {
  readonly CompleteOnConvergence?: "Disabled" | "Enabled" | undefined;
}
export interface HyperParameterTrainingJobDefinition {
  readonly DefinitionName?: string | undefined;
  readonly TuningObjective?: HyperParameterTuningJobObjective | undefined;
  readonly HyperParameterRanges?: ParameterRanges | undefined;
  readonly StaticHyperParameters?: Readonly<Record<string, string>> | undefined;
  readonly AlgorithmSpecification: HyperParameterAlgorithmSpecification;
  readonly RoleArn: string;
  readonly InputDataConfig?: readonly Channel[] | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly OutputDataConfig: OutputDataConfig;
  readonly ResourceConfig?: ResourceConfig | undefined;
  readonly HyperParameterTuningResourceConfig?: HyperParameterTuningResourceConfig | undefined;
  readonly StoppingCondition: StoppingCondition;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly EnableInterContainerTrafficEncryption?: boolean | undefined;
  readonly EnableManagedSpotTraining?: boolean | undefined;
  readonly CheckpointConfig?: CheckpointConfig | undefined;
  readonly RetryStrategy?: RetryStrategy | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
}
export interface HyperParameterAlgorithmSpecification {
  readonly TrainingImage?: string | undefined;
  readonly TrainingInputMode: "FastFile" | "File" | "Pipe";
  readonly AlgorithmName?: string | undefined;
  readonly MetricDefinitions?: readonly MetricDefinition[] | undefined;
}
export interface MetricDefinition {
  readonly Name: string;
  readonly Regex: string;
}
export interface Channel {
  readonly ChannelName: string;
  readonly DataSource: DataSource;
  readonly ContentType?: string | undefined;
  readonly CompressionType?: "Gzip" | "None" | undefined;
  readonly RecordWrapperType?: "None" | "RecordIO" | undefined;
  readonly InputMode?: "FastFile" | "File" | "Pipe" | undefined;
  readonly ShuffleConfig?: ShuffleConfig | undefined;
}
export interface DataSource {
  readonly S3DataSource?: S3DataSource | undefined;
  readonly FileSystemDataSource?: FileSystemDataSource | undefined;
  readonly DatasetSource?: DatasetSource | undefined;
}
export interface S3DataSource {
  readonly S3DataType: "AugmentedManifestFile" | "Converse" | "ManifestFile" | "S3Prefix";
  readonly S3Uri: string;
  readonly S3DataDistributionType?: "FullyReplicated" | "ShardedByS3Key" | undefined;
  readonly AttributeNames?: readonly string[] | undefined;
  readonly InstanceGroupNames?: readonly string[] | undefined;
  readonly ModelAccessConfig?: ModelAccessConfig | undefined;
  readonly HubAccessConfig?: HubAccessConfig | undefined;
}
export interface ModelAccessConfig {
  readonly AcceptEula: boolean;
}
export interface HubAccessConfig {
  readonly HubContentArn: string;
}
export interface FileSystemDataSource {
  readonly FileSystemId: string;
  readonly FileSystemAccessMode: "ro" | "rw";
  readonly FileSystemType: "EFS" | "FSxLustre";
  readonly DirectoryPath: string;
}
export interface DatasetSource {
  readonly DatasetArn: string;
}
export interface ShuffleConfig {
  readonly Seed: number;
}
export interface OutputDataConfig {
  readonly KmsKeyId?: string | undefined;
  readonly S3OutputPath: string;
  readonly CompressionType?: "GZIP" | "NONE" | undefined;
}
export interface ResourceConfig {
  readonly InstanceType?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly VolumeKmsKeyId?: string | undefined;
  readonly KeepAlivePeriodInSeconds?: number | undefined;
  readonly InstanceGroups?: readonly InstanceGroup[] | undefined;
  readonly TrainingPlanArn?: string | undefined;
  readonly InstancePlacementConfig?: InstancePlacementConfig | undefined;
  readonly InstancePreferences?: readonly InstancePreference[] | undefined;
  readonly SelectedInstanceType?: string | undefined;
  readonly SelectedInstanceCount?: number | undefined;
}
export interface InstanceGroup {
  readonly InstanceType: string;
  readonly InstanceCount: number;
  readonly InstanceGroupName: string;
}
export interface InstancePlacementConfig {
  readonly EnableMultipleJobs?: boolean | undefined;
  readonly PlacementSpecifications?: readonly PlacementSpecification[] | undefined;
}
export interface PlacementSpecification {
  readonly UltraServerId?: string | undefined;
  readonly InstanceCount: number;
}
export interface InstancePreference {
  readonly InstanceType: string;
  readonly InstanceCount?: number | undefined;
  readonly TrainingPlanArns?: readonly string[] | undefined;
}
export interface HyperParameterTuningResourceConfig {
  readonly InstanceType?: string | undefined;
  readonly InstanceCount?: number | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly VolumeKmsKeyId?: string | undefined;
  readonly AllocationStrategy?: "Prioritized" | undefined;
  readonly InstanceConfigs?: readonly HyperParameterTuningInstanceConfig[] | undefined;
}
export interface HyperParameterTuningInstanceConfig {
  readonly InstanceType: string;
  readonly InstanceCount: number;
  readonly VolumeSizeInGB: number;
}
export interface StoppingCondition {
  readonly MaxRuntimeInSeconds?: number | undefined;
  readonly MaxWaitTimeInSeconds?: number | undefined;
  readonly MaxPendingTimeInSeconds?: number | undefined;
}
export interface CheckpointConfig {
  readonly S3Uri: string;
  readonly LocalPath?: string | undefined;
}
export interface RetryStrategy {
  readonly MaximumRetryAttempts: number;
}
export interface HyperParameterTuningJobWarmStartConfig {
  readonly ParentHyperParameterTuningJobs: readonly ParentHyperParameterTuningJob[];
  readonly WarmStartType: "IdenticalDataAndAlgorithm" | "TransferLearning";
}
export interface ParentHyperParameterTuningJob {
  readonly HyperParameterTuningJobName?: string | undefined;
}
export interface Autotune {
  readonly Mode: "Enabled";
}
export interface CreateLabelingJobRequest {
  readonly LabelingJobName: string;
  readonly LabelAttributeName: string;
  readonly InputConfig: LabelingJobInputConfig;
  readonly OutputConfig: LabelingJobOutputConfig;
  readonly RoleArn: string;
  readonly LabelCategoryConfigS3Uri?: string | undefined;
  readonly StoppingConditions?: LabelingJobStoppingConditions | undefined;
  readonly LabelingJobAlgorithmsConfig?: LabelingJobAlgorithmsConfig | undefined;
  readonly HumanTaskConfig: HumanTaskConfig;
  readonly Tags?: readonly Tag[] | undefined;
}
export interface LabelingJobInputConfig {
  readonly DataSource: LabelingJobDataSource;
  readonly DataAttributes?: LabelingJobDataAttributes | undefined;
}
export interface LabelingJobDataSource {
  readonly S3DataSource?: LabelingJobS3DataSource | undefined;
  readonly SnsDataSource?: LabelingJobSnsDataSource | undefined;
}
export interface LabelingJobS3DataSource {
  readonly ManifestS3Uri: string;
}
export interface LabelingJobSnsDataSource {
  readonly SnsTopicArn: string;
}
export interface LabelingJobDataAttributes {
  readonly ContentClassifiers?:
    readonly ("FreeOfAdultContent" | "FreeOfPersonallyIdentifiableInformation")[] | undefined;
}
export interface LabelingJobOutputConfig {
  readonly S3OutputPath: string;
  readonly KmsKeyId?: string | undefined;
  readonly SnsTopicArn?: string | undefined;
}
export interface LabelingJobStoppingConditions {
  readonly MaxHumanLabeledObjectCount?: number | undefined;
  readonly MaxPercentageOfInputDatasetLabeled?: number | undefined;
}
export interface LabelingJobAlgorithmsConfig {
  readonly LabelingJobAlgorithmSpecificationArn: string;
  readonly InitialActiveLearningModelArn?: string | undefined;
  readonly LabelingJobResourceConfig?: LabelingJobResourceConfig | undefined;
}
export interface LabelingJobResourceConfig {
  readonly VolumeKmsKeyId?: string | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
}
export interface HumanTaskConfig {
  readonly WorkteamArn: string;
  readonly UiConfig: UiConfig;
  readonly PreHumanTaskLambdaArn?: string | undefined;
  readonly TaskKeywords?: readonly string[] | undefined;
  readonly TaskTitle: string;
  readonly TaskDescription: string;
  readonly NumberOfHumanWorkersPerDataObject: number;
  readonly TaskTimeLimitInSeconds: number;
  readonly TaskAvailabilityLifetimeInSeconds?: number | undefined;
  readonly MaxConcurrentTaskCount?: number | undefined;
  readonly AnnotationConsolidationConfig?: AnnotationConsolidationConfig | undefined;
  readonly PublicWorkforceTaskPrice?: PublicWorkforceTaskPrice | undefined;
}
export interface UiConfig {
  readonly UiTemplateS3Uri?: string | undefined;
  readonly HumanTaskUiArn?: string | undefined;
}
export interface AnnotationConsolidationConfig {
  readonly AnnotationConsolidationLambdaArn: string;
}
export interface PublicWorkforceTaskPrice {
  readonly AmountInUsd?: USD | undefined;
}
export interface USD {
  readonly Dollars?: number | undefined;
  readonly Cents?: number | undefined;
  readonly TenthFractionsOfACent?: number | undefined;
}
export interface CreateModelInput {
  readonly ModelName: string;
  readonly PrimaryContainer?: ContainerDefinition | undefined;
  readonly Containers?: readonly ContainerDefinition[] | undefined;
  readonly InferenceExecutionConfig?: InferenceExecutionConfig | undefined;
  readonly ExecutionRoleArn?: string | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
}
export interface ContainerDefinition {
  readonly ContainerHostname?: string | undefined;
  readonly Image?: string | undefined;
  readonly ImageConfig?: ImageConfig | undefined;
  readonly Mode?: "MultiModel" | "SingleModel" | undefined;
  readonly ModelDataUrl?: string | undefined;
  readonly ModelDataSource?: ModelDataSource | undefined;
  readonly AdditionalModelDataSources?: readonly AdditionalModelDataSource[] | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly ModelPackageName?: string | undefined;
  readonly InferenceSpecificationName?: string | undefined;
  readonly MultiModelConfig?: MultiModelConfig | undefined;
  readonly ContainerMetricsConfig?: ContainerMetricsConfig | undefined;
}
export interface ImageConfig {
  readonly RepositoryAccessMode: "Platform" | "Vpc";
  readonly RepositoryAuthConfig?: RepositoryAuthConfig | undefined;
}
export interface RepositoryAuthConfig {
  readonly RepositoryCredentialsProviderArn: string;
}
export interface ModelDataSource {
  readonly S3DataSource?: S3ModelDataSource | undefined;
}
export interface S3ModelDataSource {
  readonly S3Uri: string;
  readonly S3DataType: "S3Object" | "S3Prefix";
  readonly CompressionType: "Gzip" | "None";
  readonly ModelAccessConfig?: ModelAccessConfig | undefined;
  readonly HubAccessConfig?: InferenceHubAccessConfig | undefined;
  readonly ManifestS3Uri?: string | undefined;
  readonly ETag?: string | undefined;
  readonly ManifestEtag?: string | undefined;
}
export interface InferenceHubAccessConfig {
  readonly HubContentArn: string;
}
export interface AdditionalModelDataSource {
  readonly ChannelName: string;
  readonly S3DataSource: S3ModelDataSource;
}
export interface MultiModelConfig {
  readonly ModelCacheSetting?: "Disabled" | "Enabled" | undefined;
}
export interface ContainerMetricsConfig {
  readonly MetricsEndpoints?: readonly MetricsEndpoint[] | undefined;
}
export interface MetricsEndpoint {
  readonly MetricsEndpointPath: string;
  readonly MetricPublishFrequencyInSeconds?: number | undefined;
}
export interface InferenceExecutionConfig {
  readonly Mode: "Direct" | "Serial";
}
export interface CreateProcessingJobRequest {
  readonly ProcessingInputs?: readonly ProcessingInput[] | undefined;
  readonly ProcessingOutputConfig?: ProcessingOutputConfig | undefined;
  readonly ProcessingJobName: string;
  readonly ProcessingResources: ProcessingResources;
  readonly StoppingCondition?: ProcessingStoppingCondition | undefined;
  readonly AppSpecification: AppSpecification;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly NetworkConfig?: NetworkConfig | undefined;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ExperimentConfig?: ExperimentConfig | undefined;
}
export interface ProcessingInput {
  readonly InputName: string;
  readonly AppManaged?: boolean | undefined;
  readonly S3Input?: ProcessingS3Input | undefined;
  readonly DatasetDefinition?: DatasetDefinition | undefined;
}
export interface ProcessingS3Input {
  readonly S3Uri: string;
  readonly LocalPath?: string | undefined;
  readonly S3DataType: "ManifestFile" | "S3Prefix";
  readonly S3InputMode?: "File" | "Pipe" | undefined;
  readonly S3DataDistributionType?: "FullyReplicated" | "ShardedByS3Key" | undefined;
  readonly S3CompressionType?: "Gzip" | "None" | undefined;
}
export interface DatasetDefinition {
  readonly AthenaDatasetDefinition?: AthenaDatasetDefinition | undefined;
  readonly RedshiftDatasetDefinition?: RedshiftDatasetDefinition | undefined;
  readonly LocalPath?: string | undefined;
  readonly DataDistributionType?: "FullyReplicated" | "ShardedByS3Key" | undefined;
  readonly InputMode?: "File" | "Pipe" | undefined;
}
export interface AthenaDatasetDefinition {
  readonly Catalog: string;
  readonly Database: string;
  readonly QueryString: string;
  readonly WorkGroup?: string | undefined;
  readonly OutputS3Uri: string;
  readonly KmsKeyId?: string | undefined;
  readonly OutputFormat: "AVRO" | "JSON" | "ORC" | "PARQUET" | "TEXTFILE";
  readonly OutputCompression?: "GZIP" | "SNAPPY" | "ZLIB" | undefined;
}
export interface RedshiftDatasetDefinition {
  readonly ClusterId: string;
  readonly Database: string;
  readonly DbUser: string;
  readonly QueryString: string;
  readonly ClusterRoleArn: string;
  readonly OutputS3Uri: string;
  readonly KmsKeyId?: string | undefined;
  readonly OutputFormat: "CSV" | "PARQUET";
  readonly OutputCompression?: "BZIP2" | "GZIP" | "None" | "SNAPPY" | "ZSTD" | undefined;
}
export interface ProcessingOutputConfig {
  readonly Outputs: readonly ProcessingOutput[];
  readonly KmsKeyId?: string | undefined;
}
export interface ProcessingOutput {
  readonly OutputName: string;
  readonly S3Output?: ProcessingS3Output | undefined;
  readonly FeatureStoreOutput?: ProcessingFeatureStoreOutput | undefined;
  readonly AppManaged?: boolean | undefined;
}
export interface ProcessingS3Output {
  readonly S3Uri: string;
  readonly LocalPath?: string | undefined;
  readonly S3UploadMode: "Continuous" | "EndOfJob";
}
export interface ProcessingFeatureStoreOutput {
  readonly FeatureGroupName: string;
}
export interface ProcessingResources {
  readonly ClusterConfig: ProcessingClusterConfig;
}
export interface ProcessingClusterConfig {
  readonly InstanceCount?: number | undefined;
  readonly InstanceType?: string | undefined;
  readonly VolumeSizeInGB: number;
  readonly VolumeKmsKeyId?: string | undefined;
  readonly InstancePreferences?: readonly ProcessingInstancePreference[] | undefined;
  readonly SelectedInstanceType?: string | undefined;
  readonly SelectedInstanceCount?: number | undefined;
}
export interface ProcessingInstancePreference {
  readonly InstanceType: string;
  readonly InstanceCount?: number | undefined;
}
export interface ProcessingStoppingCondition {
  readonly MaxRuntimeInSeconds: number;
}
export interface AppSpecification {
  readonly ImageUri: string;
  readonly ContainerEntrypoint?: readonly string[] | undefined;
  readonly ContainerArguments?: readonly string[] | undefined;
}
export interface NetworkConfig {
  readonly EnableInterContainerTrafficEncryption?: boolean | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
}
export interface ExperimentConfig {
  readonly ExperimentName?: string | undefined;
  readonly TrialName?: string | undefined;
  readonly TrialComponentDisplayName?: string | undefined;
  readonly RunName?: string | undefined;
}
export interface CreateTrainingJobRequest {
  readonly TrainingJobName: string;
  readonly HyperParameters?: Readonly<Record<string, string>> | undefined;
  readonly AlgorithmSpecification?: AlgorithmSpecification | undefined;
  readonly RoleArn: string;
  readonly InputDataConfig?: readonly Channel[] | undefined;
  readonly OutputDataConfig: OutputDataConfig;
  readonly ResourceConfig?: ResourceConfig | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly StoppingCondition?: StoppingCondition | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly EnableNetworkIsolation?: boolean | undefined;
  readonly EnableInterContainerTrafficEncryption?: boolean | undefined;
  readonly EnableManagedSpotTraining?: boolean | undefined;
  readonly CheckpointConfig?: CheckpointConfig | undefined;
  readonly DebugHookConfig?: DebugHookConfig | undefined;
  readonly DebugRuleConfigurations?: readonly DebugRuleConfiguration[] | undefined;
  readonly TensorBoardOutputConfig?: TensorBoardOutputConfig | undefined;
  readonly ExperimentConfig?: ExperimentConfig | undefined;
  readonly ProfilerConfig?: ProfilerConfig | undefined;
  readonly ProfilerRuleConfigurations?: readonly ProfilerRuleConfiguration[] | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly RetryStrategy?: RetryStrategy | undefined;
  readonly RemoteDebugConfig?: RemoteDebugConfig | undefined;
  readonly InfraCheckConfig?: InfraCheckConfig | undefined;
  readonly SessionChainingConfig?: SessionChainingConfig | undefined;
  readonly ServerlessJobConfig?: ServerlessJobConfig | undefined;
  readonly MlflowConfig?: MlflowConfig | undefined;
  readonly ModelPackageConfig?: ModelPackageConfig | undefined;
}
export interface AlgorithmSpecification {
  readonly TrainingImage?: string | undefined;
  readonly AlgorithmName?: string | undefined;
  readonly TrainingInputMode: "FastFile" | "File" | "Pipe";
  readonly MetricDefinitions?: readonly MetricDefinition[] | undefined;
  readonly EnableSageMakerMetricsTimeSeries?: boolean | undefined;
  readonly ContainerEntrypoint?: readonly string[] | undefined;
  readonly ContainerArguments?: readonly string[] | undefined;
  readonly TrainingImageConfig?: TrainingImageConfig | undefined;
}
export interface TrainingImageConfig {
  readonly TrainingRepositoryAccessMode: "Platform" | "Vpc";
  readonly TrainingRepositoryAuthConfig?: TrainingRepositoryAuthConfig | undefined;
}
export interface TrainingRepositoryAuthConfig {
  readonly TrainingRepositoryCredentialsProviderArn: string;
}
export interface DebugHookConfig {
  readonly LocalPath?: string | undefined;
  readonly S3OutputPath: string;
  readonly HookParameters?: Readonly<Record<string, string>> | undefined;
  readonly CollectionConfigurations?: readonly CollectionConfiguration[] | undefined;
}
export interface CollectionConfiguration {
  readonly CollectionName?: string | undefined;
  readonly CollectionParameters?: Readonly<Record<string, string>> | undefined;
}
export interface DebugRuleConfiguration {
  readonly RuleConfigurationName: string;
  readonly LocalPath?: string | undefined;
  readonly S3OutputPath?: string | undefined;
  readonly RuleEvaluatorImage: string;
  readonly InstanceType?: string | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly RuleParameters?: Readonly<Record<string, string>> | undefined;
}
export interface TensorBoardOutputConfig {
  readonly LocalPath?: string | undefined;
  readonly S3OutputPath: string;
}
export interface ProfilerConfig {
  readonly S3OutputPath?: string | undefined;
  readonly ProfilingIntervalInMilliseconds?: number | undefined;
  readonly ProfilingParameters?: Readonly<Record<string, string>> | undefined;
  readonly DisableProfiler?: boolean | undefined;
}
export interface ProfilerRuleConfiguration {
  readonly RuleConfigurationName: string;
  readonly LocalPath?: string | undefined;
  readonly S3OutputPath?: string | undefined;
  readonly RuleEvaluatorImage: string;
  readonly InstanceType?: string | undefined;
  readonly VolumeSizeInGB?: number | undefined;
  readonly RuleParameters?: Readonly<Record<string, string>> | undefined;
}
export interface RemoteDebugConfig {
  readonly EnableRemoteDebug?: boolean | undefined;
}
export interface InfraCheckConfig {
  readonly EnableInfraCheck?: boolean | undefined;
}
export interface SessionChainingConfig {
  readonly EnableSessionTagChaining?: boolean | undefined;
}
export interface ServerlessJobConfig {
  readonly BaseModelArn: string;
  readonly AcceptEula?: boolean | undefined;
  readonly JobType: "Evaluation" | "FineTuning";
  readonly CustomizationTechnique?: "DPO" | "RLAIF" | "RLVR" | "SFT" | undefined;
  readonly Peft?: "LORA" | undefined;
  readonly EvaluationType?: "BenchmarkEvaluation" | "CustomScorerEvaluation" | "LLMAJEvaluation" | undefined;
  readonly EvaluatorArn?: string | undefined;
  readonly SequenceLength?: string | undefined;
}
export interface MlflowConfig {
  readonly MlflowResourceArn: string;
  readonly MlflowExperimentName?: string | undefined;
  readonly MlflowRunName?: string | undefined;
}
export interface ModelPackageConfig {
  readonly ModelPackageGroupArn: string;
  readonly SourceModelPackageArn?: string | undefined;
}
export interface CreateTransformJobRequest {
  readonly TransformJobName: string;
  readonly ModelName: string;
  readonly MaxConcurrentTransforms?: number | undefined;
  readonly ModelClientConfig?: ModelClientConfig | undefined;
  readonly MaxPayloadInMB?: number | undefined;
  readonly BatchStrategy?: "MultiRecord" | "SingleRecord" | undefined;
  readonly Environment?: Readonly<Record<string, string>> | undefined;
  readonly TransformInput: TransformInput;
  readonly TransformOutput: TransformOutput;
  readonly DataCaptureConfig?: BatchDataCaptureConfig | undefined;
  readonly TransformResources: TransformResources;
  readonly DataProcessing?: DataProcessing | undefined;
  readonly Tags?: readonly Tag[] | undefined;
  readonly ExperimentConfig?: ExperimentConfig | undefined;
}
export interface ModelClientConfig {
  readonly InvocationsTimeoutInSeconds?: number | undefined;
  readonly InvocationsMaxRetries?: number | undefined;
}
export interface TransformInput {
  readonly DataSource: TransformDataSource;
  readonly ContentType?: string | undefined;
  readonly CompressionType?: "Gzip" | "None" | undefined;
  readonly SplitType?: "Line" | "None" | "RecordIO" | "TFRecord" | undefined;
}
export interface TransformDataSource {
  readonly S3DataSource: TransformS3DataSource;
}
export interface TransformS3DataSource {
  readonly S3DataType: "AugmentedManifestFile" | "Converse" | "ManifestFile" | "S3Prefix";
  readonly S3Uri: string;
}
export interface TransformOutput {
  readonly S3OutputPath: string;
  readonly Accept?: string | undefined;
  readonly AssembleWith?: "Line" | "None" | undefined;
  readonly KmsKeyId?: string | undefined;
}
export interface BatchDataCaptureConfig {
  readonly DestinationS3Uri: string;
  readonly KmsKeyId?: string | undefined;
  readonly GenerateInferenceId?: boolean | undefined;
}
export interface TransformResources {
  readonly InstanceType: string;
  readonly InstanceCount: number;
  readonly VolumeKmsKeyId?: string | undefined;
  readonly TransformAmiVersion?: string | undefined;
}
export interface DataProcessing {
  readonly InputFilter?: string | undefined;
  readonly OutputFilter?: string | undefined;
  readonly JoinSource?: "Input" | "None" | undefined;
}
export interface UpdateEndpointInput {
  readonly EndpointName: string;
  readonly EndpointConfigName: string;
  readonly RetainAllVariantProperties?: boolean | undefined;
  readonly ExcludeRetainedVariantProperties?: readonly VariantProperty[] | undefined;
  readonly DeploymentConfig?: DeploymentConfig | undefined;
  readonly RetainDeploymentConfig?: boolean | undefined;
}
export interface VariantProperty {
  readonly VariantPropertyType: "DataCaptureConfig" | "DesiredInstanceCount" | "DesiredWeight";
}
export interface CreateEndpointOutput {
  readonly EndpointArn: string;
}
export interface CreateEndpointConfigOutput {
  readonly EndpointConfigArn: string;
}
export interface CreateHyperParameterTuningJobResponse {
  readonly HyperParameterTuningJobArn: string;
}
export interface CreateLabelingJobResponse {
  readonly LabelingJobArn: string;
}
export interface CreateModelOutput {
  readonly ModelArn: string;
}
export interface CreateProcessingJobResponse {
  readonly ProcessingJobArn: string;
}
export interface CreateTrainingJobResponse {
  readonly TrainingJobArn: string;
}
export interface CreateTransformJobResponse {
  readonly TransformJobArn: string;
}
export interface UpdateEndpointOutput {
  readonly EndpointArn: string;
}
export interface DescribeHyperParameterTuningJobResponse {
  readonly HyperParameterTuningJobName: string;
  readonly HyperParameterTuningJobArn: string;
  readonly HyperParameterTuningJobConfig?: HyperParameterTuningJobConfigResult;
  readonly TrainingJobDefinition?: HyperParameterTrainingJobDefinitionResult;
  readonly TrainingJobDefinitions?: readonly HyperParameterTrainingJobDefinitionResult[];
  readonly HyperParameterTuningJobStatus: string;
  readonly CreationTime?: number;
  readonly HyperParameterTuningEndTime?: number;
  readonly LastModifiedTime?: number;
  readonly TrainingJobStatusCounters?: TrainingJobStatusCountersResult;
  readonly ObjectiveStatusCounters?: ObjectiveStatusCountersResult;
  readonly BestTrainingJob?: HyperParameterTrainingJobSummaryResult;
  readonly OverallBestTrainingJob?: HyperParameterTrainingJobSummaryResult;
  readonly WarmStartConfig?: HyperParameterTuningJobWarmStartConfigResult;
  readonly Autotune?: AutotuneResult;
  readonly FailureReason?: string;
  readonly TuningJobCompletionDetails?: HyperParameterTuningJobCompletionDetailsResult;
  readonly ConsumedResources?: HyperParameterTuningJobConsumedResourcesResult;
}
export interface HyperParameterTuningJobConfigResult {
  readonly Strategy?: string;
  readonly StrategyConfig?: HyperParameterTuningJobStrategyConfigResult;
  readonly HyperParameterTuningJobObjective?: HyperParameterTuningJobObjectiveResult;
  readonly ResourceLimits?: ResourceLimitsResult;
  readonly ParameterRanges?: ParameterRangesResult;
  readonly TrainingJobEarlyStoppingType?: string;
  readonly TuningJobCompletionCriteria?: TuningJobCompletionCriteriaResult;
  readonly RandomSeed?: number;
}
export interface HyperParameterTuningJobStrategyConfigResult {
  readonly HyperbandStrategyConfig?: HyperbandStrategyConfigResult;
}
export interface HyperbandStrategyConfigResult {
  readonly MinResource?: number;
  readonly MaxResource?: number;
}
export interface HyperParameterTuningJobObjectiveResult {
  readonly Type?: string;
  readonly MetricName?: string;
}
export interface ResourceLimitsResult {
  readonly MaxNumberOfTrainingJobs?: number;
  readonly MaxParallelTrainingJobs?: number;
  readonly MaxRuntimeInSeconds?: number;
}
export interface ParameterRangesResult {
  readonly IntegerParameterRanges?: readonly IntegerParameterRangeResult[];
  readonly ContinuousParameterRanges?: readonly ContinuousParameterRangeResult[];
  readonly CategoricalParameterRanges?: readonly CategoricalParameterRangeResult[];
  readonly AutoParameters?: readonly AutoParameterResult[];
}
export interface IntegerParameterRangeResult {
  readonly Name?: string;
  readonly MinValue?: string;
  readonly MaxValue?: string;
  readonly ScalingType?: string;
}
export interface ContinuousParameterRangeResult {
  readonly Name?: string;
  readonly MinValue?: string;
  readonly MaxValue?: string;
  readonly ScalingType?: string;
}
export interface CategoricalParameterRangeResult {
  readonly Name?: string;
  readonly Values?: readonly string[];
}
export interface AutoParameterResult {
  readonly Name?: string;
  readonly ValueHint?: string;
}
export interface TuningJobCompletionCriteriaResult {
  readonly TargetObjectiveMetricValue?: number;
  readonly BestObjectiveNotImproving?: BestObjectiveNotImprovingResult;
  readonly ConvergenceDetected?: ConvergenceDetectedResult;
}
export interface BestObjectiveNotImprovingResult {
  readonly MaxNumberOfTrainingJobsNotImproving?: number;
}
export interface ConvergenceDetectedResult {
  readonly CompleteOnConvergence?: string;
}
export interface HyperParameterTrainingJobDefinitionResult {
  readonly DefinitionName?: string;
  readonly TuningObjective?: HyperParameterTuningJobObjectiveResult;
  readonly HyperParameterRanges?: ParameterRangesResult;
  readonly StaticHyperParameters?: Readonly<Record<string, string>>;
  readonly AlgorithmSpecification?: HyperParameterAlgorithmSpecificationResult;
  readonly RoleArn?: string;
  readonly InputDataConfig?: readonly ChannelResult[];
  readonly VpcConfig?: VpcConfigResult;
  readonly OutputDataConfig?: OutputDataConfigResult;
  readonly ResourceConfig?: ResourceConfigResult;
  readonly HyperParameterTuningResourceConfig?: HyperParameterTuningResourceConfigResult;
  readonly StoppingCondition?: StoppingConditionResult;
  readonly EnableNetworkIsolation?: boolean;
  readonly EnableInterContainerTrafficEncryption?: boolean;
  readonly EnableManagedSpotTraining?: boolean;
  readonly CheckpointConfig?: CheckpointConfigResult;
  readonly RetryStrategy?: RetryStrategyResult;
  readonly Environment?: Readonly<Record<string, string>>;
}
export interface HyperParameterAlgorithmSpecificationResult {
  readonly TrainingImage?: string;
  readonly TrainingInputMode?: string;
  readonly AlgorithmName?: string;
  readonly MetricDefinitions?: readonly MetricDefinitionResult[];
}
export interface MetricDefinitionResult {
  readonly Name?: string;
  readonly Regex?: string;
}
export interface ChannelResult {
  readonly ChannelName?: string;
  readonly DataSource?: DataSourceResult;
  readonly ContentType?: string;
  readonly CompressionType?: string;
  readonly RecordWrapperType?: string;
  readonly InputMode?: string;
  readonly ShuffleConfig?: ShuffleConfigResult;
}
export interface DataSourceResult {
  readonly S3DataSource?: S3DataSourceResult;
  readonly FileSystemDataSource?: FileSystemDataSourceResult;
  readonly DatasetSource?: DatasetSourceResult;
}
export interface S3DataSourceResult {
  readonly S3DataType?: string;
  readonly S3Uri?: string;
  readonly S3DataDistributionType?: string;
  readonly AttributeNames?: readonly string[];
  readonly InstanceGroupNames?: readonly string[];
  readonly ModelAccessConfig?: ModelAccessConfigResult;
  readonly HubAccessConfig?: HubAccessConfigResult;
}
export interface ModelAccessConfigResult {
  readonly AcceptEula?: boolean;
}
export interface HubAccessConfigResult {
  readonly HubContentArn?: string;
}
export interface FileSystemDataSourceResult {
  readonly FileSystemId?: string;
  readonly FileSystemAccessMode?: string;
  readonly FileSystemType?: string;
  readonly DirectoryPath?: string;
}
export interface DatasetSourceResult {
  readonly DatasetArn?: string;
}
export interface ShuffleConfigResult {
  readonly Seed?: number;
}
export interface VpcConfigResult {
  readonly SecurityGroupIds?: readonly string[];
  readonly Subnets?: readonly string[];
}
export interface OutputDataConfigResult {
  readonly KmsKeyId?: string;
  readonly S3OutputPath?: string;
  readonly CompressionType?: string;
}
export interface ResourceConfigResult {
  readonly InstanceType?: string;
  readonly InstanceCount?: number;
  readonly VolumeSizeInGB?: number;
  readonly VolumeKmsKeyId?: string;
  readonly KeepAlivePeriodInSeconds?: number;
  readonly InstanceGroups?: readonly InstanceGroupResult[];
  readonly TrainingPlanArn?: string;
  readonly InstancePlacementConfig?: InstancePlacementConfigResult;
  readonly InstancePreferences?: readonly InstancePreferenceResult[];
  readonly SelectedInstanceType?: string;
  readonly SelectedInstanceCount?: number;
}
export interface InstanceGroupResult {
  readonly InstanceType?: string;
  readonly InstanceCount?: number;
  readonly InstanceGroupName?: string;
}
export interface InstancePlacementConfigResult {
  readonly EnableMultipleJobs?: boolean;
  readonly PlacementSpecifications?: readonly PlacementSpecificationResult[];
}
export interface PlacementSpecificationResult {
  readonly UltraServerId?: string;
  readonly InstanceCount?: number;
}
export interface InstancePreferenceResult {
  readonly InstanceType?: string;
  readonly InstanceCount?: number;
  readonly TrainingPlanArns?: readonly string[];
}
export interface HyperParameterTuningResourceConfigResult {
  readonly InstanceType?: string;
  readonly InstanceCount?: number;
  readonly VolumeSizeInGB?: number;
  readonly VolumeKmsKeyId?: string;
  readonly AllocationStrategy?: string;
  readonly InstanceConfigs?: readonly HyperParameterTuningInstanceConfigResult[];
}
export interface HyperParameterTuningInstanceConfigResult {
  readonly InstanceType?: string;
  readonly InstanceCount?: number;
  readonly VolumeSizeInGB?: number;
}
export interface StoppingConditionResult {
  readonly MaxRuntimeInSeconds?: number;
  readonly MaxWaitTimeInSeconds?: number;
  readonly MaxPendingTimeInSeconds?: number;
}
export interface CheckpointConfigResult {
  readonly S3Uri?: string;
  readonly LocalPath?: string;
}
export interface RetryStrategyResult {
  readonly MaximumRetryAttempts?: number;
}
export interface TrainingJobStatusCountersResult {
  readonly Completed?: number;
  readonly InProgress?: number;
  readonly RetryableError?: number;
  readonly NonRetryableError?: number;
  readonly Stopped?: number;
}
export interface ObjectiveStatusCountersResult {
  readonly Succeeded?: number;
  readonly Pending?: number;
  readonly Failed?: number;
}
export interface HyperParameterTrainingJobSummaryResult {
  readonly TrainingJobDefinitionName?: string;
  readonly TrainingJobName?: string;
  readonly TrainingJobArn?: string;
  readonly TuningJobName?: string;
  readonly CreationTime?: number;
  readonly TrainingStartTime?: number;
  readonly TrainingEndTime?: number;
  readonly TrainingJobStatus?: string;
  readonly TunedHyperParameters?: Readonly<Record<string, string>>;
  readonly FailureReason?: string;
  readonly FinalHyperParameterTuningJobObjectiveMetric?: FinalHyperParameterTuningJobObjectiveMetricResult;
  readonly ObjectiveStatus?: string;
}
export interface FinalHyperParameterTuningJobObjectiveMetricResult {
  readonly Type?: string;
  readonly MetricName?: string;
  readonly Value?: number;
}
export interface HyperParameterTuningJobWarmStartConfigResult {
  readonly ParentHyperParameterTuningJobs?: readonly ParentHyperParameterTuningJobResult[];
  readonly WarmStartType?: string;
}
export interface ParentHyperParameterTuningJobResult {
  readonly HyperParameterTuningJobName?: string;
}
export interface AutotuneResult {
  readonly Mode?: string;
}
export interface HyperParameterTuningJobCompletionDetailsResult {
  readonly NumberOfTrainingJobsObjectiveNotImproving?: number;
  readonly ConvergenceDetectedTime?: number;
}
export interface HyperParameterTuningJobConsumedResourcesResult {
  readonly RuntimeInSeconds?: number;
}
export interface DescribeLabelingJobResponse {
  readonly LabelingJobStatus: string;
  readonly LabelCounters?: LabelCountersResult;
  readonly FailureReason?: string;
  readonly CreationTime?: number;
  readonly LastModifiedTime?: number;
  readonly JobReferenceCode?: string;
  readonly LabelingJobName: string;
  readonly LabelingJobArn: string;
  readonly LabelAttributeName?: string;
  readonly InputConfig?: LabelingJobInputConfigResult;
  readonly OutputConfig?: LabelingJobOutputConfigResult;
  readonly RoleArn?: string;
  readonly LabelCategoryConfigS3Uri?: string;
  readonly StoppingConditions?: LabelingJobStoppingConditionsResult;
  readonly LabelingJobAlgorithmsConfig?: LabelingJobAlgorithmsConfigResult;
  readonly HumanTaskConfig?: HumanTaskConfigResult;
  readonly Tags?: readonly TagResult[];
  readonly LabelingJobOutput?: LabelingJobOutputResult;
}
export interface LabelCountersResult {
  readonly TotalLabeled?: number;
  readonly HumanLabeled?: number;
  readonly MachineLabeled?: number;
  readonly FailedNonRetryableError?: number;
  readonly Unlabeled?: number;
}
export interface LabelingJobInputConfigResult {
  readonly DataSource?: LabelingJobDataSourceResult;
  readonly DataAttributes?: LabelingJobDataAttributesResult;
}
export interface LabelingJobDataSourceResult {
  readonly S3DataSource?: LabelingJobS3DataSourceResult;
  readonly SnsDataSource?: LabelingJobSnsDataSourceResult;
}
export interface LabelingJobS3DataSourceResult {
  readonly ManifestS3Uri?: string;
}
export interface LabelingJobSnsDataSourceResult {
  readonly SnsTopicArn?: string;
}
export interface LabelingJobDataAttributesResult {
  readonly ContentClassifiers?: readonly string[];
}
export interface LabelingJobOutputConfigResult {
  readonly S3OutputPath?: string;
  readonly KmsKeyId?: string;
  readonly SnsTopicArn?: string;
}
export interface LabelingJobStoppingConditionsResult {
  readonly MaxHumanLabeledObjectCount?: number;
  readonly MaxPercentageOfInputDatasetLabeled?: number;
}
export interface LabelingJobAlgorithmsConfigResult {
  readonly LabelingJobAlgorithmSpecificationArn?: string;
  readonly InitialActiveLearningModelArn?: string;
  readonly LabelingJobResourceConfig?: LabelingJobResourceConfigResult;
}
export interface LabelingJobResourceConfigResult {
  readonly VolumeKmsKeyId?: string;
  readonly VpcConfig?: VpcConfigResult;
}
export interface HumanTaskConfigResult {
  readonly WorkteamArn?: string;
  readonly UiConfig?: UiConfigResult;
  readonly PreHumanTaskLambdaArn?: string;
  readonly TaskKeywords?: readonly string[];
  readonly TaskTitle?: string;
  readonly TaskDescription?: string;
  readonly NumberOfHumanWorkersPerDataObject?: number;
  readonly TaskTimeLimitInSeconds?: number;
  readonly TaskAvailabilityLifetimeInSeconds?: number;
  readonly MaxConcurrentTaskCount?: number;
  readonly AnnotationConsolidationConfig?: AnnotationConsolidationConfigResult;
  readonly PublicWorkforceTaskPrice?: PublicWorkforceTaskPriceResult;
}
export interface UiConfigResult {
  readonly UiTemplateS3Uri?: string;
  readonly HumanTaskUiArn?: string;
}
export interface AnnotationConsolidationConfigResult {
  readonly AnnotationConsolidationLambdaArn?: string;
}
export interface PublicWorkforceTaskPriceResult {
  readonly AmountInUsd?: USDResult;
}
export interface USDResult {
  readonly Dollars?: number;
  readonly Cents?: number;
  readonly TenthFractionsOfACent?: number;
}
export interface TagResult {
  readonly Key?: string;
  readonly Value?: string;
}
export interface LabelingJobOutputResult {
  readonly OutputDatasetS3Uri?: string;
  readonly FinalActiveLearningModelArn?: string;
}
export interface DescribeProcessingJobResponse {
  readonly ProcessingInputs?: readonly ProcessingInputResult[];
  readonly ProcessingOutputConfig?: ProcessingOutputConfigResult;
  readonly ProcessingJobName: string;
  readonly ProcessingResources?: ProcessingResourcesResult;
  readonly StoppingCondition?: ProcessingStoppingConditionResult;
  readonly AppSpecification?: AppSpecificationResult;
  readonly Environment?: Readonly<Record<string, string>>;
  readonly NetworkConfig?: NetworkConfigResult;
  readonly RoleArn?: string;
  readonly ExperimentConfig?: ExperimentConfigResult;
  readonly ProcessingJobArn: string;
  readonly ProcessingJobStatus: string;
  readonly ExitMessage?: string;
  readonly FailureReason?: string;
  readonly ProcessingEndTime?: number;
  readonly ProcessingStartTime?: number;
  readonly LastModifiedTime?: number;
  readonly CreationTime?: number;
  readonly MonitoringScheduleArn?: string;
  readonly AutoMLJobArn?: string;
  readonly TrainingJobArn?: string;
}
export interface ProcessingInputResult {
  readonly InputName?: string;
  readonly AppManaged?: boolean;
  readonly S3Input?: ProcessingS3InputResult;
  readonly DatasetDefinition?: DatasetDefinitionResult;
}
export interface ProcessingS3InputResult {
  readonly S3Uri?: string;
  readonly LocalPath?: string;
  readonly S3DataType?: string;
  readonly S3InputMode?: string;
  readonly S3DataDistributionType?: string;
  readonly S3CompressionType?: string;
}
export interface DatasetDefinitionResult {
  readonly AthenaDatasetDefinition?: AthenaDatasetDefinitionResult;
  readonly RedshiftDatasetDefinition?: RedshiftDatasetDefinitionResult;
  readonly LocalPath?: string;
  readonly DataDistributionType?: string;
  readonly InputMode?: string;
}
export interface AthenaDatasetDefinitionResult {
  readonly Catalog?: string;
  readonly Database?: string;
  readonly QueryString?: string;
  readonly WorkGroup?: string;
  readonly OutputS3Uri?: string;
  readonly KmsKeyId?: string;
  readonly OutputFormat?: string;
  readonly OutputCompression?: string;
}
export interface RedshiftDatasetDefinitionResult {
  readonly ClusterId?: string;
  readonly Database?: string;
  readonly DbUser?: string;
  readonly QueryString?: string;
  readonly ClusterRoleArn?: string;
  readonly OutputS3Uri?: string;
  readonly KmsKeyId?: string;
  readonly OutputFormat?: string;
  readonly OutputCompression?: string;
}
export interface ProcessingOutputConfigResult {
  readonly Outputs?: readonly ProcessingOutputResult[];
  readonly KmsKeyId?: string;
}
export interface ProcessingOutputResult {
  readonly OutputName?: string;
  readonly S3Output?: ProcessingS3OutputResult;
  readonly FeatureStoreOutput?: ProcessingFeatureStoreOutputResult;
  readonly AppManaged?: boolean;
}
export interface ProcessingS3OutputResult {
  readonly S3Uri?: string;
  readonly LocalPath?: string;
  readonly S3UploadMode?: string;
}
export interface ProcessingFeatureStoreOutputResult {
  readonly FeatureGroupName?: string;
}
export interface ProcessingResourcesResult {
  readonly ClusterConfig?: ProcessingClusterConfigResult;
}
export interface ProcessingClusterConfigResult {
  readonly InstanceCount?: number;
  readonly InstanceType?: string;
  readonly VolumeSizeInGB?: number;
  readonly VolumeKmsKeyId?: string;
  readonly InstancePreferences?: readonly ProcessingInstancePreferenceResult[];
  readonly SelectedInstanceType?: string;
  readonly SelectedInstanceCount?: number;
}
export interface ProcessingInstancePreferenceResult {
  readonly InstanceType?: string;
  readonly InstanceCount?: number;
}
export interface ProcessingStoppingConditionResult {
  readonly MaxRuntimeInSeconds?: number;
}
export interface AppSpecificationResult {
  readonly ImageUri?: string;
  readonly ContainerEntrypoint?: readonly string[];
  readonly ContainerArguments?: readonly string[];
}
export interface NetworkConfigResult {
  readonly EnableInterContainerTrafficEncryption?: boolean;
  readonly EnableNetworkIsolation?: boolean;
  readonly VpcConfig?: VpcConfigResult;
}
export interface ExperimentConfigResult {
  readonly ExperimentName?: string;
  readonly TrialName?: string;
  readonly TrialComponentDisplayName?: string;
  readonly RunName?: string;
}
export interface DescribeTrainingJobResponse {
  readonly TrainingJobName: string;
  readonly TrainingJobArn: string;
  readonly TuningJobArn?: string;
  readonly LabelingJobArn?: string;
  readonly AutoMLJobArn?: string;
  readonly ModelArtifacts: ModelArtifactsResult;
  readonly TrainingJobStatus: string;
  readonly SecondaryStatus?: string;
  readonly FailureReason?: string;
  readonly HyperParameters?: Readonly<Record<string, string>>;
  readonly AlgorithmSpecification?: AlgorithmSpecificationResult;
  readonly RoleArn?: string;
  readonly InputDataConfig?: readonly ChannelResult[];
  readonly OutputDataConfig?: OutputDataConfigResult;
  readonly ResourceConfig?: ResourceConfigResult;
  readonly WarmPoolStatus?: WarmPoolStatusResult;
  readonly VpcConfig?: VpcConfigResult;
  readonly StoppingCondition?: StoppingConditionResult;
  readonly CreationTime?: number;
  readonly TrainingStartTime?: number;
  readonly TrainingEndTime?: number;
  readonly LastModifiedTime?: number;
  readonly SecondaryStatusTransitions?: readonly SecondaryStatusTransitionResult[];
  readonly FinalMetricDataList?: readonly MetricDataResult[];
  readonly EnableNetworkIsolation?: boolean;
  readonly EnableInterContainerTrafficEncryption?: boolean;
  readonly EnableManagedSpotTraining?: boolean;
  readonly CheckpointConfig?: CheckpointConfigResult;
  readonly TrainingTimeInSeconds?: number;
  readonly BillableTimeInSeconds?: number;
  readonly BillableTokenCount?: number;
  readonly DebugHookConfig?: DebugHookConfigResult;
  readonly ExperimentConfig?: ExperimentConfigResult;
  readonly DebugRuleConfigurations?: readonly DebugRuleConfigurationResult[];
  readonly TensorBoardOutputConfig?: TensorBoardOutputConfigResult;
  readonly DebugRuleEvaluationStatuses?: readonly DebugRuleEvaluationStatusResult[];
  readonly ProfilerConfig?: ProfilerConfigResult;
  readonly ProfilerRuleConfigurations?: readonly ProfilerRuleConfigurationResult[];
  readonly ProfilerRuleEvaluationStatuses?: readonly ProfilerRuleEvaluationStatusResult[];
  readonly ProfilingStatus?: string;
  readonly Environment?: Readonly<Record<string, string>>;
  readonly RetryStrategy?: RetryStrategyResult;
  readonly RemoteDebugConfig?: RemoteDebugConfigResult;
  readonly InfraCheckConfig?: InfraCheckConfigResult;
  readonly ServerlessJobConfig?: ServerlessJobConfigResult;
  readonly MlflowConfig?: MlflowConfigResult;
  readonly ModelPackageConfig?: ModelPackageConfigResult;
  readonly MlflowDetails?: MlflowDetailsResult;
  readonly ProgressInfo?: TrainingProgressInfoResult;
  readonly OutputModelPackageArn?: string;
}
export interface ModelArtifactsResult {
  readonly S3ModelArtifacts: string;
}
export interface AlgorithmSpecificationResult {
  readonly TrainingImage?: string;
  readonly AlgorithmName?: string;
  readonly TrainingInputMode?: string;
  readonly MetricDefinitions?: readonly MetricDefinitionResult[];
  readonly EnableSageMakerMetricsTimeSeries?: boolean;
  readonly ContainerEntrypoint?: readonly string[];
  readonly ContainerArguments?: readonly string[];
  readonly TrainingImageConfig?: TrainingImageConfigResult;
}
export interface TrainingImageConfigResult {
  readonly TrainingRepositoryAccessMode?: string;
  readonly TrainingRepositoryAuthConfig?: TrainingRepositoryAuthConfigResult;
}
export interface TrainingRepositoryAuthConfigResult {
  readonly TrainingRepositoryCredentialsProviderArn?: string;
}
export interface WarmPoolStatusResult {
  readonly Status?: string;
  readonly ResourceRetainedBillableTimeInSeconds?: number;
  readonly ReusedByJob?: string;
}
export interface SecondaryStatusTransitionResult {
  readonly Status?: string;
  readonly StartTime?: number;
  readonly EndTime?: number;
  readonly StatusMessage?: string;
}
export interface MetricDataResult {
  readonly MetricName?: string;
  readonly Value?: number;
  readonly Timestamp?: number;
}
export interface DebugHookConfigResult {
  readonly LocalPath?: string;
  readonly S3OutputPath?: string;
  readonly HookParameters?: Readonly<Record<string, string>>;
  readonly CollectionConfigurations?: readonly CollectionConfigurationResult[];
}
export interface CollectionConfigurationResult {
  readonly CollectionName?: string;
  readonly CollectionParameters?: Readonly<Record<string, string>>;
}
export interface DebugRuleConfigurationResult {
  readonly RuleConfigurationName?: string;
  readonly LocalPath?: string;
  readonly S3OutputPath?: string;
  readonly RuleEvaluatorImage?: string;
  readonly InstanceType?: string;
  readonly VolumeSizeInGB?: number;
  readonly RuleParameters?: Readonly<Record<string, string>>;
}
export interface TensorBoardOutputConfigResult {
  readonly LocalPath?: string;
  readonly S3OutputPath?: string;
}
export interface DebugRuleEvaluationStatusResult {
  readonly RuleConfigurationName?: string;
  readonly RuleEvaluationJobArn?: string;
  readonly RuleEvaluationStatus?: string;
  readonly StatusDetails?: string;
  readonly LastModifiedTime?: number;
}
export interface ProfilerConfigResult {
  readonly S3OutputPath?: string;
  readonly ProfilingIntervalInMilliseconds?: number;
  readonly ProfilingParameters?: Readonly<Record<string, string>>;
  readonly DisableProfiler?: boolean;
}
export interface ProfilerRuleConfigurationResult {
  readonly RuleConfigurationName?: string;
  readonly LocalPath?: string;
  readonly S3OutputPath?: string;
  readonly RuleEvaluatorImage?: string;
  readonly InstanceType?: string;
  readonly VolumeSizeInGB?: number;
  readonly RuleParameters?: Readonly<Record<string, string>>;
}
export interface ProfilerRuleEvaluationStatusResult {
  readonly RuleConfigurationName?: string;
  readonly RuleEvaluationJobArn?: string;
  readonly RuleEvaluationStatus?: string;
  readonly StatusDetails?: string;
  readonly LastModifiedTime?: number;
}
export interface RemoteDebugConfigResult {
  readonly EnableRemoteDebug?: boolean;
}
export interface InfraCheckConfigResult {
  readonly EnableInfraCheck?: boolean;
}
export interface ServerlessJobConfigResult {
  readonly BaseModelArn?: string;
  readonly AcceptEula?: boolean;
  readonly JobType?: string;
  readonly CustomizationTechnique?: string;
  readonly Peft?: string;
  readonly EvaluationType?: string;
  readonly EvaluatorArn?: string;
  readonly SequenceLength?: string;
}
export interface MlflowConfigResult {
  readonly MlflowResourceArn?: string;
  readonly MlflowExperimentName?: string;
  readonly MlflowRunName?: string;
}
export interface ModelPackageConfigResult {
  readonly ModelPackageGroupArn?: string;
  readonly SourceModelPackageArn?: string;
}
export interface MlflowDetailsResult {
  readonly MlflowExperimentId?: string;
  readonly MlflowRunId?: string;
}
export interface TrainingProgressInfoResult {
  readonly TotalStepCountPerEpoch?: number;
  readonly CurrentStep?: number;
  readonly CurrentEpoch?: number;
  readonly MaxEpoch?: number;
}
export interface DescribeTransformJobResponse {
  readonly TransformJobName: string;
  readonly TransformJobArn: string;
  readonly TransformJobStatus: string;
  readonly FailureReason?: string;
  readonly ModelName?: string;
  readonly MaxConcurrentTransforms?: number;
  readonly ModelClientConfig?: ModelClientConfigResult;
  readonly MaxPayloadInMB?: number;
  readonly BatchStrategy?: string;
  readonly Environment?: Readonly<Record<string, string>>;
  readonly TransformInput?: TransformInputResult;
  readonly TransformOutput?: TransformOutputResult;
  readonly DataCaptureConfig?: BatchDataCaptureConfigResult;
  readonly TransformResources?: TransformResourcesResult;
  readonly CreationTime?: number;
  readonly TransformStartTime?: number;
  readonly TransformEndTime?: number;
  readonly LabelingJobArn?: string;
  readonly AutoMLJobArn?: string;
  readonly DataProcessing?: DataProcessingResult;
  readonly ExperimentConfig?: ExperimentConfigResult;
}
export interface ModelClientConfigResult {
  readonly InvocationsTimeoutInSeconds?: number;
  readonly InvocationsMaxRetries?: number;
}
export interface TransformInputResult {
  readonly DataSource?: TransformDataSourceResult;
  readonly ContentType?: string;
  readonly CompressionType?: string;
  readonly SplitType?: string;
}
export interface TransformDataSourceResult {
  readonly S3DataSource?: TransformS3DataSourceResult;
}
export interface TransformS3DataSourceResult {
  readonly S3DataType?: string;
  readonly S3Uri?: string;
}
export interface TransformOutputResult {
  readonly S3OutputPath?: string;
  readonly Accept?: string;
  readonly AssembleWith?: string;
  readonly KmsKeyId?: string;
}
export interface BatchDataCaptureConfigResult {
  readonly DestinationS3Uri?: string;
  readonly KmsKeyId?: string;
  readonly GenerateInferenceId?: boolean;
}
export interface TransformResourcesResult {
  readonly InstanceType?: string;
  readonly InstanceCount?: number;
  readonly VolumeKmsKeyId?: string;
  readonly TransformAmiVersion?: string;
}
export interface DataProcessingResult {
  readonly InputFilter?: string;
  readonly OutputFilter?: string;
  readonly JoinSource?: string;
}
