/** Ways to break a template, each of which some test of its row must notice. */
export interface Mutant {
  readonly what: string;
  readonly template: string;
}

const swaps: readonly (readonly [RegExp, string])[] = [
  [/ = /, " != "],
  [/ != /, " = "],
  [/ >= /, " < "],
  [/ <= /, " > "],
  [/ > /, " <= "],
  [/ < /, " >= "],
  [/ and /, " or "],
  [/ or /, " and "],
  [/ \+ /, " - "],
  [/(?<=\S) - /, " + "],
  [/ \* /, " / "],
  [/ \/ /, " * "],
  [/ % /, " * "],
  [/ in /, " = "],
  [/ & /, " = "],
  [/\$not\(/, "$exists("],
  [/\$exists\(/, "$not("],
  // A whole number is its floor, and its ceiling.
  [/\$floor\((?!#\d\) = #)/, "$ceil("],
  [/\$ceil\(/, "$floor("],
  [/\$abs\(/, "$floor("],
  [/\$sqrt\(/, "$abs("],
  [/\$min\(/, "$max("],
  [/\$max\(/, "$min("],
  [/\$power\(/, "$min("],
  [/\$uppercase\(/, "$lowercase("],
  [/\$lowercase\(/, "$uppercase("],
  [/\$length\(/, "$number("],
  [/\$count\(/, "$type("],
  [/\$substring\(/, "$substringBefore("],
  [/\$substringBefore\(/, "$substringAfter("],
  [/\$encodeUrlComponent\(/, "$decodeUrlComponent("],
  [/\$decodeUrlComponent\(/, "$encodeUrlComponent("],
  [/\$contains\(/, "$split("],
  [/\$replace\(/, "$contains("],
  [/\$split\(/, "$contains("],
  [/\$join\(/, "$count("],
  [/\$pad\(/, "$substring("],
  [/\$number\(/, "$string("],
  [/\$string\(/, "$type("],
  [/\$parse\(/, "$string("],
  [/\$type\(/, "$string("],
  [/\$map\(/, "$filter("],
  [/\$filter\(/, "$map("],
  [/\$reduce\(/, "$map("],
  [/\$append\(([^,]+), /, "$append("],
  [/\$reverse\(/, "$sort("],
  [/\$sort\(/, "$reverse("],
  [/\$distinct\(/, "$reverse("],
  [/\$keys\(/, "$count("],
  [/\$each\(/, "$sift("],
  [/\$sift\(/, "$each("],
  [/\$lookup\(#0, @key\)/, "@key"],
  [/\$lookup\(/, "$append("],
  [/\$merge\(/, "$count("],
  [/\$toMillis\(/, "$string("],
  [/\$fromMillis\(/, "$string("],
  [/\^(?=[@#])/, ""],
  [/\[\[@/, "[@"],
  // Around these the brackets make no difference here: they stand in case the service unwraps a single result.
  [/^\[(?!\$(?:split|reverse|distinct|sort)\()(.*)\]$/, "$1"],
  [/\(\[(\$.*)\]\)/, "($1)"],
  [/\[\$keys\(#0\)\]/, "$keys(#0)"],
  [/\[0\]/, "[1]"],
  [/\[-1\]/, "[0]"],
  [/\[1\]/, "[0]"],
  [/, 1\)$/, ")"],
  [/, 0, /, ", 1, "],
  [/-1\)/, "0)"],
  [/0\.5/, "0.4"],
  [/ \? 1 : 0/, " ? 0 : 1"],
  [/ \? (.+) : (.+)$/, " ? $2 : $1"],
  [/\btrue\b/, "false"],
  [/\bfalse\b/, "true"],
  [/\bnull\b/, '"null"'],
  [/(?<!")""/, '"0"'],
  [/"undefined"/, '"null"'],
  [/"array"/, '"object"'],
  [/^(?!#0 (?:and|or|=|!=|\+|\*) #1)(.*)#0(.*)#1/, "$1#1$2#0"],
  [/\(@item, @index\)/, "(@index, @item)"],
  [/@index >= #1/, "@index > #1"],
  [/@index < #2/, "@index <= #2"],
  [/\$string\(@(left)\)/, "@$1"],
  [/-#0/, "#0"],
];

/** The template broken once in every way that applies to it. */
export function mutantsOf(template: string): readonly Mutant[] {
  const found = new Map<string, Mutant>();
  for (const [from, to] of swaps) {
    const broken = template.replace(from, to);
    if (broken !== template) found.set(broken, { what: `${from.source} -> ${to}`, template: broken });
  }
  // A template with nothing to swap: another operand, or none.
  if (found.size === 0) found.set("", { what: "no value", template: "null" });
  return [...found.values()];
}
