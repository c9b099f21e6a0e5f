import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createConnection, type Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { FixedClock, Uuid7Ids } from '@app/platform';
import { ProblemFilter } from '../../../api/src/http/problems/problem.filter.js';
import { InputPipe } from '../../../api/src/http/validation/input.pipe.js';
import { MailboxModule } from './mailbox.module.js';
import { type Message, MailboxStore, type MessageSummary } from './mailbox-store.js';
import { MESSAGE_LIMIT_BYTES, SmtpReceiver } from './smtp-receiver.js';

describe('the local mailbox', () => {
  const clock = new FixedClock('2026-05-01T10:00:00Z');
  let folder: string;
  let store: MailboxStore;
  let receiver: SmtpReceiver;
  let app: NestFastifyApplication;
  let port: number;
  const said: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klimacert-mailbox-'));
    store = new MailboxStore(folder, clock, new Uuid7Ids());
    await store.open();
    receiver = new SmtpReceiver(store, (line) => said.push(line));
    port = await receiver.listen();
    const module = await Test.createTestingModule({ imports: [MailboxModule.forRoot(store)] }).compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.useGlobalPipes(new InputPipe());
    app.useGlobalFilters(new ProblemFilter());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await receiver.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await Promise.all((await readdir(folder)).map((name) => rm(join(folder, name))));
  });

  const send = (message: object) =>
    createTransport(`smtp://127.0.0.1:${port}`).sendMail({
      from: 'Klimacert <besked@klimacert.example>',
      ...message,
    });
  const json = async <T>(url: string): Promise<T> => (await app.inject({ url })).json<T>();
  const list = async (query = '') =>
    (await json<{ items: MessageSummary[] }>(`/mailbox/api/messages${query}`)).items;

  /** An SMTP conversation by hand up to the point where the message itself follows. */
  async function beginMessage(): Promise<{ socket: Socket; say: (line: string) => Promise<string> }> {
    const socket = createConnection(port, '127.0.0.1');
    const say = async (line: string): Promise<string> => {
      const answer = once(socket, 'data');
      socket.write(line);
      return String((await answer)[0]);
    };
    await once(socket, 'data');
    await say('EHLO tester\r\n');
    await say('MAIL FROM:<a@b.example>\r\n');
    await say('RCPT TO:<c@d.example>\r\n');
    await say('DATA\r\n');
    return { socket, say };
  }

  it('keeps what nodemailer sends, HTML and text, and tells it as JSON', async () => {
    const sent = await send({
      to: 'Søren <soeren@aeroe.example>',
      subject: 'Jeres plan er indsendt – Ærø',
      text: 'Hej Søren',
      html: '<p>Hej <b>Søren</b></p>',
      headers: { 'List-Unsubscribe': '<https://klimacert.example/fra>' },
    });
    const [summary] = await list();
    expect(summary).toMatchObject({
      to: ['soeren@aeroe.example'],
      from: 'Klimacert <besked@klimacert.example>',
      subject: 'Jeres plan er indsendt – Ærø',
      date: '2026-05-01T10:00:00.000Z',
      messageId: sent.messageId,
    });
    const message = await json<Message>(`/mailbox/api/messages/${summary!.id}`);
    expect(message).toMatchObject(summary!);
    expect(message.html?.trim()).toBe('<p>Hej <b>Søren</b></p>');
    expect(message.text?.trim()).toBe('Hej Søren');
    expect(message.headers).toContainEqual({
      name: 'List-Unsubscribe',
      value: '<https://klimacert.example/fra>',
    });
    expect(message.headers.map(({ name }) => name)).not.toContain('X-Mailbox-To');
  });

  it('lists the newest first and filters by envelope recipient', async () => {
    await send({ to: 'anna@vejle.example', bcc: 'bo@vejle.example', subject: 'første' });
    await send({ to: 'joanna@vejle.example', subject: 'anden' });
    await send({ to: 'ANNA@vejle.example', subject: 'tredje' });
    const subjects = async (query: string) => (await list(query)).map(({ subject }) => subject);
    expect(await subjects('')).toEqual(['tredje', 'anden', 'første']);
    expect(await subjects('?to=anna@vejle.example')).toEqual(['tredje', 'første']);
    expect(await subjects('?to=anna')).toEqual(['tredje', 'anden', 'første']);
    expect(await subjects('?to=bo@vejle.example')).toEqual(['første']);
    expect(await subjects('?limit=2')).toEqual(['tredje', 'anden']);
  });

  it('has a message on the disk before it says 250, and no half message ever', async () => {
    const { socket, say } = await beginMessage();
    socket.write('Subject: halv\r\n\r\nbegyndelse\r\n');
    expect(await list()).toEqual([]);
    expect(await say('slut\r\n.\r\n')).toMatch(/^250 /);
    expect((await readdir(folder)).filter((name) => name.endsWith('.eml'))).toHaveLength(1);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
    socket.destroy();
  });

  it('forgets a message whose sender broke off', async () => {
    const { socket } = await beginMessage();
    socket.write('Subject: tabt\r\n\r\nbegyndelse\r\n');
    await eventually(async () => (await readdir(folder)).length === 1);
    socket.destroy();
    await eventually(async () => (await readdir(folder)).length === 0);
  });

  it('removes at the next start what a killed process had half written', async () => {
    await writeFile(join(folder, '018f0000-0000-7000-8000-000000000000.part'), 'Subject: halv');
    await new MailboxStore(folder, clock, new Uuid7Ids()).open();
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a message over the limit with 552 and keeps nothing of it', async () => {
    const refused = send({ to: 'a@b.example', subject: 'stor', text: 'x'.repeat(MESSAGE_LIMIT_BYTES) });
    await expect(refused).rejects.toMatchObject({ responseCode: 552 });
    expect(await list()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('shows a list and a message in Danish and English, with everything escaped', async () => {
    await send({
      to: 'a@b.example',
      subject: '<script>alert(1)</script>',
      text: '<img src=x>',
      html: '<p>Hej</p>',
    });
    const danish = await app.inject({ url: '/mailbox?to=%22%3E%3Cscript%3E' });
    expect(danish.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(danish.body).toContain('<html lang="da">');
    expect(danish.body).not.toContain('<script');
    const english = await app.inject({ url: '/mailbox?lang=en' });
    expect(english.body).toContain('Messages, newest first');
    expect(english.body).toContain('&lt;script&gt;');
    const [{ id }] = (await list()) as [MessageSummary];
    const page = await app.inject({ url: `/mailbox/messages/${id}?lang=en` });
    expect(page.body).toContain('&lt;img src=x&gt;');
    expect(page.body).not.toContain('<script');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('shows a message’s HTML where no script, form or remote content works', async () => {
    await send({
      to: 'a@b.example',
      subject: 'x',
      html: '<head><title>t</title></head><a href="https://x.example/">læs</a>',
    });
    const [{ id }] = (await list()) as [MessageSummary];
    const frame = await app.inject({ url: `/mailbox/messages/${id}/html` });
    const policy = String(frame.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/^sandbox /);
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin|https?:/);
    expect(frame.body).toContain('<head><base target="_blank">');
    expect((await app.inject({ url: `/mailbox/messages/${id}` })).body).toContain('sandbox="allow-popups');
    const source = await app.inject({ url: `/mailbox/messages/${id}/source` });
    expect(source.body).toContain('Subject: x');
  });

  it('refuses what it does not know with problem details', async () => {
    for (const query of ['limit=0', 'limit=x', 'limit=10001', 'to=a&to=b', 'unknown=1']) {
      const answer = await app.inject({ url: `/mailbox/api/messages?${query}` });
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ code: 'invalid_input' });
    }
  });

  it('answers 404 for a message that is not there, whatever the id looks like', async () => {
    for (const id of ['018f0000-0000-7000-8000-000000000000', '..%2f..%2fetc%2fpasswd', 'x']) {
      expect((await app.inject({ url: `/mailbox/messages/${id}` })).statusCode).toBe(404);
      expect(await store.find(decodeURIComponent(id))).toBeUndefined();
    }
  });
});

async function eventually(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('The condition did not come true in four seconds.');
}
