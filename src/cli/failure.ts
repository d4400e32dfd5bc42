import type { ErrorCode } from "../out/result.ts";

/** A page that could not be cleaned: which of the contract's codes, and one sentence for people. */
export class PageFailure extends Error {
  override name = "PageFailure";
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** What was typed makes no command. */
export class UsageError extends Error {
  override name = "UsageError";
}
