import { Injectable } from '@nestjs/common';
import type { ReviewBody } from '@app/contracts';
import { UnitOfWork } from '@app/platform';
import { IsNull } from 'typeorm';
import { Adoption } from './adoption.entity.js';
import { ChangeAcceptance, DeclaredChange } from './declared-change.entity.js';

/** A declared change and the bodies whose leads accepted it. */
export interface ChangeWithAcceptances {
  readonly change: DeclaredChange;
  readonly acceptedBy: readonly ReviewBody[];
}

/** The council's resolutions and what the municipality changed after endorsement. */
@Injectable()
export class CouncilRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** The adoption that holds, if one is recorded. */
  async currentAdoption(submissionId: string): Promise<Adoption | null> {
    return this.uow.manager.findOneBy(Adoption, { submissionId, supersededAt: IsNull() });
  }

  /** All recorded adoptions, the newest first. */
  async adoptions(submissionId: string): Promise<Adoption[]> {
    return this.uow.manager.find(Adoption, { where: { submissionId }, order: { id: 'DESC' } });
  }

  async supersede(adoption: Adoption, at: Date): Promise<void> {
    await this.uow.manager.update(Adoption, { id: adoption.id }, { supersededAt: at });
  }

  async addAdoption(adoption: Adoption): Promise<void> {
    await this.uow.manager.insert(Adoption, adoption);
  }

  /** Declared changes of a case, or of one round's endorsement only, oldest first. */
  async declaredChanges(submissionId: string, round?: number): Promise<ChangeWithAcceptances[]> {
    const changes = await this.uow.manager.find(DeclaredChange, {
      where: { submissionId, ...(round === undefined ? {} : { round }) },
      order: { id: 'ASC' },
    });
    if (changes.length === 0) return [];
    const accepted: { declared_change_id: string; code: ReviewBody }[] = await this.uow.manager.query(
      `SELECT a.declared_change_id, o.code FROM change_acceptances a JOIN organisations o ON o.id = a.body_id
       WHERE a.declared_change_id = ANY($1)`,
      [changes.map(({ id }) => id)],
    );
    return changes.map((change) => ({
      change,
      acceptedBy: accepted.filter((row) => row.declared_change_id === change.id).map((row) => row.code),
    }));
  }

  async findChange(submissionId: string, changeId: string): Promise<DeclaredChange | null> {
    return this.uow.manager.findOneBy(DeclaredChange, { id: changeId, submissionId });
  }

  async addChange(change: DeclaredChange): Promise<void> {
    await this.uow.manager.insert(DeclaredChange, change);
  }

  /** Records a body's acceptance; a second one of the same body changes nothing. @returns whether it was new */
  async accept(acceptance: ChangeAcceptance): Promise<boolean> {
    const result = await this.uow.manager
      .createQueryBuilder()
      .insert()
      .into(ChangeAcceptance)
      .values(acceptance)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }
}
