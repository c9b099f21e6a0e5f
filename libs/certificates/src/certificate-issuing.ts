import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DocumentsDirectory } from '@app/documents';
import { AuditWriter, Clock, Ids, UnitOfWork } from '@app/platform';
import { CouncilRepository, Revisions, TransitionParts, type TransitionContext } from '@app/submissions';
import { certificateNumber, updateDueOn } from '@app/workflow';
import { IsNull, Not } from 'typeorm';
import { Certificate } from './certificate.entity.js';

/** Issues the certificate when a case is certified, in the same transaction. */
@Injectable()
export class CertificateIssuing implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly parts: TransitionParts,
    private readonly revisions: Revisions,
    private readonly council: CouncilRepository,
    private readonly documents: DocumentsDirectory,
    private readonly audit: AuditWriter,
  ) {}

  onModuleInit(): void {
    this.parts.implement('issueCertificate', (context) => this.issue(context));
  }

  private async issue({ submission, at }: TransitionContext): Promise<void> {
    const revision = await this.revisions.latest(submission.id);
    const adoption = await this.council.currentAdoption(submission.id);
    const plan = adoption && (await this.documents.byIds([adoption.planDocumentId]))[0];
    // The guards of `certify` have seen all of them.
    if (!revision || !adoption || !plan) throw new Error(`Case ${submission.id} lacks what certify needs`);
    const validFrom = this.clock.today();
    const year = Number(validFrom.slice(0, 4));
    const serial = await this.nextSerial(year);
    const certificate = Object.assign(new Certificate(), {
      id: this.ids.next(),
      number: certificateNumber(year, serial),
      year,
      serial,
      submissionId: submission.id,
      municipalityId: submission.municipalityId,
      planId: submission.planId,
      planTitle: revision.content.plan.title,
      frameworkId: submission.frameworkId,
      revisionId: revision.id,
      adoptionId: adoption.id,
      planDocumentId: plan.id,
      planDocumentSha256: plan.sha256,
      issuedAt: at,
      validFrom,
      adoptedOn: adoption.adoptedOn,
      updateDueOn: updateDueOn(adoption.adoptedOn),
      supersededBy: null,
      revokedAt: null,
      revocationGrounds: null,
    } satisfies Certificate);
    await this.uow.manager.insert(Certificate, certificate);
    await this.uow.manager.update(
      Certificate,
      { municipalityId: submission.municipalityId, supersededBy: IsNull(), id: Not(certificate.id) },
      { supersededBy: certificate.id },
    );
    await this.audit.write({
      action: 'certificate.issued',
      subjectType: 'certificate',
      subjectId: certificate.id,
      submissionId: submission.id,
      organisationId: submission.municipalityId,
      actorId: null,
      after: {
        number: certificate.number,
        revision: revision.number,
        adoptionId: adoption.id,
        planDocumentSha256: plan.sha256,
        validFrom,
        updateDueOn: certificate.updateDueOn,
      },
    });
  }

  /**
   * The next number of the year. The counter's row is held until the transaction ends, so whoever certifies at the
   * same time waits, and a certification that fails gives its number back: numbers have no gaps and no doubles.
   */
  private async nextSerial(year: number): Promise<number> {
    const rows: { last: number }[] = await this.uow.manager.query(
      `INSERT INTO certificate_counters (year, last) VALUES ($1, 1)
       ON CONFLICT (year) DO UPDATE SET last = certificate_counters.last + 1
       RETURNING last`,
      [year],
    );
    const last = rows[0]?.last;
    if (last === undefined) throw new Error('The counter gave no number');
    return last;
  }
}
