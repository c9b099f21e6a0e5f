import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Outbox messages, the notifications that they become and the e-mails that carry them. Nothing here is ever deleted.
 * Cases, people and bodies are named by id without foreign keys: the tables belong to other libraries, and a message
 * of what happened must not depend on them.
 */
export class Notifications1760000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_messages (
        id uuid CONSTRAINT pk_outbox_messages PRIMARY KEY,
        seq bigserial NOT NULL,
        kind text NOT NULL,
        submission_id uuid,
        subject_id uuid NOT NULL,
        facts jsonb NOT NULL DEFAULT '{}',
        body_id uuid,
        user_id uuid,
        actor_id uuid,
        created_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'pending',
        enqueued_at timestamptz,
        done_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        context jsonb,
        resolution jsonb,
        CONSTRAINT ck_outbox_messages_state CHECK (state IN ('pending', 'enqueued', 'done', 'dead')),
        CONSTRAINT ck_outbox_messages_done CHECK ((state = 'done') = (done_at IS NOT NULL))
      )`);
    await runner.query(
      `CREATE INDEX ix_outbox_messages_pending ON outbox_messages (seq) WHERE state = 'pending'`,
    );
    await runner.query(
      `CREATE INDEX ix_outbox_messages_enqueued ON outbox_messages (enqueued_at) WHERE state = 'enqueued'`,
    );
    await runner.query(`CREATE INDEX ix_outbox_messages_state ON outbox_messages (state, id)`);
    await runner.query(`CREATE INDEX ix_outbox_messages_submission ON outbox_messages (submission_id, id)`);

    await runner.query(`
      CREATE TABLE notifications (
        id uuid CONSTRAINT pk_notifications PRIMARY KEY,
        outbox_message_id uuid NOT NULL
          CONSTRAINT fk_notifications_outbox_message REFERENCES outbox_messages (id),
        recipient_id uuid NOT NULL,
        kind text NOT NULL,
        submission_id uuid,
        why jsonb NOT NULL,
        in_app boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL,
        read_at timestamptz
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_notifications_recipient ON notifications (outbox_message_id, recipient_id)`,
    );
    await runner.query(
      `CREATE INDEX ix_notifications_recipient ON notifications (recipient_id, id) WHERE in_app`,
    );
    await runner.query(
      `CREATE INDEX ix_notifications_unread ON notifications (recipient_id, id) WHERE in_app AND read_at IS NULL`,
    );

    await runner.query(`
      CREATE TABLE deliveries (
        id uuid CONSTRAINT pk_deliveries PRIMARY KEY,
        outbox_message_id uuid NOT NULL
          CONSTRAINT fk_deliveries_outbox_message REFERENCES outbox_messages (id),
        notification_id uuid NOT NULL CONSTRAINT fk_deliveries_notification REFERENCES notifications (id),
        recipient_id uuid NOT NULL,
        email text NOT NULL,
        channel text NOT NULL DEFAULT 'email',
        state text NOT NULL DEFAULT 'pending',
        created_at timestamptz NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        resends integer NOT NULL DEFAULT 0,
        last_error text,
        enqueued_at timestamptz,
        claimed_at timestamptz,
        claimed_by text,
        next_attempt_at timestamptz,
        sent_at timestamptz,
        smtp_response text,
        CONSTRAINT ck_deliveries_channel CHECK (channel = 'email'),
        CONSTRAINT ck_deliveries_state CHECK (state IN ('pending', 'sending', 'sent', 'failed', 'dead')),
        CONSTRAINT ck_deliveries_sent CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
        CONSTRAINT ck_deliveries_claim CHECK ((state = 'sending') = (claimed_at IS NOT NULL)),
        CONSTRAINT ck_deliveries_due CHECK ((state IN ('pending', 'failed')) = (next_attempt_at IS NOT NULL))
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX uq_deliveries_recipient ON deliveries (outbox_message_id, recipient_id, channel)`);
    await runner.query(`CREATE INDEX ix_deliveries_notification ON deliveries (notification_id)`);
    await runner.query(`
      CREATE INDEX ix_deliveries_due ON deliveries (next_attempt_at) WHERE state IN ('pending', 'failed')`);
    await runner.query(
      `CREATE INDEX ix_deliveries_claimed ON deliveries (claimed_at) WHERE state = 'sending'`,
    );
    await runner.query(`CREATE INDEX ix_deliveries_state ON deliveries (state, id)`);
  }

  down(): Promise<void> {
    throw new Error('There is no way down: mend forward with a new migration.');
  }
}
