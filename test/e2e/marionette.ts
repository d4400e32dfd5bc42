/** The protocol that Firefox itself speaks to its drivers: `LENGTH:[0, id, command, parameters]` over TCP. */
import { connect, type Socket } from "node:net";

export interface Marionette {
  send<Result = unknown>(command: string, parameters?: object): Promise<Result>;
  end(): void;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}
type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>();
  const socket = await open(port);
  let lastId = 0;
  await new Promise<void>((greeted) => {
    eachMessage(socket, (message) => {
      if (!Array.isArray(message)) return greeted(); // what it says first: its name and version
      const [, id, error, result] = message as Answer;
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(new Error(`${error.error}: ${error.message}`));
      else resolve?.(result);
    });
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox has closed the connection."));
    waiting.clear();
  });
  return {
    send: <Result>(command: string, parameters: object = {}) =>
      new Promise<Result>((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    end: () => socket.destroy(),
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket));
    socket.on("error", reject);
  });
}

/** Takes the stream apart: each message has its length before it. */
function eachMessage(socket: Socket, hear: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on("data", (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(":");
      if (colon < 0) return;
      const start = colon + 1;
      const end = start + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      const message = JSON.parse(rest.subarray(start, end).toString());
      rest = rest.subarray(end);
      hear(message);
    }
  });
}
