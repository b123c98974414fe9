import { mkdir, mkdtemp, open, rm, symlink, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

export interface ClearFile {
  readonly path: string;
  readonly handle: FileHandle;
}

/**
 * Files in the clear, for as long as something reads or writes them by their path. On Linux they have no name on the disk:
 * the path leads to what this process holds open, so that they are gone when it ends, however it ends.
 */
export class ClearFolder {
  private readonly handles: FileHandle[] = [];

  private constructor(readonly path: string) {}

  static async open(parent: string): Promise<ClearFolder> {
    await mkdir(parent, { recursive: true, mode: 0o700 });
    return new ClearFolder(await mkdtemp(path.join(parent, 'open-')));
  }

  /**
   * An empty file to write to, and to read from again.
   * @param name shown in what is said about it; @param within a folder of its own when absent, since two may share a name
   */
  async place(name: string, within = String(this.handles.length)): Promise<ClearFile> {
    const folder = path.join(this.path, within);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const place = path.join(folder, name);
    const handle = await open(place, 'wx+', 0o600);
    this.handles.push(handle);
    if (process.platform === 'linux') {
      await unlink(place);
      await symlink(`/proc/self/fd/${handle.fd}`, place);
    }
    return { path: place, handle };
  }

  async close(): Promise<void> {
    for (const handle of this.handles) await handle.close();
    await rm(this.path, { recursive: true, force: true });
  }
}
