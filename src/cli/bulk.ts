/** Bulk mode: a line in, a line out, in order, with a bounded number of pages in memory however long the input is. */
import { availableParallelism } from "node:os";
import { errorLine, idIn } from "./answer.ts";
import type { BulkCommand } from "./args.ts";
import { linesOf } from "./lines.ts";
import { Pool } from "./pool.ts";

/** The largest page, with everything in it written as an escape. */
const MAX_LINE = 64_000_000;
/** Lines read ahead for each worker, so that a slow page does not idle the others. */
const AHEAD = 4;
const PROGRESS_EVERY = 500;

export interface Streams {
  input: AsyncIterable<Uint8Array>;
  /** Resolves when more can be written. */
  write(text: string): Promise<void>;
  /** Progress, only for a person who watches. */
  progress: ((text: string) => void) | null;
}

/**
 * Answers every line of the input, in its order.
 * @param file the built command: its workers run the same file
 * @returns when the input has ended and everything is written
 * @throws where the workers themselves do not run
 */
export async function runBulk(command: BulkCommand, file: URL, streams: Streams): Promise<void> {
  // A worker a core: each costs a second of start-up and 100 MB, and a second one on the same core gains nothing.
  const jobs = command.jobs ?? Math.min(8, availableParallelism());
  let broken: ((error: Error) => void) | undefined;
  const failed = new Promise<never>((_, reject) => {
    broken = reject;
  });
  failed.catch(() => {});
  const pool = new Pool(file, jobs, command.fields, command.pageSeconds, (error) => broken?.(error));
  const pending: Promise<string>[] = [];
  let pages = 0;
  let told = 0;
  const writeFirst = async () => {
    const answer = await Promise.race([pending[0] as Promise<string>, failed]);
    pending.shift();
    await streams.write(answer);
    pages++;
    if (streams.progress && Date.now() - told > PROGRESS_EVERY) {
      told = Date.now();
      streams.progress(`${pages} pages`);
    }
  };
  try {
    let number = 0;
    for await (const line of linesOf(streams.input, MAX_LINE)) {
      number++;
      pending.push(answerTo(line, number, pool));
      if (pending.length > jobs * AHEAD) await writeFirst();
    }
    while (pending.length > 0) await writeFirst();
    streams.progress?.(`${pages} pages, done\n`);
  } finally {
    await pool.close();
  }
}

function answerTo(line: { bytes: Uint8Array; cut: boolean }, number: number, pool: Pool): Promise<string> {
  if (!line.cut) return pool.answer(line.bytes);
  const id = idIn(new TextDecoder().decode(line.bytes));
  return Promise.resolve(errorLine(id, "too-large", `Line ${number} is longer than ${MAX_LINE / 1_000_000} MB.`));
}
