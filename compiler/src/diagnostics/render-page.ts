import type { Family, Rule } from "./diagnostic.js";

/** What each family promises to the user. */
export const families: { readonly [F in Family]: { readonly title: string; readonly promise: string } } = {
  refused: {
    title: "refused",
    promise: "The service cannot do what the TypeScript says, or not without being silently different.",
  },
  "not-yet": {
    title: "not yet",
    promise: "The service can do it and a later version of the compiler will.",
  },
  yours: {
    title: "yours to fix",
    promise: "Something is wrong in the program, the project or the command.",
  },
};

/** The page of all codes, in Markdown. */
export function renderPage(rules: readonly Rule[], prelude: string): string {
  const index = rules.map(
    (rule) => `| [${rule.code}](#${rule.code.toLowerCase()}) | ${rule.title.replaceAll("|", "\\|")} |`,
  );
  return `# Diagnostics

This page is printed from the catalogue in \`compiler/src/diagnostics/catalogue/\` by \`npm run docs\`; change it there.
\`sfnc explain <CODE>\` prints an entry in the terminal. A code keeps its meaning for ever and is never given out again.

${Object.values(families)
  .map(({ title, promise }) => `- **${title}**: ${promise}`)
  .join("\n")}

| code | what |
| --- | --- |
${index.join("\n")}

${rules.map(entry).join("\n")}
## What the snippets stand in

The statements of a snippet are the body of \`workflow(async (order: Order, ctx) => { ... })\` below these declarations; a
snippet with an \`export\` stands below them as it is, and one with an \`import\` is a whole file:

\`\`\`ts
${prelude.trimEnd()}
\`\`\`
`;
}

function entry(rule: Rule): string {
  return `## ${rule.code}

**${rule.title}** (${rule.severity}, ${families[rule.family].title})

${rule.why}
${rule.bad === undefined ? "" : `\n${rule.code} is raised by:\n\n\`\`\`ts\n${rule.bad}\n\`\`\`\n`}${
    rule.good === undefined ? "" : `\nIt is not raised by:\n\n\`\`\`ts\n${rule.good}\n\`\`\`\n`
  }`;
}
