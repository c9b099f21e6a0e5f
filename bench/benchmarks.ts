import { delivery } from './delivery/delivery.js';
import { describeMachine, loadAverage } from './lib/machine.js';
import { Resources } from './lib/resources.js';
import { lists } from './lists/lists.js';
import { standalone } from './standalone/standalone.js';
import { transition } from './transition/transition.js';

/** A benchmark prints its own tables; it never fails because of a figure. */
type Benchmark = (resources: Resources) => Promise<void>;

const BENCHMARKS: Readonly<Record<string, Benchmark>> = { transition, lists, delivery, standalone };

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Runs the benchmarks named, or all of them, one after the other. @returns the exit code of the process */
export async function runBenchmarks(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in BENCHMARKS));
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(', ')}. Benchmarks: ${Object.keys(BENCHMARKS).join(', ')}`);
    return 1;
  }
  console.log(`${describeMachine()}\n`);
  let code = 0;
  for (const name of names.length > 0 ? names : Object.keys(BENCHMARKS)) {
    console.log(`== ${name} (load before: ${loadAverage()})`);
    const outcome = await run(BENCHMARKS[name] as Benchmark);
    if (outcome === 'interrupted') return 130;
    if (outcome === 'failed') code = 1;
    console.log(`   (load after: ${loadAverage()})\n`);
  }
  return code;
}

/** Runs one benchmark and ends all that it started, also when somebody interrupts it. */
async function run(benchmark: Benchmark): Promise<'done' | 'failed' | 'interrupted'> {
  const resources = new Resources();
  let onSignal: () => void = () => undefined;
  const interrupted = new Promise<'interrupted'>((resolve) => (onSignal = () => resolve('interrupted')));
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    return await Promise.race([benchmark(resources).then(() => 'done' as const), interrupted]);
  } catch (error) {
    console.error(error);
    return 'failed';
  } finally {
    await resources.release();
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}
