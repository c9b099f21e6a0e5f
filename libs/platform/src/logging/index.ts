export { AppLogger, type LoggingOptions } from './logger.js';
export { isSecretName, redact, withoutUrlSecrets } from './redact.js';
