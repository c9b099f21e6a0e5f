import { Injectable } from '@nestjs/common';
import { REVIEW_BODIES, type Persona, type ReviewBody } from '@app/contracts';
import { PeopleDirectory } from '@app/organisations';
import { Problem } from '@app/platform';
import { ownBody } from './sight/review-sight.js';

/** The organisations behind the two bodies. They never change, so they are asked for once per process. */
@Injectable()
export class Bodies {
  private ids: ReadonlyMap<ReviewBody, string> | null = null;

  constructor(private readonly people: PeopleDirectory) {}

  async idOf(body: ReviewBody): Promise<string> {
    const id = (await this.known()).get(body);
    if (!id) throw new Error(`The organisation ${body} has not been loaded`);
    return id;
  }

  async codeOf(bodyId: string): Promise<ReviewBody> {
    return (await this.codes())(bodyId);
  }

  /** Tells the code of a body's organisation. */
  async codes(): Promise<(bodyId: string) => ReviewBody> {
    const known = await this.known();
    return (bodyId) => {
      for (const [code, id] of known) if (id === bodyId) return code;
      throw new Error(`${bodyId} is no review body`);
    };
  }

  private async known(): Promise<ReadonlyMap<ReviewBody, string>> {
    if (this.ids) return this.ids;
    const organisations = await this.people.organisationsOfKind('review_body');
    const ids = new Map(
      REVIEW_BODIES.flatMap((body): [ReviewBody, string][] => {
        const organisation = organisations.find(({ code }) => code === body);
        return organisation ? [[body, organisation.id]] : [];
      }),
    );
    if (ids.size === REVIEW_BODIES.length) this.ids = ids;
    return ids;
  }
}

export const otherBody = (body: ReviewBody): ReviewBody => (body === 'c40' ? 'concito' : 'c40');

/**
 * Whoever writes for a body must belong to it; towards others the body's review does not exist as a thing to write.
 * @param role `lead` when only an assigned lead may
 * @throws Problem `not_found`
 */
export function requireOwnBody(
  personas: readonly Persona[],
  body: ReviewBody,
  role: 'assigned' | 'lead',
): void {
  if (ownBody(personas) !== body || !personas.includes(`${body}_${role}`)) throw new Problem('not_found');
}

/**
 * The body for which somebody acts as assigned reviewer or lead.
 * @throws Problem `forbidden` for somebody who acts for none, e.g. because of an interest in the case
 */
export function actingBody(personas: readonly Persona[], role: 'assigned' | 'lead'): ReviewBody {
  const body = ownBody(personas);
  if (!body || !personas.includes(`${body}_${role}`)) throw new Problem('forbidden');
  return body;
}
