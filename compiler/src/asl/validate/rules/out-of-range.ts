import { state } from "../example.js";
import { machineRule } from "../rule.js";

export const outOfRange = machineRule({
  code: "ASL0105",
  severity: "error",
  title: "A number that is too small or too large",
  why: "Seconds end at 99,999,999, a backoff rate begins at 1.0, a percentage ends at 100; AWS refuses the rest.",
  bad: state({ Type: "Wait", Seconds: -1, End: true }),
  good: state({ Type: "Wait", Seconds: 0, End: true }),
  check: ({ fields }, report) => {
    for (const { at, name, value, field } of fields) {
      if ((field.kind.is !== "integer" && field.kind.is !== "number") || typeof value !== "number") continue;
      const { min, max } = field.kind;
      if (value < min) report(at, `${name} must be at least ${min}, but it is ${value}`);
      else if (value > max) report(at, `${name} must be at most ${max}, but it is ${value}`);
    }
  },
});
