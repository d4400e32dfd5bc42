import { describe, expect, it } from "vitest";
import { commandOf } from "../../../src/cli/args.ts";
import { UsageError } from "../../../src/cli/failure.ts";

const args = (line: string) => commandOf(line.split(" ").filter((word) => word !== ""));

describe("commandOf", () => {
  it("reads a page, an address, standard input", () => {
    expect(args("page.html --url https://x.example/1")).toEqual({
      name: "page",
      input: "page.html",
      url: "https://x.example/1",
      format: "markdown",
      output: null,
      force: false,
      explain: false,
      fields: null,
    });
    expect(args("https://x.example/ --format json --fields text,verdict")).toMatchObject({
      format: "json",
      fields: ["text", "verdict"],
    });
    expect(args("- -o out.md --force")).toMatchObject({ input: "-", output: "out.md", force: true });
  });

  it("reads bulk mode", () => {
    expect(args("--jsonl")).toEqual({ name: "bulk", jobs: null, fields: null, pageSeconds: 120 });
    expect(args("--jsonl --jobs 4 --fields text --page-timeout 5")).toEqual({
      name: "bulk",
      jobs: 4,
      fields: ["text"],
      pageSeconds: 5,
    });
  });

  it.each([
    ["", "Which page"],
    ["a.html b.html", "One page at a time"],
    ["a.html --format pdf", "--format takes one of"],
    ["a.html --fields text", "--fields goes with"],
    ["a.html --jobs 2", "--jobs goes with --jsonl"],
    ["a.html --nonsense", "nonsense"],
    ["a.html --url nonsense", "whole address"],
    ["https://x.example/ --url https://y.example/", "--url goes with"],
    ["a.html --force", "--force goes with"],
    ["a.html --explain --format json", "form of its own"],
    ["--jsonl a.html", "takes no file"],
    ["--jsonl --format json", "does not go with"],
    ["--jsonl --jobs 0", "whole number"],
    ["--jsonl --jobs two", "whole number"],
    ["--jsonl --fields text,nonsense", "no field “nonsense”"],
    ["--jsonl --fields ,", "names no field"],
    ["lists merge a b", "not part of this version"],
  ])("%j is wrong usage", (line, message) => {
    expect(() => args(line)).toThrow(UsageError);
    expect(() => args(line)).toThrow(message);
  });
});
