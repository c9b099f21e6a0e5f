export * from './organisation.entity.js';
