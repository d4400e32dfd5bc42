import { describe, expect, it } from "vitest";
import { linesOf } from "../../../src/cli/lines.ts";

async function* stream(...chunks: string[]) {
  for (const chunk of chunks) yield new Uint8Array(Buffer.from(chunk));
}
async function lines(limit: number, ...chunks: string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const { bytes, cut } of linesOf(stream(...chunks), limit))
    found.push(Buffer.from(bytes).toString() + (cut ? "✂" : ""));
  return found;
}

describe("linesOf", () => {
  it("joins what chunks part, also in the middle of a character", async () => {
    const bytes = Buffer.from("中\n文");
    async function* split() {
      for (const byte of bytes) yield new Uint8Array([byte]);
    }
    const found: string[] = [];
    for await (const line of linesOf(split(), 100)) found.push(Buffer.from(line.bytes).toString());
    expect(found).toEqual(["中", "文"]);
  });

  it("gives every line, empty ones too, and the last one without its end", async () => {
    expect(await lines(100, "a\n\nb\r\nc")).toEqual(["a", "", "b", "c"]);
    expect(await lines(100, "a\n")).toEqual(["a"]);
    expect(await lines(100)).toEqual([]);
  });

  it("keeps only the beginning of a line that is too long, and goes on", async () => {
    const [first, second, third] = await lines(10, "a\n", "x".repeat(6_000), "y".repeat(6_000), "\nb\n");
    expect(first).toBe("a");
    expect(second).toBe(`${"x".repeat(4_096)}✂`);
    expect(third).toBe("b");
  });
});
