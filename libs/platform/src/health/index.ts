export { Health, type HealthCheckResult } from './health.js';
export { HealthModule } from './health.module.js';
export { Metrics, type GaugeReading } from './metrics.js';
