/** Whether a string of a JSONata state is an expression: exactly `{% … %}`, with no space around. */
export function isExpression(text: string): boolean {
  return text.length >= 4 && text.startsWith("{%") && text.endsWith("%}");
}

/** What stands between `{%` and `%}`, without the spaces around. */
export function expressionText(text: string): string {
  return text.slice(2, -2).trim();
}
