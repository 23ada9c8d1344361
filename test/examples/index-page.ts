import type { About } from "./about.js";

/** The page of all examples: what each shows, and its states beside those of the machine by hand. */
export function indexOf(
  examples: readonly { readonly name: string; readonly readme: string; readonly states: number }[],
  about: Readonly<Record<string, About>>,
): string {
  const rows = examples.map(({ name, readme, states }) => {
    const { statesByHand, settings } = about[name]!;
    const title = /^# (.+)$/m.exec(readme)?.[1] ?? name;
    return `| [${name}](${name}/) | ${title} | ${states} | ${statesByHand} | ${settings.join(", ")} |`;
  });
  return `${[
    "# Examples",
    "",
    "Each numbered folder is a machine that an article on Step Functions shows, written again in TypeScript: what it must do,",
    "what the machine by hand got wrong, the program, the machine that comes out of it (`expected.asl.json`), and what its role",
    "must allow (`expected.policy.json`). `order` and `parcel` are the two programs of the README.",
    "",
    "Tests run each of them as TypeScript and as state machine, with its inputs and with every call failing in turn, and compare",
    "what they do. `npm run demo` builds them all.",
    "",
    "<!-- prettier-ignore-start -->",
    "",
    "| example | what it shows | states | by hand | settings |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "<!-- prettier-ignore-end -->",
  ].join("\n")}\n`;
}
