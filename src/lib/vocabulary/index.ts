export * from './documents'
export * from './organisations'
export * from './practice'
export * from './term'
