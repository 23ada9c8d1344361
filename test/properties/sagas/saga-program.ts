/** A random program of steps, undos and what can stand around them, as text; the same for the same seed. */
export interface SagaProgram {
  readonly text: string;
  readonly steps: readonly string[];
}

/** The export of the workflow. */
export const workflowName = "generated";

export function sagaProgram(seed: number): SagaProgram {
  const random = randomFrom(seed);
  const chance = (percent: number): boolean => random() * 100 < percent;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const steps: string[] = [];
  const functions: string[] = [];
  let size = 0;
  let told = false;
  const room = 14;

  const step = (kind: string): string => {
    const name = `${kind}${steps.length}`;
    steps.push(name);
    return name;
  };

  /** What may be read in an argument. */
  type Names = readonly string[];

  function undo(names: Names): string {
    const call = `${step("u")}({ id: ${pick(names)} })`;
    if (chance(15))
      return `compensate(async () => { await ${step("u")}({ id: ${pick(names)} }); await ${call}; });`;
    if (chance(15)) {
      const other = `await ${step("u")}({ id: ${pick(names)} });`;
      return `compensate(async () => { try { await ${call}; } catch { ${other} } });`;
    }
    return chance(15)
      ? `compensate(() => ${call}, { name: "Named ${steps.length}" });`
      : `compensate(() => ${call});`;
  }

  function body(names: Names, depth: number, inBranch: boolean): string {
    const lines: string[] = [];
    let known = names;
    for (let n = 1 + Math.floor(random() * 3); n > 0; n--) {
      const { line, adds } = statement(known, depth, inBranch);
      lines.push(line);
      known = [...known, ...adds];
    }
    return lines.join("\n");
  }

  function statement(names: Names, depth: number, inBranch: boolean): { line: string; adds: Names } {
    size++;
    if (depth === 0 || size > room || chance(45)) return effect(names);
    const inner = (more: Names = []): string => body([...names, ...more], depth - 1, inBranch);
    const branch = (more: Names = []): string => {
      const code = body([...names, ...more], depth - 1, true);
      // The local runner sees an undo in the text of a branch, or once it is registered.
      return code.includes("compensate(") ? code : `${undo([...names, ...more])}\n${code}`;
    };
    switch (Math.floor(random() * (inBranch ? 8 : 9))) {
      case 0:
        return plain(`if (input.flag) {\n${inner()}\n} else {\n${inner()}\n}`);
      case 1:
        return plain(
          `switch (input.kind) {\ncase "a": {\n${inner()}\nbreak;\n}\ncase "b": {\n${inner()}\n}\ndefault: {\n${inner()}\n}\n}`,
        );
      case 2:
        return plain(`try {\n${inner()}\n} catch {\n${inner()}\n}`);
      case 3:
        return plain(`try {\n${inner()}\n} finally {\n${effect(names).line}\n}`);
      case 4: {
        const listens = chance(25);
        told ||= listens;
        const options = [
          ...(chance(40) ? ["rethrow: Failed"] : []),
          ...(listens ? ["onUndoFailure: (failure) => told(failure)"] : []),
        ];
        const given = options.length === 0 ? "" : `, { ${options.join(", ")} }`;
        const line = `await saga(async () => {\n${inner()}\n}${given});`;
        if (chance(70)) return plain(line);
        const caught = chance(50)
          ? `if (e instanceof Failed) {\n${effect(names).line}\n} else throw e;`
          : effect(names).line;
        return plain(`try {\n${line}\n} catch (e) {\n${caught}\n}`);
      }
      case 5: {
        const count = chance(70) ? 2 : 3;
        const list = Array.from({ length: count }, () => `async () => {\n${branch()}\n}`);
        return plain(`await parallel([${list.join(", ")}]);`);
      }
      case 6: {
        const item = `item${size}`;
        return plain(`await map(input.items, async (${item}) => {\n${branch([item])}\n});`);
      }
      case 7: {
        const item = `item${size}`;
        return plain(`for (const ${item} of input.items) {\n${inner([item])}\n}`);
      }
      default: {
        const name = `f${functions.length}`;
        functions.push("");
        const code = body(["given"], depth - 1, inBranch);
        functions.push(
          `async function ${name}(given: string): Promise<void> {\n${code.replaceAll("input.", "fixed.")}\n}`,
        );
        return plain(`await ${name}(${pick(names)});`);
      }
    }
  }

  function effect(names: Names): { line: string; adds: Names } {
    if (chance(8)) return plain(`if (input.kind.startsWith("c")) throw new Failed("thrown");`);
    const name = step("s");
    const result = `r${steps.length}`;
    const call = `const ${result} = await ${name}({ id: ${pick(names)} });`;
    const adds = [`${result}.v`];
    if (chance(35)) return { line: call, adds };
    if (chance(30)) return { line: `${undo(names)}\n${call}`, adds };
    return { line: `${call}\n${undo([...names, `${result}.v`, `${result}.v`])}`, adds };
  }

  const plain = (line: string) => ({ line, adds: [] });
  const code = body(["input.id"], 3, false);
  const listens = chance(40);
  if (told || listens) steps.push("told");
  const options = listens ? "{ onUndoFailure: (failure) => told(failure) }, " : "";
  const declared = steps.map((name) => {
    const type =
      name === "told"
        ? "{ undo: string; input: unknown; error: string; cause: string }, void"
        : "{ id: string }, { v: string }";
    return `const ${name} = lambda<${type}>(fn("${name}"), { timeout: "9s" });`;
  });
  const text = [
    `import { compensate, fn, lambda, map, parallel, saga, workflow, WorkflowError } from "@sfnc/runtime-types";`,
    `class Failed extends WorkflowError {}`,
    `interface Input { id: string; kind: string; flag: boolean; items: string[] }`,
    `const fixed: Input = { id: "fixed", kind: "a", flag: true, items: ["x", "y"] };`,
    `void [compensate, map, parallel, saga, Failed, fixed];`,
    ...declared,
    ...functions.filter((one) => one !== ""),
    `export const ${workflowName} = workflow(${options}async (input: Input) => {\n${code}\n});`,
  ];
  return { text: `${text.join("\n")}\n`, steps };
}

function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
