import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["**/dist/", "**/node_modules/", "**/sfnc.out/", "**/*.d.ts", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts"],
    languageOptions: {
      parserOptions: {
        project: ["./runtime-types/tsconfig.json", "./compiler/tsconfig.json", "./test/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    // The command line alone touches the process and the console.
    files: ["compiler/src/**/*.ts", "runtime-types/src/**/*.ts"],
    ignores: ["compiler/src/cli/**"],
    rules: { "no-console": "error", "no-restricted-globals": ["error", "process"] },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        structuredClone: "readonly",
        setTimeout: "readonly",
      },
    },
  },
  {
    // Programs that users could write: some are wrong on purpose, and say so in their expectations.
    files: ["test/fixtures/**/*.ts", "examples/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unused-vars": "off",
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-explicit-any": "off",
      "prefer-const": "off",
      "no-constant-condition": "off",
      "no-empty": "off",
      "no-useless-escape": "off",
      "no-extra-boolean-cast": "off",
      "no-unsafe-finally": "off",
      "no-fallthrough": "off",
      "no-labels": "off",
      "no-unused-labels": "off",
      "no-useless-assignment": "off",
      "no-case-declarations": "off",
    },
  },
);
