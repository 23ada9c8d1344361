type Upper =
  | "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M"
  | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "V" | "W" | "X" | "Y" | "Z"; // prettier-ignore
type Lower = Lowercase<Upper>;
type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/** What stood before the next letter: the start of a word, a capital, several capitals, a small letter or a digit. */
type Before = "start" | "capital" | "capitals" | "small" | "digit";

type After<B extends Before> = B extends "capital" | "capitals" ? "capitals" : "capital";

/** Each word with one capital; the words as the SDK for Java divides them (integrations/sdk-keys.ts says how). */
type Respell<S extends string, B extends Before, Out extends string> = S extends `${infer C}${infer Rest}`
  ? C extends Upper
    ? Respell<Rest, After<B>, `${Out}${StartsWord<Rest, B> extends true ? C : Lowercase<C>}`>
    : C extends Lower
      ? Respell<Rest, "small", `${Out}${SmallStartsWord<C, Rest, B> extends true ? Uppercase<C> : C}`>
      : C extends Digit
        ? Respell<Rest, "digit", `${Out}${C}`>
        : Respell<Rest, "start", Out>
  : Out;

/** A capital: after capitals only before a small letter, after a small letter only before a letter or a digit. */
type StartsWord<Rest extends string, B extends Before> = B extends "start" | "digit"
  ? true
  : B extends "small"
    ? Rest extends `${Upper | Lower | Digit}${string}`
      ? true
      : false
    : Rest extends `${Lower}${string}`
      ? Rest extends `v${Digit}${string}`
        ? false
        : true
      : false;

/** A small letter: at the start, after a digit, and the v of a version after capitals. */
type SmallStartsWord<C extends string, Rest extends string, B extends Before> = B extends "start" | "digit"
  ? true
  : B extends "capitals"
    ? C extends "v"
      ? Rest extends `${Digit}${string}`
        ? true
        : false
      : false
    : false;

/** A name of the SDK for JavaScript as Step Functions spells it: `DBInstanceIdentifier` is `DbInstanceIdentifier`. */
export type PascalKey<K extends string> = K extends "Equals" | "equals"
  ? "EqualsValue"
  : Respell<K, "start", "">;

/** A key as Step Functions wants it; index signatures, such as the names of attributes, stay as they are. */
type Key<K> = K extends string
  ? string extends K
    ? K
    : K extends "$metadata"
      ? never
      : PascalKey<K>
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
        ? { readonly [K in keyof T as Key<K>]: SdkInput<T[K]> }
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
