import type { DomAccess, Session } from "../evaluate/session.ts";
import { literal, typed, UNKNOWN, type Value } from "../evaluate/value.ts";

/** Where what a script did to a node is kept. */
export function nodeState(key: string, property: string): string {
  return `node:${key}:${property}`;
}

/** Nodes as handlers see them: what was typed into fields, and what scripts changed. */
export function pageDom(session: Session): DomAccess {
  return {
    read(key, name): Value {
      if (name === "value") return valueOf(key, session);
      if (name === "checked") return session.event.filled.has(key) ? literal(true) : UNKNOWN;
      return session.store.get(nodeState(key, name)) ?? UNKNOWN;
    },
    write(key, name, value) {
      if (session.mode !== "event") return;
      if (name === "value" && value.kind === "literal" && value.value === "")
        session.event.cleared.add(key);
      session.store.set(nodeState(key, name), value);
    },
    writeGlobal(name, value) {
      const isLocation = /^(?:window\.|document\.)?location(?:\.href|\.pathname|\.hash)?$/u.test(
        name,
      );
      if (isLocation && session.mode === "event") session.event.navigations.push(value);
    },
  };
}

function valueOf(key: string, session: Session): Value {
  if (session.event.filled.has(key)) return typed(key);
  session.event.consulted.add(key);
  return session.store.get(nodeState(key, "value")) ?? literal("");
}
