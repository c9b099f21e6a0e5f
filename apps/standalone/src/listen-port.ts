import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartError } from './start-error.js';

const DEFAULT_PORT = 3000;
const FURTHER_PORTS = 20;

/**
 * The port that the web server will take. One that was asked for is taken or refused; otherwise the first free one
 * from 3000 on. It must be known before anything starts, because every link in an e-mail contains it.
 * @throws StartError when the port asked for is taken or not allowed, or none is free.
 */
export async function choosePort(host: string, asked: number | undefined): Promise<number> {
  if (asked !== undefined)
    return probe(host, asked).catch((error: NodeJS.ErrnoException) => refuse(host, asked, error));
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + FURTHER_PORTS; port++) {
    try {
      return await probe(host, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE')
        return refuse(host, port, error as NodeJS.ErrnoException);
    }
  }
  const range = `${DEFAULT_PORT}–${DEFAULT_PORT + FURTHER_PORTS - 1}`;
  throw new StartError({
    da: `Portene ${range} er alle optaget. Vælg en anden, f.eks. PORT=8080 npm start.`,
    en: `The ports ${range} are all taken. Choose another one, e.g. PORT=8080 npm start.`,
  });
}

async function probe(host: string, port: number): Promise<number> {
  const server = createServer().listen({ host, port, exclusive: true });
  await once(server, 'listening');
  const chosen = (server.address() as { port: number }).port;
  server.close();
  await once(server, 'close');
  return chosen;
}

function refuse(host: string, port: number, error: NodeJS.ErrnoException): never {
  const texts: Record<string, { da: string; en: string }> = {
    EADDRINUSE: {
      da: `Port ${port} er optaget af et andet program. Vælg en anden, f.eks. PORT=${port + 1} npm start, eller udelad PORT, så findes en ledig.`,
      en: `Port ${port} is taken by another program. Choose another one, e.g. PORT=${port + 1} npm start, or leave PORT out to have a free one found.`,
    },
    EACCES: {
      da: `Port ${port} må ikke bruges af denne bruger. Vælg en over 1023, f.eks. PORT=3000 npm start.`,
      en: `This user may not use port ${port}. Choose one above 1023, e.g. PORT=3000 npm start.`,
    },
  };
  throw new StartError(
    texts[error.code ?? ''] ?? {
      da: `Adressen HOST=${host} kan ikke bruges (${error.code}). Udelad HOST, eller brug f.eks. HOST=0.0.0.0.`,
      en: `The address HOST=${host} cannot be used (${error.code}). Leave HOST out, or use e.g. HOST=0.0.0.0.`,
    },
    { cause: error },
  );
}
