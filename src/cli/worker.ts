/** The other end of the pool: answers lines until it is ended. */
import { parentPort } from "node:worker_threads";
import { answer } from "./answer.ts";
import type { WorkerTask } from "./pool.ts";

export function runWorker({ fields }: WorkerTask): void {
  const wanted = fields ? new Set(fields) : undefined;
  const decoder = new TextDecoder();
  parentPort?.on("message", (line: Uint8Array) => {
    parentPort?.postMessage(answer(decoder.decode(line), wanted));
  });
}
