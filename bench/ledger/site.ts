import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

export type Site = { url: string; close: () => Promise<void> };

/** Scripts of the page: what is measured, each bundled apart, so that a worker loads its own code and no other's. */
const ENTRIES = ['page.ts', 'read-worker.ts', 'papaparse-worker.mjs', 'daff-worker.mjs', 'duckdb-worker.mjs'];
const DUCKDB = ['duckdb-browser-eh.worker.js', 'duckdb-eh.wasm'];
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>ledger</title><input type="file" multiple><script type="module" src="/page.js"></script>';

/** daff brings its command line along, which asks for Node's modules and in a browser never uses them. */
const noNode: Plugin = {
  name: 'no-node',
  setup(on) {
    on.onResolve({ filter: /^[a-z_:]+$/ }, ({ path }) =>
      isBuiltin(path) ? { path, namespace: 'nothing' } : undefined,
    );
    on.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }));
  },
};

async function bundles(bench: string): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: ENTRIES.map((name) => join(bench, 'ledger', name)),
    outdir: '/',
    bundle: true,
    // As the app's own bundler leaves it: modules loaded when they are needed, small names.
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    platform: 'browser',
    plugins: [noNode],
    tsconfig: join(bench, '../tsconfig.json'),
    write: false,
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]));
}

/** One page on a free port of this machine, from which the workers are started. */
export async function serveSite(bench: string): Promise<Site> {
  const files = await bundles(bench);
  for (const name of DUCKDB) {
    files.set(`/${name}`, readFileSync(join(bench, 'node_modules/@duckdb/duckdb-wasm/dist', name)));
  }
  files.set('/', Buffer.from(PAGE));
  const types: Record<string, string> = { js: 'text/javascript', wasm: 'application/wasm' };
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url);
    const type = types[url.split('.').at(-1) ?? ''] ?? 'text/html';
    response.writeHead(file ? 200 : 404, { 'content-type': type }).end(file);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
