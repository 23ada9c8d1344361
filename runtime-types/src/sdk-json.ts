/** Runs of capitals in the names of the SDK for JavaScript, and how Step Functions spells them. */
type Acronyms = readonly [
  ["ARN", "Arn"],
  ["AWS", "Aws"],
  ["CIDR", "Cidr"],
  ["DB", "Db"],
  ["DNS", "Dns"],
  ["EBS", "Ebs"],
  ["EC2", "Ec2"],
  ["EFS", "Efs"],
  ["HTTP", "Http"],
  ["IAM", "Iam"],
  ["KMS", "Kms"],
  ["SNS", "Sns"],
  ["SQS", "Sqs"],
  ["SSH", "Ssh"],
  ["SSL", "Ssl"],
  ["TLS", "Tls"],
  ["URI", "Uri"],
  ["URL", "Url"],
  ["VPC", "Vpc"],
];

type Respell<K extends string, Pairs> = Pairs extends readonly [
  readonly [infer From extends string, infer To extends string],
  ...infer Rest,
]
  ? Respell<K extends `${infer Before}${From}${infer After}` ? `${Before}${To}${After}` : K, Rest>
  : K;

/** A key as Step Functions wants it; index signatures, such as the names of attributes, stay as they are. */
type Key<K> = K extends string
  ? string extends K
    ? K
    : K extends "$metadata"
      ? never
      : Respell<Capitalize<K>, Acronyms>
  : never;

/** What is binary or a stream in the SDK is a string here. */
type Text = Date | Uint8Array | Blob_ | { transformToString(...args: never[]): unknown };
interface Blob_ {
  readonly size: number;
  arrayBuffer(): Promise<unknown>;
}

/** The input of an operation, as Step Functions takes it. */
export type SdkInput<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Text
    ? string
    : T extends readonly (infer E)[]
      ? readonly SdkInput<E>[]
      : T extends object
        ? { [K in keyof T as Key<K>]: SdkInput<T[K]> }
        : T;

/** The output of an operation, as Step Functions gives it. */
export type SdkOutput<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Text
    ? string
    : T extends readonly (infer E)[]
      ? SdkOutput<E>[]
      : T extends object
        ? { [K in keyof T as Key<K>]: SdkOutput<T[K]> }
        : T;
