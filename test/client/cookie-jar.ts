/** A browser's memory for the cookies of one server. */
export class CookieJar {
  private readonly cookies = new Map<string, string>();

  /** What goes into the Cookie header; empty when there is nothing. */
  get header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Takes the cookies of an answer, and forgets those that it clears. */
  take(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      if (at > 0 && !isOver(attributes)) this.cookies.set(name, pair.slice(at + 1));
      else this.cookies.delete(name);
    }
  }
}

function isOver(attributes: readonly string[]): boolean {
  return attributes.some((attribute) => {
    const [name = '', value = ''] = attribute.split('=');
    if (/^max-age$/i.test(name)) return Number(value) <= 0;
    return /^expires$/i.test(name) && Date.parse(value) <= Date.now();
  });
}
