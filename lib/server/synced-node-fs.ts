import 'server-only';
import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What Emscripten's NODEFS looks like from here; it has no `fsync` of its own, so PostgreSQL's calls succeed and do nothing. */
export type OpenFile = { nfd: number; node: { name: string; parent: { name: string } } };
export type NodeFsOfEmscripten = {
  stream_ops: Record<string, unknown>;
  node_ops: Record<string, unknown>;
  realPath: (node: object) => string;
  tryFSOperation: <T>(work: () => T) => T;
};

/** PGlite's own folder on disk, with a real `fsync` behind PostgreSQL's. */
export class SyncedNodeFS extends NodeFS {
  /** How often the write-ahead log was forced to disk: a commit must raise it. */
  walSyncs = 0;

  /** Returns when the file's bytes are on disk. */
  protected force(file: OpenFile): void {
    fsyncSync(file.nfd);
  }

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...given);
    const addFsync = (module: object): void => {
      const nodefs = (module as { NODEFS: NodeFsOfEmscripten }).NODEFS;
      nodefs.stream_ops.fsync = (file: OpenFile): number => {
        nodefs.tryFSOperation(() => this.force(file));
        if (file.node.parent.name === 'pg_wal') this.walSyncs += 1;
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } };
  }
}
