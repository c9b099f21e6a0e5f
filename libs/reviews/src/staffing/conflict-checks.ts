import { Injectable } from '@nestjs/common';
import { PeopleDirectory, type PastMembership } from '@app/organisations';
import { Clock } from '@app/platform';
import type { CaseThing } from '@app/workflow';
import { conflictSince } from './staffing.repository.js';

/** Finds conflicts of interest that follow from what somebody is or was; nobody can override these (design §3). */
@Injectable()
export class ConflictChecks {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  /** Memberships, present or of the last five years, of the municipality or of its geographic organisation. */
  async conflictingMemberships(
    userId: string,
    thing: Pick<CaseThing, 'municipalityId' | 'geographicOrganisationId'>,
  ): Promise<PastMembership[]> {
    const memberships = await this.people.membershipsWithin(userId, conflictSince(this.clock.now()));
    return memberships.filter(
      ({ organisationId }) =>
        organisationId === thing.municipalityId || organisationId === thing.geographicOrganisationId,
    );
  }
}
