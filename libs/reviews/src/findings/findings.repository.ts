import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@app/platform';
import { In } from 'typeorm';
import { locking, type RowLock } from '../rounds/rounds.repository.js';
import { Finding, FindingAnswer } from './finding.entity.js';

/** Questions about the ledger of findings. */
@Injectable()
export class FindingsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** All findings of a case, oldest first. */
  list(submissionId: string): Promise<Finding[]> {
    return this.uow.manager.find(Finding, { where: { submissionId }, order: { id: 'ASC' } });
  }

  find(submissionId: string, id: string, lock: RowLock = 'none'): Promise<Finding | null> {
    return this.uow.manager.findOne(Finding, { where: { submissionId, id }, ...locking(lock) });
  }

  /** Answers to these findings, oldest first. */
  async answers(findingIds: readonly string[]): Promise<FindingAnswer[]> {
    if (findingIds.length === 0) return [];
    return this.uow.manager.find(FindingAnswer, {
      where: { findingId: In([...findingIds]) },
      order: { id: 'ASC' },
    });
  }

  async add(finding: Finding): Promise<void> {
    await this.uow.manager.insert(Finding, finding);
  }

  async addAnswer(answer: FindingAnswer): Promise<void> {
    await this.uow.manager.insert(FindingAnswer, answer);
  }

  /** Saves a changed finding; its version rises by exactly one. */
  async save(finding: Finding): Promise<void> {
    finding.version += 1;
    await this.uow.manager.save(Finding, finding);
  }
}
