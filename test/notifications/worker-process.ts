import { loadConfig, type Config } from '@app/platform';
import { createWorker } from '../../apps/worker/src/app.js';

/** A worker as a process of its own, with the times that its second argument gives; says `ready` when it works. */
const config = loadConfig(process.env, ['SMTP_URL', 'BASE_URL', 'APP_SECRET']) as Config & {
  DATABASE_URL: string;
};
const { settings, jobs } = JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof createWorker>[0];
const worker = await createWorker({ config, logger: false, settings, jobs });
process.on('SIGTERM', () => {
  void worker.close().then(() => process.exit(0));
});
process.stdout.write('ready\n');
