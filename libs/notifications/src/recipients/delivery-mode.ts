import type { RecipientEntry, RecipientRule } from './recipients-table.js';

/** Ways by which somebody is told. */
export interface Channels {
  readonly email: boolean;
  readonly inApp: boolean;
}

/**
 * Decides how somebody is told, or null for not at all. The only place that does: a person's preferences (at once,
 * digest, in the application only) will be asked here, for kinds that are optional.
 */
export function channelsFor(rule: RecipientRule, entry: RecipientEntry, isActor: boolean): Channels | null {
  const by = rule.by ?? 'email';
  const channels = { email: by !== 'in_app', inApp: by !== 'email_only' };
  if (!isActor || entry.actor === 'as_others') return channels;
  return entry.actor === 'in_app' ? { email: false, inApp: true } : null;
}
