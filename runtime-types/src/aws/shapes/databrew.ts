// Made by scripts/integration-types from the types of @aws-sdk/client-databrew. Do not edit.

export interface StartJobRunRequest {
  readonly Name: string;
}
export interface StartJobRunResponse {
  readonly RunId: string;
}
export interface DescribeJobRunResponse {
  readonly Attempt?: number;
  readonly CompletedOn?: number;
  readonly DatasetName?: string;
  readonly ErrorMessage?: string;
  readonly ExecutionTime?: number;
  readonly JobName: string;
  readonly ProfileConfiguration?: ProfileConfigurationResult;
  readonly ValidationConfigurations?: readonly ValidationConfigurationResult[];
  readonly RunId: string;
  readonly State: string;
  readonly LogSubscription?: string;
  readonly LogGroupName?: string;
  readonly Outputs?: readonly OutputResult[];
  readonly DataCatalogOutputs?: readonly DataCatalogOutputResult[];
  readonly DatabaseOutputs?: readonly DatabaseOutputResult[];
  readonly RecipeReference?: RecipeReferenceResult;
  readonly StartedBy?: string;
  readonly StartedOn?: number;
  readonly JobSample?: JobSampleResult;
}
export interface ProfileConfigurationResult {
  readonly DatasetStatisticsConfiguration?: StatisticsConfigurationResult;
  readonly ProfileColumns?: readonly ColumnSelectorResult[];
  readonly ColumnStatisticsConfigurations?: readonly ColumnStatisticsConfigurationResult[];
  readonly EntityDetectorConfiguration?: EntityDetectorConfigurationResult;
}
export interface StatisticsConfigurationResult {
  readonly IncludedStatistics?: readonly string[];
  readonly Overrides?: readonly StatisticOverrideResult[];
}
export interface StatisticOverrideResult {
  readonly Statistic?: string;
  readonly Parameters?: Readonly<Record<string, string>>;
}
export interface ColumnSelectorResult {
  readonly Regex?: string;
  readonly Name?: string;
}
export interface ColumnStatisticsConfigurationResult {
  readonly Selectors?: readonly ColumnSelectorResult[];
  readonly Statistics?: StatisticsConfigurationResult;
}
export interface EntityDetectorConfigurationResult {
  readonly EntityTypes?: readonly string[];
  readonly AllowedStatistics?: readonly AllowedStatisticsResult[];
}
export interface AllowedStatisticsResult {
  readonly Statistics?: readonly string[];
}
export interface ValidationConfigurationResult {
  readonly RulesetArn?: string;
  readonly ValidationMode?: string;
}
export interface OutputResult {
  readonly CompressionFormat?: string;
  readonly Format?: string;
  readonly PartitionColumns?: readonly string[];
  readonly Location?: S3LocationResult;
  readonly Overwrite?: boolean;
  readonly FormatOptions?: OutputFormatOptionsResult;
  readonly MaxOutputFiles?: number;
}
export interface S3LocationResult {
  readonly Bucket?: string;
  readonly Key?: string;
  readonly BucketOwner?: string;
}
export interface OutputFormatOptionsResult {
  readonly Csv?: CsvOutputOptionsResult;
}
export interface CsvOutputOptionsResult {
  readonly Delimiter?: string;
}
export interface DataCatalogOutputResult {
  readonly CatalogId?: string;
  readonly DatabaseName?: string;
  readonly TableName?: string;
  readonly S3Options?: S3TableOutputOptionsResult;
  readonly DatabaseOptions?: DatabaseTableOutputOptionsResult;
  readonly Overwrite?: boolean;
}
export interface S3TableOutputOptionsResult {
  readonly Location?: S3LocationResult;
}
export interface DatabaseTableOutputOptionsResult {
  readonly TempDirectory?: S3LocationResult;
  readonly TableName?: string;
}
export interface DatabaseOutputResult {
  readonly GlueConnectionName?: string;
  readonly DatabaseOptions?: DatabaseTableOutputOptionsResult;
  readonly DatabaseOutputMode?: string;
}
export interface RecipeReferenceResult {
  readonly Name?: string;
  readonly RecipeVersion?: string;
}
export interface JobSampleResult {
  readonly Mode?: string;
  readonly Size?: number;
}
