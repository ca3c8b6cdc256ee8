/** For what the hub keeps about a version, which tells nobody what changed in the text. */
export const NoDiff = () => null
