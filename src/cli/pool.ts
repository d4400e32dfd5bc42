/** Workers that answer lines, one line each at a time. One that crashes or hangs is replaced, and its line answered. */
import { Worker } from "node:worker_threads";
import type { Field } from "../out/result.ts";
import { errorLine, idIn } from "./answer.ts";

/** Told to a worker when it starts: that it is one, and what is asked of it. */
export interface WorkerTask {
  role: "unmirror-worker";
  fields: Field[] | null;
}
/** Enough for the largest page that is read; a page that takes more takes its worker, not the run. */
const WORKER_MEGABYTES = 2_048;

interface Job {
  line: Uint8Array;
  done: (answer: string) => void;
}
interface Seat {
  worker: Worker;
  job: Job | null;
  timer: NodeJS.Timeout | undefined;
  /** It has answered something: when it dies now, it was the page. */
  proven: boolean;
}

const beginning = (line: Uint8Array): string => new TextDecoder().decode(line.subarray(0, 4_096));

export class Pool {
  private readonly seats: Seat[] = [];
  private readonly waiting: Job[] = [];
  private closed = false;

  /**
   * @param file the built command, which serves as its own worker
   * @param onBroken told when workers cannot even start
   */
  constructor(
    private readonly file: URL,
    private readonly size: number,
    private readonly fields: Field[] | null,
    private readonly pageSeconds: number,
    private readonly onBroken: (error: Error) => void,
  ) {}

  /** The answer to a line: it always comes, and never fails. */
  answer(line: Uint8Array): Promise<string> {
    return new Promise((done) => {
      this.waiting.push({ line, done });
      this.next();
    });
  }

  /** Ends all workers. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.seats.map(({ worker }) => worker.terminate()));
  }

  private next(): void {
    if (this.closed || this.waiting.length === 0) return;
    // A worker for the first line at once, another only when all are busy: two lines never wait for eight workers.
    const seat = this.seats.find(({ job }) => job === null) ?? (this.seats.length < this.size ? this.hire() : null);
    if (!seat) return;
    const job = this.waiting.shift();
    if (!job) return;
    seat.job = job;
    seat.timer = setTimeout(() => {
      this.replace(seat, `Reading the page took longer than ${this.pageSeconds} seconds.`);
    }, this.pageSeconds * 1_000);
    seat.worker.postMessage(job.line);
  }

  private hire(): Seat {
    const workerData: WorkerTask = { role: "unmirror-worker", fields: this.fields };
    const worker = new Worker(this.file, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
      stderr: false,
    });
    const seat: Seat = { worker, job: null, timer: undefined, proven: false };
    let reason = "";
    worker.on("message", (answer: string) => {
      seat.proven = true;
      this.finish(seat, answer);
    });
    worker.on("error", (error: Error & { code?: string }) => {
      reason = error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "Reading the page took too much memory." : error.message;
    });
    worker.on("exit", () => {
      if (this.closed || !this.seats.includes(seat)) return;
      if (!seat.proven && seat.job === null) this.onBroken(new Error(reason || "A worker could not start."));
      else this.replace(seat, reason || "Reading the page ended its worker.");
    });
    this.seats.push(seat);
    return seat;
  }

  private finish(seat: Seat, answer: string): void {
    clearTimeout(seat.timer);
    const { job } = seat;
    seat.job = null;
    job?.done(answer);
    this.next();
  }

  /** Gives up on a worker and the page that it was reading. */
  private replace(seat: Seat, why: string): void {
    this.seats.splice(this.seats.indexOf(seat), 1);
    void seat.worker.terminate();
    const line = seat.job ? beginning(seat.job.line) : "";
    this.finish(seat, errorLine(idIn(line), "too-large", why));
  }
}
