const jsonata =
  "sum count max min average string substring substringBefore substringAfter lowercase uppercase length trim pad match contains replace split join formatNumber formatBase formatInteger parseInteger number floor ceil round abs sqrt power random boolean not map zip filter single reduce sift keys lookup append exists spread merge reverse each error assert type sort shuffle distinct base64encode base64decode encodeUrlComponent encodeUrl decodeUrlComponent decodeUrl toMillis fromMillis now millis clone";

const stepFunctions = "partition range hash uuid parse";

/** The functions of JSONata in Step Functions: its own but `$eval`, and five of the service. */
export const functionNames: ReadonlySet<string> = new Set(`${jsonata} ${stepFunctions}`.split(" "));
