import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which content of a shipped data set this database holds, so that an unchanged one isn't loaded again. */
@Entity({ name: 'data_loads' })
export class DataLoad {
  /** e.g. `frameworks`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_data_loads' })
  dataset!: string;

  /** Changes with the files and with what the loader makes of them. */
  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  @Column({ name: 'loaded_at', type: 'timestamptz' })
  loadedAt!: Date;
}
