import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@app/platform';
import { HistoricalApproval } from './historical-approval.entity.js';

/** What is known of plans from before this register. Public facts. */
@Injectable()
export class HistoryService {
  constructor(private readonly uow: UnitOfWork) {}

  /** One row for every municipality, in no particular order. */
  list(): Promise<HistoricalApproval[]> {
    return this.uow.manager.find(HistoricalApproval);
  }

  /** Null when nothing is known of this municipality. */
  ofMunicipality(municipalityId: string): Promise<HistoricalApproval | null> {
    return this.uow.manager.findOneBy(HistoricalApproval, { municipalityId });
  }
}
