import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Config, ConfigError } from '../config/config.js';
import { Ids } from '../ids/ids.js';
import { Clock } from '../time/clock.js';
import { FileStorage } from './file-storage.js';
import { Storage } from './storage.js';

/** Where documents lie: STORAGE_DIR, else `documents` in DATA_DIR, else in `.klimacert`. */
export function storageFolder(config: Config): string {
  return config.STORAGE_DIR ?? join(config.DATA_DIR ?? '.klimacert', 'documents');
}

/** Gives the `Storage` of the process, ready to use. Needs the platform module beside it. */
@Module({
  providers: [
    {
      provide: Storage,
      inject: [Config, Clock, Ids],
      useFactory: async (config: Config, clock: Clock, ids: Ids): Promise<Storage> => {
        const folder = storageFolder(config);
        const storage = new FileStorage(folder, clock, ids);
        await storage.prepare().catch((cause: unknown) => {
          throw new ConfigError(
            `STORAGE_DIR: the folder ${folder} cannot be written (${(cause as Error).message}). ` +
              'Give the process access to it, or name another folder. Example: STORAGE_DIR=/var/lib/klimacert/documents',
            { cause },
          );
        });
        return storage;
      },
    },
  ],
  exports: [Storage],
})
export class StorageModule {}
