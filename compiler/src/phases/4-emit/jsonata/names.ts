/** The functions of JSONata 2 and the additions of the service: a variable of the same name would hide one. */
export const functionNames: ReadonlySet<string> = new Set([
  ..."sum count max min average string substring substringBefore substringAfter lowercase uppercase".split(
    " ",
  ),
  ..."length trim pad match contains replace split join formatNumber formatBase formatInteger".split(" "),
  ..."parseInteger number floor ceil round abs sqrt power random boolean not map zip filter single".split(
    " ",
  ),
  ..."reduce sift keys lookup append exists spread merge reverse each error assert type sort".split(" "),
  ..."shuffle distinct base64encode base64decode encodeUrlComponent encodeUrl decodeUrlComponent".split(" "),
  ..."decodeUrl eval toMillis fromMillis clone now millis".split(" "),
  ..."partition range hash uuid parse".split(" "),
  "states",
]);

/** A name that is not taken, as near to the hint as can be. */
export function freshName(hint: string, taken: ReadonlySet<string>): string {
  const base = hint.replace(/[^A-Za-z0-9_]/g, "").replace(/^[0-9]+/, "") || "value";
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}${n}`)) return `${base}${n}`;
}
