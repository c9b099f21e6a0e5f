import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '@app/contracts';
import { Keyset, type Page, type PageRequest, UnitOfWork } from '@app/platform';
import { Organisation } from '../organisation.entity.js';

const LIST = new Keyset('organisations', { name: 'text', id: 'uuid' });

export interface OrganisationFilter {
  readonly kind?: OrganisationKind;
  readonly region?: string;
}

/** Questions to the database about organisations. */
@Injectable()
export class OrganisationsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  find(id: string): Promise<Organisation | null> {
    return this.uow.manager.findOneBy(Organisation, { id });
  }

  findByCode(code: string): Promise<Organisation | null> {
    return this.uow.manager.findOneBy(Organisation, { code });
  }

  /** The organisation, locked until the transaction ends. */
  lock(id: string): Promise<Organisation | null> {
    return this.uow.manager.findOne(Organisation, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** Organisations by name. */
  async list(filter: OrganisationFilter, request: PageRequest): Promise<Page<Organisation>> {
    const query = this.uow.manager.createQueryBuilder(Organisation, 'o');
    if (filter.kind !== undefined) query.andWhere('o.kind = :kind', { kind: filter.kind });
    if (filter.region !== undefined) query.andWhere('o.region = :region', { region: filter.region });
    LIST.apply(query, { name: 'o.name', id: 'o.id' }, 'ASC', request);
    return LIST.page(await query.getMany(), request.limit, ({ name, id }) => ({ name, id }));
  }
}
