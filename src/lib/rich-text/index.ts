export * from './anchor'
export * from './lexical'
export * from './sections'
