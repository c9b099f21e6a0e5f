import { createDatabase, startDatabaseServer } from '../lib/database.js';
import { startApi, startWorker } from '../lib/processes.js';
import { queueBackends } from '../lib/queue-backends.js';
import { ms, printTable } from '../lib/report.js';
import { Resources } from '../lib/resources.js';
import { startMailServer } from '../lib/smtp.js';
import { percentile, ratio } from '../lib/stats.js';
import { addReadyCases } from '../transition/cases.js';
import { fanOutRates, MESSAGES } from './fan-out-rate.js';
import { RATE, SECONDS, steadyStream, type SteadyResult } from './steady.js';

const WARM_UP = 100;

/** From a transition to its e-mails at the mail server, and how fast messages get their recipients. */
export async function delivery(resources: Resources): Promise<void> {
  const server = await startDatabaseServer(resources);
  const backends = await queueBackends(resources);
  const steady: (string | number)[][] = [];
  const rates: (string | number)[][] = [];
  for (const backend of backends) {
    const own = new Resources();
    resources.add(() => own.release());
    const database = await createDatabase(own, server);
    const count = WARM_UP + RATE * SECONDS;
    await addReadyCases(database, Math.max(count, MESSAGES + 1));
    const mail = await startMailServer(own);
    const env = { ...database.environment, ...backend.environment, SMTP_URL: mail.url };
    const processes = { api: await startApi(own, env), worker: await startWorker(own, env), mail };
    const numbers = Array.from({ length: count }, (_unused, place) => place + 1);
    await steadyStream(database, processes, numbers.slice(0, WARM_UP));
    steady.push(steadyRow(backend.name, await steadyStream(database, processes, numbers.slice(WARM_UP))));
    await processes.api.stop();
    await processes.worker.stop();
    const { fanOut, bare, bareWithSql } = await fanOutRates(own, database, backend);
    rates.push([
      backend.name,
      fanOut.toFixed(0),
      bare.toFixed(0),
      ratio(fanOut, bare),
      bareWithSql.toFixed(0),
      ratio(fanOut, bareWithSql),
    ]);
    await own.release();
  }
  console.log(`   Step to mail server, ${RATE} transitions a second for ${SECONDS} s:\n`);
  printTable(
    [
      'queues on',
      'e-mails',
      'p50 ms',
      'p95 ms',
      'max ms',
      'missing',
      'doubled',
      'reached/s',
      'api load',
      'worker load',
    ],
    steady,
  );
  console.log(`   Fan-out of ${MESSAGES} messages, jobs a second:\n`);
  printTable(['queues on', 'fan-out', 'bare BullMQ', 'ratio', 'bare with its SQL', 'ratio'], rates);
}

function steadyRow(name: string, result: SteadyResult): (string | number)[] {
  return [
    name,
    result.delays.length,
    ms(percentile(result.delays, 0.5)),
    ms(percentile(result.delays, 0.95)),
    ms(Math.max(...result.delays)),
    result.missing,
    result.doubled,
    result.reached.toFixed(1),
    result.apiLoad.toFixed(2),
    result.workerLoad.toFixed(2),
  ];
}
