import { Injectable } from '@nestjs/common';
import type { DeadlineKind } from '@app/contracts';
import { Clock, Ids, UnitOfWork } from '@app/platform';
import { In, IsNull } from 'typeorm';
import { Deadline, DeadlineExtension } from './deadline.entity.js';

/** Deadlines of cases and their extensions. */
@Injectable()
export class DeadlineRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async set(
    deadline: Pick<Deadline, 'submissionId' | 'kind' | 'title' | 'dueOn' | 'setBy'>,
  ): Promise<Deadline> {
    const row = Object.assign(new Deadline(), {
      ...deadline,
      id: this.ids.next(),
      setAt: this.clock.now(),
      metAt: null,
      version: 1,
    });
    await this.uow.manager.insert(Deadline, row);
    return row;
  }

  /** Ends the open deadlines of the kinds, or all of them. */
  async end(submissionId: string, at: Date, kinds: readonly DeadlineKind[] | null): Promise<void> {
    await this.uow.manager.update(
      Deadline,
      { submissionId, metAt: IsNull(), ...(kinds ? { kind: In([...kinds]) } : {}) },
      { metAt: at },
    );
  }

  /** All deadlines of a case, the earliest first, open and ended. */
  async list(submissionId: string): Promise<Deadline[]> {
    return this.uow.manager.find(Deadline, { where: { submissionId }, order: { dueOn: 'ASC', id: 'ASC' } });
  }

  async extensions(deadlineIds: readonly string[]): Promise<DeadlineExtension[]> {
    if (deadlineIds.length === 0) return [];
    return this.uow.manager.find(DeadlineExtension, {
      where: { deadlineId: In([...deadlineIds]) },
      order: { id: 'ASC' },
    });
  }

  async lock(submissionId: string, deadlineId: string): Promise<Deadline | null> {
    return this.uow.manager.findOne(Deadline, {
      where: { id: deadlineId, submissionId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async save(deadline: Deadline): Promise<void> {
    await this.uow.manager.save(Deadline, deadline);
  }

  async addExtension(extension: DeadlineExtension): Promise<void> {
    await this.uow.manager.insert(DeadlineExtension, extension);
  }
}
