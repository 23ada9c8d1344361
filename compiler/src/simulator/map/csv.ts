/** Rows of a CSV text: fields may be quoted, quotes in them are doubled; empty lines are left out. */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  let began = false;

  const endField = () => {
    row.push(field);
    field = "";
  };
  const endRow = () => {
    if (began) {
      endField();
      rows.push(row);
    }
    row = [];
    began = false;
  };

  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') field += text[++at] as string;
      else quoted = false;
    } else if (char === '"' && field === "") {
      quoted = true;
      began = true;
    } else if (char === "\n" || char === "\r") {
      endRow();
    } else if (char === delimiter) {
      endField();
      began = true;
    } else {
      field += char;
      began = true;
    }
  }
  endRow();
  return rows;
}
