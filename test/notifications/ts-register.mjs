// node --import this: runs the product's TypeScript as it is, in a process that a test can kill.
import { register } from 'node:module';

register('./ts-hooks.mjs', import.meta.url);
