import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Facts of a content that the storage keeps; several documents may share it. Never changed (by trigger). */
@Entity({ name: 'blobs' })
@Check('ck_blobs_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_blobs_size', `size > 0`)
@Check('ck_blobs_page_count', `page_count > 0`)
export class BlobEntity {
  /** 64 lower-case hexadecimal digits. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_blobs' })
  sha256!: string;

  /** Bytes. */
  @Column({ type: 'bigint', transformer: { to: (size: number) => size, from: Number } })
  size!: number;

  /** By content; every text is `text/plain` here, since only the name tells a table from prose. */
  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  /** Pages of a PDF; null for everything else. */
  @Column({ name: 'page_count', type: 'integer', nullable: true })
  pageCount!: number | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
