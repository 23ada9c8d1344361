/** What a script may rely on. */
export const exitCode = { ok: 0, diagnostics: 1, usage: 2, internal: 3 } as const;
