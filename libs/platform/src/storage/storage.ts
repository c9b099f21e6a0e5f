import type { Readable } from 'node:stream';

/** Bytes of a file from `start` to `end`, both included and counted from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A file that has arrived whole and safe on disk, but is not yet part of the storage: keep or discard it. */
export interface StagedFile {
  /** Where it lies until it is kept or discarded; for reading only. */
  readonly path: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Makes it part of the storage, safe against power failure once this returns. */
  keep(): Promise<void>;
  /** Removes it; without effect once it is kept or discarded. */
  discard(): Promise<void>;
}

/** Thrown when stored content is missing or not what was stored: restore it from the backup. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}

/**
 * Keeps files by the SHA-256 of their content: the same content is kept once, nothing kept is ever changed.
 * Everything is streamed, so that memory does not grow with a file.
 */
export abstract class Storage {
  /** Receives a stream to its end. When the stream fails nothing is left behind and its error is thrown. */
  abstract stage(source: AsyncIterable<Uint8Array>): Promise<StagedFile>;

  /**
   * Reads kept content, whole or in part.
   * @param size the size that the content must have in bytes.
   * @throws StorageError when it is missing or of another size.
   */
  abstract open(sha256: string, size: number, range?: ByteRange): Promise<Readable>;
}
