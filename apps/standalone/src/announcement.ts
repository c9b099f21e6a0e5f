/** What a person at the terminal should know once the process serves. */
export interface Announcement {
  baseUrl: string;
  dataDir: string;
  /** The mailbox's SMTP address; absent when e-mail goes to a real server. */
  mailboxUrl: string | undefined;
  /** Whether the demonstration roles may be signed in to with one click. */
  demo: boolean;
  /** Which parts are somebody else's servers. */
  external: string[];
  /** Whether other machines can reach the address. */
  open: boolean;
}

/** The announcement in Danish and English, a line each. */
export function announcement(facts: Announcement): string {
  const { baseUrl, dataDir, mailboxUrl, demo, external, open } = facts;
  const rows: [string, string][] = [['Adresse / Address', baseUrl]];
  if (mailboxUrl) rows.push(['Postkasse / Mailbox', `${baseUrl}/mailbox (${mailboxUrl})`]);
  rows.push(['API', `${baseUrl}/api/docs`], ['Datamappe / Data folder', dataDir]);
  if (external.length > 0) rows.push(['Egne servere / Own servers', external.join(', ')]);
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  const lines = ['', 'Klimacert kører. / Klimacert is running.', ''];
  lines.push(...rows.map(([label, value]) => `  ${`${label}:`.padEnd(width)}${value}`), '');
  if (demo) {
    lines.push(
      '  Åbn adressen, og log ind med ét klik som en af demonstrationsrollerne.',
      '  Open the address and sign in with one click as a demonstration role.',
    );
  } else {
    lines.push(
      '  Opret den første administrator, og følg linket i e-mailen. / Create the first administrator and follow the link in the e-mail:',
      '    npm run cli -- create-admin --email … --name …',
    );
  }
  if (open && (demo || mailboxUrl)) {
    lines.push(
      '',
      '  Bemærk: HOST gør adressen synlig for andre maskiner, og alle kan logge ind og læse postkassen.',
      '  Note: HOST makes the address visible to other machines, and anybody can sign in and read the mailbox.',
    );
  }
  lines.push('', '  Stop: Ctrl-C', '');
  return lines.join('\n');
}
