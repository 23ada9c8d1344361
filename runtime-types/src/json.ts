/**
 * A value that crosses every border of a state machine unchanged.
 * @example
 * const settings: Json = { retries: 3, tags: ["a", "b"], note: null };
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * What stands where a type cannot cross JSON; no value has this type, so that its use is an error that shows the reason.
 * @example
 * type Total = Jsonify<{ total: bigint }>["total"];
 * const reason: Total extends NotJson<infer R> ? R : never = "a bigint has no JSON form: send a string";
 */
export interface NotJson<Reason extends string> {
  readonly [notJson]: Reason;
}
declare const notJson: unique symbol;

/**
 * `T` as it arrives on the other side of JSON: a Date is a string, functions and undefined properties are gone.
 * @example
 * const row: Jsonify<{ at: Date; note: string | undefined; save(): void }> = { at: "2026-01-01T00:00:00.000Z" };
 */
export type Jsonify<T> =
  IsAny<T> extends true
    ? T
    : T extends string | number | boolean | null | undefined
      ? T
      : T extends { toJSON(): infer R }
        ? Jsonify<R>
        : T extends bigint
          ? NotJson<"a bigint has no JSON form: send a string">
          : T extends AnyFunction | symbol
            ? undefined
            : T extends NoJsonForm
              ? NotJson<"this class loses its content in JSON: send a plain object or an array">
              : T extends readonly unknown[]
                ? JsonifyArray<T>
                : T extends object
                  ? JsonifyObject<T>
                  : T;

/**
 * What can be sent as a `T`: its JSON form, where a property that may be absent may also be undefined, because it vanishes.
 * @example
 * const note: string | undefined = undefined;
 * const event: JsonInput<{ at: Date; note?: string }> = { at: "2026-01-01T00:00:00.000Z", note };
 */
export type JsonInput<T> = Lenient<Jsonify<T>>;

type Lenient<T> =
  IsAny<T> extends true
    ? T
    : T extends string | number | boolean | null | undefined | NotJson<string>
      ? T
      : T extends readonly unknown[]
        ? { [I in keyof T]: Lenient<T[I]> }
        : T extends object
          ? { [K in keyof T]: Lenient<T[K]> | MayVanish<T, K> }
          : T;

type MayVanish<T, K extends keyof T> = string extends K
  ? never
  : object extends Pick<T, K>
    ? undefined
    : never;

type NoJsonForm =
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>
  | RegExp
  | PromiseLike<unknown>
  | ArrayBuffer
  | ArrayBufferView;

type AnyFunction = (...args: never[]) => unknown;
type IsAny<T> = 0 extends 1 & T ? true : false;

type JsonifyArray<T extends readonly unknown[]> = { [I in keyof T]: JsonifyElement<T[I]> };
type JsonifyElement<T> = T extends undefined | AnyFunction | symbol ? null : Jsonify<T>;

/** The `infer` makes editors show the properties instead of this name. */
type JsonifyObject<T> = { [K in keyof T as AlwaysThere<T, K>]: Jsonify<T[K]> } & {
  [K in keyof T as SometimesThere<T, K>]?: Jsonify<Exclude<T[K], Vanishing>>;
} extends infer Both
  ? { [K in keyof Both]: Both[K] }
  : never;

type Vanishing = undefined | AnyFunction | symbol;

/** The key when the property keeps its own modifiers: it is required, or declared optional with a JSON value. */
type AlwaysThere<T, K extends keyof T> = K extends symbol
  ? never
  : IsAny<T[K]> extends true
    ? K
    : unknown extends T[K]
      ? K
      : Extract<T[K], Vanishing> extends never
        ? K
        : Exclude<T[K], Vanishing> extends never
          ? never
          : string extends K
            ? K
            : number extends K
              ? K
              : never;

/** The key when a required property can vanish: `a: string | undefined` is `a?: string` on the wire. */
type SometimesThere<T, K extends keyof T> = K extends symbol
  ? never
  : AlwaysThere<T, K> extends never
    ? Exclude<T[K], Vanishing> extends never
      ? never
      : K
    : never;

/** True when a bigint stands anywhere in the first five levels: JSON.stringify would throw in the handler. */
export type HasBigint<T, Depth extends readonly 0[] = [0, 0, 0, 0, 0]> =
  IsAny<T> extends true ? false : true extends HasBigintIn<T, Depth> ? true : false;

type HasBigintIn<T, Depth extends readonly 0[]> = T extends bigint
  ? true
  : T extends string | number | boolean | null | undefined | AnyFunction | symbol | { toJSON(): unknown }
    ? false
    : Depth extends readonly [0, ...infer Less extends readonly 0[]]
      ? T extends readonly (infer E)[]
        ? HasBigint<E, Less>
        : T extends object
          ? { [K in keyof T]: HasBigint<T[K], Less> }[keyof T]
          : false
      : false;
