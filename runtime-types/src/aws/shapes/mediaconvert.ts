// Made by scripts/integration-types from the types of @aws-sdk/client-mediaconvert. Do not edit.

export interface CreateJobRequest {
  readonly AccelerationSettings?: AccelerationSettings | undefined;
  readonly BillingTagsSource?: "JOB" | "JOB_TEMPLATE" | "PRESET" | "QUEUE" | undefined;
  readonly ClientRequestToken?: string | undefined;
  readonly ElementalInferenceSettings?: ElementalInferenceSettings | undefined;
  readonly HopDestinations?: readonly HopDestination[] | undefined;
  readonly JobEngineVersion?: string | undefined;
  readonly JobTemplate?: string | undefined;
  readonly Priority?: number | undefined;
  readonly Queue?: string | undefined;
  readonly Role: string;
  readonly Settings: JobSettings;
  readonly SimulateReservedQueue?: "DISABLED" | "ENABLED" | undefined;
  readonly StatusUpdateInterval?:
    | "SECONDS_10"
    | "SECONDS_12"
    | "SECONDS_120"
    | "SECONDS_15"
    | "SECONDS_180"
    | "SECONDS_20"
    | "SECONDS_240"
    | "SECONDS_30"
    | "SECONDS_300"
    | "SECONDS_360"
    | "SECONDS_420"
    | "SECONDS_480"
    | "SECONDS_540"
    | "SECONDS_60"
    | "SECONDS_600"
    | undefined;
  readonly Tags?: Readonly<Record<string, string>> | undefined;
  readonly UserMetadata?: Readonly<Record<string, string>> | undefined;
}
export interface AccelerationSettings {
  readonly Mode: "DISABLED" | "ENABLED" | "PREFERRED";
}
export interface ElementalInferenceSettings {
  readonly FeedConfigurationSource?: ElementalInferenceFeedConfigurationSource | undefined;
}
export interface ElementalInferenceFeedConfigurationSource {
  readonly FeedArn?: string | undefined;
}
export interface HopDestination {
  readonly Priority?: number | undefined;
  readonly Queue?: string | undefined;
  readonly WaitMinutes?: number | undefined;
}
export interface JobSettings {
  readonly AdAvailOffset?: number | undefined;
  readonly AvailBlanking?: AvailBlanking | undefined;
  readonly ColorConversion3DLUTSettings?: readonly ColorConversion3DLUTSetting[] | undefined;
  readonly Esam?: EsamSettings | undefined;
  readonly ExtendedDataServices?: ExtendedDataServices | undefined;
  readonly FollowSource?: number | undefined;
  readonly Inputs?: readonly Input[] | undefined;
  readonly KantarWatermark?: KantarWatermarkSettings | undefined;
  readonly MotionImageInserter?: MotionImageInserter | undefined;
  readonly MotionImageInserters?: readonly MotionImageInserter[] | undefined;
  readonly NielsenConfiguration?: NielsenConfiguration | undefined;
  readonly NielsenNonLinearWatermark?: NielsenNonLinearWatermarkSettings | undefined;
  readonly OutputGroups?: readonly OutputGroup[] | undefined;
  readonly TimecodeConfig?: TimecodeConfig | undefined;
  readonly TimedMetadataInsertion?: TimedMetadataInsertion | undefined;
}
export interface AvailBlanking {
  readonly AvailBlankingImage?: string | undefined;
}
export interface ColorConversion3DLUTSetting {
  readonly FileInput?: string | undefined;
  readonly InputColorSpace?:
    "FOLLOW" | "HDR10" | "HLG_2020" | "P3D65_HDR" | "P3D65_SDR" | "P3DCI" | "REC_601" | "REC_709" | undefined;
  readonly InputMasteringLuminance?: number | undefined;
  readonly OutputColorSpace?:
    "FOLLOW" | "HDR10" | "HLG_2020" | "P3D65_HDR" | "P3D65_SDR" | "P3DCI" | "REC_601" | "REC_709" | undefined;
  readonly OutputMasteringLuminance?: number | undefined;
}
export interface EsamSettings {
  readonly ManifestConfirmConditionNotification?: EsamManifestConfirmConditionNotification | undefined;
  readonly ResponseSignalPreroll?: number | undefined;
  readonly SignalProcessingNotification?: EsamSignalProcessingNotification | undefined;
}
export interface EsamManifestConfirmConditionNotification {
  readonly MccXml?: string | undefined;
}
export interface EsamSignalProcessingNotification {
  readonly SccXml?: string | undefined;
}
export interface ExtendedDataServices {
  readonly CopyProtectionAction?: "PASSTHROUGH" | "STRIP" | undefined;
  readonly VchipAction?: "PASSTHROUGH" | "STRIP" | undefined;
}
export interface Input {
  readonly AdvancedInputFilter?: "DISABLED" | "ENABLED" | undefined;
  readonly AdvancedInputFilterSettings?: AdvancedInputFilterSettings | undefined;
  readonly AudioSelectorGroups?: Readonly<Record<string, AudioSelectorGroup>> | undefined;
  readonly AudioSelectors?: Readonly<Record<string, AudioSelector>> | undefined;
  readonly CaptionSelectors?: Readonly<Record<string, CaptionSelector>> | undefined;
  readonly Crop?: Rectangle | undefined;
  readonly DeblockFilter?: "DISABLED" | "ENABLED" | undefined;
  readonly DecryptionSettings?: InputDecryptionSettings | undefined;
  readonly DenoiseFilter?: "DISABLED" | "ENABLED" | undefined;
  readonly DolbyVisionMetadataXml?: string | undefined;
  readonly DynamicAudioSelectors?: Readonly<Record<string, DynamicAudioSelector>> | undefined;
  readonly FileInput?: string | undefined;
  readonly FilterEnable?: "AUTO" | "DISABLE" | "FORCE" | undefined;
  readonly FilterStrength?: number | undefined;
  readonly ImageInserter?: ImageInserter | undefined;
  readonly InputClippings?: readonly InputClipping[] | undefined;
  readonly InputScanType?: "AUTO" | "PSF" | undefined;
  readonly MultiViewSettings?: readonly MultiViewSettings[] | undefined;
  readonly Position?: Rectangle | undefined;
  readonly ProgramNumber?: number | undefined;
  readonly PsiControl?: "IGNORE_PSI" | "USE_PSI" | undefined;
  readonly SupplementalImps?: readonly string[] | undefined;
  readonly TamsSettings?: InputTamsSettings | undefined;
  readonly TimecodeSource?: "EMBEDDED" | "SPECIFIEDSTART" | "ZEROBASED" | undefined;
  readonly TimecodeStart?: string | undefined;
  readonly VideoGenerator?: InputVideoGenerator | undefined;
  readonly VideoOverlays?: readonly VideoOverlay[] | undefined;
  readonly VideoSelector?: VideoSelector | undefined;
}
export interface AdvancedInputFilterSettings {
  readonly AddTexture?: "DISABLED" | "ENABLED" | undefined;
  readonly Sharpening?: "HIGH" | "LOW" | "OFF" | undefined;
}
export interface AudioSelectorGroup {
  readonly AudioSelectorNames?: readonly string[] | undefined;
}
export interface AudioSelector {
  readonly AudioDurationCorrection?: "AUTO" | "DISABLED" | "FORCE" | "FRAME" | "TRACK" | undefined;
  readonly CustomLanguageCode?: string | undefined;
  readonly DefaultSelection?: "DEFAULT" | "NOT_DEFAULT" | undefined;
  readonly ExternalAudioFileInput?: string | undefined;
  readonly HlsRenditionGroupSettings?: HlsRenditionGroupSettings | undefined;
  readonly LanguageCode?: string | undefined;
  readonly Offset?: number | undefined;
  readonly Pids?: readonly number[] | undefined;
  readonly ProgramSelection?: number | undefined;
  readonly RemixSettings?: RemixSettings | undefined;
  readonly SelectorType?:
    "ALL_PCM" | "HLS_RENDITION_GROUP" | "LANGUAGE_CODE" | "PID" | "STREAM" | "TRACK" | undefined;
  readonly Smpte337Passthrough?: "DISABLED" | "ENABLED" | undefined;
  readonly Streams?: readonly number[] | undefined;
  readonly Tracks?: readonly number[] | undefined;
}
export interface HlsRenditionGroupSettings {
  readonly RenditionGroupId?: string | undefined;
  readonly RenditionLanguageCode?: string | undefined;
  readonly RenditionName?: string | undefined;
}
export interface RemixSettings {
  readonly AudioDescriptionAudioChannel?: number | undefined;
  readonly AudioDescriptionDataChannel?: number | undefined;
  readonly ChannelMapping?: ChannelMapping | undefined;
  readonly ChannelsIn?: number | undefined;
  readonly ChannelsOut?: number | undefined;
}
export interface ChannelMapping {
  readonly OutputChannels?: readonly OutputChannelMapping[] | undefined;
}
export interface OutputChannelMapping {
  readonly InputChannels?: readonly number[] | undefined;
  readonly InputChannelsFineTune?: readonly number[] | undefined;
}
export interface CaptionSelector {
  readonly CustomLanguageCode?: string | undefined;
  readonly LanguageCode?: string | undefined;
  readonly SourceSettings?: CaptionSourceSettings | undefined;
}
export interface CaptionSourceSettings {
  readonly AncillarySourceSettings?: AncillarySourceSettings | undefined;
  readonly DvbSubSourceSettings?: DvbSubSourceSettings | undefined;
  readonly EmbeddedSourceSettings?: EmbeddedSourceSettings | undefined;
  readonly FileSourceSettings?: FileSourceSettings | undefined;
  readonly SourceType?:
    | "ANCILLARY"
    | "DVB_SUB"
    | "EMBEDDED"
    | "IMSC"
    | "NULL_SOURCE"
    | "SCC"
    | "SCTE20"
    | "SMI"
    | "SMPTE_TT"
    | "SRT"
    | "STL"
    | "TELETEXT"
    | "TTML"
    | "TT_3GPP"
    | "WEBVTT"
    | undefined;
  readonly TeletextSourceSettings?: TeletextSourceSettings | undefined;
  readonly TrackSourceSettings?: TrackSourceSettings | undefined;
  readonly WebvttHlsSourceSettings?: WebvttHlsSourceSettings | undefined;
}
export interface AncillarySourceSettings {
  readonly Convert608To708?: "DISABLED" | "UPCONVERT" | undefined;
  readonly SourceAncillaryChannelNumber?: number | undefined;
  readonly TerminateCaptions?: "DISABLED" | "END_OF_INPUT" | undefined;
}
export interface DvbSubSourceSettings {
  readonly Pid?: number | undefined;
}
export interface EmbeddedSourceSettings {
  readonly Convert608To708?: "DISABLED" | "UPCONVERT" | undefined;
  readonly Source608ChannelNumber?: number | undefined;
  readonly Source608TrackNumber?: number | undefined;
  readonly TerminateCaptions?: "DISABLED" | "END_OF_INPUT" | undefined;
}
export interface FileSourceSettings {
  readonly ByteRateLimit?: "DISABLED" | "ENABLED" | undefined;
  readonly Convert608To708?: "DISABLED" | "UPCONVERT" | undefined;
  readonly ConvertPaintToPop?: "DISABLED" | "ENABLED" | undefined;
  readonly Framerate?: CaptionSourceFramerate | undefined;
  readonly SourceFile?: string | undefined;
  readonly TimeDelta?: number | undefined;
  readonly TimeDeltaUnits?: "MILLISECONDS" | "SECONDS" | undefined;
  readonly UpconvertSTLToTeletext?: "DISABLED" | "UPCONVERT" | undefined;
}
export interface CaptionSourceFramerate {
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
}
export interface TeletextSourceSettings {
  readonly PageNumber?: string | undefined;
}
export interface TrackSourceSettings {
  readonly StreamNumber?: number | undefined;
  readonly TrackNumber?: number | undefined;
}
export interface WebvttHlsSourceSettings {
  readonly RenditionGroupId?: string | undefined;
  readonly RenditionLanguageCode?: string | undefined;
  readonly RenditionName?: string | undefined;
}
export interface Rectangle {
  readonly Height?: number | undefined;
  readonly Width?: number | undefined;
  readonly X?: number | undefined;
  readonly Y?: number | undefined;
}
export interface InputDecryptionSettings {
  readonly DecryptionMode?: "AES_CBC" | "AES_CTR" | "AES_GCM" | undefined;
  readonly EncryptedDecryptionKey?: string | undefined;
  readonly InitializationVector?: string | undefined;
  readonly KmsKeyRegion?: string | undefined;
}
export interface DynamicAudioSelector {
  readonly AudioDurationCorrection?: "AUTO" | "DISABLED" | "FORCE" | "FRAME" | "TRACK" | undefined;
  readonly ExternalAudioFileInput?: string | undefined;
  readonly LanguageCode?: string | undefined;
  readonly Offset?: number | undefined;
  readonly SelectorType?: "ALL_TRACKS" | "LANGUAGE_CODE" | undefined;
}
export interface ImageInserter {
  readonly InsertableImages?: readonly InsertableImage[] | undefined;
  readonly SdrReferenceWhiteLevel?: number | undefined;
}
export interface InsertableImage {
  readonly Duration?: number | undefined;
  readonly FadeIn?: number | undefined;
  readonly FadeOut?: number | undefined;
  readonly Height?: number | undefined;
  readonly ImageInserterInput?: string | undefined;
  readonly ImageX?: number | undefined;
  readonly ImageY?: number | undefined;
  readonly Layer?: number | undefined;
  readonly Opacity?: number | undefined;
  readonly StartTime?: string | undefined;
  readonly Width?: number | undefined;
}
export interface InputClipping {
  readonly EndTimecode?: string | undefined;
  readonly StartTimecode?: string | undefined;
}
export interface MultiViewSettings {
  readonly Input?: MultiViewInput | undefined;
}
export interface MultiViewInput {
  readonly FileInput?: string | undefined;
}
export interface InputTamsSettings {
  readonly AuthConnectionArn?: string | undefined;
  readonly GapHandling?: "FILL_WITH_BLACK" | "HOLD_LAST_FRAME" | "SKIP_GAPS" | undefined;
  readonly SourceId?: string | undefined;
  readonly Timerange?: string | undefined;
}
export interface InputVideoGenerator {
  readonly Channels?: number | undefined;
  readonly Duration?: number | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly Height?: number | undefined;
  readonly ImageInput?: string | undefined;
  readonly SampleRate?: number | undefined;
  readonly Width?: number | undefined;
}
export interface VideoOverlay {
  readonly Crop?: VideoOverlayCrop | undefined;
  readonly EndTimecode?: string | undefined;
  readonly InitialPosition?: VideoOverlayPosition | undefined;
  readonly Input?: VideoOverlayInput | undefined;
  readonly Playback?: "ONCE" | "REPEAT" | undefined;
  readonly StartTimecode?: string | undefined;
  readonly Transitions?: readonly VideoOverlayTransition[] | undefined;
}
export interface VideoOverlayCrop {
  readonly Height?: number | undefined;
  readonly Unit?: "PERCENTAGE" | "PIXELS" | undefined;
  readonly Width?: number | undefined;
  readonly X?: number | undefined;
  readonly Y?: number | undefined;
}
export interface VideoOverlayPosition {
  readonly Height?: number | undefined;
  readonly Opacity?: number | undefined;
  readonly Unit?: "PERCENTAGE" | "PIXELS" | undefined;
  readonly Width?: number | undefined;
  readonly XPosition?: number | undefined;
  readonly YPosition?: number | undefined;
}
export interface VideoOverlayInput {
  readonly AudioSelectors?: Readonly<Record<string, AudioSelector>> | undefined;
  readonly FileInput?: string | undefined;
  readonly InputClippings?: readonly VideoOverlayInputClipping[] | undefined;
  readonly TimecodeSource?: "EMBEDDED" | "SPECIFIEDSTART" | "ZEROBASED" | undefined;
  readonly TimecodeStart?: string | undefined;
}
export interface VideoOverlayInputClipping {
  readonly EndTimecode?: string | undefined;
  readonly StartTimecode?: string | undefined;
}
export interface VideoOverlayTransition {
  readonly EndPosition?: VideoOverlayPosition | undefined;
  readonly EndTimecode?: string | undefined;
  readonly StartTimecode?: string | undefined;
}
export interface VideoSelector {
  readonly AlphaBehavior?: "DISCARD" | "REMAP_TO_LUMA" | undefined;
  readonly ColorSpace?:
    "FOLLOW" | "HDR10" | "HLG_2020" | "P3D65_HDR" | "P3D65_SDR" | "P3DCI" | "REC_601" | "REC_709" | undefined;
  readonly ColorSpaceUsage?: "FALLBACK" | "FORCE" | undefined;
  readonly EmbeddedTimecodeOverride?: "NONE" | "USE_MDPM" | undefined;
  readonly Hdr10Metadata?: Hdr10Metadata | undefined;
  readonly MaxLuminance?: number | undefined;
  readonly PadVideo?: "BLACK" | "DISABLED" | undefined;
  readonly Pid?: number | undefined;
  readonly ProgramNumber?: number | undefined;
  readonly Rotate?: "AUTO" | "DEGREES_180" | "DEGREES_270" | "DEGREES_90" | "DEGREE_0" | undefined;
  readonly SampleRange?: "FOLLOW" | "FULL_RANGE" | "LIMITED_RANGE" | undefined;
  readonly SelectorType?: "AUTO" | "STREAM" | undefined;
  readonly Streams?: readonly number[] | undefined;
}
export interface Hdr10Metadata {
  readonly BluePrimaryX?: number | undefined;
  readonly BluePrimaryY?: number | undefined;
  readonly GreenPrimaryX?: number | undefined;
  readonly GreenPrimaryY?: number | undefined;
  readonly MaxContentLightLevel?: number | undefined;
  readonly MaxFrameAverageLightLevel?: number | undefined;
  readonly MaxLuminance?: number | undefined;
  readonly MinLuminance?: number | undefined;
  readonly RedPrimaryX?: number | undefined;
  readonly RedPrimaryY?: number | undefined;
  readonly WhitePointX?: number | undefined;
  readonly WhitePointY?: number | undefined;
}
export interface KantarWatermarkSettings {
  readonly ChannelName?: string | undefined;
  readonly ContentReference?: string | undefined;
  readonly CredentialsSecretName?: string | undefined;
  readonly FileOffset?: number | undefined;
  readonly KantarLicenseId?: number | undefined;
  readonly KantarServerUrl?: string | undefined;
  readonly LogDestination?: string | undefined;
  readonly Metadata3?: string | undefined;
  readonly Metadata4?: string | undefined;
  readonly Metadata5?: string | undefined;
  readonly Metadata6?: string | undefined;
  readonly Metadata7?: string | undefined;
  readonly Metadata8?: string | undefined;
}
export interface MotionImageInserter {
  readonly Framerate?: MotionImageInsertionFramerate | undefined;
  readonly Input?: string | undefined;
  readonly InsertionMode?: "MOV" | "PNG" | undefined;
  readonly Offset?: MotionImageInsertionOffset | undefined;
  readonly Playback?: "ONCE" | "REPEAT" | undefined;
  readonly StartTime?: string | undefined;
}
export interface MotionImageInsertionFramerate {
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
}
export interface MotionImageInsertionOffset {
  readonly ImageX?: number | undefined;
  readonly ImageY?: number | undefined;
}
export interface NielsenConfiguration {
  readonly BreakoutCode?: number | undefined;
  readonly DistributorId?: string | undefined;
}
export interface NielsenNonLinearWatermarkSettings {
  readonly ActiveWatermarkProcess?: "CBET" | "NAES2_AND_NW" | "NAES2_AND_NW_AND_CBET" | undefined;
  readonly AdiFilename?: string | undefined;
  readonly AssetId?: string | undefined;
  readonly AssetName?: string | undefined;
  readonly CbetSourceId?: string | undefined;
  readonly EpisodeId?: string | undefined;
  readonly MetadataDestination?: string | undefined;
  readonly SourceId?: number | undefined;
  readonly SourceWatermarkStatus?: "CLEAN" | "WATERMARKED" | undefined;
  readonly TicServerUrl?: string | undefined;
  readonly UniqueTicPerAudioTrack?: "RESERVE_UNIQUE_TICS_PER_TRACK" | "SAME_TICS_PER_TRACK" | undefined;
}
export interface OutputGroup {
  readonly AutomatedEncodingSettings?: AutomatedEncodingSettings | undefined;
  readonly CustomName?: string | undefined;
  readonly Name?: string | undefined;
  readonly OutputGroupSettings?: OutputGroupSettings | undefined;
  readonly Outputs?: readonly Output[] | undefined;
}
export interface AutomatedEncodingSettings {
  readonly AbrSettings?: AutomatedAbrSettings | undefined;
}
export interface AutomatedAbrSettings {
  readonly MaxAbrBitrate?: number | undefined;
  readonly MaxQualityLevel?: number | undefined;
  readonly MaxRenditions?: number | undefined;
  readonly MinAbrBitrate?: number | undefined;
  readonly Rules?: readonly AutomatedAbrRule[] | undefined;
}
export interface AutomatedAbrRule {
  readonly AllowedRenditions?: readonly AllowedRenditionSize[] | undefined;
  readonly ForceIncludeRenditions?: readonly ForceIncludeRenditionSize[] | undefined;
  readonly MinBottomRenditionSize?: MinBottomRenditionSize | undefined;
  readonly MinTopRenditionSize?: MinTopRenditionSize | undefined;
  readonly Type?:
    | "ALLOWED_RENDITIONS"
    | "FORCE_INCLUDE_RENDITIONS"
    | "MIN_BOTTOM_RENDITION_SIZE"
    | "MIN_TOP_RENDITION_SIZE"
    | undefined;
}
export interface AllowedRenditionSize {
  readonly Height?: number | undefined;
  readonly Required?: "DISABLED" | "ENABLED" | undefined;
  readonly Width?: number | undefined;
}
export interface ForceIncludeRenditionSize {
  readonly Height?: number | undefined;
  readonly Width?: number | undefined;
}
export interface MinBottomRenditionSize {
  readonly Height?: number | undefined;
  readonly Width?: number | undefined;
}
export interface MinTopRenditionSize {
  readonly Height?: number | undefined;
  readonly Width?: number | undefined;
}
export interface OutputGroupSettings {
  readonly CmafGroupSettings?: CmafGroupSettings | undefined;
  readonly DashIsoGroupSettings?: DashIsoGroupSettings | undefined;
  readonly FileGroupSettings?: FileGroupSettings | undefined;
  readonly HlsGroupSettings?: HlsGroupSettings | undefined;
  readonly MsSmoothGroupSettings?: MsSmoothGroupSettings | undefined;
  readonly PerFrameMetrics?:
    readonly ("MS_SSIM" | "PSNR" | "PSNR_HVS" | "QVBR" | "SHOT_CHANGE" | "SSIM" | "VMAF")[] | undefined;
  readonly Type?:
    | "CMAF_GROUP_SETTINGS"
    | "DASH_ISO_GROUP_SETTINGS"
    | "FILE_GROUP_SETTINGS"
    | "HLS_GROUP_SETTINGS"
    | "MS_SMOOTH_GROUP_SETTINGS"
    | undefined;
}
export interface CmafGroupSettings {
  readonly AdditionalManifests?: readonly CmafAdditionalManifest[] | undefined;
  readonly BaseUrl?: string | undefined;
  readonly ClientCache?: "DISABLED" | "ENABLED" | undefined;
  readonly CodecSpecification?: "RFC_4281" | "RFC_6381" | undefined;
  readonly DashAdaptationSetGrouping?: readonly "CODEC"[] | undefined;
  readonly DashIFrameTrickPlayNameModifier?: string | undefined;
  readonly DashManifestStyle?: "BASIC" | "COMPACT" | "DISTINCT" | "FULL" | undefined;
  readonly Destination?: string | undefined;
  readonly DestinationSettings?: DestinationSettings | undefined;
  readonly Encryption?: CmafEncryptionSettings | undefined;
  readonly FragmentLength?: number | undefined;
  readonly ImageBasedTrickPlay?:
    "ADVANCED" | "NONE" | "THUMBNAIL" | "THUMBNAIL_AND_FULLFRAME" | "VARIANTS" | undefined;
  readonly ImageBasedTrickPlaySettings?: CmafImageBasedTrickPlaySettings | undefined;
  readonly ImageBasedTrickPlayVariants?: readonly CmafImageBasedTrickPlayVariant[] | undefined;
  readonly ManifestCompression?: "GZIP" | "NONE" | undefined;
  readonly ManifestDurationFormat?: "FLOATING_POINT" | "INTEGER" | undefined;
  readonly MinBufferTime?: number | undefined;
  readonly MinFinalSegmentLength?: number | undefined;
  readonly MpdManifestBandwidthType?: "AVERAGE" | "MAX" | undefined;
  readonly MpdProfile?: "MAIN_PROFILE" | "ON_DEMAND_PROFILE" | undefined;
  readonly PtsOffsetHandlingForBFrames?: "MATCH_INITIAL_PTS" | "ZERO_BASED" | undefined;
  readonly SegmentControl?: "SEGMENTED_FILES" | "SINGLE_FILE" | undefined;
  readonly SegmentLength?: number | undefined;
  readonly SegmentLengthControl?: "EXACT" | "GOP_MULTIPLE" | "MATCH" | undefined;
  readonly StreamInfResolution?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly TargetDurationCompatibilityMode?: "LEGACY" | "SPEC_COMPLIANT" | undefined;
  readonly VideoCompositionOffsets?: "SIGNED" | "UNSIGNED" | undefined;
  readonly WriteDashManifest?: "DISABLED" | "ENABLED" | undefined;
  readonly WriteHlsManifest?: "DISABLED" | "ENABLED" | undefined;
  readonly WriteSegmentTimelineInRepresentation?: "DISABLED" | "ENABLED" | undefined;
}
export interface CmafAdditionalManifest {
  readonly ManifestNameModifier?: string | undefined;
  readonly SelectedOutputs?: readonly string[] | undefined;
}
export interface DestinationSettings {
  readonly S3Settings?: S3DestinationSettings | undefined;
}
export interface S3DestinationSettings {
  readonly AccessControl?: S3DestinationAccessControl | undefined;
  readonly Encryption?: S3EncryptionSettings | undefined;
  readonly StorageClass?:
    | "DEEP_ARCHIVE"
    | "GLACIER"
    | "GLACIER_IR"
    | "INTELLIGENT_TIERING"
    | "ONEZONE_IA"
    | "REDUCED_REDUNDANCY"
    | "STANDARD"
    | "STANDARD_IA"
    | undefined;
}
export interface S3DestinationAccessControl {
  readonly CannedAcl?:
    "AUTHENTICATED_READ" | "BUCKET_OWNER_FULL_CONTROL" | "BUCKET_OWNER_READ" | "PUBLIC_READ" | undefined;
}
export interface S3EncryptionSettings {
  readonly EncryptionType?: "SERVER_SIDE_ENCRYPTION_KMS" | "SERVER_SIDE_ENCRYPTION_S3" | undefined;
  readonly KmsEncryptionContext?: string | undefined;
  readonly KmsKeyArn?: string | undefined;
}
export interface CmafEncryptionSettings {
  readonly ClearLeadSegments?: number | undefined;
  readonly ConstantInitializationVector?: string | undefined;
  readonly EncryptionMethod?: "AES_CTR" | "SAMPLE_AES" | undefined;
  readonly InitializationVectorInManifest?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly SpekeKeyProvider?: SpekeKeyProviderCmaf | undefined;
  readonly StaticKeyProvider?: StaticKeyProvider | undefined;
  readonly Type?: "SPEKE" | "STATIC_KEY" | undefined;
}
export interface SpekeKeyProviderCmaf {
  readonly CertificateArn?: string | undefined;
  readonly DashSignaledSystemIds?: readonly string[] | undefined;
  readonly EncryptionContractConfiguration?: EncryptionContractConfiguration | undefined;
  readonly HlsSignaledSystemIds?: readonly string[] | undefined;
  readonly ResourceId?: string | undefined;
  readonly Url?: string | undefined;
}
export interface EncryptionContractConfiguration {
  readonly SpekeAudioPreset?:
    "PRESET_AUDIO_1" | "PRESET_AUDIO_2" | "PRESET_AUDIO_3" | "SHARED" | "UNENCRYPTED" | undefined;
  readonly SpekeVideoPreset?:
    | "PRESET_VIDEO_1"
    | "PRESET_VIDEO_2"
    | "PRESET_VIDEO_3"
    | "PRESET_VIDEO_4"
    | "PRESET_VIDEO_5"
    | "PRESET_VIDEO_6"
    | "PRESET_VIDEO_7"
    | "PRESET_VIDEO_8"
    | "SHARED"
    | "UNENCRYPTED"
    | undefined;
}
export interface StaticKeyProvider {
  readonly KeyFormat?: string | undefined;
  readonly KeyFormatVersions?: string | undefined;
  readonly StaticKeyValue?: string | undefined;
  readonly Url?: string | undefined;
}
export interface CmafImageBasedTrickPlaySettings {
  readonly IntervalCadence?: "FOLLOW_CUSTOM" | "FOLLOW_IFRAME" | "FOLLOW_SEGMENTATION" | undefined;
  readonly ThumbnailHeight?: number | undefined;
  readonly ThumbnailInterval?: number | undefined;
  readonly ThumbnailWidth?: number | undefined;
  readonly TileHeight?: number | undefined;
  readonly TileWidth?: number | undefined;
}
export interface CmafImageBasedTrickPlayVariant {
  readonly IntervalCadence?: "FOLLOW_CUSTOM" | "FOLLOW_IFRAME" | "FOLLOW_SEGMENTATION" | undefined;
  readonly ThumbnailHeight?: number | undefined;
  readonly ThumbnailInterval?: number | undefined;
  readonly ThumbnailWidth?: number | undefined;
  readonly TileHeight?: number | undefined;
  readonly TileWidth?: number | undefined;
}
export interface DashIsoGroupSettings {
  readonly AdditionalManifests?: readonly DashAdditionalManifest[] | undefined;
  readonly AudioChannelConfigSchemeIdUri?:
    "DOLBY_CHANNEL_CONFIGURATION" | "MPEG_CHANNEL_CONFIGURATION" | undefined;
  readonly BaseUrl?: string | undefined;
  readonly DashAdaptationSetGrouping?: readonly "CODEC"[] | undefined;
  readonly DashIFrameTrickPlayNameModifier?: string | undefined;
  readonly DashManifestStyle?: "BASIC" | "COMPACT" | "DISTINCT" | "FULL" | undefined;
  readonly Destination?: string | undefined;
  readonly DestinationSettings?: DestinationSettings | undefined;
  readonly Encryption?: DashIsoEncryptionSettings | undefined;
  readonly FragmentLength?: number | undefined;
  readonly HbbtvCompliance?: "HBBTV_1_5" | "NONE" | undefined;
  readonly ImageBasedTrickPlay?:
    "ADVANCED" | "NONE" | "THUMBNAIL" | "THUMBNAIL_AND_FULLFRAME" | "VARIANTS" | undefined;
  readonly ImageBasedTrickPlaySettings?: DashIsoImageBasedTrickPlaySettings | undefined;
  readonly ImageBasedTrickPlayVariants?: readonly DashIsoImageBasedTrickPlayVariant[] | undefined;
  readonly MinBufferTime?: number | undefined;
  readonly MinFinalSegmentLength?: number | undefined;
  readonly MpdManifestBandwidthType?: "AVERAGE" | "MAX" | undefined;
  readonly MpdProfile?: "MAIN_PROFILE" | "ON_DEMAND_PROFILE" | undefined;
  readonly PtsOffsetHandlingForBFrames?: "MATCH_INITIAL_PTS" | "ZERO_BASED" | undefined;
  readonly SegmentControl?: "SEGMENTED_FILES" | "SINGLE_FILE" | undefined;
  readonly SegmentLength?: number | undefined;
  readonly SegmentLengthControl?: "EXACT" | "GOP_MULTIPLE" | "MATCH" | undefined;
  readonly VideoCompositionOffsets?: "SIGNED" | "UNSIGNED" | undefined;
  readonly WriteSegmentTimelineInRepresentation?: "DISABLED" | "ENABLED" | undefined;
}
export interface DashAdditionalManifest {
  readonly ManifestNameModifier?: string | undefined;
  readonly SelectedOutputs?: readonly string[] | undefined;
}
export interface DashIsoEncryptionSettings {
  readonly PlaybackDeviceCompatibility?:
    "CENC_V1" | "CENC_V1_UNENCRYPTED_HEADERS" | "UNENCRYPTED_SEI" | undefined;
  readonly SpekeKeyProvider?: SpekeKeyProvider | undefined;
}
export interface SpekeKeyProvider {
  readonly CertificateArn?: string | undefined;
  readonly EncryptionContractConfiguration?: EncryptionContractConfiguration | undefined;
  readonly ResourceId?: string | undefined;
  readonly SystemIds?: readonly string[] | undefined;
  readonly Url?: string | undefined;
}
export interface DashIsoImageBasedTrickPlaySettings {
  readonly IntervalCadence?: "FOLLOW_CUSTOM" | "FOLLOW_IFRAME" | "FOLLOW_SEGMENTATION" | undefined;
  readonly ThumbnailHeight?: number | undefined;
  readonly ThumbnailInterval?: number | undefined;
  readonly ThumbnailWidth?: number | undefined;
  readonly TileHeight?: number | undefined;
  readonly TileWidth?: number | undefined;
}
export interface DashIsoImageBasedTrickPlayVariant {
  readonly IntervalCadence?: "FOLLOW_CUSTOM" | "FOLLOW_IFRAME" | "FOLLOW_SEGMENTATION" | undefined;
  readonly ThumbnailHeight?: number | undefined;
  readonly ThumbnailInterval?: number | undefined;
  readonly ThumbnailWidth?: number | undefined;
  readonly TileHeight?: number | undefined;
  readonly TileWidth?: number | undefined;
}
export interface FileGroupSettings {
  readonly Destination?: string | undefined;
  readonly DestinationSettings?: DestinationSettings | undefined;
}
export interface HlsGroupSettings {
  readonly AdMarkers?: readonly ("ELEMENTAL" | "ELEMENTAL_SCTE35")[] | undefined;
  readonly AdditionalManifests?: readonly HlsAdditionalManifest[] | undefined;
  readonly AudioOnlyHeader?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly BaseUrl?: string | undefined;
  readonly CaptionLanguageMappings?: readonly HlsCaptionLanguageMapping[] | undefined;
  readonly CaptionLanguageSetting?: "INSERT" | "NONE" | "OMIT" | undefined;
  readonly CaptionSegmentLengthControl?: "LARGE_SEGMENTS" | "MATCH_VIDEO" | undefined;
  readonly ClientCache?: "DISABLED" | "ENABLED" | undefined;
  readonly CodecSpecification?: "RFC_4281" | "RFC_6381" | undefined;
  readonly Destination?: string | undefined;
  readonly DestinationSettings?: DestinationSettings | undefined;
  readonly DirectoryStructure?: "SINGLE_DIRECTORY" | "SUBDIRECTORY_PER_STREAM" | undefined;
  readonly Encryption?: HlsEncryptionSettings | undefined;
  readonly ImageBasedTrickPlay?:
    "ADVANCED" | "NONE" | "THUMBNAIL" | "THUMBNAIL_AND_FULLFRAME" | "VARIANTS" | undefined;
  readonly ImageBasedTrickPlaySettings?: HlsImageBasedTrickPlaySettings | undefined;
  readonly ImageBasedTrickPlayVariants?: readonly HlsImageBasedTrickPlayVariant[] | undefined;
  readonly ManifestCompression?: "GZIP" | "NONE" | undefined;
  readonly ManifestDurationFormat?: "FLOATING_POINT" | "INTEGER" | undefined;
  readonly MinFinalSegmentLength?: number | undefined;
  readonly MinSegmentLength?: number | undefined;
  readonly OutputSelection?: "MANIFESTS_AND_SEGMENTS" | "SEGMENTS_ONLY" | undefined;
  readonly ProgramDateTime?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly ProgramDateTimePeriod?: number | undefined;
  readonly ProgressiveWriteHlsManifest?: "DISABLED" | "ENABLED" | undefined;
  readonly SegmentControl?: "SEGMENTED_FILES" | "SINGLE_FILE" | undefined;
  readonly SegmentLength?: number | undefined;
  readonly SegmentLengthControl?: "EXACT" | "GOP_MULTIPLE" | "MATCH" | undefined;
  readonly SegmentsPerSubdirectory?: number | undefined;
  readonly StreamInfResolution?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly TargetDurationCompatibilityMode?: "LEGACY" | "SPEC_COMPLIANT" | undefined;
  readonly TimedMetadataId3Frame?: "NONE" | "PRIV" | "TDRL" | undefined;
  readonly TimedMetadataId3Period?: number | undefined;
  readonly TimestampDeltaMilliseconds?: number | undefined;
}
export interface HlsAdditionalManifest {
  readonly ManifestNameModifier?: string | undefined;
  readonly SelectedOutputs?: readonly string[] | undefined;
}
export interface HlsCaptionLanguageMapping {
  readonly CaptionChannel?: number | undefined;
  readonly CustomLanguageCode?: string | undefined;
  readonly LanguageCode?: string | undefined;
  readonly LanguageDescription?: string | undefined;
}
export interface HlsEncryptionSettings {
  readonly ConstantInitializationVector?: string | undefined;
  readonly EncryptionMethod?: "AES128" | "SAMPLE_AES" | undefined;
  readonly InitializationVectorInManifest?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly OfflineEncrypted?: "DISABLED" | "ENABLED" | undefined;
  readonly SpekeKeyProvider?: SpekeKeyProvider | undefined;
  readonly StaticKeyProvider?: StaticKeyProvider | undefined;
  readonly Type?: "SPEKE" | "STATIC_KEY" | undefined;
}
export interface HlsImageBasedTrickPlaySettings {
  readonly IntervalCadence?: "FOLLOW_CUSTOM" | "FOLLOW_IFRAME" | "FOLLOW_SEGMENTATION" | undefined;
  readonly ThumbnailHeight?: number | undefined;
  readonly ThumbnailInterval?: number | undefined;
  readonly ThumbnailWidth?: number | undefined;
  readonly TileHeight?: number | undefined;
  readonly TileWidth?: number | undefined;
}
export interface HlsImageBasedTrickPlayVariant {
  readonly IntervalCadence?: "FOLLOW_CUSTOM" | "FOLLOW_IFRAME" | "FOLLOW_SEGMENTATION" | undefined;
  readonly ThumbnailHeight?: number | undefined;
  readonly ThumbnailInterval?: number | undefined;
  readonly ThumbnailWidth?: number | undefined;
  readonly TileHeight?: number | undefined;
  readonly TileWidth?: number | undefined;
}
export interface MsSmoothGroupSettings {
  readonly AdditionalManifests?: readonly MsSmoothAdditionalManifest[] | undefined;
  readonly AudioDeduplication?: "COMBINE_DUPLICATE_STREAMS" | "NONE" | undefined;
  readonly Destination?: string | undefined;
  readonly DestinationSettings?: DestinationSettings | undefined;
  readonly Encryption?: MsSmoothEncryptionSettings | undefined;
  readonly FragmentLength?: number | undefined;
  readonly FragmentLengthControl?: "EXACT" | "GOP_MULTIPLE" | undefined;
  readonly ManifestEncoding?: "UTF16" | "UTF8" | undefined;
}
export interface MsSmoothAdditionalManifest {
  readonly ManifestNameModifier?: string | undefined;
  readonly SelectedOutputs?: readonly string[] | undefined;
}
export interface MsSmoothEncryptionSettings {
  readonly SpekeKeyProvider?: SpekeKeyProvider | undefined;
}
export interface Output {
  readonly AudioDescriptions?: readonly AudioDescription[] | undefined;
  readonly CaptionDescriptions?: readonly CaptionDescription[] | undefined;
  readonly ContainerSettings?: ContainerSettings | undefined;
  readonly Extension?: string | undefined;
  readonly NameModifier?: string | undefined;
  readonly OutputSettings?: OutputSettings | undefined;
  readonly Preset?: string | undefined;
  readonly VideoDescription?: VideoDescription | undefined;
}
export interface AudioDescription {
  readonly AudioChannelTaggingSettings?: AudioChannelTaggingSettings | undefined;
  readonly AudioNormalizationSettings?: AudioNormalizationSettings | undefined;
  readonly AudioPitchCorrectionSettings?: AudioPitchCorrectionSettings | undefined;
  readonly AudioSourceName?: string | undefined;
  readonly AudioType?: number | undefined;
  readonly AudioTypeControl?: "FOLLOW_INPUT" | "USE_CONFIGURED" | undefined;
  readonly CodecSettings?: AudioCodecSettings | undefined;
  readonly CustomLanguageCode?: string | undefined;
  readonly LanguageCode?: string | undefined;
  readonly LanguageCodeControl?: "FOLLOW_INPUT" | "USE_CONFIGURED" | undefined;
  readonly RemixSettings?: RemixSettings | undefined;
  readonly StreamName?: string | undefined;
}
export interface AudioChannelTaggingSettings {
  readonly ChannelTag?: string | undefined;
  readonly ChannelTags?: readonly string[] | undefined;
}
export interface AudioNormalizationSettings {
  readonly Algorithm?: "ITU_BS_1770_1" | "ITU_BS_1770_2" | "ITU_BS_1770_3" | "ITU_BS_1770_4" | undefined;
  readonly AlgorithmControl?: "CORRECT_AUDIO" | "MEASURE_ONLY" | undefined;
  readonly CorrectionGateLevel?: number | undefined;
  readonly LoudnessLogging?: "DONT_LOG" | "LOG" | undefined;
  readonly PeakCalculation?: "NONE" | "TRUE_PEAK" | undefined;
  readonly TargetLkfs?: number | undefined;
  readonly TruePeakLimiterThreshold?: number | undefined;
}
export interface AudioPitchCorrectionSettings {
  readonly SlowPalPitchCorrection?: "DISABLED" | "ENABLED" | undefined;
}
export interface AudioCodecSettings {
  readonly AacSettings?: AacSettings | undefined;
  readonly Ac3Settings?: Ac3Settings | undefined;
  readonly Ac4Settings?: Ac4Settings | undefined;
  readonly AiffSettings?: AiffSettings | undefined;
  readonly Codec?:
    | "AAC"
    | "AC3"
    | "AC4"
    | "AIFF"
    | "EAC3"
    | "EAC3_ATMOS"
    | "FLAC"
    | "MP2"
    | "MP3"
    | "OPUS"
    | "PASSTHROUGH"
    | "VORBIS"
    | "WAV"
    | undefined;
  readonly Eac3AtmosSettings?: Eac3AtmosSettings | undefined;
  readonly Eac3Settings?: Eac3Settings | undefined;
  readonly FlacSettings?: FlacSettings | undefined;
  readonly Mp2Settings?: Mp2Settings | undefined;
  readonly Mp3Settings?: Mp3Settings | undefined;
  readonly OpusSettings?: OpusSettings | undefined;
  readonly VorbisSettings?: VorbisSettings | undefined;
  readonly WavSettings?: WavSettings | undefined;
}
export interface AacSettings {
  readonly AudioDescriptionBroadcasterMix?: "BROADCASTER_MIXED_AD" | "NORMAL" | undefined;
  readonly Bitrate?: number | undefined;
  readonly CodecProfile?: "HEV1" | "HEV2" | "LC" | "XHE" | undefined;
  readonly CodingMode?:
    | "AD_RECEIVER_MIX"
    | "CODING_MODE_1_0"
    | "CODING_MODE_1_1"
    | "CODING_MODE_2_0"
    | "CODING_MODE_5_1"
    | "CODING_MODE_AUTO"
    | undefined;
  readonly LoudnessMeasurementMode?: "ANCHOR" | "PROGRAM" | undefined;
  readonly PassthroughControl?: "NO_PASSTHROUGH" | "WHEN_POSSIBLE" | undefined;
  readonly RapInterval?: number | undefined;
  readonly RateControlMode?: "CBR" | "VBR" | undefined;
  readonly RawFormat?: "LATM_LOAS" | "NONE" | undefined;
  readonly SampleRate?: number | undefined;
  readonly Specification?: "MPEG2" | "MPEG4" | undefined;
  readonly TargetLoudnessRange?: number | undefined;
  readonly VbrQuality?: "HIGH" | "LOW" | "MEDIUM_HIGH" | "MEDIUM_LOW" | undefined;
}
export interface Ac3Settings {
  readonly Bitrate?: number | undefined;
  readonly BitstreamMode?:
    | "COMMENTARY"
    | "COMPLETE_MAIN"
    | "DIALOGUE"
    | "EMERGENCY"
    | "HEARING_IMPAIRED"
    | "MUSIC_AND_EFFECTS"
    | "VISUALLY_IMPAIRED"
    | "VOICE_OVER"
    | undefined;
  readonly CodingMode?:
    | "CODING_MODE_1_0"
    | "CODING_MODE_1_1"
    | "CODING_MODE_2_0"
    | "CODING_MODE_3_2_LFE"
    | "CODING_MODE_AUTO"
    | undefined;
  readonly Dialnorm?: number | undefined;
  readonly DynamicRangeCompressionLine?:
    "FILM_LIGHT" | "FILM_STANDARD" | "MUSIC_LIGHT" | "MUSIC_STANDARD" | "NONE" | "SPEECH" | undefined;
  readonly DynamicRangeCompressionProfile?: "FILM_STANDARD" | "NONE" | undefined;
  readonly DynamicRangeCompressionRf?:
    "FILM_LIGHT" | "FILM_STANDARD" | "MUSIC_LIGHT" | "MUSIC_STANDARD" | "NONE" | "SPEECH" | undefined;
  readonly LfeFilter?: "DISABLED" | "ENABLED" | undefined;
  readonly MetadataControl?: "FOLLOW_INPUT" | "USE_CONFIGURED" | undefined;
  readonly SampleRate?: number | undefined;
}
export interface Ac4Settings {
  readonly Bitrate?: number | undefined;
  readonly BitstreamMode?: "COMPLETE_MAIN" | "EMERGENCY" | undefined;
  readonly CodingMode?: "CODING_MODE_2_0" | "CODING_MODE_3_2_LFE" | "CODING_MODE_5_1_4" | undefined;
  readonly DynamicRangeCompressionFlatPanelTv?:
    "FILM_LIGHT" | "FILM_STANDARD" | "MUSIC_LIGHT" | "MUSIC_STANDARD" | "NONE" | "SPEECH" | undefined;
  readonly DynamicRangeCompressionHomeTheater?:
    "FILM_LIGHT" | "FILM_STANDARD" | "MUSIC_LIGHT" | "MUSIC_STANDARD" | "NONE" | "SPEECH" | undefined;
  readonly DynamicRangeCompressionPortableHeadphones?:
    "FILM_LIGHT" | "FILM_STANDARD" | "MUSIC_LIGHT" | "MUSIC_STANDARD" | "NONE" | "SPEECH" | undefined;
  readonly DynamicRangeCompressionPortableSpeakers?:
    "FILM_LIGHT" | "FILM_STANDARD" | "MUSIC_LIGHT" | "MUSIC_STANDARD" | "NONE" | "SPEECH" | undefined;
  readonly LoRoCenterMixLevel?: number | undefined;
  readonly LoRoSurroundMixLevel?: number | undefined;
  readonly LtRtCenterMixLevel?: number | undefined;
  readonly LtRtSurroundMixLevel?: number | undefined;
  readonly SampleRate?: number | undefined;
  readonly StereoDownmix?: "DPL2" | "LO_RO" | "LT_RT" | "NOT_INDICATED" | undefined;
}
export interface AiffSettings {
  readonly BitDepth?: number | undefined;
  readonly Channels?: number | undefined;
  readonly SampleRate?: number | undefined;
}
export interface Eac3AtmosSettings {
  readonly Bitrate?: number | undefined;
  readonly BitstreamMode?: "COMPLETE_MAIN" | undefined;
  readonly CodingMode?:
    "CODING_MODE_5_1_4" | "CODING_MODE_7_1_4" | "CODING_MODE_9_1_6" | "CODING_MODE_AUTO" | undefined;
  readonly DialogueIntelligence?: "DISABLED" | "ENABLED" | undefined;
  readonly DownmixControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly DynamicRangeCompressionLine?:
    "FILM_LIGHT" | "FILM_STANDARD" | "MUSIC_LIGHT" | "MUSIC_STANDARD" | "NONE" | "SPEECH" | undefined;
  readonly DynamicRangeCompressionRf?:
    "FILM_LIGHT" | "FILM_STANDARD" | "MUSIC_LIGHT" | "MUSIC_STANDARD" | "NONE" | "SPEECH" | undefined;
  readonly DynamicRangeControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly LoRoCenterMixLevel?: number | undefined;
  readonly LoRoSurroundMixLevel?: number | undefined;
  readonly LtRtCenterMixLevel?: number | undefined;
  readonly LtRtSurroundMixLevel?: number | undefined;
  readonly MeteringMode?:
    "ITU_BS_1770_1" | "ITU_BS_1770_2" | "ITU_BS_1770_3" | "ITU_BS_1770_4" | "LEQ_A" | undefined;
  readonly SampleRate?: number | undefined;
  readonly SpeechThreshold?: number | undefined;
  readonly StereoDownmix?: "DPL2" | "NOT_INDICATED" | "STEREO" | "SURROUND" | undefined;
  readonly SurroundExMode?: "DISABLED" | "ENABLED" | "NOT_INDICATED" | undefined;
}
export interface Eac3Settings {
  readonly AttenuationControl?: "ATTENUATE_3_DB" | "NONE" | undefined;
  readonly Bitrate?: number | undefined;
  readonly BitstreamMode?:
    "COMMENTARY" | "COMPLETE_MAIN" | "EMERGENCY" | "HEARING_IMPAIRED" | "VISUALLY_IMPAIRED" | undefined;
  readonly CodingMode?:
    "CODING_MODE_1_0" | "CODING_MODE_2_0" | "CODING_MODE_3_2" | "CODING_MODE_AUTO" | undefined;
  readonly DcFilter?: "DISABLED" | "ENABLED" | undefined;
  readonly Dialnorm?: number | undefined;
  readonly DynamicRangeCompressionLine?:
    "FILM_LIGHT" | "FILM_STANDARD" | "MUSIC_LIGHT" | "MUSIC_STANDARD" | "NONE" | "SPEECH" | undefined;
  readonly DynamicRangeCompressionRf?:
    "FILM_LIGHT" | "FILM_STANDARD" | "MUSIC_LIGHT" | "MUSIC_STANDARD" | "NONE" | "SPEECH" | undefined;
  readonly LfeControl?: "LFE" | "NO_LFE" | undefined;
  readonly LfeFilter?: "DISABLED" | "ENABLED" | undefined;
  readonly LoRoCenterMixLevel?: number | undefined;
  readonly LoRoSurroundMixLevel?: number | undefined;
  readonly LtRtCenterMixLevel?: number | undefined;
  readonly LtRtSurroundMixLevel?: number | undefined;
  readonly MetadataControl?: "FOLLOW_INPUT" | "USE_CONFIGURED" | undefined;
  readonly PassthroughControl?: "NO_PASSTHROUGH" | "WHEN_POSSIBLE" | undefined;
  readonly PhaseControl?: "NO_SHIFT" | "SHIFT_90_DEGREES" | undefined;
  readonly SampleRate?: number | undefined;
  readonly StereoDownmix?: "DPL2" | "LO_RO" | "LT_RT" | "NOT_INDICATED" | undefined;
  readonly SurroundExMode?: "DISABLED" | "ENABLED" | "NOT_INDICATED" | undefined;
  readonly SurroundMode?: "DISABLED" | "ENABLED" | "NOT_INDICATED" | undefined;
}
export interface FlacSettings {
  readonly BitDepth?: number | undefined;
  readonly Channels?: number | undefined;
  readonly SampleRate?: number | undefined;
}
export interface Mp2Settings {
  readonly AudioDescriptionMix?: "BROADCASTER_MIXED_AD" | "NONE" | undefined;
  readonly Bitrate?: number | undefined;
  readonly Channels?: number | undefined;
  readonly SampleRate?: number | undefined;
}
export interface Mp3Settings {
  readonly Bitrate?: number | undefined;
  readonly Channels?: number | undefined;
  readonly RateControlMode?: "CBR" | "VBR" | undefined;
  readonly SampleRate?: number | undefined;
  readonly VbrQuality?: number | undefined;
}
export interface OpusSettings {
  readonly Bitrate?: number | undefined;
  readonly Channels?: number | undefined;
  readonly SampleRate?: number | undefined;
}
export interface VorbisSettings {
  readonly Channels?: number | undefined;
  readonly SampleRate?: number | undefined;
  readonly VbrQuality?: number | undefined;
}
export interface WavSettings {
  readonly BitDepth?: number | undefined;
  readonly Channels?: number | undefined;
  readonly Format?: "EXTENSIBLE" | "RF64" | "RIFF" | undefined;
  readonly SampleRate?: number | undefined;
}
export interface CaptionDescription {
  readonly AudioSourceNames?: readonly string[] | undefined;
  readonly CaptionSelectorName?: string | undefined;
  readonly CustomLanguageCode?: string | undefined;
  readonly DestinationSettings?: CaptionDestinationSettings | undefined;
  readonly LanguageCode?: string | undefined;
  readonly LanguageDescription?: string | undefined;
  readonly Source?: "INPUT_CAPTION_SELECTOR" | "SMART_SUBTITLE" | undefined;
}
export interface CaptionDestinationSettings {
  readonly BurninDestinationSettings?: BurninDestinationSettings | undefined;
  readonly DestinationType?:
    | "BURN_IN"
    | "DVB_SUB"
    | "EMBEDDED"
    | "EMBEDDED_PLUS_SCTE20"
    | "IMSC"
    | "SCC"
    | "SCTE20_PLUS_EMBEDDED"
    | "SMI"
    | "SRT"
    | "TELETEXT"
    | "TTML"
    | "WEBVTT"
    | undefined;
  readonly DvbSubDestinationSettings?: DvbSubDestinationSettings | undefined;
  readonly EmbeddedDestinationSettings?: EmbeddedDestinationSettings | undefined;
  readonly ImscDestinationSettings?: ImscDestinationSettings | undefined;
  readonly SccDestinationSettings?: SccDestinationSettings | undefined;
  readonly SrtDestinationSettings?: SrtDestinationSettings | undefined;
  readonly TeletextDestinationSettings?: TeletextDestinationSettings | undefined;
  readonly TtmlDestinationSettings?: TtmlDestinationSettings | undefined;
  readonly WebvttDestinationSettings?: WebvttDestinationSettings | undefined;
}
export interface BurninDestinationSettings {
  readonly Alignment?: "AUTO" | "CENTERED" | "LEFT" | undefined;
  readonly ApplyFontColor?: "ALL_TEXT" | "WHITE_TEXT_ONLY" | undefined;
  readonly BackgroundColor?: "AUTO" | "BLACK" | "NONE" | "WHITE" | undefined;
  readonly BackgroundOpacity?: number | undefined;
  readonly FallbackFont?:
    | "BEST_MATCH"
    | "MONOSPACED_SANSSERIF"
    | "MONOSPACED_SERIF"
    | "PROPORTIONAL_SANSSERIF"
    | "PROPORTIONAL_SERIF"
    | undefined;
  readonly FontColor?: "AUTO" | "BLACK" | "BLUE" | "GREEN" | "HEX" | "RED" | "WHITE" | "YELLOW" | undefined;
  readonly FontFileBold?: string | undefined;
  readonly FontFileBoldItalic?: string | undefined;
  readonly FontFileItalic?: string | undefined;
  readonly FontFileRegular?: string | undefined;
  readonly FontOpacity?: number | undefined;
  readonly FontResolution?: number | undefined;
  readonly FontScript?: "AUTOMATIC" | "HANS" | "HANT" | undefined;
  readonly FontSize?: number | undefined;
  readonly HexFontColor?: string | undefined;
  readonly OutlineColor?: "AUTO" | "BLACK" | "BLUE" | "GREEN" | "RED" | "WHITE" | "YELLOW" | undefined;
  readonly OutlineSize?: number | undefined;
  readonly RemoveRubyReserveAttributes?: "DISABLED" | "ENABLED" | undefined;
  readonly ShadowColor?: "AUTO" | "BLACK" | "NONE" | "WHITE" | undefined;
  readonly ShadowOpacity?: number | undefined;
  readonly ShadowXOffset?: number | undefined;
  readonly ShadowYOffset?: number | undefined;
  readonly StylePassthrough?: "DISABLED" | "ENABLED" | undefined;
  readonly TeletextSpacing?: "AUTO" | "FIXED_GRID" | "PROPORTIONAL" | undefined;
  readonly XPosition?: number | undefined;
  readonly YPosition?: number | undefined;
}
export interface DvbSubDestinationSettings {
  readonly Alignment?: "AUTO" | "CENTERED" | "LEFT" | undefined;
  readonly ApplyFontColor?: "ALL_TEXT" | "WHITE_TEXT_ONLY" | undefined;
  readonly BackgroundColor?: "AUTO" | "BLACK" | "NONE" | "WHITE" | undefined;
  readonly BackgroundOpacity?: number | undefined;
  readonly DdsHandling?: "NONE" | "NO_DISPLAY_WINDOW" | "SPECIFIED" | "SPECIFIED_OPTIMAL" | undefined;
  readonly DdsXCoordinate?: number | undefined;
  readonly DdsYCoordinate?: number | undefined;
  readonly FallbackFont?:
    | "BEST_MATCH"
    | "MONOSPACED_SANSSERIF"
    | "MONOSPACED_SERIF"
    | "PROPORTIONAL_SANSSERIF"
    | "PROPORTIONAL_SERIF"
    | undefined;
  readonly FontColor?: "AUTO" | "BLACK" | "BLUE" | "GREEN" | "HEX" | "RED" | "WHITE" | "YELLOW" | undefined;
  readonly FontFileBold?: string | undefined;
  readonly FontFileBoldItalic?: string | undefined;
  readonly FontFileItalic?: string | undefined;
  readonly FontFileRegular?: string | undefined;
  readonly FontOpacity?: number | undefined;
  readonly FontResolution?: number | undefined;
  readonly FontScript?: "AUTOMATIC" | "HANS" | "HANT" | undefined;
  readonly FontSize?: number | undefined;
  readonly Height?: number | undefined;
  readonly HexFontColor?: string | undefined;
  readonly OutlineColor?: "AUTO" | "BLACK" | "BLUE" | "GREEN" | "RED" | "WHITE" | "YELLOW" | undefined;
  readonly OutlineSize?: number | undefined;
  readonly ShadowColor?: "AUTO" | "BLACK" | "NONE" | "WHITE" | undefined;
  readonly ShadowOpacity?: number | undefined;
  readonly ShadowXOffset?: number | undefined;
  readonly ShadowYOffset?: number | undefined;
  readonly StylePassthrough?: "DISABLED" | "ENABLED" | undefined;
  readonly SubtitlingType?: "HEARING_IMPAIRED" | "STANDARD" | undefined;
  readonly TeletextSpacing?: "AUTO" | "FIXED_GRID" | "PROPORTIONAL" | undefined;
  readonly Width?: number | undefined;
  readonly XPosition?: number | undefined;
  readonly YPosition?: number | undefined;
}
export interface EmbeddedDestinationSettings {
  readonly Destination608ChannelNumber?: number | undefined;
  readonly Destination708ServiceNumber?: number | undefined;
}
export interface ImscDestinationSettings {
  readonly Accessibility?: "DISABLED" | "ENABLED" | undefined;
  readonly StylePassthrough?: "DISABLED" | "ENABLED" | undefined;
}
export interface SccDestinationSettings {
  readonly Framerate?:
    | "FRAMERATE_23_97"
    | "FRAMERATE_24"
    | "FRAMERATE_25"
    | "FRAMERATE_29_97_DROPFRAME"
    | "FRAMERATE_29_97_NON_DROPFRAME"
    | undefined;
}
export interface SrtDestinationSettings {
  readonly StylePassthrough?: "DISABLED" | "ENABLED" | undefined;
}
export interface TeletextDestinationSettings {
  readonly PageNumber?: string | undefined;
  readonly PageTypes?:
    | readonly (
        | "PAGE_TYPE_ADDL_INFO"
        | "PAGE_TYPE_HEARING_IMPAIRED_SUBTITLE"
        | "PAGE_TYPE_INITIAL"
        | "PAGE_TYPE_PROGRAM_SCHEDULE"
        | "PAGE_TYPE_SUBTITLE"
      )[]
    | undefined;
}
export interface TtmlDestinationSettings {
  readonly BackgroundColor?: "AUTO" | "BLACK" | "NONE" | "WHITE" | undefined;
  readonly BackgroundOpacity?: number | undefined;
  readonly FontColor?: "AUTO" | "BLACK" | "BLUE" | "GREEN" | "RED" | "WHITE" | "YELLOW" | undefined;
  readonly FontOpacity?: number | undefined;
  readonly FontSize?: number | undefined;
  readonly FontStyle?: "ITALIC" | "NORMAL" | undefined;
  readonly FontWeight?: "BOLD" | "NORMAL" | undefined;
  readonly StylePassthrough?: "DISABLED" | "ENABLED" | undefined;
  readonly TextDecoration?: "NONE" | "UNDERLINE" | undefined;
}
export interface WebvttDestinationSettings {
  readonly Accessibility?: "DISABLED" | "ENABLED" | undefined;
  readonly StylePassthrough?: "DISABLED" | "ENABLED" | "MERGE" | "STRICT" | undefined;
}
export interface ContainerSettings {
  readonly CmfcSettings?: CmfcSettings | undefined;
  readonly Container?:
    | "CMFC"
    | "F4V"
    | "GIF"
    | "ISMV"
    | "M2TS"
    | "M3U8"
    | "MOV"
    | "MP4"
    | "MPD"
    | "MXF"
    | "OGG"
    | "RAW"
    | "WEBM"
    | "Y4M"
    | undefined;
  readonly F4vSettings?: F4vSettings | undefined;
  readonly M2tsSettings?: M2tsSettings | undefined;
  readonly M3u8Settings?: M3u8Settings | undefined;
  readonly MovSettings?: MovSettings | undefined;
  readonly Mp4Settings?: Mp4Settings | undefined;
  readonly MpdSettings?: MpdSettings | undefined;
  readonly MxfSettings?: MxfSettings | undefined;
}
export interface CmfcSettings {
  readonly AudioDuration?: "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION" | undefined;
  readonly AudioGroupId?: string | undefined;
  readonly AudioRenditionSets?: string | undefined;
  readonly AudioTrackType?:
    | "ALTERNATE_AUDIO_AUTO_SELECT"
    | "ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT"
    | "ALTERNATE_AUDIO_NOT_AUTO_SELECT"
    | "AUDIO_ONLY_VARIANT_STREAM"
    | undefined;
  readonly C2paManifest?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly CertificateSecret?: string | undefined;
  readonly DescriptiveVideoServiceFlag?: "DONT_FLAG" | "FLAG" | undefined;
  readonly IFrameOnlyManifest?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly KlvMetadata?: "NONE" | "PASSTHROUGH" | undefined;
  readonly ManifestMetadataSignaling?: "DISABLED" | "ENABLED" | undefined;
  readonly Scte35Esam?: "INSERT" | "NONE" | undefined;
  readonly Scte35Source?: "MANIFEST_CUES" | "NONE" | "PASSTHROUGH" | undefined;
  readonly SigningKmsKey?: string | undefined;
  readonly TimedMetadata?: "NONE" | "PASSTHROUGH" | undefined;
  readonly TimedMetadataBoxVersion?: "VERSION_0" | "VERSION_1" | undefined;
  readonly TimedMetadataSchemeIdUri?: string | undefined;
  readonly TimedMetadataValue?: string | undefined;
}
export interface F4vSettings {
  readonly MoovPlacement?: "NORMAL" | "PROGRESSIVE_DOWNLOAD" | undefined;
}
export interface M2tsSettings {
  readonly AudioBufferModel?: "ATSC" | "DVB" | undefined;
  readonly AudioDuration?: "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION" | undefined;
  readonly AudioFramesPerPes?: number | undefined;
  readonly AudioPids?: readonly number[] | undefined;
  readonly AudioPtsOffsetDelta?: number | undefined;
  readonly Bitrate?: number | undefined;
  readonly BufferModel?: "MULTIPLEX" | "NONE" | undefined;
  readonly DataPTSControl?: "ALIGN_TO_VIDEO" | "AUTO" | undefined;
  readonly DvbNitSettings?: DvbNitSettings | undefined;
  readonly DvbSdtSettings?: DvbSdtSettings | undefined;
  readonly DvbSubPids?: readonly number[] | undefined;
  readonly DvbTdtSettings?: DvbTdtSettings | undefined;
  readonly DvbTeletextPid?: number | undefined;
  readonly EbpAudioInterval?: "VIDEO_AND_FIXED_INTERVALS" | "VIDEO_INTERVAL" | undefined;
  readonly EbpPlacement?: "VIDEO_AND_AUDIO_PIDS" | "VIDEO_PID" | undefined;
  readonly EsRateInPes?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly ForceTsVideoEbpOrder?: "DEFAULT" | "FORCE" | undefined;
  readonly FragmentTime?: number | undefined;
  readonly KlvMetadata?: "NONE" | "PASSTHROUGH" | undefined;
  readonly MaxPcrInterval?: number | undefined;
  readonly MinEbpInterval?: number | undefined;
  readonly NielsenId3?: "INSERT" | "NONE" | undefined;
  readonly NullPacketBitrate?: number | undefined;
  readonly PatInterval?: number | undefined;
  readonly PcrControl?: "CONFIGURED_PCR_PERIOD" | "PCR_EVERY_PES_PACKET" | undefined;
  readonly PcrPid?: number | undefined;
  readonly PmtInterval?: number | undefined;
  readonly PmtPid?: number | undefined;
  readonly PreventBufferUnderflow?: "DISABLED" | "ENABLED" | undefined;
  readonly PrivateMetadataPid?: number | undefined;
  readonly ProgramNumber?: number | undefined;
  readonly PtsOffset?: number | undefined;
  readonly PtsOffsetMode?: "AUTO" | "MILLISECONDS" | "SECONDS" | undefined;
  readonly RateMode?: "CBR" | "VBR" | undefined;
  readonly Scte35Esam?: M2tsScte35Esam | undefined;
  readonly Scte35Pid?: number | undefined;
  readonly Scte35Source?: "MANIFEST_CUES" | "NONE" | "PASSTHROUGH" | undefined;
  readonly SegmentationMarkers?:
    "EBP" | "EBP_LEGACY" | "NONE" | "PSI_SEGSTART" | "RAI_ADAPT" | "RAI_SEGSTART" | undefined;
  readonly SegmentationStyle?: "MAINTAIN_CADENCE" | "RESET_CADENCE" | undefined;
  readonly SegmentationTime?: number | undefined;
  readonly TimedMetadataPid?: number | undefined;
  readonly TransportStreamId?: number | undefined;
  readonly VideoPid?: number | undefined;
}
export interface DvbNitSettings {
  readonly NetworkId?: number | undefined;
  readonly NetworkName?: string | undefined;
  readonly NitInterval?: number | undefined;
}
export interface DvbSdtSettings {
  readonly OutputSdt?: "SDT_FOLLOW" | "SDT_FOLLOW_IF_PRESENT" | "SDT_MANUAL" | "SDT_NONE" | undefined;
  readonly SdtInterval?: number | undefined;
  readonly ServiceName?: string | undefined;
  readonly ServiceProviderName?: string | undefined;
}
export interface DvbTdtSettings {
  readonly TdtInterval?: number | undefined;
}
export interface M2tsScte35Esam {
  readonly Scte35EsamPid?: number | undefined;
}
export interface M3u8Settings {
  readonly AudioDuration?: "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION" | undefined;
  readonly AudioFramesPerPes?: number | undefined;
  readonly AudioPids?: readonly number[] | undefined;
  readonly AudioPtsOffsetDelta?: number | undefined;
  readonly DataPTSControl?: "ALIGN_TO_VIDEO" | "AUTO" | undefined;
  readonly MaxPcrInterval?: number | undefined;
  readonly NielsenId3?: "INSERT" | "NONE" | undefined;
  readonly PatInterval?: number | undefined;
  readonly PcrControl?: "CONFIGURED_PCR_PERIOD" | "PCR_EVERY_PES_PACKET" | undefined;
  readonly PcrPid?: number | undefined;
  readonly PmtInterval?: number | undefined;
  readonly PmtPid?: number | undefined;
  readonly PrivateMetadataPid?: number | undefined;
  readonly ProgramNumber?: number | undefined;
  readonly PtsOffset?: number | undefined;
  readonly PtsOffsetMode?: "AUTO" | "MILLISECONDS" | "SECONDS" | undefined;
  readonly Scte35Pid?: number | undefined;
  readonly Scte35Source?: "MANIFEST_CUES" | "NONE" | "PASSTHROUGH" | undefined;
  readonly TimedMetadata?: "NONE" | "PASSTHROUGH" | undefined;
  readonly TimedMetadataPid?: number | undefined;
  readonly TransportStreamId?: number | undefined;
  readonly VideoPid?: number | undefined;
}
export interface MovSettings {
  readonly AudioDuration?: "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION" | undefined;
  readonly ClapAtom?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly CslgAtom?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly Mpeg2FourCCControl?: "MPEG" | "XDCAM" | undefined;
  readonly PaddingControl?: "NONE" | "OMNEON" | undefined;
  readonly Reference?: "EXTERNAL" | "SELF_CONTAINED" | undefined;
}
export interface Mp4Settings {
  readonly AudioDuration?: "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION" | undefined;
  readonly C2paManifest?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly CertificateSecret?: string | undefined;
  readonly CslgAtom?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly CttsVersion?: number | undefined;
  readonly FreeSpaceBox?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly MoovPlacement?: "NORMAL" | "PROGRESSIVE_DOWNLOAD" | undefined;
  readonly Mp4MajorBrand?: string | undefined;
  readonly SigningKmsKey?: string | undefined;
}
export interface MpdSettings {
  readonly AccessibilityCaptionHints?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly AudioDuration?: "DEFAULT_CODEC_DURATION" | "MATCH_VIDEO_DURATION" | undefined;
  readonly C2paManifest?: "EXCLUDE" | "INCLUDE" | undefined;
  readonly CaptionContainerType?: "FRAGMENTED_MP4" | "RAW" | undefined;
  readonly CertificateSecret?: string | undefined;
  readonly KlvMetadata?: "NONE" | "PASSTHROUGH" | undefined;
  readonly ManifestMetadataSignaling?: "DISABLED" | "ENABLED" | undefined;
  readonly Scte35Esam?: "INSERT" | "NONE" | undefined;
  readonly Scte35Source?: "MANIFEST_CUES" | "NONE" | "PASSTHROUGH" | undefined;
  readonly SigningKmsKey?: string | undefined;
  readonly TimedMetadata?: "NONE" | "PASSTHROUGH" | undefined;
  readonly TimedMetadataBoxVersion?: "VERSION_0" | "VERSION_1" | undefined;
  readonly TimedMetadataSchemeIdUri?: string | undefined;
  readonly TimedMetadataValue?: string | undefined;
}
export interface MxfSettings {
  readonly AfdSignaling?: "COPY_FROM_VIDEO" | "NO_COPY" | undefined;
  readonly Profile?: "D_10" | "OP1A" | "XAVC" | "XDCAM" | "XDCAM_RDD9" | undefined;
  readonly UncompressedAudioWrapping?: "AES3" | "AUTO" | undefined;
  readonly XavcProfileSettings?: MxfXavcProfileSettings | undefined;
}
export interface MxfXavcProfileSettings {
  readonly DurationMode?: "ALLOW_ANY_DURATION" | "DROP_FRAMES_FOR_COMPLIANCE" | undefined;
  readonly MaxAncDataSize?: number | undefined;
}
export interface OutputSettings {
  readonly HlsSettings?: HlsSettings | undefined;
}
export interface HlsSettings {
  readonly AudioGroupId?: string | undefined;
  readonly AudioOnlyContainer?: "AUTOMATIC" | "M2TS" | undefined;
  readonly AudioRenditionSets?: string | undefined;
  readonly AudioTrackType?:
    | "ALTERNATE_AUDIO_AUTO_SELECT"
    | "ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT"
    | "ALTERNATE_AUDIO_NOT_AUTO_SELECT"
    | "AUDIO_ONLY_VARIANT_STREAM"
    | undefined;
  readonly DescriptiveVideoServiceFlag?: "DONT_FLAG" | "FLAG" | undefined;
  readonly IFrameOnlyManifest?: "EXCLUDE" | "INCLUDE" | "INCLUDE_AS_TS" | undefined;
  readonly SegmentModifier?: string | undefined;
}
export interface VideoDescription {
  readonly AfdSignaling?: "AUTO" | "FIXED" | "NONE" | undefined;
  readonly AntiAlias?: "DISABLED" | "ENABLED" | undefined;
  readonly ChromaPositionMode?: "AUTO" | "FORCE_CENTER" | "FORCE_TOP_LEFT" | undefined;
  readonly CodecSettings?: VideoCodecSettings | undefined;
  readonly ColorMetadata?: "IGNORE" | "INSERT" | undefined;
  readonly Crop?: Rectangle | undefined;
  readonly DropFrameTimecode?: "DISABLED" | "ENABLED" | undefined;
  readonly FixedAfd?: number | undefined;
  readonly Height?: number | undefined;
  readonly Position?: Rectangle | undefined;
  readonly RespondToAfd?: "NONE" | "PASSTHROUGH" | "RESPOND" | undefined;
  readonly ScalingBehavior?:
    "DEFAULT" | "FILL" | "FIT" | "FIT_NO_UPSCALE" | "SMART_CROP" | "STRETCH_TO_OUTPUT" | undefined;
  readonly Sharpness?: number | undefined;
  readonly TimecodeInsertion?: "DISABLED" | "PIC_TIMING_SEI" | undefined;
  readonly TimecodeTrack?: "DISABLED" | "ENABLED" | undefined;
  readonly VideoPreprocessors?: VideoPreprocessor | undefined;
  readonly Width?: number | undefined;
}
export interface VideoCodecSettings {
  readonly Av1Settings?: Av1Settings | undefined;
  readonly AvcIntraSettings?: AvcIntraSettings | undefined;
  readonly Codec?:
    | "AV1"
    | "AVC_INTRA"
    | "FRAME_CAPTURE"
    | "GIF"
    | "H_264"
    | "H_265"
    | "MPEG2"
    | "PASSTHROUGH"
    | "PRORES"
    | "UNCOMPRESSED"
    | "VC3"
    | "VP8"
    | "VP9"
    | "XAVC"
    | undefined;
  readonly FrameCaptureSettings?: FrameCaptureSettings | undefined;
  readonly GifSettings?: GifSettings | undefined;
  readonly H264Settings?: H264Settings | undefined;
  readonly H265Settings?: H265Settings | undefined;
  readonly Mpeg2Settings?: Mpeg2Settings | undefined;
  readonly PassthroughSettings?: PassthroughSettings | undefined;
  readonly ProresSettings?: ProresSettings | undefined;
  readonly UncompressedSettings?: UncompressedSettings | undefined;
  readonly Vc3Settings?: Vc3Settings | undefined;
  readonly Vp8Settings?: Vp8Settings | undefined;
  readonly Vp9Settings?: Vp9Settings | undefined;
  readonly XavcSettings?: XavcSettings | undefined;
}
export interface Av1Settings {
  readonly AdaptiveQuantization?: "HIGH" | "HIGHER" | "LOW" | "MAX" | "MEDIUM" | "OFF" | undefined;
  readonly BitDepth?: "BIT_10" | "BIT_8" | undefined;
  readonly Bitrate?: number | undefined;
  readonly FilmGrainSynthesis?: "DISABLED" | "ENABLED" | undefined;
  readonly FramerateControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly FramerateConversionAlgorithm?:
    "DUPLICATE_DROP" | "FRAMEFORMER" | "INTERPOLATE" | "MAINTAIN_FRAME_COUNT" | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly NumberBFramesBetweenReferenceFrames?: number | undefined;
  readonly PerFrameMetrics?:
    readonly ("MS_SSIM" | "PSNR" | "PSNR_HVS" | "QVBR" | "SHOT_CHANGE" | "SSIM" | "VMAF")[] | undefined;
  readonly QvbrSettings?: Av1QvbrSettings | undefined;
  readonly RateControlMode?: "CBR" | "QVBR" | undefined;
  readonly SceneChangeDetect?: "DISABLED" | "ENABLED" | "TRANSITION_DETECTION" | undefined;
  readonly Slices?: number | undefined;
  readonly SlidingWindowMs?: number | undefined;
  readonly SlidingWindowPeakBitrate?: number | undefined;
  readonly SpatialAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
}
export interface Av1QvbrSettings {
  readonly QvbrQualityLevel?: number | undefined;
  readonly QvbrQualityLevelFineTune?: number | undefined;
}
export interface AvcIntraSettings {
  readonly AvcIntraClass?: "CLASS_100" | "CLASS_200" | "CLASS_4K_2K" | "CLASS_50" | undefined;
  readonly AvcIntraUhdSettings?: AvcIntraUhdSettings | undefined;
  readonly FramerateControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly FramerateConversionAlgorithm?:
    "DUPLICATE_DROP" | "FRAMEFORMER" | "INTERPOLATE" | "MAINTAIN_FRAME_COUNT" | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly InterlaceMode?:
    "BOTTOM_FIELD" | "FOLLOW_BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "PROGRESSIVE" | "TOP_FIELD" | undefined;
  readonly PerFrameMetrics?:
    readonly ("MS_SSIM" | "PSNR" | "PSNR_HVS" | "QVBR" | "SHOT_CHANGE" | "SSIM" | "VMAF")[] | undefined;
  readonly ScanTypeConversionMode?: "INTERLACED" | "INTERLACED_OPTIMIZE" | undefined;
  readonly SlowPal?: "DISABLED" | "ENABLED" | undefined;
  readonly Telecine?: "HARD" | "NONE" | undefined;
}
export interface AvcIntraUhdSettings {
  readonly QualityTuningLevel?: "MULTI_PASS" | "SINGLE_PASS" | undefined;
}
export interface FrameCaptureSettings {
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly MaxCaptures?: number | undefined;
  readonly Quality?: number | undefined;
}
export interface GifSettings {
  readonly FramerateControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly FramerateConversionAlgorithm?: "DUPLICATE_DROP" | "INTERPOLATE" | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
}
export interface H264Settings {
  readonly AdaptiveQuantization?: "AUTO" | "HIGH" | "HIGHER" | "LOW" | "MAX" | "MEDIUM" | "OFF" | undefined;
  readonly BandwidthReductionFilter?: BandwidthReductionFilter | undefined;
  readonly Bitrate?: number | undefined;
  readonly CodecLevel?:
    | "AUTO"
    | "LEVEL_1"
    | "LEVEL_1_1"
    | "LEVEL_1_2"
    | "LEVEL_1_3"
    | "LEVEL_2"
    | "LEVEL_2_1"
    | "LEVEL_2_2"
    | "LEVEL_3"
    | "LEVEL_3_1"
    | "LEVEL_3_2"
    | "LEVEL_4"
    | "LEVEL_4_1"
    | "LEVEL_4_2"
    | "LEVEL_5"
    | "LEVEL_5_1"
    | "LEVEL_5_2"
    | undefined;
  readonly CodecProfile?:
    "BASELINE" | "HIGH" | "HIGH_10BIT" | "HIGH_422" | "HIGH_422_10BIT" | "MAIN" | undefined;
  readonly DynamicSubGop?: "ADAPTIVE" | "STATIC" | undefined;
  readonly EndOfStreamMarkers?: "INCLUDE" | "SUPPRESS" | undefined;
  readonly EntropyEncoding?: "CABAC" | "CAVLC" | undefined;
  readonly ExplicitWeightedPrediction?: "DISABLED" | "ENABLED" | undefined;
  readonly FieldEncoding?: "FORCE_FIELD" | "MBAFF" | "PAFF" | undefined;
  readonly FlickerAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
  readonly FramerateControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly FramerateConversionAlgorithm?:
    "DUPLICATE_DROP" | "FRAMEFORMER" | "INTERPOLATE" | "MAINTAIN_FRAME_COUNT" | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopBReference?: "DISABLED" | "ENABLED" | undefined;
  readonly GopClosedCadence?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly GopSizeUnits?: "AUTO" | "FRAMES" | "SECONDS" | undefined;
  readonly HrdBufferFinalFillPercentage?: number | undefined;
  readonly HrdBufferInitialFillPercentage?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly InterlaceMode?:
    "BOTTOM_FIELD" | "FOLLOW_BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "PROGRESSIVE" | "TOP_FIELD" | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly MinIInterval?: number | undefined;
  readonly NumberBFramesBetweenReferenceFrames?: number | undefined;
  readonly NumberReferenceFrames?: number | undefined;
  readonly ParControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly PerFrameMetrics?:
    readonly ("MS_SSIM" | "PSNR" | "PSNR_HVS" | "QVBR" | "SHOT_CHANGE" | "SSIM" | "VMAF")[] | undefined;
  readonly QualityTuningLevel?: "MULTI_PASS_HQ" | "SINGLE_PASS" | "SINGLE_PASS_HQ" | undefined;
  readonly QvbrSettings?: H264QvbrSettings | undefined;
  readonly RateControlMode?: "CBR" | "QVBR" | "VBR" | undefined;
  readonly RepeatPps?: "DISABLED" | "ENABLED" | undefined;
  readonly SaliencyAwareEncoding?: "DISABLED" | "PREFERRED" | undefined;
  readonly ScanTypeConversionMode?: "INTERLACED" | "INTERLACED_OPTIMIZE" | undefined;
  readonly SceneChangeDetect?: "DISABLED" | "ENABLED" | "TRANSITION_DETECTION" | undefined;
  readonly Slices?: number | undefined;
  readonly SlidingWindowMs?: number | undefined;
  readonly SlidingWindowPeakBitrate?: number | undefined;
  readonly SlowPal?: "DISABLED" | "ENABLED" | undefined;
  readonly Softness?: number | undefined;
  readonly SpatialAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
  readonly Syntax?: "DEFAULT" | "RP2027" | undefined;
  readonly Telecine?: "HARD" | "NONE" | "SOFT" | undefined;
  readonly TemporalAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
  readonly UnregisteredSeiTimecode?: "DISABLED" | "ENABLED" | undefined;
  readonly WriteMp4PackagingType?: "AVC1" | "AVC3" | undefined;
}
export interface BandwidthReductionFilter {
  readonly Sharpening?: "HIGH" | "LOW" | "MEDIUM" | "OFF" | undefined;
  readonly Strength?: "AUTO" | "HIGH" | "LOW" | "MEDIUM" | "OFF" | undefined;
}
export interface H264QvbrSettings {
  readonly MaxAverageBitrate?: number | undefined;
  readonly QvbrQualityLevel?: number | undefined;
  readonly QvbrQualityLevelFineTune?: number | undefined;
}
export interface H265Settings {
  readonly AdaptiveQuantization?: "AUTO" | "HIGH" | "HIGHER" | "LOW" | "MAX" | "MEDIUM" | "OFF" | undefined;
  readonly AlternateTransferFunctionSei?: "DISABLED" | "ENABLED" | undefined;
  readonly BandwidthReductionFilter?: BandwidthReductionFilter | undefined;
  readonly Bitrate?: number | undefined;
  readonly CodecLevel?:
    | "AUTO"
    | "LEVEL_1"
    | "LEVEL_2"
    | "LEVEL_2_1"
    | "LEVEL_3"
    | "LEVEL_3_1"
    | "LEVEL_4"
    | "LEVEL_4_1"
    | "LEVEL_5"
    | "LEVEL_5_1"
    | "LEVEL_5_2"
    | "LEVEL_6"
    | "LEVEL_6_1"
    | "LEVEL_6_2"
    | undefined;
  readonly CodecProfile?:
    | "MAIN10_HIGH"
    | "MAIN10_MAIN"
    | "MAIN_422_10BIT_HIGH"
    | "MAIN_422_10BIT_MAIN"
    | "MAIN_422_8BIT_HIGH"
    | "MAIN_422_8BIT_MAIN"
    | "MAIN_HIGH"
    | "MAIN_MAIN"
    | undefined;
  readonly Deblocking?: "DISABLED" | "ENABLED" | undefined;
  readonly DynamicSubGop?: "ADAPTIVE" | "STATIC" | undefined;
  readonly EndOfStreamMarkers?: "INCLUDE" | "SUPPRESS" | undefined;
  readonly FlickerAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
  readonly FramerateControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly FramerateConversionAlgorithm?:
    "DUPLICATE_DROP" | "FRAMEFORMER" | "INTERPOLATE" | "MAINTAIN_FRAME_COUNT" | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopBReference?: "DISABLED" | "ENABLED" | undefined;
  readonly GopClosedCadence?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly GopSizeUnits?: "AUTO" | "FRAMES" | "SECONDS" | undefined;
  readonly HrdBufferFinalFillPercentage?: number | undefined;
  readonly HrdBufferInitialFillPercentage?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly InterlaceMode?:
    "BOTTOM_FIELD" | "FOLLOW_BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "PROGRESSIVE" | "TOP_FIELD" | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly MinIInterval?: number | undefined;
  readonly MvOverPictureBoundaries?: "DISABLED" | "ENABLED" | undefined;
  readonly MvTemporalPredictor?: "DISABLED" | "ENABLED" | undefined;
  readonly NumberBFramesBetweenReferenceFrames?: number | undefined;
  readonly NumberReferenceFrames?: number | undefined;
  readonly ParControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly PerFrameMetrics?:
    readonly ("MS_SSIM" | "PSNR" | "PSNR_HVS" | "QVBR" | "SHOT_CHANGE" | "SSIM" | "VMAF")[] | undefined;
  readonly QualityTuningLevel?: "MULTI_PASS_HQ" | "SINGLE_PASS" | "SINGLE_PASS_HQ" | undefined;
  readonly QvbrSettings?: H265QvbrSettings | undefined;
  readonly RateControlMode?: "CBR" | "QVBR" | "VBR" | undefined;
  readonly SampleAdaptiveOffsetFilterMode?: "ADAPTIVE" | "DEFAULT" | "OFF" | undefined;
  readonly ScanTypeConversionMode?: "INTERLACED" | "INTERLACED_OPTIMIZE" | undefined;
  readonly SceneChangeDetect?: "DISABLED" | "ENABLED" | "TRANSITION_DETECTION" | undefined;
  readonly Slices?: number | undefined;
  readonly SlidingWindowMs?: number | undefined;
  readonly SlidingWindowPeakBitrate?: number | undefined;
  readonly SlowPal?: "DISABLED" | "ENABLED" | undefined;
  readonly SpatialAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
  readonly Telecine?: "HARD" | "NONE" | "SOFT" | undefined;
  readonly TemporalAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
  readonly TemporalIds?: "DISABLED" | "ENABLED" | undefined;
  readonly TileHeight?: number | undefined;
  readonly TilePadding?: "NONE" | "PADDED" | undefined;
  readonly TileWidth?: number | undefined;
  readonly Tiles?: "DISABLED" | "ENABLED" | undefined;
  readonly TreeBlockSize?: "AUTO" | "TREE_SIZE_32X32" | undefined;
  readonly UnregisteredSeiTimecode?: "DISABLED" | "ENABLED" | undefined;
  readonly WriteMp4PackagingType?: "HEV1" | "HVC1" | undefined;
}
export interface H265QvbrSettings {
  readonly MaxAverageBitrate?: number | undefined;
  readonly QvbrQualityLevel?: number | undefined;
  readonly QvbrQualityLevelFineTune?: number | undefined;
}
export interface Mpeg2Settings {
  readonly AdaptiveQuantization?: "HIGH" | "LOW" | "MEDIUM" | "OFF" | undefined;
  readonly Bitrate?: number | undefined;
  readonly CodecLevel?: "AUTO" | "HIGH" | "HIGH1440" | "LOW" | "MAIN" | undefined;
  readonly CodecProfile?: "MAIN" | "PROFILE_422" | undefined;
  readonly DynamicSubGop?: "ADAPTIVE" | "STATIC" | undefined;
  readonly FramerateControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly FramerateConversionAlgorithm?:
    "DUPLICATE_DROP" | "FRAMEFORMER" | "INTERPOLATE" | "MAINTAIN_FRAME_COUNT" | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopClosedCadence?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly GopSizeUnits?: "FRAMES" | "SECONDS" | undefined;
  readonly HrdBufferFinalFillPercentage?: number | undefined;
  readonly HrdBufferInitialFillPercentage?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly InterlaceMode?:
    "BOTTOM_FIELD" | "FOLLOW_BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "PROGRESSIVE" | "TOP_FIELD" | undefined;
  readonly IntraDcPrecision?:
    | "AUTO"
    | "INTRA_DC_PRECISION_10"
    | "INTRA_DC_PRECISION_11"
    | "INTRA_DC_PRECISION_8"
    | "INTRA_DC_PRECISION_9"
    | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly MinIInterval?: number | undefined;
  readonly NumberBFramesBetweenReferenceFrames?: number | undefined;
  readonly ParControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly PerFrameMetrics?:
    readonly ("MS_SSIM" | "PSNR" | "PSNR_HVS" | "QVBR" | "SHOT_CHANGE" | "SSIM" | "VMAF")[] | undefined;
  readonly QualityTuningLevel?: "MULTI_PASS" | "SINGLE_PASS" | undefined;
  readonly RateControlMode?: "CBR" | "VBR" | undefined;
  readonly ScanTypeConversionMode?: "INTERLACED" | "INTERLACED_OPTIMIZE" | undefined;
  readonly SceneChangeDetect?: "DISABLED" | "ENABLED" | undefined;
  readonly SlidingWindowMs?: number | undefined;
  readonly SlidingWindowPeakBitrate?: number | undefined;
  readonly SlowPal?: "DISABLED" | "ENABLED" | undefined;
  readonly Softness?: number | undefined;
  readonly SpatialAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
  readonly Syntax?: "DEFAULT" | "D_10" | undefined;
  readonly Telecine?: "HARD" | "NONE" | "SOFT" | undefined;
  readonly TemporalAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
}
export interface PassthroughSettings {
  readonly FrameControl?: "NEAREST_IDRFRAME" | "NEAREST_IFRAME" | undefined;
  readonly GopsPerSegment?: number | undefined;
  readonly SegmentationMode?: "AUTO" | "DURATION_BASED" | "GOP_COUNT" | undefined;
  readonly VideoSelectorMode?: "AUTO" | "REMUX_ALL" | undefined;
}
export interface ProresSettings {
  readonly ChromaSampling?: "PRESERVE_444_SAMPLING" | "SUBSAMPLE_TO_422" | undefined;
  readonly CodecProfile?:
    | "APPLE_PRORES_422"
    | "APPLE_PRORES_422_HQ"
    | "APPLE_PRORES_422_LT"
    | "APPLE_PRORES_422_PROXY"
    | "APPLE_PRORES_4444"
    | "APPLE_PRORES_4444_XQ"
    | undefined;
  readonly FramerateControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly FramerateConversionAlgorithm?:
    "DUPLICATE_DROP" | "FRAMEFORMER" | "INTERPOLATE" | "MAINTAIN_FRAME_COUNT" | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly InterlaceMode?:
    "BOTTOM_FIELD" | "FOLLOW_BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "PROGRESSIVE" | "TOP_FIELD" | undefined;
  readonly ParControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly PerFrameMetrics?:
    readonly ("MS_SSIM" | "PSNR" | "PSNR_HVS" | "QVBR" | "SHOT_CHANGE" | "SSIM" | "VMAF")[] | undefined;
  readonly ScanTypeConversionMode?: "INTERLACED" | "INTERLACED_OPTIMIZE" | undefined;
  readonly SlowPal?: "DISABLED" | "ENABLED" | undefined;
  readonly Telecine?: "HARD" | "NONE" | undefined;
}
export interface UncompressedSettings {
  readonly Fourcc?: "I420" | "I422" | "I444" | undefined;
  readonly FramerateControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly FramerateConversionAlgorithm?:
    "DUPLICATE_DROP" | "FRAMEFORMER" | "INTERPOLATE" | "MAINTAIN_FRAME_COUNT" | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly InterlaceMode?: "INTERLACED" | "PROGRESSIVE" | undefined;
  readonly ScanTypeConversionMode?: "INTERLACED" | "INTERLACED_OPTIMIZE" | undefined;
  readonly SlowPal?: "DISABLED" | "ENABLED" | undefined;
  readonly Telecine?: "HARD" | "NONE" | undefined;
}
export interface Vc3Settings {
  readonly FramerateControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly FramerateConversionAlgorithm?:
    "DUPLICATE_DROP" | "FRAMEFORMER" | "INTERPOLATE" | "MAINTAIN_FRAME_COUNT" | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly InterlaceMode?: "INTERLACED" | "PROGRESSIVE" | undefined;
  readonly ScanTypeConversionMode?: "INTERLACED" | "INTERLACED_OPTIMIZE" | undefined;
  readonly SlowPal?: "DISABLED" | "ENABLED" | undefined;
  readonly Telecine?: "HARD" | "NONE" | undefined;
  readonly Vc3Class?: "CLASS_145_8BIT" | "CLASS_220_10BIT" | "CLASS_220_8BIT" | undefined;
}
export interface Vp8Settings {
  readonly Bitrate?: number | undefined;
  readonly FramerateControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly FramerateConversionAlgorithm?:
    "DUPLICATE_DROP" | "FRAMEFORMER" | "INTERPOLATE" | "MAINTAIN_FRAME_COUNT" | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly ParControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly QualityTuningLevel?: "MULTI_PASS" | "MULTI_PASS_HQ" | undefined;
  readonly RateControlMode?: "VBR" | undefined;
}
export interface Vp9Settings {
  readonly Bitrate?: number | undefined;
  readonly FramerateControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly FramerateConversionAlgorithm?:
    "DUPLICATE_DROP" | "FRAMEFORMER" | "INTERPOLATE" | "MAINTAIN_FRAME_COUNT" | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly GopSize?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly MaxBitrate?: number | undefined;
  readonly ParControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly ParDenominator?: number | undefined;
  readonly ParNumerator?: number | undefined;
  readonly QualityTuningLevel?: "MULTI_PASS" | "MULTI_PASS_HQ" | undefined;
  readonly RateControlMode?: "VBR" | undefined;
}
export interface XavcSettings {
  readonly AdaptiveQuantization?: "AUTO" | "HIGH" | "HIGHER" | "LOW" | "MAX" | "MEDIUM" | "OFF" | undefined;
  readonly EntropyEncoding?: "AUTO" | "CABAC" | "CAVLC" | undefined;
  readonly FramerateControl?: "INITIALIZE_FROM_SOURCE" | "SPECIFIED" | undefined;
  readonly FramerateConversionAlgorithm?:
    "DUPLICATE_DROP" | "FRAMEFORMER" | "INTERPOLATE" | "MAINTAIN_FRAME_COUNT" | undefined;
  readonly FramerateDenominator?: number | undefined;
  readonly FramerateNumerator?: number | undefined;
  readonly PerFrameMetrics?:
    readonly ("MS_SSIM" | "PSNR" | "PSNR_HVS" | "QVBR" | "SHOT_CHANGE" | "SSIM" | "VMAF")[] | undefined;
  readonly Profile?:
    "XAVC_4K" | "XAVC_4K_INTRA_CBG" | "XAVC_4K_INTRA_VBR" | "XAVC_HD" | "XAVC_HD_INTRA_CBG" | undefined;
  readonly SlowPal?: "DISABLED" | "ENABLED" | undefined;
  readonly Softness?: number | undefined;
  readonly SpatialAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
  readonly TemporalAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
  readonly Xavc4kIntraCbgProfileSettings?: Xavc4kIntraCbgProfileSettings | undefined;
  readonly Xavc4kIntraVbrProfileSettings?: Xavc4kIntraVbrProfileSettings | undefined;
  readonly Xavc4kProfileSettings?: Xavc4kProfileSettings | undefined;
  readonly XavcHdIntraCbgProfileSettings?: XavcHdIntraCbgProfileSettings | undefined;
  readonly XavcHdProfileSettings?: XavcHdProfileSettings | undefined;
}
export interface Xavc4kIntraCbgProfileSettings {
  readonly XavcClass?: "CLASS_100" | "CLASS_300" | "CLASS_480" | undefined;
}
export interface Xavc4kIntraVbrProfileSettings {
  readonly XavcClass?: "CLASS_100" | "CLASS_300" | "CLASS_480" | undefined;
}
export interface Xavc4kProfileSettings {
  readonly BitrateClass?: "BITRATE_CLASS_100" | "BITRATE_CLASS_140" | "BITRATE_CLASS_200" | undefined;
  readonly CodecProfile?: "HIGH" | "HIGH_422" | undefined;
  readonly FlickerAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
  readonly GopBReference?: "DISABLED" | "ENABLED" | undefined;
  readonly GopClosedCadence?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly QualityTuningLevel?: "MULTI_PASS_HQ" | "SINGLE_PASS" | "SINGLE_PASS_HQ" | undefined;
  readonly Slices?: number | undefined;
}
export interface XavcHdIntraCbgProfileSettings {
  readonly InterlaceMode?:
    "BOTTOM_FIELD" | "FOLLOW_BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "PROGRESSIVE" | "TOP_FIELD" | undefined;
  readonly XavcClass?: "CLASS_100" | "CLASS_200" | "CLASS_50" | undefined;
}
export interface XavcHdProfileSettings {
  readonly BitrateClass?: "BITRATE_CLASS_25" | "BITRATE_CLASS_35" | "BITRATE_CLASS_50" | undefined;
  readonly FlickerAdaptiveQuantization?: "DISABLED" | "ENABLED" | undefined;
  readonly GopBReference?: "DISABLED" | "ENABLED" | undefined;
  readonly GopClosedCadence?: number | undefined;
  readonly HrdBufferSize?: number | undefined;
  readonly InterlaceMode?:
    "BOTTOM_FIELD" | "FOLLOW_BOTTOM_FIELD" | "FOLLOW_TOP_FIELD" | "PROGRESSIVE" | "TOP_FIELD" | undefined;
  readonly QualityTuningLevel?: "MULTI_PASS_HQ" | "SINGLE_PASS" | "SINGLE_PASS_HQ" | undefined;
  readonly Slices?: number | undefined;
  readonly Telecine?: "HARD" | "NONE" | undefined;
}
export interface VideoPreprocessor {
  readonly ColorCorrector?: ColorCorrector | undefined;
  readonly Deinterlacer?: Deinterlacer | undefined;
  readonly DolbyVision?: DolbyVision | undefined;
  readonly DurationControl?: DurationControl | undefined;
  readonly Hdr10Plus?: Hdr10Plus | undefined;
  readonly ImageInserter?: ImageInserter | undefined;
  readonly NoiseReducer?: NoiseReducer | undefined;
  readonly PartnerWatermarking?: PartnerWatermarking | undefined;
  readonly TimecodeBurnin?: TimecodeBurnin | undefined;
}
export interface ColorCorrector {
  readonly Brightness?: number | undefined;
  readonly ClipLimits?: ClipLimits | undefined;
  readonly ColorSpaceConversion?:
    | "FORCE_601"
    | "FORCE_709"
    | "FORCE_HDR10"
    | "FORCE_HLG_2020"
    | "FORCE_P3D65_HDR"
    | "FORCE_P3D65_SDR"
    | "FORCE_P3DCI"
    | "NONE"
    | undefined;
  readonly Contrast?: number | undefined;
  readonly Hdr10Metadata?: Hdr10Metadata | undefined;
  readonly HdrToSdrToneMapper?: "PRESERVE_DETAILS" | "VIBRANT" | undefined;
  readonly Hue?: number | undefined;
  readonly MaxLuminance?: number | undefined;
  readonly SampleRangeConversion?: "LIMITED_RANGE_CLIP" | "LIMITED_RANGE_SQUEEZE" | "NONE" | undefined;
  readonly Saturation?: number | undefined;
  readonly SdrReferenceWhiteLevel?: number | undefined;
}
export interface ClipLimits {
  readonly MaximumRGBTolerance?: number | undefined;
  readonly MaximumYUV?: number | undefined;
  readonly MinimumRGBTolerance?: number | undefined;
  readonly MinimumYUV?: number | undefined;
}
export interface Deinterlacer {
  readonly Algorithm?:
    "BLEND" | "BLEND_TICKER" | "INTERPOLATE" | "INTERPOLATE_TICKER" | "LINEAR_INTERPOLATION" | undefined;
  readonly Control?: "FORCE_ALL_FRAMES" | "NORMAL" | undefined;
  readonly Mode?: "ADAPTIVE" | "DEINTERLACE" | "INVERSE_TELECINE" | undefined;
}
export interface DolbyVision {
  readonly Compatibility?: "DUPLICATE_STREAM" | "SUPPLEMENTAL_CODECS" | undefined;
  readonly L6Metadata?: DolbyVisionLevel6Metadata | undefined;
  readonly L6Mode?: "PASSTHROUGH" | "RECALCULATE" | "SPECIFY" | undefined;
  readonly Mapping?: "HDR10_1000" | "HDR10_NOMAP" | undefined;
  readonly Profile?: "PROFILE_5" | "PROFILE_8_1" | undefined;
}
export interface DolbyVisionLevel6Metadata {
  readonly MaxCll?: number | undefined;
  readonly MaxFall?: number | undefined;
}
export interface DurationControl {
  readonly IntegerDurationMaximumCompressionDenominator?: number | undefined;
  readonly IntegerDurationMaximumCompressionNumerator?: number | undefined;
  readonly IntegerDurationTrimThresholdMilliseconds?: number | undefined;
}
export interface Hdr10Plus {
  readonly MasteringMonitorNits?: number | undefined;
  readonly TargetMonitorNits?: number | undefined;
}
export interface NoiseReducer {
  readonly Filter?:
    | "BILATERAL"
    | "CONSERVE"
    | "GAUSSIAN"
    | "LANCZOS"
    | "MEAN"
    | "NONE"
    | "PERCEPTUAL"
    | "SHARPEN"
    | "SPATIAL"
    | "TEMPORAL"
    | undefined;
  readonly FilterSettings?: NoiseReducerFilterSettings | undefined;
  readonly SpatialFilterSettings?: NoiseReducerSpatialFilterSettings | undefined;
  readonly TemporalFilterSettings?: NoiseReducerTemporalFilterSettings | undefined;
}
export interface NoiseReducerFilterSettings {
  readonly Strength?: number | undefined;
}
export interface NoiseReducerSpatialFilterSettings {
  readonly PostFilterSharpenStrength?: number | undefined;
  readonly Speed?: number | undefined;
  readonly Strength?: number | undefined;
}
export interface NoiseReducerTemporalFilterSettings {
  readonly AggressiveMode?: number | undefined;
  readonly PostTemporalSharpening?: "AUTO" | "DISABLED" | "ENABLED" | undefined;
  readonly PostTemporalSharpeningStrength?: "HIGH" | "LOW" | "MEDIUM" | undefined;
  readonly Speed?: number | undefined;
  readonly Strength?: number | undefined;
}
export interface PartnerWatermarking {
  readonly NexguardFileMarkerSettings?: NexGuardFileMarkerSettings | undefined;
}
export interface NexGuardFileMarkerSettings {
  readonly License?: string | undefined;
  readonly Payload?: number | undefined;
  readonly Preset?: string | undefined;
  readonly Strength?: "DEFAULT" | "LIGHTER" | "LIGHTEST" | "STRONGER" | "STRONGEST" | undefined;
}
export interface TimecodeBurnin {
  readonly FontSize?: number | undefined;
  readonly Position?:
    | "BOTTOM_CENTER"
    | "BOTTOM_LEFT"
    | "BOTTOM_RIGHT"
    | "MIDDLE_CENTER"
    | "MIDDLE_LEFT"
    | "MIDDLE_RIGHT"
    | "TOP_CENTER"
    | "TOP_LEFT"
    | "TOP_RIGHT"
    | undefined;
  readonly Prefix?: string | undefined;
}
export interface TimecodeConfig {
  readonly Anchor?: string | undefined;
  readonly Source?: "EMBEDDED" | "SPECIFIEDSTART" | "ZEROBASED" | undefined;
  readonly Start?: string | undefined;
  readonly TimestampOffset?: string | undefined;
}
export interface TimedMetadataInsertion {
  readonly Id3Insertions?: readonly Id3Insertion[] | undefined;
}
export interface Id3Insertion {
  readonly Id3?: string | undefined;
  readonly Timecode?: string | undefined;
}
export interface CreateJobResponse {
  readonly Job: JobResult;
}
export interface JobResult {
  readonly AccelerationSettings?: AccelerationSettingsResult;
  readonly AccelerationStatus?: string;
  readonly Arn: string;
  readonly BillingTagsSource?: string;
  readonly ClientRequestToken?: string;
  readonly CreatedAt?: number;
  readonly CurrentPhase?: string;
  readonly ElementalInferenceConfiguration?: ElementalInferenceConfigurationResult;
  readonly ElementalInferenceSettings?: ElementalInferenceSettingsResult;
  readonly ErrorCode?: number;
  readonly ErrorMessage?: string;
  readonly HopDestinations?: readonly HopDestinationResult[];
  readonly Id: string;
  readonly JobEngineVersionRequested?: string;
  readonly JobEngineVersionUsed?: string;
  readonly JobPercentComplete?: number;
  readonly JobTemplate?: string;
  readonly LastShareDetails?: string;
  readonly Messages?: JobMessagesResult;
  readonly OutputGroupDetails?: readonly OutputGroupDetailResult[];
  readonly Priority?: number;
  readonly Queue?: string;
  readonly QueueTransitions?: readonly QueueTransitionResult[];
  readonly RetryCount?: number;
  readonly Role?: string;
  readonly Settings?: unknown;
  readonly ShareStatus?: string;
  readonly SimulateReservedQueue?: string;
  readonly Status: string;
  readonly StatusUpdateInterval?: string;
  readonly Timing?: TimingResult;
  readonly UserMetadata?: Readonly<Record<string, string>>;
  readonly Warnings?: readonly WarningGroupResult[];
}
export interface AccelerationSettingsResult {
  readonly Mode?: string;
}
export interface ElementalInferenceConfigurationResult {
  readonly Features?: readonly string[];
  readonly Feeds?: readonly ElementalInferenceFeedResult[];
}
export interface ElementalInferenceFeedResult {
  readonly Arn?: string;
  readonly FeedManagementState?: string;
}
export interface ElementalInferenceSettingsResult {
  readonly FeedConfigurationSource?: ElementalInferenceFeedConfigurationSourceResult;
}
export interface ElementalInferenceFeedConfigurationSourceResult {
  readonly FeedArn?: string;
}
export interface HopDestinationResult {
  readonly Priority?: number;
  readonly Queue?: string;
  readonly WaitMinutes?: number;
}
export interface JobMessagesResult {
  readonly Info?: readonly string[];
  readonly Warning?: readonly string[];
}
export interface OutputGroupDetailResult {
  readonly OutputDetails?: readonly OutputDetailResult[];
}
export interface OutputDetailResult {
  readonly DurationInMs?: number;
  readonly VideoDetails?: VideoDetailResult;
}
export interface VideoDetailResult {
  readonly HeightInPx?: number;
  readonly WidthInPx?: number;
}
export interface QueueTransitionResult {
  readonly DestinationQueue?: string;
  readonly SourceQueue?: string;
  readonly Timestamp?: number;
}
export interface TimingResult {
  readonly FinishTime?: number;
  readonly StartTime?: number;
  readonly SubmitTime?: number;
}
export interface WarningGroupResult {
  readonly Code?: number;
  readonly Count?: number;
}
