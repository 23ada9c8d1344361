const wide =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F1E6}-\u{1F1FF}\u{20000}-\u{3FFFD}])/u;
const invisible = /^[\p{Mark}\p{Cf}]+$/u;
const plain = /^[\x20-\x7E]*$/;

/** The characters of `text` as a reader counts them, each with the columns it takes in a terminal. */
export function measured(text: string): readonly { readonly character: string; readonly width: number }[] {
  if (plain.test(text)) return [...text].map((character) => ({ character, width: 1 }));
  return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => ({
    character: segment,
    width: invisible.test(segment) ? 0 : wide.test(segment) ? 2 : 1,
  }));
}
