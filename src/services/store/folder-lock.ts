import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process, or this one, has the folder open already. */
class DataFolderInUse extends Error {
  readonly code = 'data_folder_in_use';

  constructor(folder: string, holder: string | null) {
    const by = holder ? `process ${holder}` : 'another process';
    super(
      `${folder} is in use by ${by}. Two processes on one data folder destroy each other's data: stop the other one, ` +
        'choose another DATA_DIR, or set DATABASE_URL to share one PostgreSQL server.',
    );
    this.name = 'DataFolderInUse';
  }
}

export interface FolderLock {
  release(): void;
}

/** Locks of this process: a handle that nobody refers to is closed by the garbage collector, and the lock with it. */
const held = new Set<DatabaseSync>();

/**
 * Makes the folder (0700) and locks it for the life of the process; throws `DataFolderInUse`.
 *
 * A file with a process id is not enough: after SIGKILL or a power cut it stays behind, the id may belong to somebody
 * else by then, and looking and writing are two steps between which another process fits. This is a lock of the
 * operating system, taken by SQLite (node has no call of its own for it): the kernel drops it however the process ends.
 * The process id is written beside it, for the words of the error only. Nothing may open the file `lock` itself:
 * closing any handle of it drops this process' lock (POSIX). Some network folders do not keep such locks.
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const holderFile = join(folder, 'lock.pid');
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new DataFolderInUse(folder, readHolder(holderFile));
    throw error;
  }
  held.add(lock);
  writeFileSync(holderFile, String(process.pid), { mode: 0o600 });
  return {
    release() {
      if (!held.delete(lock)) return;
      rmSync(holderFile, { force: true });
      lock.close();
    },
  };
}

/** SQLITE_BUSY, https://www.sqlite.org/rescode.html#busy */
const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 5;

function readHolder(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch {
    return null;
  }
}
