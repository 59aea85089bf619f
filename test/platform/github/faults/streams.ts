import type { ServerResponse } from "node:http";
import { Transform, type TransformCallback } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

/** Lets so many bytes pass, then breaks the connection. */
export function resetter(afterBytes: number, response: ServerResponse): Transform {
  let left = afterBytes;
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      const part = chunk.subarray(0, left);
      left -= part.length;
      this.push(part);
      if (left > 0) {
        done();
        return;
      }
      // After the bytes have left; a reset could overtake them and the client would see nothing.
      setImmediate(() => response.socket?.destroySoon());
    },
  });
}

/** Passes bytes on in small pieces, with a pause after each. */
export function dripper(pace: { readonly bytes: number; readonly everyMs: number }): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done: () => void) {
      const drip = async (): Promise<void> => {
        for (let at = 0; at < chunk.length; at += pace.bytes) {
          if (this.destroyed) return;
          this.push(chunk.subarray(at, at + pace.bytes));
          await sleep(pace.everyMs);
        }
      };
      void drip().finally(done);
    },
  });
}
