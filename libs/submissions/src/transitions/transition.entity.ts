import type { SubmissionEvent, SubmissionState } from '@app/contracts';
import type { EventInput } from '@app/workflow';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A recorded step of the state machine; the database refuses to change or delete it. */
@Entity({ name: 'transitions' })
@Index('ix_transitions_submission', ['submissionId', 'id'])
export class Transition {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_transitions_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @Column({ type: 'text' })
  event!: SubmissionEvent;

  @Column({ name: 'from_state', type: 'text' })
  fromState!: SubmissionState;

  @Column({ name: 'to_state', type: 'text' })
  toState!: SubmissionState;

  /** The round after the step. */
  @Column({ type: 'integer' })
  round!: number;

  /** The latest revision after the step. */
  @Column({ name: 'revision_number', type: 'integer' })
  revisionNumber!: number;

  /** Null when the system took the step because all conditions were there. */
  @ForeignKey('users', { name: 'fk_transitions_actor' })
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ type: 'timestamptz' })
  at!: Date;

  /** What the actor sent along. */
  @Column({ type: 'jsonb', default: () => "'{}'" })
  payload!: EventInput;
}
