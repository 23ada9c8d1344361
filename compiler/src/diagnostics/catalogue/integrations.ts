import { rule } from "../diagnostic.js";

export const unknownSdkService = rule({
  code: "SFN4601",
  severity: "warning",
  family: "yours",
  title: "Not a service that Step Functions is known to call",
  message: (name: string, meant: string | undefined) =>
    `Step Functions is not known to call a service "${name}"${meant === undefined ? "" : `: it is "${meant}"`}.`,
  help: () =>
    'A service has the name of its client in small letters: "secretsmanager". One that is newer than this list is called by task("arn:aws:states:::aws-sdk:service:operation").',
  why: "The name is part of the resource, and a machine with a resource that does not exist cannot be created.",
});

export const sdkErrorName = rule({
  code: "SFN4602",
  severity: "error",
  family: "yours",
  title: "Not how Step Functions spells an error of the AWS SDK",
  message: (name: string, spelled: string) => `Step Functions reports "${name}" as "${spelled}".`,
  why: "Errors are matched by name, to the letter; a catch or a retry with another spelling never matches.",
  bad: `const rds = sdk<{ deleteDBInstance(input: { DBInstanceIdentifier: string }): Promise<object> }>("rds");
export const w = workflow(async (order: Order) => {
  try { await rds.deleteDBInstance({ DbInstanceIdentifier: order.id }); }
  catch (e) { if (!(e instanceof rds.error("DBInstanceNotFoundException"))) throw e; }
});`,
  good: `const rds = sdk<{ deleteDBInstance(input: { DBInstanceIdentifier: string }): Promise<object> }>("rds");
export const w = workflow(async (order: Order) => {
  try { await rds.deleteDBInstance({ DbInstanceIdentifier: order.id }); }
  catch (e) { if (!(e instanceof rds.error("DbInstanceNotFoundException"))) throw e; }
});`,
});

export const sdkKey = rule({
  code: "SFN4603",
  severity: "error",
  family: "yours",
  title: "Not how Step Functions spells a parameter of the AWS SDK",
  message: (name: string, spelled: string) => `Step Functions calls the parameter "${name}" "${spelled}".`,
  why: "Parameters are the words of the API, each with one capital: `DBInstanceIdentifier` is `DbInstanceIdentifier`. A machine with another spelling cannot be created.",
  bad: `const rds = sdk<{ startDBInstance(input: { DBInstanceIdentifier: string }): Promise<object> }>("rds");
export const w = workflow(async (order: Order) => {
  const input = { DbInstanceIdentifier: order.id, DBInstanceIdentifier: order.id };
  await rds.startDBInstance(input);
});`,
  good: `const rds = sdk<{ startDBInstance(input: { DBInstanceIdentifier: string }): Promise<object> }>("rds");
export const w = workflow(async (order: Order) => {
  const input = { DbInstanceIdentifier: order.id };
  await rds.startDBInstance(input);
});`,
});

export const jobInExpress = rule({
  code: "SFN4604",
  severity: "error",
  family: "refused",
  title: "A job in an Express workflow",
  message: (resource: string) => `An Express workflow cannot wait for a job, as ${resource} does.`,
  help: () => "Start the job without `.sync`, or make the workflow a Standard one.",
  why: "Express workflows end after five minutes and have no form of waiting for a job; the service refuses to create such a machine.",
  bad: `export const w = workflow({ type: "EXPRESS" }, async (order: Order) => {
  await glue.startJobRun.sync({ JobName: order.id });
});`,
  good: `export const w = workflow({ type: "EXPRESS" }, async (order: Order) => {
  await glue.startJobRun({ JobName: order.id });
});`,
});

export const errorPrefix = rule({
  code: "SFN4605",
  severity: "warning",
  family: "yours",
  title: "A prefix of errors in another spelling",
  message: (name: string, known: string) => `No service reports "${name}"; the prefix is ${known}.`,
  why: "The optimised integrations and the AWS SDK spell the names of services each in their own way, and errors are matched to the letter.",
  bad: `const Failed = defineError("Dynamodb.ConditionalCheckFailedException");
export const w = workflow(async (order: Order) => {
  try { await refund({ id: order.id }); } catch (e) { if (!(e instanceof Failed)) throw e; }
});`,
  good: `const Failed = defineError("DynamoDB.ConditionalCheckFailedException");
export const w = workflow(async (order: Order) => {
  try { await refund({ id: order.id }); } catch (e) { if (!(e instanceof Failed)) throw e; }
});`,
});
