import { BlobEntity } from './blob.entity.js';
import { DocumentEntity } from './document.entity.js';

/** The tables that this library alone writes. */
export const documentsEntities = [BlobEntity, DocumentEntity] as const;
