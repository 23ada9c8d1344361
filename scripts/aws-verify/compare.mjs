import { isDeepStrictEqual } from "node:util";

/** How two answers differ, as lines; causes are for people, and are not compared. */
export function differences(ours, theirs, { exact = false, ignores = [] } = {}) {
  if (ours.status === "REFUSED" && theirs.status === "REFUSED") return [];
  const fields = ["status", "error", "nextState"].filter((field) => ours[field] !== theirs[field]);
  const lines = fields.map((field) => `${field}: ours ${shown(ours[field])}, AWS ${shown(theirs[field])}`);
  if (!sameText(ours.output, theirs.output, exact))
    lines.push(`output: ours ${shown(ours.output)}, AWS ${shown(theirs.output)}`);
  const details = [ours, theirs].map(({ inspectionData }) => detailsOf(inspectionData, ignores));
  if (!isDeepStrictEqual(...details))
    lines.push(`errorDetails: ours ${JSON.stringify(details[0])}, AWS ${JSON.stringify(details[1])}`);
  return lines;
}

function detailsOf(inspectionData, ignores) {
  const details = Object.entries(inspectionData?.errorDetails ?? {});
  return Object.fromEntries(details.filter(([field]) => !ignores.includes(field)));
}

function sameText(ours, theirs, exact) {
  if (ours === undefined || theirs === undefined || exact) return ours === theirs;
  return isDeepStrictEqual(JSON.parse(ours), JSON.parse(theirs));
}

function shown(value) {
  return value === undefined ? "none" : value;
}
