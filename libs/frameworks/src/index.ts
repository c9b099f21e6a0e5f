export { type FrameworksData, readFrameworksData } from './data-files/frameworks-data.js';
export { frameworksEntities } from './entities.js';
export type * from './framework.model.js';
export { FrameworksModule } from './frameworks.module.js';
export { FrameworksService } from './frameworks.service.js';
export { DataLoads } from './loading/data-loads.service.js';
export {
  FrameworksDataLoader,
  type FrameworksLoadResult,
  FrameworkStructureError,
} from './loading/frameworks-data-loader.js';
export { FrameworkCriterionRow } from './tables/framework-criterion.entity.js';
export { FrameworkRow } from './tables/framework.entity.js';
