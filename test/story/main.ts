// npm run story [-- --url http://127.0.0.1:3000]: plays the whole story at a started server and ends with 1 when
// anything is not as it must be.
import { parseArgs } from 'node:util';
import { serverAddress } from './server-address.js';
import { playStory } from './story.js';

const print = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { url: { type: 'string' } } });
  const { STORY_ADMIN_EMAIL: email, STORY_ADMIN_PASSWORD: password } = process.env;
  const baseUrl = await serverAddress(values.url);
  print(`The story of a climate plan, played at ${baseUrl}`);
  const begin = performance.now();
  const { mail, certificateNumber } = await playStory({
    baseUrl,
    print,
    ...(email && password ? { administrator: { email, password } } : {}),
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  if (mail.faults.length > 0) {
    print(`\nFAILED: ${mail.faults.length} of the e-mails are not as expected:`);
    for (const fault of mail.faults) print(`  ${fault}`);
    return 1;
  }
  print(`\nOK: certificate ${certificateNumber}, ${mail.arrived} e-mails as expected, ${seconds} s.`);
  return 0;
}

process.exitCode = await main().catch((error: Error) => {
  console.error(`\nFAILED: ${error.message}`);
  return 1;
});
