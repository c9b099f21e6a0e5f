import { DataLoad } from './tables/data-load.entity.js';
import { FrameworkComponentRow } from './tables/framework-component.entity.js';
import { FrameworkCriterionRow } from './tables/framework-criterion.entity.js';
import { FrameworkMappingRow } from './tables/framework-mapping.entity.js';
import { FrameworkRow } from './tables/framework.entity.js';

/** The tables that this library alone writes. */
export const frameworksEntities = [
  FrameworkRow,
  FrameworkComponentRow,
  FrameworkCriterionRow,
  FrameworkMappingRow,
  DataLoad,
] as const;
