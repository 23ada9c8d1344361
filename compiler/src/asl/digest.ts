import { createHash } from "node:crypto";

const algorithms: Readonly<Record<string, string>> = {
  MD5: "md5",
  "SHA-1": "sha1",
  "SHA-256": "sha256",
  "SHA-384": "sha384",
  "SHA-512": "sha512",
};

/** The digest of a text in lower-case hexadecimal; undefined when the service does not know the algorithm. */
export function digest(text: string, algorithm: string): string | undefined {
  const known = Object.hasOwn(algorithms, algorithm) ? algorithms[algorithm] : undefined;
  return known === undefined ? undefined : createHash(known).update(text, "utf8").digest("hex");
}
