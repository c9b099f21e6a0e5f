import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest, Problem } from '@app/platform';
import type { Organisation } from '../organisation.entity.js';
import { type OrganisationFilter, OrganisationsRepository } from './organisations.repository.js';

/** The organisations as anybody signed in may see them: public facts, no people. */
@Injectable()
export class Organisations {
  constructor(private readonly organisations: OrganisationsRepository) {}

  list(filter: OrganisationFilter, request: PageRequest): Promise<Page<Organisation>> {
    return this.organisations.list(filter, request);
  }

  /** @throws Problem `not_found`. */
  async read(id: string): Promise<Organisation> {
    const organisation = await this.organisations.find(id);
    if (!organisation) throw new Problem('not_found');
    return organisation;
  }
}
