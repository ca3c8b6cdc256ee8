export interface Progress {
  env?: NodeJS.ProcessEnv
  signal?: AbortSignal | undefined
  /** Gets each line that the program prints. */
  onLine?: (line: string) => void
  everySeconds?: number
}

export function withProgress(
  what: string,
  program: string,
  args: string[],
  options?: Progress,
): Promise<{ code: number; output: string; seconds: number }>
