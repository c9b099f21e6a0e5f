import { Keyset } from '@app/platform';
import {
  createDatabase,
  startDatabaseServer,
  type BenchDatabase,
  type BenchServer,
} from '../lib/database.js';
import { Client } from '../lib/load.js';
import { benchId, signedIn } from '../lib/people.js';
import { startApi, type Measured } from '../lib/processes.js';
import { ms, printTable } from '../lib/report.js';
import type { Resources } from '../lib/resources.js';
import { median, percentile, ratio } from '../lib/stats.js';
import { fillRegister, type Readers, type Size } from './register.js';

/** Denmark, and a country as large as this could ever serve. */
const SMALL: Size = { municipalities: 98, submissions: 300 };
const LARGE: Size = { municipalities: 13_000, submissions: 40_000 };

const WARM_UP = 40;
const REQUESTS = 300;

/** The place of a list's cursor in a case list; the same order as the product's. */
const CURSOR = new Keyset('submissions', { id: 'uuid' });

interface World {
  readonly size: Size;
  readonly readers: Readers;
  readonly api: Measured;
}

interface List {
  readonly name: string;
  readonly reader: keyof Readers;
  /** Rows of a page: as many as the smaller register has at least, so that both answer the same number. */
  readonly limit: number;
  readonly query: (world: World) => string;
}

/** Continues two thirds down the list. */
const deep = ({ size }: World): string =>
  `&cursor=${CURSOR.encode({ id: benchId('submission', Math.floor(size.submissions / 3)) })}`;

const LISTS: readonly List[] = [
  { name: 'secretariat, first page', reader: 'secretariat', limit: 50, query: () => '' },
  { name: 'secretariat, deep page', reader: 'secretariat', limit: 50, query: deep },
  { name: 'secretariat, one state', reader: 'secretariat', limit: 15, query: () => '&state=in_review' },
  {
    name: 'secretariat, two states, deep page',
    reader: 'secretariat',
    limit: 50,
    query: (world) => `&state=certified&state=declined${deep(world)}`,
  },
  { name: 'adviser, first page', reader: 'adviser', limit: 50, query: () => '' },
  { name: 'adviser, deep page', reader: 'adviser', limit: 15, query: deep },
  { name: 'adviser, one state', reader: 'adviser', limit: 15, query: () => '&state=certified' },
  { name: 'adviser, a rare state', reader: 'adviser', limit: 5, query: () => '&state=declined' },
  {
    name: 'adviser, two states',
    reader: 'adviser',
    limit: 15,
    query: () => '&state=certified&state=declined',
  },
  { name: 'reviewer, first page', reader: 'reviewer', limit: 50, query: () => '' },
];

/** The case lists of a country of 13,000 municipalities against Denmark's. */
export async function lists(resources: Resources): Promise<void> {
  const server = await startDatabaseServer(resources);
  const small = await worldOf(resources, server, SMALL);
  const large = await worldOf(resources, server, LARGE);
  const client = new Client(1);
  const rows: (string | number)[][] = [];
  for (const list of LISTS) {
    const times = { small: [] as number[], large: [] as number[] };
    const counts = { small: 0, large: 0 };
    for (let turn = 0; turn < WARM_UP + REQUESTS; turn++) {
      for (const [name, world] of [
        ['small', small],
        ['large', large],
      ] as const) {
        const { milliseconds, items } = await readPage(client, world, list);
        counts[name] = items;
        if (turn >= WARM_UP) times[name].push(milliseconds);
      }
    }
    rows.push([
      list.name,
      `${counts.small}/${counts.large}`,
      ms(median(times.small)),
      ms(median(times.large)),
      ratio(median(times.large), median(times.small)),
      ms(percentile(times.small, 0.95)),
      ms(percentile(times.large, 0.95)),
    ]);
  }
  client.close();
  printTable(['list', 'rows', 'p50 98', 'p50 13,000', 'ratio', 'p95 98', 'p95 13,000'], rows);
}

async function worldOf(resources: Resources, server: BenchServer, size: Size): Promise<World> {
  const database: BenchDatabase = await createDatabase(resources, server);
  const readers = await fillRegister(database, size);
  return { size, readers, api: await startApi(resources, database.environment) };
}

async function readPage(
  client: Client,
  world: World,
  { reader, limit, query }: List,
): Promise<{ milliseconds: number; items: number }> {
  const reply = await client.send({
    method: 'GET',
    url: `${world.api.url}/api/v1/submissions?limit=${limit}${query(world)}`,
    headers: signedIn(world.readers[reader]),
  });
  if (reply.status !== 200) throw new Error(`The list answers ${reply.status}: ${reply.body}`);
  const { items } = JSON.parse(reply.body) as { items: unknown[] };
  return { milliseconds: reply.milliseconds, items: items.length };
}
