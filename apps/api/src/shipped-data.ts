import type { INestApplicationContext } from '@nestjs/common';
import { FrameworksDataLoader } from '@app/frameworks';
import { OrganisationsDataLoader } from '@app/organisations';
import { HistoryDataLoader } from '@app/submissions';

/**
 * Loads what the product ships as data: organisations, frameworks, documented history. Each load is one transaction,
 * changes nothing when nothing changed, and may run in several processes at once.
 * @throws DataFileError naming file, line and field of every faulty row
 */
export async function loadShippedData(app: INestApplicationContext): Promise<void> {
  await app.get(OrganisationsDataLoader, { strict: false }).load();
  await app.get(FrameworksDataLoader, { strict: false }).load();
  await app.get(HistoryDataLoader, { strict: false }).load();
}
