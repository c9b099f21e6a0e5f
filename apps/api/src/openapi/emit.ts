import { describeApi } from './describe.js';

// npm run openapi:emit: prints the API's description.
process.stdout.write(`${JSON.stringify(await describeApi(), null, 2)}\n`);
