// Loaded into a process before all else: notes every connection, look-up and datagram that it, or a
// node process that it starts, asks for. AMTP_TEST_SOCKETS names the file.
import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { fileURLToPath } from "node:url";

const file = process.env.AMTP_TEST_SOCKETS ?? "";

function record(owner, name) {
  const original = owner[name];
  owner[name] = function recorded(...args) {
    appendFileSync(file, `${name} by ${process.argv[1]}\n`);
    return original.apply(this, args);
  };
}

record(net.Socket.prototype, "connect");
record(net.Server.prototype, "listen");
record(dgram.Socket.prototype, "bind");
record(dgram.Socket.prototype, "send");
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
  record(dns, name);
  record(dns.promises, name);
}

const { spawn } = childProcess;
childProcess.spawn = function spawnRecorded(command, args, options) {
  if (command !== process.execPath) return spawn(command, args, options);
  const env = { ...options.env, AMTP_TEST_SOCKETS: file };
  const hook = ["--import", fileURLToPath(import.meta.url)];
  return spawn(command, [...hook, ...args], { ...options, env });
};
syncBuiltinESMExports();
