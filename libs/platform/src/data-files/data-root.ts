import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the data that the product ships: `data/` beside package.json.
 * Found by walking up from this file, so that it is the same from TypeScript sources and from `dist`.
 */
export function dataRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'data', 'schemas')))
      return join(folder, 'data');
    if (folder === dirname(folder))
      throw new Error(`No folder with package.json and data/schemas above ${start}: is data/ missing?`);
  }
}
