import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { Problem } from '@app/platform';
import { Cases, type AuthorisedCase } from '@app/submissions';
import { Bodies } from '../bodies.js';
import { PersonNames, type PersonRef } from '../person-names.js';
import { RoundsRepository } from '../rounds/rounds.repository.js';
import { veilOf } from '../scoring/review-reading.js';
import { findingSight, type FindingSight } from '../sight/finding-sight.js';
import { ownBody, type RoundVeil } from '../sight/review-sight.js';
import type { Finding, FindingAnswer } from './finding.entity.js';
import { FindingsRepository } from './findings.repository.js';
import type { FindingView } from './views.js';

/** Reads the ledger of findings, as far as `findingSight` lets the viewer. */
@Injectable()
export class FindingReading {
  constructor(
    private readonly cases: Cases,
    private readonly bodies: Bodies,
    private readonly rounds: RoundsRepository,
    private readonly findings: FindingsRepository,
    private readonly names: PersonNames,
  ) {}

  /** The findings that the viewer may see, oldest first. @throws Problem `not_found`, `forbidden` */
  async list(viewer: Viewer, submissionId: string): Promise<FindingView[]> {
    const authorised = await this.cases.authorise(viewer, submissionId, 'finding.read');
    return this.views(authorised, await this.findings.list(submissionId));
  }

  /** @throws Problem `not_found` also for a finding that the viewer may not see yet, `forbidden` */
  async read(viewer: Viewer, submissionId: string, id: string): Promise<FindingView> {
    const authorised = await this.cases.authorise(viewer, submissionId, 'finding.read');
    const finding = await this.findings.find(submissionId, id);
    return this.view(authorised, finding);
  }

  /** One finding for somebody who was let to the case. @throws Problem `not_found` when they may not see it */
  async view(authorised: AuthorisedCase, finding: Finding | null): Promise<FindingView> {
    const view = finding && (await this.views(authorised, [finding]))[0];
    if (!view) throw new Problem('not_found');
    return view;
  }

  private async views(authorised: AuthorisedCase, findings: readonly Finding[]): Promise<FindingView[]> {
    const { submission, personas } = authorised;
    const veils = new Map(
      (await this.rounds.list(submission.id)).map((round) => [round.number, veilOf(round)]),
    );
    const codeOf = await this.bodies.codes();
    const seen: { finding: Finding; sight: FindingSight }[] = [];
    for (const finding of findings) {
      const sight = findingSight(personas, {
        body: codeOf(finding.bodyId),
        raised: veilIn(veils, finding.raisedInRound),
        closed: finding.closedInRound === null ? null : veilIn(veils, finding.closedInRound),
        released: finding.releasedAt !== null,
        withdrawn: finding.withdrawnAt !== null,
      });
      if (sight.visible) seen.push({ finding, sight });
    }
    const answers = await this.findings.answers(seen.map(({ finding }) => finding.id));
    const person = await this.names.of([
      ...answers.map(({ answeredBy }) => answeredBy),
      ...findings.flatMap(({ raisedBy, closedBy }) => [raisedBy, closedBy]),
    ]);
    return seen.map(({ finding, sight }) => {
      const body = codeOf(finding.bodyId);
      const own = answers.filter(({ findingId }) => findingId === finding.id);
      const sent = own.filter((answer) => wasSent(answer, authorised));
      return {
        ...asSeen(finding, sight, own.length - sent.length),
        id: finding.id,
        criterion: finding.criterionCode,
        severity: finding.severity,
        text: finding.text,
        body,
        raisedInRound: finding.raisedInRound,
        raisedBy: ownBody(personas) === body ? person(finding.raisedBy) : null,
        raisedAt: finding.raisedAt,
        released: finding.releasedAt !== null,
        withdrawn: finding.withdrawnAt !== null,
        answers: sent.map(({ id, round, text, answeredBy, answeredAt }) => ({
          id,
          round,
          text,
          answeredBy: person(answeredBy),
          answeredAt,
        })),
        closing: sight.closing ? closingOf(finding, ownBody(personas) === body, person) : null,
      };
    });
  }
}

function veilIn(veils: ReadonlyMap<number, RoundVeil>, round: number): RoundVeil {
  return veils.get(round) ?? { bothFinalised: false, released: false };
}

/** An answer goes out with the resubmission; until then it is part of the municipality's working copy. */
function wasSent({ round }: FindingAnswer, { submission, workingCopy }: AuthorisedCase): boolean {
  return workingCopy || round < submission.round;
}

/** State and version as they would be without what the viewer does not see: each change raises the version by one. */
function asSeen(
  finding: Finding,
  sight: FindingSight,
  unsentAnswers: number,
): Pick<FindingView, 'state' | 'version'> {
  const hidesClosing = finding.closedAt !== null && !sight.closing;
  const state = hidesClosing ? (finding.closedFromState ?? 'open') : finding.state;
  return {
    state: state === 'answered' && unsentAnswers > 0 ? 'open' : state,
    version: finding.version - unsentAnswers - (hidesClosing ? 1 : 0),
  };
}

function closingOf(
  finding: Finding,
  internals: boolean,
  person: (id: string) => PersonRef,
): FindingView['closing'] {
  if (finding.closedInRound === null || !finding.closedAt) return null;
  return {
    round: finding.closedInRound,
    note: finding.closingNote,
    closedAt: finding.closedAt,
    closedBy: internals && finding.closedBy ? person(finding.closedBy) : null,
  };
}
