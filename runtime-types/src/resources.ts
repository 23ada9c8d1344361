/**
 * A Lambda function of the deployment, optionally one alias or version of it.
 * @example
 * const live: FunctionRef = fn("Charge", { qualifier: "live" });
 */
export interface FunctionRef {
  readonly kind: "function";
  /** The logical name, from which the parameters of the deployment are named. */
  readonly id: string;
  readonly name: string;
  readonly arn: string;
}

/**
 * Names a Lambda function.
 * @example
 * const reserve = lambda<{ id: string }, { hold: string }>(fn("Reserve"));
 */
export const fn = (id: string, options: { readonly qualifier?: string } = {}): FunctionRef => ({
  kind: "function",
  id,
  name: placeholder(id, "Name"),
  arn: placeholder(id, "Arn") + (options.qualifier === undefined ? "" : `:${options.qualifier}`),
});

/**
 * A resource of the deployment: one logical name, with the name and the ARN that it stands for.
 * @example
 * const orders: NamedRef<"table"> = table("Orders");
 */
export interface NamedRef<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly arn: string;
}

/**
 * An SQS queue.
 * @example
 * const reviews: QueueRef = queue("Reviews");
 */
export interface QueueRef {
  readonly kind: "queue";
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly arn: string;
}

/**
 * Names a DynamoDB table.
 * @example
 * const orders = table("Orders");
 * const read = workflow(async (input: { id: string }) => await dynamodb.getItem({ TableName: orders.name, Key: { id: { S: input.id } } }));
 */
export const table = (id: string): NamedRef<"table"> => namedRef("table", id);

/**
 * Names an SQS queue.
 * @example
 * const reviews = queue("Reviews");
 * const ask = workflow(async (input: { id: string }) => await sqs.sendMessage({ QueueUrl: reviews.url, MessageBody: input }));
 */
export const queue = (id: string): QueueRef => ({
  kind: "queue",
  id,
  name: placeholder(id, "Name"),
  url: placeholder(id, "Url"),
  arn: placeholder(id, "Arn"),
});

/**
 * Names an SNS topic.
 * @example
 * const alerts = topic("Alerts");
 * const warn = workflow(async (input: { text: string }) => await sns.publish({ TopicArn: alerts.arn, Message: input.text }));
 */
export const topic = (id: string): NamedRef<"topic"> => namedRef("topic", id);

/**
 * Names an S3 bucket.
 * @example
 * const uploads = bucket("Uploads");
 * const source = s3.objects({ bucket: uploads.name, prefix: "in/" });
 */
export const bucket = (id: string): NamedRef<"bucket"> => namedRef("bucket", id);

/**
 * Names a state machine that this project does not compile, for calls that take its ARN; `external` runs it.
 * @example
 * const billing = stateMachine("Billing");
 * const arn: string = billing.arn;
 */
export const stateMachine = (id: string): NamedRef<"stateMachine"> => namedRef("stateMachine", id);

/**
 * Names an activity, for `task`.
 * @example
 * const pack = task<{ id: string }, { parcel: string }>(activity("Pack").arn, { heartbeat: "5 minutes" });
 */
export const activity = (id: string): NamedRef<"activity"> => namedRef("activity", id);

/**
 * Names an ECS cluster.
 * @example
 * const jobs = cluster("Jobs");
 * const export_ = workflow(async () => await ecs.runTask.sync({ Cluster: jobs.arn, TaskDefinition: "export:7" }));
 */
export const cluster = (id: string): NamedRef<"cluster"> => namedRef("cluster", id);

/**
 * Names an EventBridge event bus.
 * @example
 * const sales = eventBus("Sales");
 * const tell = workflow(async (input: { id: string }) =>
 *   await eventbridge.putEvents({ Entries: [{ EventBusName: sales.name, Source: "shop", DetailType: "Sold", Detail: input }] }));
 */
export const eventBus = (id: string): NamedRef<"eventBus"> => namedRef("eventBus", id);

/**
 * Names an EventBridge connection, which holds the credentials of an HTTP endpoint.
 * @example
 * const stripe = http.endpoint("https://api.stripe.com/v1", { connection: connection("Stripe").arn });
 */
export const connection = (id: string): NamedRef<"connection"> => namedRef("connection", id);

/**
 * Names an IAM role, for calls that are made with another one than the machine's.
 * @example
 * const bill = lambda<{ id: string }, void>(fn("Bill"), { role: role("Billing").arn });
 */
export const role = (id: string): NamedRef<"role"> => namedRef("role", id);

/**
 * Names a secret of Secrets Manager.
 * @example
 * const arn: string = secret("PaymentKey").arn;
 */
export const secret = (id: string): NamedRef<"secret"> => namedRef("secret", id);

const namedRef = <const Kind extends string>(kind: Kind, id: string): NamedRef<Kind> => ({
  kind,
  id,
  name: placeholder(id, "Name"),
  arn: placeholder(id, "Arn"),
});

/** The text that stands for a value of the deployment, in the definition and in local runs alike. */
const placeholder = (id: string, projection: "Arn" | "Name" | "Url"): string => `\${${id}${projection}}`;
