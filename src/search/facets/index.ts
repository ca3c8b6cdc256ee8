export * from './count'
export * from './doc-set'
export * from './facet-table'
