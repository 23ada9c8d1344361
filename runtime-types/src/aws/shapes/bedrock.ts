// Made by scripts/integration-types from the types of @aws-sdk/client-bedrock. Do not edit.

export interface CreateModelCustomizationJobRequest {
  readonly JobName: string;
  readonly CustomModelName: string;
  readonly RoleArn: string;
  readonly ClientRequestToken?: string | undefined;
  readonly BaseModelIdentifier: string;
  readonly CustomizationType?:
    | "CONTINUED_PRE_TRAINING"
    | "DISTILLATION"
    | "FINE_TUNING"
    | "IMPORTED"
    | "REINFORCEMENT_FINE_TUNING"
    | undefined;
  readonly CustomModelKmsKeyId?: string | undefined;
  readonly JobTags?: readonly Tag[] | undefined;
  readonly CustomModelTags?: readonly Tag[] | undefined;
  readonly TrainingDataConfig: TrainingDataConfig;
  readonly ValidationDataConfig?: ValidationDataConfig | undefined;
  readonly OutputDataConfig: OutputDataConfig;
  readonly HyperParameters?: Readonly<Record<string, string>> | undefined;
  readonly VpcConfig?: VpcConfig | undefined;
  readonly CustomizationConfig?: CustomizationConfig | undefined;
}
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export interface TrainingDataConfig {
  readonly S3Uri?: string | undefined;
  readonly InvocationLogsConfig?: InvocationLogsConfig | undefined;
}
export interface InvocationLogsConfig {
  readonly UsePromptResponse?: boolean | undefined;
  readonly InvocationLogSource: InvocationLogSource;
  readonly RequestMetadataFilters?: RequestMetadataFilters | undefined;
}
export type InvocationLogSource = { readonly S3Uri: string };
export type RequestMetadataFilters =
  | { readonly AndAll: readonly RequestMetadataBaseFilters[] }
  | { readonly Equals: Readonly<Record<string, string>> }
  | { readonly NotEquals: Readonly<Record<string, string>> }
  | { readonly OrAll: readonly RequestMetadataBaseFilters[] };
export interface RequestMetadataBaseFilters {
  readonly Equals?: Readonly<Record<string, string>> | undefined;
  readonly NotEquals?: Readonly<Record<string, string>> | undefined;
}
export interface ValidationDataConfig {
  readonly Validators: readonly Validator[];
}
export interface Validator {
  readonly S3Uri: string;
}
export interface OutputDataConfig {
  readonly S3Uri: string;
}
export interface VpcConfig {
  readonly SubnetIds: readonly string[];
  readonly SecurityGroupIds: readonly string[];
}
export type CustomizationConfig =
  { readonly DistillationConfig: DistillationConfig } | { readonly RftConfig: RFTConfig };
export interface DistillationConfig {
  readonly TeacherModelConfig: TeacherModelConfig;
}
export interface TeacherModelConfig {
  readonly TeacherModelIdentifier: string;
  readonly MaxResponseLengthForInference?: number | undefined;
}
export interface RFTConfig {
  readonly GraderConfig?: GraderConfig | undefined;
  readonly HyperParameters?: RFTHyperParameters | undefined;
}
export type GraderConfig = { readonly LambdaGrader: LambdaGraderConfig };
export interface LambdaGraderConfig {
  readonly LambdaArn: string;
}
export interface RFTHyperParameters {
  readonly EpochCount?: number | undefined;
  readonly BatchSize?: number | undefined;
  readonly LearningRate?: number | undefined;
  readonly MaxPromptLength?: number | undefined;
  readonly TrainingSamplePerPrompt?: number | undefined;
  readonly InferenceMaxTokens?: number | undefined;
  readonly ReasoningEffort?: "high" | "low" | "medium" | undefined;
  readonly EvalInterval?: number | undefined;
}
export interface CreateModelCustomizationJobResponse {
  readonly JobArn: string;
}
export interface GetModelCustomizationJobResponse {
  readonly JobArn: string;
  readonly JobName: string;
  readonly OutputModelName: string;
  readonly OutputModelArn?: string;
  readonly ClientRequestToken?: string;
  readonly RoleArn: string;
  readonly Status: string;
  readonly StatusDetails?: StatusDetailsResult;
  readonly FailureMessage?: string;
  readonly CreationTime?: number;
  readonly LastModifiedTime?: number;
  readonly EndTime?: number;
  readonly BaseModelArn?: string;
  readonly HyperParameters?: Readonly<Record<string, string>>;
  readonly TrainingDataConfig?: TrainingDataConfigResult;
  readonly ValidationDataConfig?: ValidationDataConfigResult;
  readonly OutputDataConfig?: OutputDataConfigResult;
  readonly CustomizationType?: string;
  readonly OutputModelKmsKeyArn?: string;
  readonly TrainingMetrics?: TrainingMetricsResult;
  readonly ValidationMetrics?: readonly ValidatorMetricResult[];
  readonly VpcConfig?: VpcConfigResult;
  readonly CustomizationConfig?: CustomizationConfigResult;
}
export interface StatusDetailsResult {
  readonly ValidationDetails?: ValidationDetailsResult;
  readonly DataProcessingDetails?: DataProcessingDetailsResult;
  readonly TrainingDetails?: TrainingDetailsResult;
}
export interface ValidationDetailsResult {
  readonly Status?: string;
  readonly CreationTime?: number;
  readonly LastModifiedTime?: number;
}
export interface DataProcessingDetailsResult {
  readonly Status?: string;
  readonly CreationTime?: number;
  readonly LastModifiedTime?: number;
}
export interface TrainingDetailsResult {
  readonly Status?: string;
  readonly CreationTime?: number;
  readonly LastModifiedTime?: number;
}
export interface TrainingDataConfigResult {
  readonly S3Uri?: string;
  readonly InvocationLogsConfig?: InvocationLogsConfigResult;
}
export interface InvocationLogsConfigResult {
  readonly UsePromptResponse?: boolean;
  readonly InvocationLogSource?: InvocationLogSourceResult;
  readonly RequestMetadataFilters?: RequestMetadataFiltersResult;
}
export type InvocationLogSourceResult = { readonly S3Uri: string };
export type RequestMetadataFiltersResult =
  | { readonly AndAll: readonly RequestMetadataBaseFiltersResult[] }
  | { readonly Equals: Readonly<Record<string, string>> }
  | { readonly NotEquals: Readonly<Record<string, string>> }
  | { readonly OrAll: readonly RequestMetadataBaseFiltersResult[] };
export interface RequestMetadataBaseFiltersResult {
  readonly Equals?: Readonly<Record<string, string>>;
  readonly NotEquals?: Readonly<Record<string, string>>;
}
export interface ValidationDataConfigResult {
  readonly Validators?: readonly ValidatorResult[];
}
export interface ValidatorResult {
  readonly S3Uri?: string;
}
export interface OutputDataConfigResult {
  readonly S3Uri?: string;
}
export interface TrainingMetricsResult {
  readonly TrainingLoss?: number;
}
export interface ValidatorMetricResult {
  readonly ValidationLoss?: number;
}
export interface VpcConfigResult {
  readonly SubnetIds?: readonly string[];
  readonly SecurityGroupIds?: readonly string[];
}
export type CustomizationConfigResult =
  { readonly DistillationConfig: DistillationConfigResult } | { readonly RftConfig: RFTConfigResult };
export interface DistillationConfigResult {
  readonly TeacherModelConfig?: TeacherModelConfigResult;
}
export interface TeacherModelConfigResult {
  readonly TeacherModelIdentifier?: string;
  readonly MaxResponseLengthForInference?: number;
}
export interface RFTConfigResult {
  readonly GraderConfig?: GraderConfigResult;
  readonly HyperParameters?: RFTHyperParametersResult;
}
export type GraderConfigResult = { readonly LambdaGrader: LambdaGraderConfigResult };
export interface LambdaGraderConfigResult {
  readonly LambdaArn?: string;
}
export interface RFTHyperParametersResult {
  readonly EpochCount?: number;
  readonly BatchSize?: number;
  readonly LearningRate?: number;
  readonly MaxPromptLength?: number;
  readonly TrainingSamplePerPrompt?: number;
  readonly InferenceMaxTokens?: number;
  readonly ReasoningEffort?: string;
  readonly EvalInterval?: number;
}
