import dns from 'node:dns';
import net from 'node:net';

/** Any connection beyond this machine fails the test that makes it: nothing here may depend on a network. */
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\]|::ffff:127\.\d+\.\d+\.\d+)$/;

const GUARDED = Symbol.for('portdesk.loopback-only');
type Guarded = { [GUARDED]?: true };

/** Files that share a process share the guard. */
function guardConnections(): void {
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]) {
    const first = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0];
    const options = (typeof first === 'object' && first !== null ? first : {}) as { host?: string; path?: string };
    const host = options.host ?? (typeof args[1] === 'string' ? args[1] : 'localhost');
    if (options.path === undefined && !LOOPBACK.test(host)) throw new Error(`a test tried to connect to ${host}`);
    return Reflect.apply(connect, this, args) as net.Socket;
  } as typeof connect;

  const lookup = dns.lookup;
  dns.lookup = function guarded(...args: unknown[]) {
    const name = String(args[0]);
    if (!LOOPBACK.test(name) && !name.endsWith('.invalid') && !name.endsWith('.example'))
      throw new Error(`a test tried to look up ${name}`);
    return Reflect.apply(lookup, dns, args) as undefined;
  } as typeof lookup;
}

if (!(globalThis as Guarded)[GUARDED]) {
  guardConnections();
  (globalThis as Guarded)[GUARDED] = true;
}
