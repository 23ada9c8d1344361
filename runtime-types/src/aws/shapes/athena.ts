// Made by scripts/integration-types from the types of @aws-sdk/client-athena. Do not edit.

export interface StartQueryExecutionInput {
  readonly QueryString: string;
  readonly ClientRequestToken?: string | undefined;
  readonly QueryExecutionContext?: QueryExecutionContext | undefined;
  readonly ResultConfiguration?: ResultConfiguration | undefined;
  readonly WorkGroup?: string | undefined;
  readonly ExecutionParameters?: readonly string[] | undefined;
  readonly ResultReuseConfiguration?: ResultReuseConfiguration | undefined;
  readonly EngineConfiguration?: EngineConfiguration | undefined;
}
export interface QueryExecutionContext {
  readonly Database?: string | undefined;
  readonly Catalog?: string | undefined;
}
export interface ResultConfiguration {
  readonly OutputLocation?: string | undefined;
  readonly EncryptionConfiguration?: EncryptionConfiguration | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly AclConfiguration?: AclConfiguration | undefined;
}
export interface EncryptionConfiguration {
  readonly EncryptionOption: "CSE_KMS" | "SSE_KMS" | "SSE_S3";
  readonly KmsKey?: string | undefined;
}
export interface AclConfiguration {
  readonly S3AclOption: "BUCKET_OWNER_FULL_CONTROL";
}
export interface ResultReuseConfiguration {
  readonly ResultReuseByAgeConfiguration?: ResultReuseByAgeConfiguration | undefined;
}
export interface ResultReuseByAgeConfiguration {
  readonly Enabled: boolean;
  readonly MaxAgeInMinutes?: number | undefined;
}
export interface EngineConfiguration {
  readonly CoordinatorDpuSize?: number | undefined;
  readonly MaxConcurrentDpus?: number | undefined;
  readonly DefaultExecutorDpuSize?: number | undefined;
  readonly AdditionalConfigs?: Readonly<Record<string, string>> | undefined;
  readonly SparkProperties?: Readonly<Record<string, string>> | undefined;
  readonly Classifications?: readonly Classification[] | undefined;
}
export interface Classification {
  readonly Name?: string | undefined;
  readonly Properties?: Readonly<Record<string, string>> | undefined;
}
export interface StopQueryExecutionInput {
  readonly QueryExecutionId?: string | undefined;
}
export interface GetQueryExecutionInput {
  readonly QueryExecutionId: string;
}
export interface GetQueryResultsInput {
  readonly QueryExecutionId: string;
  readonly NextToken?: string | undefined;
  readonly MaxResults?: number | undefined;
  readonly QueryResultType?: "DATA_MANIFEST" | "DATA_ROWS" | undefined;
}
export interface StartQueryExecutionOutput {
  readonly QueryExecutionId: string;
}
export interface GetQueryExecutionOutput {
  readonly QueryExecution: QueryExecutionResult;
}
export interface QueryExecutionResult {
  readonly QueryExecutionId: string;
  readonly Query: string;
  readonly StatementType?: string;
  readonly ManagedQueryResultsConfiguration?: ManagedQueryResultsConfigurationResult;
  readonly ResultConfiguration?: ResultConfigurationResult;
  readonly ResultReuseConfiguration?: ResultReuseConfigurationResult;
  readonly QueryExecutionContext?: QueryExecutionContextResult;
  readonly Status: QueryExecutionStatusResult;
  readonly Statistics?: QueryExecutionStatisticsResult;
  readonly WorkGroup?: string;
  readonly EngineVersion?: EngineVersionResult;
  readonly ExecutionParameters?: readonly string[];
  readonly SubstatementType?: string;
  readonly QueryResultsS3AccessGrantsConfiguration?: QueryResultsS3AccessGrantsConfigurationResult;
}
export interface ManagedQueryResultsConfigurationResult {
  readonly Enabled?: boolean;
  readonly EncryptionConfiguration?: ManagedQueryResultsEncryptionConfigurationResult;
}
export interface ManagedQueryResultsEncryptionConfigurationResult {
  readonly KmsKey?: string;
}
export interface ResultConfigurationResult {
  readonly OutputLocation?: string;
  readonly EncryptionConfiguration?: EncryptionConfigurationResult;
  readonly ExpectedBucketOwner?: string;
  readonly AclConfiguration?: AclConfigurationResult;
}
export interface EncryptionConfigurationResult {
  readonly EncryptionOption?: string;
  readonly KmsKey?: string;
}
export interface AclConfigurationResult {
  readonly S3AclOption?: string;
}
export interface ResultReuseConfigurationResult {
  readonly ResultReuseByAgeConfiguration?: ResultReuseByAgeConfigurationResult;
}
export interface ResultReuseByAgeConfigurationResult {
  readonly Enabled?: boolean;
  readonly MaxAgeInMinutes?: number;
}
export interface QueryExecutionContextResult {
  readonly Database?: string;
  readonly Catalog?: string;
}
export interface QueryExecutionStatusResult {
  readonly State: string;
  readonly StateChangeReason?: string;
  readonly SubmissionDateTime?: number;
  readonly CompletionDateTime?: number;
  readonly AthenaError?: AthenaErrorResult;
}
export interface AthenaErrorResult {
  readonly ErrorCategory?: number;
  readonly ErrorType?: number;
  readonly Retryable?: boolean;
  readonly ErrorMessage?: string;
}
export interface QueryExecutionStatisticsResult {
  readonly EngineExecutionTimeInMillis?: number;
  readonly DataScannedInBytes?: number;
  readonly DataManifestLocation?: string;
  readonly TotalExecutionTimeInMillis?: number;
  readonly QueryQueueTimeInMillis?: number;
  readonly ServicePreProcessingTimeInMillis?: number;
  readonly QueryPlanningTimeInMillis?: number;
  readonly ServiceProcessingTimeInMillis?: number;
  readonly ResultReuseInformation?: ResultReuseInformationResult;
  readonly DpuCount?: number;
}
export interface ResultReuseInformationResult {
  readonly ReusedPreviousResult?: boolean;
}
export interface EngineVersionResult {
  readonly SelectedEngineVersion?: string;
  readonly EffectiveEngineVersion?: string;
}
export interface QueryResultsS3AccessGrantsConfigurationResult {
  readonly EnableS3AccessGrants?: boolean;
  readonly CreateUserLevelPrefix?: boolean;
  readonly AuthenticationType?: string;
}
export interface GetQueryResultsOutput {
  readonly UpdateCount?: number;
  readonly ResultSet: ResultSetResult;
  readonly NextToken?: string;
}
export interface ResultSetResult {
  readonly Rows: readonly RowResult[];
  readonly ResultSetMetadata?: ResultSetMetadataResult;
}
export interface RowResult {
  readonly Data: readonly DatumResult[];
}
export interface DatumResult {
  readonly VarCharValue?: string;
}
export interface ResultSetMetadataResult {
  readonly ColumnInfo?: readonly ColumnInfoResult[];
}
export interface ColumnInfoResult {
  readonly CatalogName?: string;
  readonly SchemaName?: string;
  readonly TableName?: string;
  readonly Name?: string;
  readonly Label?: string;
  readonly Type?: string;
  readonly Precision?: number;
  readonly Scale?: number;
  readonly Nullable?: string;
  readonly CaseSensitive?: boolean;
}
