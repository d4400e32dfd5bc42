/** Lines of a stream of bytes, one at a time, however long the stream is; a line too long is told, not kept. */

export interface Line {
  bytes: Uint8Array;
  /** The line was longer than the limit: `bytes` is its beginning. */
  cut: boolean;
}
const BEGINNING = 4_096;

export async function* linesOf(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let cut = false;
  const add = (part: Uint8Array) => {
    size += part.byteLength;
    if (cut) return;
    parts.push(part);
    if (size <= maxBytes) return;
    cut = true;
    parts = [new Uint8Array(Buffer.concat(parts).subarray(0, BEGINNING))];
  };
  const take = (): Line => {
    const joined = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    const line = { bytes: joined.at(-1) === 0x0d ? joined.subarray(0, -1) : joined, cut };
    parts = [];
    size = 0;
    cut = false;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.byteLength) add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
