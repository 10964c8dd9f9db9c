/** A file or folder as Emscripten's file system for Node knows it. */
export interface NodeFile {
  readonly name: string
  readonly parent: NodeFile
  readonly mode: number
}

/** An open file. `nfd` is Node's descriptor. */
export interface NodeStream {
  readonly node: NodeFile
  readonly nfd: number
}

/**
 * The part of Emscripten's file system for Node (NODEFS) that is extended here: its operations are functions that may be replaced. `realPath` gives
 * the path on the machine; `tryFSOperation` turns Node's errors into those that PostgreSQL understands.
 */
export interface NodeFiles {
  realPath(node: NodeFile): string
  tryFSOperation<T>(run: () => T): T
  readonly node_ops: {
    mknod(parent: NodeFile, name: string, mode: number, device: number): NodeFile
    rename(node: NodeFile, parent: NodeFile, name: string): void
    unlink(parent: NodeFile, name: string): void
    rmdir(parent: NodeFile, name: string): void
    setattr(node: NodeFile, change: { readonly size?: number }): void
  }
  readonly stream_ops: {
    write(stream: NodeStream, bytes: Int8Array, offset: number, length: number, position: number): number
    setattr(stream: NodeStream, change: { readonly size?: number }): void
    close(stream: NodeStream): void
    /** Absent at first: PostgreSQL’s calls then do nothing. */
    fsync?(stream: NodeStream): number
  }
}
