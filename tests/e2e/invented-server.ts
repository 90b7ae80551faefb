/** A server with the invented network, for tests that change nothing. */
import { type Server, startServer } from '../support/server.ts';
import { INVENTED } from './invented.ts';

/** One for all test files of a process, and with it until its end. */
let server: Promise<Server> | null = null;

export function inventedServer(): Promise<Server> {
  server ??= startServer(INVENTED);
  return server;
}
