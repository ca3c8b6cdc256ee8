/**
 * An import hook. Lexical's files for Node await one another's imports at their top level, and on Node 20 such a wait
 * often never ends: the process hangs, or ends with code 13. The files for production hold the same code without it.
 */
export function resolve(specifier, context, next) {
  if (!/^(lexical|@lexical\/)/.test(specifier)) return next(specifier, context)
  return next(specifier, { ...context, conditions: ['production', ...context.conditions] })
}
