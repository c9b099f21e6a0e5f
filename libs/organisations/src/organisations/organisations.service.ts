import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest, Problem } from '@app/platform';
import type { Organisation } from '../organisation.entity.js';
import { type OrganisationFilter, OrganisationsRepository } from './organisations.repository.js';

/** An organisation as anybody signed in may see it. */
export type OrganisationView = Omit<Organisation, 'createdAt' | 'version'>;

/** The organisations' public facts, without people. */
@Injectable()
export class Organisations {
  constructor(private readonly organisations: OrganisationsRepository) {}

  async list(filter: OrganisationFilter, request: PageRequest): Promise<Page<OrganisationView>> {
    const { items, next } = await this.organisations.list(filter, request);
    return { items: items.map(viewOf), next };
  }

  /** @throws Problem `not_found`. */
  async read(id: string): Promise<OrganisationView> {
    const organisation = await this.organisations.find(id);
    if (!organisation) throw new Problem('not_found');
    return viewOf(organisation);
  }
}

function viewOf({ createdAt: _createdAt, version: _version, ...view }: Organisation): OrganisationView {
  return view;
}
