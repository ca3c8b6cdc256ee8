const MB = 1024 * 1024

/** Bytes of a request body. */
export const BODY_BYTES = MB
/** Bytes of an upload: the file of 10 MB and what stands around it in the form. */
export const UPLOAD_BYTES = 10 * MB + 64 * 1024
/** Characters of a query string. */
export const QUERY_CHARACTERS = 16_000
/** Levels of related documents in an answer. */
export const DEPTH = 2
/** Documents in one answer; `capReading` allows readers fewer. */
export const DOCUMENTS = 500
/** Conditions of a `where`, how deep they nest, and characters of one value. */
export const CONDITIONS = 60
export const NESTING = 12
export const VALUE_CHARACTERS = 500
/** Entries of a list inside a `where`, such as ids. */
export const LIST_ENTRIES = 1000
export const LAST_PAGE = 100_000
