/** A line about what is being done now, for the person at the terminal. */
export type Log = (line: string) => void

/** One way to a MongoDB server. */
export interface MongodSource {
  /** How it is called when telling what was tried. */
  name: string
  /** The path of a mongod that was seen to run. Throws with the reason when this way leads nowhere. */
  find(log: Log): Promise<string>
}
