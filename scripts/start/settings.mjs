import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { Stop } from './stop.mjs';

/** Where to listen, from PORT and HOST. Throws `Stop`. */
export function readAddress() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Stop(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  }
  return { port, host: process.env.HOST || '0.0.0.0' };
}

/** One folder at a time: Node's own `recursive` never returns where nothing can be made (/proc). @param {string} folder */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** Says early what the database would say late. Throws `Stop`. */
export function checkDatabase() {
  const url = process.env.DATABASE_URL;
  if (url) {
    if (/^postgres(ql)?:\/\/.+/.test(url) && URL.canParse(url)) return;
    throw new Stop('DATABASE_URL must look like postgresql://user:password@host:5432/name.');
  }
  const folder = resolve(process.env.DATA_DIR || 'data');
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    throw new Stop(`the data folder ${folder} cannot be written (${reason}). Set DATA_DIR to a folder this user owns.`);
  }
}

/** Throws `Stop` when somebody else listens there. @param {{ port: number, host: string }} address */
export function checkPort({ port, host }) {
  return new Promise((done, refuse) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => refuse(new Stop(whyNot(error, port, host))));
    probe.listen(port, host, () => probe.close(done));
  });
}

/** @param {NodeJS.ErrnoException} error @param {number} port @param {string} host */
function whyNot(error, port, host) {
  if (error.code === 'EADDRINUSE') return `port ${port} is in use. Stop what uses it, or set PORT to another number.`;
  if (error.code === 'EACCES') return `this user may not listen on port ${port}. Set PORT to a number above 1023.`;
  return `cannot listen on ${host}:${port} (${error.code}). Check HOST and PORT.`;
}
