import { text } from "node:stream/consumers";

/** What the command line touches besides files; a test gives its own. */
export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** Data: what another program reads. */
  readonly stdout: Sink;
  /** Logs: what a person reads. */
  readonly stderr: Sink;
  readonly readStdin: () => Promise<string>;
}

export interface Sink {
  readonly isTTY: boolean;
  readonly write: (text: string) => void;
}

export function realIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    readStdin: () => text(process.stdin),
  };
}

function sink(stream: NodeJS.WriteStream): Sink {
  // A reader that has seen enough, such as `head`, is no error of ours.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return { isTTY: stream.isTTY === true, write: (chunk) => void stream.write(chunk) };
}
