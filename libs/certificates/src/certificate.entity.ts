import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a plan is certified (design §2), pinned to the revision that was judged and the plan that was adopted. */
@Entity({ name: 'certificates' })
@Check('ck_certificates_revoked', `(revoked_at IS NULL) = (revocation_grounds IS NULL)`)
@Index('uq_certificates_year_serial', ['year', 'serial'], { unique: true })
@Index('ix_certificates_municipality', ['municipalityId', 'id'])
export class Certificate {
  @PrimaryColumn('uuid')
  id!: string;

  /** `KC-2026-0001`. */
  @Index('uq_certificates_number', { unique: true })
  @Column({ type: 'text' })
  number!: string;

  /** Calendar year of the certification in Denmark. */
  @Column({ type: 'integer' })
  year!: number;

  /** Counted from 1 within the year, without gaps. */
  @Column({ type: 'integer' })
  serial!: number;

  @Index('uq_certificates_submission', { unique: true })
  @ForeignKey('submissions', { name: 'fk_certificates_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @ForeignKey('organisations', { name: 'fk_certificates_municipality' })
  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId!: string;

  @ForeignKey('plans', { name: 'fk_certificates_plan' })
  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  /** The plan's title in the certified revision. */
  @Column({ name: 'plan_title', type: 'text' })
  planTitle!: string;

  @ForeignKey('frameworks', { name: 'fk_certificates_framework' })
  @Column({ name: 'framework_id', type: 'text' })
  frameworkId!: string;

  @ForeignKey('revisions', { name: 'fk_certificates_revision' })
  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId!: string;

  @ForeignKey('adoptions', { name: 'fk_certificates_adoption' })
  @Column({ name: 'adoption_id', type: 'uuid' })
  adoptionId!: string;

  @ForeignKey('documents', { name: 'fk_certificates_plan_document' })
  @Column({ name: 'plan_document_id', type: 'uuid' })
  planDocumentId!: string;

  /** SHA-256 of the adopted plan's file, hexadecimal: who has the file can prove that it is the certified one. */
  @Column({ name: 'plan_document_sha256', type: 'text' })
  planDocumentSha256!: string;

  @Column({ name: 'issued_at', type: 'timestamptz' })
  issuedAt!: Date;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'adopted_on', type: 'date' })
  adoptedOn!: string;

  @Column({ name: 'update_due_on', type: 'date' })
  updateDueOn!: string;

  /** The municipality's next certificate. */
  @Index('ix_certificates_superseded_by')
  @ForeignKey(() => Certificate, { name: 'fk_certificates_superseded_by' })
  @Column({ name: 'superseded_by', type: 'uuid', nullable: true })
  supersededBy!: string | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ name: 'revocation_grounds', type: 'text', nullable: true })
  revocationGrounds!: string | null;
}

/** The last serial number given out in a year. */
@Entity({ name: 'certificate_counters' })
export class CertificateCounter {
  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @Column({ type: 'integer' })
  last!: number;
}
