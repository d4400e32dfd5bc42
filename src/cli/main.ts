/** The command. The same file is its own worker. */
import { once } from "node:events";
import { isMainThread, workerData } from "node:worker_threads";
import { commandOf, USAGE } from "./args.ts";
import { runBulk } from "./bulk.ts";
import { PageFailure, UsageError } from "./failure.ts";
import { runPage } from "./page.ts";
import type { WorkerTask } from "./pool.ts";
import { runWorker } from "./worker.ts";

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

async function main(argv: string[]): Promise<void> {
  const command = commandOf(argv);
  switch (command.name) {
    case "help":
      return write(USAGE);
    case "version":
      return write(`unmirror ${__VERSION__}\n`);
    case "page":
      return runPage(command, write);
    case "bulk":
      return runBulk(command, new URL(import.meta.url), {
        input: process.stdin,
        write,
        progress: process.stderr.isTTY ? (text) => process.stderr.write(`\r${text}`) : null,
      });
  }
}

if (isMainThread) {
  // Whoever reads has seen enough (`| head`): that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  main(process.argv.slice(2)).catch((error: unknown) => {
    const usage = error instanceof UsageError;
    const known = usage || error instanceof PageFailure;
    process.stderr.write(`unmirror: ${known ? (error as Error).message : ((error as Error).stack ?? error)}\n`);
    if (usage) process.stderr.write("unmirror --help tells how it is used.\n");
    process.exitCode = usage ? 2 : 1;
  });
} else if ((workerData as WorkerTask | null)?.role === "unmirror-worker") runWorker(workerData as WorkerTask);
