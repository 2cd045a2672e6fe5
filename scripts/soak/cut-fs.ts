import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmdirSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { relative } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { type NodeFsOfEmscripten, type OpenFile, SyncedNodeFS } from '@/lib/server/synced-node-fs';

type Range = { from: number; to: number };
type Verb = (...given: never[]) => unknown;
type Settings = {
  /** Where the disk's platter is: what a power cut leaves. */
  platter: string;
  /** Share of writes that reach the platter at once, whole or torn, in whatever order: a cache may write early. */
  early: number;
  dice: () => number;
  /** PGlite as it comes, without our fsync. */
  stock: boolean;
};

const SECTOR = 512;

/**
 * A disk with a cache that loses its power: PGlite reads and writes its folder as always, and beside it lies the platter,
 * which gets a file's bytes only when they are forced there. Names (made, renamed, removed, cut short) reach it at once,
 * as a journalling file system would see to.
 */
export class CutFS extends SyncedNodeFS {
  private readonly waiting = new Map<number, Range[]>();
  private nodefs: NodeFsOfEmscripten | undefined;

  constructor(
    folder: string,
    private readonly settings: Settings,
  ) {
    super(folder);
  }

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const base = this.settings.stock ? NodeFS.prototype.init : super.init;
    const { emscriptenOpts } = await base.apply(this, given);
    const watch = (module: object): void => {
      this.nodefs = (module as { NODEFS: NodeFsOfEmscripten }).NODEFS;
      this.watchBytes(this.nodefs);
      this.watchNames(this.nodefs);
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), watch] } };
  }

  protected override force(file: OpenFile): void {
    const name = this.onPlatter(file.node);
    const key = fstatSync(file.nfd).ino;
    for (const range of this.waiting.get(key) ?? []) this.copy(file, name, range);
    this.waiting.delete(key);
  }

  private onPlatter(node: object): string {
    return `${this.settings.platter}/${relative(this.rootDir, this.nodefs?.realPath(node) ?? this.rootDir)}`;
  }

  private copy(file: OpenFile, name: string, { from, to }: Range): void {
    if (!existsSync(name)) return;
    const bytes = Buffer.alloc(to - from);
    const source = openSync(`/proc/self/fd/${file.nfd}`, 'r');
    const target = openSync(name, 'r+');
    const got = readSync(source, bytes, 0, bytes.length, from);
    writeSync(target, bytes, 0, got, from);
    closeSync(source);
    closeSync(target);
  }

  private watchBytes({ stream_ops: ops }: NodeFsOfEmscripten): void {
    const write = ops.write as (file: OpenFile, bytes: Int8Array, offset: number, length: number, at: number) => number;
    ops.write = (file: OpenFile, bytes: Int8Array, offset: number, length: number, at: number): number => {
      const written = write(file, bytes, offset, length, at);
      const key = fstatSync(file.nfd).ino;
      this.waiting.set(key, [...(this.waiting.get(key) ?? []), { from: at, to: at + written }]);
      if (this.settings.dice() < this.settings.early) {
        const sectors = Math.ceil((written / SECTOR) * this.settings.dice());
        this.copy(file, this.onPlatter(file.node), { from: at, to: at + Math.min(written, sectors * SECTOR) });
      }
      return written;
    };
    const open = ops.open as (file: OpenFile & { flags: number }) => void;
    ops.open = (file: OpenFile & { flags: number }): void => {
      open(file);
      const cutsShort = 512;
      if (file.flags & cutsShort) this.cutShort(file.node, 0);
    };
    const setattr = ops.setattr as (file: OpenFile, attributes: { size?: number }) => void;
    ops.setattr = (file: OpenFile, attributes: { size?: number }): void => {
      setattr(file, attributes);
      if (attributes.size !== undefined) this.cutShort(file.node, attributes.size);
    };
  }

  private watchNames({ node_ops: ops }: NodeFsOfEmscripten): void {
    const after = (verb: string, mirror: (...given: never[]) => void): void => {
      const plain = ops[verb] as Verb;
      ops[verb] = (...given: never[]): unknown => {
        const before = verb === 'rename' ? this.onPlatter(given[0] as unknown as object) : undefined;
        const answer = plain(...given);
        mirror(...([...given, before] as never[]));
        return answer;
      };
    };
    after('mknod', (parent: object, name: string, mode: number) => {
      const path = `${this.onPlatter(parent)}/${name}`;
      const isFolder = (mode & 0o170000) === 0o040000;
      if (isFolder) mkdirSync(path, { mode: mode & 0o777 });
      else writeFileSync(path, '', { mode: mode & 0o777 });
    });
    after('unlink', (parent: object, name: string) => unlinkSync(`${this.onPlatter(parent)}/${name}`));
    after('rmdir', (parent: object, name: string) => rmdirSync(`${this.onPlatter(parent)}/${name}`));
    after('rename', (_node: object, folder: object, name: string, before: string) =>
      renameSync(before, `${this.onPlatter(folder)}/${name}`),
    );
    after('setattr', (node: object, attributes: { size?: number }) => {
      if (attributes.size !== undefined) this.cutShort(node, attributes.size);
    });
  }

  private cutShort(node: object, size: number): void {
    const path = this.onPlatter(node);
    if (existsSync(path)) truncateSync(path, size);
  }
}
