import { diskFiles } from "./disk-files";
import { FileFailure } from "./file-failure";
import type { Input, Io, Output } from "./io";

/** The terminal, the files and the clock of this process. */
export function processIo(): Io {
  const now = new Date();
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    stdin: standardInput,
    files: diskFiles,
    env: process.env,
    today: `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, "0")}`,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // `… | head -1` closes the pipe when it has seen enough, which is no failure.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    isTerminal: stream.isTTY,
    write: (chunk) => {
      stream.write(chunk);
    },
  };
}

const standardInput: Input = {
  isTerminal: process.stdin.isTTY,
  read: async (largest) => {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > largest) throw new FileFailure("tooLarge", "-");
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  },
};
