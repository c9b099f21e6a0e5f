import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { Health, Metrics } from '@app/platform';

/**
 * Health and metrics of a worker, for whoever starts and watches processes: `/health/live`, `/health/ready`,
 * `/metrics`. It serves nothing else and nobody else; put no public address in front of it.
 */
export class HealthServer {
  private readonly server: Server;

  constructor(
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {
    this.server = createServer((request, response) => {
      this.answer(request.url ?? '/', response).catch(() => response.destroy());
    });
  }

  async listen(port: number, host: string): Promise<void> {
    this.server.listen(port, host);
    await once(this.server, 'listening');
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async answer(url: string, response: ServerResponse): Promise<void> {
    switch (new URL(url, 'http://localhost').pathname) {
      case '/health/live':
        return json(response, 200, { status: 'ok' });
      case '/health/ready': {
        const { ok, checks } = await this.health.ready();
        return json(response, ok ? 200 : 503, { status: ok ? 'ok' : 'not_ready', checks });
      }
      case '/metrics': {
        const { contentType, body } = await this.metrics.read();
        response.writeHead(200, { 'Content-Type': contentType }).end(body);
        return;
      }
      default:
        return json(response, 404, { status: 'not_found' });
    }
  }
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
