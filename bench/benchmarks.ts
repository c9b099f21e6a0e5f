import { delivery } from './delivery/delivery.js';
import { describeMachine, loadAverage } from './lib/machine.js';
import { Resources } from './lib/resources.js';
import { lists } from './lists/lists.js';
import { standalone } from './standalone/standalone.js';
import { transition } from './transition/transition.js';

/** A benchmark prints its own tables; it never fails because of a figure. */
type Benchmark = (resources: Resources) => Promise<void>;

const BENCHMARKS: Readonly<Record<string, Benchmark>> = { transition, lists, delivery, standalone };

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
    const resources = new Resources();
    const interrupted = (): void => void resources.release().then(() => process.exit(130));
    process.once('SIGINT', interrupted);
    try {
      await BENCHMARKS[name]?.(resources);
    } catch (error) {
      console.error(error);
      code = 1;
    } finally {
      await resources.release();
      process.off('SIGINT', interrupted);
    }
    console.log(`   (load after: ${loadAverage()})\n`);
  }
  return code;
}
